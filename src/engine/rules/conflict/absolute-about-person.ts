import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const seen = phrase("I've seen this a few times: {act:gerund}.")
const seenBefore = [drop(), phrase("I've seen this a few times")]
const avoided = phrase('Could we avoid {act:gerund}?')
const keep = '(keep|kept|keeps|<be> (always|constantly|continually|forever|endlessly)) <adverb>* (on)?'
const missed = phrase("What I'm missing here: ‹what you had hoped to see›.")
const asked = [phrase('Could you {act:base}?'), phrase('It would help me if you {act:past}.')]
const neglected = '(forget|forgot|skip|skipped|ignore|ignored|miss|missed|omit|omitted|leave out|left out)'
const harmless =
  'need|want|have|get|know|see|end|find|can|could|will|wanted|needed|had|may|might|must|should|would|be|were|think|love|like|enjoy|feel|refer|check|start (with|from|at|by)|begin (with|from|at|by)|pass (a|an|in|it)|pass the <any>{1,3} (first|last|in|as|by)|return|sign|provide|specify|press|click|wrap|acquire|await|declare|receive|compare|wait|load the (config|data|file|page|plugin|plugins|module|library)|initialize|allocate'

export default defineRule({
  id: 'absolute-about-person',
  principle: 'conflict',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'An absolute about a person invites them to look for the exception instead of hearing the point.',
  source: {
    title: 'thoughtbot, Code Review: avoid hyperbole',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '<you> (have) never (once|even|bothered to)+ (act: (replied|answered|responded|reviewed|tested|read|looked|explained) <some>) <adverb>* ~',
      rewrites: asked,
    },
    {
      pattern:
        '(nobody|no one|none of (us|you)) <some> [(,|—|–|-)+ (including|not even|least of all|especially not) you] ~',
      rewrites: [omit()],
    },
    {
      pattern:
        '(it is|there is|its|that is) <adverb>* always (a|an|some|the) <in-clause>{1,4} (with|from) (you|him|her|you guys|you people) ~',
      unless: ['always (a|an|the) (pleasure|joy|delight|treat|good|great|nice|learning)'],
      rewrites: [drop(), phrase("I've seen this a few times")],
    },
    {
      pattern: `<you> <adverb>* (never|not ever) <adverb>* (think|thought|care|cared) (about|of) (topic: (<adjacent>|the|our|your|<code>) <some>?) <adverb>* ~`,
      unless: ['(about|of) (it|this|that|me|us|you|what|how|anything|anyone|<gerund>) '],
      rewrites: [phrase('What does this mean for {topic}?'), phrase('I worry about {topic} here.')],
    },
    {
      pattern: `[<you> <adverb>* <always> <adverb>*] ${neglected} (the|any|your|all|to (add|write) (the|any)?)* (object: (unit|integration|regression|end to end|api)? (tests|docs|types|comments|docstrings|translations|migrations|screenshots|benchmarks)) <adverb>* ~`,
      rewrites: [phrase("I don't see {object} for this change yet."), phrase('Could you add {object}?')],
    },
    {
      pattern: `[<you> <adverb>* <always> <adverb>*] ${neglected} (object: (the|a|an|any|all|your|<code>) (...) (...)) <adverb>* ~`,
      unless: ['(ignore|ignored|skip|skipped) (my|our|what) '],
      rewrites: [phrase("I don't see {object} in this change yet."), phrase('Could you add {object}?')],
    },
    {
      pattern: `[<you> <adverb>* <always> <adverb>*] (forget|forgot|fail|failed|neglect|refuse|refused) to (act: <verb> <some>?) <adverb>* ~`,
      rewrites: asked,
    },
    {
      pattern: `[<you> <adverb>* <always> <adverb>*] (ignore|ignored|skip|skipped|dismiss|overlook) (object: (my|our|what i|everything i|everyone's) <some>) <adverb>* ~`,
      rewrites: [phrase('Could you look at {object}?'), phrase("I'd like to hear what you think of {object}.")],
    },
    {
      pattern: `[(not once|never once|not a single time|at no point|never) (have|did|has|do|will) <you> <adverb>*] (act: (<verb>|<participle>) <some>?) <adverb>* ~`,
      unless: ['(have|did) you (have|need|see|get|been|met|lose|complain|fail|disappoint)'],
      rewrites: asked,
    },
    {
      pattern: `[there (is|are) never] (object: <some>) (in|for|with|on) (your|any of your|one of your) <adjacent>{1,2} ~`,
      unless: ['there (is|are) never <any>{1,8} (in|for|with|on) your own'],
      rewrites: [phrase("I don't see {object} here yet."), phrase('Could you add {object}?')],
    },
    {
      pattern:
        'it is <adverb>* always (the same|like this|a (mess|fight|problem)) (story|thing|problem|excuse|game)? (with|from) (you|him|her|you guys) ~',
      rewrites: seenBefore,
    },
    {
      pattern: '(he|she|they|this guy) always (does|do|did|pulls|pull) (this|that|these things|stuff like this) ~',
      rewrites: seenBefore,
    },
    {
      pattern: `<you> <adverb>* (never|not ever) <adverb>* (listen|listened) <some>? ~`,
      rewrites: [phrase("I don't feel heard here."), phrase('Could we go through my points together?')],
    },
    {
      pattern: '[<you> <always> (do|did|pull|pulled) (this|that|it) (,|–|—|-|:)] <verb>',
      rewrites: [part("I've seen this a few times:")],
    },
    {
      pattern: '[<you> <always> (do|did|pull|pulled) (this|that|it|these things|stuff like this) <adverb>*] $',
      rewrites: [drop(), part("I've seen this a few times")],
    },
    {
      pattern: '<you> (keep|kept) <adverb>* (doing|pulling) (this|that|it|these things|stuff like this) <adverb>* $',
      rewrites: [drop(), phrase('Could we avoid this?')],
    },
    {
      pattern: '<you> <always> (do|did|pull|pulled) (this|that|it|these things|stuff like this)',
      rewrites: [phrase("I've seen this a few times")],
    },
    {
      pattern: `<you> <adverb>* (never|not ever) <adverb>* (act: (add|write|update|document|run|rebase|squash|reply|answer|respond|explain|review|check|describe|mention|link|attach|include|use|follow|test|clean|fix|handle|validate|close|read|ask|tell|communicate|finish|give|show|talk to|think about|bother to <verb>) <some>) (and (just|then|still|always|instead|simply|you|keep) <some>)? <adverb>* ~`,
      unless: ['(any|anything|anyone|anybody|anywhere|either|ever) <any>?'],
      rewrites: asked,
    },
    {
      pattern: `<you> <adverb>* never <adverb>* (even|actually|really|once|bother to|bothered to)* (act: (looked at|looked into|profiled|measured|wrote|tested|read|helped|answered|replied|responded|reviewed|checked|asked|explained|followed|finished|documented|told|updated|fixed|added|ran|committed|merged|commit|merge|rebased|squashed|described|linked|deleted|cleaned|closed|handled|validated|removed) <some>) <adverb>* ~`,
      rewrites: asked,
    },
    {
      pattern: `<you> <adverb>* never <adverb>* (even|actually|really|once|bother to|bothered to)* (listen|listened|write|wrote|test|tested|read|care|cared|learn|learned|learnt|help|helped|answer|answered|reply|replied|respond|responded|review|reviewed|check|checked|think|thought|ask|asked|explain|explained|follow|followed|finish|finished|document|documented|apologize|apologise|admit|communicate|tell|told|update|updated|fix|fixed|bother|bothered|pay attention|give|gave|take|took|show|showed|add|added|do|did|run|ran|commit|merge|merged|talk|agree) <some>? <adverb>* ~`,
      rewrites: [missed],
    },
    {
      pattern: `[<you> <adverb>* (keep|kept|keeps) <adverb>* (saying|claiming|telling (me|us)|insisting|promising|repeating) <in-clause>{1,10} ,? but] (it|this|that|the|we|i|there|nothing|nobody|your|our|every|<code>) <any> <any>`,
      rewrites: [omit()],
    },
    {
      pattern: `<you> <adverb>* ${keep} (forgetting|refusing|failing|neglecting) to (act: <verb> <some>?) <adverb>* ~`,
      rewrites: asked,
    },
    {
      pattern: `<you> <adverb>* ${keep} (forgetting|missing|omitting|skipping|leaving out) (object: (the|a|an|any|all|your|<code>|tests|docs|types) <some>?) <adverb>* ~`,
      rewrites: [phrase("I don't see {object} in this change yet."), phrase('Could you add {object}?')],
    },
    {
      pattern: `<you> <adverb>* ${keep} (ignoring|skipping|dodging|dismissing|avoiding|overlooking) (object: (my|our|his|her|what i|everything i|everyone's|the) <some>) <adverb>* ~`,
      rewrites: [phrase('Could you look at {object}?'), phrase("I'd like to hear what you think of {object}.")],
    },
    {
      pattern: `<you> <adverb>* ${keep} (saying|claiming|insisting|repeating|telling (me|us|everyone|people)) (that)? (fact: (it|this|that|the|we|i|there|your|<code>) <some>) <adverb>* ~`,
      unless: ['keep (saying|telling) (me|us)? (the|that) same'],
      rewrites: [drop(), phrase("I'm not sure that {fact}.")],
    },
    {
      pattern: `<you> <adverb>* (${keep} <gerund>|always <verb>) <adverb>* (the)? (most|worst|same|wrong|exact same|ugliest|laziest|slowest|hardest) <some> ~`,
      unless: [`always (${harmless})`],
      rewrites: seenBefore,
    },
    {
      pattern: `<you> <adverb>* ${keep} (act: <gerund> <some>?) (and (it|this|that|i|we|nobody|everyone|then? (act|pretend|wonder|complain|blame|expect) <any>{0,12}) <some>?)? <adverb>* ~`,
      unless: [
        '<you> keep (pressing|typing|clicking|scrolling|adding|removing|pushing|popping|polling|sending|dividing|splitting|doubling) <any>{1,6} (until|till) ',
        '(suggest|recommend|propose|hope) you keep',
        'keep (getting|having|practicing|practising|learning|improving|contributing|seeing|going|using|reading|running|working|typing|following|playing|coding|hitting|writing) (the|a|an|this|it|~|to|up|in)?',
        '<be> <always> (getting|running|working|using|trying to help|building|writing|looking for|learning|making|adding|changing|improving)',
        '<be> <always> <gerund> <some> (with|in|from|about) <code>',
        'sure that you',
        '^ you keep (losing|missing) <any>{1,5} \\?',
      ],
      rewrites: [avoided, seen],
    },
    {
      pattern: `[<you> always] (act: <verb> <some>?) <adverb>* ~`,
      unless: [`always (${harmless})`],
      rewrites: [avoided, seen, part('you')],
    },
    {
      pattern:
        '[<you> <be> (always|constantly|never|forever|consistently|permanently)] (late|slow|negative|careless|rude|wrong|angry|defensive|difficult|sloppy|unprepared|offline|unavailable|too <adjacent>|so <adjacent>|like this|the same|available|on time|satisfied|happy|prepared|wrong about) (place: (in|on|with|about|at|to) <some>)? ~',
      unless: [
        '<be> <adverb>* (always|never) so (helpful|kind|nice|patient|friendly|thorough|supportive|quick|fast|generous)',
        'always (available|on time|satisfied|happy|prepared)',
        'never too (late|early|old)',
      ],
      rewrites: [phrase('I noticed this {place}: ‹what happened›.'), phrase('I noticed this: ‹what happened›.')],
    },
    {
      pattern: `(all|the only thing) <you> ever? (do|did|know how to do|seem to do|have done) (is|was) <adverb>* (to)? (act: <verb> <some>?|<gerund> <some>?) <adverb>* ~`,
      unless: [
        '(all|the only thing) you do is <adverb>* (to)? (call|run|set|add|pass|import|click|press|install|copy)',
      ],
      rewrites: [avoided],
    },
    {
      pattern: `[every (single|damn|goddamn|bloody|fucking|freaking|other)+ time] (you|i (look at|open|read|review|touch|pull|run|merge) (your|one of your|anything you|something you)|your|one of your)`,
      rewrites: [part('lately, when')],
    },
    {
      pattern: `[(each and)? every (single|damn|goddamn|bloody|fucking|freaking)* (one of (your <adjacent>? (commits|prs|changes|patches|comments|reviews))|(commit|pr|pull request|change|patch|review|comment) (of yours|from you|you (make|write|push|open|submit|leave)))]`,
      unless: ['your <adjacent> (was|were|is|are) <adverb>* (a pleasure|great|good|excellent|a joy|helpful|clean)'],
      rewrites: [part('each of these changes')],
    },
    {
      pattern: `^ (<no-one>|nobody|not one person) (here|in this (team|project|company|repo|thread|community|group)|on (this|the) team) (<adverb>|ever|even|bothers to)* (verb: reads|tests|reviews|checks|documents|updates|fixes) (anything|things|stuff) <adverb>* ~`,
      rewrites: [
        phrase('What would help us to {verb:base} more?'),
        phrase('I worry that we do not {verb:base} enough.'),
      ],
    },
    {
      pattern: `^ [(<no-one>|nobody|not one person) (here|in this (team|project|company|repo|thread|community|group)|on (this|the) team) (<adverb>|ever|even|bothers to)*] (act: (reads|tests|writes|listens|helps|answers|reviews|checks|follows|documents|updates|runs|fixes|cleans) <some>) <adverb>* ~`,
      unless: [
        '(team|here) (reviews|tests|answers|checks) (on|at|during|before|after) ',
        '<no-one> <any>{1,6} (knows|uses|wants|speaks|needs|owns|works) <any>{1,8} , so <any>',
      ],
      rewrites: [phrase('Could more of us {act:base}?'), sentence('What would help me: ‹what you need from others›.')],
    },
    {
      pattern: `^ (<no-one>|nobody|not one person) (here|in this (team|project|company|repo|thread|community|group)|on (this|the) team) (<adverb>|ever|even|seems to)* (cares|care|worries|thinks) about (topic: <some>) <adverb>* ~`,
      rewrites: [phrase('I worry about {topic} here.'), phrase("What's the plan for {topic}?")],
    },
    {
      pattern: `^ [(<no-one>|nobody|not one person) (here|in this (team|project|company|repo|thread|community|group)|on (this|the) team) (<adverb>|ever|even|bothers|cares)* (to)?] (<verb>|<gerund>|reads|tests|writes|cares|knows|listens|helps|answers|reviews|checks|understands|follows|documents|thinks|wants)`,
      unless: [
        '(team|here) (reviews|tests|answers|checks) (on|at|during|before|after) ',
        '<no-one> <any>{1,6} (knows|uses|wants|speaks|needs|owns|works) <any>{1,8} , so <any>',
      ],
      rewrites: [sentence('What would help me: ‹what you need from others›.')],
    },
    {
      pattern:
        '[(just)? (as (usual|always|per usual|ever)|like always|per usual) ,?] (you|your|the author|nobody|no one|the (build|ci) is (broken|red))',
      unless: [
        '(always|usual) ,? you (can|may|will|could|might|would|should|have to|need|are (free|welcome|encouraged)|get|find|install|start|import|do not (have|need))',
      ],
      rewrites: [omit()],
    },
    {
      pattern: '[(that is|this is|it is)? <adverb>* (so)? typical (of|for)? (you|of him|of her|of them)? (guys)?] ~',
      unless: ['typical (of|for)? you <adjacent>', '(a|the|not|more|is|are|be|was) typical'],
      rewrites: [phrase('What I see here: ‹what happened›.')],
    },
    {
      pattern: '[(people|guys|devs|developers|maintainers|contributors|users) like (you|yourself|yourselves|this guy)]',
      unless: ['like (you|yourself|yourselves) (make|makes|keep|inspire|are (why|what makes|the reason))'],
      rewrites: [sentence('What I see here: ‹what happened›.')],
    },
    {
      pattern:
        '<you> (<adverb>)* always (<adverb>)* (have|find|come up with|got|need|want|has) (<adverb>)* (an excuse|some excuse|excuses|a reason (not|why)|something to (complain|criticize|criticise|nitpick)|to (argue|complain|be right|have the last word|win)|the last word) <some>? ~',
      rewrites: seenBefore,
    },
  ],
  despite: ['negation', 'idiom', 'self'],
  unless: [
    'with (this|that|the) <adjacent>{1,2} ,? you (never|always)',
    'you never <any>{1,8} (directly|by hand|manually|twice)',
    'you never test for (equality|identity|null|nan)',
    'you never (close|read|write|call) <any>{1,4} (from|inside|outside|within) ',
    'you (never|always) <any>{1,8} in this (repo|project|codebase|file|module|service|mode)',
    'in (rust|go|python|java|c|javascript|typescript|react|kotlin|swift) ,? you',
    'you always <any>{1,8} , right \\?',
    '(if|when|whenever|unless|in case|so|so that|that|what|where|which|because|while|since|until|once|as|can|could|should|must|will|would|do|did|may|might|than|how|and|or|means|ensure|sure|hope|way) you <adverb>* (<always>|never|keep|kept)',
    'you never (asked|ask) (for|to)|you never (know|knew)|you keep (up|it|the|your|a|an|them)|never ever mind',
    '(thank|thanks|thx|love|appreciate|great|glad|awesome|nice|correct|helpful)',
    '(thanks|thx|thank you) ,? you',
    'you <always> <verb> ... (well|nicely|kindly|patiently|clearly|great|fast|quickly)',
  ],
  rewrites: [missed],
  examples: {
    flagged: {
      'You have never once replied to a bug report of mine.': 'Could you reply to a bug report of mine?',
      'you always do this, merge on a friday and log off': "I've seen this a few times: merge on a friday and log off",
      'Nobody knows what half of these flags do, including you.': 'Nobody knows what half of these flags do.',
      "It's always a network problem with you. Check the query.": 'Check the query.',
      'You keep merging on red and then wonder why main breaks.': 'Could we avoid merging on red?',
      'You never update the docs, so support gets it wrong.': 'Could you update the docs? Support gets it wrong.',
      'you keep doing this. `var` is gone from the style guide.': '`var` is gone from the style guide.',
      'You keep saying it works, the job is still red.': 'The job is still red.',
      'There is a typo in each and every one of your PRs.': 'There is a typo in each of these changes.',
      'You always forget the tests.': "I don't see tests for this change yet.",
      'You always do this.': "I've seen this a few times.",
      'you never update the docs': 'could you update the docs?',
      'You never listen to anyone outside your team.': "I don't feel heard here.",
      "You're constantly breaking the nightly build.": 'Could we avoid breaking the nightly build?',
      'you keep pushing straight to `main`': 'could we avoid pushing straight to `main`?',
      'All you ever do is complain about the linter.': 'Could we avoid complaining about the linter?',
      'You always merge on Fridays, and I get paged.': 'Could we avoid merging on Fridays? I get paged.',
      'Every single time you touch the scheduler something falls over.':
        'Lately, when you touch the scheduler something falls over.',
      "You're always so negative in these threads.": 'I noticed this in these threads: ‹what happened›.',
      'Nobody here ever reads the design docs.': 'Could more of us read the design docs?',
      'As usual, you left out the migration.': 'You left out the migration.',
      'You guys never answer our bug reports.': 'Could you answer our bug reports?',
      'you ALWAYS forget to bump the changelog': 'could you bump the changelog?',
      'Not once have you answered a review comment of mine.': 'Could you answer a review comment of mine?',
      "There's never a test in your patches.": "I don't see a test here yet.",
      'you never read the ticket before you start coding': 'could you read the ticket before you start coding?',
      'You never ran the linter.': 'Could you run the linter?',
      'Nobody on this team cares about accessibility.': 'I worry about accessibility here.',
      'You never answer my comments and just push what you like.': 'Could you answer my comments?',
      'Nobody in this team ever documents anything.': 'What would help us to document more?',
      "You keep saying it's fixed, but it still crashes on empty input.": 'It still crashes on empty input.',
      'You never think about screen readers.': 'What does this mean for screen readers?',
      'You keep forgetting to lock the table.': 'Could you lock the table?',
      'you keep skipping the changelog': "I don't see the changelog in this change yet.",
      'You keep ignoring my question about the index.': 'Could you look at my question about the index?',
      'You keep telling us the cache is warm.': "I'm not sure that the cache is warm.",
      'you always choose the worst name. `x2` tells me nothing': '`x2` tells me nothing',
      'Typical.': 'What I see here: ‹what happened›.',
    },
    fine: [
      'All you do is call `init()` and it starts.',
      "You're always so helpful!",
      'you never write to this table directly, the ORM does it',
      "Nobody on this team knows Haskell, so I'd stay with Go.",
      'People like you make open source work.',
      "It's always a pleasure with you.",
      'You can always revert it.',
      'The cache never expires.',
      'If you always pass a context here, the timeout works.',
      'You never know which thread runs the callback.',
      'You always get the latest version from the registry.',
      'I always forget the second argument of `reduce`.',
      'You should never store the token in plain text.',
      'The server keeps retrying until the lease ends.',
      'You are always welcome to open a follow-up.',
      "You'll never need to call this by hand.",
      'You keep the lock while the request runs.',
      'Thanks, you always explain these things so well.',
      'Every time you save the file, the watcher rebuilds.',
      'As always, you can run the tests with `npm test`.',
      'You always refer to a region with a handle.',
      'It seems you always check the return value.',
    ],
  },
})
