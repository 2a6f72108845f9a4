import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const said = sentence('I see this differently: ‹how you see it›.')

export default defineRule({
  id: 'sarcastic-courtesy',
  principle: 'conflict',
  severity: 'hint',
  why: 'Politeness that is not meant stings more than a plain objection, and leaves nothing to answer.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: irony as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(thanks|thank you|thx) (a lot|so much|very much|a bunch)? for ignoring (object: (my|our) <adjacent>{0,1} (review|comment|comments|question|questions|feedback|report|message|messages|request|concerns|advice|suggestion|suggestions|email|issue) <some>?) ~',
      rewrites: [phrase('Could you look at {object}?')],
    },
    {
      pattern:
        '[(you|one|anyone) would (have)? (think|thought|expect|expected|hope|imagine|assume|guess)] (that)? (after <some>)? (,)? <some> (would|could|should|might) (have|at least|know|notice|care|bother|test|read|think|fix|by now|finally|already) <some>? ~',
      unless: [
        'would (have)? think <any>{1,10} i would',
        'would (think|expect|assume|hope) (that)? <some> (would|could) (be|return|throw|work|fail) (in|when|if|because|here)',
        'if (you|one)',
        'you would (have)? (expect|guess|think) (it|this|that)? to',
        '(as|like|than|what) (you|one) would',
      ],
      rewrites: [phrase('I had expected something else: ‹what you expected›.'), said],
    },
    {
      pattern: '^ [so much for (the|a|your|our|this|that|being|all|having)? <some>] $',
      unless: [
        'so much for (my|going)',
        'so much for (<gerund>|your (help|time|work|patience|review|support|effort|quick|feedback)|the (help|quick|fast|review|fix|feedback|work|explanation|support)|this|helping|your)',
      ],
      rewrites: [phrase('I had expected something else: ‹what you expected›.')],
    },
    {
      pattern: '^ [another (<adjacent>) , (yet)? another] <some> $',
      unless: ['(thank|thanks|great|nice|good|happy|passes|done|merged|fixed|🎉)'],
      rewrites: [part('This came up before:')],
    },
    {
      pattern:
        '(you are|you should be|you guys are|be|consider (yourself|yourselves)|they are) (<adverb>)* (lucky|glad|grateful|thankful|happy) (that)? (anyone|anybody|someone|somebody|i|we|people|users|there is (anyone|anybody|someone)) (<adverb>|at all)* (still|even|bother|bothered|uses|use|cares|care|put up|puts up|have not|has not|did not|do not|am not|are not|can not) <some>? ~',
      unless: ['(i am|we are) (<adverb>)* (lucky|glad|grateful|thankful|happy)'],
    },
    {
      pattern:
        '[(because|cause|cuz|since) (<adverb>|of course|obviously)* (that|this|it) (<adverb>|always|clearly|has|have|really|went|worked out|works out|worked|works|turned out)+ (so|out so|so very|great|wonderfully|perfectly|brilliantly|oh so)+ (well|great|nicely|fine)? (the last time|last time|before|so far|for <some>|with <some>|in the past|already)?] ~',
      unless: [
        'last time , (let us|lets|we|i|shall)',
        'because (it|this|that) (works|worked) (so|great|perfectly|fine) (well)? (for (me|us)|with <code>|in|on)',
      ],
      rewrites: [phrase('I have doubts about this: ‹what happened before›.')],
    },
    {
      pattern:
        '^ [(just|exactly|yes|yeah|oh|great|wow|because|,)* (just)? what (i|we|everyone|everybody|the world|users|this project) (<adverb>|always|all|really)* (needed|need|wanted|asked for|was missing|were missing|was waiting for|were waiting for)] (,|:|!|…|—|-)+ <some>? $',
      unless: [
        '^ just what i (needed|wanted) !',
        '(thank|thanks|perfect|exactly what (i|we) (needed|wanted) (,|!) (thank|thx|thanks))',
        'exactly what (i|we)',
      ],
      rewrites: [omit(), said],
    },
    {
      pattern:
        '^ (and|but|so|well)* [(you|they|he|she) had (literally|only|exactly)* one (<adjacent>)? (job|task|thing to do)] <some>? ~',
      unless: ['one job (id|name|queue|definition)'],
    },
    {
      pattern:
        '^ [(good|great|nice|lucky|glad|thank god|thank goodness|what a relief|good to know) (thing|job|that)+ (that)? (nobody|no one|none of (us|this|our)|it is not (like|as if)|there (is|are) no|we (all|never|do not)|i did not) (<adverb>)*] <some> ~',
      unless: [
        '(good|great|nice) thing (that)? (you|i|it|we have|we had|there is (a|no (regression|data loss)))',
        'good job',
      ],
    },
    {
      pattern: '^ [(well|so|oh|ok|okay|wow|and|,)* (good|great|nice|happy|bully) for you (,? but)?] (,|!|~|_)',
      unless: ['(works|worked|looks|is|be|was|sound|sounds) (good|great|nice)', 'for you \\?'],
      rewrites: [omit(), said],
    },
    {
      pattern:
        '[(that|it)? must be <adverb>* (nice|great|wonderful|fun|easy|lovely|comfortable|convenient) (to|being|having|when|living|for you)] <some>? ~',
      unless: [
        'must be (easy|convenient|fun) to (use|read|add|test|change|set|extend|configure|follow|find|install|run|maintain|understand)',
      ],
    },
    {
      pattern:
        '[(good luck|best of luck|have fun|enjoy|godspeed|knock yourself out) (<adverb>)* (with|finding|getting|explaining|convincing|trying|maintaining|debugging|selling|keeping|making|having|to you|fixing|using|reading) <adverb>* (that|this|anyone|anybody|users|someone|people|the (next|on call)|contributors|it (then|anyway|all)) (then|though|attitude|one)?] <some>? ~',
      unless: [
        'enjoy reading',
        'that (new|old|laptop|trip|holiday|vacation)',
        '<some> (,|—|and)+ (ping|let me know|tell me|i can|reach out|happy)',
        '(have fun|enjoy|good luck|best of luck) (with|using|reading|making|trying) (your|the|this) (new|next|release|exam|exams|project|job|trip|vacation|holiday|weekend|talk|interview|move|launch|presentation|work|day)',
        'good luck !',
        'hope <some>',
      ],
    },
    {
      pattern:
        '[(thanks|thank you|thx) (a lot|so much|very much|a bunch)? (for (nothing|wasting <some>?|breaking|ruining|ignoring|the (non answer|lecture|insult|insults|condescension|useless|attitude|personal attack|passive aggress)|closing (this|it) without|proving|confirming that you|letting us down|making (this|it|my|our) <adjacent>{0,2} (worse|harder)|your (arrogance|ignorance|useless|attitude|non))|but no thanks)] <some>? ~',
      unless: ['proving (me|us) wrong', 'breaking <in-clause>{1,4} (up|down|into|apart|out)'],
    },
    {
      pattern:
        '[(congrats|congratulations|bravo|well done|good job|great job|nice job|way to go|kudos|nice work|nicely done|great work) (,|to you|guys|on|for|in|at|you|!|just|really|have|<adverb>)* (breaking|broke|ruining|ruined|killing|killed|wasting|wasted|destroying|destroyed|ignoring|missing|making (it|this|things) (worse|slower|harder)|throwing|alienating|losing|scaring|driving (away|users)|you (have)? (<adverb>)* (broke|broken|managed|ruined|just|won|won an|successfully|killed|lost|discovered|reinvented|proved|proven))] <some>? ~',
      unless: [
        '(killing|killed|destroying|destroyed|breaking|broke|broken) <any>{0,4} (bug|bugs|flaky|flake|flakes|dead code|leak|legacy|record|monolith|debt|warnings)',
        'just <adverb>* (finished|completed|passed|reached|won|became|installed|published|merged|shipped|earned)',
        '(breaking|losing|killing|throwing) (this|it|the <adjacent>) (up|down|into|out)',
        'you have just (run|installed|completed|set up|published|deployed) <some> and',
        'congratulations (on|,) you (have)? (<adverb>)* (won|just) (the|a|your|become|joined)',
      ],
      rewrites: [phrase('I noticed this: ‹what happened›.')],
    },
    {
      pattern:
        '^ [(oh|well|wow|yeah|,)* (no shit|no kidding|no duh|you do not say|big surprise|what a surprise|nice try|cool story|yeah right|good for you) (sherlock|bro|dude|einstein)? (,|!|…|—|–|-|:)+ (but|and)?] <any> <any> <any>',
      unless: ['(thank|thanks|thx)', '^ (nice try|good for you) , (thanks|and|keep|well|great)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [(nice|good|great|cute|lovely|brilliant|real|very|what a|such a|some|so|really|how|that is|wow|oh|,)* ((nice|good|great|cute|lovely|real|brilliant) try|mature|classy|professional of you|helpful of you|convenient|generous of you|kind of you|clever of you|big of you|brave of you|charming|adorable|cute|rich|original|ironic|hilarious|funny|precious|priceless|very helpful|so helpful|constructive|how nice|real nice|slow clap|golf clap|genius|big surprise|what a surprise|surprise surprise|shocker|shocking|color me (shocked|surprised)|colour me (shocked|surprised)|who would have (thought|guessed)|imagine that|fancy that|go figure|no shit( sherlock)?|no kidding|you do not say|no way really|tell me more|do tell|pray tell|yeah right|yeah sure|sure thing buddy|riiight|as if|dream on|in your dreams|keep dreaming|yeah , no|cool story( bro)?|ok boomer|boomer|nobody asked|whatever you say|if you say so|says you|says the|sure , (whatever|jan|buddy|if)|okay then|well then|fine , whatever|good to know|glad to (know|see|hear) (you|that you|how|the|your) <some>?|suit yourself|be my guest|you do you|help yourself|knock yourself out|as you wish|your loss|have it your way|fine by me|believe what you want|i will let you|bless your heart|keep telling yourself( that)?|live and learn|we get it|you win|happy now|cope|skill issue|cringe|yikes)] (~)'
          .replaceAll('( sherlock)?', ' sherlock?')
          .replaceAll('( bro)?', ' bro?')
          .replaceAll('( that)?', ' that?'),
      unless: [
        '^ (mature|rich|original|constructive) , <any> <some>',
        '^ (lol|lmao|rofl|haha|hahaha|ha ha|funny|yikes|cute|adorable|hilarious|good to know|genius|charming|ironic|so helpful|very helpful|constructive|well then|okay then|as you wish|fine by me|original|glad to (see|hear|know)) <closer>* <any>?',
        '(thank|thanks|thx)',
      ],
    },
    {
      pattern: '^ [(whatever you say|whatever floats <some>|suit yourself|as if|yeah right)] (,|!|\\.|…|<end>)',
      unless: ['whatever (works|you (like|want|prefer|think|decide)|is|the|it|we)'],
    },
    {
      pattern:
        '[(i am|am|so|really|we are|very)* (glad|happy|pleased|impressed|delighted|thrilled|amazed|touched|honored|honoured) (that|to see|to hear|to know|you|how)* (you (have|found|had|could|can|finally|at least|think|decided|managed|care|are so|know)|(someone|somebody|at least someone) (finally|has|is having)|how (much|little|fast|quickly) you)] <some>? ~',
      unless: [
        '(glad|happy|pleased|thrilled|impressed|delighted|amazed) (that|to see|to hear|to know|you|how)* you (have|found|had|could|can|are|managed|decided|think|care|know) (<any>)',
        'you (like|liked|enjoy)',
      ],
    },
    {
      pattern:
        '[(you|that|this|it|they|he|she|the <adjacent>{1,2}|your <adjacent>{1,2})? (sure|certainly|really|clearly|obviously|evidently) (<adverb>)* (showed|shows|show|told|taught|teaches) (me|us|them|him|her|everyone)] ~',
    },
    {
      pattern:
        '^ (wait)? let me guess (,|:|—|…|-)* (that)? you <adverb>* (did not|have not|never|forgot to|skipped|do not|could not be bothered to) <adverb>* (bother to|actually|even)* (act: (test|tested|testing|run|ran|running|read|reading|check|checked|checking|try|tried|look|looked|write|wrote|written|add|added|update|updated|review|reviewed|compile|compiled|build|built|rebase|rebased|document|documented|think|thought|validate|handle|close|open) <some>) ~',
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern:
        '^ (oh|so|ah|ok|okay|,)+ now (we|you) <adverb>* (do not|no longer|never|are not|stopped) <adverb>* (act: (<verb>|<gerund>) <some>) (anymore|any more|now|these days|either)+ <closer>* (\\?|$)',
      rewrites: [phrase('Could we still {act:base}?'), phrase('What changed here?')],
    },
    {
      pattern:
        '(good luck|best of luck|have fun|enjoy) (<adverb>)* with (object: (that|this|the|these|those|such|all) <adjacent> <some>?) ~',
      unless: [
        'with (your|the|this) (new|next|release|exam|exams|project|job|trip|vacation|holiday|weekend|talk|interview|move|launch|presentation|work|day|rest|course|team)',
        'with that (one|then|though|attitude|,)',
        '!',
        'hope <some>',
      ],
      rewrites: [phrase('I see a risk with {object}: ‹which›.'), phrase("I'd rather not rely on {object}: ‹why›.")],
    },
    {
      pattern:
        '^ [(let me guess|wait let me guess|oh , (right|wait|sure|great|good|nice|lovely|wonderful|please|really|so now|i see)|oh really|oh please|oh no , (not|another|how)|no duh|of course (you|they) (would|did|guys|did not|had to|do not care|know (best|better)|never)|gotta love|got to love|you have got to love|you know , like|how about (no|you do (it|that))|how about , (i|you|we)|surprise ,|poor (you|thing|baby|boy)|boo|waaah|wah|cry more|so sorry (that|to|if) (your|you|we|i|the) (feelings|did not|could not|do not|bother|inconvenience|precious)|my (humble|sincerest|deepest) apologies|sorry (your|ur) (highness|majesty)|your (highness|majesty)|sweetie|sweetheart|honey|buddy|pal|chief|champ|genius|einstein|sherlock|captain obvious|thanks captain|thank you captain|thanks sherlock|thanks einstein|thanks genius) (,|\\?|!|\\.|…|:)*] <some>? ~',
      unless: [
        '^ (oh (wait|right|really|no|boo|i see)|gee|duh|doh|boo) (,|\\?|!|\\.|…|:|;)* (<any>)',
        '^ oh , (right|wait|i see|good|great|nice|sure|wonderful|lovely)',
        'got to love (it|the (new|speed))',
        'sorry (that|to|if) (you|we|i)',
        'let me guess (the|which)',
      ],
    },
    {
      pattern:
        '[(what|such) (a|an) (surprise|shock|shocker|coincidence|genius|great (guy|team|attitude|support)|brilliant (idea|move|decision|plan)|nice (attitude|way|person|community)|lovely (attitude|way|person|community)|wonderful (attitude|community)|welcoming (community|attitude|project)|warm welcome|helpful (answer|comment|response)|mature (response|answer|attitude)|professional (response|answer|attitude)|constructive (comment|response|answer))] (!|\\.|…|\\?|you|this|that|,|<end>)',
      unless: [
        '(thank|thanks|love|pleasant|nice surprise|what a nice person|what a coincidence)',
        '(is|not|be|was) (what|such) (a|an)',
      ],
      rewrites: [omit(), said],
    },
    {
      pattern:
        '[(stick|keep|carry|go|continue|have fun) (on|with|up|enforcing|ignoring|telling|breaking|pretending|living|doing)+ (enforcing|ignoring|breaking|pretending|the good work breaking|bugs|that attitude|your attitude|yourself|it then)] <some>? ~',
      unless: ['keep (with|on|up) (it|the good)'],
    },
    {
      pattern:
        '^ (and|so|but|funny ,|,)* [i thought (this|that|it|you|we|these) (<adverb>)* (was|were|is|are) supposed to be] (a|an|the)? (<adverb>)* (stable|production|finished|tested|professional|enterprise|lts|fixed|better|improvement|upgrade|simple|easy|open|mature|community|team|grown|senior|experts) <some>? ~',
      unless: ['supposed to be (fixed|tested|finished) (in|by|with|on)'],
      rewrites: [phrase('I had expected something else: ‹what you expected›.')],
    },
    {
      pattern:
        '^ (and|so|but|now|,)* [guess who] (<adverb>)* (has to|gets to|will have to|is|had to|was|got|will be|ends up|gets|broke|forgot|did not) <some> ~',
      unless: ['guess who (is|was) (here|back|coming)'],
      rewrites: [phrase('This leaves work for me: ‹what you have to do›.')],
    },
  ],
  unless: [
    '(thanks|cheers) (buddy|pal|mate)',
    '(breaking|splitting) (this|it|that|them|things) (into|down|up|out|apart)',
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [drop(), said],
  examples: {
    flagged: {
      'Thanks for ignoring my review.': 'Could you look at my review?',
      'Good for you.': 'I see this differently: ‹how you see it›.',
      'Must be nice to have so much free time.': 'I see this differently: ‹how you see it›.',
      'Good luck with that.': 'I see this differently: ‹how you see it›.',
      'Thanks for nothing.': 'I see this differently: ‹how you see it›.',
      'Nice try.': 'I see this differently: ‹how you see it›.',
      'whatever you say': 'I see this differently: ‹how you see it›.',
      'How convenient.': 'I see this differently: ‹how you see it›.',
      'suit yourself, I am done here': 'I see this differently: ‹how you see it›.',
      'Yeah right.': 'I see this differently: ‹how you see it›.',
      'What a surprise, the cache is stale.': 'The cache is stale.',
      'No shit, the test fails without the fixture.': 'The test fails without the fixture.',
      "Let me guess, you didn't run the tests.": 'Could you run the tests?',
      "Oh, so now we don't validate input anymore?": 'Could we still validate input?',
      'Good luck with that regex.': 'I see a risk with that regex: ‹which›.',
      'Well, good for you, but the tests are red.': 'The tests are red.',
      'Well done for ruining the changelog': 'I noticed this: ‹what happened›.',
      'really mature': 'I see this differently: ‹how you see it›.',
    },
    fine: [
      'Great job killing that bug!',
      'Thanks for proving me wrong!',
      'Good luck with the new project!',
      'Thanks a lot for the fix!',
      'Congratulations on the release!',
      'This must be easy to extend.',
      'Does this look good for you?',
      'Pass whatever you like here.',
      'I am glad you found the cause.',
      'Well done!',
      'Oh, right, the flag is off by default.',
      'Nice work on the parser.',
      'lol, good catch',
      'What a nice surprise, thank you!',
      '- Mature, configurable formatting and pretty-printing',
      'Thanks for breaking this into small commits.',
    ],
  },
})
