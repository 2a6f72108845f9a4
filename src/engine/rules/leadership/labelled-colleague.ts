import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const seen = phrase('{who} ‹did what, and when›; the effect was ‹impact›.')
const saw = sentence('I saw ‹what happened, and when›; the effect was ‹impact›.')
const talk = phrase('I would like to talk with {who} about ‹situation›, because ‹impact›.')
const is =
  "(is|was|'s|seems|can be|comes across as|came across as|has been|is being|seems to be|tends to be|remains|became)"
const degree = '(<adverb>|a bit|such|often|at times|just|too|so|very)*'
/** Somebody who is surely a person: a name alone may be a product. */
const person =
  '(he|she|(the|this|that|our|my|your|their|another)? (new|old|junior|senior|lead|current|previous|other|<adjacent>)? (author|reviewer|maintainer|developer|dev|engineer|programmer|coder|guy|colleague|teammate|contributor|manager|intern|designer|tester))'
/** Said of people only. */
const label =
  '(abrasive|bossy|shrill|pushy|temperamental|moody|uncooperative|undisciplined|disengaged|unapproachable|untrustworthy|immature|unprofessional|egotistical|self centered|self centred|unmotivated|checked out|high maintenance|incompetent|clueless|rude|arrogant|disrespectful|(a|an|such a|the|a real|a total|a complete|just a)* (control freak|drama queen|diva|know it all|pushover|slacker|underperformer|complainer|whiner|prima donna|bully|lone wolf|poor communicator|bad communicator|poor listener|weak engineer|mediocre engineer|bad manager|bad leader|jerk|nightmare to work with))'
const worker =
  '(lazy|sloppy|careless|unreliable|difficult|negative|slow|weak|disorganized|disorganised|unfocused|unhelpful|(difficult|hard|impossible|a pain) to work with)'
const denied =
  '(team player|leadership material|senior (enough|material)|(management|manager|promotion|lead) material|good communicator|good listener|culture fit|cut out for (this|it|the job|leadership)|pulling (his|her|their) weight|mature enough|a people person)'
const virtue =
  '(any|a|the|sense|of|basic|real|true|much|enough|proper|strong|good|necessary)* (initiative|maturity|professionalism|empathy|commitment|drive|accountability|motivation|self awareness|common sense|work ethic|integrity|people skills|communication skills|social skills|attention to detail|ambition|gravitas|ownership|leadership (skills|qualities)?)'
const duty =
  '(work|ticket|tickets|task|tasks|pr|prs|review|reviews|deadline|deadlines|promises|commitments|job|share|part|weight|stories|tests|docs|homework|meetings|emails|messages|code)'

