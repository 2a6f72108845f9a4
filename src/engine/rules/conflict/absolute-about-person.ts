import { omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'absolute-about-person',
  principle: 'conflict',
  severity: 'information',
  why: 'An absolute about a person invites them to look for the exception instead of hearing the point.',
  source: {
    title: 'thoughtbot, Code Review: avoid hyperbole',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern: '[<you> <always>] (forget|skip|ignore|miss) (object: ...) <closer>* <end>',
      rewrites: [sentence("I don't see {object} in this change yet.")],
    },
    { pattern: '[<you> <always> do (this|that|it)]', rewrites: [phrase('I have seen this a few times')] },
    '<you> [<always>] <verb>',
  ],
  rewrites: [omit()],
  examples: {
    flagged: {
      'You always forget the tests.': "I don't see the tests in this change yet.",
      'You always do this.': 'I have seen this a few times.',
    },
    fine: ['You can always revert it.', 'The cache never expires.'],
  },
})
