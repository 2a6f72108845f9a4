import { drop, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const view = sentence('I see this differently: ‹what you see, and why›.')
const together = sentence("I'm happy to go through this together: ‹where it goes wrong›.")
const who = '(you|he|she|they|you guys|you people|the author|the reviewer)'

export default defineRule({
  id: 'denied-competence',
  principle: 'collaboration',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Being told that you know nothing is hard to answer; a fact that was missing is easy to take in.',
  source: {
    title: 'Miller et al. 2022, “Did You Miss My Comment or What?” (insulting and arrogant comments)',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern: 'you (need|have) to (get|become|be) (<adverb>|much|far|a lot|way)* better (at|with) (topic: <some>) ~',
      rewrites: [phrase('Would it help to go through {topic} together?')],
    },
    {
      pattern:
        '(is there|do we have|have we got) <adverb>* (anyone|anybody|someone|somebody) (competent|qualified|capable|who (actually|really) knows what (they are|he is|she is) doing) <some>? (\\?|~)',
      rewrites: [drop(), sentence('Could someone else take a look?')],
    },
    {
      pattern: `[${who} <adverb>* (have|has|had|got|have got) <adverb>* (no|zero|not the|not a) (slightest|fucking|damn|bloody|earthly|real|faintest|goddamn|single)* (clue|idea|understanding|concept) <adverb>* (of|about)?] (topic: (how|why|where|when) ...) ~`,
      unless: ['no idea how (much|happy|grateful|helpful|glad|long|many|good|thankful|useful|relieved)'],
      rewrites: [phrase("Let's go over {topic}."), view],
    },
    {
      pattern: `^ [${who} <adverb>* ((have|has|had|got|have got) <adverb>* (no|zero|not the|not a) (slightest|fucking|damn|bloody|earthly|real|faintest|goddamn|single)* (clue|idea|understanding|concept) <adverb>* (of|about)?|(do not|does not) <adverb>* (seem to|appear to)? (know|understand|get|grasp))] (topic: what (a|an|the|this|that|these|<code>|<adjacent>) <adjacent>{0,3} (<be>|does|do|means|mean|stands for)) $`,
      unless: ['what (you|u|he|she|they|i|we) ...'],
      rewrites: [phrase("Let's go over {topic}."), view],
    },
    {
      pattern: `^ ${who} <adverb>* ((have|has|had|got|have got) <adverb>* (no|zero|not the|not a|0) (slightest|fucking|damn|bloody|earthly|real|faintest|goddamn|single|common)* (clue|idea|understanding|concept|grasp|knowledge|experience)|(do not|does not) <adverb>* (know|understand|get|grasp) (anything|shit|jack|crap|squat|the first thing|a (single|damn|fucking|goddamn)? thing|nothing|the (basics|fundamentals))|(know|knows|understand|understands) <adverb>* (nothing|jack|shit|squat|jack shit|zero|fuck all)|(have|has|with) <adverb>* (a|an|such a|very|only|pretty|rather|extremely)* (limited|poor|vague|weak|superficial|flawed|shallow|terrible) (understanding|knowledge|grasp|idea|command)) (about|of|on|in|with) (topic: (<code>|<any>) <some>?) <adverb>* ~`,
      unless: [
        '(about|of|on|in|with) (this|that|it|what|how|why|you|me|us|anything|here)',
        'no idea (of|about) (the|a) (value|size|cost|time)',
      ],
      rewrites: [phrase("Let's go over {topic}."), phrase('Would it help to go through {topic} together?')],
    },
    {
      pattern: `(${who}|the (maintainers|reviewers|developers|devs|authors)) <adverb>* (seem|seems|appear|appears|<be>) <adverb>* (to be)? <adverb>* (incapable|not capable) of (act: (writing|naming|testing|reading|running|formatting|handling|using|designing|reviewing|documenting|rebasing|debugging|closing|keeping|structuring) <some>) ~`,
      unless: ['(if|when) <any>{1,8}'],
      rewrites: [phrase("I'm happy to help with {act}."), phrase('What gets in the way of {act}?')],
    },
    {
      pattern:
        '[i <adverb>* (doubt|wonder if|wonder whether|suspect) (that)? you <adverb>* (even|ever|really|actually)* (understand|know|can|have (ever)?|read|tested|never|do not)] ...',
      unless: ['wonder (if|whether) you (can|have|know|read)', 'suspect (that)? you (have|know|can|read)'],
      rewrites: [drop(), view],
    },
    {
      pattern:
        '[(nobody|no one|anybody|anyone|someone|everyone) with (any|a shred of|an ounce of|half a|common|some|a bit of|a) (common|basic)? (sense|brain|clue|taste|competence|decency|experience in)] ...',
      rewrites: [drop(), view],
    },
    {
      pattern: `^ [${who} <adverb>* (do not|does not|did not|can not) <adverb>* (seem to|appear to)? <adverb>* (understand|know|get|grasp|comprehend|see)] <adverb>* (topic: (how|what|why|where|when) ...) ~`,
      unless: ['(do not|does not|did not|can not) <adverb>* (see|get|know) (why|when|where|if|whether)'],
      rewrites: [phrase("Let's go over {topic}."), view],
    },
    {
      pattern: `[${who} <adverb>* (do not|does not|did not|can not) <adverb>* (seem to|appear to)? <adverb>* (understand|know|get|grasp|comprehend) <adverb>*] (topic: (the|this|our|async|<code>) <adjacent>{0,3}) ~`,
      unless: [
        'get (the|my|our) (emails|email|notification|notifications|mails|mail|messages|pings|alerts|updates)',
        '(do not|does not|did not|can not) (know|get) (the|this|our) (answer|value|type|size|length|name|id|password|error|exact|result|number|details|email|message)',
        'do not get',
      ],
      rewrites: [phrase("Let's go over {topic}."), view],
    },
    {
      pattern: `[${who} <adverb>* (do not|does not|did not|can not) <adverb>* (seem to|appear to)? <adverb>* (understand|know|grasp|comprehend|get) <adverb>* (anything|shit|jack|crap|squat|the first thing|a (single|damn|fucking|goddamn)? thing|nothing|basic|the (basics|fundamentals))]`,
      rewrites: [drop(), view, together],
    },
    {
      pattern:
        '^ [(you|u) <adverb>* (was|were) <adverb>* not <adverb>* (thinking|paying attention|awake|using your (head|brain)) <adverb>* (when|while) you] (act: <past> ...) ~',
      rewrites: [phrase('What led you to {act:base}?')],
    },
    {
      pattern:
        '[(you|u|they|he|she) <adverb>* (was|were) <adverb>* not <adverb>* (thinking|paying attention|awake|using your (head|brain)|looking)] (when|while|at all|here|~|about)',
      rewrites: [sentence('What was the thinking behind this?')],
    },
    {
      pattern: `[(${who}|the (maintainers|reviewers|developers|devs|authors)) <adverb>* (seem|seems|appear|appears|<be>) <adverb>* (to be)? <adverb>* incapable of] <gerund>`,
      unless: ['(if|when) <any>{1,8}'],
      rewrites: [drop(), view, together],
    },
    {
      pattern:
        '[(do|did) (you|they) <adverb>* (people|guys|all)? <adverb>* have (any|the|a|even|basic|the most basic|elementary|minimal|some|decent)* (reading|comprehension|listening|programming|math|language|english|social|googling|debugging) (skills|skill|comprehension|ability|abilities)]',
      rewrites: [drop(), sentence('I may not have been clear: ‹the point›.')],
    },
    {
      pattern:
        '[are you (<adverb>|quite|absolutely)* sure (that)? you <adverb>* (know|understand|get|grasp) (what|how|why|where|which)] ...',
      rewrites: [sentence('Could you walk me through your thinking here?')],
    },
    {
      pattern: `[${who} <adverb>* (lack|lacks|are lacking|is lacking) (even|any|all|the|a|most|<adverb>|of)* (basic|fundamental|elementary|slightest|minimal|proper|necessary|required|technical|real|deeper)* (understanding|knowledge|grasp|skill|skills|ability|competence|experience|sense|brains|imagination|expertise|background|intelligence|talent)] (of|in|about|with|for) (topic: (<code>|<any>) ...) ~`,
      rewrites: [phrase("I'd like to go over {topic} with you."), view],
    },
    {
      pattern: `[${who} <adverb>* (lack|lacks|are lacking|is lacking) (even|any|all|the|a|most|<adverb>|of)* (basic|fundamental|elementary|slightest|minimal|proper|necessary|required|technical|real|deeper)* (understanding|knowledge|grasp|skill|skills|ability|competence|experience|sense|brains|imagination|expertise|background|intelligence|talent)] (~|to|here)`,
      rewrites: [drop(), view, together],
    },
    {
      pattern: `[(${who}|the (maintainers|reviewers|developers|devs|authors)) <adverb>* (seem|seems|appear|appears|<be>) <adverb>* (unable|incapable|not (able|capable)) (to|of) <adverb>* ((follow|following|understand|understanding|grasp|grasping|comprehend|comprehending|accept|accepting|admit|admitting|think|thinking|listen|listening|learn|learning|reason|reasoning) ...|(read|reading|write|writing|test|testing) (simple|basic|proper|anything|a simple|a basic|a single) ...)] ~`,
      unless: ['(to|of) ... because'],
      rewrites: [drop(), view],
    },
    {
      pattern: `[(${who}|(a|an|the|some|such a)? <adjacent>? (maintainer|maintainers|developer|developers|person|people|team|someone|somebody|guy)) <adverb>* (<adjacent>|who|that)? (have|has|having|with|show|shows|seem to have|seems to have|appear to have) <adverb>* (a|an|such|such a|very|only|quite|pretty|rather|extremely)* (limited|poor|vague|weak|superficial|flawed|shallow|childish|primitive|rudimentary|terrible) <adverb>* (understanding|knowledge|grasp|idea|comprehension|command)] (of|about|on|how|what|when|~)`,
      unless: ['(people|users|developers|someone|somebody|readers) with (limited|poor|a)', '(if|when) <any>{1,8}'],
      rewrites: [drop(), view],
    },
    {
      pattern:
        '[(you|he|she|they) <adverb>* (can not|could not|never|can never) <adverb>* (do|get|manage|write|finish) (a single|one|any|even one)? (anything|thing|test|line)? <adverb>* (right|correctly|properly)] ,? (can|could|do)? you? ~',
      unless: ['(can not|could not|never) <adverb>* get (it|this|that|them|the <adjacent>{1,2})'],
      rewrites: [drop(), view, together],
    },
    {
      pattern:
        '[(you|he|she) <be> <adverb>* not <adverb>* (the)? (best|brightest|sharpest|smartest|strongest|most (gifted|talented|experienced|competent|skilled)) (developer|engineer|programmer|coder|dev|bulb|tool|knife|person|reviewer|one)]',
      rewrites: [drop(), view],
    },
    {
      pattern: `[${who} <adverb>* (know|knows|understand|understands) <adverb>* (nothing|jack|shit|squat|jack shit|zero|fuck all)]`,
      rewrites: [drop(), view, together],
    },
    {
      pattern: `[${who} <adverb>* (have|has|had|got|have got) <adverb>* (no|zero|not a|not the|not got a|0) (slightest|fucking|damn|bloody|earthly|real|common|faintest|goddamn|single)* (clue|idea|brain|brains|sense|taste|understanding|concept|grasp|skill|skills|talent|knowledge|competence|imagination|self awareness|experience)]`,
      unless: ['no idea how (much|happy|grateful|helpful|glad|long|many|good|thankful|useful|relieved)'],
      rewrites: [drop(), view, together],
    },
    {
      pattern:
        '[do you <adverb>* have <adverb>* (any|the slightest|the faintest|the foggiest) (idea|clue)] (what (you <adverb>* (<be>|do|did|have|just)|(this|that|it|your <adjacent>{1,2}) <adverb>* (does|did|do|will|would|has|is going to|is doing|costs|means) <adverb>* (do|done|cost)? (to|for|us))|how (much|many) (work|time|effort|trouble|pain|damage|money|people|users|customers) <any>{0,3} (cost|costs|wasted|caused|broke|break|breaks|breaking|create|creates|causes|lost|hurt|hurts|depend|rely)|how (stupid|bad|annoying|frustrating|ridiculous|dangerous|embarrassing|insulting))',
      rewrites: [sentence('Could you walk me through your thinking here?')],
    },
    {
      pattern:
        '[do you <adverb>* (know|understand|realize|realise) <adverb>* what you are (doing|saying|asking|talking about)] (~|here|to)',
      rewrites: [sentence('Could you walk me through your thinking here?')],
    },
    {
      pattern: '[(do|did) you (even|actually) (know|understand|realize|realise)] (topic: (how|what|why|where) ...) ~',
      rewrites: [phrase("Let's go over {topic}.")],
    },
    {
      pattern: '[do you even] (act: (read|test|run|review|write|compile|check|build|use) ...) ~',
      rewrites: [phrase('Could you walk me through how you {act}?')],
    },
    {
      pattern:
        '[do you even (know|understand|code|program|read|realize|realise|think|test|care|git)]|[can you (even|not) (read|code|count|spell|think|program|type|write)]|[do you (even|actually|really) (code|program)]',
      rewrites: [sentence('Could you walk me through your thinking here?')],
    },
    {
      pattern: `[${who} (can not|could not|are not able to|are unable to|are incapable of) <adverb>* (code|coding|program|programming|read|reading|write|writing|spell|count|think|thinking|do|doing|reason|type) (a|an|any|anything|simple|basic|single|straight|proper|properly|right|correctly|code|english|your way out of a paper bag|to save your life|logically|clearly|line|loop|test|thing|one|<adverb>)*] (~|without|even|if)`,
      unless: [
        '(can not|could not) (read|write|do|count|type|program) (a|an|any|simple|single|one|line|loop|test)* $',
        'can not (do|write|read|count)',
      ],
      rewrites: [drop(), together, view],
    },
    {
      pattern:
        '[(you <be>|this is|that is|it is|you look|you seem) <adverb>* (out of your (depth|league|mind|element)|in over your head|(over|above) your (head|pay grade)|beyond (you|your <adjacent>{1,2})|too (hard|difficult|complex|complicated|advanced|much) for you)]',
      unless: ['too much for you (right now|now|at the moment|this week|today)'],
      rewrites: [drop(), together],
    },
    {
      pattern:
        '[(if you had (even|only)? (any|a|half a|one|the slightest|some) <adverb>* (clue|brain|brains|sense|idea|brain cell|decency|shred|ounce|skill|skills|working)|if you (knew|understood) (anything|what you were|what you are|the first thing|how to)|if you were (smarter|smart|competent|half)|(with|has|have|had) (half (of a|a)?|one|a|a single|two|1|2) (functioning|working)? (brain|braincell|braincells|brain cell|brain cells))] ...',
      rewrites: [drop(), view],
    },
    {
      pattern:
        '[what is <adverb>* wrong with (you|him|her|them|you people|these people|this guy)]|[what is your (problem|deal|issue|damage|excuse)] $',
      rewrites: [drop(), sentence('What led you to this?')],
    },
    {
      pattern: '[(what (are|were) you (on about|smoking|babbling about|talking about|on|rambling about))] $',
      unless: ['what are you (talking about|on) <adjacent>'],
      rewrites: [sentence("I don't follow yet: ‹what is unclear›.")],
    },
    {
      pattern:
        'how (do|did|can|could) you people <adverb>* (ship|release|publish|work|live|sell|call|get|manage|function) <some>? ~',
      rewrites: [drop(), phrase('How was this tested?')],
    },
    {
      pattern:
        '[you people] <adverb>* (<be>|do|did|have|can|could|should|would|need|never|always|just|keep|think|want|really|make|ruin|break|not|<verb>)',
      unless: [
        '(thank|thanks|for|to|with|of|as) you people',
        'you people (rock|<be> (the best|great|amazing|awesome)|did (a)? (amazing|great|awesome))',
      ],
      rewrites: [part('you')],
    },
  ],
  despite: ['self', 'negation', 'technical'],
  unless: [
    '(irrelevant|fine|ok|okay|possible|likely|sure) that (you|he|she|they) (do|does) not know ...',
    'no concept of <any>{1,3} in (that|the|this|their) ...',
    '(did|does|do) not get (the|my|our|this) (mail|mails|email|message|invite|notification|notice|link|ping|update)',
    'can not (<adverb>)* know (what|how|where|when|why|which) ...',
    '(know|see) (what|how|which|when|where) ... (unless|until|up front|in advance|at (compile|run) time|at runtime)',
    '(he|she|they|the author|the reviewer) (do|does) not <adverb>* know (the|this|our) <adjacent>{1,2} ,? (yet|so)',
    '(you|he|she|they) (do|does) not (<adverb>)* (know|understand|get|see) (the|this|our) <adjacent>{0,4} \\?',
    'no (idea|clue) (how|what|where|which) ... (until|unless|without)',
    '(have|has) no (knowledge|experience|idea|clue) (with|in|of|about|with)? (the)? <adjacent>{0,3} (yet|,? right|,? and (that is|this is) (fine|ok|okay))',
    '(lack|lacks) (<adjacent>)? (experience|knowledge) <any>{0,3} ,? (so|yet)',
    '(competent|qualified|capable) (in|with|to (sign|approve|certify|audit|translate)) ...',
    'doing with <any> ...',
    '(anything|it|one|that|this) right (now|away|here|after|before)',
    'too (much|hard) for you (to (do|carry|handle|take)|alone|right now)',
    'beyond you and (me|i)',
    '(if|when|whenever|unless|in case|so that|where|which|because|(thing|things|part|parts|stuff|one|ones|something|anything|code|area|areas|<code>) that) (you|they|he|she) <adverb>* (do|does|did|can|have|has) (not|no)',
    '(if|when|in case) (you|they|he|she) <adverb>* (lack|lacks|seem|<be>) ...',
    'need to know',
    'might not|may not',
  ],
  rewrites: [drop(), view, part('I see this differently')],
  examples: {
    flagged: {
      'You need to get much better at SQL.': 'Would it help to go through SQL together?',
      'Is there anyone competent here who can review this? It has been open since May.': 'It has been open since May.',
      "You clearly don't understand how promises work.": "Let's go over how promises work.",
      'you dont understand the event loop': "let's go over the event loop.",
      'You have no idea what you are doing.': 'I see this differently: ‹what you see, and why›.',
      'You know nothing about security.': "Let's go over security.",
      "You're not capable of writing a simple loop.": "I'm happy to help with writing a simple loop.",
      'u got zero clue about sql': "let's go over sql.",
      "You don't know anything about databases.": "Let's go over databases.",
      "You can't code.": "I'm happy to go through this together: ‹where it goes wrong›.",
      'Do you even know how `async` works?': "Let's go over how `async` works.",
      'do you have any idea what this does to latency': 'could you walk me through your thinking here?',
      "What's wrong with you? The token is logged in plain text.": 'The token is logged in plain text.',
      "What's wrong with you people?": 'What led you to this?',
      'You people never test anything.': 'You never test anything.',
      "You're out of your depth here.": "I'm happy to go through this together: ‹where it goes wrong›.",
      'Anyone with half a brain can see that.': 'I see this differently: ‹what you see, and why›.',
      'You lack even a basic understanding of locking.': "I'd like to go over locking with you.",
      'you clearly have no clue what a closure is': "let's go over what a closure is.",
      'are you really sure you know what a mutex is for?': 'could you walk me through your thinking here?',
      "You clearly weren't thinking when you named this `data2`.": 'What led you to name this `data2`?',
      'do you people have basic reading skills?': 'I may not have been clear: ‹the point›.',
      'you guys are completely incapable of writing a changelog': "I'm happy to help with writing a changelog.",
      'he seems incapable of admitting a mistake': 'I see this differently: ‹what you see, and why›.',
      'For a maintainer you have a pretty poor grasp of TLS.': 'I see this differently: ‹what you see, and why›.',
      "you can't do anything right": 'I see this differently: ‹what you see, and why›.',
      'What are you smoking?': "I don't follow yet: ‹what is unclear›.",
    },
    fine: [
      "If you don't understand the macro, ask me and I'll explain.",
      "You don't need to know how the cache works to use it.",
      'I have no idea what I am doing here, sorry.',
      "They don't get the event when the tab is hidden.",
      'You have no idea how grateful I am.',
      "You can't write to a closed stream.",
      'You cannot read a property of undefined.',
      'Thank you people for all the reviews!',
      "What's wrong with your cluster: is it the DNS?",
      'You do not know the type at this point, so narrow it first.',
      'Do you know how `async` works with this runner?',
      'Do you have any idea how to reproduce this?',
      'Are you sure you want to delete this?',
      'Do you really think we need the lock?',
      'Do you have any idea how long the migration takes?',
      'do you have any idea what the flag means?',
      'If you lack experience with the parser, start with the lexer.',
      'The plugin is unable to read the file.',
      'People with limited knowledge of Git start here.',
      'You cannot get it right with floats.',
      'You are unable to read the file because the mode is wrong.',
      'You have no tests for the empty case yet.',
      "You can't know what the user types.",
      'He does not know the codebase yet.',
      "You don't know what the function returns unless you read the type.",
      'That is too much for you to do alone.',
    ],
  },
})
