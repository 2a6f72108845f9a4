import { part, type Template } from '../../rewrite/template.ts'
import { defineRule, type Find } from '../rule.ts'

const good =
  '(good|great|nice|excellent|amazing|awesome|fantastic|wonderful|outstanding|brilliant|solid|strong|talented|smart|skilled|helpful|friendly|kind|hard working|hardworking|capable|valuable|competent|impressive|knowledgeable|experienced|well|fine|likeable|reliable|quick|productive)'
const but = ',? (but|however|although|though) ,?'
const subject =
  '(<you>|<your>|he|she|his|her|there|it|the|<name>|sometimes <colleague>|in|when|on|during|next time|at times <colleague>)'

/** Praise with its last word underlined together with the "but" that takes it back. */
function takenBack(start: string, behind: string, rewrites: readonly Template[]): Find[] {
  return [
    { pattern: `^ ${start} ${good} ...{0,4} [(last: _) ${but}] ${behind}`, rewrites },
    { pattern: `^ ${start} [(last: ${good}) ${but}] ${behind}`, rewrites },
  ]
}

const noticed = [part('{last}. One thing I noticed:'), part('{last}. Something to work on together:')]
const degree = '(a|an|the|such a|done|very|<adverb>)*'

export default defineRule({
  id: 'sandwiched-criticism',
  principle: 'leadership',
  severity: 'hint',
  presets: ['feedback'],
  why: 'A “but” takes back the praise in front of it; as two points, both are heard.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    ...takenBack(`<you> (are|were|have been|did|do|have|show|wrote|gave) ${degree}`, subject, noticed),
    ...takenBack(`<colleague> (is|was|has been|did|does|has|shows|wrote|gave) ${degree}`, subject, noticed),
    ...takenBack(
      `she (is|was|has been|did|does|has|shows|wrote|gave) ${degree}`,
      '(needs|could|should|lacks|can|tends|often|rarely|has|does not|never|always|sometimes)',
      [part('{last}. One thing I noticed: she')],
    ),
    ...takenBack(
      `he (is|was|has been|did|does|has|shows|wrote|gave) ${degree}`,
      '(needs|could|should|lacks|can|tends|often|rarely|has|does not|never|always|sometimes)',
      [part('{last}. One thing I noticed: he')],
    ),
    ...takenBack(
      `<you> (are|were|have been|did|do|have|show|wrote|gave) ${degree}`,
      '(need|could|should|lack|can|tend|often|rarely|have|do not|never|always|sometimes)',
      [part('{last}. One thing I noticed: you')],
    ),
    ...takenBack(`(<your>|his|her|<name> 's) <adjacent>{1,2} (is|are|was|were) ${degree}`, subject, noticed),
    ...takenBack('(<adverb>|overall|a)*', subject, noticed),
    {
      pattern: `^ i (<adverb>|really|like)* (like|love|enjoy|appreciate|value) (working with|your|how <you> ...{1,2}|his|her)? ...{0,2} [(last: _) ${but}] ${subject}`,
      rewrites: noticed,
    },
  ],
  unless: [
    'but (he|she|you) (is|are|will|was) (<adverb>)* (leaving|on (leave|vacation|holiday|call)|away|out|moving|busy|booked|off) ...',
    'but the <adjacent>? (mic|microphone|room|audio|video|sound|connection|next|deadline|budget|build|ci|link|pipeline|server) ...',
    'i <any>{0,2} (like|love|appreciate) (the|your|this|that) <adjacent>? (idea|approach|point|question|suggestion|proposal|direction) ,? (but|however|though) ...',
    '(but|however|though|although) ,? (i|we|it|that) ...',
    '(good|great|nice|solid|fine|strong|well) (idea|point|question|catch|start|approach|solution|fix|enough) ...',
    '(this|that|it|the <work-noun>) (is|was|looks) ...',
    '(works|worked|runs|looks|sounds|reads) (well|fine|good|great) ...',
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: noticed,
  examples: {
    flagged: {
      'You are a great engineer, but you miss deadlines.':
        'You are a great engineer. One thing I noticed: you miss deadlines.',
      'She is very talented but needs to listen more.':
        'She is very talented. One thing I noticed: she needs to listen more.',
      'great work this quarter, but your reviews are late':
        'great work this quarter. One thing I noticed: your reviews are late',
      'I like working with you, but you interrupt people.':
        'I like working with you. One thing I noticed: you interrupt people.',
      'His code is solid, but the tests are missing.': 'His code is solid. One thing I noticed: the tests are missing.',
      'Noor is a strong reviewer, however she answers late.':
        'Noor is a strong reviewer. One thing I noticed: she answers late.',
      'You did well in the demo but your slides were hard to read.':
        'You did well in the demo. One thing I noticed: your slides were hard to read.',
      'he is a nice guy, but he never speaks up': 'he is a nice guy. One thing I noticed: he never speaks up',
      'Your code is excellent, but in meetings you are silent.':
        'Your code is excellent. One thing I noticed: in meetings you are silent.',
      'You are very smart, but could ask for help earlier.':
        'You are very smart. One thing I noticed: you could ask for help earlier.',
    },
    fine: [
      'Good idea, but the lock is missing.',
      'This is a good start, but the cache needs a limit.',
      'It works well, but the docs are out of date.',
      'Great, but I would rename the flag.',
      'You are right, but the API is public.',
      'She is on holiday, but the team can help.',
      'You did the migration alone, and support had no open tickets the next day.',
      'The service is fast, but it leaks memory.',
      'He wrote the parser but not the printer.',
      'Good question, but it belongs to the other issue.',
      'She is great, but she is on leave.',
      'I like your idea, but in our setup it would be slow.',
    ],
  },
})
