import { part } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const object = '(the|a|an|this|that|these|those|all|any|your|every|it|them|<code>|unused|more|some)'

export default defineRule({
  id: 'direct-command',
  principle: 'leadership',
  severity: 'hint',
  presets: ['strict'],
  why: 'As a question or with its reason, the same request leaves the author room to know better.',
  source: {
    title: 'thoughtbot, Code Review: ask good questions, avoid demands',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern: `^ [<adverb>* (act: (<command-verb>|move|add|use|make|write|test|put|merge|rebase|squash|check|return|throw|call|pass|wrap|sort|reuse|avoid|convert|turn|create|declare|define|switch|explain|justify) ${object} ...)] ~`,
      rewrites: [part('Could you {act}?'), part('since ‹reason›, I would {act}')],
    },
    {
      pattern: `^ [<adverb>* (act: (add|write) (tests|test|docs|documentation|comments|error handling|types) ...)] ~`,
      rewrites: [part('Could you {act}?'), part('since ‹reason›, I would {act}')],
    },
  ],
  unless: ['please ,? <adverb>* _{1,4}', '(todo|fixme|xxx|tbd) (:|<pause>)* _{1,4}'],
  relents: ['reason'],
  despite: ['technical', 'self', 'negation'],
  rewrites: [],
  examples: {
    flagged: {
      'Change this to a constant.': 'Could you change this to a constant?',
      'Rename the variable.': 'Could you rename the variable?',
      'add a test for the empty list': 'could you add a test for the empty list?',
      'Use `const` here.': 'Could you use `const` here?',
      'Move this to the other file, and rename it.': 'Could you move this to the other file, and rename it?',
      'Add tests.': 'Could you add tests?',
      'nit: remove the blank line': 'nit: could you remove the blank line?',
      'Just use a map.': 'Could you use a map?',
      '@kim squash these commits': '@kim could you squash these commits?',
      'Explain this regex.': 'Could you explain this regex?',
    },
    fine: [
      'Please rename the variable.',
      'Rename the variable, because it shadows the import.',
      'Could you add a test for the empty list?',
      'We use a map here.',
      'TODO: rename the flag',
      'Tests pass on my branch.',
      'I would move this to the other file.',
      'Use of the old API is logged.',
      'Let us squash these commits.',
      'You could reuse the helper.',
    ],
  },
})
