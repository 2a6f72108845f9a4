import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const need = sentence('What would help me is ‹what you need›, because ‹reason›.')

export default defineRule({
  id: 'entitled-demand',
  principle: 'partnership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Work that is given freely cannot be owed; a need, said as a need, makes people want to help.',
  source: {
    title: 'Miller et al. 2022, toxicity in open source: entitled comments',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '^ <opener>*? (just|please|can (you|someone) (please|just)*)* (act: (merge|fix|close|release|ship|approve|publish|review|revert) (this|it|that|the <adjacent>{1,2}|<code>)) already (\\.|!|$)',
      rewrites: [phrase('Could you {act}?'), need],
    },
    {
      pattern: '(we are|i am|as) (a|an)? [paying] (customer|customers|user|users|client|clients) (of|and|who|that)',
      unless: ['(if|when|whether) (we|i) (are|am)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[<you> (guys)? (have)? (promised|announced|told us|assured us|swore) ...{1,6} ,? (so|and|but)? (where|when|what happened|how come|why) (is|are|to|will|the hell|it|does|has)] ...',
      rewrites: [sentence('Is ‹what was announced› still planned? It matters to me because ‹reason›.')],
    },
    {
      pattern:
        '[(it|this|that) (can not|could not|should not) be (that|so|too|very|all that) (hard|difficult|complicated|much (work|effort)|tricky) to (act: <verb> ...)] ~',
      unless: [
        '(i|we) ...{0,3} (it|this|that) (can not|should not) be',
        'to <verb> <some>? <pause>? (i (can|will|could)|happy to|let me) ...',
        '<some> (,|—)+ (prs|patches|contributions|happy)',
        '<some> (,|so|and|—)+ (let me|i will|i can)',
      ],
      rewrites: [phrase('Could you {act}? It would help me because ‹reason›.'), need],
    },
    {
      pattern:
        '^ [(so|well|and|,)* (how|what) about <you> (guys)? (<adverb>|first|start|try|begin)* (act: (fix|look|read|stop|start|try|do|answer|listen|learn|test|merge|review|write|help|respond|reply|show|take|get|make|use) ...)] (\\?|~)',
      unless: ['(how|what) about <you> (\\?|~)', '(how|what) about <you> ... ,? and i ...', 'about <you> show me'],
      rewrites: [phrase('Could you {act}?'), need],
    },
    {
      pattern:
        '[(as (<your>|a|an|the) <adjacent>{1,2} ,?)? (i|we) <adverb>* (demand|insist|require|expect) (that <you>|<you> to|from <you> to|<maintainers> to|that <maintainers>) (finally|now|at least|please|<adverb>)* (act: <verb> ...)] ~',
      unless: [
        'we <adverb>* require ...',
        'expect (that)? <you> (to)? (know|be|have|follow) ...',
        'insist (that)? <you> take (the|a|some|credit) ...',
      ],
      relents: ['reason'],
      rewrites: [phrase('Could you {act}? It would help me because ‹reason›.'), need],
    },
    {
      pattern:
        '[(i|we) <adverb>* (demand|insist on|expect)] (a|an|some|at least) <adjacent>{0,2} (fix|reply|response|answer|answers|release|refund|explanation|apology|update|solution|support|compensation|better) ',
      unless: ['expect ... (will|would|to|from|with|when|in|for|on|of|next)'],
      rewrites: [part('I would appreciate'), need],
    },
    {
      pattern:
        '[(i|we) <adverb>* (expect|demand|insist on) (object: (this|that|it|these|<thing>|a <adjacent>{1,2}|an <adjacent>{1,2})) (to be)? <adverb>* (done: <done-participle>|ready|in|out|live|working) (when: (<by-when>|in the next (release|version)|before (the)? ...{1,3}))] ~',
      unless: ['(test|tests|build|ci|compiler|pipeline|job|call|query) ...'],
      relents: ['reason'],
      rewrites: [
        phrase('It would help me to have {object} {done} {when}, because ‹reason›.'),
        phrase('Could {object} be {done} {when}? It would help me because ‹reason›.'),
      ],
    },
    {
      pattern:
        '[(i|we) <adverb>* (expect|demand|insist on) (object: (this|that|it|these)) (to be)? <adverb>* (done: <done-participle>) (<at-once>|soon|quickly|promptly|without (delay|discussion|further ado))] ~',
      relents: ['reason'],
      rewrites: [phrase('It would help me to have {object} {done} by ‹date›, because ‹reason›.'), need],
    },
    {
      pattern:
        '[(it|that|this) (will|would|does|can) (<adverb>)* (cost|costs|take|takes) (<you>)? (literally|absolutely)? (nothing|no effort|no time|zero effort|you nothing|(literally|all of|only|just)+ (<number>|two|five|ten|a few) (seconds|minutes)) to (act: <verb> ...)] ~',
      relents: ['reason'],
      unless: [
        '(cost|costs|take|takes) (me|us|i|we|the <adjacent>) ...',
        '(does not) _{0,2} (cost|take) ...',
        'to (install|set up|read|run|try|learn|complete|upgrade) ...',
        'to <verb> <some>? <pause>? (i (can|will|could)|happy to|let me) ...',
      ],
      rewrites: [phrase('Could you {act}? It would help me because ‹reason›.'), need],
    },
    {
      pattern:
        '^ [(just|then|so|please)* (give|get|send|make|build|show) (me|us) (object: (something|anything|one|a <adjacent>{0,2}|an <adjacent>{0,2}|the <adjacent>{0,2}) (that|which) (just|actually|finally|at least)* (works|work|runs|builds|compiles|does not (crash|break|suck)|is (not broken|usable|finished|tested|stable)))] $',
      rewrites: [phrase('It would help me to have {object}; today ‹what goes wrong›.'), need],
    },
    {
      pattern:
        '^ [(i|we) <adverb>* (want|need|demand) (object: (this|that|the|a|an|my|these) (<adjacent>{0,2}) (feature|option|fix|setting|flag|release|refund|button|mode|support|update|version|patch|api|plugin|integration))] (\\.|!) ',
      unless: ['we <adverb>* need'],
      relents: ['reason'],
      rewrites: [phrase('I would love to have {object}, because ‹reason›.'), need],
    },
    {
      pattern:
        '[(i|we) (want|would like|demand|should ask for|will ask for|am asking for) (my|our) (money|time|donation|sponsorship) back|(i|we) (should|ought to|will|could) (send|bill|invoice|charge) (<you>|these people|them|the <maintainers>) (an invoice|invoices|a bill|the bill|for)] ...',
      unless: ['money back guarantee'],
      rewrites: [sentence('This costs me ‹how much time›, and what would help is ‹what would help›.')],
    },
    {
      pattern: '[(i|we) would (ask for|want|demand|be asking for) (my|our) (money|time) back (if i were <you>)?] ...',
      rewrites: [sentence('This costs me ‹how much time›, and what would help is ‹what would help›.')],
    },
    {
      pattern:
        '^ [(just|please|and|so|then|now)* (do|follow) (exactly|just)? (as|what) (was|is|has been|have been)? (suggested|instructed|written|advised|recommended|described)] $',
      unless: ['(as|what) (i|we|was) (do|did|suggested) (in|at|above)'],
      rewrites: [sentence('Could you try ‹which step›? It would show ‹what you want to find out›.')],
    },
    {
      pattern:
        '^ [(just|please|so|now|then)* answer (me|my (damn|fucking|simple)? questions?|the (damn|fucking|simple)? questions?|us)] (!|already|now|for once)',
      rewrites: [sentence('Could you come back to my question? I am asking because ‹reason›.'), need],
    },
    {
      pattern:
        '^ [(can|could|will|would) (we|you|someone|somebody|i) (guys)? (please|pls|finally|just|for once)+ (get|have|see) (object: (this|that|it|these|<thing>)) (done: (fixed|merged|in|done|released|working|resolved|sorted|finished))?] (!|now|already|at last|\\? (!|\\?))',
      rewrites: [
        phrase('Could we have {object} {done}? It would help me because ‹reason›.'),
        phrase('Could we have {object}? It would help me because ‹reason›.'),
      ],
    },
    {
      pattern:
        '[(i|we) <adverb>* (demand|insist|require|expect) that (object: (this|that|it|these|those|<thing>)) (gets|get|is|be|are|will be|should be) <adverb>* (done: <done-participle>)] ~',
      unless: ['(test|tests|build|ci|compiler|pipeline|job|call|query) ...'],
      relents: ['reason'],
      rewrites: [phrase('It would help me to have {object} {done}, because ‹reason›.'), need],
    },
    { pattern: '[(i|we) <adverb>* demand] (this|that|it|answers|to|better|the|more|your|<you>)', rewrites: [need] },
    {
      pattern:
        '[you (guys|people|folks|lot|devs|maintainers|all) (should|must|need to|have to|ought to|better|had better|got to|could at least) (finally|<adverb>)* (act: <verb> ...)] ~',
      unless: [
        'you all? (guys|people|folks)? (should|must|have to|need to) <adverb>* (check|see|know|join|try|watch|meet|be proud|come|read|like|love|have a look|take a look|be|get|receive|restart|rotate|talk|ask|register|vote|meet|eat|sleep|rest|take credit)',
      ],
      rewrites: [phrase('Would it be possible to {act}? It would help me because ‹reason›.'), need],
    },
    {
      pattern:
        '[<you> owe (it to)? (us|me|your users|your customers|your community|the community|everyone|everybody|the users|people)] (a|an|the|some|to|~)',
      unless: ['owe _{1,3} (beer|coffee|drink|lunch|one|dinner|favor|favour)'],
      rewrites: [part('what would help me is')],
    },
    {
      pattern:
        '[(just|please|maybe|should|could|can|<you>|need to|have to|to|and|try to|why|not|did|do)* do your (damn|fucking|bloody|goddamn|own)? (job|jobs|duty)] (properly|right|and|already|for once|~)',
      rewrites: [need],
    },
    {
      pattern:
        '^ [(act: (fix|maintain|sort out|clean up) your) (damn|fucking|bloody|own|broken|buggy|shitty|stupid|goddamn)+ (object: (project|software|library|code|bugs|bug|app|repo|tests|test|package|plugin|build|config|types|docs|migration|pipeline|editor|imports|formatting|indentation|names|commit|branch|pr|patch))] ($|,|already|before|first|now|instead|for once)',
      rewrites: [part('Could you {act} {object}? It affects me because ‹reason›.'), need],
    },
    {
      pattern:
        '^ [(fix|maintain|sort out|clean up|get) your (damn|fucking|bloody|own|broken|buggy|shitty|stupid)* (shit|crap|act|project|software|library|product|code|bugs|bug|app|repo|house|mess|stuff|tests|package|plugin) (together|in order)?] ($|,|already|before|first|now|instead|for once)',
      unless: [
        '(fix|clean up|get) your (own)? (tests|code|package|bugs|bug|app|plugin|stuff) (in order)? (first|before)',
      ],
      rewrites: [sentence('Could you look at ‹what goes wrong›? It affects me because ‹reason›.'), need],
    },
    {
      pattern:
        '[(it is|that is)? the (very)? least (<you>|the <maintainers>|they) (can|could|should) do is to? (act: <verb> ...)] ~',
      rewrites: [phrase('Could you {act}? It would help me because ‹reason›.')],
    },
    {
      pattern: '[(is|are) the (very)? least (<you>|the <maintainers>|they) (can|could|should) do]',
      rewrites: [part('would help me'), need],
    },
    {
      pattern:
        '[((as a|i am a|we are|i am your|from a) paying (customer|customers|user|users|client)|i (pay|paid|am paying|have paid) (good|real|my|<you>)* (money|<you>) (for|to)? (this|that|it|a|an|your)?)] ...',
      unless: [
        'paying (customer|customers|user|users|client|clients) (of|and|who|that|<pause>? you (get|have|can|will))',
      ],
      rewrites: [need],
    },
    {
      pattern:
        '[(we|i|our company|my company) (pay|pays|paid|are paying|am paying|have paid) (<you>|good money|a lot|real money)? for (this|it|that|support|a (license|licence)|your (product|service|support|tool)|the (license|licence|support|service|product)) ,? (so|and|,) (just|please)* (act: (fix|make|get|do|merge|release|answer|support|add|look at|give) ...)] ~',
      rewrites: [phrase('Could you {act}? It affects us because ‹reason›.'), need],
    },
    {
      pattern:
        '[(we|i|our company|my company) (pay|pays|paid|are paying|am paying|have paid) (<you>|good money|a lot|real money)? for (this|it|that|support|a (license|licence)|your (product|service|support|tool)|the (license|licence|support|service|product)) ,? (so|and|,)] (fix|we|i|<you>|it|this|the|please|make|get|do)',
      unless: ['(so|and) (there is|we (can|could|have)|i (can|could)) ...'],
      rewrites: [need],
    },
    {
      pattern:
        '[(we|i|your users|users|your customers|customers|your community|the community|people|everyone|everybody) (deserve|deserves|demand|demands|are entitled to|have a right to|have the right to)] (a|an|better|more|to|this|answers|the|some|it)',
      unless: [
        '<you> all? (deserve|deserves)',
        '(community|everyone|everybody|people) (deserve|deserves) (a|some|the)',
        'users deserve a better (error|message|name|label|hint)',
        'demand (more|a lot) of',
        'we deserve ... ,? so (i|let us|we) ...',
      ],
      rewrites: [part('it would help to have'), need],
    },
    {
      pattern:
        '[(we|i|your users|users|your customers|customers|your community|the community|people|everyone|everybody) (deserve|deserves|demand|demands|are entitled to) <adverb>* (so much|much|a lot)? (better|more) (than (this|that|it|<thing>))?] ~',
      unless: ['<you> all? (deserve|deserves)'],
      rewrites: [need],
    },
    {
      pattern:
        '[<you> could (at least|at the very least|have the decency to|at least have the decency to) <adverb>* (act: (reply|answer|respond|tell|say|explain|read|try|look|listen|acknowledge|apologize|apologise|pretend|document|test|ask|give|show|help|warn|mention|admit) ...)] ~',
      rewrites: [phrase('Could you {act}? It would help me because ‹reason›.'), need],
    },
  ],
  despite: ['self', 'negation'],
  rewrites: [need],
  examples: {
    flagged: {
      'Merge this already. Five approvals and green CI.': 'Could you merge this? Five approvals and green CI.',
      'We are paying customers of a vendor who ships your parser.':
        'We are customers of a vendor who ships your parser.',
      'I expect you to fix this.': 'Could you fix this? It would help me because ‹reason›.',
      'I demand an explanation.': 'I would appreciate an explanation.',
      'we expect the maintainers to release a patch': 'could you release a patch? It would help me because ‹reason›.',
      'You guys should add dark mode.': 'Would it be possible to add dark mode? It would help me because ‹reason›.',
      'you devs need to stop breaking `parse()`':
        'would it be possible to stop breaking `parse()`? It would help me because ‹reason›.',
      'You owe us an answer.': 'What would help me is an answer.',
      'Just do your job.': 'What would help me is ‹what you need›, because ‹reason›.',
      'Fix your project!': 'Could you look at ‹what goes wrong›? It affects me because ‹reason›.',
      'Fix your fucking tests.': 'Could you fix your tests? It affects me because ‹reason›.',
      'get ur act together': 'could you look at ‹what goes wrong›? It affects me because ‹reason›.',
      'The least you could do is reply.': 'Could you reply? It would help me because ‹reason›.',
      'As a paying customer I want this fixed.': 'What would help me is ‹what you need›, because ‹reason›.',
      'Your users deserve better than this.': 'What would help me is ‹what you need›, because ‹reason›.',
      'I demand that this gets merged.': 'It would help me to have this merged, because ‹reason›.',
      'Your users deserve better support.': 'It would help to have better support.',
      'As your manager I expect you to answer within an hour.':
        'Could you answer within an hour? It would help me because ‹reason›.',
      'I demand that you revert it': 'Could you revert it? It would help me because ‹reason›.',
    },
    fine: [
      'I fixed the import; merge this already reviewed part.',
      'I expect the test to fail without the patch.',
      'I would expect an answer of 404 here.',
      'You guys should check out the new debugger, it is great.',
      'I owe you a coffee.',
      'Does the cache do its job?',
      'You all deserve a break after this release.',
      'We expect you to bring your own laptop to the workshop, because the room has none.',
      'Fix your editor settings if the tabs show up as spaces.',
      'The function demands a callback.',
      'You should run the tests with `-v`.',
      'Do your tests run on Windows?',
      'The least we could do is log a warning.',
      'We require that you sign the CLA.',
      'How about you take the parser and I take the lexer?',
      'Fix your tests first, then rebase.',
    ],
  },
})
