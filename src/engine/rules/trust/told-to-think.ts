import { drop, omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'told-to-think',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'Told to think or to listen, people hear that they do neither; naming what to look at helps them to.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern:
        '(maybe|please|just|and)* think (about|through|on) (it|this|that) for (more than|at least|even)* (<number>|a|one|two|five|ten) (single)? (second|seconds|minute|minutes|sec|moment) ~',
      unless: ['think about it <some> and (let|tell) (me|us)', '(to|had|will|would|me|us|i|we) think'],
      rewrites: [drop(), phrase('I think this matters.')],
    },
    {
      pattern:
        '(please|just|maybe|perhaps|next time|and)* think (twice|first|hard|again)? before (rest: (you <some>|<gerund> <some>?|<code>)) ~',
      unless: [
        '(i|we) <modal> <adverb>* think',
        '(i|we|to|should|must) <adverb>* think',
        'think before (the|a|it)',
        'before you <in-clause>{1,8} (:|—|;|because|since)',
      ],
      rewrites: [phrase('could you double-check before {rest}?')],
    },
    {
      pattern:
        '<start> <opener>*? (let that sink in|read my lips|repeat after me|say it with me|write this down) <closer>* $',
      rewrites: [phrase('I think this matters.'), phrase('this matters to me: ‹why›.')],
    },
    {
      pattern: '(do|did) <you> even think (before you (rest: <verb> <some>?)|for a (second|moment|minute)|at all)? ~',
      rewrites: [phrase('Could you double-check before you {rest:base}?'), phrase('Could you take another look?')],
    },
    {
      pattern:
        '<start> <opener>*? (how about you|why do you not|maybe you should|you should|you need to|next time|try to|try|could you|please|maybe|perhaps|just|,)* (try|start)? <adverb>* (think|thinking|use your (brain|head|brains)|using your (brain|head|brains)|engage your brain) (first)? (before|next time) (you)? (rest: <verb> <some>?) ~',
      unless: [
        'before you <in-clause>{1,8} (:|—|;|because|since)',
        '(i|we|to) (should|need to|must)? think',
        'think before (the|a|it)',
      ],
      rewrites: [phrase('Could you double-check before you {rest:base}?'), phrase("here's what I'd look at: ‹what›.")],
    },
    {
      pattern:
        '[(repeat after me|read my lips|listen (up|carefully|closely|to me)|listen here|pay (close|closer)? attention|watch and learn|write this down|take notes|let that sink in|i am only going to say this once|i will only say this once|try to (keep up|follow)|do try to keep up|do keep up|keep up|memorize this|say it with me|now listen|get this into your head|get it through your (thick)? (head|skull))] (,|:|—|–|!|…) _',
      unless: [
        'write this down (:|,) (the|it|this) <some> (key|code|password|token|phrase|once)',
        '(keep up|pay attention|listen to me|take notes|write this down) (,|!) (it|the|and|great|good|thanks)',
        'keep up',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '<start> <opener>*? [(repeat after me|read my lips|listen (up|carefully|closely)|watch and learn|let that sink in|do try to keep up|try to keep up|do keep up|pay (more|closer|some)? attention (for once|next time)?|get it through your (thick)? (head|skull|heads)|get (this|it|that) into your (thick)? (head|skull|heads)|(use|try using|turn on|engage) your (brain|head|brains|eyes|common sense)|get (a|your) (clue|brain|grip|act together)|grow up|wake up|think (harder|for once|for a (second|moment|minute)|again|before you <some>)|think about it for (a|one|two) <some>|open your eyes|clean your glasses|get your (act|shit|stuff) together|get glasses)] <closer>* $',
      unless: [
        'think about it <some> and (let|tell) (me|us)',
        'before you <in-clause>{1,8} (:|—|;|because|since)',
        'wake up <closer>* $',
        'think (again|for a)',
      ],
      rewrites: [phrase('could you take another look?'), part("here's what I'd look at: ‹what›")],
    },
    {
      pattern:
        '(how about you|why do you not|maybe you should|you should|you need to|next time|try to|try|could you|please|maybe|perhaps|just)+ (try|start)? <adverb>* (use your (brain|head|eyes|brains)|using your (brain|head|eyes|brains)|think (first|for once|harder|before you <some>)|thinking (first|for once|harder|before you <some>)|pay attention|paying attention|engage your brain|grow up|get a clue) (next time|for once|here|please)* ~',
      unless: ['(should|need to|try to) pay attention'],
      rewrites: [phrase('could you take another look?'), phrase("here's what I'd look at: ‹what›.")],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase('could you take another look?'), phrase("here's what I'd look at: ‹what›.")],
  examples: {
    flagged: {
      'Everything ends up on the wrong node. Think about it for five seconds.': 'Everything ends up on the wrong node.',
      'Repeat after me: never log tokens.': 'Never log tokens.',
      'use your brain': 'could you take another look?',
      'Try thinking before you push.': 'Could you double-check before you push?',
      'read my lips, no globals': 'no globals',
      'Maybe use your head next time': 'Could you take another look?',
      'Listen carefully: the lock comes first.': 'The lock comes first.',
      'Do you people even think before you push?': 'Could you double-check before you push?',
      'Think before you commit.': 'Could you double-check before you commit?',
      'Let that sink in.': 'I think this matters.',
      'could you please pay attention': 'could you take another look?',
      'Next time think first.': 'Could you take another look?',
      'Get this into your head: the index is zero-based.': 'The index is zero-based.',
    },
    fine: [
      "I'd think twice before merging on a Friday.",
      'Think about it for a minute and let me know.',
      'I had to think about this for a minute.',
      'Think before you delete: the table has no backup.',
      'Pay attention to the order of the arguments.',
      'Think about what happens on a timeout.',
      'The worker does not wake up.',
      'We listen carefully to feedback.',
      'I should think before I push.',
      'Keep up the good work!',
      'I think again and again about this design.',
      'The brain of the scheduler is `pick()`.',
      'Great talk, watch it and learn about caches.',
      'The docs say to use your user name.',
      'Take notes during the meeting.',
    ],
  },
})
