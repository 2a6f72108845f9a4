import { part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const cost = sentence('This took me ‹how long›, because ‹what made it hard›. ‹What would have saved the time›.')

export default defineRule({
  id: 'wasted-time',
  principle: 'partnership',
  severity: 'information',
  why: 'The hours are real and worth naming; “wasted” makes them somebody’s fault.',
  source: {
    title: 'Ferreira et al. 2021, The “shut the f**k up” phenomenon: bitter frustration',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(i|we) (<adverb>|have)* [(wasted|wasting)] <duration>? _{0,6} ((because of|due to|thanks to) (<you>|your|this|these)|on your)',
      rewrites: [part('spent')],
    },
    {
      pattern:
        "_ (,|—|–|;|and) [(this|that|it)? (is|was)? (what)? (a|an)? <adverb>* (complete|total|utter|huge|big|massive|absolute|colossal|pure)? waste of (my|our|everyones|everybodys|everyone (s|'s|is)|everybody (s|'s)|_ 's|peoples|all our|_ of our) (time|life|energy)] ~",
      rewrites: [cost],
    },
    {
      pattern:
        "[(this|that|it|<thing>|what) (is|was|has been|feels like|looks like|seems like)? <adverb>* (a|an)? <adverb>* (complete|total|utter|huge|big|massive|absolute|colossal|pure)? waste of (my|our|everyones|everybodys|everyone (s|'s|is)|everybody (s|'s)|peoples|all our|both (of)? our)? (fucking|damn|precious|valuable|limited)? (time|life|energy|oxygen|effort)]",
      rewrites: [cost],
      unless: ['(will|would|might|may|could) be (a|an) waste', 'waste of (time|effort|energy) (to|for|when|if|on)'],
    },
    {
      pattern:
        '[(<duration>|<number> hours|hours|that is (an|<number>|two|three) (hours?|days?)) of my (life|time|day|weekend) (wasted|gone|lost|down the (drain|toilet)|i will never get back|i am never getting back|that i will never get back|on this)]',
      rewrites: [cost],
    },
    {
      pattern:
        '[(i|we) (want|would like|wish i (had|could get)|am never getting|will never get|need) (those|that|these|my|the|<number>|two|three)* (hours|hour|days|day|time|minutes|weekend|afternoon|life) back]',
      rewrites: [cost],
    },
    {
      pattern:
        '[(i|we) (have|got|have got|do have) (better|more important|real|actual|far better|much better) (things|work|stuff|problems) to (do|worry about|deal with|work on)] (than|with|~)',
      rewrites: [sentence('I would like to spend less time on this. What would help is ‹what would help›.')],
    },
  ],
  despite: ['self', 'negation', 'technical'],
  rewrites: [cost],
  examples: {
    flagged: {
      'I wasted three hours because of your undocumented flag.':
        'I spent three hours because of your undocumented flag.',
      'What a waste of my time.':
        'This took me ‹how long›, because ‹what made it hard›. ‹What would have saved the time›.',
      'this is a total waste of time':
        'this took me ‹how long›, because ‹what made it hard›. ‹What would have saved the time›.',
      'hours of my life wasted':
        'this took me ‹how long›, because ‹what made it hard›. ‹What would have saved the time›.',
      'Two days of my life I will never get back.':
        'This took me ‹how long›, because ‹what made it hard›. ‹What would have saved the time›.',
      'I want those hours back.':
        'This took me ‹how long›, because ‹what made it hard›. ‹What would have saved the time›.',
      "I've got better things to do than review this.":
        'I would like to spend less time on this. What would help is ‹what would help›.',
      'we wasted a whole week on your half-finished `v2` branch':
        'we spent a whole week on your half-finished `v2` branch',
      'The migration was an utter waste of our time.':
        'This took me ‹how long›, because ‹what made it hard›. ‹What would have saved the time›.',
      'This meeting was a complete waste of everyone’s time.':
        'This took me ‹how long›, because ‹what made it hard›. ‹What would have saved the time›.',
    },
    fine: [
      'Polling here would be a waste of time.',
      'It is a waste of memory to keep both.',
      'Sorry for wasting your time!',
      'I spent three hours on this flag.',
      "I don't want to waste your time, so here is a small example.",
      'It would be a waste of effort to test every pair.',
      'The time back to the first byte is 20 ms.',
      'This saves hours of work.',
      'Cycles are wasted in this loop.',
      'We have more important bugs to fix first, such as the data loss.',
    ],
  },
})
