import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const specific = sentence('Your ‹what was done, and when› helped ‹whom, and how›.')
const what = sentence('What I liked most was ‹what was done›: it ‹what it made possible›.')
const about = phrase('{who} ‹did what, and when›, and it helped ‹whom, and how›')
const good =
  '(good|great|nice|excellent|amazing|awesome|fantastic|wonderful|outstanding|super|terrific|brilliant|stellar|solid|well|fine|incredible|positive|strong|superb|perfect)'
const more =
  '(overall|as (always|usual)|so far|this (year|quarter|sprint|week|month|half|cycle)|again|here|everyone|team|all|on this|with this|lately|this time|last (year|quarter|sprint|week))*'

export default defineRule({
  id: 'generic-praise',
  principle: 'leadership',
  severity: 'hint',
  presets: ['feedback'],
  why: 'Praise that names what was done and what it led to tells people what to keep doing.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    {
      pattern: `^ [(<adverb>|keep up the|such|a|an|and|what)* ${good} (job|work|attitude|effort|performance|stuff|teamwork|communication|progress|work ethic|team player|engineer|colleague|year|quarter|sprint|communicator|leader|developer|person to work with|to work with|working with you|one)] ${more} $`,
      rewrites: [specific, what],
    },
    { pattern: `^ [(well|nicely) done] ${more} $`, rewrites: [specific, what] },
    {
      pattern: `^ [<you> (are|have been|did|do|are doing|have done|were) <adverb>* (a|an|such a|the|doing|really)* ${good} (job|work|engineer|developer|colleague|teammate|team player|leader|lead|communicator|person|asset|asset to the team|addition|member of the team|to work with|attitude)?] ${more} $`,
      rewrites: [specific, what],
    },
    {
      pattern: `^ (who: <colleague>) [(is|has been|was|did|does|is doing) <adverb>* (a|an|such a|the|doing|really)* ${good} (job|work|engineer|developer|colleague|teammate|team player|leader|lead|communicator|person|asset|asset to the team|addition|member of the team|to work with|attitude)?] ${more} $`,
      rewrites: [about],
    },
    {
      pattern: `^ (who: (<colleague>|<you>)) [(has|have|shows|show|brings|bring|had) (a|an|the)? <adverb>* ${good} (attitude|work ethic|energy|communication skills|people skills|vibe|mindset|skills|potential)] ${more} $`,
      rewrites: [about],
    },
    {
      pattern: `^ [(it is|was|it was|is|has been)* (a)? (pleasure|joy|delight|${good}) (to work|working|to have|having) (with)? (<you>|him|her|<name>)] ${more} $`,
      rewrites: [specific, what],
    },
    {
      pattern:
        '^ [(keep (it|this) up|keep up the (good|great)? (work|pace|momentum)|keep doing what <you> (are|do) (doing)?|no complaints|nothing to (add|improve|complain about)|<you> rock|<you> are (the best|a rock star|a rockstar|awesome|crushing it|killing it))] $',
      rewrites: [specific, what],
    },
  ],
  relents: ['reason', 'alternative'],
  otherWords: 5,
  despite: ['self', 'idiom'],
  rewrites: [specific],
  examples: {
    flagged: {
      'Great job!': 'Your ‹what was done, and when› helped ‹whom, and how›.',
      'good attitude': 'your ‹what was done, and when› helped ‹whom, and how›.',
      'Keep up the good work.': 'Your ‹what was done, and when› helped ‹whom, and how›.',
      "You're doing great.": 'Your ‹what was done, and when› helped ‹whom, and how›.',
      'Mira is a great colleague.': 'Mira ‹did what, and when›, and it helped ‹whom, and how›',
      'He has a positive attitude.': 'He ‹did what, and when›, and it helped ‹whom, and how›',
      'Well done everyone!': 'Your ‹what was done, and when› helped ‹whom, and how›.',
      'It was a pleasure to work with her.': 'Your ‹what was done, and when› helped ‹whom, and how›.',
      'She did an amazing job.': 'She ‹did what, and when›, and it helped ‹whom, and how›',
      'You rock!': 'Your ‹what was done, and when› helped ‹whom, and how›.',
      'Really nice work.': 'Your ‹what was done, and when› helped ‹whom, and how›.',
    },
    fine: [
      'Great job on the retry logic, the backoff test made it easy to follow.',
      'Nice work splitting this into small commits!',
      'In the March outage you wrote updates every ten minutes, and support could answer customers at once.',
      'Thank you for the runbook.',
      'This is a good start for the parser.',
      'Good catch on line 40.',
      'The job did well on the large data set.',
      'Great, I will merge it.',
      'You did well to ask early, because the schema was about to change.',
      'He has a strong background in compilers, so he took the parser.',
      'Well done: the new cache cut the build to two minutes.',
    ],
  },
})
