import { omit } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'minimizing-adverb',
  principle: 'trust',
  severity: 'hint',
  why: 'A word that makes the task look small also makes whoever found it hard feel small.',
  source: {
    title: 'thoughtbot, Code Review: avoid diminishing words',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: ['(you|you should|you could|you can|why did not you|why did you not|could you not) [just|simply|merely]'],
  despite: ['negation'],
  rewrites: [omit()],
  examples: {
    flagged: { 'You should just use the helper.': 'You should use the helper.' },
    fine: ['It just landed on main.', 'I just pushed a fix.'],
  },
})
