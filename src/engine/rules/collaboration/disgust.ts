import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
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
        '[(yuck|yuk|yucko|ew|eww|ewww|ick|blech|bleh|blegh|bleurgh|ugh|urgh|argh|aargh|arrgh|arg|gah|grr|barf|puke|vomit|pfui|gag|ewwww|ugg|uggh|ughh) (<mark>|<emoji>)*] <any>',
      rewrites: [omit()],
    },
    {
      pattern:
        '[(yuck|yuk|yucko|ew|eww|ewww|ick|blech|bleh|blegh|bleurgh|ugh|urgh|argh|aargh|arrgh|gah|grr|barf|puke|pfui|ewwww|ugg|uggh|ughh)]',
      rewrites: [omit(), bother],
    },
    {
      pattern: '[^ <adverb>* (gross|nasty|yucky|icky|disgusting|vile|revolting|hideous) $]',
      rewrites: [omit(), bother],
    },
    {
      pattern:
        '(subject: <thing>|<adjacent>) <adverb>* [<adverb>* (sucks|stinks|blows) <adverb>* (ass|balls|big time|hard|badly|rocks|so hard|horribly|really bad)?] (~|for|at|with|to|on|and|but|here|when)',
      rewrites: [part('is hard to work with'), part('gets in the way')],
    },
    {
      pattern:
        '(would|will|could|might|may|can|does|did|to|must) (not)? [<adverb>* (suck|stink) <adverb>* (ass|balls|big time|hard|badly)?] (~|for|at|with|to|on|and|but|here|when|if|that)',
      rewrites: [part('be a problem')],
    },
    {
      pattern:
        '(subject: <thing>|<adjacent>) <adverb>* [<adverb>* (suck|stink) <adverb>* (ass|balls|big time|hard|badly)?] (~|for|at|with|to|on|and|but|here|when)',
      rewrites: [part('are hard to work with')],
    },
    { pattern: '[(sucks|sucked)]', rewrites: [part('is a problem')] },
    { pattern: '[(that|this|it) sucked]', rewrites: [part('that was a problem')] },
    {
      pattern:
        '[(i|we) (<adverb>|honestly)* (hate|loathe|despise|detest|abhor|can not stand) <adverb>*] (object: (this|that|these|those|your|the|how|when|it|all|what|<code>|having) ...) ~',
      rewrites: [phrase('I find {object} hard to work with'), phrase("I'd rather do without {object}")],
      unless: ['hate (to|it when i|when i|that i|how i)', '(hate|loathe|despise) (to|being|sounding|be)'],
    },
    {
      pattern:
        '[(crap|crud|dang|darn|damn|dammit|damnit|darned|goddammit|goddamnit|rats|heck|bollocks|balls|ass|arse|turd|turds|fart|farts|poo|poop|piss|pissed|pisses|pissing|screw|screwed|screws|anal|butt|butts|pain in the (ass|butt|neck)|bitch|friggin|frigging|freaking|freakin|effing|bloody)]',
      unless: ['(screw|screwed|screws) (in|on|into|cap|driver|hole|up)', '(ass|butt) (.)', 'retentive'],
      rewrites: [omit()],
    },
  ],
  despite: ['self', 'idiom'],
  unless: ['(suck|sucks|sucking|sucked) (in|up|into|out|from|data|the|it|all)', '(sorry|thanks|thank) ...'],
  rewrites: [omit(), bother],
  examples: {
    flagged: {
      'Yuck, another global.': '?',
      'Ugh. Can we avoid the cast?': '?',
      ugh: '?',
      eww: '?',
      'Gross.': '?',
      'Gerrit sucks.': '?',
      'the names all suck, but I have no better ones': '?',
      'It would suck to lose the history.': '?',
      'I hate this macro.': '?',
      'i really hate how `cfg` is passed around': '?',
      'This API sucks so hard, let us wrap it.': '?',
      'Argh, tabs again.': '?',
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
    ],
  },
})
