import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const be = '(<be>|(have|has) been|(looks|look|looked|sounds|seems|seem|feels|reads|smells) (like)?)'
const measure =
  '<adverb>* (such|like|all|an?|one|some|the|too|still|just|now|primitive|unreadable|unmaintainable|untestable|convoluted|total|complete|utter|absolute|pure|real|big|huge|hot|giant|steaming|unholy|unmitigated|kind|sort|of|bit|bunch|pile)*'
const verdict =
  '(<contempt-noun>|<contempt-adjective>|beyond (bad|broken|wrong|poor|sloppy|ugly|words)|so (bad|ugly|messy|broken|poor|awful|terrible|stupid) (that)? (it|i|you|we|even|my <adjacent>) <any>{1,8}|(sorry|poor|sad|pathetic) excuse for (a|an) <adjacent>{1,2})'
/** “It” and “that” may be anything: only the strongest words count. */
const bare = '(subject: it|that)'
const work = '<judged>'
const kinds = [
  phrase('{naming} {naming:does} not tell me enough: ‹what is unclear›.'),
  phrase("I wouldn't rely on {tests} yet: ‹which case is missing›."),
  phrase('I got lost in {prose}: ‹where, and what is missing›.'),
  phrase('I have doubts about {design}: ‹where it breaks›.'),
  phrase("I'd rework {code}: ‹what breaks, and for whom›."),
]
/** The work is only where the subject is, or half of it. */
const inside = [
  `<adjacent> (and|or|nor) ${work} ${be}`,
  `(a|an) <adjacent>{1,3} <preposition> ${work} ${be}`,
  `(^|<pause>|and|but|that|because) <adjacent>{1,2} <preposition> ${work} ${be}`,
]
const problem = phrase('{subject} could use another pass: ‹what breaks, and for whom›.')
const walk = phrase('Could you walk me through {subject}?')
const other = sentence("I'd take another way here: ‹which, and why›.")
const failing = part('{subject} {subject:does} not work well')
const plain = part('{subject} could use another pass')
const anywhere = sentence('I see a problem here: ‹what breaks, and for whom›.')

