import { part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const inTheWay = sentence("What's in the way here, and is there something I can help with?")
const having = part("What's in the way of getting {object} {done}?")
const helpWith = part("What's still open about {object}, and is there something I can help with?")

const thing = '(this|that|it|these|<code>|(the|this|that|my|our|your) <adjacent>{1,3})'

export default defineRule({
  id: 'stalled-question',
  principle: 'partnership',
  severity: 'information',
  why: 'Asked why it takes so long, people defend the past; asked what is in the way, they can answer.',
  source: {
    title: 'Ferreira et al. 2021, The “shut the f**k up” phenomenon: impatience',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '^ <opener>*? how long (can|could|does|will) (this|that|it|a <adjacent>{1,3}) (possibly|really|actually|seriously)+ take <some>? (\\?|$)',
      rewrites: [inTheWay],
    },
    {
      pattern: `[(i|we) <adverb>* (do not|can not|fail to|will never) <adverb>* (understand|get|see|know|fathom) how (object: (${thing}|a <adjacent>{1,3})) (can|could|<adverb>)* (takes|took|take|taking|has taken|needs|needed) (time: <duration>)]`,
      unless: [
        '(query|build|request|test|tests|job|page|script|call|load|startup|loop|import|install|compile|deploy|deployment|pipeline|ci|migration) <adverb>* (takes|took|take)',
      ],
      rewrites: [part('What is it about {object} that takes {time}?')],
    },
    {
      pattern: `[how (does|did|can|could) (object: (${thing}|a <adjacent>{1,3})) (even|possibly|<adverb>)* (take|need) (time: <duration>)]`,
      unless: [
        '(query|build|request|test|tests|job|page|script|call|load|startup|loop|import|install|compile|deploy|deployment|pipeline|ci|migration) <adverb>* (take|need)',
      ],
      rewrites: [part('What is it about {object} that takes {time}?')],
    },
    {
      pattern: `[why (is|are) (object: ${thing}) still not (done: <done-participle>) (yet)?] ~`,
      rewrites: [having, helpWith],
    },
    {
      pattern: `[why (has|have) (object: ${thing}) still not been (done: <done-participle>) (yet)?] ~`,
      rewrites: [having, helpWith],
    },
    {
      pattern: `[why (has|have) (object: ${thing}) (still)? not (still)? been (done: <done-participle>) (yet)?] ~`,
      rewrites: [having, helpWith],
    },
    {
      pattern: `[why (has|have) not (object: ${thing}) been (done: <done-participle>) (yet)?] ~`,
      rewrites: [having, helpWith],
    },
    {
      pattern:
        '[why (is|are|was|were|has|have|does|do|did) (this|that|it|these|there|<thing>) (still|even now) (not|no|open|unresolved|broken|unfixed|happening|an issue|a problem|a thing|missing|unmerged|unreviewed|in)] (been|being)? (<done-participle>|fix|solution|~|yet|after|since|available|the|review|draft)',
      unless: [
        'why (is|are|was|were) (the|this|that|my) (socket|file|connection|handle|port|window|dialog|modal|menu|tab|valve|transaction|session|cursor|stream|fd) still open',
        'why (is|are|does|do|was|has) (this|that|it|these|<thing>) still not (working|work)',
        'still (open|not closed) (after|at|in) (close|exit|shutdown|<code>)',
        'still in the (bundle|list|repo|code|index|cache|output|docs|build|log|logs|table|diff|tree|package|image|config)',
      ],
      rewrites: [inTheWay],
    },
    {
      pattern:
        '[why (has|have) (this|that|it|these|<thing>|nobody|no one|<maintainers>) (still)? not? (been|yet|fixed|merged|released|answered|reviewed|addressed|responded)] (<done-participle>|yet|this|~|it|the|after)',
      rewrites: [inTheWay],
    },
    {
      pattern:
        '[why (has|have) not (this|that|it|these|anyone|anybody|someone|<thing>|<you>|<maintainers>) (been)? (<done-participle>|looked|responded|replied)] ...',
      rewrites: [inTheWay],
    },
    {
      pattern:
        '[why (does|do|is|are|can|will) (nobody|no one|none of you|not anyone|not anybody|<maintainers> (never|not)) ...] (\\?|!|~)',
      unless: [
        '(anyone|anybody|someone) (log in|connect|access|reach|download|install|sign in)',
        '(nobody|no one) (able|allowed|permitted|logged|listed|online|assigned|can (log|see|access|connect|reach)) ...',
        'can (nobody|no one) (log|see|access|connect|reach|open) ...',
        '(nobody|no one|not) (use|call|import|need) ...',
      ],
      rewrites: [inTheWay],
    },
    {
      pattern: `[why (does|did|do|is|are|must|has|have|should|would) (object: (it|this|that|these|${thing}|a <adjacent>{1,4}|an <adjacent>{1,3}|something this <adjacent>)) (still|always|even|have to|has to)* (take|taking|took|taken|need|needs) (<you>|<maintainers>)? (so (long|much time)|this long|that long|forever|ages|an eternity|<duration>) ...] (\\?|~)`,
      unless: [
        '(query|build|request|test|tests|job|page|script|call|load|startup|loop|import|install|function|compile|deploy|deployment|pipeline|ci|migration|scan|click|restart|boot|sync|upload|download|lookup|command|<code>|(it|this|that) (take|taking) so long to (load|run|build|start|compile|render|install|connect|import|execute|open|parse)) ...',
      ],
      rewrites: [part('What is it about {object} that takes time, and is there something I can help with?'), inTheWay],
    },
    {
      pattern: `[why (does|did|do|is|are|must|has|have|should|would) (object: (it|this|that|these|${thing}|<you>|<maintainers>|a <adjacent>{1,4}|an <adjacent>{1,3}|something this <adjacent>)) (still|always|even|have to|has to)* (take|taking|took|taken|need|needs) (<you>|<maintainers>)? (so (long|much time)|this long|that long|forever|ages|an eternity|<duration>) ...] (\\?|~)`,
      unless: [
        '(query|build|request|test|tests|job|page|script|call|load|startup|loop|import|install|function|compile|deploy|deployment|pipeline|ci|migration|scan|click|restart|boot|sync|upload|download|lookup|command|<code>|(it|this|that) (take|taking) so long to (load|run|build|start|compile|render|install|connect|import|execute|open|parse)) ...',
      ],
      rewrites: [inTheWay],
    },
    {
      pattern:
        '[what (in the world|the (hell|heck|fuck)|exactly|precisely)* is (taking|the (hold up|holdup|delay)) (<you>|it|this)? (so|this|that)? (long|here|with this|about)?] (\\?|~)',
      rewrites: [inTheWay],
    },
    {
      pattern:
        '[what (in the world|the (hell|heck|fuck)|exactly|precisely)* is (taking|the (hold up|holdup|delay)) (<you>|it|this)? (so|this|that)? long? (with|on|about) (object: (this|that|the|my|our|your|these) <adjacent>{1,3})] (\\?|~)',
      rewrites: [helpWith, inTheWay],
    },
    {
      pattern: `[how (is|are|can|could) (object: ${thing}) (be)? (still|even|yet) (be)? <adverb>* not (been)? (done: <done-participle>)] (in|after|~|when|given|\\?)`,
      rewrites: [having, helpWith],
    },
    {
      pattern: `[how (is|are|can|could) (object: ${thing}) (be)? (still|even) (be)? <adverb>* (not <done-participle>|broken|open|a thing|an issue|a problem|happening|unfixed|unresolved)] (in|after|~|when|given|\\?)`,
      rewrites: [part('What is blocking a fix for {object}?'), inTheWay],
    },
  ],
  unless: [
    '(lock|socket|connection|token|cache|event|button|handle|handler|stream|file|process|thread|session|callback|promise|timer|buffer|flag|request|response|cursor|transaction|window|dialog|field|value|variable) (be)? (still|not) ...',
  ],
  despite: ['negation'],
  rewrites: [inTheWay],
  examples: {
    flagged: {
      'How long can this possibly take?': "What's in the way here, and is there something I can help with?",
      "I don't understand how a typo fix takes two weeks": 'What is it about a typo fix that takes two weeks?',
      'Why is this still not fixed?': "What's in the way of getting this fixed?",
      "why hasn't this been merged yet": "what's in the way of getting this merged?",
      'Why does nobody look at this?': "What's in the way here, and is there something I can help with?",
      "What's taking so long?": "What's in the way here, and is there something I can help with?",
      'How is this still broken in 2024?': 'What is blocking a fix for this in 2024?',
      'Why is `parse()` still not documented?': "What's in the way of getting `parse()` documented?",
      'why has the patch still not been reviewed': "what's in the way of getting the patch reviewed?",
      'Why does a simple rename take two weeks?':
        'What is it about a simple rename that takes time, and is there something I can help with?',
      "What's taking so long with the review?":
        "What's still open about the review, and is there something I can help with?",
      "Why hasn't the deprecation warning been removed yet?":
        "What's in the way of getting the deprecation warning removed?",
      'Why is this still open?': "What's in the way here, and is there something I can help with?",
      'Why has nobody responded yet?': "What's in the way here, and is there something I can help with?",
      'how can this still be an issue': 'what is blocking a fix for this?',
      'WHY is this bug still a thing???': "What's in the way here, and is there something I can help with?",
    },
    fine: [
      "I don't understand how the build takes two hours.",
      'Why is this still not working after I cleared the cache?',
      'Why do we still support Node 16?',
      'What is blocking a release?',
      'Why is the connection closed twice?',
      'How can this be null here?',
      'Why does the parser still accept tabs?',
      'Is this still an issue with 3.2?',
      'Why has the default changed?',
      'What is the delay between two retries?',
      'This is still open because the API is not stable yet.',
      'Do you know why nobody can reproduce this?',
      'Why has the lock not been released?',
      'Why does `npm ci` take so long?',
    ],
  },
})
