import { omit, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'minimizing-command',
  principle: 'trust',
  severity: 'hint',
  why: 'A bare "just do it" says that there was nothing to think about; without the word the request is as clear.',
  source: {
    title: 'thoughtbot, Code Review: avoid diminishing words',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '(all|the only thing) (you|we|anyone) (had|needed|have) to do was <adverb>* (to)? (act: <verb> <some>) ~',
      rewrites: [phrase("I'd expected this to {act}."), phrase('Could you {act}?')],
    },
    {
      pattern: '^ (please|you|and|then|now|no|nope|instead|here|maybe|next time)? ,? [<merely>] <change-verb>',
      unless: [
        '<merely> <some> and (i|we|you|this|it) (<be>|<modal>)',
        'just (do it|make sure)',
        '(try|read|look|start|go) (again|on|ahead|one|for|<number>)',
        'just (be|in|for|a|the|to) ',
      ],
    },
    '(you|he|she|they) [(just|simply|merely|only)] (had to|needed to) <verb>',
    {
      pattern: 'all <you> (had|needed) to do (here)? was to? (act: <verb> <some>) ~',
      rewrites: [phrase('Could you {act}?'), phrase("It'd help to {act}.")],
    },
    {
      pattern: '[all (you|he|she|they) (had|needed) to do (here)? was] (to)? (<verb>)',
      rewrites: [omit()],
    },
  ],
  unless: [
    '<merely> (about|now|like|as|because|a|an|the|enough|yet|wondering|checking|curious|asking|fyi)',
    'maybe <merely> (me|my|a|an|the|not|because|that)',
  ],
  despite: ['negation'],
  relents: ['reason'],
  otherWords: 12,
  rewrites: [omit()],
  examples: {
    flagged: {
      'All you had to do was add one null check.': "I'd expected this to add one null check.",
      'Just use a map here.': 'Use a map here.',
      'just split this into two commits': 'split this into two commits',
      'Simply move the check up.': 'Move the check up.',
      '@lena just rebase it': '@lena rebase it',
      'You just had to run the linter.': 'You had to run the linter.',
      'Just rename it to `retries`.': 'Rename it to `retries`.',
      'Then just delete the flag.': 'Then delete the flag.',
      'simply merge main': 'merge main',
      'please just revert it': 'please revert it',
      'Nope, just drop the cache.': 'Nope, drop the cache.',
    },
    fine: [
      "just rebase and I'll merge",
      'It just landed on main.',
      'Just use `1.0` here, because the initial value is not needed.',
      'Just a nit, feel free to ignore.',
      'Just merged the docs change.',
      'I just had to restart it.',
      'Just make sure that the port is free.',
      'Just wondering: why two passes?',
      'Just do it when you have time.',
      'The flag just hides the button.',
      'All you have to do is run the script.',
    ],
  },
})
