import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const trade =
  '(engineer|engineers|programmer|programmers|developer|developers|dev|devs|coder|coders|hacker|hackers|software engineer|software engineers|admin|admins|sysadmin|sysadmins|architect|architects|professional|professionals|rubyist|pythonista|c programmer|c programmers|kernel developer|kernel developers|computer scientist|man|men|linux user|linux users)'
const kind =
  '(real|actual|true|proper|serious|competent|decent|sane|self respecting|respectable|halfway decent|half decent|half competent|semi competent|qualified|skilled|experienced|seasoned|grown up|adult|professional|capable|sensible|thinking|reasonable|mediocre)'
const sneer =
  '(real|actual|true|competent|decent|sane|self respecting|respectable|halfway decent|half decent|half competent|semi competent|grown up|mediocre)'
const pair = sentence("I'm happy to pair on this part with you.")
const needs = sentence('This part needs some background: ‹which, and where to read it›.')
const expect = sentence("What I'd expect here: ‹what, and why›.")

export default defineRule({
  id: 'gatekeeping',
  principle: 'collaboration',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'It tells people that they do not belong, and those who doubt it most leave first.',
  source: {
    title: 'Miller et al. 2022, “Did You Miss My Comment or What?” (arrogant and insulting comments)',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '^ [(typical|classic) (backend|frontend|front end|back end|full stack|fullstack|junior|senior|java|php|javascript|js|python|ops|devops|ml|data|design|product|sales|enterprise|startup) (dev|devs|developer|developers|engineer|people|guy|guys)? (thinking|mentality|attitude|mindset|logic|move)] ~',
      rewrites: [drop(), expect],
    },
    {
      pattern:
        '[(someone|somebody|they) <adverb>* should <adverb>* (take|revoke|remove) your (commit|merge|push|write|admin|review)? (rights|access|permissions|privileges|bit|keyboard)] (away)? (for|until|from|~)',
      unless: ['your <any>{1,3} (when|once|if|after|for (safety|security|now|the))'],
      rewrites: [drop(), expect],
    },
    {
      pattern:
        'if you do not (know|understand|get) (topic: (what|how|why) <in-clause>{1,8}) (,|then|please|just)+ do not <verb> <some> ~',
      rewrites: [phrase('Could we go through {topic} together first?')],
    },
    {
      pattern:
        '(sorry but)? (if|when) you (do not|can not) (even|<adverb>)* (explain|describe) (topic: (how|what|why|where|when) <some>) ,? (then|maybe|<adverb>)* you (should|must) not <adverb>* be <gerund> (it|this|that|<some>) ~',
      rewrites: [phrase('Could we go through {topic} together?')],
    },
    {
      pattern:
        '(if|when) you (do not|can not) (even|<adverb>)* (know|understand|get|see) (topic: (how|what|why|where|when) <some>) ,? (then|maybe|<adverb>)* you (should|must) not <adverb>* be (touching|changing|working on|editing|writing|maintaining|reviewing|near|anywhere near|allowed near) (object: <some>) ~',
      rewrites: [phrase('Could we go through {topic} before you work on {object}?'), pair],
    },
    {
      pattern:
        '^ [(if|when|since) <you> (can not|could not|do not|are not able to|are unable to|will not) <adverb>* (act: <verb> ...) ,? (then|so|maybe|perhaps)* (this|that|it|programming|coding|software|engineering|open source|this (job|work|project|role|team)) (is|might be|may be|is probably) (<adverb>|probably)* not (be)? <adverb>* (for <you>|the (right|best) (job|place|career|field|role|team|profession|line of work) (for <you>)?|your thing)] ~',
      unless: ['if <you> (do not|can not|will not) (need|want|have|use|like|see|care|run|plan|wish|mind) ...'],
      rewrites: [
        phrase('What gets in the way of {act:gerund}?'),
        phrase('Could you {act}? It matters here because ‹reason›.'),
      ],
    },
    {
      pattern: `[(any|every|no|a|an|all|most)? <adverb>* ${kind} ${trade} (would|should|could|ought to) (have)? <adverb>*] (act: (test|tested|check|checked|use|used|write|written|run|add|added|handle|handled|split|validate|validated|document|documented|measure|measured|profile|profiled|read|review|reviewed|refactor|refactored) ...) ~`,
      unless: ['(would|should|could) (have)? (not|never) ...'],
      rewrites: [phrase('Could you {act:base}?')],
    },
    {
      pattern: `^ only <adverb>* (${kind}|senior|core)? (${trade}|people|seniors|maintainers|experts) <adverb>* (<in-clause>{0,6})? (should|ought to|must|may|can|get to|are allowed to|should be allowed to) <adverb>* (touch|work on|change|edit|modify|review|maintain|go near|mess with) (object: (this|that|the|our|these|<code>) <some>?) ~`,
      unless: ['only <adverb>* (the|our)? (maintainers|admins|admin|people) (<in-clause>{0,3})? (can|may) '],
      rewrites: [phrase('Changes to {object} need some background: ‹which, and where to read it›.'), pair],
    },
    {
      pattern: `[(any|every|no|a|an|only|even a|even an|what|which|how many)? <adverb>* ${sneer} ${trade} <adverb>* (would|should|could|will|can|do|does|know|knows|use|uses|never|write|writes|understand|understands|test|tests|read|reads|need|needs|ought|think|thinks|care|cares|is|are|has|have)] <any>`,
      unless: [
        '(experienced|skilled|qualified|professional|seasoned|capable|sensible|reasonable) <adjacent> (<adverb>)* (can|do|will|use|uses|need|needs|is|are|has|have|write|test|think|should|would|could)',
        '(a|an|the|other|more|most|many|some|our|we|hire|find|ask) (experienced|skilled|qualified|professional|seasoned|serious|real|actual|capable|proper|decent)',
        'proper (developer|developers) (documentation|guide|guides|tools|experience)',
        'actual (user|developer|developers|dev)',
      ],
      rewrites: [expect],
    },
    {
      pattern:
        '[(leave|leaving|left) (it|this|that|these|those|them|the <adjacent>{1,3}|<adjacent> <adjacent>?) to (the|us|those|people|someone|somebody|engineers|developers)? <adverb>* (adults|grown ups|grownups|grown-ups|seniors|experts|professionals|pros|big boys|big kids|real <adjacent>|senior <adjacent>|competent <adjacent>|the core team|core (devs|developers)|(who|that) (know|understand|can|have)|more experienced|smart <adjacent>|smarter <adjacent>)]',
      rewrites: [drop(), pair, needs],
    },
    {
      pattern:
        '[(let|have) (the|us|some)? (adults|grown ups|grownups|big boys|real <adjacent>|experts|professionals) (handle|do|talk|work|deal|take|decide|fix)]',
      rewrites: [drop(), pair],
    },
    {
      pattern:
        '[(you|people like you|your kind|newbies|beginners|juniors|noobs) <adverb>* (do not|does not|would not|will never|never) <adverb>* belong (here|in|on|anywhere|to)?]',
      rewrites: [drop(), needs],
    },
    {
      pattern:
        '[(i|we) <adverb>* (<modal>)? <adverb>* (doubt|highly doubt|question|wonder|do not (think|believe|see)) (that|if|whether|how)? you <any>{0,4} (are|would be|make|will be|can be) <adverb>* (a|the|any)? <adverb>* (good|right|great)? (fit|match|asset) (for|in|here|to|~)] ...',
      rewrites: [drop(), needs],
    },
    {
      pattern:
        '[(<adjacent> (people|folks|guys)|people like (you|this|that)|you (people|guys|lot)) <adverb>* (should|must|ought to) <adverb>* (not|never) <adverb>* (touch|go near|come near|mess with|be (near|let near|anywhere near|allowed|let|trusted)|have access to|be in charge of)] ...',
      rewrites: [drop(), needs],
    },
    {
      pattern:
        '[only (people|someone|somebody|developers|engineers|those|programmers|folks) (with (a|an|real|actual|proper|enough)* <any>{0,2} (degree|phd|experience|background|brain|brains|clue|skills)|who (really|actually|truly|<adverb>)* (know|understand|get) <any>{1,4}) (should|ought to|must) <adverb>* (be (allowed|touching|working|trusted|let)|touch|work on|change|write|review|go near|comment|have)] ...',
      rewrites: [drop(), needs],
    },
    {
      pattern:
        '(i|we|my <adjacent>|our <adjacent>) <any>{1,8} [(while|when|before|back when) (you|u) <be> <adverb>* (still)? <adverb>* (in|at|wearing|learning|playing|not even|a) (school|high school|college|university|kindergarten|diapers|your diapers|pampers|to (read|write|walk)|with (legos|lego|dolls|your dolls)|born|teenager|kid|child|baby|toddler|primary school|grade school|elementary school)]',
      unless: ['(what|where|how|which|who) ... you'],
      rewrites: [omit(), needs],
    },
    {
      pattern:
        '[only <adverb>* (the|our|real|core|senior|experienced|longtime|long time|actual|paid|trusted|established)* (members|maintainers|developers|devs|engineers|contributors|committers|seniors|owners|core team|team|insiders|experts|people who <any>{1,4}) <adverb>* (get to|gets to|can|may|should|have the right to|are (allowed|entitled|qualified) to|have a say|decide|vote)] <any>{0,6} (, (<adverb>|and|so)* not (you|people like you|outsiders|newcomers|beginners|newbies|randoms))',
      rewrites: [sentence('This decision is with the core team: ‹how to weigh in›.'), needs],
    },
    {
      pattern:
        '[(you|u|he|she|they) <adverb>* (have not|has not|had not|are not|is not) <adverb>* (been (here|around|on (this|the) (team|project)|doing this|in this (project|team|field|business|industry))|contributed|worked (here|on this)|earned|written|done|proven|shown|paid) <any>{0,4} (long enough|enough|the right|your (dues|place|right|keep|stripes)|yourself|a single line)] (to|for|yet|~)',
      unless: ['(have not|has not) (done|written) enough', 'not (been)? (tested|proven) enough'],
      rewrites: [drop(), needs, pair],
    },
    {
      pattern:
        '[(maybe|perhaps|you (should|could|might want to|need to|better|ought to)|go|please|just|<adverb>)+ (learn|start learning|begin learning|take lessons|take notes|take a lesson) from <adverb>* (more|the|people|those|someone|somebody|real|experienced|senior|actual|better)+ (experienced|skilled|competent|capable|senior)? (people|developers|engineers|devs|programmers|seniors|experts|professionals|someone|us|who (know|knows|can|actually))] ...',
      rewrites: [drop(), pair],
    },
    {
      pattern:
        '[(you|they|he|she) <adverb>* (have|has|had|have got|got) <adverb>* no (business|right|place|say) <adverb>* (here|in|on|to|<gerund>|at|with|about)?]',
      unless: ['no (say|place) (here|in|to)'],
      rewrites: [drop(), needs],
    },
    {
      pattern:
        '[(you|they|he|she) <adverb>* (<be>) <adverb>* not <adverb>* (qualified|competent|capable|smart enough|good enough|clever enough|bright enough|skilled enough|experienced enough|senior enough|cut out|fit|worthy|welcome here|wanted here|needed here|one of us|a real <adjacent>|a true <adjacent>|an actual <adjacent>|technical enough|mature enough)] (to|for|of|~)',
      unless: ['if (you|they)', 'not fit (in|on|for (the|a|this))', 'they <be> not (fit|capable|good enough)'],
      rewrites: [drop(), needs, pair],
    },
    {
      pattern:
        '[(you|they|he|she) <be> <adverb>* (unqualified|too (stupid|dumb|junior|inexperienced|young|old|green|slow|new|ignorant|lazy) (to|for)|underqualified|out of your depth)]',
      unless: ['they are too (old|new|young|slow)', 'too (old|young) to (buy|sign|vote|drive|drink|register)'],
      rewrites: [drop(), needs, pair],
    },
    {
      pattern:
        '[(this|that|it|programming|coding|open source|software|engineering|this (project|repo|repository|channel|list|place|forum|code|industry|field|tool|library|community)|rust|linux|c|git|haskell|kernel development) (<be>|may|might)? <adverb>* (be)? <adverb>* not <adverb>* (be)? (for|the (right)? (place|job|career|field|project) for) (you|beginners|newbies|people like you|amateurs|noobs|everybody|juniors|kids|children|the likes of you|you guys)]',
      unless: ['not for (everybody|everyone)', '(it|that|this) <be> not for you to'],
      rewrites: [drop(), needs, pair],
    },
    {
      pattern:
        '[(if|when) you (can not|could not|do not|are not|are unable|are too|lack|have not|find) ...] , (then|so|you|maybe|perhaps|just|please|i|<adverb>)* [(do not (bother|contribute|submit|open|comment|send|waste|post|review|touch|push|come|work|call yourself|use)|you should not (<be>|contribute|submit|comment|write|review|touch|call|code|program|use|have)|go (away|home|elsewhere|back|use)|leave|find (another|a different|something)|stay (away|out)|stop (contributing|submitting|programming|coding|wasting)|(programming|this|coding) is not for|do something else)]',
      unless: [
        'do not (use|have|send|open|submit|post) (the|a|an|this|it|any|your)',
        'leave (a|an|the|it|us|me|your|this)',
      ],
      rewrites: [drop(), needs],
    },
    {
      pattern:
        '[you <adverb>* (should|must|ought|need) <adverb>* (not|never) <adverb>* (be (allowed|permitted|let|trusted|writing|touching|maintaining|running|leading|designing|in charge|anywhere|coding|programming|reviewing|working|near|doing|given|here|on this|in this|a (developer|programmer|maintainer))|have (been (allowed|hired|given|let|promoted|trusted)|(commit|merge|write|push|review|admin) (access|rights|permission|permissions)|a (job|computer|keyboard|degree|licence|license)))]',
      unless: ['be (allowed|permitted) to <any>{0,2} (without|before|unless|if|when)'],
      rewrites: [drop(), needs],
    },
    {
      pattern:
        '[(who|nobody|no one|noone) <adverb>* (asked|invited) <adverb>* (you|for your (opinion|input|advice|help|thoughts|feedback)|for you to|your opinion)]',
      rewrites: [sentence('I see this differently: ‹what you see, and why›.')],
    },
    {
      pattern:
        '[(who|why) <adverb>* (let|lets|gave|hired|promoted|approved|allowed|made|taught|invited|would (hire|let|give|promote)|did (they|we) (hire|give|let|promote)) you <adverb>* ((in|near|touch|write|merge|push|commit|into|loose|code|program|become|be)|(commit|merge|write|push|review|admin|production|root) (access|rights|permission|permissions)|this job|a (job|degree|computer|keyboard)|(the|a)? (maintainer|senior|lead|reviewer|manager)|to (code|program|write|do)|here|~)]',
      rewrites: [drop(), needs],
    },
    {
      pattern:
        '[how (did|do|could|can|on earth did) (you|he|she|they) (even|ever|<adverb>)* (get|got|land|pass|survive|graduate|become|keep|have) (hired|this job|a job|the job|your job|through (the|our|an) interview|through|the interview|our interview|an interview|a degree|promoted|(commit|merge|write) access|into|senior|a senior|a maintainer|a developer|an engineer)]',
      rewrites: [drop(), needs],
    },
    {
      pattern:
        '[(amateur hour|kindergarten|is this (amateur hour|your first (day|time|week|job)|a kindergarten)|this is not (a)? (kindergarten|school|bootcamp|daycare|your playground|a playground|a charity|amateur hour|stack overflow|student project|a student project|your homework)|we are not (your|a) (teacher|teachers|tutor|babysitters|babysitter|mother|free support|support desk|helpdesk|school|charity))]',
      unless: ['kindergarten (app|project|code|teacher|class)'],
      rewrites: [drop(), needs],
    },
    { pattern: '[(lower the bar|lowering the bar)]', rewrites: [expect] },
    {
      pattern:
        '[(diversity hire|(no|zero) (talent|standards)|bottom of the barrel|what passes for (a|an)? (engineer|engineers|developer|developers|code|engineering) (here|these days)|bootcamp (grad|grads|developer|developers|graduate|graduates)|copy paste (developer|programmer|coder)|stack overflow (developer|programmer|coder)|vibe coder|vibe coders|js (kiddie|kiddies)|(php|javascript|js|java|python|frontend|web) (monkey|monkeys|kiddies|peasant|peasants))]',
      unless: ['zero (talent|standards)', '(hiring|hire|offer|offers|for|welcome) <adjacent>? bootcamp'],
      rewrites: [part('people here'), needs],
    },
  ],
  unless: [
    'access so (quickly|fast|soon)',
    'people with (commit|push|write|admin|release|merge)? (access|rights|permission|permissions)',
    '(qualified|eligible|fit) for (the|a|an|this) <adjacent>? (discount|upgrade|plan|free|tier|offer|beta|program|trial)',
    'no right to (access|view|read|see|open) (this|the|that) ...',
    'no business (account|plan|email|day|days|logic|case|hours|value|rules)',
    'not for you if ...',
    'allowed to (delete|remove|see|access|create|upload|submit|save|log|set|enter|rename|select|view|open|add|type|pick) (the|a|an|any|two|more) ...',
    'rights there',
    'how (did|do) you become a maintainer',
    'the bar (chart|graph|for (contributors|contribution|contributing|newcomers|entry))',
    'bootcamp <adjacent> (are)? welcome',
  ],
  despite: ['self', 'negation', 'technical'],
  rewrites: [drop(), needs],
  examples: {
    flagged: {
      "If you don't know what a mutex is for, don't add one.":
        'Could we go through what a mutex is for together first?',
      "If you can't read a stack trace, maybe this isn't the right job for you.":
        'What gets in the way of reading a stack trace?',
      'Any competent developer would have tested this.': 'Could you test this?',
      'Real programmers use a debugger.': "What I'd expect here: ‹what, and why›.",
      'no self-respecting engineer would ship that': "what I'd expect here: ‹what, and why›.",
      'Only real engineers should touch this module.':
        'Changes to this module need some background: ‹which, and where to read it›.',
      'Leave this to the adults.': "I'm happy to pair on this part with you.",
      "If you don't know how the arena frees its blocks you shouldn't be touching the allocator.":
        'Could we go through how the arena frees its blocks before you work on the allocator?',
      "You don't belong here.": 'This part needs some background: ‹which, and where to read it›.',
      'You are not qualified to review this.': 'This part needs some background: ‹which, and where to read it›.',
      'This project is not for you.': 'This part needs some background: ‹which, and where to read it›.',
      "If you can't read a stack trace, don't contribute.":
        'This part needs some background: ‹which, and where to read it›.',
      'You should not be allowed near production.': 'This part needs some background: ‹which, and where to read it›.',
      'Only the core team gets to decide on this, not you.': 'This decision is with the core team: ‹how to weigh in›.',
      'I highly doubt you are a good fit for open source.':
        'This part needs some background: ‹which, and where to read it›.',
      'Frontend people should never touch the scheduler.':
        'This part needs some background: ‹which, and where to read it›.',
      'Only people with a CS degree should touch the allocator.':
        'Changes to the allocator need some background: ‹which, and where to read it›.',
      'I built this while you were still in school.': 'I built this.',
      'u havent contributed long enough to judge the design':
        'this part needs some background: ‹which, and where to read it›.',
      'You should learn from more experienced engineers first.': "I'm happy to pair on this part with you.",
      'How did you even get hired?': 'This part needs some background: ‹which, and where to read it›.',
      'Nobody asked for your opinion.': 'I see this differently: ‹what you see, and why›.',
      'This is not a kindergarten.': 'This part needs some background: ‹which, and where to read it›.',
      'Typical backend dev thinking.': "What I'd expect here: ‹what, and why›.",
    },
    fine: [
      "If you don't know which port to use, don't set it.",
      'Experienced developers can skip this chapter.',
      'We are looking for a senior engineer for the storage team.',
      'The value does not belong here, move it to the config.',
      'You are not allowed to push to `main`, use a branch.',
      'If you cannot reproduce it, comment on the issue.',
      'This project is not for production use yet.',
      'You have no tests for this yet.',
      'I am not qualified to review the crypto part.',
      'Who gave you the reproduction steps? They are great.',
      'Leave it to the scheduler to pick a worker.',
      'If you do not have an account, do not send the form.',
      'I doubt that you are hit by this bug.',
      'Only people with write access can merge.',
      'What did you read when you were in school?',
      'Only maintainers can merge, so ping one of us.',
      'You have not been here long, so ask anything.',
      'We learn from people who use the tool every day.',
      "If you're not able to reproduce it, leave a comment.",
      'You have no right to access this page.',
      'This library is not for you if you need Windows support.',
      'You should not be allowed to delete the last admin.',
      'Only people with commit access should touch the release branch.',
      'Typical Java code uses an interface here.',
    ],
  },
})
