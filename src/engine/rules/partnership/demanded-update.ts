import { part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const news = part('Is there any news on this, or something that I can help with?')
const inTheWay = sentence('What is in the way here, and is there something that I can help with?')
const roughDate = part('Is there a rough date for this? It would help me plan ‹what depends on it›.')

export default defineRule({
  id: 'demanded-update',
  principle: 'partnership',
  severity: 'information',
  why: 'Asked for news with impatience, people who give their time freely feel that they owe it.',
  source: {
    title: 'Miller et al. 2022, toxicity in open source: entitled comments',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '[^ (still|so|is there|are there)* (no|any) (update|updates|news|progress|movement|eta|response|reply|answer|timeline|feedback|fix|release) (from|on|here|yet|guys|at|all|about|for|this|it|that|<you>|the|team|maintainers|devs){0,6} (\\?|!) (\\?|!) (\\?|!)*]',
      rewrites: [news, part('Is there a rough date for this?')],
    },
    {
      pattern:
        '^ [still (no|not an|not a single|waiting for an|waiting for a|without) (update|updates|news|progress|movement|eta|response|reply|answer|fix|release|solution) (from|on|here|yet|guys|at|all|about|for|this|it|that|<you>|the|team){0,6}] $',
      rewrites: [news],
    },
    {
      pattern:
        '^ [(hello|helo|anyone|anybody|someone|knock knock|eta|updates|update|news) (here|there|home)? (\\?|!) (\\?|!) (\\?|!)*]',
      rewrites: [news],
    },
    {
      pattern:
        '[when (are <you> (ever|finally|actually)* (going|planning) to|will <you>) (ever|finally|actually)* (act: <verb> ...)] (\\?|~)',
      unless: ['when (are <you> (going|planning) to|will <you> <verb>)'],
      rewrites: [
        part('Is there a plan to {act}, and could I help with it?'),
        part('Is there a rough date for this? It would help me plan ‹what depends on it›.'),
      ],
    },
    {
      pattern:
        '[when (will|can|do|(is|are) (<thing>|this|that|it|these) (finally|ever|actually) (going|getting|coming|out|available|fixed|merged)|are) (object: (this|that|it|these|we (get|see|have|expect)|i (get|see|have|expect)|you|<you>|the|<maintainers>|someone|<thing>) ...{0,1})? (finally|ever|actually|be bothered to|get around to|get off|stop)] ... (\\?|~)',
      rewrites: [
        sentence('Is there a plan for this, and is there something that I can help with?'),
        sentence('Is there a rough date for this? It would help me plan ‹what depends on it›.'),
      ],
    },
    {
      pattern:
        '[(is|are|will|does|do|can|could|has|have) (anyone|anybody|somebody|someone|nobody|no one|any of (you|the <maintainers>)|any one|<you>|the <maintainers>) (here|there)? (ever|even|actually|finally|going to ever|still) (going|gonna|planning|intending|willing|care|cares|look|looking|read|reading|fix|fixing|answer|respond|merge|review|bother|bothered|maintain|maintaining|listen|listening|working) ...] ~',
      unless: [
        '<you> (still|actually) (working|looking|planning|reviewing|fixing|maintaining)',
        '(does|do|has|have|is) <you> ...',
      ],
      rewrites: [sentence('Is someone able to look into this, or is there something that I can help with?')],
    },
    {
      pattern:
        '[why (is|are|was|were|has|have|does|do|did) (this|that|it|these|there|<thing>) (still|even now) (not|no|open|unresolved|broken|unfixed|happening|an issue|a problem|a thing|missing|unmerged|unreviewed|in)] (been|being)? (<done-participle>|fix|solution|~|yet|after|since|available|the|review|draft)',
      unless: ['why (is|are|does|do|was|has) (this|that|it|these|<thing>) still not (working|work)'],
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
      rewrites: [inTheWay],
    },
    {
      pattern:
        '[how (much longer|many more (days|weeks|months|years)) (do|does|will|must|should|are|is|until|before) ...] (\\?|~)',
      rewrites: [roughDate],
    },
    {
      pattern:
        '[how long (do|must|should|are|will|does) (i|we|users|people|everyone|it|one|<you>) (still|really|actually)* (have|need|supposed|expected|going|take <you>)? to? (wait|have to wait|be waiting|take (<you> (guys)? to|to (fix|merge|review|answer|reply|respond|release|approve|publish))) ...] (\\?|~)',
      rewrites: [roughDate],
    },
    {
      pattern:
        '[what (in the world|the (hell|heck|fuck))? is (taking|the (hold up|holdup|delay)) (<you>|it|this)? (so|this|that)? (long|here|with this|about)?] (\\?|~)',
      rewrites: [inTheWay],
    },
  ],
  despite: ['negation'],
  relents: [],
  rewrites: [news],
  examples: {
    flagged: {
      'Any update???': 'Is there any news on this, or something that I can help with?',
      'any news on this?!': 'is there any news on this, or something that I can help with?',
      'Still no response from the team.': 'Is there any news on this, or something that I can help with?',
      'Hello??': 'Is there any news on this, or something that I can help with?',
      'When will this finally be merged?': 'Is there a plan for this, and is there something that I can help with?',
      'when are you guys ever going to fix the login': 'is there a plan to fix the login, and could I help with it?',
      'Is anyone even maintaining this anymore?':
        'Is someone able to look into this, or is there something that I can help with?',
      'Why is this still not fixed?': 'What is in the way here, and is there something that I can help with?',
      "why hasn't this been merged yet": 'what is in the way here, and is there something that I can help with?',
      'Why does nobody look at this?': 'What is in the way here, and is there something that I can help with?',
      'How much longer do we have to wait?':
        'Is there a rough date for this? It would help me plan ‹what depends on it›.',
      "What's taking so long?": 'What is in the way here, and is there something that I can help with?',
      'how long does it take to merge a one line fix':
        'is there a rough date for this? It would help me plan ‹what depends on it›.',
    },
    fine: [
      'Any update on this?',
      'Is there any news, or something I can help with?',
      'Is anyone working on this?',
      'When will the next release be published?',
      'How long does it take to build the image?',
      'Why is this still not working after I cleared the cache?',
      'Is someone able to review this?',
      'Are you still working on this?',
      'No updates needed, thanks!',
      'Does anyone actually use the XML output?',
      'When is the token finally released by the pool?',
      'Why do we still support Node 16?',
    ],
  },
})
