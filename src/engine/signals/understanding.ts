import { defineSignal } from './signal.ts'

export default defineSignal({
  id: 'understanding',
  principle: 'trust',
  why: 'Naming what you understood shows that you listened, and lets the reader set it right.',
  source: {
    title: 'thoughtbot, Code Review: seek to understand the author’s perspective',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    'if (i|we) (<adverb>|am|are|have|did|got)* (read|reading|understand|understood|understanding|follow|following|see|get|got|remember) (this|that|it|you|things|the <adjacent>|your <adjacent>|everything|<code>)* <adverb>? (right|correctly|properly|well)',
    '(as i understand|as far as i understand|the way i read|the way i understand) (it|this|that|the <adjacent>) <in-clause>{0,6}',
    'my (understanding|reading) <adverb>* (is|was|of (this|that|it|the <adjacent>) is) <in-clause>{1,9}',
    'i <adverb>* (see|get|understand|can see|totally get) (why|how|where) (you|this|that|the|we|it|it is) <in-clause>{1,9}',
    'i <adverb>* (understand|see|get|appreciate) (that|the|your) (you|this|the|we|it|need|worry|concern|concerns|reasoning|constraint|constraints|motivation|intent|idea|goal|point|argument|trade-off|tradeoff|pressure|deadline) <in-clause>{0,9}',
    'it sounds like (you|the|this|we|your|there) <in-clause>{1,9}',
    '(let me|to|just to|i want to) (check|make sure|see if|be sure|confirm) (that)? (i|we) <adverb>* (understand|understood|follow|got|get|have|read) <in-clause>{1,9}',
    'so (the|your) (idea|goal|plan|thinking|intent|intention|concern|worry) (here)? is <in-clause>{1,9}',
    '(what i hear|what i am hearing|what i take from this|what i read|what i understand) (is|from) <in-clause>{1,9}',
    '(that|this|it) <adverb>* makes <adverb>* sense (to me|given|since|because|now|with|for|if) <in-clause>{0,8}',
  ],
  unless: [
    'i <adverb>* (see|understand|get) (that|why|how)? (you|this|nobody|the <adjacent>) (<adverb>|<have>|<do>|<be>|still|again)* (not|never|still|again|ignored|ignore|forgot|broke|broken|failing|fails|broken|missing|refuse|do not)',
    'it sounds like (you|your team) (<adverb>|<do>|<have>|<be>|just)* (not|never|ignored|want me|just want|refuse|are making)',
    '(makes|make) (no|zero|little) sense',
    'see (that|why|how) (this|the|it) (is|was|has|fails|breaks|crashes|can|could|might|would|will|happens|happened)',
    'not <adverb>* (sure|certain) (that|if|whether)? i <adverb>* (understand|see|get|follow)',
    'so (the|your) (idea|plan|thinking) is to <adverb>* (break|ignore|hope|wait|pretend|just)',
  ],
  examples: {
    flagged: {
      'If I read this right, the second call only runs on a cache miss.': 'If I read this right',
      'if i understand correctly, you want to keep the old endpoint for one release': 'if i understand correctly',
      'As I understand it, the lock protects the counter.': 'As I understand it',
      'My understanding is that the worker owns the socket.': 'My understanding is that the worker owns the socket',
      'I see why you moved the check up here.': 'I see why you moved the check up here',
      'I understand that the deadline is tight.': 'I understand that the deadline is tight',
      'It sounds like you need the old format for the importer.':
        'It sounds like you need the old format for the importer',
      'Let me check that I follow the flow: parse, then merge, then write.': 'Let me check that I follow the flow',
      'So the idea is to fail early when the config is missing.':
        'So the idea is to fail early when the config is missing',
      'I get where this is coming from.': 'I get where this is coming from',
      'That makes sense given the memory limit.': 'That makes sense given the memory limit',
    },
    fine: [
      "I don't understand why you did this.",
      'I see you ignored my comment.',
      'This makes no sense.',
      'It sounds like you never ran it.',
      'Nobody understands how this works.',
      'I see that the build is failing again.',
      'If you read the docs right, you would know.',
      'The parser must understand both formats.',
      'So your plan is to just hope it works.',
      'I see how this could crash on empty input.',
      'The log says "if I understand correctly" in three places.',
    ],
  },
})
