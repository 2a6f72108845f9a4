import { omit } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'minimizing-suggestion',
  principle: 'trust',
  severity: 'hint',
  presets: ['strict'],
  why: 'In a suggestion, too, "just" says that the reader could have thought of it without effort.',
  source: {
    title: 'thoughtbot, Code Review: avoid diminishing words',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    '(why not|(you|we) (can|could|may|might) (not|also|then|instead)?|(can|could|would|should) (you|we)|can not you|what if you|how about you|maybe|i would|let us) [<merely>] (<verb>|<gerund>|be)',
  ],
  unless: [
    '<merely> (about|now|like|as|because|a|an|the|enough|yet|wondering|checking|curious|asking|me|my|not|see|confirm)',
    'maybe <merely> (<gerund>|it|this)',
  ],
  despite: ['negation'],
  rewrites: [omit()],
  examples: {
    flagged: {
      'You could just rename it.': 'You could rename it.',
      'why not just delete the flag': 'why not delete the flag',
      'Can you simply pass `ctx`?': 'Can you pass `ctx`?',
      'Maybe just drop the second loop?': 'Maybe drop the second loop?',
      'we can just reuse the parser': 'we can reuse the parser',
      'Could you just move this up?': 'Could you move this up?',
      "I'd just inline it.": "I'd inline it.",
      'What if you simply returned `null`?': 'What if you returned `null`?',
      'You can simply call `reset()`.': 'You can call `reset()`.',
      "let's just merge it": "let's merge it",
    },
    fine: [
      'It just landed on main.',
      'I just pushed a fix.',
      'Just a thought: two maps?',
      'You can just about see the border.',
      'Maybe just me, but I read it twice.',
      'Could you just confirm the date?',
      'The two sets are simply disjoint.',
      'We just released 2.0.',
      'They could merge it today.',
      'You just saved me an hour, thanks!',
    ],
  },
})
