import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const skill =
  '(communication|communicating|time management|attitude|performance|leadership|collaboration|teamwork|listening|professionalism|organization|organisation|delegation|delegating|planning|focus|ownership|initiative|productivity|output|speed|code quality|quality|reliability|visibility|presence|confidence|people skills|soft skills|social skills|writing|estimates|estimation|follow through|follow up|attention to detail|responsiveness|engagement|tone|reviews|code reviews|presentation skills|presentations|testing|documentation|mentoring|decision making|problem solving|technical skills|assertiveness|stakeholder management)'
const whose = '(his|her|their|the|your|overall|general|own|written|verbal|technical|communication|<adverb>)*'
const doing =
  '(communicate|listen|plan|delegate|prioritize|prioritise|collaborate|write|estimate|organize|organise|document|test|present|lead|mentor|speak up|participate|contribute|engage|focus|think|ask for help|share|manage (his|her|your|their) time) <adverb>* (more|better|earlier|faster|clearly|often|effectively|strategically|proactively|in meetings|a bit more|a lot more)+'
const improve =
  '(improve|improve on|improve in|work on|be better (at|with|in)|get better (at|with|in)|do better (at|with|in)|develop|grow in|pay attention to|focus more on|step up|strengthen|increase|polish|raise|be stronger (in|at)|put more effort into)'
const about = phrase('{who} ‹did what, and when›; the effect was ‹impact›.')
const step = sentence('What would help next is ‹one concrete step›.')
const skilled = sentence('About {skill}: ‹what happened, and when› led to ‹impact›.')
const grade = sentence('I saw ‹what happened, and when›; the effect was ‹impact›.')

