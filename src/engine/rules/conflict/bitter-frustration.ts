import { drop, omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const trouble = phrase('I have a hard time with this: ‹what happens to you›.')
const feeling =
  '(disappointed|annoyed|angry|pissed|pissed off|upset|irritated|frustrated|mad|furious|fed up|disgusted|insulted|offended|shocked|appalled|amazed|baffled|dismayed|unhappy|saddened|discouraged|let down|outraged|ashamed|tired|puzzled|astonished|speechless)'
const farce =
  '(joke|farce|mockery|circus|shame|disgrace|travesty|nightmare|insult|slap in the face|screw up|kick in the teeth|pity|clown show|kindergarten|disappointment|let down|letdown|disaster)'

/** Worn out by something. */
const weary =
  '(<be>|<have>|get|getting|got|start|starting|becoming|feel|been|<adverb>|to|just)+ (sick and tired|sick|tired|fed up|fed|so done|had it|had enough|over it|at (my|our) wits end)'
const resting = [
  'sick (the|this|all) (day|week|<any> week)',
  '(sick|tired) (this|today)',
  'not <adverb>* (tired|sick)',
  'had enough (<adjacent>)? (time|space|memory|disk|coffee|sleep|of (a|the))',
  '(had|tired|over) (it|this) (in|on|at|for|working|all day|fixed|running|set)',
]
const absurd =
  '(ridiculous|unbelievable|absurd|insane|outrageous|laughable|ludicrous|shameful|disgraceful|unacceptable|inexcusable|beyond belief|beyond me|mind boggling|appalling|preposterous|embarrassing|infuriating|maddening|astonishing|baffling|crazy|nuts)'

export default defineRule({
  id: 'bitter-frustration',
  principle: 'conflict',
  severity: 'hint',
  why: 'Frustration is real, but readers hear it as blame; what happened to you is something they can act on.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: bitter frustration as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '^ (and|but|so|ok|okay|wow|honestly|,)* where (do|should|would) (i|we|you) even (begin|start) (with <some>)? (\\?|\\.|$)',
      rewrites: [drop(), sentence('There are several things here: ‹which›.')],
    },
    {
      pattern:
        '(i|we) (keep|kept|constantly) <adverb>* (on)? having to <adverb>* (act: (come back|go back|repeat|remind|explain|ask|chase|clean up|point|say|tell|flag|correct|follow up|undo|fix your|fix the same|revert your) <some>?) ~',
      unless: ['remind (myself|ourselves)'],
      rewrites: [phrase('It takes me a lot of time to {act}.')],
    },
    {
      pattern: `(i|we) (am|are|have been) <adverb>* (losing (my|our)? patience|running out of patience|sick|tired|fed up|sick and tired|so done) (with|of) (thing: (this|these|that|the|your) <adjacent> <some>?) <adverb>* ~`,
      unless: [
        ...resting,
        '(of|with) (this|that) (shit|crap|bullshit|nonsense|attitude)',
        '(of|with) (the|this|that|these) (maintainer|maintainers|team|attitude|community|developers|devs|company)',
        '(of|with) (this|these|that|the) <adjacent>',
      ],
      rewrites: [
        phrase('I have a hard time with {thing:the}: ‹what happens›.'),
        phrase('What would help with {thing:the}?'),
      ],
    },
    {
      pattern: `(i|we) (am|are) <adverb>* (losing (my|our)? patience|running out of patience) with (thing: (this|these|that|the|your) <adjacent> <some>?) <adverb>* ~`,
      rewrites: [
        phrase('I have a hard time with {thing:the}: ‹what happens›.'),
        phrase('What would help with {thing:the}?'),
      ],
    },
    {
      pattern:
        '(i|we) <adverb>* (can not|could not) <adverb>* (stand|tolerate|stomach|bear) (topic: (how you|your|the way (you|people)) <some>) ~',
      unless: ['(i|we) could not stand'],
      rewrites: [phrase("I'd like to talk about {topic}."), phrase('I have a hard time with {topic}.')],
    },
    {
      pattern:
        '_ _ [,? (and|so) (i|we) (am|are|have) <adverb>* (sick|sick and tired|tired|fed up|so done|had it|had enough) (of|with) (it|this|that|all this|your <adjacent>)] <closer>* $',
      rewrites: [omit()],
    },
    {
      pattern: `(i|we) ${weary} (with|of|by|at)? <adverb>* (having to)? (chasing|reminding|nagging|asking|pinging|telling|chase|remind|nag|ask|ping|tell) (you|people|everyone) <some>? ~`,
      rewrites: [phrase("I'd rather not have to ask each time.")],
    },
    {
      pattern: '^ (oh|ugh|and|so|,)* [again with] (object: (the|these|this|those|your|all the) <adjacent>{1,3}) ~',
      rewrites: [phrase('Could we do without {object:the}?'), trouble],
    },
    {
      pattern: `(who: (i|we)) ${weary} (with|of|by|at)? (<adverb>|constantly|always)* (having to|needing to|being forced to) (act: <verb> <some>) <adverb>* ~`,
      unless: resting,
      rewrites: [phrase('{who} keep losing time to {act:gerund}.'), phrase('What would help to avoid {act:gerund}?')],
    },
    {
      pattern: `(who: (i|we)) ${weary} (with|of|by|at) (thing: ((this|these|those|the|that|all|all the|all these) <adverb>* <adjacent>|<gerund>|how) <some>?) <adverb>* ~`,
      unless: [
        ...resting,
        '(of|with) <adverb>* (you|your|people|it all|this (shit|crap|bullshit|nonsense))',
        '(of|with|by) (the|this|that|these) (maintainer|maintainers|team|attitude|community|developers|devs|company)',
      ],
      rewrites: [phrase('{who} keep losing time to {thing}.'), phrase("I'd like to find a way around {thing}.")],
    },
    {
      pattern: `^ (it is|this is|that is|how|honestly|just|really|absolutely|i find it|i think it is)* <adverb>* ${absurd} (,|is)? (that) (fact: <some>) <adverb>* ~`,
      unless: ['(fast|good|cool|awesome|amazing|easy|well|works|great|quick|quickly)'],
      rewrites: [phrase("I didn't expect that {fact}."), phrase('It bothers me that {fact}.')],
    },
    {
      pattern: `(it is|this is|that is|is|are|seems) <adverb>* ${absurd} (that) (fact: <some>) <adverb>* ~`,
      unless: [
        '(fast|good|cool|awesome|amazing|easy|well|works|great|quick|quickly)',
        '(not|if|whether) <adverb>* <adjacent> that',
      ],
      rewrites: [phrase("I didn't expect that {fact}."), phrase('It bothers me that {fact}.')],
    },
    {
      pattern: `(it is|this is|that is|how|what is|so|i find it|i find this) (really|truly|very|so|just|extremely|deeply|quite|pretty|both|also|actually)* (sad|pathetic|disappointing|depressing|disheartening|discouraging|regrettable|a shame|a pity|such a shame|such a pity|frustrating|worrying) that (fact: (you|your|no one|nobody|people|such|someone|somebody|developers|maintainers|devs|the (team|maintainers|developers|devs|author|project)|after|so many|even|we still|this (still|was|has|is) <adverb>* (not|closed|open|broken|ignored)) <some>) <adverb>* ~`,
      unless: ['(a shame|a pity) that (you|people|the <adjacent>) (can|could|have|had|are|were|need)'],
      rewrites: [phrase('It worries me that {fact}.'), phrase('I had hoped for something else: ‹what you hoped for›.')],
    },
    {
      pattern:
        '(it|this|that) <adverb>* (really|truly|just|also|always|simply|still)* (baffles|infuriates|angers|frustrates|disgusts|appalls|enrages|irks|saddens|annoys|bothers|boggles|pisses) (me|us|my mind|the mind|everyone|people) off? that (fact: <some>) ~',
      unless: ['that i <any>', 'annoys (me|us) a bit'],
      rewrites: [phrase("I didn't expect that {fact}."), phrase('It bothers me that {fact}.')],
    },
    {
      pattern: `(i|we) (<be>|feel|felt|<have> been) (really|very|so|extremely|deeply|truly|beyond|genuinely|thoroughly|incredibly|pretty|quite|honestly|just|bitterly)+ (disappointed|let down|frustrated|unhappy|dismayed) (in|with|by|about) (thing: <some>) <adverb>* ~`,
      unless: ['(disappointed|frustrated|unhappy) (in|with|by|about) (you|your|how|myself|my)', 'not'],
      rewrites: [phrase('I had expected more of {thing}: ‹what you expected›.')],
    },
    {
      pattern:
        '(there is|there are|you have|we have) <adverb>* (absolutely|simply|just|really)* (no|zero|hardly any) (excuse|excuses|justification) for not (act: <gerund> <some>) <adverb>* ~',
      rewrites: [phrase('Could we {act:base}?')],
    },
    {
      pattern:
        '(there is|there are|you have|we have) <adverb>* (absolutely|simply|just|really)* (no|zero|hardly any) (excuse|excuses|justification) for (thing: <some>) <adverb>* ~',
      unless: ['for (my|our) ', 'justification for (a|an|another|more) '],
      rewrites: [phrase("Let's avoid {thing}."), phrase('This should not have happened: ‹what it caused›.')],
    },
    {
      pattern: `(thing: (this|the|your) (whole|entire)? (process|thread|discussion|review|release|api|build|setup|workflow|situation|upgrade|migration|project|system|installer|documentation)) (<be>|has become|is getting|is becoming|was|has been) <adverb>* (a|an) (complete|total|huge|big|massive|colossal|absolute|utter|sick|bad|real|single|giant)* ${farce} ~`,
      unless: ['not <adverb>* a', 'as a joke'],
      rewrites: [phrase("{thing} doesn't work for me yet: ‹what gets in the way›.")],
    },
    {
      pattern:
        '(thing: this (thread|discussion|project|team|review|library|tool|repo|api|build|bug|issue|framework|editor|plugin|installer|package|linter|setup)) (<be>)? <adverb>* (driving|drives|making|makes) (me|us|everyone|people|everybody) <adverb>* (crazy|nuts|insane|mad|mental|bonkers|up the wall|angry|furious|want to (cry|scream|die|quit|leave|puke|throw|switch|give up)) ~',
      rewrites: [phrase('I have a hard time with {thing}.'), phrase('{thing} costs me a lot of time: ‹what happens›.')],
    },
    {
      pattern:
        '(i|we) <adverb>* (hate|despise|loathe|detest|resent|do not appreciate) <adverb>* (topic: (how you|your|the way (you|people)) <some>) ~',
      rewrites: [phrase("I'd like to talk about {topic}."), phrase('I have a hard time with {topic}.')],
    },
    {
      pattern:
        '(i|we) <adverb>* (hate|despise|loathe|detest|resent|do not appreciate) it? (topic: when (you|people) <some>) ~',
      rewrites: [phrase("It's hard for me {topic}.")],
    },
    {
      pattern:
        '(i|we) <adverb>* (hate|despise|loathe|detest|resent|am so done with) having to (act: (deal|explain|repeat|argue|beg|ask|fight|patch|work around|fix|revert|clean|redo|guess|debug) <some>?) <adverb>* ~',
      rewrites: [phrase('I keep losing time to {act:gerund}.'), phrase('What would help to avoid {act:gerund}?')],
    },
    {
      pattern:
        '(i|we|everyone|everybody|people|users) (<be>|<have>|get|getting|got|start|starting|becoming|feel|been|<adverb>|to|just)+ (sick and tired|sick|tired|fed up|fed|so done|had it|had enough|over it|losing my patience|losing patience|running out of patience|at (my|our) wits end|at the end of (my|our) (rope|patience|tether)) (of|with|by|up with)* (you|your|this|that|these|those|it|the|all|people|<gerund>|how|library|maintainers|projects) <some>? ~',
      unless: resting,
    },
    {
      pattern:
        '^ (enough is enough|enough already|(i|we) have had (it|enough) (with <some>)?|that does it|(this|that) is the last straw|i quit|i am out of here|screw (this|it|that)|to hell with (this|it)|forget it|i (give|have given|am giving) up (on (you|this|that|it|the|trying))?) <some>? $',
      unless: [
        'i quit (the|a|an|my|vim|emacs|and|to|<code>)',
        '(i|we) (give|gave) up (after|when|if|at|the lock|on <code>)',
        'had enough (<adjacent>)? (time|space|memory|coffee)',
      ],
      rewrites: [phrase("I'm stuck here: ‹what you tried›."), trouble],
    },
    {
      pattern: `(this|that|it|the whole (thing|thread|discussion|process)|everything about this|what|this <adjacent>{1,2}|such) (<be>|has become|is getting|is becoming|was)? <adverb>* (a|an) (complete|total|huge|big|massive|colossal|absolute|utter|sick|bad|real|cruel|single|giant)* ${farce} <some>? ~`,
      unless: [
        'this must have been',
        '(if|whether|not|no|think|thought|as|is this|is it|was it|such a (shame|pity)) <adverb>* a? ',
        'a (nightmare|disaster|shame|pity|disappointment) (to|for|if|when|waiting|recovery|that (we|i|it|this|the))',
        'disaster (recovery|plan)',
        '(is|was) <adverb>* not <adverb>* a',
        '(as|like|for|just|only|meant as) a joke',
        '(a|the) joke (about|that|here|in)',
      ],
    },
    {
      pattern: `^ (this|that|it|the whole (thing|thread|discussion|process)|all (this|that)|now this) (<be>|has become|is getting|is becoming|was) <adverb>* (ridiculous|unbelievable|absurd|insanity|madness|ludicrous|outrageous|laughable|shameful|disgraceful|infuriating|maddening|inexcusable|unforgivable|preposterous|beyond (ridiculous|absurd|belief)|bonkers|appalling|disheartening|demoralizing|demoralising|tiresome|getting old|unacceptable|insulting|offensive|disrespectful|nonsense|nuts|stupid|pathetic) (now|already|at this point|and <some>|here|,|guys|people|really)* $`,
      unless: [
        '(this|that|it) <be> <adverb>* (not|a bit|slightly|a little|kind of|sort of)',
        '(stupid|silly|nuts) (and|,|here) <any>',
        '(fast|cool|good|awesome|amazing)',
      ],
    },
    {
      pattern: `(i|we) (<be>|feel|felt|<have> been) (really|very|so|extremely|deeply|truly|severely|beyond|getting|more and more|increasingly|genuinely|thoroughly|incredibly|super|highly|bitterly|pretty|quite|honestly|constantly|just)+ ${feeling} <some>? <some>? ~`,
      unless: [
        'amazed <some> (good|well|great|fast|quickly|progress|work)',
        '(i|we) <be> not',
        'amazed (at|by)? how (good|fast|well|easy|quick|much|many)',
        '<adverb> tired (today|right|now|~|,|and|so|lately)',
        '(puzzled|upset|mad|tired) (by|why|how|about)? (this|the|why|how|it)',
      ],
    },
    {
      pattern: `(i|we) (<be>|feel|felt|<have> been)? <adverb>* (disappointed|angry|pissed|pissed off|furious|disgusted|appalled|dismayed|insulted|outraged|baffled|ashamed|annoyed|fed up|shocked|amazed) (by|at|in|with|that|to see|of|to hear|about)* (how|that|you|your|this|such|these|people|nobody|no one|someone|some people|the (maintainer|maintainers|team|lack|attitude|response|way|fact)) <some>? <some>? ~`,
      unless: [
        'not <adverb>* _',
        '(if|when) (i|we)',
        'amazed (by|at|that)* (how|this|that) (<some>)? (good|well|fast|works|quickly|cool|great)',
      ],
    },
    {
      pattern:
        '(it|this|that|which|you|your <adjacent>{1,2}|people|what) <adverb>* (really|truly|just|also|actually|always|simply)* ((baffles|infuriates|angers|frustrates|disgusts|sickens|appalls|enrages|irks|irritates|saddens|annoys) (me|us|my mind|the mind|everyone|people)|(pisses|piss) (me|us|everyone|people) off|(boggles|blows) (my|the) mind) <some>? ~',
      unless: [
        '(annoys|bothers|bugs|frustrates) me that i <any>',
        'blows my mind (how (good|fast|easy)|in a good)',
        '(annoys|irritates) (me|us) a bit',
      ],
    },
    {
      pattern:
        '(there is|there are|you have|that is|this is|it is|we have) <adverb>* (absolutely|simply|just|really)* (no|not an|hardly an|never an|zero) (excuse|excuses|justification) <some>? ~',
      unless: ['for (my|our) ', 'justification for (a|an|another|more) ', 'excuse me'],
      rewrites: [phrase('This should not have happened: ‹what it caused›.')],
    },
    {
      pattern:
        '(it is|that is|this is|how|so|i find it|i find this|what is) (really|truly|very|so|just|extremely|deeply|both|quite|pretty|a bit|also|actually)* (sad|soo sad|pathetic|a shame|a pity|disappointing|depressing|shameful|disgraceful|regrettable|disheartening|discouraging|laughable|astonishing|hilarious|ironic|bizarre|baffling|beyond me|mind boggling|ridiculous|absurd|unbelievable|crazy|insane|beyond belief|outrageous|telling|funny|interesting|rich) (that|how|to see|to hear|when|,? but|to think|if|is)* (you|your|they|no one|nobody|people|such|someone|somebody|developers|maintainers|devs|the (team|maintainers|developers|devs|author|project)|an open source|after|since <number>|in <number>|so many|even|we still|this (still|was|has|is) <adverb>* (not|closed|open|broken|ignored)) <some>? <some>? ~',
      unless: [
        '(funny|interesting|crazy|insane|so|what is interesting|telling) (that|how|to see|if|is|when)? (you|we|they|people|the|your) (<any>)',
        '(a shame|a pity) (that|if|when)? (we|they|people|the|your|you (have to|need|had|are|can)) (<any>)',
        '(interesting|funny)',
      ],
    },
    {
      pattern:
        '(i|we|one) <adverb>* (can not|could not|will not) <adverb>* (stand|tolerate|put up with|stomach|take any more|take much more|take anymore of) <some>? ~',
      unless: ['(i|we) could not stand', 'stand the (font|color|colour|theme|smell|layout|sound)'],
    },
    {
      pattern:
        '(i|we) <adverb>* (hate|despise|loathe|detest|resent|am allergic to|do not appreciate) <adverb>* (when (you|people)|how (you|people)|your|that you|the way (you|people)|the fact that|this (project|community|team|attitude|tool|library|software|company)|people who|having to (deal|explain|repeat|argue|beg|ask)|being (told|treated|ignored|called|lectured|accused|pushed)) <some>? ~',
      unless: ['appreciate the fact'],
    },
    {
      pattern:
        '(you|your <adjacent>{1,2}|this (thread|discussion|project|team|review|attitude|library|tool|repo)|people|these <adjacent>|this|that) (<be>)? <adverb>* (driving|drives|drive|making|makes|make) (me|us|everyone|people|everybody) <adverb>* (crazy|nuts|insane|mad|mental|bonkers|up the wall|angry|furious|cringe|scream|puke|vomit|regret|want to (cry|scream|die|quit|leave|puke|throw|switch|give up)) <some>? ~',
    },
    {
      pattern:
        '^ (honestly|seriously|frankly|,)* [(it is|this is|that is) <adverb>* beyond (ridiculous|frustrating|annoying|unacceptable|disappointing|embarrassing|stupid|belief|comprehension|me) (,|:|;|—|–|-)+] <any> <any> <any>',
      rewrites: [omit()],
    },
    {
      pattern:
        '(it is|this is|that is) <adverb>* beyond (ridiculous|frustrating|annoying|unacceptable|disappointing|embarrassing|stupid|belief|comprehension) <adverb>* ~',
      rewrites: [drop(), trouble],
    },
    {
      pattern:
        '(<be>|makes|it is|this is|that is|how is this|seems|is) [(completely|totally|simply|just|really|absolutely)? beyond (me|ridiculous|comprehension|my comprehension|belief|frustrating|annoying|unacceptable|disappointing|embarrassing|stupid)] ~',
      rewrites: [phrase('makes no sense to me yet'), omit()],
    },
    {
      pattern:
        '(what|how) (a|an)? (real|huge|big|damn|total|very)* (shame|pity|disappointment|mess|joke|disaster|letdown|sad|pathetic|disappointing|embarrassing|ridiculous|frustrating|annoying|unprofessional|rude|absurd|lame) (this is|that is|it is|that <some>|of you|!|…)* $',
      unless: ['(this|that|it|the|to|is|of|know|exactly|about|matter|see|and|sure|wonder|does) (what|how)'],
    },
    {
      pattern:
        '(this|that|it|these|answers like this) (<be>) (<adverb>|exactly)* the (kind|sort|type) of (<adjacent>{1,3}) (that|which) (<adverb>)* (makes|make|drives|drive|scares|scare|turns|turn|pushes|push|gives|give|kills|kill) (people|users|me|us|everyone|contributors|developers|open source|newcomers|a bad|the motivation) <some>? ~',
      unless: ['makes (me|us|people|users|everyone) (happy|smile|want to (contribute|help|stay)|love|proud|laugh)'],
    },
    {
      pattern:
        '(every|each|with every|with each) (single|new|other)* (release|update|version|upgrade|patch|minor|sprint) (<adverb>|you|it|this|that)* ((makes|made|make) (it|this|that|things|everything|<adjacent>{1,3}) (<adverb>)* worse|(breaks|broke|ruins|kills) <some>|(introduces|brings|brought) <some>? (bugs|bug|problems|issues|regressions|regression|breakage|crashes|headaches)|(gets|becomes|is|got) (<adverb>)* (worse|slower|buggier|more (broken|buggy|unstable|bloated))) <some>? ~',
      unless: [
        '(every|each) (release|update|version) (breaks|is) (down|into|in)',
        '(introduces|brings) (new)? (features|improvements|fixes|support)',
      ],
      rewrites: [phrase('Recent releases have made this harder for me: ‹what got worse›.')],
    },
    {
      pattern:
        '^ (and|but|so)? (it|this|that|things|this project|the quality|everything) (<adverb>|is|are)* (keep|keeps|getting|gets|kept) (<adverb>|on)* (getting)? (worse|worse and worse|from bad to worse|more and more (broken|buggy|annoying|ridiculous|unusable)) (and worse|<adverb>|with (every|each) <adjacent>)* $',
      rewrites: [phrase('This has become harder for me: ‹what got worse›.')],
    },
    {
      pattern:
        '(no|little|small) wonder (that|why)? (fact: (nobody|no one|people|users|everyone|everybody|contributors|you|this (project|library|tool|repo)|so (many|few)|they|nothing|developers|devs) <some>) ~',
      rewrites: [phrase('It worries me that {fact}.'), trouble],
      unless: [
        'no wonder <adverb>* (that)? (nobody|no one) <adverb>* (noticed|saw|found|caught|spotted)',
        'no wonder (you|they|people|everyone) (love|loves|like|likes|use)',
      ],
    },
    {
      pattern: 'i am (<adverb>)* (this|that|very|so) close to (act: (<gerund>) <some>) ~',
      unless: [
        'close to (finishing|having|being|getting|reaching|solving|merging|releasing|completing|fixing|understanding|finding)',
      ],
      rewrites: [phrase("I'm thinking about {act:gerund}: ‹what would change that›."), trouble],
    },
    {
      pattern:
        '^ (oh|no|please|god|ffs|argh|ugh|come on|why|,)* not (this|that|another one)? (one|issue|bug|discussion)? again (!|…|\\.)* $',
      rewrites: [phrase('This came up before: ‹what it was about›.')],
    },
  ],
  unless: [
    'blows my mind $',
    'what a (pity|shame) , (the|it|i|we) ',
    '(crazy|insane|sad|a shame|a pity) that <any>{1,14} , so (here|i|we) ',
    '(shocked|amazed|stunned|astonished) (how|at how|by how) <adverb>* (fast|good|well|easy|quick|quickly|smooth|nice|helpful)',
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [drop(), trouble],
  examples: {
    flagged: {
      'Where do I even start with this diff. No tests, and `main()` has 900 lines.':
        'No tests, and `main()` has 900 lines.',
      'We keep having to explain the release process.': 'It takes me a lot of time to explain the release process.',
      "I'm tired of reminding you about the changelog.": "I'd rather not have to ask each time.",
      'Again with the nested ternaries.': 'Could we do without the nested ternaries?',
      "I'm sick of fixing this pipeline every week.": 'I keep losing time to fixing this pipeline every week.',
      'This is ridiculous.': 'I have a hard time with this: ‹what happens to you›.',
      'This is beyond frustrating: the tests fail on every second run.': 'The tests fail on every second run.',
      "The docs are three versions old, and I'm sick of it.": 'The docs are three versions old.',
      "I'm losing my patience with this migration.": 'I have a hard time with this migration: ‹what happens›.',
      "I can't stand the way you write CSS.": "I'd like to talk about the way you write CSS.",
      'Enough is enough.': "I'm stuck here: ‹what you tried›.",
      'I give up.': "I'm stuck here: ‹what you tried›.",
      "I'm really disappointed in this release.": 'I had expected more of this release: ‹what you expected›.',
      'There is no excuse for not running the formatter. It is one command.':
        'Could we run the formatter? It is one command.',
      "There's no excuse for a red build.": "Let's avoid a red build.",
      'It is sad that nobody reviews the docs.': 'It worries me that nobody reviews the docs.',
      'This thread is driving me crazy': 'I have a hard time with this thread.',
      'It baffles me that the flag is on by default.': "I didn't expect that the flag is on by default.",
      'the whole process is a complete joke': "the whole process doesn't work for me yet: ‹what gets in the way›.",
      "we're fed up with these regressions": 'we keep losing time to these regressions.',
      'How disappointing.': 'I have a hard time with this: ‹what happens to you›.',
      'I hate how you handle feedback': "I'd like to talk about how you handle feedback.",
    },
    fine: [
      'Every upgrade brings a migration guide.',
      'It annoys me that I forgot the test again.',
      'I am new here, where do I start with the docs?',
      'I keep having to restart the server after each build.',
      'I am done with the review.',
      'After 3 retries we give up and return an error.',
      'This is insanely fast.',
      "I'm sick today, back tomorrow.",
      "It's annoying to set up, so here is a script.",
      'This makes me wonder whether we need the cache.',
      "I'm not disappointed at all.",
      'I hate to nitpick, but the name is misspelled.',
      'We had enough disk space.',
      'The disaster recovery plan is in the wiki.',
      'It was meant as a joke.',
      'I was amazed by how fast this is.',
    ],
  },
})
