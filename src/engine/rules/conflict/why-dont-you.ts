import { part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const whyNot = 'why (do|would|could|can|will|should) (not you|you not) <adverb>*'

export default defineRule({
  id: 'why-dont-you',
  principle: 'conflict',
  severity: 'hint',
  presets: ['strict'],
  why: 'Asked why they do not, people may hear that they should have; asked whether they could, they think about it.',
  source: {
    title: 'thoughtbot, Code Review: ask good questions, avoid demands',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern: `[${whyNot}] (use|call|reuse|import|extend) (object: <some>) (<adverb>|here|instead|already)* ~`,
      rewrites: [phrase('Could {object} work here?'), phrase('What speaks against {object} here?')],
    },
    {
      pattern: `[${whyNot}] (act: <verb> <some>? first?) (<adverb>|already)* ~`,
      rewrites: [phrase('Could you {act}?'), phrase('What speaks against {act:gerund}?')],
    },
  ],
  despite: ['negation'],
  unless: [
    '(explain|explains|explained|understand|know|wonder|see|reason|reasons|question|section|answer|answers|so|that is|this is) why <any>',
    'why (do|should|would|can|will|could) (not you|you not) <adverb>* (need|have|want|like|get|see|be|know|mean|expect|experience|notice)',
    'why do not you take (the|this|that|it|a|an|over)',
  ],
  rewrites: [part('could you')],
  examples: {
    flagged: {
      "Why don't you use a `Set` here?": 'Could a `Set` work here?',
      "why don't you move this to the caller": 'could you move this to the caller?',
      "Why can't you split this PR?": 'Could you split this PR?',
      "why wouldn't you log the error?": 'could you log the error?',
      "Why don't you call `flush` instead?": 'Could `flush` work here?',
      "Why don't you start with the schema first?": 'Could you start with the schema first?',
      'why dont u run it locally': 'could you run it locally?',
      "Why don't you extend the base class?": 'Could the base class work here?',
      "Why don't you rebase, because the build is red?": 'Could you rebase, because the build is red?',
      "why couldn't you call `flush()`?": 'could `flush()` work here?',
    },
    fine: [
      "Why don't we use a set here?",
      'Why not use a set here?',
      "This explains why you can't see the log.",
      "Why don't you need the lock here?",
      'Why does it not compile?',
      'That is why you do not have to call it.',
      "Do you know why it won't start?",
      "I don't see why we wouldn't.",
      'Why is the map not closed?',
      "Why don't you take the parser and I take the printer?",
    ],
  },
})
