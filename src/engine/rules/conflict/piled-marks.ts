import { part } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

/** Two marks raise the voice only where somebody is asked to account for something. */
const asked = '(why|how|who|you|your|seriously|what (is|are|was|did|do|does|the|were))'

export default defineRule({
  id: 'piled-marks',
  principle: 'conflict',
  severity: 'hint',
  why: 'A row of marks raises the voice; with one mark the same sentence is heard more calmly.',
  source: {
    title: 'IETF RFC 1855, Netiquette Guidelines',
    url: 'https://www.rfc-editor.org/rfc/rfc1855',
  },
  finds: [
    { pattern: `<any> [(!|\\?){0,6} \\? (!|\\?) (!|\\?)+]`, rewrites: [part('?')] },
    { pattern: `<any> [! ! !* \\? (!|\\?)*]`, rewrites: [part('?')] },
    { pattern: `${asked} (...) (...) [(\\? (!|\\?)|! \\?)]`, rewrites: [part('?')] },
    { pattern: '<any> [! ! !+]', rewrites: [part('.')] },
  ],
  unless: [
    'release day !+',
    // Somebody who needs help, and is loud because of that.
    '(can|could|does|do|did|has|have|is|are|would|will) (anyone|anybody|someone|somebody|any one|any body|some one) ... ... (!|\\?)* \\? (!|\\?)*',
    '^ (can|could|does|do|did|has|have|is|are|would|will) (i|we|there) ... ... (!|\\?)* \\? (!|\\?)*',
    '(do you mean|what does|what do|where (can|do|should|could) (i|we)|how (can|do|should|could|to|would) (i|we)?) ... ... (!|\\?)* \\? (!|\\?)*',
    '(same here|me too|help|works|yes|yeah|yep|hi|hello|hey|sorry) <in-clause>{0,2} (!|\\?)+',
    // Text in another script, or a line of them.
    '(!|\\?){9,}',
    '<mention> (!|\\?)+',
    '<code> !+',
    '(means|mean|mark|marks|operator|shows|prints|says|displays|with|of|as|like|and|or|see|seeing) (<quote-mark>)* (!|\\?)+',
    '(thank|thanks|thx|congrats|congratulations|great|awesome|amazing|wonderful|love|loved|nice|cool|yay|woo|woohoo|wow|happy|welcome|hooray|excellent|perfect|good|well done|yes|lol|haha|finally works|works|worked|excited|brilliant|fantastic|please|bravo|kudos|beautiful|lgtm) (...) (...) !',
    '! (...) (thanks|thank)',
  ],
  rewrites: [part('?')],
  despite: ['self', 'negation', 'technical', 'idiom'],
  examples: {
    flagged: {
      'Why is this merged???': 'Why is this merged?',
      'It is broken again!!!': 'It is broken again.',
      'What is this?!': 'What is this?',
      'you removed the lock ?!?!': 'you removed the lock ?',
      'The build is red!!!!': 'The build is red.',
      'Why are there no tests??': 'Why are there no tests?',
      'Who reverts `main` on a Friday!?': 'Who reverts `main` on a Friday?',
      'This must be fixed today!!!': 'This must be fixed today.',
      'no tests???': 'no tests?',
      'It crashes on **every** request!!!': 'It crashes on **every** request.',
    },
    fine: [
      'Release day!!!',
      'Thanks a lot!!!',
      'Great work!!',
      'Why is this merged?',
      'It is green!',
      'Use `a ?? b` here.',
      'The `!!` turns it into a boolean.',
      'This works!!! I am so happy.',
      'Congrats on the release!!!',
      'What does `?!` mean in a regex?',
      'Is it `x?.y` or `x!.y`?',
      'Does anyone know how to enable the cache???',
      'Could somebody tell me the status of this???',
      'Same here!!!',
      'Does anyone know what ??? means in the trace output?',
      'Yay, it works!!!',
    ],
  },
})
