import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'unfilled-place',
  principle: 'leadership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'This place is waiting for something that only you know; the reader would be left guessing.',
  source: {
    title: 'Google Engineering Practices: how to write code review comments, explain why',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: ['<place>'],
  despite: ['hedge', 'idiom', 'negation', 'quotation', 'self', 'technical'],
  rewrites: [],
  examples: {
    flagged: {
      'Could you rename this? ‹why›': null,
      'This ‹what breaks› when the list is empty.': null,
      '‹what you see, and what would help›': null,
      'The build fails with this change: ‹error›.': null,
      'I would rather keep the old name, because ‹reason›': null,
      '- ‹one thing that went well›': null,
      'Thanks for ‹what you value›!': null,
      'this ‹effect› for everyone on windows': null,
      'About `parse()`: ‹what you see›.': null,
      '**Impact**: ‹what it led to›': null,
    },
    fine: [
      'Could you rename this?',
      'if a < b and b > c we can stop',
      'The type is `Map<string, number>`.',
      'use `‹name›` as the placeholder',
      '> ‹what breaks›',
      '<https://example.com>',
      'see « la documentation » for more',
      'a → b → c',
      'Replace <name> in the template.',
      'The marks ‹ and › are typed with the compose key.',
    ],
  },
})
