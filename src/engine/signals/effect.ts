import { defineSignal } from './signal.ts'

const whom =
  '(me|us|the team|our team|users|our users|customers|everyone|everybody|readers|people|support|the on-call|the next reader|newcomers|contributors|reviewers)'
const others =
  '(users|our users|the users|customers|readers|people|the team|our team|newcomers|support|anyone <in-clause>{1,5}|somebody <in-clause>{0,4}|reviewers|contributors|screen readers|a user|a reader|a newcomer)'
const who = `(i|we|${others})`

export default defineSignal({
  id: 'effect',
  principle: 'leadership',
  why: 'The effect says why it matters, without saying anything about the person.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    '(when|every time|each time|whenever|as long as|until) <in-clause>{1,8} <pause> (nobody|no one|everyone|everybody|users|customers|people|the team|readers|newcomers|others) (<adverb>|can|cannot|could|<modal>|have|has|had|<do>|lose|loses|lost|get|gets|see|sees|need|needs)+ (not)? <in-clause>{1,9}',
    '(this|that|it|which|that change|this change|the change|your change|your <adjacent>|the <adjacent>) <adverb>* (left|leaves|kept|keeps) (me|us|the team|users|our users|customers|<number>|two|three|several|many|some|everyone|people) <in-clause>{1,9}',
    "(this|that|it|which|your <adjacent>|the <adjacent>|that <adjacent>|this <adjacent>) <adverb>* (made|makes) (my|our|their|everyone 's|the reviewer 's) (life|lives|day|week|work|job|review|morning) <in-clause>{1,7}",
    `(this|that|it|which|so) (<adverb>|would|will|could|might)* (means|meant|mean) (that)? ${who} <in-clause>{1,9}`,
    `(this|that|it|which) <adverb>* (took|cost|saved|costs|saves|spared|gave) ${whom} <in-clause>{1,9}`,
    `(this|that|it|which) (<adverb>|has|would|will|could|might)* (helped|helps|help|confused|confuses|confuse|surprised|surprises|surprise|unblocked|unblocks|unblock|slowed|slows) ${whom} <in-clause>{0,9}`,
    `(this|that|it|which) (<adverb>|has|would|will|could|might)* (made|makes|make|left|leaves|leave|lets|let|kept|keeps|gives|forces|forced) ${whom} <in-clause>{1,9}`,
    `(this|that|it|which) (<adverb>|has|would|will|could|might)* (made|makes|make) (it|the <adjacent>{1,2}|this|things|reviewing|debugging) <adverb>* (easy|easier|hard|harder|quick|quicker|slower|faster|possible|impossible|clear|clearer|difficult) <in-clause>{0,9}`,
    `(the|one) (effect|impact|consequence|upshot|result) <adverb>* ((of (this|that))? (is|was|would be) (that|a|an|<pause>)|(on|for) (users|us|the team|me|customers|readers)) <in-clause>{1,9}`,
    `as a (result|consequence) <pause>? (we|i|the|users|it|this|nobody|every|all|my|our|people|<number>|<code>|customers) <in-clause>{1,9}`,
    `(so|otherwise|then|without <in-clause>{1,4}) <pause>? ${others} <adverb>* (will|would|could|may|might|can) <adverb>* (not)? <adverb>* (see|lose|get|be|have|miss|wait|find|notice|think|need|know|tell|end up|believe|read|hit) <in-clause>{1,9}`,
    `(when|because) <in-clause>{1,9} <pause> (i|we|the team|users|customers|our <adjacent>) <adverb>* (lost|spent|had to|felt|could not|missed|needed|got|waited|noticed|learned|learnt|was able|were able|did not know) <in-clause>{1,9}`,
    'i (was|felt|got|had been) <adverb>* (confused|lost|surprised|stuck|relieved|supported|puzzled|heard|left out|unsure) (by|when|about|because|for|at|here|reading|after|how|whether) <in-clause>{1,9}',
  ],
  unless: [
    '(made|makes) (my|our) (life|day|job|work|lives) <adverb>* (hell|a|an|miserable|harder|worse|impossible)',
    '(means|meant|mean) (that)? you',
    '(make|makes|made) (me|us) (sick|cringe|laugh|vomit|want to|look (bad|stupid|like)|cry|puke|angry|think|rant|wonder|a|an|hostile|question)',
    '(cost|costs) (me|us) (my|our)? (patience|sanity|nerves|will to live)',
    'i (was|felt|got) <adverb>* surprised (that)? (you|it (even|ever))',
    '(this|it|which) (lets|let) (us|me) (assume|say|pretend)',
  ],
  despite: ['negation'],
  examples: {
    flagged: {
      'This means users lose their draft when the tab closes.': 'This means users lose their draft when the tab closes',
      'That saved us a whole day of debugging.': 'That saved us a whole day of debugging',
      'It took me an hour to find the entry point.': 'It took me an hour to find the entry point',
      'This makes it easier to review the rest.': 'This makes it easier to review the rest',
      'The effect is that nobody sees the warning.': 'The effect is that nobody sees the warning',
      'As a result, the nightly ran without the new tests.': 'As a result, the nightly ran without the new tests',
      'When the meeting was moved twice, we lost the slot with the customer.':
        'When the meeting was moved twice, we lost the slot with the customer',
      'I was confused by the two names for the same flag.': 'I was confused by the two names for the same flag',
      'it helped me a lot to have the diagram': 'it helped me a lot to have the diagram',
      'Without the label, screen readers will not be able to tell the two buttons apart.':
        'Without the label, screen readers will not be able to tell the two buttons apart',
      'When the thread was summed up, I felt heard.': 'When the thread was summed up, I felt heard',
    },
    fine: [
      'This makes me sick.',
      'This means you did not test it.',
      'The result is cached.',
      'That cost me my patience.',
      'It takes two arguments.',
      'This makes us look stupid.',
      'The effect hook runs twice.',
      'I was surprised you even compiled it.',
      'Let it go.',
      'The helper makes a copy.',
      'The survey said "it took me an hour to find it".',
    ],
  },
})
