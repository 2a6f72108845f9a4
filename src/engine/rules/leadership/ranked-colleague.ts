import { omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const seen = phrase('{who} ‹did what, and when›; the effect was ‹impact›.')
const step = sentence('What would help next is ‹one concrete step›.')
const quality =
  '(slower|weaker|worse|sloppier|lazier|less (productive|reliable|careful|senior|experienced|committed|engaged|motivated|responsive|helpful|thorough|skilled|talented|ambitious|professional|independent|mature)|quieter|more (junior|difficult|negative|careless|passive))'
const positive =
  '(good|fast|productive|reliable|careful|senior|experienced|committed|engaged|motivated|responsive|helpful|thorough|skilled|talented|strong|quick|technical|sharp|professional|independent)'
const others =
  '(<name>|the (others|rest|other <adjacent>|rest of (the|us) <adjacent>?|average|team|junior|juniors|intern|interns)|(his|her|their) (peers|colleagues|teammates|predecessor)|most (people|of us|of the team|engineers|developers)|everyone else|everybody else|(a|an) (junior|intern|average <adjacent>)|me|us|anyone|other (people|engineers|developers))'

export default defineRule({
  id: 'ranked-colleague',
  principle: 'leadership',
  severity: 'information',
  presets: ['feedback'],
  why: 'Ranked against somebody else, a person learns where they stand, not what to do; an observed case shows both.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    `^ (who: <colleague>) [(is|was|has been|seems|works|delivers|performs|codes|reviews) <adverb>* (much|a lot|far|way|a bit|somewhat)* ${quality} than ${others} ...] ~`,
    `^ (who: <colleague>) [(is|was|has been|seems) <adverb>* not <adverb>* (as|nearly as|half as|quite as|so) ${positive} as ${others} ...] ~`,
    `^ (who: <colleague>) [(is|was|has been|seems) <adverb>* (the|our|one of (the|our)|among the) <adverb>* (weakest|slowest|worst|least <adjacent>|sloppiest|laziest|most (difficult|junior|negative|careless)|bottom) ...] ~`,
    `^ (who: <colleague>) [(does|did|can|could|will|has) not <adverb>* <verb> (as (much|many|fast|well|often|quickly)|at the (same)? (level|pace|speed)) ...{0,3} (as|of) ${others} ...] ~`,
    `^ (who: <colleague>) [(lags|lagged|falls|fell|ranks|ranked|performs|performed|trails) (<adverb>)* (behind|below|at the bottom of) ${others} ...] ~`,
    {
      pattern: `^ [(compared (to|with)|in comparison (to|with)|next to|unlike|relative to) ${others} ,?] (he|she|<you>|<name>|his|her|your) ...`,
      rewrites: [omit()],
    },
    `^ (who: <colleague>) [(is|was|will never be|is never going to be|could be|is not|was not) (no|another|the next|like|a second|the new) (<name>|(his|her|their) predecessor)] ~`,
  ],
  unless: [
    '(unlike|compared (to|with)|next to) <any>{1,4} ,? (he|she) (works|lives|joined|started|is based|sits) ...',
    '(redis|postgres|docker|git|github|windows|linux|python|java|typescript|webpack|node|mysql|sqlite|react|vue|it|this|that) (is|was|has|does|can) ...',
    '^ unlike (the (others|rest)|other <adjacent>) ,? <you> (can|could|need|must|should|have to) ...',
    'than (postgres|mysql|redis|npm|yarn|webpack|python|java|node|docker|linux|windows|before|the (last|previous|old|other) (version|release|one))',
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [seen, step],
  examples: {
    flagged: {
      'She is slower than Tom.': 'She ‹did what, and when›; the effect was ‹impact›.',
      'He is not as reliable as the rest of the team.': 'He ‹did what, and when›; the effect was ‹impact›.',
      'Jana is the weakest on the team.': 'Jana ‹did what, and when›; the effect was ‹impact›.',
      'Omar does not ship as much as his peers.': 'Omar ‹did what, and when›; the effect was ‹impact›.',
      'Compared to her colleagues, she needs a lot of help.': 'She needs a lot of help.',
      'He ranks at the bottom of the team.': 'He ‹did what, and when›; the effect was ‹impact›.',
      'she is much less productive than most of us': 'she ‹did what, and when›; the effect was ‹impact›.',
      'Our new engineer is no Ana.': 'Our new engineer ‹did what, and when›; the effect was ‹impact›.',
      'He was one of the slowest reviewers this year.': 'He ‹did what, and when›; the effect was ‹impact›.',
      'Lea lags behind the others.': 'Lea ‹did what, and when›; the effect was ‹impact›.',
    },
    fine: [
      'She reviewed twelve changes in May, and each within a day.',
      'He is faster on the bike than by train.',
      'The new parser is slower than the old one.',
      'Redis is slower than the local cache.',
      'Jana is the lead of the platform team.',
      'She is not as familiar with the billing code yet, so I paired with her.',
      'Compared to the last release, the start is faster.',
      'He is behind the proxy.',
      'Omar does not work on Fridays.',
      'Tom is no longer on the team.',
      'Unlike the others, he works from Lisbon.',
    ],
  },
})
