import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const open = sentence('That is where I stand today, because ‹reason›. What would make it work for you?')
const needed = [
  drop(),
  sentence('What I need is ‹what you need› by ‹date›, because ‹reason›.'),
  sentence('Could we settle ‹what is open› by ‹date›?'),
]

export default defineRule({
  id: 'ultimatum',
  principle: 'partnership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Told that nothing can be discussed, people stop saying what would stand in the way of a yes.',
  source: {
    title: 'Miller et al. 2022, “Did you miss my comment or what?”: toxicity in open source discussions',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '(^|,|and|so|please) [(please|just)* (act: (split|rebase|fix|rewrite|shrink|update|clean up|change|squash|finish|test|explain|revert|remove) (it|this|that|them|(your|the|this|these) <adjacent>{1,2}|<code>)) <adverb>* ,? or (i|we) (am|are|will|will be|am going to|are going to) <adverb>* (closing|close|rejecting|reject|reverting|revert|blocking|block|deleting|delete) (it|this|that|them|your <adjacent>|the <adjacent>)] <adverb>* ~',
      unless: ['or i (will|can) (revert|close|delete) (it|this|that) (for you|myself) ', '(whether|either)'],
      rewrites: [phrase('Could you {act}? Without that I would not merge this, because ‹reason›.')],
    },
    { pattern: '(,|—|–|;|:) [(so|just)? take it or leave it] ~', rewrites: [omit()] },
    { pattern: '[(you can|just|please)? take (it|this|that) or leave (it|this|that)]', rewrites: [open] },
    {
      pattern:
        '(,|—|–|;|and|:) [(this|that)? (is|are)? (non negotiable|not negotiable|not (up|open) (for|to) (debate|discussion|negotiation|negotiations|argument))] ~',
      rewrites: [omit(), open],
    },
    {
      pattern:
        '_ (is|are) <adverb>* [(non negotiable|not negotiable|not (up|open) (for|to) (any|further)* (debate|discussion|negotiation|negotiations|argument|bargaining))] ~',
      rewrites: [part('needed, because ‹what depends on it›')],
    },
    { pattern: '^ [non negotiable|no negotiation|no negotiating|not negotiable] ~', rewrites: [drop(), open] },
    {
      pattern:
        '_ (,|—|–|and|;) [(and)? (that is (the)? (end of (the)? (story|discussion|debate|conversation|argument|matter)|final|that)|end of (the)? (story|discussion|debate|conversation|argument|matter)|case closed|full stop|period|no ifs (and|or|no)? buts|no ifs|no buts|no excuses|no discussion|no debate|without discussion|or else)] $',
      rewrites: [omit()],
    },
    { pattern: '_ [or else] (!|\\.) ', rewrites: [omit()] },
    {
      pattern:
        '^ [(that is (the)? (end of (the)? (story|discussion|debate|conversation|argument)|final)|end of (the)? (story|discussion|debate|conversation|argument)|case closed|no ifs (and|or|no)? buts|no excuses|(there is)? no (room for)? (discussion|debate)|my (decision|answer) is final|(the|this) decision is final)] $',
      rewrites: [omit(), open],
    },
    { pattern: '^ [full stop|period] (\\.|!)', rewrites: [omit(), open] },
    {
      pattern:
        '^ [<adverb>* (act: <verb> (this|that|it|the|our|my|these|those|what|all|<code>) ...{0,4}) ,? or (you can)? (find|get|look for|go find|hire) (yourself|yourselves)? (another|a new|a different|someone else|somebody else|some other) ...] ~',
      unless: [
        '(find|get) (another|a new|a different|some other) (one|way|name|place|allocator|library|package|solution|approach|path|key|option|api|method)',
      ],
      rewrites: [phrase('Could you {act}? Without that I would have to step back, because ‹reason›.'), open],
    },
    {
      pattern:
        '^ [<you> have (until|till) (when: (<adjacent>|the|of|end){1,4}) to (act: <verb> (<adjacent>|this|that|it|the|your|these|those|in|on|a){0,4}) ,? (then|or|after that|otherwise|and then|or else) (i|we) (will|am|are|am going to)? <adverb>* (outcome: (<closing-verb>|merge|leave|quit|stop) ...)] ~',
      rewrites: [
        phrase('Could you {act} by {when}? After that I would have to {outcome:base}, because ‹reason›.'),
        ...needed,
      ],
    },
    {
      pattern:
        '^ [<you> have (until|till) (when: <some>) ,? (then|or|after that|otherwise|and then|or else) (i|we) (will|am|are|am going to)? <adverb>* (outcome: (<closing-verb>|merge|leave|quit|stop) ...)] ~',
      rewrites: [
        phrase('Could this be done by {when}? After that I would have to {outcome:base}, because ‹reason›.'),
        ...needed,
      ],
    },
    {
      pattern: '^ [no (thing: <adjacent>{1,2}) ,? no (merge|approval|review|release|lgtm|sign off)] $',
      rewrites: [sentence('I need {thing} before I can go on here.'), open],
    },
    {
      pattern:
        '(<you> have (until|till) (when: <some>)) [,? (then|or|after that|otherwise|and then|or else|before) (i|we|it|this|that|the <adjacent>) (will|am|is|are|get|gets|goes|going|have to)? <adverb>* (be|to)? (revert|close|remove|delete|drop|merge|fork|leave|ban|block|escalate|reverting|closing|removing|forking|leaving|reverted|closed|removed|deleted|gone|dropped|out|quit) ...] ~',
      unless: ['(votes|trial|license|licence|subscription|certificate|token) ...'],
      rewrites: [...needed],
    },
    {
      pattern: '[(this is)? (your|the)? (very)? (last|final|only) chance to (act: <verb> ...)] ~',
      unless: ['chance to (vote|register|join|submit|comment|apply|sign)'],
      rewrites: [phrase('Could you {act} by ‹date›?'), ...needed],
    },
    {
      pattern:
        '^ [(this is)? (your|the|a|my|our)? (very)? (last|final|only) (warning|notice|chance|offer) (:|—|–|,|-) (stop|quit) (act: (force|live|hot)? <mark>? <gerund> ...)] ~',
      rewrites: [phrase('Could we hold off on {act}? It ‹what it leads to›.'), ...needed],
    },
    {
      pattern:
        '^ [(this is)? (your|the|a|my|our)? (very)? (last|final|only) (warning|notice|chance|offer) (:|—|–|,|-) (act: (<command-verb>|use|add|move|make|test|rebase|squash|split|put|take|keep|merge|run|format|answer) ...)] ~',
      rewrites: [phrase('Could you {act}? I ask because ‹reason›.'), ...needed],
    },
    {
      pattern:
        '[(this is)? (your|the|a|my|our) (very)? (last|final|only) (warning|notice|chance|offer)] (~|to|before)|[(last|final) (warning|notice|chance)] (~|to|before|for <you>)',
      unless: ['chance to (vote|register|join|submit|comment|apply|sign)'],
      rewrites: needed,
    },
    { pattern: '[(it is)? my way or (the highway|no way)]', rewrites: [open] },
    {
      pattern:
        '[(you (have|do not have)|there is|there are) (really|literally)? (no|a|any|only one|not a) (other)? choice] (here|in this|in the matter|about (this|it)|~)',
      rewrites: [sentence('The one way that I see is ‹which›, because ‹reason›. Do you see another?')],
    },
    {
      pattern:
        '^ [(accept|like|love|use|merge|approve|take) (it|this|that) ,? or (close|leave|lump|reject|hate|lose|forget|get) ...] $|^ [no <adjacent>{1,2} ,? no (merge|approval|review|release|deal|fix|lgtm)] $|[(it is|its)? (this|that|my version|my patch) or nothing]|[i have made up my mind|my mind is made up] ~',
      rewrites: [open],
    },
  ],
  unless: [
    '(it|that|this) (was|is) (just)? (a|an|my) (typo|mistake|bug|fluke|coincidence|oversight|accident|false alarm|flake) , end of story',
    'take it or leave it (<pause>)? _{0,6} (nit|nits|suggestion|thought|idea|cents|opinion|preference|optional|pressure)',
    '(nit|suggestion|thought|idea|cents|opinion|preference|optional|pressure) _{0,4} ,? take it or leave it',
    '(last|final) chance (exception|handler|hook|saloon|for <adjacent>? <adjacent>? to)',
    '(we|i|they|it) _{0,2} no choice',
    '(have|is) (really)? a choice',
    'no choice (but to|here , (the|it))',
    'chance to (register|sign up|vote|join|buy|get|see|submit)',
    'final notice (:|for) ...',
    'have (until|till) ... to (migrate|upgrade|vote) ...',
    'to (migrate|upgrade|vote) , (then|before|after that) ...',
  ],
  despite: ['negation', 'self'],
  relents: ['reason'],
  rewrites: [open],
  examples: {
    flagged: {
      'This is the API, take it or leave it.': 'This is the API.',
      'Take it or leave it.': 'That is where I stand today, because ‹reason›. What would make it work for you?',
      'The 80 % coverage is non-negotiable.': 'The 80 % coverage is needed, because ‹what depends on it›.',
      'these two checks are not up for debate': 'these two checks are needed, because ‹what depends on it›',
      'We use tabs here. End of discussion.': 'We use tabs here.',
      "We're not adding a flag for this, period.": "We're not adding a flag for this.",
      'This is your last chance to fix the tests.': 'Could you fix the tests by ‹date›?',
      'This is my final offer: rename the flag.': 'Could you rename the flag? I ask because ‹reason›.',
      'Non-negotiable. The client needs a timeout of 30 seconds.': 'The client needs a timeout of 30 seconds.',
      'Final warning: stop force-pushing.': 'Could we hold off on force-pushing? It ‹what it leads to›.',
      'You have until tomorrow to fix this or I revert it.':
        'Could you fix this by tomorrow? After that I would have to revert it, because ‹reason›.',
      'Final warning.': 'What I need is ‹what you need› by ‹date›, because ‹reason›.',
      'rename it to `user_id` or else!': 'rename it to `user_id`!',
      'Its my way or the highway': 'That is where I stand today, because ‹reason›. What would make it work for you?',
      'you have no choice here': 'the one way that I see is ‹which›, because ‹reason›. Do you see another?',
      "No, we won't support that. Case closed.": "No, we won't support that.",
      "Your PR is too big, split it or I'm closing it.":
        'Your PR is too big. Could you split it? Without that I would not merge this.',
      'rebase this or we will close it':
        'could you rebase this? Without that I would not merge this, because ‹reason›.',
    },
    fine: [
      'The deadline is not negotiable, because the certificate expires on Friday.',
      'The protocol is negotiated when the client connects.',
      'Content negotiation is not supported yet.',
      'This is the last chance for the handler to run before the exit.',
      'We have no choice but to copy the buffer.',
      'Put a period at the end of the sentence.',
      'The grace period.',
      'The final warning comes from the linker.',
      'If the key exists, return it, or else compute it.',
      'Is this still up for discussion?',
      'End of file.',
      'We can take the lock or leave it to the caller.',
      'Split it or merge it, I am fine with both.',
      'Either revert it or I will close the port by hand.',
      'You have a choice here: a map or a set.',
      'You have until May to migrate, then we remove v1.',
    ],
  },
})
