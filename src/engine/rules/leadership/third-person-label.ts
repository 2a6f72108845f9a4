import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const seen = phrase('{who} ‹did what, and when›; the effect was ‹impact›.')
const help = sentence('What would help next is ‹one concrete step›.')
const is =
  "(is|was|'s|seems|can be|comes across as|came across as|has been|appears|is being|seems to be|tends to be|remains)"
const degree = '(<adverb>|a bit|such|often|at times)*'
const trait =
  '(<character>|<manner>|abrasive|emotional|difficult|unreliable|weak|negative|quiet|slow|average|mediocre|insecure|cold|stubborn|inflexible|defensive)'
const more = `((and|or|,|but) (too|not|a|an|also|very|so|just|often|and)* (${trait}|<work-label>|<denied-role>))*`

export default defineRule({
  id: 'third-person-label',
  principle: 'leadership',
  severity: 'information',
  presets: ['feedback'],
  why: 'Written about somebody, a label follows them around; an observed situation and its effect helps them grow.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    `^ (who: <colleague>) [${is} ${degree} (a|an)? ${trait} (person|colleague|engineer|developer)? ${more} ((in|with|at|to|towards|on|about|for) ...)?] ~`,
    `^ (who: <colleague>) [${is} ${degree} (not|hardly|never|no longer|far from) <adverb>* (a|an|really|much of a|very)* <denied-role> ${more} ((yet|for|to|at|in|on) ...)?] ~`,
    `^ (who: <colleague>) [${is} ${degree} <work-label> ${more} ((for|to|at|in|with|about|on|during) ...)?] ~`,
    `^ (who: <colleague>) [<adverb>* (lacks|lacked|has no|had no|shows no|showed no|does not have|does not show|shows little|has little|needs to show) <virtue> ((for|to|in|at|on|and|or|,) ...)?] ~`,
    `^ (who: <colleague>) [(always|never|constantly|rarely|hardly ever|seldom|continually|every time|refuses to) <adjacent> ...] ~`,
    `^ (who: <colleague>) [(is|was) <adverb>* (always|never|constantly|rarely|hardly ever|forever) (late|on time|prepared|unprepared|available|there|around|busy|tired|angry|right|wrong|complaining|negative|distracted|behind|online|offline|unavailable|satisfied|happy|helpful|<gerund>) ...] ~`,
    `^ (who: <colleague>) [<adverb>* (intimidates|bulldozes|steamrolls|micromanages|undermines|alienates|annoys|frustrates|exhausts|drains|bullies|belittles|dominates|monopolizes|derails) (people|everyone|everybody|others|the (whole|entire|rest of the)? (team|meeting|meetings|discussion|discussions)|colleagues|teammates|me|us|new (hires|people)|juniors|<gerund>) ...] ~`,
    `^ (who: <colleague>) [(does|did|can|will|would) not (ever|even|really|seem to)* (take|show|communicate|listen|care|deliver|contribute|collaborate|help|learn|follow|finish|own|try|support|respond|participate|engage|prepare|accept|respect|improve|lead|delegate|mentor) ((to|initiative|ownership|responsibility|feedback|well|on|in|with|anyone|deadlines|much|enough|about|through) ...)?] ~`,
    `^ (who: <colleague>) [has (a|an|such a)* (bad|poor|terrible|awful|negative|toxic|lousy|big|huge)+ (attitude|work ethic|communication skills|people skills|temper|ego|mindset)] ~`,
    `^ (who: <colleague>) [(has|has got) an (attitude|ego) (problem|issue)?] ~`,
    {
      pattern: `^ (whose: (his|her|<name> 's)) [(attitude|work ethic|ego|temper|<performance>) (is|was|has been|needs|remains) <adverb>* (<poor-grade>|work|improvement|to (change|improve)) ((for|in|at|lately) ...)?] ~`,
      rewrites: [phrase('{whose} work on ‹what› led to ‹impact›.')],
    },
  ],
  unless: [
    'always (runs|tests|writes|reviews|checks|documents|reads|finishes|does|starts|cleans|fixes|updates|explains|asks|thanks|learns|cares|works|knows|remembers|answers|adds|considers) ...',
    'never (lost|loses|misses|missed|forgets|breaks|broke|complains|complained|gave up|gives up|blames|blamed|ignores|interrupts|panics) ...',
    'always (available|online|there|around|on time|prepared|helpful|happy) ...',
    'never (late|angry|tired|unprepared|negative|distracted|behind|complaining) ...',
    'not respond (on|after|before|during|until) ...',
    '(redis|postgres|docker|git|github|windows|linux|python|java|typescript|webpack|node|parsing|build|ci|it|this|that|everything|nothing|react|eslint) (is|was|has|does|never|always|can) ...',
    '<colleague> (always|never|rarely|seldom|constantly) (helps|supports|delivers|finds|takes (the time|time)|gives|makes sure|listens|shares|brings|goes|has|fails to (amaze|impress)|complains|gives up|misses|replied|answered|responded|got|received|saw|said|asked|mentioned|had|used|worked|left|joined|told|heard|sent|came|was|met) ...',
  ],
  despite: ['self', 'negation', 'technical'],
  rewrites: [seen, help],
  examples: {
    flagged: {
      'Sam is unreliable.': 'Sam ‹did what, and when›; the effect was ‹impact›.',
      'He never takes initiative.': 'He ‹did what, and when›; the effect was ‹impact›.',
      'He is average.': 'He ‹did what, and when›; the effect was ‹impact›.',
      'Priya is not a good fit.': 'Priya ‹did what, and when›; the effect was ‹impact›.',
      'Tom lacks presence.': 'Tom ‹did what, and when›; the effect was ‹impact›.',
      'She always interrupts people.': 'She ‹did what, and when›; the effect was ‹impact›.',
      'The new developer is insecure.': 'The new developer ‹did what, and when›; the effect was ‹impact›.',
      'He has a toxic mindset.': 'He ‹did what, and when›; the effect was ‹impact›.',
      'Her communication is poor.': 'Her work on ‹what› led to ‹impact›.',
      '@lee does not take feedback well.': '@lee ‹did what, and when›; the effect was ‹impact›.',
      'Maria is too quiet in meetings.': 'Maria ‹did what, and when›; the effect was ‹impact›.',
      'Jo is lazy and careless': 'Jo ‹did what, and when›; the effect was ‹impact›.',
    },
    fine: [
      'Sam led the migration and wrote the runbook.',
      'In the March outage, Priya answered every page within five minutes.',
      'She asked twice for a review of the schema.',
      'Redis is unreliable in this setup.',
      'This is lazy.',
      'The loader is lazy.',
      'He never complains, even in release week.',
      'Tom always helps new colleagues.',
      'I think that she would make a good lead.',
      'He was away on Friday.',
      'It never returns.',
      'Her talk on caching helped the whole team.',
      'She is never late.',
      'She always runs the benchmarks before a release.',
    ],
  },
})
