import { omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const surprise = sentence('I did not expect this: ‹what surprised you›.')

export default defineRule({
  id: 'profane-acronym',
  principle: 'belonging',
  severity: 'information',
  why: 'Readers spell the letters out, and what arrives is disbelief, not the question behind it.',
  source: {
    title: 'Miller et al. (2022), “Did You Miss My Comment or What?”: toxicity in open source',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '^ [(what|holy|seriously|dude|man|bro|ok|so|,)* (wtf|wth|omfg|jfc|wtaf) (is|are|was)? (this|that|it)?] $',
      rewrites: [omit(), surprise],
    },
    { pattern: '^ [(wtf|wth|omfg|jfc|ffs|wtaf)] <pause> _', rewrites: [omit()] },
    {
      pattern: '[(wtf|wth|wtaf)] (is|are|was|were|does|do|did|has|have|happened|happens|went|goes|has)',
      unless: ['(wtf|wth) (is|are|was) (a|an|the) (namespace|library|class|header|type)'],
      rewrites: [part('what')],
    },
    { pattern: '(what|why|how|who|where|when|whatever) [(tf|af)] ', rewrites: [omit()] },
    {
      pattern: '[tf] (is|are|was|does|do|did) (this|that|you|it|going|wrong)',
      unless: ['(what|why|how|who|where|when|whatever) tf'],
      rewrites: [part('what')],
    },
    {
      pattern:
        '(know|knows|wonder|wondering|see|understand|tell|say|sure|idea|of|figure|out|about|explain|explaining|ask|asking) [(wtf|wth)]',
      rewrites: [part('what')],
    },
    { pattern: '^ [(wtf|wth)] (gets|makes|causes|uses|calls|sets|needs|takes) _', rewrites: [part('what')] },
    { pattern: '[(ffs|jfc|omfg|for ffs)]', rewrites: [omit()] },
    {
      pattern: '[(wtf|wth)] (factor|factors|effect|reaction|level|code|per minute)',
      rewrites: [part('surprise')],
    },
    {
      pattern: '[(lmfao|lmao|rotfl|roflmao|rofl)]',
      unless: ['(lmao|rofl|lmfao) <pause>? (sorry|my|i|thanks|nice|love) ...'],
      rewrites: [omit()],
    },
    { pattern: '[(idgaf|dgaf)]', rewrites: [part('I do not mind')] },
    {
      pattern: '(slow|broken|ugly|dumb|stupid|confusing|long|weird|lazy|annoying|boring|old|messy|hard|big|bad) [af]',
      rewrites: [omit()],
    },
    {
      pattern: '(a|such a|real|total|complete|bit of a|huge|is|this|was) [pita]',
      unless: ['pita (bread|breads|chips|wrap)'],
      rewrites: [part('pain')],
    },
    {
      pattern: '(this|that|is|was|are|totally|completely|all|everything|the <adjacent>) [(fubar|bfu)]',
      rewrites: [part('broken')],
    },
    {
      pattern: '[(wtf|wth) <mark>? (dude|man|bro|guys|folks|people)]',
      rewrites: [omit(), surprise],
    },
    {
      pattern:
        '(a|an|the|was|is|are|big|huge|total|real|pure|minor|major|biggest|another) [wtf (moment|moments)?] (~|<number>|<mention>|is|was|in|on|here)',
      rewrites: [part('surprise')],
    },
    { pattern: '(but|and|so|or|like|just) [(wtf|wth)] $', rewrites: [surprise] },
    { pattern: '^ [(fml|smh|fmlol)] (<pause>|_|$)', rewrites: [omit(), surprise] },
    { pattern: '[(fml|smh)] $', rewrites: [omit()] },
    { pattern: '[<small-wtf>]', rewrites: [omit(), surprise] },
  ],
  unless: [
    'wtf : :',
    'wtf :',
    'tf (state|apply|plan|init|destroy|module|modules|file|files|provider|resource|import|graph|function|model|version)',
    'tf is going to (create|recreate|destroy|replace)',
    'af (value|family|packet)',
    '(fml|smh) <pause>? (i|my)',
    '(good|great|nice|love) lmao',
    '(ffs|jfc) (is|was|are) (a|the|an)',
    '(and|,) <code>? ffs (\\.|,|and)',
    // Blink's library and the package of Node have the name.
    '(the|our|all|std|to|into|from|a|new)? (wtf|wth) (type|types|version|versions|namespace|module|package|library|crate|string|vector|class|classes|header|headers|format|encoding|<code>|<link>|<number>)',
  ],
  despite: ['negation'],
  rewrites: [omit(), surprise],
  examples: {
    flagged: {
      WTF: 'I did not expect this: ‹what surprised you›.',
      'wtf is this': 'I did not expect this: ‹what surprised you›.',
      'wtf is going on in `merge()`?': 'what is going on in `merge()`?',
      'wtf, man. The flag is inverted.': 'The flag is inverted.',
      'The wtf moment is in line 30.': 'The surprise is in line 30.',
      'WTF, the flag is inverted.': 'The flag is inverted.',
      'Nobody knows wtf this regex does.': 'Nobody knows what this regex does.',
      'ffs, the lock file again': 'the lock file again',
      'Update the lock file ffs.': 'Update the lock file.',
      'lmfao who wrote this parser': 'who wrote this parser',
      'The build is slow af.': 'The build is slow.',
      'omfg another wrapper': 'another wrapper',
      'It is such a PITA to test.': 'It is such a pain to test.',
      'the staging db is fubar': 'the staging db is broken',
    },
    fine: [
      'Use WTF::Vector here, as in the rest of Blink.',
      'All std types will move to WTF types.',
      'The `wtf` package is for debugging.',
      'AF_INET is the address family.',
      'Run `tf plan` first.',
      'Why tf apply fails is in the log.',
      'Pita bread is in the sample data.',
      'The constant `LMAO` is unused.',
      'He wrote "wtf" on the whiteboard.',
      'OMG, what a lovely demo!',
      'The file is in WTF format.',
      'FFS is the fast file system of BSD.',
    ],
  },
})
