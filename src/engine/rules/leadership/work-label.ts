import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const sbi = sentence('I saw ‹what happened, and when›; the effect was ‹impact›.')
const ask = sentence('I noticed ‹what you saw, and when›. What would help you there?')
const about = [
  phrase('About {topic} {when}: I saw ‹what happened›; the effect was ‹impact›.'),
  phrase('About {topic}: I saw ‹what happened, and when›; the effect was ‹impact›.'),
]
const there = sentence('{when}, I saw ‹what happened›; the effect was ‹impact›.')
const degree = '(<adverb>|being|being a bit|coming across as|a bit|often|at times|generally|such|just)*'
const is =
  '(<be>|(seem|sound|appear|look) (to be)?|come across as|came across as|can be|have been|have become|are being|were being|are becoming)'

export default defineRule({
  id: 'work-label',
  principle: 'leadership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A label about character can only be accepted or fought; what you saw and what it led to can be worked on.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    {
      pattern: '_ (,|—|–|;) [(it|this|that|which) (is|was) <adverb>* (unprofessional|immature|childish|unbecoming)] $',
      rewrites: [omit(), sbi],
    },
    {
      pattern: `[<you> ${is} ${degree} <work-label>] (when: (in|during|at) ...{1,4}) ~`,
      rewrites: [there, sbi, ask],
    },
    {
      pattern:
        '[<you> (have|have got|got|show|showed) <adverb>* (a|an|such a)* (bad|poor|terrible|awful|negative|shitty|toxic|lousy|real|serious)+ (attitude|work ethic|communication skills|people skills|temper|ego)] (when: (in|during|at) ...{1,4}) ~',
      rewrites: [there, sbi, ask],
    },
    {
      pattern: `[<you> <adverb>* (lack|lacks|lacked|have no|show no|showed no|do not have|do not show|did not show|have zero|show zero|show little|have little|are lacking|are lacking in|lack in|seem to lack|have yet to show|need to show|need to show more|need more|need to develop) (topic: <virtue>)] (at all|yet|here)* ((when: (this|last|in|during|at|on) ...{1,4})|(for|to|when) ...)? ~`,
      rewrites: [...about, sbi, ask],
    },
    {
      pattern:
        '[(topic: <your> (attitude|work ethic|temper|people skills|communication skills|social skills|<performance>)) (is|are|was|were|has been|have been|remains|seems) <adverb>* (<poor-grade>|sucks|stinks)] (lately|here)* ((when: (this|last|in|during|at|on) ...{1,4})|for ...)? ~',
      rewrites: [...about, sbi, ask],
    },
    ...[
      `[<you> ${is} ${degree} (not|hardly|never|no longer|far from) <adverb>* (a|an|really|much of a|very|any kind of)* <denied-role>] (~|yet|for|to|at|in|on|here|or|and)`,
      `[<you> (will never|are never going to|will not ever|do not (look|seem|sound) like|are no) (be|make|make it as|become)? (a|an)? <denied-role>] (~|yet|for|to|at|in|here)`,
      `[<you> ${is} ${degree} <work-label>] (~|for|to|at|in|of|with|when|about|on|in (meetings|reviews)|during|or|person|people)`,
      '[<you> (have|have got|got|show|showed|display|bring|come with) <adverb>* (a|an|such a)* (bad|poor|terrible|awful|negative|shitty|toxic|lousy|crappy|horrible|real|serious|huge|big)+ (attitude|work ethic|communication skills|people skills|temper|ego|mindset|reputation)( problem)?] ~',
      '[<you> (have|have got|got) (an attitude problem|an attitude|an ego problem|anger issues|an attitude issue)] ~',
      `[<you> <adverb>* (lack|lacks|lacked|have no|show no|showed no|do not have|do not show|did not show|have zero|show zero|show little|have little|are lacking|are lacking in|lack in|seem to lack|have yet to show|need to show|need to show more|need more|need to develop) <virtue>] (~|for|to|in|at|on|here|yet|when)`,
      '[<you> (do not|never|rarely|hardly ever|refuse to|fail to|seldom|can not|will not) <adverb>* (take|show|accept|handle|demonstrate) (any|enough|much|proper|real)* (ownership|initiative|responsibility|feedback|criticism|accountability|leadership|interest|respect|empathy|pride)] (~|of|for|in|well|from|at|to)',
      '[<your> (bad|poor|terrible|awful|negative|shitty|toxic|lousy)? (attitude|work ethic|ego|temper|people skills|communication skills|social skills|<performance>) (is|are|was|were|has been|have been|needs|need|remains|seems) <adverb>* (<poor-grade>|sucks|stinks|improving|work|improvement|to (change|improve|get better|stop))] (~|and|for|in|at|lately|this|here)',
      '[<your> (attitude|ego|work ethic|temper|people skills|communication skills) (sucks|stinks|is showing|is a (problem|concern)|leaves (much|a lot) to be desired)]',
      '[(that|this|it|such (behavior|behaviour|conduct)|<your> (<adjacent>|and)* (behavior|behaviour|conduct|tone|email|emails|message|messages|comment|comments|replies|reply|reaction|reactions|response|responses|review|reviews|post|posts|language|manner|answer|answers|feedback|remark|remarks)) (is|was|were) <adverb>* (unprofessional|immature|childish|unbecoming)] (~|of|and|for|from)',
      '^ [<you> <adverb>* (intimidate|bulldoze|steamroll|micromanage|undermine|alienate|exhaust|drain|bully|belittle) (people|everyone|everybody|others|the (whole|entire|rest of the)? team|colleagues|teammates|me|us|new (hires|people)|juniors|your <adjacent>)] ~',
      '[<you> (<be>|seem|look) <adverb>* (too|far too|way too) (nice|soft|quiet|shy|young|old|junior|emotional|sensitive|inexperienced|honest|direct|kind) (to (be|become|make|lead|manage|run|get|handle)|for (a|an|this|the|management|leadership))] ...',
      "[<your> (<adjacent>){1,2} (is|are) (<adverb>)* (getting|grating|starting to get|starting to grate) (on|under) (my|our|everyone's|everybody's|people's|the team's|everyone 's|everybody 's|people 's|the team 's) (nerves|skin)] ...",
      '[<your> (<adjacent>){1,2} (is|are) (<adverb>)* (driving (me|us|everyone|everybody|people) (crazy|mad|nuts|insane|up the wall|away)|wearing (me|us|everyone|people) (out|down)|dragging (us|everyone|the team) down|poisoning (the team|us|everything))] ...',
      '[<you> (do|did) not (<adverb>)* have (what it takes|it in you|the (spine|guts|backbone|maturity|temperament|chops|discipline))] (~|to|for)',
      '[(how|so|very|really|extremely|totally|highly|incredibly)+ unprofessional] ~',
    ]
      .map((pattern) => ({ pattern, rewrites: [sbi, ask] }))
      .concat([
        {
          pattern:
            '[<your> (<adjacent>|and)* (behavior|behaviour|conduct|tone|language|manner|reaction|reactions|comment|comments|attitude) (when: (in|during|at|on) ...{1,4}) (is|was|were) <adverb>* (unprofessional|immature|childish|unbecoming|unacceptable|inappropriate|embarrassing)] ~',
          rewrites: [sentence('{when}, I saw ‹what happened›; the effect was ‹impact›.'), sbi],
        },
        {
          pattern:
            '[(not|hardly) (leadership|senior|management|promotion) material|not (a)? (team player|culture fit)] ~',
          rewrites: [sbi, ask],
        },
        {
          pattern: '^ [(poor|bad|terrible|awful) (team player|communicator|listener|leader|attitude|work ethic)] ~',
          rewrites: [part('‹what you saw, and its effect›')],
        },
      ]),
  ],
  unless: [
    'too quiet (on|in) (the|your|this) (mic|microphone|call|recording|video)',
    'your performance (is|was) <adverb>* <poor-grade> (when|because|since|on|with|without|under) (the|a|an|large|many) ...',
    'ownership of (the|this|a) (file|files|directory|folder|object|socket|buffer|pointer|memory|value|string|handle|resource|table)',
    'too (harsh|hard|critical|strict|modest) (on|with) (yourself|yourselves)',
    '(unprofessional|embarrassing|careless|sloppy) of me',
    '(if|when|whenever|unless|in case) <you> ...',
    'not <adverb>* (committed|tied|bound) to (any|a|the|this|that|these|those|one) ...',
    '<you> are (not)? (too|so|very|really) (kind|nice|generous|good|modest|humble|quick|fast|patient) (~|of|about|with)',
    'need (more|to (show|develop)) (skills|skill|time|vision|presence) ...',
  ],
  despite: ['self', 'negation', 'technical'],
  rewrites: [sbi, ask],
  examples: {
    flagged: {
      'You are not a team player.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      "you're just not senior enough for this role": 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'You are too emotional in meetings.': 'In meetings, I saw ‹what happened›; the effect was ‹impact›.',
      'You come across as abrasive.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'You have a bad attitude.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'You lack ownership.': 'About ownership: I saw ‹what happened, and when›; the effect was ‹impact›.',
      'u show no initiative at all': 'about initiative: I saw ‹what happened, and when›; the effect was ‹impact›.',
      'Your attitude is a problem.': 'About your attitude: I saw ‹what happened, and when›; the effect was ‹impact›.',
      "You're impossible to work with.": 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'Your performance was disappointing this quarter.':
        'About your performance this quarter: I saw ‹what happened›; the effect was ‹impact›.',
      'You are a poor communicator.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'That was unprofessional.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      "You'll never be a good leader.": 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'Not leadership material.': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
      'how unprofessional': 'I saw ‹what happened, and when›; the effect was ‹impact›.',
    },
    fine: [
      'You are too kind!',
      'You lack the permission to merge.',
      "You're not blocked by this, right?",
      'I am not a good communicator in meetings, so I write things down.',
      'The response was slow on mobile.',
      'Your performance numbers look great.',
      'You are ready for the next level.',
      'You may be too aggressive with the timeout.',
      'If you are too junior for the role, the form says so.',
      'Thanks, you are a great team player.',
      'The performance is poor on large lists.',
      'You do not have the skills file installed.',
      'You have a bad index in line 3.',
      "You're too harsh on yourself.",
      'Your performance is poor because the index is missing.',
    ],
  },
})
