import { part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const cost = sentence('This took me ‹how long›; what would have helped is ‹what would have saved the time›.')
const counted = phrase('This took me {time}; what would have helped is ‹what would have saved the time›.')
const saved = sentence('This took me a while; what would have helped is ‹what would have saved the time›.')
const less = sentence('I would like to spend less time on this. What would help is ‹what would help›.')

export default defineRule({
  id: 'begrudged-time',
  principle: 'partnership',
  severity: 'information',
  why: 'The hours are real and worth naming; billed to the reader, they are heard as a debt.',
  source: {
    title: 'Ferreira et al. 2021, The “shut the f**k up” phenomenon: bitter frustration',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '[((that is|there goes|there go|another|well)+)? (time: (<duration>|<number> hours|an hour)) of my (life|time|day|weekend) (wasted|gone|lost|down the (drain|toilet)|on this|thanks to (<you>|this)|i (will|am) (never|not) (get|getting) back)+] ~',
      rewrites: [counted, cost],
    },
    {
      pattern:
        '[(i|we) (want|would like|wish i (had|could get)|am never getting) (time: (my|those|that|these|the) (<number>|two|three|whole)* (hours|hour|days|day|weekend|afternoon|evening|morning|night|week)) back] ~',
      rewrites: [saved, cost],
    },
    {
      pattern:
        '[(i|we) (have|got|have got|do have) <adverb>* (better|more important|far better|much better|more|enough|other) (things|work|stuff|problems) to (do|worry about|deal with|work on) (than|then) (to)? (act: <verb> ...)] ~',
      rewrites: [
        phrase('I would rather not {act}; what would help is ‹what would help›.'),
        phrase('I would rather not {act}. What would help is ‹what would help›.'),
        less,
      ],
    },
    {
      pattern:
        '[(<duration>|<number> hours|hours|that is (an|<number>|two|three) (hour|hours|day|days)) of my (life|time|day|weekend) (wasted|gone|lost|down the (drain|toilet)|on this|thanks to (<you>|this))]',
      unless: ['(spend|spent) <duration> of my (time|day|weekend) on this'],
      rewrites: [cost],
    },
    {
      pattern:
        '[(i|we) (want|would like|wish i (had|could get)|am never getting) (those|that|these|my|the|<number>|two|three)* (hours|hour|days|day|time|minutes|weekend|afternoon|life) back]',
      rewrites: [cost],
    },
    {
      pattern:
        '[(i|we) (have|got|have got|do have) ((better|more important|far better|much better) (things|work|stuff|problems) to (do|worry about|deal with|work on)|(enough|other) (things|stuff|problems) to (do|worry about|deal with))] (than|then|with|~)',
      rewrites: [less],
    },
    {
      pattern:
        '[(as if|like|you think|do <you> think) (i|we) (have|had|got) (nothing (better|else) to do|all day|(the)? time for (this|that|your _))] ...',
      rewrites: [less],
    },
    {
      pattern: '[my time is <adverb>* (valuable|precious|money|limited|worth (more|something)|not free)] ~',
      rewrites: [part('I have little time for this, so what would help is ‹what would help›'), less],
    },
    {
      pattern:
        '[do <you> (have any idea|even know|realize|realise) how (much|many) (time|hours|days|work) ... (cost|costs|took|takes|spent|wasted|lost)] ...',
      rewrites: [cost],
    },
    {
      pattern: '[do <you> know how (much|many) (time|hours|days|work) ... (cost|costs|wasted|lost) (me|us)] ...',
      rewrites: [cost],
    },
  ],
  despite: ['self', 'negation', 'technical'],
  rewrites: [cost],
  examples: {
    flagged: {
      'hours of my life gone': 'this took me ‹how long›; what would have helped is ‹what would have saved the time›.',
      'Two days of my life on this.':
        'This took me two days; what would have helped is ‹what would have saved the time›.',
      'I want those hours back.': 'This took me a while; what would have helped is ‹what would have saved the time›.',
      "I've got better things to do than review this.":
        'I would rather not review this; what would help is ‹what would help›.',
      'I have better things to do than read 2000 line diffs.':
        'I would rather not read 2000 line diffs; what would help is ‹what would help›.',
      'we have more important things to do':
        'I would like to spend less time on this. What would help is ‹what would help›.',
      'As if I had nothing better to do.':
        'I would like to spend less time on this. What would help is ‹what would help›.',
      'do u think we have all day?': 'I would like to spend less time on this. What would help is ‹what would help›.',
      'My time is valuable.': 'I have little time for this, so what would help is ‹what would help›.',
      'my time is not free': 'I have little time for this, so what would help is ‹what would help›',
      'Do you even know how many hours this cost us?':
        'This took me ‹how long›; what would have helped is ‹what would have saved the time›.',
    },
    fine: [
      'I spent three hours on this flag.',
      'Sorry that this took so much of your time!',
      'This saves hours of work.',
      'We have more important bugs to fix first, such as the data loss.',
      'Do you know how many requests we get per second?',
      'The time back to the first byte is 20 ms.',
      'My time zone is UTC+2.',
      'I have all day on Friday, so call me any time.',
      'We got two hours back by caching the build.',
      'Your time is valuable, so here is a summary.',
      'We have other things to work on with higher priority right now.',
      'Do you know how much time the full build took?',
    ],
  },
})
