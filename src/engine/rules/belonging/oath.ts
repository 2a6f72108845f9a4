import { omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const oath =
  '(omg|oh my god|my god|omfg|omigod|oh god|good god|god|jesus ((h|effing|flipping|fucking)? christ)?|jeez|jeezus|christ|good lord|oh lord|dear god|dear lord|holy (cow|crap|moly|smokes|mother|hell|christ)|for the love of (god|all that is holy|christ|everything|pete|mike|humanity))'

export default defineRule({
  id: 'oath',
  principle: 'belonging',
  severity: 'hint',
  why: 'An oath can sound like eyes rolled to the ceiling, and to some readers the name in it is holy.',
  source: {
    title: 'Ferreira, Cheng, Adams (2021): bitter frustration and vulgarity in review comments',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        "[(oh|ah|ugh)? (for|in) (god|christ|christs|jesus|heaven|heavens|pete|petes|gods|goodness|crying out loud|pity) 's? (sake|sakes|name)]",
      rewrites: [omit()],
    },
    {
      pattern: '[for (crying out loud|the love of (god|all that is holy|christ|everything holy))]',
      rewrites: [omit()],
    },
    { pattern: '[in the name of (god|christ|all that is holy|everything holy)]', rewrites: [omit()] },
    { pattern: '[god] (knows|only knows) (what|why|how|who|where|when)', rewrites: [part('nobody')] },
    { pattern: `^ [${oath}] $`, rewrites: [omit(), sentence('I did not expect this: ‹what surprised you›.')] },
    { pattern: `^ [${oath}] (<pause>|_)`, rewrites: [omit()] },
    {
      pattern: '(_|<pause>) [holy (crap|cow|moly|smokes|hell)] (~|<pause>|did|does|do|that|this|it)',
      rewrites: [omit()],
    },
    {
      pattern:
        '(what|why|how|who|where) [(in|the)? (god|gods|heavens) (name)? (s name)?] (is|are|was|does|do|did|would)',
      rewrites: [omit()],
    },
    { pattern: '[i swear to god]', rewrites: [omit()] },
    { pattern: '[(god awful|godawful|god forsaken|godforsaken)]', rewrites: [part('hard')] },
  ],
  unless: [
    '(thank|thanks|oh thank) ... god',
    'god (object|objects|class|classes|mode|component|function|method|bless|is|of|package|tier)',
    '(omg|god|jesus|holy cow|holy moly|holy smokes|lord|christ|jeez|hell) <mark>* ... (<praise>|love|loves|yes|thanks|thank|cool|wow|beautiful|works|fast|faster|exciting|happy|excited|congrats|yay|finally)',
    'jesus (is (on|in|at|out|back|our)|wrote|fixed|said|added|merged|reviewed|will)',
    'holy (grail|war|wars)',
    'christ (the|church|is)',
  ],
  despite: ['negation'],
  rewrites: [omit()],
  examples: {
    flagged: {
      "For God's sake, pin the version.": 'Pin the version.',
      'for christs sake read the log': 'read the log',
      'omg, three more wrappers': 'three more wrappers',
      'Oh my god.': 'I did not expect this: ‹what surprised you›.',
      'Jesus, how many flags does this tool need?': 'How many flags does this tool need?',
      'Could we, for the love of god, drop Python 2?': 'Could we, drop Python 2?',
      'Good lord, that is a long function.': 'That is a long function.',
      'Holy crap, 4000 lines in one file.': '4000 lines in one file.',
      'Forty wrappers, holy crap!': 'Forty wrappers!',
      'god knows why this sleeps for a second': 'nobody knows why this sleeps for a second',
      'Jesus Christ, another rename.': 'Another rename.',
      'for crying out loud stop force-pushing': 'stop force-pushing',
      'I swear to god, the cache hates me.': 'The cache hates me.',
    },
    fine: [
      'OMG this is great, thank you!',
      'The god object in `app.py` does everything.',
      'Holy cow, that is fast!',
      'Holy crap, this is so fast!',
      'Thank god for backups.',
      'For the sake of old clients we keep it.',
      'Enable god mode in the demo.',
      'Holy wars about editors are off topic here.',
      'The holy grail layout is done with a grid.',
      'For heaven and hell there is a theme each.',
      'In the name of the file there is a typo.',
      'For the love of Python, join us!',
      'Jesus is on call this week.',
      'The verse names the Lord twice, so the count is right.',
    ],
  },
})