export default defineRule({
  id: 'contempt-for-work',
  principle: 'collaboration',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'The author hears contempt and nothing to act on; what breaks, and for whom, says more.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern:
        '(this|that|it|<thing>) <be> <adverb>* (wrong|bad|broken|terrible|off|messed up|horrible|awful) on (so many|too many|every|all|multiple) (different)? levels <adverb>* ~',
      rewrites: [phrase('I see more than one problem here: ‹which›.')],
    },
    {
      pattern:
        '(through|with|in|into|of|read|review|maintain|debug|merge|support|fix|approve|at) [(this|your) (whole|entire|huge|complete|total|absolute|utter|<adverb>)* (garbage|trash|rubbish|crap|junk|dreck|gibberish|clusterfuck|abomination|monstrosity|spaghetti|dumpster fire)] (~|every|again|for|to|and|when|before|all|since)',
      rewrites: [part('this code')],
    },
    {
      pattern: `^ [(subject: (your|these|those|his|her|their) <adjacent>{0,2} <work-noun>) <be> <adverb>* (useless|pointless|worthless|hopeless)] (:|—|–|-|,|;) <any> <any>`,
      rewrites: [part('{subject} {subject:does} not help me yet')],
    },
    {
      // The verdict adds nothing to the fact that comes with it: "the code is crap and it leaks handles".
      pattern: `^ [(${work}|${bare}) ${be} ${measure} ${verdict} (and|so|,|;|:|—|–|-)+ (it|they|this|that)] <any> <any>`,
      unless: [
        '(and|so|,|;) (it|they|this|that) (<be>|looks|seems) <adverb>* (a|an)? (<contempt-adjective>|<contempt-noun>)',
      ],
      rewrites: [part('{subject}')],
    },
    {
      pattern: `[(${work}|${bare}) ${be} ${measure} ${verdict} and] (forces|makes|breaks|leaks|causes|needs|hides|has|does|will|should|must|can|could|would|takes|allocates|throws|fails|crashes|blocks|returns|ignores|swallows|duplicates|costs|requires|slows|adds|uses|copies|keeps|loses|drops|prevents|gives|looks|tells|gets|goes|do|have|need|make|break|fail|take|cause)`,
      rewrites: [part('{subject}')],
    },
    {
      pattern: `(<adjacent> (and|or|nor)|(^|<pause>|and|but|because|that) <adjacent>{1,2} <preposition>|(a|an) <adjacent>{1,3} <preposition>) ${work} [${be} ${measure} ${verdict}] (~|for|if|when|in|on|with|here)`,
      rewrites: [part('could use another look')],
    },
    {
      pattern: `[(subject: it|that|this|<work>) (is: <be>) ${measure} (nightmare|pain|chore|headache|slog|torture|ordeal|pita)] to <verb>`,
      rewrites: [part('{subject} {subject:is} hard')],
    },
    {
      pattern: `[(this|that|it) (<be>|seems|feels|looks) ${measure} ${verdict} to] <verb>`,
      unless: ['nightmare', 'to (me|us|you|the|a|this|that|be)'],
      rewrites: [part("I'd rather not")],
    },
    { pattern: `[${work} ${be} ${measure} ${verdict}] (of|that|to)`, rewrites: [anywhere] },
    {
      pattern: `[${bare} ${be} ${measure} <contempt-noun>] ~`,
      relents: ['reason', 'alternative'],
      rewrites: [phrase('I see a problem with {subject}: ‹what breaks, and for whom›.'), anywhere, plain],
    },
    {
      pattern: `[${bare} ${be} ${measure} <contempt-noun>] (~|for|if|when|in|on|with|here)`,
      rewrites: [part('I see a problem with {subject}'), anywhere],
    },
    {
      pattern: `[((subject: this|these|those|all of this|everything here) ${be} ${measure} ${verdict}|(subject: it|that) ${be} ${measure} <contempt-noun>) (of (epic|biblical|huge|gigantic|monumental) proportions)?] ~`,
      relents: ['reason', 'alternative'],
      unless: inside,
      rewrites: [drop(), problem, walk, other, plain],
    },
    {
      pattern: `[${work} ${be} ${measure} ${verdict} (of (epic|biblical|huge|gigantic|monumental) proportions)?] ~`,
      relents: ['reason', 'alternative'],
      unless: inside,
      rewrites: [...kinds, problem, walk, other, plain],
    },
    {
      pattern: `^ [(this|that|it|everything here|all of this) ${be} ${measure} ${verdict} (,|:|;|—|–)+] (the|a|an|there|we|they|nobody|no|none|our|your|every|each|half|some|most|i|these|<number>|<code>) <any> <any>`,
      unless: [
        '(but|though|yet) (it|this|that)',
        '(,|;) (i|we) (will|am|can|have|could)',
        'no (idea|way|wonder|offense)',
      ],
      rewrites: [omit()],
    },
    {
      pattern: `[${work} ${be} ${measure} ${verdict}] (:|—|–)`,
      unless: inside,
      rewrites: [plain, anywhere],
    },
    {
      pattern: `[${work} ${be} ${measure} ${verdict}] (for|if|when|in|on|with|here)`,
      unless: inside,
      rewrites: [failing, anywhere],
    },
    {
      // What the comment stands next to needs no name.
      pattern: `[(subject: (this|(this|your) (whole|entire)? (file|module|class|function|method|code|pr|mr|patch|change|diff|commit|implementation|thing|stuff))) ${be} ${measure} ${verdict}] $`,
      unless: inside,
      rewrites: [drop(), plain, anywhere],
    },
    {
      pattern: `[${work} ${be} ${measure} ${verdict}] ~`,
      unless: inside,
      rewrites: [plain, anywhere],
    },
    {
      pattern: `[${work} <adverb>* (sucks|suck|stinks|stink|blows|reeks|bites|is shit|are shit|is ass|are ass)] <adverb>* (ass|balls|big time|hard|badly)? ~`,
      relents: ['reason', 'alternative'],
      rewrites: [...kinds, problem, walk],
    },
    {
      pattern: `[${work} <adverb>* (sucks|suck|stinks|stink|reeks)]`,
      unless: ['(sucks|suck) (in|up|into|out|from|data|the)'],
      rewrites: [plain],
    },
    {
      pattern: `[${work} (makes|make) <adverb>* (absolutely|literally|exactly|just|completely|zero|no|fucking|damn|any|whatsoever|goddamn){2,} sense] (at all|whatsoever|to anyone)? ~`,
      rewrites: [phrase("I can't follow {subject} yet: ‹where you get lost›.")],
    },
    {
      pattern: `[${work} (makes|make) <adverb>* (no|zero) <adverb>* sense (at all|whatsoever|to anyone|to me at all)] ~`,
      rewrites: [phrase("I can't follow {subject} yet: ‹where you get lost›.")],
    },
    {
      pattern: `[(this|that|it|the <adjacent>{1,2}|your <adjacent>{1,2}) (<be>|deserves|belongs) <adverb>* (not (even)? worth (my|the|anybody's|our) (time|review|reviewing|reading)|beneath (me|us|contempt)|beyond (repair|saving|redemption|help)|unsalvageable|not fit for (purpose|production|human consumption)|an? insult to <adjacent>{1,3}|an embarrassment to <adjacent>{1,3}|a disgrace to <adjacent>{1,3})]`,
      rewrites: [anywhere],
    },
  ],
  unless: [
    '(generated|minified|compiled|transpiled|obfuscated) (code|output|file|files|css|javascript|html|sql) <be> ...',
    '<contempt-noun> (in|on) my ...',
    '(garbage|crap|rubbish|trash) in (,|and)* (garbage|crap|rubbish|trash) out',
    '(was|were) <adverb>* (a|an|such a)* <contempt-noun> (before|until|and (you (fixed|cleaned|made|turned)|this (fixes|cleans)|now))',
    'sorry ,? (for|about|that|this|it|if|i|the|my|again|everything|:) ...',
    '(my|our|mine) <any>{0,5} <be>',
    '(i|we) (wrote|made|left|broke|messed|did) ...',
    '<any> (of me|on my part|on my side|my fault|my bad)',
    '(that|this|it) was <adverb>* <contempt-adjective>',
    '(if|whether|unless|in case|would|even if|though) (it|this|that) (<be>|looks|seems|sounds)? <adverb>* <any>',
    '(not|never|hardly|nor) <adverb>* (<be>)? <adverb>* (a|an|the|that|all|as|too|so)? <any>',
    '(was|were|<be> just|<be> only|<be> obviously|<be> clearly|it <be>|that <be>|this is) <adverb>* (a|an|the) (joke)',
    '(is|are) (lazy|useless|pointless|silly|insane) (if|when|unless|without|for|in|to|on|loading|loaded|evaluated|by|here|as)',
    '(terrible|horrible|awful|dreadful|ridiculous|nightmare|disaster|bad|catastrophe) for (performance|users|the users|our users|a user|the user|customers|people|accessibility|screen readers|keyboard users|latency|throughput|memory|battery|seo|security|privacy|caching|<adjacent> performance)',
    '<contempt-adjective> ,? (but|though|yet) (it|this|that)? (<adverb>|<is>)* (works|work|simple|effective|efficient|fast|useful|functional|fine|ok|needed|necessary)',
    '(suck|sucks) less',
    '(performance|perf|latency|throughput|speed|contrast|accuracy|resolution|codegen|quality) <any>{0,4} <be> <adverb>* <contempt-adjective>',
    '(error|warning|name|naming) mess',
    '(mess|messes) (with|around|up)',
  ],
  despite: ['self'],
  rewrites: [omit(), anywhere],
  examples: {
    flagged: {
      'Whatever you were after with `LockBroker`, it is a monstrosity. One flag would do.':
        'Whatever you were after with `LockBroker`, I see a problem with it. One flag would do.',
      'I have to bisect through this garbage every week.': 'I have to bisect through this code every week.',
      'these tests are just embarrassing': "I wouldn't rely on these tests yet: ‹which case is missing›.",
      'This is a nightmare to debug.': 'This is hard to debug.',
      '**This is trash**, rewrite it.': '**This could use another pass**, rewrite it.',
      'The whole loop is total crap if the list is empty.': 'The whole loop does not work well if the list is empty.',
      'This is just pathetic. A one-line fix takes four approvals.': 'A one-line fix takes four approvals.',
      'Your variable names are ridiculous: `thing`, `stuff`, `stuff2`.':
        'Your variable names could use another pass: `thing`, `stuff`, `stuff2`.',
      'This is garbage.': 'This could use another pass: ‹what breaks, and for whom›.',
      'this whole approach is a joke': 'I have doubts about this whole approach: ‹where it breaks›.',
      'The retry logic in the parser is a complete mess.':
        'I have doubts about the retry logic in the parser: ‹where it breaks›.',
      'Your code sucks.': "I'd rework your code: ‹what breaks, and for whom›.",
      'that patch is horrible, use the pool instead': 'that patch could use another pass, use the pool instead',
      'This is ridiculous, the build takes 40 minutes now.': 'The build takes 40 minutes now.',
      'This function is awful because it copies the list twice.':
        'This function could use another pass because it copies the list twice.',
      'This makes absolutely no sense.': "I can't follow this yet: ‹where you get lost›.",
      'The naming is ridiculous.': 'The naming does not tell me enough: ‹what is unclear›.',
      'your docs are garbage': 'I got lost in your docs: ‹where, and what is missing›.',
      'The error handling in this function is beyond bad.':
        "I'd rework the error handling in this function: ‹what breaks, and for whom›.",
      'this module is an unmaintainable pile of hacks': "I'd rework this module: ‹what breaks, and for whom›.",
      'Unfortunately the API for this is terrible and forces a copy.': 'Unfortunately the API for this forces a copy.',
      'Both the old and the new layout are terrible.': 'Both the old and the new layout could use another look.',
      'your docs are useless, the first example does not start':
        'your docs do not help me yet, the first example does not start',
      'honestly this PR is a mess - three unrelated changes': "I'd rework this PR: three unrelated changes",
      'this function is so bad it should come with a warning': "I'd rework this function: ‹what breaks, and for whom›.",
      'Your code is a pain to read.': 'Your code is hard to read.',
      'This is an abomination and it should be removed.': 'This should be removed.',
      'your queries are hot garbage and they take 40s without an index': 'your queries take 40s without an index',
      "The loop is a mess, it's quadratic.": "The loop's quadratic.",
      'the naming in this file is awful, `tmp2` tells me nothing':
        'the naming in this file could use another pass, `tmp2` tells me nothing',
      'This is wrong on so many levels.': 'I see more than one problem here: ‹which›.',
    },
    fine: [
      'The collector walks through this garbage list.',
      'The upper bytes are garbage until the first read.',
      'This is not garbage, keep it.',
      'The garbage collector runs here.',
      'This is useless without the index.',
      'This leads to a race when two workers start.',
      'That was a joke, sorry.',
      'My first version was a mess, thanks for the help.',
      'This is broken on Windows.',
      "I don't think this is a disaster, we can revert it.",
      'It sucks data from the pipe.',
      'The performance of this is terrible for large buffers.',
      'I think the second version sucks less.',
      'Layout thrashing like that is terrible for performance.',
      'This is horrible for screen readers, so let us add a label.',
      'Loading is lazy here, so the import is cheap.',
      'The nesting is wrong on two levels, see the brackets.',
      'This passed review at my previous company, too.',
      'The old code was a mess and you fixed it.',
      'The generated code is horrible, but nobody reads it.',
    ],
  },
})
