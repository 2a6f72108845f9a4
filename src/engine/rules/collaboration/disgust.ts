import { omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const bother = sentence('What bothers me here: ‹what gets in the way›.')

export default defineRule({
  id: 'disgust',
  principle: 'collaboration',
  severity: 'hint',
  why: 'The author sees you recoil before they see the point; what is hard about it is a point they can use.',
  source: {
    title: 'Sarker et al. 2022, ToxiCR: toxic code reviews',
    url: 'https://arxiv.org/abs/2202.13056',
  },
  finds: [
    {
      pattern:
        '[(yuck|yuk|yucko|ew|eww|ewww|ewwww|ick|blech|bleh|blegh|bleurgh|ugh|ugg|uggh|ughh|urgh|argh|aargh|arrgh|gah|grr|barf|puke|pfui) (<mark>|<emoji>)*] <any>',
      rewrites: [omit(), bother],
    },
    {
      pattern:
        '[(yuck|yuk|yucko|ew|eww|ewww|ewwww|ick|blech|bleh|blegh|bleurgh|ugh|ugg|uggh|ughh|urgh|argh|aargh|arrgh|gah|grr|barf|puke|pfui)]',
      rewrites: [omit(), bother],
    },
    {
      pattern: '^ [<adverb>* (gross|nasty|yucky|icky|disgusting|vile|revolting|hideous)] $',
      rewrites: [omit(), bother],
    },
    {
      pattern:
        '[<adverb>* (sucks|stinks|blows) (ass|balls|big time|so|hard|badly|rocks|horribly|really|bad)*] (~|for|at|with|to|on|and|but|here|when|more|less)',
      rewrites: [part('is hard to work with'), part('gets in the way')],
    },
    {
      pattern:
        '(would|will|could|might|may|can|to|must) (not)? [<adverb>* (suck|stink) (ass|balls|big time|so|hard|badly)*] (~|for|at|with|to|on|and|but|here|when|if|that|more|less)',
      rewrites: [part('be a problem')],
    },
    {
      pattern: '[(does|do|did) <adverb>* (suck|stink) (ass|balls|big time|so|hard|badly)*]',
      rewrites: [part('gets in the way')],
    },
    {
      pattern: '[<adverb>* (suck|stink) (ass|balls|big time|so|hard|badly)*] (~|for|at|with|to|on|and|but|here|when)',
      unless: ['(i|me|it|this|that|thumb) <adverb>* (suck|stink)'],
      rewrites: [part('are hard to work with')],
    },
    { pattern: '[sucked] (~|for|at|with|to|on|and|but|here|when)', rewrites: [part('was a problem')] },
    { pattern: '[(sucky|suckage|suckiness|suckier)]', rewrites: [omit(), part('awkward')] },
    {
      pattern:
        'i [(<adverb>|honestly)* (hate|loathe|despise|detest|abhor|can not stand)] (this|that|these|those|your|how|having|all|every|everything|the (way|idea|fact|name|whole|entire|current|new))',
      unless: [
        'hate (to|it when i|when i|that i|how i)',
        '(hate|loathe|despise|detest) (to|being|sounding|be|saying|asking)',
      ],
      rewrites: [part('struggle with'), part('would rather avoid')],
    },
  ],
  despite: ['self'],
  unless: [
    '(ugh|ughh|uggh|argh|aargh|arrgh|urgh|gah|grr|bleh) (<mark>|,)* (sorry|my (<adjacent>)? (bad|mistake|laptop|phone|internet|wifi|fault|typo|keyboard|build|vpn)|i (<adverb>)* (broke|forgot|missed|messed|pushed|meant|typed|thought|used|made|left|am|was))',
    'hate (that)? (this|that|these|the) (bug|bugs|race|flake|weather|week)',
    'hate having to ...',
    'sucks to (be|hear|have|lose) ...',
    '(ugh|argh|gah|grr) ,? (merge conflicts|merge conflict|wrong (branch|file|repo|link|tab|window|thread|pr|issue)|typo|copy paste)',
    '(suck|sucks|sucking|sucked) (in|up|into|out|from|data|the|all|air|power|water|memory)',
    '(sorry|thanks|thank) ...',
    '(wind|fan|it|fuse) blows',
    'that must suck',
  ],
  rewrites: [omit(), bother],
  examples: {
    flagged: {
      'Yuck, another global.': 'Another global.',
      'Ugh. Can we avoid the cast?': 'Can we avoid the cast?',
      ugh: 'what bothers me here: ‹what gets in the way›.',
      eww: 'what bothers me here: ‹what gets in the way›.',
      'Gross.': 'What bothers me here: ‹what gets in the way›.',
      'Gerrit sucks.': 'Gerrit is hard to work with.',
      'the names all suck, but I have no better ones': 'the names are hard to work with, but I have no better ones',
      'It would suck to lose the history.': 'It would be a problem to lose the history.',
      'I hate this macro.': 'I struggle with this macro.',
      'i really hate how `cfg` is passed around': 'i struggle with how `cfg` is passed around',
      'This API sucks so hard, let us wrap it.': 'This API is hard to work with, let us wrap it.',
      'Argh, tabs again.': 'Tabs again.',
    },
    fine: [
      'The pump sucks air from the tank.',
      'I hate to ask, but could you rebase?',
      'Vacuum sucks in the old rows.',
      'The gross total is wrong.',
      'The icky-sticky theme is the default.',
      'We loathe flaky tests as much as you do.',
      'Sorry, that must suck for you.',
      'The wind blows from the left in the demo.',
      'Hash collisions are rare here.',
      'Arguments are parsed with `arg`.',
      'Users hate spinners that never end.',
      '### queue.push(worker(arg), concurrency)',
      'Ugh, I broke it again.',
      'I hate this bug.',
    ],
  },
})
