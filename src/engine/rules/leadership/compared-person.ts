import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const easier = phrase('What would make it easier to {act:the}?')
const need = sentence("What I'd like to see here is ‹what would be better›, because ‹reason›.")
const pace = sentence('What takes the most time here, and how can I help?')
const ask = sentence('I noticed ‹what you saw›. What would make this easier for you?')
const newcomer =
  '(intern|interns|junior|juniors|junior (developer|dev|engineer)|newbie|beginner|beginners|child|kid|toddler|baby|student|first year (student)?|new hire|bootcamp (grad|graduate)|grandmother|grandma|mother|mom|dog|cat|monkey|(five|two|ten|three|<number>) year old|high schooler|schoolkid|trainee|bot|chatgpt|hamster|chimp|trained monkey|freshman|undergrad|idiot|caveman|potato)'

export default defineRule({
  id: 'compared-person',
  principle: 'leadership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Measured against somebody else, people hear their rank; measured against the goal, they hear what to do.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review: inconsiderate feedback',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern: '^ (everyone|everybody) else (does|did|can|could|manages|managed) (it|that|this|so)? (just)? (fine)? $',
      rewrites: [omit(), need],
    },
    {
      pattern:
        '_ [(like|as) (every|any) (other|sane|normal|single)+ (team|developer|dev|engineer|programmer|person|human|company|maintainer|colleague) (on (this|the) (planet|earth)|in the (world|industry)|out there)? (does|do|did)?] ~',
      rewrites: [omit()],
    },
    {
      pattern:
        '(i|we) <adverb>* (fail to see|do not see|can not see|wonder|would like to know) what makes (you|your <adjacent>{1,2}) (so|that)? (special|different|exempt) ~',
      rewrites: [drop(), phrase('Is there something different about your setup?')],
    },
    {
      pattern:
        '[<you> (<adverb>)* (take|need|took|needed|spend|spent|write|make|made|have|break|miss|cause|ask|require) (<adverb>|about|at least)* (twice|three times|four times|ten times|double|much|far|way|so much)* (as|more|longer|fewer|less|slower) ...{0,3} (as|than) (anyone|anybody|everyone|everybody|others|the others|the rest|most (people|of us)|<name>|any (other)? <role>) (else)?] (here|on (the|this|our) team|in (the|this|our) team|~|does|do|did|needs|takes|would)',
      unless: [
        '<you> (need|have|take|spend|make|write) (more|less) (than)? ...{0,2} than <name> (gives|provides|allows|needs) ...',
      ],
      rewrites: [drop(), pace, need],
    },
    {
      pattern:
        '[(nobody|no one|noone) else (here|on (the|this|our|your) team|in (the|this|our) (team|company|project|group))? <adverb>* (makes|made|has|had|does|did|needs|needed|breaks|broke|struggles|struggled|complains|complained|misses|missed|forgets|forgot|asks|asked|takes|took) (this|these|that|those|so|such|with (this|that|it)|to be|as) ...] ~',
      unless: [
        'else (has|had|needs|needed) (this|that) (problem|issue|error|bug|behavior|behaviour|permission|access|key|setup|version|file|flag|package|module|branch|table|column|feature|data|service|endpoint)',
      ],
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[if (<name>|he|she|they|the (others|intern|interns|juniors|new (guy|hire|person)|rest of (us|the team))|everyone else|everybody else|others|i) (can|could|managed to|manages to|is able to|are able to) ...{0,5} ,? (so can <you>|then so can <you>|why can not <you>|then why can not <you>|<you> (can|should|could) too|(surely|certainly) <you> can)] (~|\\?)',
      rewrites: [sentence('What would help you to get there?'), need],
    },
    {
      pattern:
        '[<you> would do well to (<adverb>)* (watch|look at|see|study|learn from|follow|copy|imitate|listen to) ...] ~',
      rewrites: [sentence('I like how ‹who› does ‹what works well›. Would that help here?'), need],
    },
    {
      pattern: '[(i|we) (would|could|can) not <adverb>* (call|consider|describe) <you> (as)? (a|an|the) ...] ~',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(why (can|could|are|do) <you> not|why (are|do) not <you>|why (can|could) not <you>|can <you> not|could <you> not|<you> (should|need to|could|have to|must|ought to)|i wish <you> (were|was)|try to|try and|aspire to|<you> should (try|aspire|learn) to) <adverb>* (be|act|work|code|write|behave)? more? like (whom: (<name>|him|her|them|the (others|rest( of (the|us))?|other <adjacent>)|everyone else|everybody else|your (colleagues|peers|predecessor|teammates)))] ~',
      rewrites: [part('I like how {whom} ‹what works well›. Would that help here?'), need],
    },
    {
      pattern: `[even (a|an|the|my|our|your|his) <adjacent>? ${newcomer} (<adverb>|could|can|would|will|should|has)* (see|sees|tell|notice|notices|know|knows|understand|understands|seen|noticed|known|realize|realizes) that] _`,
      rewrites: [omit(), need],
    },
    {
      pattern: `[even (a|an|the|my|our|your|his) <adjacent>? ${newcomer} (could|can|would|does|did|knows|gets|has|have|manages|managed|understands|writes|wrote|is|do|know)] ...`,
      rewrites: [drop(), need, ask],
    },
    {
      pattern: `[(a|an|my|our|the) (five|two|ten|three|<number>)? <adjacent>? ${newcomer} (could|can|would) <adverb>* (have)? (write|written|do|done|understand|understood|see|seen|spot|spotted|find|found|catch|caught|write|code|coded|produce|produced|fix|fixed|manage|managed|get|gotten|figure|come up with)] ...`,
      unless: [
        'bot (could|would|can) <some> (,|—|so)+ (i|let us|we)',
        '(write|do|build|use) <some> with (this|our|the|some|a little|<code>)',
      ],
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(everyone|everybody|every one|the others|the rest of (us|the team)|all the others|all of us|other people|others|your (peers|colleagues|teammates)|the team) (else)? (here|on (the|this|our) team|in this (team|company|project))* <adverb>* (manages|managed|manage|is able|are able|finds the time|seems to manage) to (act: <verb> ... ((before|after|while|until) ...{1,4})?) (,|—|–)? ((except|but|apart from|besides) <you>|(but|and|so|why)* (<you> (do|can|did|could) not|(do|can|did|could) not <you>|(do|can|did|could) <you> not))?] ~',
      unless: [
        '(so|make sure|until|that|sure|ensure|before|when|if|how) (everyone|everybody|the others|the team|others|all of us) ...',
      ],
      rewrites: [easier, need, ask],
    },
    {
      pattern:
        '^ <opener>*? (maybe|please|just|simply|could you|can you|you (should|could|need to|have to|must|can)|use|run|read|follow|write|do|put|open|file|add|rebase|squash|stop|go|learn|try|name|test) <in-clause>{1,14} [,? just? like (the rest of us|everyone else (here|on the team)?|everybody else|normal people|every other (team|developer|dev|person|project|library) (here|in this <adjacent>|on (earth|the planet|the team))?) (do|does)?] ~',
      rewrites: [omit()],
    },
    {
      pattern:
        'you are <adverb>* the only (one|person|developer|dev|engineer) (here|left)? ((in|on|at|of) (the|this|our) <adjacent>{0,2} (team|company|group|office|project|department))? who (can not|could not|does not|did not|has not|never|still can not) (<adverb>|seem to|manage to|managed to|bother to)* (act: <verb> <some>) ~',
      rewrites: [phrase('What would make it easier to {act:base}?'), need],
    },
    { pattern: '^ [unlike (<you>|the (others|rest)|everyone else|everybody else)] $', rewrites: [omit()] },
    { pattern: '^ [unlike (<you> ,|some (people|of us) ,?|certain people ,?)] _', rewrites: [omit()] },
    {
      pattern:
        '^ [unlike (<name>|him|her|the (others|rest of (the|us) <adjacent>?)|everyone else|your (colleagues|peers|predecessor)) ,?] <you>',
      rewrites: [omit()],
    },
    { pattern: '_ ,? [unlike (<you>|some (people|of us)|certain people)] ~', rewrites: [omit()] },
    {
      pattern:
        '[(everyone|everybody|every one|the others|the rest of (us|the team)|all the others|all of us|other people|others|your (peers|colleagues|teammates)|(the rest of)? the team) (else)? (here|on the team|in this (team|company|project))* <adverb>* (manages|managed|manage|gets|got|get|understands|understood|understand|knows|knew|follows|followed|has no (problem|problems|trouble)|have no (problem|problems|trouble)|had no (problem|problems|trouble)|is able to|are able to|is doing|are doing (it|this|fine)|can do (it|this|that)|could do (it|this)|(does|did) (it|this|that) (right|better|fine|just fine|properly|correctly)|finds the time|pulls (his|their) weight|seems to (get|manage|understand|know|have no))] (to|it|this|that|how|just|with|along|why|the rules|the guide|~)',
      unless: [
        '(so|make sure|until|that|sure|ensure|before|when|if|how) (everyone|everybody|the others|the team|others|all of us) ...',
        '(everyone|everybody|the team|all of us|others) (gets|get|knows|understands|understand) (a|an|the same|to (vote|review|choose|see|decide)) ...',
        '(us|the team|others) (get|gets|got) to <verb> ...',
      ],
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(<name>|he|she|my (cat|dog|grandmother|kid|intern)|the (intern|junior|new (guy|hire|girl|person)|other <role>)|anyone|anybody|everyone|everybody) (else)? (is|are|was|does|did|writes|wrote|could|would|can|codes|works|has done|does (it|this|that)) <adverb>* (this|it|that|have|done|do|a)* (far|much|way|so much|so|twice|ten times)* (better|faster|smarter|cleaner|more (careful|productive|professional|reliable|experienced)) (job)? (at (this|it|that))? than <you>] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[<you> (are|were|will be|will)? (not|never|no|nowhere near|not half|not nearly) <adverb>* (as|so|be as|half as|nearly as|be half the|half the|be)? (good|fast|smart|careful|productive|reliable|senior|experienced|skilled|clever|thorough|developer|engineer) (as|that|like) (<name>|he|she|him|her|the others|everyone|your|the rest)] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(compared (to|with)|in comparison (to|with)|next to) (the others|the rest( of the team)?|your (peers|colleagues|teammates|predecessor)|everyone else|<name>) ,? <you> (are|were) <adverb>* (slow|slower|too slow|behind|late)] ~',
      rewrites: [drop(), pace, need],
    },
    {
      pattern:
        '[(compared (to|with)|in comparison (to|with)|next to|beside|alongside|measured against) (the others|the rest( of the team)?|your (peers|colleagues|teammates|predecessor)|everyone else|<name>) ,? (<you>|your)] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(my|our|the|your) (last|old|previous|former|other) (team|company|colleague|developer|dev|hire|engineer|intern|contractor|freelancer|agency|maintainer|maintainers|tech lead) would (never|not) (ever)? have (act: <participle> ...)] ~',
      rewrites: [phrase("I'd rather we didn't {act:base}, because ‹reason›."), need],
    },
    {
      pattern:
        '[(my|our|the|your) (last|old|previous|former|other) (team|company|colleague|developer|dev|hire|engineer|intern|contractor|freelancer|agency|maintainer|maintainers|tech lead) would have (act: <participle> ...)] ~',
      rewrites: [phrase('What would it take to {act:base}?'), need],
    },
    {
      pattern:
        '[(my|our|the|your) (last|old|previous|former|other) (team|company|job|colleague|developer|dev|hire|engineer|intern|maintainer|maintainers|tech lead) (would|could|did|never|had no|managed|was able|knew|understood|got|would not|did not) <adverb>* (have|do|done|did|made|make|had|that|this|it|better|faster|such|even|needed|need|been)] ...',
      unless: [
        '(last|previous|old|former|other) (team|company|job|maintainer|maintainers) (did|had no|never had) (this|it|that) (with|by|using) ...',
      ],
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(is|are|was|were) (my|our|the) (last|old|previous|former) (team|hire|developer|dev|engineer|intern) better] ...',
      rewrites: [need],
    },
    {
      pattern:
        '[(<name>|your predecessor|the (last|previous|old|former) (guy|developer|dev|maintainer|engineer|lead)) would (never|not) (ever)? have (act: <participle> ...)] ~',
      rewrites: [phrase("I'd rather we didn't {act:base}, because ‹reason›."), need],
    },
    {
      pattern:
        '[<name> would (never|not) (ever)? have (written|done|made|shipped|merged|missed|let|pushed|broken|committed|forgotten|needed)] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(<name>|he|she|everyone|everybody|the (others|rest of the team|intern|new (guy|hire|person))) (else)? <adverb>* (<past>|<verb>|has <participle>|manages|writes|ships|closes|finishes|reviews|does|gets) ... (twice|three times|four times|ten times|double) (as (many|much)|the) ... (as|than) (<you>|you (do|did|have))] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(<name>|he|she|everyone else|the (others|intern|new (guy|hire|person))) <adverb>* (<past>|<verb>|has <participle>|manages|writes|ships|closes|finishes|reviews|does|gets) ...{0,4} (more|faster|better|cleaner|quicker|fewer) ...{0,3} than you (do|did|have|ever|could|can|will|manage)] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[<you> (are|were) <adverb>* the <adverb>* (weakest|slowest|worst|sloppiest|laziest|least <adjacent>|most (difficult|junior|careless|unreliable|negative)) <adjacent>?] (<role>|<adjacent>)? (we (have|ever had)|on (the|this|our|my) team|here|in (the|this|our) (team|company|group|project|office)|i (have|know)|of (the|us|all)|~)',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(<name>|he|she) (would|could) <adverb>* have (<adverb>)* (written|done|made|shipped|finished|fixed|built|solved|reviewed|caught|seen|spotted|noticed) (this|that|it|these|all of (this|it)|the <work-noun>)] (in|within|by now|long ago|days ago|without|right away|at once|before|already|~)',
      rewrites: [drop(), pace, need],
    },
    {
      pattern:
        '[even (the|our|my|some|most|a few) (<adjacent>)? (juniors|interns|beginners|newcomers|students|new hires|new people|trainees|apprentices|graduates|first years|amateurs|kids) (can|could|would|do|did|know|knew|get|have|manage|managed|write|wrote|understand|understood|are|test|read|review|follow)] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(i have|i had|we have|we had) (<adjacent>)? (interns|juniors|students|beginners|trainees) who (can|could|do|did|write|wrote|are|were|test|would|know|knew|understand)] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(i|we) (have|had)? (<adverb>|not|never)+ (met|seen|known|worked with|had|reviewed) (anyone|anybody|someone|somebody|a <role>|an <role>|any <role>|such a <role>) (who (is|was))? (as|so|more|less|this|that) <adjacent>{1,3} (as|than|like)? <you>?] ~',
      unless: [
        '(as|so|more) (good|great|fast|helpful|kind|patient|smart|clear|friendly|happy|generous|thorough|talented) ...',
      ],
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[why (does|did|do|is|are|must|can|has) (it|<you>|this|your <adjacent>|not <you>) ... (when|while|if|and|,) (<name>|he|she|everyone|everybody|others|the (others|rest|intern|juniors)|nobody else|no one else|all the others|somebody else) <adverb>* (does|do|did|need|needs|needed|take|takes|took|can|could|manage|manages|managed|get|gets|has|had|finishes|finished|is|was|write|writes|ship|ships) ...] (\\?|~)',
      unless: [
        '(when|while|if) (<name>) (is|was|has|does) (set|enabled|null|empty|running|not|on|off|true|false|undefined|disabled) ...',
      ],
      rewrites: [drop(), pace, need],
    },
    {
      pattern:
        "[<name> 's (<work-noun>|review|reviews|code|ticket|tickets|estimate|estimates|commit|commits|deploy|deploys|demo|demos) (<adverb>)* (never|always|do not|does not|did not|rarely|are|is) (need|needs|take|takes|break|breaks|have|has|require|requires|cause|causes|better|cleaner|faster|so much|much) ...{0,2} ((this|that|so|as) (many|much|long|often|bad|messy|slow)|than yours|the build)] ...",
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(your predecessor|the (last|previous|old|former) (guy|person|developer|dev|maintainer|engineer|intern|hire|lead|owner|team)) <adverb>* (knew|understood|had|was|got|could|did) (<adverb>)* (how|what|where|better|this|it|no (problem|problems|trouble)|that|a clue)] ...',
      unless: ['(the (last|previous|old|former) <adjacent>) (had|was|did) (this|it|that) ...', '(wiki|notes|docs) ...'],
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[<you> (are|were) <adverb>* the (only|last|first) (one|person|<role>) (here|on (the|this|our) team|in (the|this|our) (team|company|group))? (who|that) <adverb>* (still|always|can not|does not|did not|never|keeps|fails|breaks|needs|struggles|refuses|complains|has (a|this) problem) ...] ~',
      unless: ['(who|that) (can not|does not|did not) (have|see|get|use) (access|it|the|this|a) ...'],
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[every other <role> (on|in|at|here|i) ... (can|could|manages|managed|does|did|knows|gets|got|understands|has)] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(other people|the others|everyone else|others|your colleagues|your peers) (on|in|at) (the|this|our) (team|company|project) (do not|never|can|could|manage|did not|have no|get)] ...',
      rewrites: [drop(), need, ask],
    },
    {
      pattern:
        '[(your predecessor|the (last|previous|old) (guy|person|developer|dev|maintainer|engineer|intern|hire)|whoever (did|wrote|maintained) this before) <adverb>* (did|could|would|never|was|had|managed|knew|wrote|got)] (this|it|that|better|faster|never|have|a|the|twice|all|much|more)',
      rewrites: [drop(), need, ask],
    },
  ],
  despite: ['self', 'negation', 'idiom'],
  unless: [
    'the team (knows|know) how to (reach|contact|find) (me|us|you|them) ...?',
    '(everyone|everybody) understands that (this|it|these things) (takes time|is hard|happens|can happen) ...?',
    'would have (charged|billed) ...',
    '(a|an|the) <adjacent>? (intern|junior|student|beginner|newbie|bot|trainee|kid|child) (could|can|would) <adverb>* (find|see|get|do) (this|that|it|the <adjacent>{1,2}) (<adjacent> (confusing|hard|difficult)|for (us|you|me)|confusing|hard|difficult)',
    '(could|would) have <participle> (it|this|that|them) (<adverb>)* ,? but ...',
    'would have (needed|taken|struggled|loved|celebrated) ...',
    '(knew|understood) (how|where|what) (the|our|all|these|those|everything) ...',
    '^ unlike you ,? i (have (<adverb>)* (never|not) (used|worked|seen|written|tried|learned|touched)|am (<adverb>)* (new|no (expert|specialist))) ...',
    '(gets|get|got) (this|it|that) wrong ...',
    '^ the team (<adverb>)* (manages|managed|knows|understands|got|gets|follows|followed|is able|has no) <in-clause>{1,10} $',
    'your (approach|solution|cache|library|api|version|benchmark|implementation|design|proposal|tool|build|query|numbers|results|branch|setup|config|server|machine|app) ...',
    '<you> (need|have|take|use) (more|less|fewer) (memory|disk|space|ram|cpu|cores|permissions|access|nodes|workers|credit|tokens|storage|sleep|context|room) ...',
    'than (anyone|anybody|everyone|most people|any of us) (else)? ,? (thank|thanks|and we|and i)',
    'who (can|could|would) (<adverb>)* (help|support|assist|join|pick|pair|take (this|it|over)) ...',
    'who (did|wrote) the ...',
    'are (<adverb>)* (invited|welcome|allowed|included|covered|coming) ...',
    '(because|since|as) (the|our|my) (whole|entire)? team (knows|understands|gets)',
    // What is made for newcomers too is a goal, and no yardstick.
    'even (a|an|the|our|any|my) <adjacent>{1,3} (can|could|will|would) <adverb>* (follow|use|run|read|install|set|debug|operate|navigate|maintain|deploy|contribute|start|join|try|fix|extend|pick) ...',
    '(clear|simple|easy|readable|plain|friendly|good|safe|short|small|enough|written|explained|documented|named|worded) ...{0,3} (so|so that|that|enough) even (a|an|the|our|any) <adjacent>{1,3} (can|could|will) (understand|get) (it|them|the) ...?',
    'even (a|an|the) <adjacent>{1,2} (could|can|would) (understand|follow|read|use) (this|that|it|them) <pause> (great|nice|good|love|lovely|well done|thanks|thank|awesome|excellent)',
  ],
  rewrites: [drop(), need, ask],
  examples: {
    flagged: {
      "You're the only one on the team who doesn't run the linter.": 'What would make it easier to run the linter?',
      'Could you use the shared logger? Everyone else does.': 'Could you use the shared logger?',
      'Use the factory like everyone else.': 'Use the factory.',
      'Maybe run `make lint` first, like the rest of us do.': 'Maybe run `make lint` first.',
      'Everybody runs the linter. I fail to see what makes you so special.': 'Everybody runs the linter.',
      "Why can't you be more like Ana?": 'I like how Ana ‹what works well›. Would that help here?',
      'why cant u code more like the others': 'I like how the others ‹what works well›. Would that help here?',
      'Even the intern does better.': "What I'd like to see here is ‹what would be better›, because ‹reason›.",
      'even a junior would have caught this': "what I'd like to see here is ‹what would be better›, because ‹reason›.",
      'Even a junior could see that `limit` is never applied.': '`limit` is never applied.',
      'My grandmother could write this.': "What I'd like to see here is ‹what would be better›, because ‹reason›.",
      'Unlike you, I read the guide.': 'I read the guide.',
      'I tested it, unlike some people.': 'I tested it.',
      'Everybody here manages to squash their commits except you.': 'What would make it easier to squash the commits?',
      'Everyone else manages to write tests.': 'What would make it easier to write tests?',
      'the rest of the team manages to keep their branches small':
        'what would make it easier to keep the branches small?',
      "Everyone else manages to squash before merging, you don't.":
        'What would make it easier to squash before merging?',
      'My last team would never have merged a query without an index.':
        "I'd rather we didn't merge a query without an index, because ‹reason›.",
      'Ana does this much better than you.': "What I'd like to see here is ‹what would be better›, because ‹reason›.",
      "You're not half as careful as Tom.": "What I'd like to see here is ‹what would be better›, because ‹reason›.",
      'Compared to your peers, you are slow.': 'What takes the most time here, and how can I help?',
      'Anna would never have shipped this without a rollback.':
        "I'd rather we didn't ship this without a rollback, because ‹reason›.",
      'My last team would have done this in a day.': 'What would it take to do this in a day?',
      'the rest of the team has no problem with it':
        "what I'd like to see here is ‹what would be better›, because ‹reason›.",
    },
    fine: [
      'It behaves like the rest of us expect.',
      'We chose Postgres because the team knows it.',
      'Even a beginner would understand this, great docs!',
      'The error messages are clear enough that even a beginner can fix the problem.',
      'We want a setup that even a junior developer can follow without help.',
      'Written so that even a beginner can understand it.',
      'Ana solved a similar case with a map, would that work here?',
      'Even the debug build is fast now.',
      'My last team used the same library.',
      'So everyone gets a chance to review, I wait until Friday.',
      'Make sure everyone understands the new flow.',
      'Unlike the old parser, you can stream the input.',
      'This is faster than before.',
      'You know this code better than I do.',
      'Even a small change can break the cache.',
      'Everyone gets an invitation.',
      'The others are green.',
      'Compared to the last release, the start is faster.',
      'A child process could do this.',
      'Sam would have done it already but is on vacation.',
      'You need more memory than the others since you run the emulator.',
      'Compared to the others, your approach uses less memory.',
    ],
  },
})
