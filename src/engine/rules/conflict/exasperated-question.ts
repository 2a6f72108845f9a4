import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const someone =
  '(you (guys|people|folks|all)?|anyone|anybody|someone|somebody|one|people|they|a sane person|any sane <adjacent>)'

export default defineRule({
  id: 'exasperated-question',
  principle: 'conflict',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A question that sounds like a verdict gets a defence; a plain one gets the answer you need.',
  source: {
    title: 'Google Engineering Practices: How to write code review comments',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern: `why <on-earth> (would|did|do|does|must) ${someone} <adverb>* (keep|insist on|keep on) (act: <gerund> <some>) <adverb>* ~`,
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern:
        '[why (is it|am i|are we) (always|the only one|the only ones|the one)+ (me|us|i)? (who|that)? (has to|have to|must|needs to|need to|gets to|is) (act: <verb> <some>)] ~',
      rewrites: [phrase("I'd like to share this work: who could {act:base} next time?")],
    },
    {
      pattern:
        'why <on-earth>? (would|should) (anyone|anybody|someone|somebody|a sane person|any sane <adjacent>) (<adverb>|ever|even|possibly|willingly|want to)* do (this|that|it|such a thing|(something|anything|things) like (this|that)) <adverb>* ~',
      unless: ['(understand|see|wonder|explain|explains|imagine|reason|reasons) why'],
      rewrites: [phrase('What is the reason for this?'), phrase('I see a problem with this: ‹what it causes›.')],
    },
    {
      pattern:
        '(do|must) (we|i) (<adverb>|really|seriously|honestly|still|always)+ (need to|have to|want to) (have|do|go through|go over|repeat|rehash|discuss|explain) (this|that|the same|this same) <adjacent>{0,2} (again|every (single)? time|each time|once more|over and over|yet again) ~',
      rewrites: [phrase("I'd like to settle this: ‹what is still open›.")],
    },
    {
      pattern: `why <on-earth>? (would|did|do|does) ${someone} <adverb>* (think|believe|assume|imagine) (that)? (object: <some>) (was|is|would be|were) (a|an|the)? <adverb>* (right|good|best|great|sensible|reasonable|smart|acceptable|appropriate|correct|ok|okay|fine|safe) (choice|idea|way|approach|solution|fit|place|tool|move|thing|decision)? (here|for this)? <adverb>* ~`,
      unless: ['why (do|does) (people|anyone|they)'],
      rewrites: [phrase('What is the case for {object}?'), phrase('I see a risk with {object}: ‹which›.')],
    },
    {
      pattern: `why <on-earth>? (would|should|did|do|does|will) ${someone} (<adverb>|ever|even|possibly|on earth|want to|need to|choose to|feel the need to|think to|have to|go and|go ahead and)* (act: <verb> <some>) <adverb>* ~`,
      unless: [
        'why (would|should|did|do|does|will) (you|anyone|people|one|they|someone) <adverb>* (want|need|use|choose|prefer|care|pick|have|see|get|expect|consider|be)',
        'why (did|do|does) (you|people|they|anyone|one|someone|somebody|anybody)',
        'why would (you|one|people) <adverb>* ever <any>',
        '(reason|reasons|explain|explains|see|understand|imagine|wonder) why',
      ],
      rewrites: [
        phrase('What is the reason for {act:gerund}?'),
        phrase('I see a problem with {act:gerund}: ‹what it causes›.'),
      ],
    },
    {
      pattern: `why <on-earth> (would|should|did|do|does|will|are|is|must|have) ${someone} <adverb>* (act: (<verb>|<gerund>) <some>) <adverb>* ~`,
      rewrites: [
        phrase('What is the reason for {act:gerund}?'),
        phrase('I see a problem with {act:gerund}: ‹what it causes›.'),
      ],
    },
    {
      pattern: `why <on-earth>? (would|should) (anyone|anybody|any sane <adjacent>|someone in their right mind) (<adverb>|ever|even|possibly|in their right mind|here|on earth)* (want to use|want to have|want to do|want|need|use|choose|prefer|care about|care for) (object: <some>) <adverb>* ~`,
      unless: [
        'want to (run|build|test|call|add|set|store|send|read|write|be|do|install|deploy|disable|enable|pass|keep|go|get|see|make|put)',
      ],
      rewrites: [phrase('What is the use case for {object}?'), phrase('Who would benefit from {object}?')],
    },
    {
      pattern: '(why|what|how|who|where|when|which) [<on-earth>]',
      unless: [
        'the (hell|heck) , (lets|let us|we|i|why not|sure)',
        'on earth (day|observation|engine|data)',
        'in the world (of|cup|bank|clock)',
        'what the (hell|heck|fuck|devil|frick|fudge) <closer>* <end>',
        'where in the world',
      ],
      rewrites: [omit()],
    },
    {
      pattern: '[what the (hell|heck|fuck|devil|frick|fudge|flip)] ~',
      unless: ['what the (hell|heck) , (lets|let us|we|i|why not|sure|ok|go)'],
      rewrites: [part('I did not expect this: ‹what you expected›')],
    },
    {
      pattern:
        'what (made|makes|gave|gives) you <adverb>* (think|believe|assume|the (idea|impression)|decide|imagine) (that)? (object: <some>) (was|is|would be|were) (a|an|the)? <adverb>* (right|good|best|great|sensible|reasonable|smart|acceptable|appropriate|correct|ok|okay|fine) (choice|idea|way|approach|solution|fit|place|tool|move|call|thing|decision)? (here|for this)? <adverb>* ~',
      unless: ['<be> (ok|okay|fine|acceptable) to'],
      rewrites: [phrase('What is the case for {object} here?'), phrase('How do we know that {object} fits here?')],
    },
    {
      pattern:
        'what (made|makes|gave|gives) you <adverb>* (think|believe|assume|the (idea|impression)|so sure|imagine) (that)? (object: <some>) <adverb>* ~',
      unless: ['think of', 'what (makes|made) you (think|believe) (so|that) ~', 'the (idea|impression) (to|of|for)'],
      rewrites: [phrase('How do we know that {object}?'), phrase('What is the reasoning behind this?')],
    },
    {
      pattern:
        'what (made|gave|gives) you <adverb>* (think|believe|assume|the (idea|impression|right)|decide) <some>? <adverb>* ~',
      unless: ['think of', 'the (idea|impression) (to|of|for)'],
      rewrites: [phrase('What is the reasoning behind this?')],
    },
    {
      pattern:
        'who <on-earth>? <adverb>* (told|asked|taught|allowed|permitted|authorized|authorised|let|said|gave) you <adverb>* (could|can|the (right|permission|idea)|permission|that you could|should|were allowed)? (to)? (act: <verb> <some>) <adverb>* ~',
      unless: ['you (access|about|the (link|key|password|token|number|address))'],
      rewrites: [
        phrase('What was the reason for {act:gerund}?'),
        phrase("I didn't expect this change: ‹what you expected›."),
      ],
    },
    {
      pattern: '[who (asked|told) (you|for (this|that|it|your (opinion|input|help)))] (to)? ~',
      unless: ['(someone|person|people|user|users|those|one|everyone|anyone) who'],
      rewrites: [phrase("I hadn't expected this: ‹what you expected›.")],
    },
    {
      pattern:
        '[(who do you think you (are|is)|how dare (you|they)|says who|where do you get off|have you no (shame|respect))]',
      rewrites: [sentence('This does not sit well with me: ‹what happened›.')],
    },
    {
      pattern:
        '[since when] (do|does|did|is|are|was|were|has|have) (you|we|anyone|it|this|that|a|an) <adverb>* (ok|okay|acceptable|allowed|fine|care|cared|decide|decided|need|good|a good|the|your|my|responsible|normal|do|get|take)',
      rewrites: [sentence('I remember this differently: ‹what was agreed›.')],
    },
    {
      pattern:
        '[(what|how) (is|was) (that|this|it|any of (this|that)) (even|supposed to be|at all|remotely|possibly)* (relevant|helpful|constructive|off topic|an (excuse|answer|argument|improvement|acceptable)|my (problem|fault|job)|fair)] (at all)? <some>? ~',
      rewrites: [phrase("I don't see the connection yet: ‹what is unclear›.")],
    },
    {
      pattern:
        '^ what (kind|sort|type) of (a|an)? <adjacent>{0,2} (person|idiot|developer|dev|engineer|maintainer|reviewer|programmer|team|project|company|architect) <adverb>* (would)? <adverb>* (act: (stores|store|writes|write|puts|put|merges|merge|ships|ship|ignores|uses|use|breaks|pushes|push|commits|commit|names|name|deletes|delete|leaves|skips|skip|hardcodes|catches|disables|disable|copies|logs|returns|calls|releases|release) <some>) <closer>* (\\?|$)',
      unless: ['(would|do|does) (<adjacent>)? (use|release|write)'],
      rewrites: [phrase("We shouldn't {act:base}."), phrase('What is the case for {act:gerund}?')],
    },
    {
      pattern:
        '[what (kind|sort|type) of (a|an)? (<adjacent>{0,2}) (argument|answer|attitude|response|logic|nonsense|reasoning|excuse|person|support|developer|maintainer|reviewer|team|project|company|joke|fix|solution|explanation|question|idiot|engineer|programmer)] (is|was|are) (that|this|it|you) <adverb>* (~|anyway|supposed|meant|even)|[what (kind|sort|type) of (<adjacent>{0,2}) (person|idiot|developer|engineer|maintainer|reviewer|programmer|team|project|company)] <adverb>* (<verb>|does|would|merges|closes|writes|thinks|ships|treats|ignores|uses|breaks|releases)',
      unless: [
        'what (kind|sort|type) of <any>{1,2} would (use|need|want|benefit|read|buy)',
        'what (kind|sort|type) of (<adjacent>)* (fix|solution|support|explanation|response|answer|question|project|logic|argument) (do|does|would|are) (you|we|it)',
      ],
      rewrites: [sentence("This doesn't convince me yet: ‹what is missing›.")],
    },
    {
      pattern:
        'why (must|does|do|did|can not) (every|each|all) (<adverb>|single|of)* (<adjacent>{1,2}) (<adverb>|have to|has to|need to|needs to|of yours|you (make|publish|ship))* (act: (break|ruin|kill|crash|fail|destroy|mess|screw|regress) <some>?) (\\?|$)',
      unless: ['before <some>'],
      rewrites: [sentence('What would help to keep this stable?')],
    },
  ],
  despite: ['negation', 'technical', 'idiom'],
  rewrites: [sentence('What is the reasoning here?')],
  examples: {
    flagged: {
      'why on earth do you keep reformatting my files': 'what is the reason for reformatting my files?',
      'Why on earth is this a singleton?': 'Why is this a singleton?',
      'why the hell did you delete the retry loop??': 'what is the reason for deleting the retry loop?',
      'Why would anyone want a global lock here?': 'What is the use case for a global lock?',
      'Why would you put SQL into a template?': 'What is the reason for putting SQL into a template?',
      'What made you think this is thread-safe?': 'How do we know that this is thread-safe?',
      'What made you think that a singleton was the right choice here?': 'What is the case for a singleton here?',
      'Why would you even think that storing tokens in a cookie is okay?':
        'What is the case for storing tokens in a cookie?',
      'What kind of engineer stores passwords in plain text?': "We shouldn't store passwords in plain text.",
      'Who told you to bump the major version?': 'What was the reason for bumping the major version?',
      'who asked you?': "I hadn't expected this: ‹what you expected›.",
      'Why in the world does `init()` open a socket?': 'Why does `init()` open a socket?',
      'How dare you close this.': 'This does not sit well with me: ‹what happened›.',
      'what the heck': 'I did not expect this: ‹what you expected›',
      'Since when is it ok to merge without a review?': 'I remember this differently: ‹what was agreed›.',
      'What kind of argument is that?': "This doesn't convince me yet: ‹what is missing›.",
      'How is that even relevant?': "I don't see the connection yet: ‹what is unclear›.",
      'What gave you the right to edit my branch?': 'What is the reasoning behind this?',
      'why would anyone do this?': 'what is the reason for this?',
      'Why would anybody ever do something like that?': 'What is the reason for this?',
      'Do we really need to have this conversation again?': "I'd like to settle this: ‹what is still open›.",
      'do we seriously have to discuss this every single time': "I'd like to settle this: ‹what is still open›.",
      'Why is it always me who has to fix the pipeline?':
        "I'd like to share this work: who could fix the pipeline next time?",
    },
    fine: [
      'What made you think of a trie here?',
      'Who gave you access to the bucket?',
      'Why is this a singleton?',
      'What would you use here?',
      'Why would you need a second pool?',
      'Who told the scheduler to stop?',
      'What kind of argument does `open` take?',
      'Since when is this flag on by default?',
      'How is the state kept between runs?',
      'That is the reason why you would see a stale value.',
      'What makes this test flaky?',
      'The most used editor in the world gets this right.',
      'Data from Earth observation satellites is stored here.',
      'I can see why someone would do this.',
      'Do we need to discuss this again next week?',
      'Do we have to repeat the handshake again after a timeout?',
      'Why is it always the first test that fails?',
    ],
  },
})