export default defineRule({
  id: 'labelled-colleague',
  principle: 'leadership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Written about somebody, a label follows them around; an observed situation and its effect helps them grow.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    `^ (who: (${person}|<name>)) [(is|was|'s) <adverb>* (all talk|dead weight|deadwood|a waste of (space|time|money|a seat|headcount)|useless as a <adjacent>|in over (his|her|their) head|out of (his|her|their) depth|a (total|complete|real)* (joke|nightmare|disaster|liability|disgrace) (as a <adjacent>|to work with|of a <role>|in meetings)|no (leader|engineer|team player|manager)|too (big|full) (for|of) (his boots|her boots|himself|herself)|full of (himself|herself)|stealing a living|asleep at the wheel|phoning it in|hard work|part of the problem) ((and|,|in|on|when|as) ...)?] ~`,
    `^ (who: (${person}|<name>)) [${is} ${degree} (a|an) <adverb>* (weak|poor|bad|mediocre|terrible|awful|lousy|sloppy|lazy|incompetent|hopeless|useless|unreliable|difficult|toxic|slow|negative) (developer|dev|engineer|programmer|coder|leader|manager|reviewer|designer|colleague|teammate|tester|maintainer|mentor|lead|boss|communicator|listener|employee|person|worker) ((and|,|in|on|who) ...)?] ~`,
    `^ (who: (${person}|<name>)) [(does|did|do) not (<adverb>)* have (what it takes|it in (him|her|them)|the (brains|spine|guts|backbone|skills|maturity|temperament|chops|discipline)|a clue) ((to|for) ...)?] ~`,
    `^ (who: (${person}|<name>)) [${is} ${degree} (a|the|our)? bottleneck (and|,) (he|she|also|just)* (never|does not|can not|will not|always|refuses) (communicate|communicates|answer|answers|replies|listen|listens|delegate|delegates|delegate|ask|asks|share|shares|reply|care|help|helps) ...] ~`,
    `^ (who: (${person}|<name>)) [${is} ${degree} ${label} ((and|or|,|but|in|with|at|to|towards|on|about|for|during) ...)?] ~`,
    `^ (who: ${person}) [${is} ${degree} (${worker}|<work-label>) ((and|or|,|but|in|with|at|to|towards|on|about|for|during) ...)?] ~`,
    `^ (who: <name>) [${is} ${degree} (lazy|sloppy|careless|unreliable|difficult|disorganized|disorganised|unhelpful|(difficult|hard|impossible) to work with) (and|,|but) (also|just|he|she|often)* ((does|did|will|can) not (care|listen|help|communicate|try|show up|ask|take (feedback|responsibility|ownership)|follow through|respect|learn)|has (a|an)? (bad|poor|terrible)? (attitude|ego|temper)|lacks ${virtue}|${label}|(never|rarely|always|hardly ever|keeps|refuses to) ...{1,3} (his|her|on time|to meetings|the team)) ...] ~`,
    `^ (who: (${person}|<name>)) [${is} ${degree} (not|hardly|never|no longer|far from) <adverb>* (a|an|really|much of a|very|exactly|the)* ${denied} ((yet|for|to|at|in|on) ...)?] ~`,
    `^ (who: (${person}|<name>)) [<adverb>* (lacks|lacked|has no|had no|shows no|showed no|does not have|does not show|shows little|has little|has zero) ${virtue} ((for|to|in|at|on|and|or|,) ...)?] ~`,
    `^ (who: (${person}|<name>)) [(is difficult to work with and)? has (a|an|such a)* (bad|poor|terrible|awful|toxic|lousy|attitude|ego)* (attitude|work ethic|people skills|temper|ego|attitude problem|ego problem|anger issues)] ~`,
    `^ (who: ${person}) [(can not|should not|must not|is not to|could not) be (trusted|relied (on|upon)|left (alone|unsupervised)|allowed (near|to)|let (near|anywhere near|loose)|counted on) ...] ~`,
    `^ (who: <name>) [(can not|should not|must not|is not to|could not) be (trusted|relied (on|upon)|left (alone|unsupervised)|allowed near|let near|counted on) (with (production|prod|anything|a|an|the|deadlines|reviews|customers|code|responsibility)|to (deliver|finish|show up|review|test)|near ...)] ~`,
    `^ (who: (${person}|<name>)) [(never|rarely|hardly ever|seldom|always|constantly|refuses to|keeps|does not ever) (fails to)? (<verb>|finishes|does|misses|forgets|ignores|breaks|delivers|reviews|tests|writes|reads|answers|<gerund>) (his|her) (own)? <adjacent>? ${duty} ...] ~`,
    {
      pattern: `(i|we|many of us|some of us) <adverb>* (find|found|consider|perceive|experience|see|saw) (him|her|<name>) (as|to be)? [${degree} (a|an)? (${label}|${worker}|aggressive|emotional|intimidating|defensive|dismissive|harsh|cold|stubborn|inflexible)] ((in|with|to|towards|at|on|during) ...|~)`,
      rewrites: [saw],
    },
    {
      pattern: `[(whose: (his|her|<name> 's)) (work ethic|ego|temper|attitude|people skills|communication skills|social skills) (is|was|has been|leaves|left|needs|sucks|remains) <adverb>* (<poor-grade>|(much|a lot|something|plenty) to be desired|work|improvement|(a|the) (problem|joke)|to (change|improve)|~)] ~`,
      rewrites: [phrase('{whose} work on ‹what› led to ‹impact›.'), saw],
    },
  ],
  unless: [
    'always (finishes|delivers|reviews|tests|writes|reads|answers|does|documents|shares|checks) (his|her) ...',
    'never (misses|forgets|ignores|breaks) (his|her) ...',
    'never (merges|approves|reviews|closes) (his|her) own ...',
    '(kafka|kubernetes|jenkins|jira|terraform|ansible|gradle|maven|angular|safari|chrome|siri|alexa|clippy|copilot|oracle|mongodb|elasticsearch|rabbitmq|graphql) (is|was|has|does|can) ...',
    '(if|when|whether|because|since|that|says|said|think|thinks|thought|like) (he|she) ...',
    '(redis|postgres|docker|git|github|windows|linux|python|java|typescript|webpack|node|parsing|build|ci|it|this|that|everything|nothing|react|eslint) (is|was|has|does|never|always|can) ...',
    '(the|this|that|our|my|your) (author|reviewer|developer|engineer|manager|designer|tester) (is|was) (slow|weak|difficult) (on|with|to) ...',
  ],
  despite: ['self', 'negation', 'technical'],
  rewrites: [seen, saw, talk],
  examples: {
    flagged: {
      'Ana is lazy and never finishes her tickets.': 'Ana ‹did what, and when›; the effect was ‹impact›.',
      'Well, he is a control freak': 'He ‹did what, and when›; the effect was ‹impact›.',
      'She lacks ownership.': 'She ‹did what, and when›; the effect was ‹impact›.',
      "Tom is sloppy and doesn't care about quality.": 'Tom ‹did what, and when›; the effect was ‹impact›.',
      'I find her abrasive in meetings.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      "He's too emotional for a lead role.": 'He ‹did what, and when›; the effect was ‹impact›.',
      'Her work ethic leaves a lot to be desired.': 'Her work on ‹what› led to ‹impact›.',
      '@kim never reviews her PRs': '@kim ‹did what, and when›; the effect was ‹impact›.',
      'Our new dev is difficult to work with.': 'Our new dev ‹did what, and when›; the effect was ‹impact›.',
      "Sven isn't leadership material.": 'Sven ‹did what, and when›; the effect was ‹impact›.',
      'Ines comes across as bossy in reviews.': 'Ines ‹did what, and when›; the effect was ‹impact›.',
      "He's just not pulling his weight.": 'He ‹did what, and when›; the effect was ‹impact›.',
    },
    fine: [
      'Redis is slow and never frees the memory.',
      'Hibernate is lazy and does not fetch the rows.',
      'Kubernetes is difficult to work with on Windows.',
      'The author is unknown.',
      'The reviewer is slow to respond in this time zone.',
      'Ana finished her tickets on Friday.',
      'He is not ready to merge this.',
      'Rust has no ownership of that pointer.',
      'She has a meeting at ten.',
      'In the March outage, Priya answered every page within five minutes.',
      'I was lazy here and never finished the tests.',
      'If he is too emotional about it, take a break.',
      'The loader is sloppy about encodings, and the reader is strict.',
      'She always finishes her tickets.',
      'Alex never reviews his own PRs.',
      'Kafka is difficult to work with and does not help.',
    ],
  },
})
