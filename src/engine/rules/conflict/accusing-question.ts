import { phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'accusing-question',
  principle: 'conflict',
  severity: 'information',
  why: 'Asked why they did not do something, people defend themselves instead of looking at the code with you.',
  source: {
    title: 'thoughtbot, Code Review: ask good questions, avoid demands',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '[why (did you not|did not you|would you not|would not you)] <adverb>* (verb: use|call|reuse|import|extend) (object: ...) <adverb>* ~',
      rewrites: [phrase('Could {object} work here?'), phrase('What led you away from {object} here?')],
    },
    {
      pattern:
        '[why (did you not|did not you|have you not|have not you|would you not|would not you)] <adverb>* (act: <verb> ...) ~',
      rewrites: [phrase('Could you {act}?'), phrase('What kept you from {act:gerund}?')],
    },
    '[why (did you not|did not you|do you not|do not you|would you not|would not you|could you not|could not you)]',
  ],
  rewrites: [phrase('What would it take to')],
  examples: {
    flagged: {
      "Why didn't you just use the helper?": 'Could the helper work here?',
      'why didnt you add a test': 'could you add a test?',
    },
    fine: ['Why does the cache keep two copies?', 'Why not use the helper here?'],
  },
})
