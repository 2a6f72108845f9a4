import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const soon = sentence('It would help me to have this by ‹date›, because ‹what depends on it›.')

export default defineRule({
  id: 'urgent-demand',
  principle: 'partnership',
  severity: 'information',
  why: 'Urgency without its reason reads as an order, and tells nobody how to rank it among other work.',
  source: {
    title: 'Ferreira et al. 2021, The “shut the f**k up” phenomenon: impatience and entitlement',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '[(i|we) <adverb>* (need|want|require|must have) (object: (this|that|it|these|them|a (fix|answer|release|reply|response|solution|review|patch)|an (answer|update|eta)|<thing>) (to be)? (<done-participle>|working|in|live|out|up|ready)?) (when: <by-when>)] ~',
      rewrites: [
        phrase('It would help me to have {object} {when}, because ‹what depends on it›.'),
        phrase('Could I have {object} {when}? It matters to me because ‹what depends on it›.'),
      ],
    },
    {
      pattern:
        '[(i|we) <adverb>* (need|want|require|must have) (object: (this|that|it|these|them|a (fix|answer|release|reply|response|solution|review|patch)|an (answer|update|eta)|<thing>) (to be)? (<done-participle>|working|in|live|out|up|ready)?) <at-once>] ~',
      rewrites: [
        phrase('It would help me to have {object} by ‹date›, because ‹what depends on it›.'),
        phrase('When could I have {object}? It matters to me because ‹what depends on it›.'),
      ],
    },
    {
      pattern:
        '^ [<adverb>* (act: (revert|roll back|rotate|revoke|disable|take down) (this|that|it|these|them|all of (this|them)|(the|my|our|your|every) <adjacent>{1,2}|<code>) <at-once>)] ~',
      rewrites: [phrase('Could you {act}? It matters because ‹what depends on it›.')],
    },
    {
      pattern:
        '^ [<adverb>* (act: (fix|merge|release|review|approve|answer|resolve|do|publish|ship|deploy|update|remove|respond to|look at|change) (this|that|it|these|them|(the|my|our|your) <adjacent>|<code>)) <at-once>] (,|;|:|—|–|-|because|since|as|while)+ <any>{0,8} (down|outage|incident|leaking|leaked|exposed|losing|lost|failing|corrupted|corrupting|broken|vulnerable|breach|paging)',
      rewrites: [part('Could you {act} first?')],
    },
    {
      pattern:
        '^ [<adverb>* (act: (fix|merge|release|review|approve|answer|resolve|do|revert|publish|ship|close|deploy|update|remove|respond to|reply to|look at|change|finish) (this|that|it|these|them|all of this|(the|my|our|your) <adjacent>)) <at-once>] ~',
      unless: ['(begun|begin|started|made|added|opened|left|done) yesterday'],
      rewrites: [phrase('Could you {act} soon? It matters because ‹what depends on it›.'), soon],
    },
    {
      pattern:
        '^ [<adverb>* (act: (fix|merge|release|review|approve|answer|resolve|do|revert|publish|ship|close|deploy|update|remove|respond to|reply to|look at|change|finish) (this|that|it|these|them|all of this|(the|my|our|your) <adjacent>{1,2})) <at-once>] ~',
      unless: ['(begun|begin|started|made|added|opened|left|done) yesterday'],
      rewrites: [phrase('Could you {act} soon? It matters because ‹what depends on it›.'), soon],
    },
    {
      pattern:
        '^ [<adverb>* (act: (fix|merge|release|review|approve|answer|resolve|do|revert|publish|ship|close|deploy|finish) (this|that|it|these|them|all of this|(the|my|our|your) <adjacent>{1,2})) (when: <by-when>)] ~',
      rewrites: [phrase('Could you {act} {when}? It matters because ‹what depends on it›.'), soon],
    },
    {
      pattern:
        '(this|that|it|these|<thing>) (needs|need|has|have|must|got) to? (be|get) <adverb>* <done-participle> [(asap|immediately|right (now|away)|at once|this (instant|minute|second)|now|yesterday|urgently)] ~',
      unless: [
        '<code> must be <adverb>* (done|called|set|read|closed|released|freed|consumed|returned|assigned) immediately',
        '(the|a|each|every) <adjacent>{1,2} (must|has to|needs to|should) be <adverb>* (freed|closed|removed|called|consumed|returned|awaited|flushed|disposed|destroyed|cleared|invalidated) (immediately|at once|right away)',
      ],
      rewrites: [part('by ‹date›, because ‹what depends on it›')],
    },
    {
      pattern:
        '^ [(please|(can|could|will|would) <you>|<you> (need|have) to)* <adverb>* (hurry (it)? (up|along)?|get a move on|get moving|speed (it|this) up|step on it|chop chop|get on with (it|this)|get it done)] (with (this|that|it|the <adjacent>))? ~',
      rewrites: [soon, sentence('What would help you to get this done by ‹date›?')],
    },
    {
      pattern:
        '^ [(please|(can|could|will|would) <you>|<you> (need|have) to)* <adverb>* (hurry (it)? (up|along)?|get a move on|get moving|speed (it|this) up|step on it|chop chop|get it done) (with (this|that|it|the <adjacent>))? ,] _',
      rewrites: [part('Could this come soon?'), omit()],
    },
    { pattern: '[(tick tock|time is (running out|ticking)|the clock is ticking|come on already)] $', rewrites: [soon] },
    {
      pattern: '[(i|we) (do not have|have no) time (to wait|for (this|that|your))] ...',
      unless: [
        'time for this <adjacent> , so (let us|we|i) ...',
        'time for (this|that) <pause>? (in|today|before|right now|now|at the moment|until|yet|sorry|unfortunately|this (week|month|sprint|release)) ...',
      ],
      rewrites: [soon],
    },
    {
      pattern:
        '[((i|we) (need|want) <you> to|<you> (need|have) to|please|just)* drop everything( else)? and (act: <verb> ...)] ~',
      rewrites: [phrase('Could you {act} first? It matters because ‹what depends on it›.'), soon],
    },
    {
      pattern: '[((i|we) (need|want) <you> to|<you> (need|have) to|please|just)* drop everything( else)?] ~',
      rewrites: [sentence('Could this come first? It matters because ‹what depends on it›.'), soon],
    },
    {
      pattern:
        '[(can|could|will|would) (someone|somebody|anyone|anybody|<you>) (guys|please|just|finally)* (act: (fix|merge|release|review|approve|answer|resolve|publish|ship|deploy|update|look at|respond to) (this|that|it|these|them|(the|my|our|your) <adjacent>{1,2})) <at-once>] ~',
      rewrites: [phrase('Could someone {act} by ‹date›? It matters because ‹what depends on it›.'), soon],
    },
    {
      pattern:
        '[(i|we) can not (keep)? (wait|waiting) (any (longer|more)|much longer|anymore|forever|for <you>|another <adjacent>)] ~',
      rewrites: [soon],
    },
    {
      pattern:
        '^ [(object: (this|that|it|these|<thing>)) (had|would)? better (be|get) (done: (<done-participle>|ready|in|out|working|good)) (<at-once>|soon|before ...{1,3})?] (when: <by-when>)? ~',
      rewrites: [
        phrase('It would help me to have {object} {done} {when}, because ‹what depends on it›.'),
        phrase('It would help me to have {object} {done} by ‹date›, because ‹what depends on it›.'),
      ],
    },
  ],
  unless: [
    'no (particular|great|big|real)? hurry',
    'hurry up and wait',
    '(can|could) (someone|somebody|anyone|<you>) (please)? (merge|review|approve) (this|it|that) now',
    '(someone|somebody|anyone|<you>) release the (lock|connection|handle)',
    '(do|should|if|when) (we|i) _{1,4}',
    '(now|today|already|immediately) (that|when|after|before|if|followed|visible)',
  ],
  despite: ['self', 'negation'],
  relents: ['reason'],
  rewrites: [soon],
  examples: {
    flagged: {
      'Roll back the deploy right now! Checkout is broken for everyone.':
        'Could you roll back the deploy right now? Checkout is broken for everyone.',
      'Fix this immediately, the backups are leaking names.':
        'Could you fix this first? The backups are leaking names.',
      'I need this today.': 'It would help me to have this today, because ‹what depends on it›.',
      'i need this fixed asap': 'it would help me to have this fixed by ‹date›, because ‹what depends on it›.',
      'We need it merged by Friday!': 'It would help me to have it merged by Friday, because ‹what depends on it›.',
      'Fix this now!': 'Could you fix this soon? It matters because ‹what depends on it›.',
      'Merge this already.': 'Could you merge this soon? It matters because ‹what depends on it›.',
      'This needs to be released immediately.': 'This needs to be released by ‹date›, because ‹what depends on it›.',
      'hurry up with the review': 'it would help me to have this by ‹date›, because ‹what depends on it›.',
      'Hurry up, the release is blocked.': 'Could this come soon? The release is blocked.',
      'I need you to drop everything and fix the login.':
        'Could you fix the login first? It matters because ‹what depends on it›.',
      'We need a fix ASAP!!': 'It would help me to have a fix by ‹date›, because ‹what depends on it›.',
      'I want `retry()` fixed right now.':
        'It would help me to have `retry()` fixed by ‹date›, because ‹what depends on it›.',
      'Can you guys hurry up?': 'It would help me to have this by ‹date›, because ‹what depends on it›.',
      'Fix the build right now.': 'Could you fix the build soon? It matters because ‹what depends on it›.',
      'Review my PR today.': 'Could you review my PR today? It matters because ‹what depends on it›.',
      "We don't have time to wait.": 'It would help me to have this by ‹date›, because ‹what depends on it›.',
    },
    fine: [
      'Any update? No hurry.',
      'I need this today, because the demo is at four.',
      'We should fix this as soon as possible.',
      'The promise resolves immediately.',
      'I need this now that the old API is gone.',
      'It would help me to have this today.',
      'Could you review this by Friday?',
      'The job must be done before midnight UTC, otherwise the report is empty.',
      'Do it now or do it later, both are fine with me.',
      'The task is scheduled to run right now.',
      'No need to hurry up.',
      "Don't merge this today, CI is red.",
      'This has to be called immediately after the lock is taken.',
      'Assignment to `module.exports` must be done immediately.',
      'Finish the checkin begun yesterday.',
      'The listener must be removed immediately.',
    ],
  },
})
