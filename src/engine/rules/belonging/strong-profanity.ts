import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const surprise = sentence('I did not expect this: ‹what surprised you›.')
const view = sentence('I see this differently: ‹what you see, and why›.')
const frustration = sentence('This frustrates me: ‹what went wrong›.')

export default defineRule({
  id: 'strong-profanity',
  principle: 'belonging',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Strong words drown the point: readers remember the tone, and some no longer feel at home here.',
  source: {
    title: 'Contributor Covenant: using welcoming and inclusive language',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    { pattern: '^ [(what|how|why|who) (the|in the|in|de)? <strong-hell>] $', rewrites: [surprise, frustration] },
    {
      pattern: '^ [(holy|oh|ah|aw|well)* (shit|fuck|fucking hell|fuck me)] <pause>? (sorry|_)',
      unless: ['fuck (them|him|her|you|it|this|that|these|those|the|everyone|everybody|all|off|up|with|around|over)'],
      rewrites: [omit()],
    },
    { pattern: '^ [(holy|oh|ah|aw|well)* (shit|fuck|fucking hell|fuck me)] $', rewrites: [surprise] },
    { pattern: '(what|how|why|who|where|when|whatever) [(the|in the|in|de) <strong-hell>]', rewrites: [omit()] },
    { pattern: "[for (fuck|fucks|shit|shits) 's? sake]", rewrites: [omit(), frustration] },
    {
      pattern: '^ [fuck (object: (this|that|the|these|those) <adjacent>{1,2})] ',
      unless: ['(thing|thing is|shit|stuff|noise) ~'],
      rewrites: [part("I'm frustrated with {object}")],
    },
    {
      pattern:
        '^ [fuck (this|it|that|these|those|them|him|her|everyone|everybody|the <adjacent>{1,2}|<code>)] (<pause>|and|$)',
      rewrites: [frustration, sentence("I'm stuck here: ‹what is in the way›.")],
    },
    {
      pattern: 'i [(do|did|could|can) not (really|even)? give a (flying|single|rats)? (fuck|shit) about]',
      rewrites: [part('am not concerned about')],
    },
    {
      pattern:
        '[((do|does|did|could|can) not|(nobody|noone|no one)) (really|even)? (give|gives|gave) a (flying|single)? (fuck|shit)]',
      rewrites: [sentence("I'd like to know how much this matters to you."), part('do not mind')],
    },
    { pattern: '<you> <be> <adverb>* [fucked (up)?]', rewrites: [part('stuck')] },
    { pattern: '[give a (flying|single)? (shit|fuck)]', rewrites: [part('care')] },
    { pattern: '[gives a (flying|single)? (shit|fuck)]', rewrites: [part('cares')] },
    { pattern: '[gave a (flying|single)? (shit|fuck)]', rewrites: [part('cared')] },
    { pattern: '[(jack shit|jackshit)]', rewrites: [part('anything')] },
    { pattern: '[(annoying|arrogant|smug|stupid|lazy|whiny)* little (shit|shits)]', rewrites: [view, frustration] },
    { pattern: '(<be>|<have>|get|gets|got) <adverb>* [fucked (up)?]', rewrites: [part('broken')] },
    { pattern: '[fucks up] ~', rewrites: [part('fails')] },
    { pattern: '[fucks up]', rewrites: [part('breaks')] },
    { pattern: '[fucked up] ~', rewrites: [part('went wrong')] },
    { pattern: '[fucked up]', rewrites: [part('broke')] },
    { pattern: '[fucked (over)?] (the|this|that|it|my|our|us|all|everything)', rewrites: [part('broke')] },
    {
      pattern: '[fucking <adjacent>{1,3} up]',
      unless: ['fucking (<adjacent>) (fix|clean|set|show|shut|wake)'],
      rewrites: [part('breaking this')],
    },
    { pattern: '[fucking up]', rewrites: [part('breaking')] },
    { pattern: '[fuck up] ~', rewrites: [part('fail')] },
    { pattern: '(to|will|would|can|could|may|might|not|you|we|they|i) [fuck up]', rewrites: [part('break')] },
    { pattern: '[(fuck up|fuckup|fuckups)]', rewrites: [part('mistake')] },
    { pattern: '[fucks with]', rewrites: [part('interferes with')] },
    { pattern: '[fucked with]', rewrites: [part('interfered with')] },
    { pattern: '[fucking with]', rewrites: [part('interfering with')] },
    { pattern: '[(fuck|mess the fuck) with]', rewrites: [part('interfere with')] },
    { pattern: '[the fuck] (up|out|off|down|away|back|over|is|are|was|does|do|did)', rewrites: [omit()] },
    { pattern: '[as fuck]', rewrites: [omit()] },
    {
      pattern: '(a|an|the|this|that|these|those|your|my|our|so|every|no) [f ing] <adjacent>',
      rewrites: [omit(), frustration],
    },
    { pattern: '[<curse-adverb> (around|about)]', rewrites: [part('playing around')] },
    { pattern: '[<curse-adverb>]', rewrites: [omit(), frustration] },
    { pattern: '[(a|an) <adverb>* (real|minor|total|complete|bit of a)* bitch to]', rewrites: [part('hard to')] },
    { pattern: '[(a|an|one|some)? son of a bitch]', rewrites: [part('trouble')] },
    { pattern: '[bitching]', rewrites: [part('complaining')] },
    { pattern: '(to|not|you|we|they|i|just|always) [bitch] (about|~)', rewrites: [part('complain')] },
    { pattern: '(being|be) [(such|so|too|an|a)* <foul-name>]', rewrites: [part('unkind')] },
    { pattern: '[this (whole|same|entire|old|stupid|dumb)* <foul-stuff>]', rewrites: [part('this'), frustration] },
    { pattern: '[that (whole|same|entire|old|stupid|dumb)* <foul-stuff>]', rewrites: [part('that'), frustration] },
    {
      pattern:
        '(subject: <thing>) [<be> <adverb>* (a|an|the|total|complete|utter)* (shit|shite|horseshit|dogshit|clusterfuck|shitshow|shit show)] $',
      rewrites: [phrase('I see problems with {subject}: ‹which ones›.'), part('does not work yet')],
    },
    {
      pattern:
        '[<be> <adverb>* (a|an|the|total|complete|utter)* (shit|shite|horseshit|dogshit|clusterfuck|shitshow|shit show)] ~',
      rewrites: [part('does not work yet')],
    },
    { pattern: '[(shitty|shittier|shittiest)]', rewrites: [part('weak')] },
    { pattern: '[(clusterfuck|shitshow|shit show|clusterfucks)]', rewrites: [part('tangle')] },
    { pattern: '[(shit|shite|dogshit) ton] of', rewrites: [part('lot')] },
    { pattern: '(in|into) (deep)? [shit]', rewrites: [part('trouble')] },
    { pattern: '(no|any|a|does not|do not|means|mean) [shit]', rewrites: [part('anything')] },
    {
      pattern: '[(shit|shite|shits|bullshit shit)]',
      unless: ['(ctrl|alt|cmd|control) <mark>? shit', '(bat|ape) shit'],
      rewrites: [part('stuff')],
    },
    {
      pattern: '[(little|total|complete|annoying|pompous|stupid|dumb)* <foul-name>]',
      unless: ['(dick|cock) <name>', '(moby|philip k|uncle|mr) dick', '(will|would|can|may|might|could|to|not) bitch'],
      rewrites: [view, frustration],
    },
    {
      pattern: '[(fuck|fucks|fucked|fucker|fuckers|motherfucker|fucktard|cunt|cunts|cocksucker)]',
      rewrites: [frustration, view],
    },
  ],
  despite: ['negation', 'technical'],
  rewrites: [omit(), frustration],
  examples: {
    flagged: {
      'What the fuck?': 'I did not expect this: ‹what surprised you›.',
      'why the fuck does `parse()` return null here': 'why does `parse()` return null here',
      "For fuck's sake, the nightly is red again.": 'The nightly is red again.',
      'This fucking linter hates my editor.': 'This linter hates my editor.',
      'the retry loop fucks up the order of events': 'the retry loop breaks the order of events',
      'Somebody fucked up the changelog.': 'Somebody broke the changelog.',
      'our staging box is totally f**ked': 'our staging box is totally broken',
      'I spent two days on this shit.': 'I spent two days on this.',
      'move that shit to a config file': 'move that to a config file',
      'It is a shitty workaround, but it ships.': 'It is a weak workaround, but it ships.',
      'This is a real bitch to debug on Windows.': 'This is hard to debug on Windows.',
      'slow as fuck on the old laptops': 'slow on the old laptops',
      'Fuck this, I am reverting.': 'This frustrates me: ‹what went wrong›.',
      'please stop f***ing with the lock file': 'please stop interfering with the lock file',
    },
    fine: [
      'The word list holds `fuck` and `shit` so that the filter has something to test.',
      'He wrote "this is fucking broken" and left.',
      'Press Ctrl+Shift+P to open the palette.',
      'The town of Scunthorpe trips naive filters.',
      'What does the parser do here?',
      'Why the second lookup?',
      'For the sake of old clients we keep both names.',
      '> what the fuck is this',
      'This mixes up the order of events.',
      'We pass the bitmask as is.',
      'This is fucking brilliant, thank you!',
    ],
  },
})
