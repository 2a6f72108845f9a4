import { drop, omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'claimed-ease',
  principle: 'trust',
  severity: 'hint',
  why: 'Calling it easy tells whoever struggled with it that they should not have; the steps help without that.',
  source: {
    title: 'thoughtbot, Code Review: avoid diminishing words',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '^ <opener>*? (it|this|that) is <adverb>* not (that|so|all that|really|exactly|very)+ (hard|difficult|complicated|complex) (,|—|–|-|;)? (it is <some>)? $',
      unless: ['(but|though) '],
      rewrites: [drop(), phrase('there is a known way to do this: ‹link›.')],
    },
    {
      pattern:
        '^ (honestly|seriously|really|and|but|,)* (it|this|that) is <adverb>* not (really|exactly|honestly)? (all)? (that|so) (hard|difficult|complicated|complex) $',
      rewrites: [omit(), phrase('What makes this hard?')],
    },
    {
      pattern:
        '(i|we) (<adverb>)* (do not|fail to|can not) <adverb>* (see|get|know|understand) what (is|it is) (so|that|this)+ (hard|difficult|complicated|challenging|confusing) (about (this|that|it))? (here|there|now)? ~',
      rewrites: [phrase('What makes this hard?')],
    },
    {
      pattern:
        '(how|is it (really|that|so|too)+|what is so|why is it so) <adverb>* (hard|difficult|complicated|tricky) (is|was|can|could|would)? (it|this|that)? (be|really be)? (for (you|anyone|somebody|people|someone))? <adverb>* to (act: <verb> <some>) <adverb>* ~',
      unless: [
        '(hard|difficult|complicated|tricky) would (it|this|that) be',
        'too (hard|difficult) to (see|distinguish|notice|spot|tell|parse|scan|read (on|in|with|at|for|if))',
        '(about|know|see|sure|show|shows|matter|of|depending on|on|understand|measure|estimate|note|idea|and|learn|explain|realize) how',
        'what is so',
      ],
      rewrites: [phrase('Could you {act}?'), phrase('What would it take to {act}?')],
    },
    {
      pattern:
        '(how (hard|difficult|complicated|tough) (can|could|would) (it|this|that) (possibly|really)? be|is (it|that|this) (really)? (so|that|too) (hard|difficult)|how (hard|difficult) <be> (it|that|this)) <adverb>* ~',
      unless: ['(about|know|see|sure|on|of|understand) how'],
    },
    {
      pattern:
        '(it|this|that)? (is|was|are|hardly|exactly)? (not|hardly) (exactly|really|like it is|that)* (rocket science|rocket surgery|brain surgery|quantum physics|quantum mechanics|nuclear physics) to (act: <verb> <some>) ~',
      rewrites: [phrase('Could you {act}?'), phrase("It'd help to {act}.")],
    },
    {
      pattern:
        '(act: <gerund> <some>?) (is|was) <adverb>* not <adverb>* (rocket science|rocket surgery|brain surgery) ~',
      rewrites: [drop(), phrase("there's a known way of {act}: ‹link›.")],
    },
    {
      pattern:
        '[(it|this|that) (is|was) (not|hardly) (exactly|really|like it is|that)* (rocket science|rocket surgery|brain surgery|quantum physics|quantum mechanics|nuclear physics) (,|:|;|—|–)] <some>',
      rewrites: [omit()],
    },
    {
      pattern:
        '(it|this|that)? (is|was|are|hardly|exactly)? (not|hardly) (exactly|really|like it is|that)* (rocket science|rocket surgery|brain surgery|quantum physics|quantum mechanics|black magic|nuclear physics)',
      rewrites: [
        drop(),
        phrase("there's a known way to do this: ‹link›."),
        phrase('this has been done before: ‹where›.'),
      ],
    },
    {
      pattern:
        '[(it|this|that) (is|was) (not|hardly) (really|even|exactly|all|that|so|very|too|particularly|actually)* (hard|difficult|complicated|complex|tricky|a big deal)] (,|:|;|—|–) <some>',
      unless: [
        '(turns out|luckily|fortunately|thankfully|good news) (,|that)* (it|this|that) (is|was)',
        '(it|that) was not',
        '(if|but|since|as|because|so) (it|this|that) (is|was)',
        'hard (coded|wired)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '(it|this|that|these|those) (is|are|was|should be) <adverb>* (basic|elementary|trivial|first year|introductory|beginner|entry level|kindergarten|primary school|high school) (stuff|knowledge|things|thing|computer science|cs|programming|maths|math|logic|engineering|software engineering|hygiene|git|english|grammar|competence|question|questions|concept|concepts|material) <adverb>* ~',
      unless: [
        'stuff (,|and|so|—)+ (feel|no need|go ahead|i|we)',
        '(if|a|an|the|any|some|when|while|because) (basic|elementary|trivial|introductory)',
        '(basic|elementary|trivial|introductory|beginner) (usage|example|examples|setup|version|info|information|auth|authentication|config|configuration|syntax|<code>|test|tests|change|changes|type|types|functionality|support|structure|template|block|blocks|operation|operations|features|case|cases|user|users|level|tutorial)',
      ],
      rewrites: [
        drop(),
        phrase("There's a good introduction to this: ‹link›."),
        phrase('The docs have more on this: ‹link›.'),
      ],
    },
    {
      pattern: 'is (it|this|that) (really|that|so|too|asking|honestly)+ much to ask (for)? ~',
      rewrites: [phrase('It would really help me.'), phrase('What would it take to get this done?')],
    },
    {
      pattern:
        '(<start> <in-clause>{0,5})? ((it|this|that) is|is it not)? <adverb>* (plain|basic|good old)? common sense not to (act: <verb> <some>) ~',
      rewrites: [phrase('Could we avoid {act:gerund}?')],
    },
    {
      pattern:
        '(<start> <in-clause>{0,5})? ((it|this|that) is|is it not) <adverb>* (plain|basic|good old)? common sense to (act: <verb> <some>) ~',
      rewrites: [phrase('Could we {act}?')],
    },
    {
      pattern:
        '[((it|this|that) (is|should be) <adverb>* (plain|basic|good old)? common sense|(a)? (matter of|bit of) common sense) (that|:|,|—|–)] _',
      rewrites: [omit()],
    },
    {
      pattern:
        '((it|this|that)? (is|was)? <adverb>* (like|straight from|from|pure)? (cs101|git101|programming101)|(it|this|that) (is|should be) <adverb>* (plain|basic|good old)? common sense|(a)? (matter of|bit of) common sense)',
      unless: ['common sense (and|or|in)', '(learn|room|course) cs101'],
      rewrites: [drop(), phrase("here's why: ‹the reason›."), phrase('the reason is this: ‹the reason›.')],
    },
    {
      pattern:
        "[(it|this|that) (is|was) <adverb>* (a piece of cake|child's play|a no brainer|a walk in the park|dead easy|dead simple|easy peasy|super easy|super simple|very easy|very simple|so easy|so simple|really easy|really simple|quite simple|pretty simple|that (easy|simple)|trivial)] (,|:|;|—|–|and|just) <some>",
      unless: [
        'was <in-clause>{1,3} (,|—) (thank|thanks|great|nice|kudos|love)',
        '(if|because|since|so|but|as|when|while) (it|this|that)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(it|this|that|which) (would|will|should)? ((only|just|literally)+ (would|will|should)? (takes|take|took|costs|cost) (you|me)? (about)?|(takes|take|took|costs|cost) (you (about)?|(you)? (only|just|like|literally|all of|less than|no more than)+)) (<number>|one|two|three|five|ten|thirty|a|a few|a couple of|30|5|10) (more)? (seconds|second|minutes|minute|sec|secs|min|mins|keystrokes|lines|line)] to <verb>',
      unless: [
        '(minutes|minute|seconds) to (set up|install|build|download|complete|finish)',
        '(it|this|that|which) (takes|take|took|will take) (about|<number>|a few|a couple of)',
      ],
      rewrites: [part('it would help')],
    },
    {
      pattern: '(it is )?as (simple|easy) as that|(it|this|that) is <adverb>* (that|this) (simple|easy) ~',
      rewrites: [drop(), phrase('that is all it takes.')],
      unless: [
        '<gerund> <in-clause>{0,6} (is|was) as (simple|easy) as that',
        'not <some>? (that|as) (simple|easy)',
        '(if|not|wish|makes|making) (it|this|that) (is|was)',
      ],
    },
    {
      pattern:
        '[(it|this|that|these) (is|are|was) <adverb>* (like|straight from|from|pure|basic)?] <adjacent>{1,2} (101|101.) ~',
      unless: [
        '(is|are|was) (in|a|an|the|about|at|called|named|port|error|room|status|code|line|number|version|issue)',
        '(is|are|was) <adverb>* (case|number|sample|step|page|chapter|item|row|id|line|version|build|release|issue|pr|ticket|test|error|status|code|port|room|lesson|unit|example|figure|table|listing|section|part|day|week|bug|commit|run|job|task|patch|level|round|attempt|index|node|user|order|record|question|request|entry|event|message|block|slot|channel|track|rule|key|value|size|count|total|response|route|highway|building) (101|101.)',
      ],
      rewrites: [drop(), part('this is covered in')],
    },

    {
      pattern:
        '[(if|in case) (it|this|that|<gerund> <some>?) (is|was|would be|<adverb>)* (too|that|so) (hard|challenging|difficult|complicated|complex|much|advanced|technical) for (you|your <adjacent>|you guys|some people|certain people)] , _',
      unless: ['(i hope|sorry|sorry if|worried|afraid|no problem|fine) <some>? (it|this|that) (is|was)'],
      rewrites: [part("if you'd like help with it")],
    },
    {
      pattern:
        '(maybe|perhaps)? (it|this|that|<gerund> <some>?) (is|was|would be|<adverb>)* (too|that|so) (hard|challenging|difficult|complicated|complex|much|advanced|technical) for (you|your <adjacent>|you guys|some people|certain people) ~',
      unless: [
        '(i hope|sorry|sorry if|worried|afraid|let me know|tell me|no problem|fine) <some>? (it|this|that) (is|was)',
      ],
      rewrites: [phrase('I can help with this if you like.'), phrase('would it help to pair on this?')],
    },
    {
      pattern:
        '(object: this|that|it|<work>) (should|ought to|must) be (<adverb>|pretty)* (easy|simple|trivial|no problem|a breeze|a piece of cake|a walk in the park) for (you|<you>|a _{0,3} (developer|engineer|dev|programmer|expert|senior|genius|professional)|someone|somebody) ((like|of|with|at|as) <some>)? to (verb: <verb>) ~',
      unless: ['for you to', 'for (someone|somebody) to'],
      rewrites: [phrase('Could you {verb} {object}?'), phrase('What would help to {verb} {object}?')],
    },
    {
      pattern:
        '(as|for|with) (a|an|<quote-mark>|our|your|<adjacent>)* (developer|engineer|dev|programmer|expert|senior|genius|professional|architect|rockstar|ninja) <quote-mark>? ,? (this|that|it) (should|ought to|must) be (<adverb>|pretty)* (easy|simple|trivial|no problem|a breeze|a piece of cake) (for you)? (to <verb> <some>?)? ~',
      unless: ['(as|for) a new', 'as (a|an) (developer|engineer|user) i'],
      rewrites: [phrase('What would help to get this done?')],
    },

    {
      pattern:
        '[(it|this|that) (is|was|would be|<adverb>)* (too|that|so) (hard|challenging|difficult|complicated|complex|much|advanced|technical) for (you|your <adjacent>|you guys|some people|certain people)] to <verb>',
      unless: [
        '(i hope|sorry|sorry if|worried|afraid|let me know|tell me|no problem|fine) <some>? (it|this|that) (is|was)',
      ],
      rewrites: [part("it's hard")],
    },

    {
      pattern:
        '(not sure|no idea|i <adverb>* (do not|fail to|can not|struggle to) <adverb>* (see|get|know|understand)|tell me|remind me|i wonder) (what|why|how) (is|it is|exactly is)? (so|that|this)+ (hard|difficult|complicated|challenging|confusing) (about|in|with|is it to|it is to|to understand about)? (act: <gerund> <some>|<some>) ~',
      unless: [
        '(hard|difficult|complicated|challenging|confusing) (here|there|now) ~',
        'how (hard|difficult)',
        '(how|why) it is so (hard|difficult|complicated) (to|for)',
      ],
      rewrites: [phrase('What makes {act} hard?')],
    },
    {
      pattern:
        '<start> <opener>*? (it|this|that) (is|was|would be) [(literally|all of|literally only|literally just|only literally)] (a|one|two|three|four|five|<number>) (line|lines|character|characters|word|words|minute|minutes|click|clicks|keystrokes) (of code|change|of work)? ~',
      rewrites: [omit()],
    },

    {
      pattern:
        '(surely)? (it|this|that) (can not|could not|should not) (possibly|really|surely)? be (that|so|too|very|all that)+ (hard|difficult|complicated|complex|much work|much to ask) ((for you)? to (act: <verb> <some>))? ~',
      unless: ['<some> (,|so|and|—)+ (let me|i will|i can)'],
      rewrites: [phrase('Could you {act}?'), phrase('What makes this hard?')],
    },
    {
      pattern:
        '[(a|one|just a|even a) (simple|quick|basic|trivial|little|minimal|mere)] <adjacent>{1,4} (would|could) have (prevented|caught|avoided|saved|shown|fixed|spared|revealed|stopped)',
      unless: ['(simple|quick|trivial|basic) <some> (,|so|and|—)+ (i|we) (will|have|can|added|am|are|should)'],
      rewrites: [part('a')],
    },
    {
      pattern:
        '[(,|—|–|;|:|-)+ (it|this|that) (is|was) not (really|exactly|all|that|so|very|even)+ (hard|difficult|complicated|complex|much work)] <closer>* $',
      rewrites: [omit()],
    },
  ],
  despite: ['negation'],
  rewrites: [phrase('What makes this hard?'), phrase('What would help to get this done?')],
  examples: {
    flagged: {
      'Closing a file handle is not rocket science.': "There's a known way of closing a file handle: ‹link›.",
      "Wrap it in a transaction. It's really not that complicated.": 'Wrap it in a transaction.',
      "It's not that hard. Open the route file and add the decorator.": 'Open the route file and add the decorator.',
      "It can't be that hard to add a test.": 'Could you add a test?',
      'A simple null check would have prevented all of this.': 'A null check would have prevented all of this.',
      "You need to rename it, it's not that complicated.": 'You need to rename it.',
      'This is programming 101.': 'This is covered in programming 101.',
      "Not sure what's so hard about naming a variable.": 'What makes naming a variable hard?',
      "It's literally two lines.": "It's two lines.",
      'If it is too complicated for you to add a flag, tell us.': "If it's hard to add a flag, tell us.",
      'If this is too hard for you, say so.': "If you'd like help with it, say so.",
      'This should be easy for a senior engineer to debug.': 'Could you debug this?',
      'thats caching 101': 'this is covered in caching 101',
      'this is javascript 101 tbh': 'this is covered in javascript 101 tbh',
      'How hard can it be?': 'What makes this hard?',
      'how hard is it to write a test for `close()`': 'could you write a test for `close()`?',
      'Is it really that difficult to follow the template?': 'Could you follow the template?',
      "It's not rocket science to run the formatter.": 'Could you run the formatter?',
      "This isn't rocket science, just close the handle.": 'Just close the handle.',
      "It's common sense that you don't log passwords.": "You don't log passwords.",
      'This is basic computer science: never compare floats with `==`.': 'Never compare floats with `==`.',
      "It's not rocket science.": "There's a known way to do this: ‹link›.",
      "It's not that hard, just move the call up.": 'Just move the call up.',
      'This is basic computer science.': "There's a good introduction to this: ‹link›.",
      "It's common sense to close the file.": 'Could we close the file?',
      "I'd have thought it's common sense not to log tokens.": 'Could we avoid logging tokens?',
      "That's just common sense.": "Here's why: ‹the reason›.",
      "It's really simple: take the lock before the read.": 'Take the lock before the read.',
      'it would literally take you five minutes to run the linter': 'it would help to run the linter',
      'is it too much to ask': 'it would really help me.',
      "it's that simple": 'that is all it takes.',
    },
    fine: [
      'How hard would it be to expose this as an option?',
      'Turns out it was not that hard: we only needed one index.',
      "It's not magic, the macro expands to a plain match.",
      "A simple lint rule would have caught this, I'll add one.",
      'Adding a locale is as simple as that.',
      'That was super easy, thanks for the docs!',
      "It's not that hard to reproduce, here is the script.",
      "It can't be negative, so an unsigned type would do.",
      'It is case 101.',
      "It's two lines, I can do it in a follow-up.",
      'I wonder why it is so hard to install.',
      'I hope this is not too technical for you.',
      'It should be easy for you to try this out.',
      'The page is too complicated for our users.',
      'The course is called Git 101.',
      'This is error code 101.',
      'The tool is easy to install and simple to use.',
      'It is hard to test this without a network.',
      'I was not sure how hard it is to support both.',
      'This is a basic example.',
      'An easy win for users.',
      'This takes about five minutes to build.',
      'A trivial change would fix this.',
      'It is not that hard to read, I like it.',
      'Naming is hard.',
      'Basic authentication is off by default.',
      'The measurement shows how difficult it is to predict the branch.',
    ],
  },
})
