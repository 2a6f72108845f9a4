import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const done = '(<participle>|been|known|taken|asked|told)'
const seen = sentence('I saw ‹what happened, and when›; the effect was ‹impact›.')

export default defineRule({
  id: 'retold-mistake',
  principle: 'leadership',
  severity: 'hint',
  presets: ['feedback'],
  why: '“Should have” looks for a fault in the past; the effect and the next step look forward.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    {
      pattern: `[(who: <colleague>|<you>) (should|could|ought to|might) <adverb>* have <adverb>* (act: ${done} ...)] ~`,
      rewrites: [phrase('{who} could {act:base} next time.'), seen],
    },
    {
      pattern: `[(who: <colleague>|<you>) (should|ought to) not <adverb>* have <adverb>* (act: ${done} ...)] ~`,
      rewrites: [phrase('It would help not to {act:base} next time.'), seen],
    },
    {
      pattern:
        '[why ((did|could|would) (he|she|<name>) not|(did|could|would) not (he|she)) <adverb>* (act: <verb> ...)] (\\?|~)',
      rewrites: [phrase('What got in the way of {act:gerund}?'), seen],
    },
  ],
  unless: [
    'have been (<adverb>)* (invited|told|informed|warned|asked|added|given|notified|included|paid|credited|promoted|mentioned|trained|thanked) ...',
    'taken (the|a|some|that|more) (day|days|week|time|break|vacation|train|bus|afternoon|morning) ...',
    'have had (access|a|an|the|more (time|help)) ...',
    'why (did|could) not? (he|she|<name>) not? (get|receive|have|see|log) ...',
    '(should|could|might) have (received|gotten|got|access|seen (a|an|the) (email|mail|message|invitation|link))',
    '(email|mail|message|invitation|link|popup|prompt)',
    '(could|might) not have (<adverb>)* (done|made|managed|shipped|finished|asked for|been (better|happier|more)) ...',
    '(should|could|might) have been <adverb>* (the|a|an|fixed|merged|released|closed|there|in|at|able)',
    '^ <name> (should|could|ought to|might) (not)? have (been|changed|fixed|worked|finished|failed|stopped|loaded|returned) ...',
  ],
  relents: ['reason'],
  despite: ['self', 'negation', 'technical'],
  rewrites: [seen],
  examples: {
    flagged: {
      'She should have asked for help earlier.': 'She could ask for help earlier next time.',
      'You should have spoken with the team about the delay.':
        'You could speak with the team about the delay next time.',
      'He could have tested the rollback.': 'He could test the rollback next time.',
      'you could have spoken up in the planning': 'you could speak up in the planning next time.',
      'Tom should not have merged on a Friday.': 'It would help not to merge on a Friday next time.',
      'You should have taken notes in the incident call.': 'You could take notes in the incident call next time.',
      'Why did she not ask anybody?': 'What got in the way of asking anybody?',
      'Our intern should have read the runbook.': 'Our intern could read the runbook next time.',
      'You shouldn’t have said that in front of the customer.':
        'It would help not to say that in front of the customer next time.',
      'Kim ought to have warned us.': 'Kim could warn us next time.',
      "Why didn't she run the tests?": 'What got in the way of running the tests?',
    },
    fine: [
      'You should have received the invitation.',
      'It should have finished by now.',
      'I should have asked you earlier, sorry.',
      'You should have a look at the traces.',
      'Next time, a message before the merge would help.',
      'You could have two reviewers for that.',
      'The job could have failed for other reasons.',
      'We could not have done this without you.',
      'She asked for help early, and the release went out on time.',
      'You could not have done better in that outage.',
      'You should have been told about the freeze, sorry.',
      'Why did she not get access?',
    ],
  },
})
