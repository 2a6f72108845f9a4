import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const mad =
  '(crazy|insane|nuts|mental|bonkers|bananas|psychotic|schizo|schizophrenic|bipolar|batshit|bat shit|batshit crazy|bat shit crazy|loony|lunatic|psycho|demented|deranged|unhinged|madness|insanity|lunacy)'

export default defineRule({
  id: 'ableist-metaphor',
  principle: 'belonging',
  severity: 'hint',
  why: 'Illness as a figure of speech stings readers who have it, and does not say what is wrong.',
  source: {
    title: 'Google developer documentation style guide: write accessible, inclusive documentation',
    url: 'https://developers.google.com/style/inclusive-documentation',
  },
  finds: [
    {
      pattern:
        '<you> <be> (<adverb>|getting|being|going)* [(crazy|insane|nuts|mental|bonkers|mad|out of your <adjacent>? mind)] (~|if|to|here|with|for)',
      rewrites: [drop(), sentence('I see this differently: ‹what you see, and why›.')],
    },
    {
      pattern: `^ [(this|that|it) <be> (<adverb>|getting|completely|utterly|freaking|becoming|going|all|absolute|sheer|pure)* ${mad}] $`,
      rewrites: [drop(), sentence('I see a problem here: ‹what goes wrong›.')],
    },
    {
      pattern: `(subject: <thing>) [<be> (<adverb>|completely|utterly|freaking|absolute|sheer|pure)* ${mad}] $`,
      rewrites: [phrase('I see problems with {subject}: ‹which ones›.')],
    },
    {
      pattern: `(<be>|seems|seem|looks|look|sounds|sound|feels|feel) <adverb>* [${mad}] (to|that|how)`,
      rewrites: [part('surprising')],
    },
    {
      pattern: `(<be>|seems|seem|looks|look|sounds|sound|feels|feel) <adverb>* [${mad}] (~|and|for|when|if)`,
      unless: [
        '<be> (not)? (crazy|nuts|mad|bananas) about ...',
        '(someone|somebody|anyone|anybody|people|he|she|they|i|we|you|user|users|whoever|who) <be> <adverb>* _',
      ],
      rewrites: [part('questionable'), part('hard to follow')],
    },
    {
      pattern: '(gone|went|go|goes|going) [(crazy|insane|nuts|mental|bonkers|psycho)]',
      unless: [
        '(go|going) (crazy|nuts) (with|on|and)',
        'feel free ...',
        '(fans|crowd|users|people|everyone|audience|internet) (go|went|gone|going) _',
      ],
      rewrites: [part('wrong')],
    },
    {
      pattern:
        '[you (crazy|insane|mad|psycho) <adjacent>{0,2} (people|programmers|devs|developers|guys|folks|man|woman)]',
      rewrites: [omit(), part('friends')],
    },
    {
      pattern:
        '<determiner> <adverb>* [(crazy|insane|demented|deranged)] <adjacent>{0,1} (amount|amounts|number|numbers|size|cost|costs|time|times|length|price|lot|quantity|overhead|latency|memory)',
      rewrites: [part('very large'), part('surprising')],
    },
    {
      pattern:
        '(<determiner>|what|of|with|such) <adverb>* [(crazy|insane|schizophrenic|demented|deranged|psycho)] <adjacent>{0,1} (regex|regexes|code|logic|function|functions|query|queries|loop|loops|condition|conditions|nesting|hack|hacks|class|classes|hierarchy|config|build|setup|workaround|api|graph|design|algorithm|script|expression|macro|macros|template|templates|wrapper|wrappers)',
      rewrites: [part('complicated'), part('surprising')],
    },
    {
      pattern:
        '(a|an|the|this|that|these|those|some|such|such a|such an|all|any|what|your|of|with|with these|has|have|is) <adverb>* [(crazy|insane|psychotic|schizophrenic|bipolar|demented|deranged|psycho|schizo)] <adjacent>',
      unless: [
        '(bipolar|insane) (junction|transistor|transistors|disorder|plot|stepper|motor|supply|mode|cell)',
        '(psycho|schizo|schizophrenic) <past>',
        '(schizophrenic|psychotic|bipolar|demented) (patient|patients|disorder|people|person|episode|symptoms)',
      ],
      rewrites: [part('surprising')],
    },
    { pattern: '^ [(crazy|insane) people] <verb>', rewrites: [part('people')] },
    {
      pattern: '[(insanity|lunacy)]',
      unless: ['(mental|definition of|wolf) (insanity|lunacy)'],
      rewrites: [part('trouble')],
    },
    {
      pattern:
        '(being|be|bit|little|so|too|super|very|really|kind of|get|got|getting|all|sound|going|is|are) [(ocd|adhd)] (about|with|on|~|here|but|and)',
      unless: ['<have> (ocd|adhd) ...'],
      rewrites: [part('particular')],
    },
    {
      pattern:
        '(my|your|his|her|their|our|the|some) (inner)? [ocd] (<mark>|<modal>|is|hates|goes|went|hurts|kicks|kicked|makes|made|rears|says|brain|side|about|and|wants|acting|flares|triggers|~)',
      rewrites: [part('eye for detail')],
    },
    {
      pattern:
        '(<be>|sounds|seems|looks|so|pretty|kinda|really|how|too|as) <adverb>* [lame] (~|that|to|in|on|for|and|but|<pause>)',
      unless: ['lame (duck|mp3|server|delegation|encoder)'],
      rewrites: [part('weak')],
    },
    {
      pattern:
        '(a|an|the|this|that|some|such|such a|any|your|another|one|with|these|those) <adverb>* [(lame|lamer|lamest)] <adjacent>',
      unless: ['lame (duck|mp3|server|servers|delegation|encoder|library|codec|version|binary)'],
      rewrites: [part('weak')],
    },
    {
      pattern:
        '[(crippled|hobbled|lobotomized|lobotomised|castrated|neutered)] (by|version|api|build|form|subset|edition|interface|mode|implementation|variant|without|on|~)',
      rewrites: [part('limited')],
    },
    {
      pattern:
        '[(cripples|lobotomizes|castrates|neuters)] (the|this|that|our|your|my|it|us|<code>|performance|all|any|everything)',
      rewrites: [part('limits')],
    },
    {
      pattern:
        '(to|will|would|can|could|may|might|not) [(cripple|lobotomize|castrate|neuter)] (the|this|that|our|your|my|it|us|<code>|performance|all|any|everything)',
      rewrites: [part('limit')],
    },
    {
      pattern: '[(crippling|castrating|neutering)] (the|this|that|our|your|my|it|us|<code>)',
      rewrites: [part('limiting')],
    },
    {
      pattern: '(<be>|seem|seems|so|totally|completely|wilfully|willfully|turn|turning) [(blind|deaf|tone deaf) to]',
      rewrites: [part('missing')],
    },
    { pattern: '[(tone deaf|tonedeaf)]', unless: ['tone deaf (people|users|listeners)'], rewrites: [part('unkind')] },
    {
      pattern:
        '[(blind leading the blind|lunatics (running|run|have taken over) the asylum|inmates (running|run) the asylum)]',
      rewrites: [part('confusion')],
    },
  ],
  unless: [
    '(insane|crazy) (person|people|man|woman)',
    '(speed|performance|gain|gains|speedup|improvement|growth|progress|quality) <be> <adverb>* _',
    '(insane|crazy) (amount|lot) of (work|detail|effort|care|polish|love|help)',
    '(he|she|they|the <role>) <be> (bipolar|schizophrenic) (and|,|so)',
  ],
  despite: ['technical'],
  rewrites: [omit()],
  examples: {
    flagged: {
      'This is insane.': 'I see a problem here: ‹what goes wrong›.',
      'The include graph is crazy.': 'I see problems with the include graph: ‹which ones›.',
      'It seems insane to copy the buffer twice.': 'It seems surprising to copy the buffer twice.',
      'Why this crazy regex?': 'Why this complicated regex?',
      'That is an insane amount of retries.': 'That is a very large amount of retries.',
      'The default seems insane for a laptop.': 'The default seems questionable for a laptop.',
      'You are crazy. The lock is held twice.': 'The lock is held twice.',
      'the indentation has gone mental': 'the indentation has gone wrong',
      'You are crazy if you ship this.': 'I see this differently: ‹what you see, and why›.',
      'That is a lame excuse.': 'That is a weak excuse.',
      'Seems pretty lame to me that we wait': 'Seems pretty weak to me that we wait',
      'You are so OCD about spaces.': 'You are so particular about spaces.',
      'The trial is a crippled version of the app.': 'The trial is a limited version of the app.',
      'this lock cripples the importer': 'this lock limits the importer',
      'They are blind to the needs of small teams.': 'They are missing the needs of small teams.',
      'the reply was tone-deaf': 'the reply was unkind',
    },
    fine: [
      'It is insanely fast now, great work!',
      'People with bipolar disorder use the mood tracker.',
      'A bipolar transistor drives the relay.',
      'LAME is the encoder we bundle.',
      'I am not crazy about the name.',
      'Feel free to go nuts with the colors.',
      'My colleague has OCD and asked for a calmer page.',
      'The nuts and bolts are in the appendix.',
      'The page must be usable for color-blind people.',
      'Paralysis tickets go to the medical team.',
      'A blind index keeps the email searchable.',
      'The lame duck mode drains connections.',
      'The performance gain is crazy.',
    ],
  },
})
