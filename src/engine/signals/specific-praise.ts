import { defineSignal } from './signal.ts'

const praise =
  '(great|excellent|fantastic|wonderful|awesome|amazing|brilliant|superb|lovely|terrific|impressive|beautiful|elegant|clever|neat|delightful|top notch|spot on|exemplary|a joy to read|a pleasure to read)'
const quality =
  '(clear|clean|readable|thorough|helpful|tidy|simple|easy to (follow|read|review|test|understand)|nice|good|smart|thoughtful|useful|well (tested|written|structured|named|organized|organised|thought out|documented|done|explained|designed|factored))'
const nice =
  '(nice|great|good|excellent|clever|neat|elegant|smart|lovely|beautiful|impressive|thoughtful|creative|thorough|clean|solid|fantastic|awesome|amazing|wonderful|brilliant)'

export default defineSignal({
  id: 'specific-praise',
  principle: 'leadership',
  why: 'Praise that names something tells the reader what to keep doing.',
  source: {
    title: 'Google Engineering Practices: what to look for in a code review, good things',
    url: 'https://google.github.io/eng-practices/review/reviewer/looking-for.html',
  },
  finds: [
    `<adverb>* ${nice} (job|work|effort|improvement|progress|stuff|refactoring|refactor|cleanup|write-up|writeup|touch|use|choice|handling|explanation|idea|call|catch|find|thinking|coverage|solution|way) (on|with|in|of|to|for|around|here with|there with|about|there <pause>) <in-clause>{1,9}`,
    '(i|we) <adverb>* (like|love|liked|loved|enjoyed|admire|dig) (how|that|what|the way|where|seeing) <in-clause>{1,9}',
    '(i|we) <adverb>* (like|love|liked|loved|enjoyed|admire|dig) (the|your|this|these|those) <adjacent>+ <in-clause>{0,7}',
    `^ (love|loved|loving|like|liking) (how|that|the|your|this|these|those) <in-clause>{1,9}`,
    `(the|your|these|those|this) <adjacent>{1,3} (is|are|was|were|look|looks|reads|read|turned out) <adverb>* ${praise}`,
    `(the|your|these|those|this) <adjacent>{1,3} (is|are|was|were|look|looks|reads|read|turned out) (so|really|very|super|remarkably|wonderfully|incredibly|impressively|extremely)+ ${quality}`,
    '(this|that|it|the <adjacent>{1,2}|your <adjacent>{1,2}) (is|reads|looks|feels|got) (so|much|a lot|way|far|even)+ (clearer|cleaner|simpler|easier|nicer|better|faster|shorter|more readable|tidier|smoother) (now|this way|than before|than the old|with|after)+ <in-clause>{0,7}',
    `well (done|played|spotted|put) (on|with|for|in) <in-clause>{1,9}`,
    'nicely (done|handled|structured|tested|factored|written|explained|named|solved|scoped) <in-clause>{0,7}',
    `the way (you|this|the <adjacent>) <in-clause>{1,7} (is|was) <adverb>* (${praise}|${quality})`,
    'you (did|have done) (a|an)? <adverb>* (great|excellent|fantastic|wonderful|amazing|good|really nice|thorough) (job|work) <in-clause>{1,9}',
    '(kudos|props|bravo|congrats|congratulations) (for|on) <in-clause>{1,9}',
  ],
  unless: [
    '<in-clause>{0,9} <adverb>* (<harm-gerund>|<harm-past>|breaking|wrecking)',
    '(like|love|liked|loved) <in-clause>{0,8} (better|more|less|instead|but less|anymore)',
    '(like|love|liked|loved) (how|that|the way|the part where) (you|nobody|this|it) <adverb>* (not|never|still|always|just|keep|managed|think|pretend|call|do not|did not|decided)',
    '(would|could|should|will|do not|did not|never|not|if|might|may) <adverb>* (like|love|be)',
    `${nice} (job|work|way|use|choice) (to|of|on|with) (nothing|making me|making us|wasting|getting fired|ruin|break|waste|lose)`,
    '(good|great|nice|clean|solid) (way|idea|work|use|choice|call|catch|solution) (to|for|in|of) (be|have|start|do|avoid|test|add|make|keep|use|try|check|this <mark>|it <mark>)',
    '(is|are|a|any|no|not|the) (good|clean|nice|better|solid) (way|idea|solution|use|choice|coverage|work) (to|for|of|in|on)',
    '(fine|ok|good) for (now|me)',
    'love to',
    '(personal attack|personal attacks|tone|attitude|drama|snark|enthusiasm|confidence)',
    '(congratulations|congrats) on you <adverb>* <verb>',
  ],
  examples: {
    flagged: {
      'Great job on the error messages.': 'Great job on the error messages',
      'I like how you split the parser from the printer.': 'I like how you split the parser from the printer',
      'The migration guide is excellent.': 'The migration guide is excellent',
      'nice use of a discriminated union here': 'nice use of a discriminated union here',
      'This reads so much better than before.': 'This reads so much better than before',
      'Well done with the rollback plan.': 'Well done with the rollback plan',
      'Your commit messages are really clear.': 'Your commit messages are really clear',
      'I love the new table layout.': 'I love the new table layout',
      'Nicely factored, the tests read like a spec.': 'Nicely factored',
      'The way you handled the timeout is elegant.': 'The way you handled the timeout is elegant',
      'Congrats on getting the build under five minutes!': 'Congrats on getting the build under five minutes',
      'You did a great job explaining the trade-offs.': 'You did a great job explaining the trade-offs',
    },
    fine: [
      'Great job breaking main.',
      'Nice work on ruining the release.',
      'I love how you never run the tests.',
      'I like the old version better.',
      'It would be great to have tests.',
      'Is there a nice way to do this?',
      'Nice.',
      'Good job.',
      "I'd like the name to change.",
      'The docs are not great.',
      'A good way to test this is a fake clock.',
      'Great job on deleting the prod database 👏🙄',
      'She said "great job on the tests" last time.',
    ],
  },
})