export default defineRule({
  id: 'missing-example',
  principle: 'leadership',
  severity: 'hint',
  presets: ['feedback'],
  why: 'Told only which skill to improve, people cannot see what you saw; one example and one step give them a start.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review: nonspecific feedback',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern: `^ (who: <colleague>) [(still|also|really|<adverb>)* (needs to|has to|should|must|could|can|ought to|might|needs|would benefit from|struggles (with|to)|has room to) <adverb>* ${improve}? (skill: ${whose} ${skill} ((and|or|,) ${whose} ${skill})*) (skills)?] ((more|a lot|a bit|further|overall|in general|next year|this year|with (others|the team))*) $`,
      rewrites: [skilled, about, step],
    },
    {
      pattern: `^ [<you> (still|also|really|<adverb>)* (need to|have to|should|must|could|can|ought to|might want to|need|would benefit from|struggle (with|to)) <adverb>* ${improve}? (skill: ${whose} ${skill} ((and|or|,) ${whose} ${skill})*) (skills)?] ((more|a lot|a bit|further|overall|in general|next year|this year|with (others|the team))*) $`,
      rewrites: [skilled, grade, step],
    },
    {
      pattern: `^ ((who: <colleague>) [(needs to|has to|should|must|could|can|ought to) <adverb>* (learn to)? ${doing}] $)`,
      rewrites: [about, step],
    },
    {
      pattern: `^ [<you> (need to|have to|should|must|could|can|ought to|might want to) <adverb>* (learn to)? ${doing}] $`,
      rewrites: [grade, step],
    },
    {
      pattern: `^ [(needs|need|should|must|could|can|has) (to)? <adverb>* ${improve} (skill: ${whose} ${skill} ((and|or|,) ${whose} ${skill})*) (skills)?] (more|a lot|a bit|further|overall|in general)* $`,
      rewrites: [skilled, grade, step],
    },
    {
      pattern: `^ [(skill: ${whose} ${skill} (skills)?) (could|can|should|needs to|need to|has to|must|might) <adverb>* (be (better|improved|stronger|clearer|faster|higher|more consistent)|improve|get better)] (a lot|a bit|overall|in general|further|this year)* $`,
      rewrites: [skilled, grade, step],
    },
    {
      pattern: `^ [(skill: ${whose} ${skill} (skills)?) (is|are|was|were|remains|remain|has been|have been) <adverb>* (a)? (weak|poor|lacking|average|mediocre|below (average|expectations|par)|an issue|a (weakness|problem|concern|weak point|growth area)|not (great|good|strong|where (it|they) should be|there yet|enough|good enough)|disappointing|insufficient|unsatisfactory|inconsistent)] (overall|in general|this (year|quarter|half)|lately)? $`,
      rewrites: [skilled, grade, step],
    },
    {
      pattern:
        '^ [the (presentation|demo|talk|meeting|proposal|report|design doc|document|analysis|estimate|plan|workshop|interview|onboarding|handover|postmortem|summary|delivery|execution|result|results|roadmap) (is|was|were|were not|was not) <adverb>* (weak|poor|lacking|mediocre|bad|disappointing|underwhelming|not (great|good|convincing|good enough)|boring|confusing|sloppy|unconvincing|below (average|expectations|par))] $',
      rewrites: [sentence('The part that did not reach me was ‹which›, because ‹what you needed›.')],
    },
    {
      pattern:
        '^ [(overall)? (room for improvement|(needs|has) (some|plenty of|much|a lot of|lots of)? (room for)? (improvement|growth)|(does not|did not) meet (the|my|our)? expectations|(meets|met|below|under) (the|my|our)? expectations|average (performance|performer|quarter|year|work)|could do better|can do better|has potential|(an|a|overall)* average (performer|engineer|developer|colleague|year|performance)|(not|nowhere near) ready for (promotion|the (next|role|level) <adjacent>?|a promotion|senior|more responsibility)|(not|nothing) special|(did|does) (an)? (ok|okay|average|so so) (job)?)] (overall|in general|this (year|quarter|half)|in some areas|here)? $',
      rewrites: [skilled, grade, step],
    },
    {
      pattern:
        '^ (who: <colleague>) [(<adverb>|still|also)* ((does not|did not) meet (the|my|our)? expectations|could (do|be) (much|a lot|a bit|<adverb>)* better|can do better|has (a lot of|some|great|much)* potential|(is|was) (just|only|merely|very|pretty)* (ok|okay|average|fine|so so|mediocre)|has (some|plenty of|much|a lot of|lots of)? room for (improvement|growth)|needs (some|a lot of|much|more|significant)? (improvement|work|guidance|polish|supervision|hand holding))] (overall|in general|this (year|quarter|half)|in some areas|here)? $',
      rewrites: [skilled, about, step],
    },
    {
      pattern:
        '^ [<you> (<adverb>|still|also)* ((do not|did not) meet (the|my|our)? expectations|have (a lot of|some|great|much)* potential|have (some|plenty of|much|a lot of|lots of)? room for (improvement|growth)|need (some|a lot of|much|more|significant)? (improvement|guidance|polish|supervision|hand holding))] (overall|in general|this (year|quarter|half)|in some areas|here)? $',
      rewrites: [skilled, grade, step],
    },
  ],
  relents: ['reason'],
  otherWords: 10,
  despite: ['self', 'negation', 'technical', 'hedge'],
  rewrites: [grade],
  examples: {
    flagged: {
      'Needs to improve communication.': 'About communication: ‹what happened, and when› led to ‹impact›.',
      'She could be better.': 'She ‹did what, and when›; the effect was ‹impact›.',
      'You need to work on your time management.':
        'About your time management: ‹what happened, and when› led to ‹impact›.',
      'Your communication is inconsistent.': 'About your communication: ‹what happened, and when› led to ‹impact›.',
      'the presentation was weak': 'the part that did not reach me was ‹which›, because ‹what you needed›.',
      'Communication skills could be better.': 'About communication skills: ‹what happened, and when› led to ‹impact›.',
      'Leo has potential.': 'Leo ‹did what, and when›; the effect was ‹impact›.',
      'Room for improvement.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'You should improve your code reviews and your planning.':
        'About your code reviews and your planning: ‹what happened, and when› led to ‹impact›.',
      'Ravi needs more guidance.': 'Ravi ‹did what, and when›; the effect was ‹impact›.',
      'Your attention to detail is lacking.':
        'About your attention to detail: ‹what happened, and when› led to ‹impact›.',
      'Did not meet expectations.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
    },
    fine: [
      'You could improve the planning by sending the agenda a day before.',
      'In the last two demos I could not read the numbers from the back; a larger font would help.',
      'Her communication in the March outage was clear: every ten minutes an update.',
      'The presentation was recorded.',
      'The test coverage could be better.',
      'This needs work on the error path.',
      'The communication between the pods is encrypted.',
      'She could take over the release next week.',
      'You need to improve the index, because the query scans the table.',
      'I need to work on my time management.',
      'The quality is set to 80.',
      'We could improve the documentation together on Friday, starting with the install page.',
    ],
  },
})
