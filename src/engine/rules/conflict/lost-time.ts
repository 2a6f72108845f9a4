import { drop, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const span =
  '(<duration>|<number> (hours|hour|days|day|minutes|weeks)|(hours|days|weeks|months|ages)|(my|our|a|an|the|half a|half the|half my|another) (whole|entire|full|good)? (day|evening|weekend|afternoon|morning|night|week|sprint|hour|friday|monday|sunday|saturday)|(hours|days|weeks) (and (hours|days|weeks))|(so|too|far too|way too) much (of my|of our)? (time|life|energy))'

export default defineRule({
  id: 'lost-time',
  principle: 'conflict',
  severity: 'hint',
  why: 'Time that somebody lost is worth telling; told as a bill, readers hear blame and miss what cost it.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: bitter frustration as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern: `^ (and|so|great|well)* (span: ${span}) (<adverb>|of (my|our) (life|time|work))* (wasted|lost|gone) (just|only|all)* (because|since) (someone|somebody|you|nobody|no one|they) (<adverb>)* (could not|did not|can not|never|failed to|forgot to|was too lazy to|were too lazy to) (be bothered to|bother to|even|<adverb>)* (act: <verb> <some>) ~`,
      rewrites: [phrase('This took me {span}. Could you {act:base}?')],
    },
    {
      pattern: `(i|we) (have|had|just|<adverb>)* (wasted|lost|thrown away|threw away) (span: ${span}) (of (my|our) (time|life|lives|work))? (with|on|to|over) (thing: (this|that|it)) ~`,
      rewrites: [phrase('{thing} took me {span}.'), phrase('It took me {span} to find this: ‹what it was›.')],
    },
    {
      pattern: `^ (and|so|great|well|that is|there (goes|went))* (span: ${span}) (<adverb>|of (my|our) (life|time|work))* (wasted|lost|gone|down the (drain|toilet)|for nothing) (because|on|due to|thanks to|,|since|with|by) <some>? ~`,
      rewrites: [phrase('This took me {span}: ‹what happened›.')],
    },
    {
      pattern: `(i|we) (have|had)? <adverb>* (spent|spend|wasted) (my|our|the|a|an) (whole|entire|full|complete)? (day|evening|weekend|afternoon|morning|night|week|sunday|saturday|friday|monday|holiday) (on)? (act: (debugging|fixing|chasing|hunting|cleaning up|reverting|fighting|undoing|repairing) (what|something|things|stuff|everything) (you|they|somebody|someone) <some>) ~`,
      rewrites: [phrase('It took me a long time to find this: ‹what it was›.')],
    },
    {
      pattern: `(who: (i|we)) (have|had|just|<adverb>)* (wasted|lost|thrown away|threw away|squandered) (span: ${span}) (of (my|our) (time|life|lives|work))? (with|on|to|over|because of|due to|thanks to) (thing: (this|these|your|that|the|a|such|<code>) <some>?) ~`,
      unless: ['(on|with|to|over) (this|that|it) (because|since|when|if|as|and|but|while|only|just|today|already)'],
      rewrites: [phrase('{thing} took me {span}.'), phrase('It took me {span} to find this: ‹what it was›.')],
    },
    {
      pattern: `(who: (i|we)) (have|had|just|<adverb>)* (wasted|lost|thrown away|threw away|squandered) (span: ${span}) (of (my|our) (time|life|lives|work))? (on|with)? (act: <gerund> <some>) ~`,
      rewrites: [phrase('{act} took me {span}.'), phrase('It took me {span} to find this: ‹what it was›.')],
    },
    {
      pattern: `(i|we) (have|had|just|<adverb>)* (wasted|thrown away|threw away|squandered) (span: ${span}) <some>? ~`,
      rewrites: [phrase('It took me {span} to find this: ‹what it was›.')],
    },
    {
      pattern: `(thing: (this|that|it|your <adjacent>{1,2}|this <adjacent>{1,2}|these <adjacent>|the <adjacent>? (change|rename|upgrade|migration|release|update|bug|regression|refactor|refactoring|missing docs|breaking change|bump)|which|<code>)) (has|have|<adverb>)* (cost|costs|wasted|wastes|robbed|eaten|ate|burned|burnt) (whom: (me|us|everyone|the team|my team|our team|people))? (of)? (span: ${span}) (of)? (my|our|everyone's)? (<adjacent>{0,2})? (time|life|lives|work|debugging|sleep|effort)? (already|so far|today|now|for nothing)* ~`,
      unless: [
        '(this|that|it|which) (<adverb>|can|could|would|will|might)* (save|saves|saved)',
        '(costs|cost) <number>',
      ],
      rewrites: [
        phrase('{thing} took {whom} {span}: ‹what happened›.'),
        phrase('{thing} took me {span}: ‹what happened›.'),
        phrase('I spent {span} on this: ‹what happened›.'),
      ],
    },
    {
      pattern: `(thanks for|you (are|keep|just)? <adverb>*|are we <adverb>*|stop|this is|it is|what a|a|such a|another|complete|just|(is|was) (a|another)?)* (waste of|wasting|wasted) (my|our|everyone's|everyone|everybody's|people's|both (of)? our|all of our|both of our|both our) (fucking|precious|valuable|damn)* time <some>? ~`,
      unless: [
        'would be <adverb>* a waste of our time',
        '(we|i) wasted <some> (,|—)+ sorry',
        '(not|without|avoid|apologies|want to|hate) <some>? (waste|wasting|wasted)',
        'sorry (for|about|if|that i)',
      ],
      rewrites: [drop(), phrase("I'd like to spend my time on this well: ‹what would help›.")],
    },
    {
      pattern: `(i|we) (have|had)? <adverb>* (spent|spend) (span: ${span}) (of (my|our) (time|life))? (on|with)? (act: (debugging|fixing|chasing|hunting|working around|cleaning up|reverting|explaining|fighting|trying) <some>) (only|just) to (find|discover|learn|see|realize|realise|be told|get|have|end) <some>? ~`,
      rewrites: [phrase('It took me {span} to find this: ‹what it was›.')],
    },
    {
      pattern: `(i|we) (have|had)? <adverb>* (spent|spend) (my|our|the|a|an)? (whole|entire|full)+ (day|evening|weekend|afternoon|morning|night|week) (of my life)? (on)? (act: (debugging|fixing|chasing|hunting|cleaning up|reverting|fighting|undoing) (after)? (your|their|somebody's|someone's|this (mess|crap|nonsense|bug of yours)) <some>?) ~`,
      rewrites: [phrase('{act} took me a long time.')],
    },
    {
      pattern:
        '(hours|days|weeks|years|minutes|time|brain cells|<number> hours|<duration>) (of my life)? (that)? (i|we) (will|am|are|am going to|can|will|would) (never|not) (get|getting|see) (back|again|returned) ~',
      rewrites: [phrase('This took me a long time: ‹what happened›.')],
    },
  ],
  despite: ['negation', 'technical', 'idiom', 'self'],
  unless: [
    '<any>{0,6} of (mine|my own)',
    '(i|we) <in-clause>{0,8} (because|since|as|when|after|until|before) (i|we) (forgot|missed|misread|did not|had not|was|overlooked|used the wrong|thought|made|typed|should)',
    '(my (own)? (fault|mistake|bad)|own (fault|mistake)|sorry (for|about|if|that i|i))',
    '(so that|to make sure|hope|hopefully) <some> (nobody|no one|others|you)',
  ],
  rewrites: [phrase('This took me a long time: ‹what happened›.')],
  examples: {
    flagged: {
      'Your rename cost us an entire sprint.': 'Your rename took us an entire sprint: ‹what happened›.',
      'I wasted two days on this flag.': 'This flag took me two days.',
      'i lost half a day because of your rename': 'your rename took me half a day.',
      'This cost me two days of debugging.': 'This took me two days: ‹what happened›.',
      'We have wasted hours debugging your release.': 'Debugging your release took me hours.',
      "Hours of my life I'll never get back.": 'This took me a long time: ‹what happened›.',
      'What a waste of my time.': "I'd like to spend my time on this well: ‹what would help›.",
      'Your change cost us a whole weekend!': 'Your change took us a whole weekend: ‹what happened›.',
      'I spent the whole weekend debugging your breaking change.':
        'Debugging your breaking change took me a long time.',
      'we spent 3 hours chasing this only to find that the docs are wrong':
        'it took me 3 hours to find this: ‹what it was›.',
      'you are wasting my time': "I'd like to spend my time on this well: ‹what would help›.",
    },
    fine: [
      'I lost a day to a typo of mine.',
      'I wasted an hour on this because I forgot to restart the daemon.',
      'This saves hours of work.',
      'I spent two days on the parser and it is ready for review.',
      'Sorry for wasting your time.',
      'The job wasted two hours of CI time.',
      'This query costs 20 ms.',
      'We lost a day of logs in the outage.',
      'It took me a while to find the cause.',
      "I don't want to waste your time.",
      'The lease is lost after a minute.',
      'I lost the connection after an hour.',
    ],
  },
})
