import { drop, omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'lecturing',
  principle: 'trust',
  severity: 'information',
  why: 'Talked down to, people hear the ranking and miss the point; said plainly, the point stands.',
  source: {
    title: 'Miller et al. 2022, “Did You Miss My Comment or What?” (arrogance)',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '(how|why) (does|is|do|did) (this|that|it) (<adverb>|still|really)* (need|needs|have to|need to|has to) (be)? (saying|explaining|said|explained|pointing out|pointed out|spelling out|spelled out) <some>? ~',
      rewrites: [drop(), phrase('What I mean is ‹the point›.')],
    },
    {
      pattern:
        'why (does|did|do|must) it (<adverb>|always)* (take|have to take|need) <in-clause>{1,4} to <adverb>* (tell|convince|show|explain to|get|remind|make) you (that|understand that|see that|realize that|accept that) (rest: <some>) ~',
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '(i|we) (should|must) not (really)? have to <adverb>* (tell|remind|ask|beg|chase) (you|anyone|people|everyone|a <adjacent>{1,3}|someone|somebody) (like you)? to (act: <verb> <some>?) ~',
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern:
        '(i|we) (should|must) not (really)? have to <adverb>* (point (this|that|it|these) out|say (this|that|it)|explain (this|that|it)|repeat (this|that|myself)|spell (this|that|it) out|ask (twice|again)|mention (this|that|it)) <some>? ~',
      unless: ['(users|they)'],
      rewrites: [drop(), phrase('What I mean is ‹the point›.')],
    },
    {
      pattern:
        '^ <opener>*? [(please|go|just|maybe|first|you should|you need to|,)* learn (object: ((the|some|a few)* (difference|differences|basics|meaning|fundamentals|semantics|rules) (of|between|about|behind) <some>)) before] (you|<gerund>) <some>? ~',
      unless: [
        '<some> (chapter|lesson|step|part|exercise|section|level|course|tutorial)',
        'learn (the|some) basics of <some> before (we|moving on|reading on)',
      ],
      rewrites: [phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '^ <opener>*? [(please|pls|go|just|maybe|first|and|seriously|you should|you need to|,)* (go)? (learn|read up on|study|brush up on) (object: (the|some|how|what|why|your|<code>|<adjacent>) <some>) before] (you <some>|<gerund> <some>?) ~',
      unless: [
        '<some> (chapter|lesson|step|part|exercise|section|level|course|tutorial)',
        'learn (the|some) basics of <some> before (we|moving on|reading on)',
      ],
      rewrites: [phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(i|we) (should|must|do|would|could) not (really)? have to (explain|tell|remind|say|point out|repeat|spell out|teach) (to)? (you|anyone|people|everyone|a <adjacent>{1,3})? (why|that) (rest: (<adjacent>|the|this|that|it|we|you|a|<code>) <some>) ~',
      unless: ['(users|they)'],
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '(ok|okay|so)? (let me|i will|i can|allow me to|i am going to|i shall) (explain|type|say|write|put|repeat|speak|talk) (it|this|that)? (very|real|really|extra|nice and)? (slowly|slow) ,? (since|because|so|as) <some> ~',
      rewrites: [phrase('here it is in other words: ‹the point›.')],
    },
    {
      pattern:
        '[(ok)? (let me|i will|i can|i shall|allow me to|let us|shall i|should i|i guess i (will|have to|need to)) (explain|spell|break|say|put|repeat|type|dumb|make) (it|this|that|things)? (out|down|up)? (for you|to you)? (slowly|very slowly|real slow|in (simple|small|easy|plain|short) (words|terms|english|steps)|in words (that)? you (can|will|might|could)? (<adverb>)? (understand|get|follow|grasp)|so (that)? (even)? you (can|will|might)? (understand|get it|follow)|like (you are|you were|i would to|for) (a)? (five|5|child|kid|<number>)|one (more|last) time|nice and slow|(as|very) (simple|simply) <some>?|(simple|clear) for you)] (:|,|…|—|–)* _',
      unless: ['slowly (in|on|at|during|here|below|tomorrow)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '(let me|i will|i can|allow me to|shall i|do you want me to|do you need me to|do i (have|need) to|must i|should i) <adverb>* (explain|spell|say|write|draw|repeat|teach) <some>? (slowly|out for you|in (simple|small) words|like you are (five|5)|a picture|one (more|last) time|your job|abc) <adverb>* ~',
    },
    {
      pattern:
        '(do|must|should) i <adverb>* (really|seriously|honestly|even)* (have|need|got)? (to)? (explain|tell|remind|spell out|point out) (to)? (you|anyone|everyone|people)? (why|that) (rest: (<code>|<determiner>|we|you|it|they|there|<adjacent>) <some>) \\?',
      unless: [
        '(should|do|must) i (explain|tell|remind|point)',
        '(how (many|often|much)|times) <in-clause>{0,3} (do|must|should) i',
      ],
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '(do|must|should|did|why do|why should) i <adverb>* (really|seriously|honestly|even|always)* (have|need|got)? (to)? (explain|teach|tell|remind|spell|hold|babysit|repeat|handhold|walk) (you|it|this|everything|your|that|out|the basics|basic)+ <some>? \\?',
      unless: [
        '(should|do|must|did) i (explain|repeat|tell)',
        '(how (many|often|much)|times) <in-clause>{0,3} (do|must|should) i',
      ],
    },
    {
      pattern: '(need|must|should) i (say (any)? more) ~',
      rewrites: [phrase('I think that speaks for itself.')],
    },
    {
      pattern: '(need|must|should) i point out that? (rest: <some>) ~',
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '(i|we) (should|must|do|would) not (really)? (have|need) to (be)? (explain|teach|tell|remind|spell|hold|babysit|explaining|teaching|telling) <some> ~',
      unless: ['(users|they|people)'],
    },
    {
      pattern:
        '[<you> (do|did|are|were) <adverb>* (realize|realise|understand|know|see|get|remember|aware|recall) that] (rest: <some>) ,? (right|yes|no|yeah|do not you|correct)? <closer>* $',
      unless: [
        '(what|how|when|if|where|that|as|why|once|because|so|unless|and) you',
        'do you',
        'did you',
        'see (the|a|an|your|this|it|these)',
      ],
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '[<you> (do|did|are|were) <adverb>* (realize|realise|understand|know|see|get|remember|aware|recall) that?] (rest: (it|the|this|we|there|<code>|a|an|these|those|every|all|you|our|people|users|not) <some>) (right|yes|no|yeah|do not you|correct|,)* \\?',
      unless: [
        '(what|how|when|if|where|that|as|why|once|because|so|unless|and) you',
        'do you',
        'did you',
        'see (the|a|an|your|this|it|these)',
      ],
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '<start> <opener>*? [<you> (do|did|are) <adverb>* (realize|realise|understand|know|see|get|remember|aware|recall) that?] (it|the|this|that|we|there|<code>|a|an|these|those|every|all|our|people|users)',
      unless: [
        'know that you can (always)? (ask|reach|ping|call|talk|take)',
        '(what|how|when|if|where|as|why|once|because|so|unless|and) you',
        'do you',
        'see (the|a|an|your|this|it|these)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '(do|did|can|could) (not you|you not) <adverb>* (even)? (realize|realise|see|get|understand|notice|grasp) (that (rest: <some>)|(rest: (it|we|there|you|they|people|users|this|that|(the|a|an|these|those|every|all|our|your|this|that) <adjacent>{1,3}|<code>) <adverb>* (<be>|<have>|<modal>|<do>|never|needs|need|breaks|break|fails|fail|works|work|makes|make|causes|leaks|leak|runs|run|means|matters|returns|throws|crashes|ends|belongs|depends|uses|<past>) <some>?)) ~',
      unless: ['(if|when|so|why) (do|did|can|could)'],
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '[(just)? in case (you|anyone|anybody|someone|it) (did not|have not|has not|had not|was not|were not|is|are|forgot|forgotten|never) <adverb>* (notice|noticed|realize|realized|realised|heard|hear|read|looked|forgotten|forgot|clear|paying attention|been paying attention|blind|figured <some>|obvious|gotten the memo|get the memo|got the memo|learned)?] (,|:|—|–|…) _',
      unless: ['in case (it|someone|anyone) (is|are|was|has|forgot)', 'in case you are _ (on|using|running|in|with)'],
      rewrites: [omit()],
    },
    {
      pattern: '[(just)? for your information (,|:|—|–)?] _',
      unless: [
        '(provided|shared|sent|only|is|are|attached|here) (just)? for your information',
        'information (only|and|purposes|the following)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '<start> <opener>*? [(here is|heres|news flash|newsflash|breaking news|fun fact|life hack|pro tip|protip|a (little|friendly|quick)? (hint|tip|clue|thought|reminder|lesson|crazy idea|novel idea|radical idea) (for you)?|here is a (little|friendly|free|quick|wild|crazy|novel|radical)? (hint|tip|clue|thought|lesson|reminder|idea|wild idea|concept) (for you)?)] (:|,|—|–|…|!) _',
      unless: [
        '(fun fact|pro tip|protip|here is|heres|a (quick)? (reminder|tip|thought|hint)|life hack|breaking news)',
        'here is (a|one) (quick|little|friendly)? (idea|thought|tip|hint|reminder)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '(allow|permit|let) me (to)? (educate|enlighten|school|teach|lecture) you|(i|we) (will|can|could|would be happy to|have to) (educate|enlighten|school|lecture) you',
      rewrites: [phrase('here is the background'), phrase('this is the background')],
    },
    {
      pattern:
        '[as (you|anyone|everyone) (should|ought to|must|surely|certainly|no doubt|obviously|clearly|might|would) <adverb>* (know|be aware|have learned|have noticed|remember)] ,? _',
      unless: ['as you (may|might|probably) know', 'you might (know|remember|have noticed)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '[if you (know|knew|understood|had) (anything|the first thing|a clue|any idea|the slightest (idea|clue)|even a little|the basics) (about|of|what|how)? <some>? ,] _',
      unless: ['if you know <some> , (please|could|can|let|feel|skip|jump|you (can|may))'],
      rewrites: [omit()],
    },
    {
      pattern:
        '<start> <opener>*? [<you> (do|did|are) <adverb>* (realize|realise|understand|aware)] (rest: <some>) ,? (right|yes|correct|do not you|are not you)? <closer>* \\? <closer>* <end>',
      unless: ['(realize|realise|understand|aware) (of|how|what|why|where|which|the)'],
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },

    {
      pattern: '[(so)? (let me|just let me|allow me to) get this (straight|right)] (:|,|—|–|…|\\.)? <some>',
      unless: ['(to|i|help|helps) let me get', 'get this right (,|before|for|once|in)'],
      rewrites: [part('did I understand this right')],
    },
    {
      pattern:
        '(may|might|can|could|let|need|must|should|do) (i|me) (have to)? <mark>* remind (you|everyone|everybody|people|us all) (<mark>|milord|again|all|once more)* that? <mark>* (rest: <some>) ~',
      unless: [
        '(let me|may i) remind (everyone|everybody|people|us all) ',
        'let me remind (myself|me)',
        '(you|everyone) (about|of|to|on|when|if)',
        'remind you (in|tomorrow|next|every)',
      ],
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '<start> <opener>*? [(but)? before you (do|start|go|continue|say anything|reply|answer) (that)? ,? realize that] _',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [(you|you guys) (do|did|are) <adverb>* (realize|realise|understand|know|aware) that?] (rest: <in-clause>{3,24}) ,? (right|yes|no|correct|do not you|,)+ <closer>* $',
      unless: [
        'know that you can (always)? (ask|reach|ping|call|talk|take)',
        '(what|how|when|if|where|as|why|once|because|so|unless|and) you',
        'do you',
        '(understand|know|get|see|realize) (what|how|why|where|which|who) ',
      ],
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },

    {
      pattern:
        '[((let us|i will|shall we)? (try|do|say) (this|it)? ,?)? (again|once more|one more time) ,? (now)? with feeling] (:|,|—|…)+ _',
      rewrites: [omit()],
    },

    {
      pattern:
        '<start> <opener>*? (did|have|do) <you> (just|simply|completely|already|totally|all|honestly|really)* (forget|forgotten) that (rest: <in-clause>{2,12}) ,? or (do|did|are|is|were|have) <you> <some> (\\?|$|~)',
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '<start> <opener>*? (did|have|do) <you> (just|simply|completely|already|totally|all|honestly|really)* (forget|forgotten) that (rest: (we|you|i|it|there|this|these|users|people|they|not|<code>|(the|our|your|a)? <adjacent>{1,3}) (is|are|was|were|has|have|does|do|did|can|could|must|need|needs|should|will|support|supports|run|runs|use|uses|<modal>|share|shares|break|breaks|agreed|still|only|already|<verb>) <some>?) ~',
      unless: [
        'that (file|one|part|line|commit|case|bit|flag|test|page|step|branch|change) (in|on|when|from|or|,|is|was|\\?)',
        'why (did|do|have)',
      ],
      rewrites: [phrase('{rest}.'), phrase('Note that {rest}.')],
    },
    {
      pattern:
        '[(it is|this is|we are in)] (2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|2027|2028|the 21st century|the twenty first century|current year) (,|—|–|…|:|;|people|guys|folks|already|now)+ (we|nobody|no one|who|why|use|stop|there|please|you|and|even|just|everyone|every|<code>)',
      unless: ['(if|when|because|since|until|assume|assuming) (it|this) is'],
      rewrites: [part('as of')],
    },
    {
      pattern:
        '[welcome to] (the)? (1990|1995|1999|2000|2005|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|21st century|twenty first century|present|future|90s|nineties) (,|—|–|…|:|;|!)+ _',
      unless: ['to <any> , (everyone|all|folks|team)'],
      rewrites: [part('since')],
    },

    {
      pattern:
        '(surely|i hope|tell me|really|seriously)? <you> <adverb>* (do not|can not|did not) <adverb>* (seriously|really|honestly|actually)? (expect|want) (me|us|anyone|people) to (act: <verb> <some>) (,|right|do you)* ~',
      unless: [
        '(if|when) you',
        'do not want (me|us|anyone|people) to (touch|merge|see|use|change|close|wait|push|release|ship|rebase|forget)',
      ],
      rewrites: [phrase("I'd rather not {act}."), phrase("I can't {act} right now.")],
    },
    {
      pattern:
        '(do|did) <you> (really|seriously|honestly|actually|genuinely)+ (expect|think) (me|us|anyone|people|somebody|someone) (to|will|would|is going to|are going to) <adverb>* (act: <verb> <some>) ~',
      unless: ['actually (want|expect) (me|us|people) to'],
      rewrites: [phrase("I'd rather not {act}."), phrase("I can't {act} right now.")],
    },
    {
      pattern:
        '(please|do|pray|kindly|oh|then|so)* enlighten (me|us) (as to|on|about)? (rest: (how|why|what|where|when|which|who) <some>) ~',
      unless: ['(could|can|would) (you|someone|anyone) <adverb>* (please)? enlighten'],
      rewrites: [phrase('Could you explain {rest}?')],
    },
    {
      pattern: '(please|do|pray|kindly|oh|then|so|,)* enlighten (me|us) (,|then|please|oh <some>)* ~',
      unless: [
        '(could|can|would) (you|someone|anyone) <adverb>* (please)? enlighten',
        '(will|would|could|can|to) enlighten',
      ],
      rewrites: [phrase('Could you say more about this?')],
    },
    {
      pattern: '<start> <opener>*? care to (act: (explain|elaborate|share|tell|comment) <some>) ~',
      rewrites: [phrase('Could you {act}?')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [drop(), phrase('what I mean is ‹the point›.'), phrase('here it is in other words: ‹the point›.')],
  examples: {
    flagged: {
      'Please go read up on the locking rules before touching this file.':
        'Could we go through the locking rules together?',
      'Why does it take two reviews to convince you that the index is missing?': 'The index is missing.',
      "I shouldn't have to tell you to rebase.": 'Could you rebase?',
      "Use the pool, like in `db.py`. I shouldn't have to point that out to a senior.":
        'Use the pool, like in `db.py`.',
      'Please learn the difference between a thread and a process before you touch the scheduler.':
        'Could we go through the difference between a thread and a process together?',
      "Surely you don't expect me to explain HTTP to you.": "I'd rather not explain HTTP to you.",
      'Please enlighten me how this is supposed to work.': 'Could you explain how this is supposed to work?',
      'Care to explain why this exists?': 'Could you explain why this exists?',
      "I shouldn't have to explain why `eval` is dangerous.": '`eval` is dangerous.',
      "I'll type slowly so you can follow.": 'Here it is in other words: ‹the point›.',
      'did you forget that the cache is shared or do you just not care?': 'the cache is shared.',
      'Did you forget that we support Windows?': 'We support Windows.',
      "It's 2024, we don't use callbacks any more.": "As of 2024, we don't use callbacks any more.",
      'Welcome to 2010, we use `const` now.': 'Since 2010, we use `const` now.',
      "Let's try this again, with feeling: don't block the event loop.": "Don't block the event loop.",
      'Let me get this straight: you open a connection per row?':
        'Did I understand this right: you open a connection per row?',
      'May I remind you that `main` is frozen?': '`main` is frozen.',
      'You do realize CPU emulation has barely been touched in this repo since the summer, right?':
        'CPU emulation has barely been touched in this repo since the summer.',
      'You do realize CI runs this on every push, right?': 'CI runs this on every push.',
      'You do understand that production is down, right?': 'Production is down.',
      'Let me explain it slowly: the lock is not reentrant.': 'The lock is not reentrant.',
      'i will say it in small words, the cache is shared': 'the cache is shared',
      'You do realize that this runs on every request?': 'This runs on every request.',
      'you do know we support Node 20, right?': 'we support Node 20.',
      "In case you didn't notice, `main` is frozen.": '`main` is frozen.',
      'For your information, the tests were green yesterday.': 'The tests were green yesterday.',
      'Newsflash: strings are immutable.': 'Strings are immutable.',
      'As you should know, the index is zero-based.': 'The index is zero-based.',
      'Do I really have to explain this to you?': 'What I mean is ‹the point›.',
      'Do I really need to explain why this is a security hole?': 'This is a security hole.',
      "I'll explain it in words you can understand: don't block the event loop.": "Don't block the event loop.",
      "Don't you see that the loop never ends?": 'The loop never ends.',
      'Allow me to educate you.': 'Here is the background.',
    },
    fine: [
      'If you know anything about this bug, please comment.',
      'Could someone enlighten me?',
      'May I remind everyone that the freeze starts on Friday?',
      'You do know that you can ask me anytime, right?',
      'Learn the difference between `let` and `const` before you start with chapter 4.',
      'Do you really want me to merge this before the freeze?',
      'Could you enlighten me on how the cache works?',
      'Would you care to explain how you found it?',
      'You do not want people to see this page twice.',
      "I don't expect you to fix this before the release.",
      'Did you forget that file in the commit?',
      'Let me explain it slowly in the video, it is a complex topic.',
      'You do see the spinner while it loads, right?',
      'Did you forget to push the last commit?',
      "It's 2024 in the sample data, so the test fails after New Year.",
      'Let me get this right before I merge it.',
      'Could you remind me next week?',
      'The bot will remind you to rebase.',
      'Let me explain why I chose a map.',
      'For your information only.',
      'Do you know that feeling?',
      'In case you have not tried it yet, the new flag helps.',
      'As you may know, the API is frozen.',
      'I will explain it once more in the docs.',
      'Pay attention to the order of the arguments.',
      'Think about what happens on a timeout.',
      'Should I explain this in a comment?',
      'If you know the id, you can skip this step.',
      'The worker does not wake up.',
      'Pro tip: press `?` for the shortcuts.',
    ],
  },
})
