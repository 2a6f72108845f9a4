import { defineSignal } from './signal.ts'

const helping =
  '(help|pair|take|look|send|push|open|walk|show|do|review|test|write|explain|jump|chat|talk|discuss|hop|share|rebase|fix|draft|prepare|try|dig|assist|answer|sketch|file|cover|join|split|add|sit|run|provide|move|update|check|merge)'

export default defineSignal({
  id: 'offer',
  principle: 'leadership',
  why: 'An offer of help turns a critique into work that is shared.',
  source: {
    title: 'Google Engineering Practices: how to write code review comments, giving guidance',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    '(shout|holler|ping|poke|yell|reach out|come by|drop by|write|call) <adverb>* (me)? (if|when|whenever|should) (you|anything|something|it|there) <in-clause>{1,7}',
    '^ (do you|would you|wanna|want|care|like|up)+ (to)? <adverb>* (pair|sync|jump on|hop on|talk it through|talk this through|look at (this|it) together|debug (this|it) together|go through (this|it) together) <in-clause>{0,6} \\?',
    `(i am|i would be|we are|we would be|i will be|i am always|we would)? <adverb>* (happy|glad|more than happy|willing) to <adverb>* ${helping} <in-clause>{0,9}`,
    `i (can|could|will|am going to) <adverb>* (help|pair|take (a|this|that|over|care|it|the|on)|look into|look at|have a look|send you|push|open|walk you|show you|write|draft|jump on|hop on|sketch|share|rebase|prepare|dig|cover|split|file|do (this|that|it|the)) <in-clause>{0,9}`,
    `(do)? (you)? (want|would you like) me to <adverb>* ${helping} <in-clause>{0,9}`,
    `(shall|should) i <adverb>* ${helping} <in-clause>{0,9} \\?`,
    'let (me|us) know (if|when|whether|how|what|where) (you|i|we|there|anything|something|that|this|it|any|the) <in-clause>{1,9}',
    `(we|you and i) (can|could) <adverb>* (pair|sit down|talk (this|it) through|hop on|jump on|look at (this|it) together|do (this|it) together|split (the|this)) <in-clause>{0,8}`,
    '(feel free to|just)? (ping|ask|message|call|dm|reach out to|grab|poke) me (if|when|whenever|any time|anytime|with|about|directly|on) <in-clause>{0,8}',
    '(feel|please feel) free to (ping|ask|reach|grab|message|reuse|steal|take|copy|borrow|use|book|drop) <in-clause>{0,8}',
    '(need|want|could you use) (a|an extra|some)? (hand|help|pair of eyes|second pair) <in-clause>{0,5} \\?',
    'i am (around|here|available|free) (if|to|for|this|all|today|tomorrow|until|whenever) <in-clause>{1,8}',
  ],
  unless: [
    '(shout|yell|call|write) (if|when) you (<adverb>|have|finally)* (finally|done|learned|learnt|ready to|bother)',
    'happy to (close|reject|revert|ignore|block|wait|watch)',
    'let (me|us) know (when|if) (you|your) (<adverb>|<have>|<be>|finally|ever|actually|can|decide|learn|to)* (finally|ever|actually|done|read|learn|learned|learnt|decide|bother|tested|fixed|grow|stop|care|able)',
    'let (me|us) know (when|if) (this|it|that) (is|has been|gets|was) <adverb>* (done|fixed|merged|ready)',
    'feel free to (close|leave|fork|go|ignore|waste|take (it|that|your) (elsewhere|somewhere))',
    'i (can|could|will) <adverb>* (take (it|this) (to|up with|from here without)|take (this|that) as|open (the|a) (complaint|escalation))',
    '(explain|show|walk) (it|this|that|you)? <in-clause>{0,4} (slowly|again|like you are|as if you|one more time)',
    '(fix|do|write) (it|this|that|your <adjacent>) (for you|myself) (again|as usual|since|then|because you)',
    'if you need me to explain',
    '(what|how|where|why|when|who|which) (<do>|would|else)* you want me',
    'i (<adverb>|would|will|could)* (take (it|this|that) (a|one|even|further)|show you (that|why|how) you)',
    'i am here to',
  ],
  examples: {
    flagged: {
      'Happy to pair on this tomorrow.': 'Happy to pair on this tomorrow',
      "I can take the migration if that's easier.": "I can take the migration if that's easier",
      'Let me know if you want a second pair of eyes on the SQL.':
        'Let me know if you want a second pair of eyes on the SQL',
      'Want me to open a follow-up for the rename?': 'Want me to open a follow-up for the rename',
      'should I push a commit with the test?': 'should I push a commit with the test?',
      "I'd be glad to walk through the scheduler with you.": "I'd be glad to walk through the scheduler with you",
      'ping me if the cluster acts up': 'ping me if the cluster acts up',
      'Feel free to reuse the helper from `core`.': 'Feel free to reuse the helper from `core`',
      'We could pair on the flaky one this afternoon.': 'We could pair on the flaky one this afternoon',
      "I'm around all day if you have questions.": "I'm around all day if you have questions",
      'Need a hand with the rebase?': 'Need a hand with the rebase?',
    },
    fine: [
      "Let me know when you've finally read the guide.",
      'Happy to close this.',
      'Feel free to fork it.',
      'I can see the bug from here.',
      'You can take this.',
      'Should we use a map?',
      'I will not help you with this.',
      "Let me know when it's done.",
      'Do I need to explain it slowly?',
      'The button says "let me know if you need help".',
      'I can only repeat what the linter says.',
      'I can fix it myself again, as usual.',
    ],
  },
})
