import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const be =
  '(<be> (getting|becoming|looking)?|(looks|look|looked|sounds|sound|seems|seem|feels|feel|gets|got|get|becomes|became|remains) (like)?)'
const measure = '(<adverb>|such|like|too|an?|one|some|little|bit|in|being|just|as|and)*'
const epithets = '<epithet> ((,|and|or|but)? (<epithet>|<mild-epithet>))*'
const said = '(<epithet>|dumb|terrible|nasty|crap) ((,|and|or|but)? (<epithet>|<mild-epithet>))*'
const pointed = '(this|that|these|those|your|such a|such an|what a|why such a|all this|all these)'
const follows = '(~|for|if|when|in|on|with|here|without)'
/** The thing is only where the subject is: "a cache in the kernel is ugly". */
const inside = [
  '(a|an) <adjacent>{1,3} <preposition> <thing> <be>',
  '(^|<pause>|and|but|that|because) <adjacent>{1,2} <preposition> <thing> <be>',
]
const problem = part("I'm not convinced by {subject}: ‹what gets in the way›.")
const plain = phrase("I'm not happy with {subject}.")

export default defineRule({
  id: 'epithet',
  principle: 'collaboration',
  severity: 'hint',
  why: 'Somebody made the thing, and perhaps reads this; what it costs you is more use to them than a bad name.',
  source: {
    title: 'Sarker et al. 2022, ToxiCR: toxic code reviews',
    url: 'https://arxiv.org/abs/2202.13056',
  },
  finds: [
    {
      pattern:
        '^ [(it is|this is|that is|how|just|so|<adverb>)* (pathetic|ridiculous|embarrassing|laughable|insane|absurd|shameful) that] <any> <any>',
      rewrites: [omit()],
    },
    {
      pattern: `^ [(this|that|it) (<be>|seems|looks|sounds|would be) (like)? (<adverb>|such|too|an?|just)* ${said} (idea|choice|decision|name|naming|way|practice|pattern|plan|default|<work-noun>)] ~`,
      unless: ['(hack|kludge|workaround)'],
      relents: ['reason', 'alternative'],
      rewrites: [sentence("I'd choose something else here: ‹what, and why›.")],
    },
    {
      pattern: `^ [(this|that|it) (<be>|seems|looks|sounds|would be) (like)? (<adverb>|such|too|an?|just)* ${said} (idea|choice|decision|name|naming|way|practice|pattern|plan|default|<work-noun>)] (~|to|for|of|in)`,
      unless: ['(hack|kludge|workaround)'],
      rewrites: [part("I'd choose something else here")],
    },
    {
      pattern: `[(subject: <thing>) ${be} ${measure} ${said} and] (should|must|has to|have to|needs|need|will|would|could|can|forces|makes|breaks|leaks|causes|hides|does|takes|throws|fails|blocks)`,
      unless: inside,
      rewrites: [part('{subject}')],
    },
    {
      pattern: `^ [(subject: <thing>) ${be} ${measure} ${said} (and|,|;|:|—|–|-)* (it|they)] <any> <any>`,
      unless: inside,
      rewrites: [part('{subject}')],
    },
    {
      pattern: '[(a|an) <intensifier>* (<epithet>|dirty|nasty|terrible) (,? <epithet>)* (hack|kludge|workaround)]',
      rewrites: [part('a workaround')],
    },
    {
      pattern: '[<intensifier>* (<epithet>|dirty|nasty|terrible) (,? <epithet>)* (hack|kludge|workaround)]',
      rewrites: [part('workaround')],
    },
    {
      pattern: '[<intensifier>* <epithet> (,? <epithet>)* (hacks|kludges|workarounds)]',
      rewrites: [part('workarounds')],
    },
    {
      pattern: `[(this|that|it) (<be>|seems|seem|feels|looks|sounds|would be) ${measure} ${said} (idea|thing)? to] <verb>`,
      rewrites: [part("I'd rather not")],
    },
    {
      pattern: `[(subject: this|that|it|these|those) ${be} ${measure} ${said} (to me|imo|in my opinion)?] ~`,
      unless: inside,
      relents: ['reason', 'alternative'],
      rewrites: [drop(), problem, plain],
    },
    {
      pattern: `[(subject: <thing>) ${be} ${measure} ${said} (to me|imo|in my opinion)?] ~`,
      unless: inside,
      relents: ['reason', 'alternative'],
      rewrites: [problem, plain],
    },
    {
      pattern: `[(this|that|it) (<be>|seems|feels|looks) ${measure} ${said}] that <any>`,
      rewrites: [part("I'm not happy")],
    },
    {
      pattern: `[(subject: <thing>) (is: <be>) ${measure} ${said}] to <verb>`,
      unless: ['to (me|us|you|the|a|this|that|be)'],
      rewrites: [part('{subject} {is} hard')],
    },
    {
      pattern: `[what (a|an) <intensifier>* ${said} (thing: <adjacent>{1,2})] ~`,
      rewrites: [
        phrase("I'm not convinced by this {thing}: ‹what gets in the way›."),
        sentence('I see a problem here: ‹what gets in the way›.'),
      ],
    },
    { pattern: `[(subject: <thing>) ${be} ${measure} ${said}] ${follows}`, unless: inside, rewrites: [plain] },
    {
      pattern: '[(is|are|was|were) (just|simply|really|absolutely|so|truly|plain|honestly)+ terrible] ~',
      rewrites: [part('could use another look')],
    },
    { pattern: `[${be} ${measure} ${epithets}] ${follows}`, rewrites: [part('could use another look')] },
    {
      pattern:
        '[<be> <adverb>* (, (in my opinion|imo|imho|honestly|frankly|to me|if you ask me) ,)? (a|an|such a)? <adverb>* ((total|complete|utter|pure|absolute|hot|just|primitive|useless|bloated|overhyped|unusable|unmaintained|buggy|proprietary|legacy|outdated|overpriced|ancient|stupid|worthless) (garbage|trash|junk|nonsense|rubbish)|(total|complete|utter|absolute)? (crap|shit|disgrace|abomination|atrocity|travesty|shitshow|clusterfuck|monstrosity|nightmare to (use|read|debug|maintain|work with|review)))] (~|to|for|at|in|on|of|that|when)',
      rewrites: [part('could use another look')],
    },
    {
      pattern: `^ [<intensifier>* ${epithets}] $`,
      rewrites: [omit(), sentence("I'm not happy with this yet: ‹what gets in the way›.")],
    },
    {
      pattern: `^ [<intensifier>* ${epithets} (<work-noun>|idea|choice|name|decision|move)] $`,
      rewrites: [drop(), sentence("I'd choose something else here: ‹what, and why›.")],
    },
    { pattern: `[<intensifier>* ${epithets} (,|;|-|—|…)] <any>`, rewrites: [omit()] },
    {
      pattern: `${pointed} <adjacent>? [<intensifier>* <mild-epithet> (,? (<epithet>|<mild-epithet>))*] (<adjacent>|<code>)`,
      rewrites: [omit()],
    },
    { pattern: `[<intensifier>* ${epithets}] (<adjacent>|<code>|<number>|<link>)`, rewrites: [omit()] },
    {
      pattern: `[<intensifier>* ${epithets}]`,
      rewrites: [sentence('I see a problem here: ‹what gets in the way›.'), omit()],
    },
  ],
  unless: [
    'that is (<adverb>)* (terrible|awful|horrible) ,? (i am|we are)? (so|very)* sorry',
    'silly example',
    'what a (terrible|nasty|horrible) (bug|day|week|race|crash|leak|typo)',
    '(an awful|awful) lot',
    '(less|least|not so|not that|non|un|as) <epithet>',
    'ugly (printer|print|printing|printed)',
    '<epithet> (bug|bugs|race|races|crash|crashes|deadlock|leak|regression|performance|latency|accuracy|error|errors|failure|failures|question|questions|mistake|mistakes|typo|typos|me|case|cases|edge|corner|surprise|surprises|surprising|quotes|terminal|terminals|pipe|pipes|component|components|client|server|http|proxy|switch|profit|income|margin|weight|domestic|salary|negligence|season|putty|simple|fast|print|high|low|late|expensive|slow|good|useful|of me|easy|cheap|cool|diff|diffs|duckling|side effect|side effects|consequences|good|things happen)',
    'keep it simple ,? stupid',
    'the good ,? the bad',
    '(being|been|feel|felt|feeling|sound|sounds|sounding|look|looking) (<adverb>|too|so)* <epithet> (~|but|for|here|now)',
    '(i|me|myself|we) (<be>|was|were|have been|did)? (<adverb>|so|too|being|just|a|the|something|anything|really)* <epithet>',
    '(something|anything|nothing|do|did|doing|sounds|sound) <epithet>',
    '(silly|stupid|dumb|ugly) <adjacent>? (question|questions|nit|nits|nitpick|nitpicks|concern|objection|things|ones|request|thought|mistake|suggestion of mine)',
    '(maybe|probably|perhaps|likely|possibly|might be|may be) (just)? (a|an|another)? <epithet>',
    '(that|this|it) was <adverb>* (stupid|dumb|silly)',
    '(if|whether|unless|in case|would|not) (it|this|that) (<be>|looks|seems|sounds)? <adverb>* <epithet>',
    // A shrug, and what is the case for it all the same: "kind of ugly, but it works".
    '(kind of|kinda|a bit|a little|slightly|somewhat|sort of|sorta|bit|little|a tad) <adverb>* <epithet> <any>{0,6} ,? (but|though|although|albeit|yet)',
    '<epithet> ,? (but|though|albeit|yet) (it|this|that|they)? <any>{0,3} (works|work|worked|working|functional|efficient|effective|simple|helpful|useful|fine|ok|okay|what|correct|fast|readable|necessary|needed)',
    '(seem|seems|seemed|feel|feels|felt|find|found) (it|like)? (<adverb>|a|an)* silly',
    '(could|would|will|can|may|might|going to) <adverb>* (get|be|become|look|turn) <adverb>* (ugly|gross|nasty)',
    '(get|gets|got) <adverb>* (ugly|nasty) (when|if|with|because|fast|quickly|once|as)',
    '(would|will) (it|that|this) be <adverb>* (<epithet>|terrible|crazy) (to|if)',
    'no <adjacent> <be> <adverb>* <epithet>',
    'young and <epithet>',
    '(if|in case) you (think|find|feel|consider|prefer) ...',
    '(diff|diffs|log|logs|output|outputs|whitespace|stack trace|trace|binary|markup|debugger) (<be>|looks|look|gets|will be)* <adverb>* (<epithet>|terrible)',
    '(ugly|terrible|horrible) (log|logs|output|stack|trace|traces|diff|whitespace|goto)',
    "(doh|d'oh|argh) <mark>* <epithet>",
    '(<epithet>|terrible) for (performance|users|the users|our users|a user|the user|customers|people|accessibility|screen readers|latency|throughput|memory|battery|seo|security|privacy|caching)',
    '(ridiculous|insane|ludicrous) (speed|speedup|throughput|performance|precision|detail)',
    '(might|may|could|can) be (a|an|the|seen as)* (dirty|nasty|<epithet>)',
    'was (just|only) (a|an) (dirty|nasty|quick|<epithet>)',
    '(pretty|fairly|quite|rather|deliberately|intentionally) dumb (,|:|and|-|—) (it|they) (just|only|simply)',
    'dumb (mode|terminal|pipe|wrapper|buffer|buffers|tv|phone|bomb)',
    '(smart|clever) (/|and|or|vs|versus) dumb',
    '(nasty|ugly|terrible|horrible|gross|silly) (truth|if you)',
    '(damn|damned|goddamn|bloody|lame|gross|crap|dumb) (it|you|that|right|you all|duck|near|thing|sure|well|straight|total|amount|down|luck|encoder|mary|hard|happy|glad)',
    '(laughable|ridiculous|terrible|awful|horrible) (as|in) (it|this)',
    '(sorry|apologies|apologize) ...',
  ],
  rewrites: [omit()],
  examples: {
    flagged: {
      'Stupid name. It hides the import.': 'It hides the import.',
      'This stupid macro hides the type.': 'This macro hides the type.',
      'That is idiotic. The lock is released before the write.': 'The lock is released before the write.',
      'this is dumb': "I'm not convinced by this: ‹what gets in the way›.",
      'That is an ugly hack.': 'That is a workaround.',
      'Drop the silly prefix, please.': 'Drop the prefix, please.',
      'The API is awful.': "I'm not convinced by the API: ‹what gets in the way›.",
      'the loader is kind of gross, use the pool instead': "I'm not happy with the loader. use the pool instead",
      'Can we get rid of this horrible, ugly cast?': 'Can we get rid of this cast?',
      'Is there a way around these ugly casts in `tmp2`?': 'Is there a way around these casts in `tmp2`?',
      'It is stupid to parse it twice.': "I'd rather not parse it twice.",
      'why is gradle so stupid': 'I see a problem here: ‹what gets in the way›.',
      'We need this because of a braindead linker.': 'We need this because of a linker.',
      'half-assed fix for `#12`': 'fix for `#12`',
      'the whole cache layer is awful and should go': 'the whole cache layer should go',
      'The loader is ugly and it leaks the handle.': 'The loader leaks the handle.',
      'What a horrendous API.': "I'm not convinced by this API: ‹what gets in the way›.",
      'This regex is getting ridiculous.': "I'm not convinced by this regex: ‹what gets in the way›.",
      'Ugly.': "I'm not happy with this yet: ‹what gets in the way›.",
    },
    fine: [
      'This is a nasty bug, thanks for finding it.',
      'Sorry for my stupid question.',
      'I feel silly, it was in the docs.',
      'I did something stupid in the last commit.',
      'The dumb pipe copies bytes.',
      'Render with a dumb component.',
      'That is an awful lot of retries.',
      'Keep it simple, stupid.',
      'We use an ugly-printer in tests.',
      'The gross weight is in kilograms.',
      'This is not ugly at all.',
      'Maybe find a less ugly name for `tmp2`.',
      'My silly mistake, fixed.',
      'No dumb questions here.',
      'It is stupidly fast.',
      'Kind of ugly, but it works on all three platforms.',
      'It seems a bit silly to have two flags here.',
      'That could get pretty ugly with nested locks.',
      'Would it be terrible to inline this?',
      'No question is stupid here.',
      'If you think this is too ugly, I can split it.',
      'The indentation makes the diff ugly, look at it with `-w`.',
      'The failure mode is horrible for users: they lose the draft.',
      'The ridiculous speed of the new parser made my day.',
      'The sender is fairly dumb, it just forwards the frame.',
      'What a terrible bug, thanks for the fix.',
      "That's terrible, I'm sorry to hear it.",
    ],
  },
})
