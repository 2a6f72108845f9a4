import { part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const pointed =
  '(just|simply|even|ever|finally|for once|at least|actually|finally|once|maybe|perhaps|fucking|freaking|damn|first|try to|go and|bother to|please)'
const whyNot = 'why (do|would|could|can|will) (not you (people|guys|folks|all)?|you (people|guys|folks|all)? not)'
/** What people are told to do in such a question when the work is not meant. */
const manner =
  '(read|listen|test|check|learn|google|think|understand|respect|answer|respond|reply|admit|accept|apologize|apologise|explain|follow|care|grow|look|stop|leave|fork|quit|get it|go|speak|behave|shut|write (it|one|your)|fix it|fix this|do it|do your|make it|help|try|run it|open your|take (it|this|that) (somewhere|elsewhere)|mind|count|wait|calm)'

export default defineRule({
  id: 'pointed-why-not',
  principle: 'conflict',
  severity: 'hint',
  why: 'Asked why they cannot just do it, or told what they could at least do, people defend themselves; a plain question gets a plain answer.',
  source: {
    title: 'thoughtbot, Code Review: ask good questions, avoid demands',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '[you ((could|might) (have)?|should have) at (the very)? least] (act: (<verb>|<participle>) <some>?) <adverb>* ~',
      unless: [
        'might at least want to',
        '(if|so|that|when|then|and) you',
        'at least (<number>|one|two|once|twice|a|an)',
      ],
      rewrites: [phrase('Could you {act:base}?'), phrase('It would help me if you {act:past}.')],
    },
    {
      pattern: `[${whyNot} (<adverb>|${pointed})* ${pointed} (<adverb>|${pointed})*] (use|call|reuse|import|extend|go with|stick to) (object: <some>) (<adverb>|here|instead|already)* ~`,
      rewrites: [phrase('Could {object} work here?'), phrase('What speaks against {object} here?')],
    },
    {
      pattern: `[${whyNot} (<adverb>|${pointed})* ${pointed} (<adverb>|${pointed})*] (act: <verb> <some>? first?) (<adverb>|already)* ~`,
      rewrites: [phrase('Could you {act}?'), phrase('What speaks against {act:gerund}?')],
    },
    {
      pattern: `[${whyNot} <adverb>*] (act: ${manner} <some>? first?) (<adverb>|already)* ~`,
      unless: [
        'why do not you (try|check|look|run|open|take|go|wait|test|explain|help|write) (<gerund>|to|with|at|in|the|a|this|that|for|on|if|by|me|us|<code>|<any>)',
      ],
      rewrites: [phrase('Could you {act}?'), phrase('It would help me if you {act:past}.')],
    },
  ],
  despite: ['negation', 'self'],
  unless: [
    'just (take <any>{1,3} off|ping me|join us)',
    'why can (not you|you not) just (pass|return|copy|store|clone|cast|borrow|move|compare|index)',
    '(explain|explains|explained|understand|know|wonder|see|reason|reasons|question|section|answer|answers|so|that is|this is) why <any>',
    'why (do|should|would|can|will|could) (not you|you not) <adverb>* (need|have|want|like|get|see|be|know|mean|expect|experience|notice)',
  ],
  rewrites: [part('could you')],
  examples: {
    flagged: {
      "Why don't you just use a `Set` here?": 'Could a `Set` work here?',
      "why don't you just move this to the caller": 'could you move this to the caller?',
      "Why won't you answer the question?": 'Could you answer the question?',
      "Why don't you read the ticket first?": 'Could you read the ticket first?',
      "Why can't you follow the style guide?": 'Could you follow the style guide?',
      "Why can't you people simply tag a release?": 'Could you tag a release?',
      "why wouldn't you at least log the error?": 'could you log the error?',
      "Why don't you finally tag a release?": 'Could you tag a release?',
      "why can't you just stick to the old names": 'could the old names work here?',
      'you could at least tell me which version has the fix': 'could you tell me which version has the fix?',
      "Why won't you listen to your users?": 'Could you listen to your users?',
    },
    fine: [
      "Why don't you just take Friday off?",
      "Why don't we just use a set here?",
      'Why not simply use a set here?',
      "This explains why you can't just read the log.",
      "Why don't you need the lock here?",
      "Why don't you use a set here?",
      'That is why you do not have to call it.',
      "Do you know why it won't start?",
      "Why don't you take the parser and I take the printer?",
      "Why can't you include `complex.h` here?",
      "Why don't you try the nightly, it has the fix?",
    ],
  },
})
