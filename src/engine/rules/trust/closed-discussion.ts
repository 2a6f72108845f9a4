import { drop, omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const refusing =
  '(i|we) (<be> <adverb>* (not|never|done|finished|through|tired of|sick of|fed up with) <adverb>* (going to|willing to|here to|about to|up for)?|will not|would not|refuse to|do not (want|intend|plan|care) to|have no (intention|interest) (of|in|to)|have better things to do than) <adverb>* (to)?'
/** Refusals about the work, or the place to talk about it. */
const harmless = [
  'not <adverb>* (arguing|explaining|discussing|debating|repeating|talking|justifying)',
  '(repeat|explain|discuss|waste) (the (code|test|tests|work|same|loop|request)|this (here|in this|in detail)|it here|that here|memory|space|cpu|cycles|(a|any|one|more) (byte|bytes|cycle|cycles|request|requests|allocation|memory|space))',
  '(explain|discuss|talk about|repeat) <some> (here|in this (pr|issue|section|document|thread|guide|chapter|tutorial|post|article|talk|page|lesson|book))',
  '(done|finished|through) (discussing <some>|with)',
  '(willing|here|able) to',
  'explain (how|what|where|when)',
  '(go over|going over|explain|repeat) (every|each|all|the (budget|limit|quota)) ',
  'waste your time',
  '<some> so (here is|i (wrote|made))',
  'this discussion (in|on|over)',
  '<some> (,|so|—|and)+ <some> (fine|ok|okay|happy) (with|to|for|by)',
]

export default defineRule({
  id: 'closed-discussion',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'A door slammed in writing stays shut: what they knew and you did not will not be said.',
  source: {
    title: 'Egelman et al. 2020, Predicting Developers’ Negative Feelings about Code Review',
    url: 'https://doi.org/10.1145/3377811.3380330',
  },
  finds: [
    {
      pattern: '^ (and)? i mean it <closer>* $',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ <opener>*? (i am (only)? (going to|gonna)|i will (only)?|let me) say (this|it|that) (only|just)? once <adverb>* (\\.|:|$)',
      rewrites: [omit()],
    },
    {
      pattern:
        '(i|we) <adverb>* (do not|can not) <adverb>* (get|understand|see|know|believe|fathom) (why|that|how)? (we|you) (are|have to) (still|even|again|<adverb>)* (having this (discussion|conversation|argument|debate)|discussing|debating|arguing about) <some>? ~',
      rewrites: [drop(), phrase('Could we settle this?')],
    },
    {
      pattern: `${refusing} (argue|arguing|discuss|discussing|debate|debating|fight|fighting) (about|over)? (object: <in-clause>{1,4}) with (someone|somebody|people|anyone|a <adjacent>) who <some> ~`,
      rewrites: [drop(), phrase("I'd rather not debate {object}.")],
    },
    {
      pattern: `${refusing} (explain|explaining|teach|teaching|go into|spell out) <adverb>* (to)? (you|anyone)? (for the <ordinal> time)? why (fact: (the|this|that|it|we|you|our|a|<code>|<adjacent>) <some>) (again|to you)* ~`,
      rewrites: [phrase('{fact}.')],
    },
    {
      pattern: `${refusing} (explain|explaining|repeat|repeating|justify|justifying|spell|spelling|go over|going over) <adverb>* (to)? (you|myself|this|that|it)? <adverb>* (again|once more)? (object: (why|how|what|the <adjacent>|our <adjacent>) <some>?) (to you)? <adverb>* ~`,
      unless: [...harmless, '(explain|repeat) (to)? (you)? (what) (the|a|it)', 'the same <some>'],
      rewrites: [
        drop(),
        phrase("I can't go into {object} here."),
        phrase('I can point you to {object}: ‹link›.'),
        phrase("I'd like to leave it here; my reasons are in ‹link›."),
      ],
    },
    {
      pattern: `${refusing} (explain|explaining|repeat|repeating|justify|justifying|spell|go over|going over) <some>? (<adverb>|over and over again|over and over|again and again)* ~`,
      unless: harmless,
      rewrites: [
        phrase("here's my reasoning in short: ‹the reason›."),
        phrase("I'd like to leave it here; my reasons are in ‹link›."),
        phrase("I don't have more to add here."),
      ],
    },
    {
      pattern: `${refusing} (argue|arguing|discuss|discussing|debate|debating|(waste|wasting|spend|spending) <some> (discussing|arguing about|debating)|(have|having) (this|another) (argument|debate|discussion) (about|on|over)) <adverb>* (with (you|anyone))? (about|over)? (object: (the|this|our|your|these|those|whether|how|why|<code>|<adjacent>) <some>?) (with (you|anyone|people|(someone|somebody|people|a <adjacent>) <some>))? (<adverb>|anymore|any further|any longer)* ~`,
      unless: [
        ...harmless,
        '(discuss|discussing|debate|debating|arguing|argue|waste|wasting) <adverb>* (about|over)? (with|this|it|that) (with (you|anyone)|any further|again|anymore|here|further)* <closer>* (<end>|,|;|—|because|since|and|with)',
        '(argue|arguing|discuss|talking|debate) (with|about it|about this) (you|people|anyone|him|her|them)? ~',
      ],
      rewrites: [drop(), phrase("I'd rather not debate {object}."), phrase("I'd like to leave it here.")],
    },
    {
      pattern: `${refusing} (waste|wasting|spend|spending) <some> (on|with) (object: (this|the|that|your) <adjacent>{1,2} (debate|discussion|argument|question)) <adverb>* ~`,
      unless: harmless,
      rewrites: [
        drop(),
        phrase("I'd like to settle {object}: ‹what speaks for it›."),
        phrase("I'd like to leave {object} here."),
      ],
    },
    {
      pattern: `${refusing} (waste|wasting|spend|spending) <some> (on|with|reviewing|debugging|reading|fixing) (object: (this|the|your|these|those|<code>) <some>?) ~`,
      unless: [
        ...harmless,
        '(on|with|reviewing|debugging|reading|fixing) (this|that|it|<some> <contempt-noun>|you|these)? ~',
        '<contempt-noun>',
        '(debate|discussion|argument|bikeshed)',
      ],
      rewrites: [
        phrase("I can't spend more time on {object}."),
        phrase("I'd rather not spend more time on {object}: ‹why›."),
      ],
    },
    {
      pattern: `${refusing} (argue|arguing|discuss|discussing|debate|debating|talk|talking|waste|wasting|have this|having this|listen|listening|entertain) <some>? <adverb>* ~`,
      unless: harmless,
      rewrites: [
        phrase("I'd like to leave it here."),
        phrase("I'd like to leave it here; my reasons are in ‹link›."),
        phrase("here's where I stand: ‹the reason›."),
      ],
    },
    {
      pattern:
        '((this|that|it|the <some>|<work>) (is|was|are))? (end of (discussion|story|debate|conversation|argument|the discussion|the debate)|case closed|discussion (closed|over|finished)|full stop end of <some>|conversation over|no (further|more)? (discussion|debate|arguments|buts)|no ifs (and|or)? (,)? (no)? (ands)? (or)? buts <some>?|nuff said|enough said|no discussion|not (up|open) for (discussion|debate|negotiation)|my (word|decision) is final|that is (final|my final word|the end of it|all there is to it)|and that is (that|final)|i (have)? said what i said|(the|this) (decision|answer) is final|not another word|my way or the highway|take it up with (god|someone who cares)) ~',
      unless: [
        'decision is final (,|—) (thank|thanks)',
        '(that|this|it) is final :',
        '(case closed|end of story) (,|:|—|!) (it|the|turns)',
        '(at the|the|until the|by the|near the|before the|towards the) end of',
        '(no|without) (further|more)? (discussion|debate|arguments) (is|was|needed|on|about|yet|here|so far|in)',
        '(given|takes|accepts|has|have|with|takes|take|and|gets|get|needs|need) no (further|more)? arguments',
        'no (further|more)? arguments <closer>',
        '(this|it) (issue|case) closed',
        'decision is final (when|once|after|until|unless)',
      ],
      rewrites: [drop(), phrase("I'd like to leave it at that."), phrase("here's where I stand: ‹the reason›.")],
    },
    {
      pattern:
        '[(,|—|–|-)+ (period|full stop|end of story|end of discussion|end of|case closed|no discussion|no debate|no exceptions|no questions asked|no buts|and that is that|and that is final|no arguments)] (\\.|!|…)* <end>',
      unless: ['(,|—|–|-) (period|no (arguments|exceptions)) <some>'],
      rewrites: [omit()],
    },
    {
      pattern: '<start> (period|full stop|basta|done|fin) (\\.|!)+ <end>',
      unless: ['<start> (done|fin) <some>?'],
      rewrites: [drop(), phrase("I'd like to leave it at that."), phrase("Here's where I stand: ‹the reason›.")],
    },
    {
      pattern:
        '(this|the|that) (discussion|conversation|debate|argument|topic|matter|subject|review|thread) (is|was|ends|end|stops) <adverb>* (over|closed|finished|done|settled|pointless|useless|here|now|a waste <some>)? ~',
      unless: [
        '(discussion|conversation|thread|topic|matter|review|debate|argument|subject) (is|was) (here|now|done|finished|closed|settled)? <adverb>* (in|on|at|by|with|after|as|until|automatically|locked|when|once|if)',
        '(review|thread|topic|subject|argument|matter) (is|was) (here|now|done|finished|closed|settled)? ~',
        '(discussion|conversation|debate|argument|topic|matter|subject|review|thread) (is|was|ends|end|stops) ~',
        '(is|was) (here|now) ~',
      ],
      rewrites: [phrase("I'd like to leave it here."), phrase("I've said what I can: ‹the reason in short›.")],
    },
    {
      pattern:
        '(there is|there was)? (nothing|not anything|no point|no use) (more|else|left|further|in|to)* (discuss|talk about|debate|debating|arguing|argue) <some>? ~',
      unless: [
        'from (my|our) (side|end)',
        '(this|that|it) (before|until|without) (we|i|there|the)',
        '(nothing|no) (else|more|further)? to (discuss|talk about) (yet|from|at)',
        'nothing else to (discuss|talk about|debate) <closer>* $',
      ],
      rewrites: [drop(), phrase("I'd like to leave it at that."), phrase("here's where I stand: ‹the reason›.")],
    },
    {
      pattern: '<start> <opener>*? do not you <adverb>* dare (to)? (act: <verb> <some>) ~',
      rewrites: [phrase('Could you hold off on {act:gerund}?'), phrase('Could we talk before you {act}?')],
    },
    {
      pattern:
        '<start> <opener>*? (stop|quit|no more) (arguing|debating|discussing|questioning|justifying) <some>? and (act: <verb> <some>) ~',
      unless: ['and (listen|think|be|accept|understand|get|start|stop)'],
      rewrites: [phrase('Could you {act}?'), phrase('It would help to {act}.')],
    },
    {
      pattern:
        '<start> <opener>*? (stop|quit|no more) (arguing|debating|discussing|questioning) (about|over)? (object: (the|this|that|our|my|these|those|<code>|<adjacent>) <some>?) <adverb>* ~',
      unless: [
        '(about|over)? (it|this|that|me|everything) <adverb>* (here)? <closer>* (<end>|,|and|—)',
        'arguing (with|about (it|this|that))',
        ' and <change-verb>',
      ],
      rewrites: [
        phrase('Could we settle {object:the}?'),
        phrase("I'd like to settle {object:the}: ‹what speaks for it›."),
      ],
    },
    {
      pattern:
        '<start> <opener>*? (do not (you dare|argue|start|even (start|try|think|bother|ask)|bother (arguing|replying|responding|explaining|asking|commenting|answering))|stop (arguing|debating|discussing|questioning|justifying)|no (back talk|backtalk)|quit arguing) <some>? ~',
      unless: [
        'bother (replying|responding|answering|asking) (,|before|until|if|—)',
        'do not (argue|start) (the|a|with the|two|from|if|until|any|multiple|over|<code>)',
        'do not start <adjacent>',
        'do not (even|bother) (try|start|think) (the|a|to)',
      ],
      rewrites: [phrase('Could we settle this?'), phrase("I'd like to settle this: ‹what speaks for it›.")],
    },
    {
      pattern:
        '(i|we) <adverb>* (do not|will not|did not) <adverb>* (want|need|care|wish) to (hear|read|see) (it|another|any|anything|about|more|any more|a|one more|your|that|this) (word|excuse|excuses|of it|it|again|argument|from you|about it|reasons|reason)* ~',
      unless: ['(want|need|wish) to (see|read) (a|it|any|this|that|the|another|about) <some>', 'want to see'],
      rewrites: [phrase("I'd like to leave it at that."), phrase("let's focus on what comes next.")],
    },
    {
      pattern:
        '(i|we) (will not|would not|refuse to|am not going to|are not going to) dignify <some> ~|(i|we) have nothing (more|else|left|further)+ to say (to <some>|about <some>|on <some>|here)? ~',
      unless: ['to say (about|on) (the|this) (code|change|pr|patch)'],
      rewrites: [phrase("I'd like to leave it at that."), phrase("Here's where I stand: ‹the reason›.")],
    },

    {
      pattern:
        '(i|we) <adverb>* (do not|did not|will not) <adverb>* (have|got) (the|any|enough)? (time|energy|patience|nerve|nerves|crayons) (to|for) (explain|explaining|teach|teaching|educate|educating|babysit|babysitting|hold|handhold|handholding|spell|lecture|argue|arguing|debate|debating|this nonsense|nonsense|your <some>|games|arguments|debates|beginners|noobs|newbies|people who|stupid <some>|dumb <some>|silly <some>) (you|to (you|people|everyone|anyone))? (object: <some>)? (to (you|people|everyone|anyone))? ~',
      unless: [
        '(explain|teach) <some> (,|but|however)+ (the|here|there|this|see|you)',
        '(explain|explaining|teach|teaching) (every|each|all) ',
        '(today|right now|now|this week|until|before|tomorrow|yet|at the moment|this evening|on monday|next week)',
        'for your (pr|patch|review|question|request|change|ticket)',
      ],
      rewrites: [
        drop(),
        phrase("I can't go into {object} here."),
        phrase("I can't go into detail here; this may help: ‹link›."),
        phrase('here is some background: ‹link›.'),
      ],
    },
  ],
  unless: [
    '(it|that|this) (was|is) (just)? (a|an|my) (typo|mistake|bug|fluke|coincidence|oversight|accident|false alarm|flake) , end of story',
    'case closed <pause>? (thanks|thank) ...',
  ],
  despite: ['negation', 'self'],
  rewrites: [part("I'd like to leave it at that"), part("here's where I stand: ‹the reason›")],
  examples: {
    flagged: {
      "I'm not going to explain for the third time why `eval` is unsafe.": '`eval` is unsafe.',
      'Leave the ingress config as it is. I mean it.': 'Leave the ingress config as it is.',
      "I'm going to say this once. Keep the session out of the pod.": 'Keep the session out of the pod.',
      "The list is sorted already. I don't get why we're still having this discussion.": 'The list is sorted already.',
      "I don't have time to explain basic git to you.": "I can't go into basic git here.",
      "I won't dignify this with an answer": "I'd like to leave it at that.",
      'I have nothing more to say to you': "I'd like to leave it at that.",
      "I'm not going to explain this again.": "Here's my reasoning in short: ‹the reason›.",
      "I'm not going to explain again why we use UTC.": 'We use UTC.',
      "I'm not going to debate cache sizes with somebody who never profiled it.": "I'd rather not debate cache sizes.",
      "I'm done arguing about the retry count.": "I'd rather not debate the retry count.",
      'Stop arguing and revert the migration.': 'Could you revert the migration?',
      "Don't you dare merge this before the audit.": 'Could you hold off on merging this before the audit?',
      'I refuse to waste any more time on this naming debate.':
        "I'd like to settle this naming debate: ‹what speaks for it›.",
      "I'm not going to waste my evening on your flaky tests.": "I can't spend more time on your flaky tests.",
      'stop debating the flag name': 'could we settle the flag name?',
      'i wont argue about this': "I'd like to leave it here.",
      'End of discussion.': "I'd like to leave it at that.",
      'We use tabs, period.': 'We use tabs.',
      'case closed': "I'd like to leave it at that.",
      'This discussion is over.': "I'd like to leave it here.",
      'I refuse to debate this any further': "I'd like to leave it here.",
      'Not up for debate.': "I'd like to leave it at that.",
      "Don't even start.": 'Could we settle this?',
      'The name stays, end of story!': 'The name stays!',
      'stop arguing': 'could we settle this?',
      "I don't want to hear another word about it.": "I'd like to leave it at that.",
      'We are done talking.': "I'd like to leave it here.",
    },
    fine: [
      'It was a typo, end of story.',
      'I will not explain the theory in this tutorial.',
      'End of story: it was a cable.',
      "Don't bother replying, I found it myself.",
      "I don't want to waste your time with this.",
      "I'm not going to argue about naming, either is fine with me.",
      'There is nothing left to discuss from my side, LGTM!',
      'I will not go over every file, just the public API.',
      'The decision is final, thanks for all the input.',
      'We refuse to waste a byte here.',
      "I don't have time to explain it today, could we talk tomorrow?",
      'At the end of the discussion we chose Postgres.',
      'The trial period is over.',
      'This review is done, thanks!',
      'I am not going to repeat the code here.',
      'I will not explain the format in this issue, see the docs.',
      'The discussion is in the other thread.',
      'Do not start the server twice.',
      'No further discussion needed from my side, looks good.',
      'The command takes no arguments.',
      'A grace period of five days.',
      'I do not want to see the banner on every page.',
      'Stop the job, then start it again.',
      "Don't start paragraphs on empty lines.",
      'The call will have no arguments.',
      '`npm diff` (in a package directory, no arguments):',
    ],
  },
})
