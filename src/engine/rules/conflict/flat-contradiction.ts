import { drop, omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const view = phrase('I see this differently: ‹how you see it›.')
const plain =
  '(just|simply|completely|totally|plain|plainly|flat out|utterly|absolutely|so|very|dead|clearly|obviously|entirely|quite|factually|objectively|fundamentally|demonstrably|still|all|both|actually|really|once again|again|also|also just)*'

export default defineRule({
  id: 'flat-contradiction',
  principle: 'conflict',
  severity: 'information',
  why: 'Told that they are wrong, people defend the position; shown what differs, they can check it.',
  source: {
    title: 'Google Engineering Practices: How to write code review comments',
    url: 'https://google.github.io/eng-practices/review/reviewer/comments.html',
  },
  finds: [
    {
      pattern:
        'your (answer|reply|response|explanation|comment|argument) <adverb>* (does not|did not) <adverb>* (answer|explain|address|help|solve) (anything|a thing|my question|the question|at all|any of (it|this|that)) <adverb>* ~',
      rewrites: [phrase("I don't have my answer yet: ‹what is open›.")],
    },
    {
      pattern:
        'you are <adverb>* (still)? (verb: (doing|using|holding|calling)) (object: (it|this|that|them|<code>)) (all|completely|totally|just|plain|entirely)* wrong ~',
      unless: ['(if|unless|when|whether|that|think|maybe) you'],
      rewrites: [drop(), phrase("I'd {verb:base} {object} differently: ‹how›.")],
    },
    {
      pattern:
        '(once again|yet again|again|and again|so)? ,? (you|u|you guys|they) (have|has|had)? <adverb>* (ignored|ignore|dodged|avoided|skipped|overlooked|are ignoring|keep ignoring|have been ignoring|are avoiding|keep avoiding) <adverb>* (again)? (object: (my|our|his|her|every) (<adjacent>)? (comment|comments|question|questions|message|messages|review|reviews|request|requests|concern|concerns|feedback|suggestion|suggestions|argument|arguments|report|reports)) (again|completely|entirely|once more|once again|for weeks|for days)* ~',
      unless: ['(if|unless|when|whether|maybe|perhaps|think|sorry|because|so|that) (you|they)'],
      rewrites: [phrase('Could you look at {object}?'), phrase("I'd like to hear what you think of {object}.")],
    },
    {
      pattern: `<you> (<be>) ${plain} (wrong|mistaken|incorrect|dead wrong|not right|not correct|confused|misinformed|misguided|off base|way off) (about|on|regarding) (topic: (the|this|that|how|why|what|our|your|these|those|<code>|<adjacent>) <some>?) ~`,
      unless: [
        '(if|unless|when|whether|think|that|tell me|because|where|in case|since|say|saying|maybe|not|hope|sure|why|says|said|chances|and|so|until|what|or|once) you',
        '(about|on) (this|that|it|here) <closer>* (<end>|,|and|but|because)',
        'confused (about|on)',
      ],
      rewrites: [phrase('I disagree about {topic:the}: ‹how you see it›.'), phrase('What is {topic:the} based on?')],
    },
    {
      pattern: `[<you> (<be>) ${plain} (wrong|mistaken|incorrect|in the wrong|clueless|dead wrong|not right|not correct|confused|misinformed|misguided|ill informed|uninformed|full of (it|crap|shit)|kidding yourself|fooling yourself|deluded|contradicting yourself|missing the (point|mark)|mixing (up|things)|comparing apples|making (no|zero) sense|not making (any)? sense|making (stuff|things|it|this) up|talking (nonsense|crap|garbage|rubbish|out of|past|about something you)|spreading|exaggerating|overreacting|overthinking|nitpicking|nit picking|grasping at|arguing (for the sake|semantics)|splitting hairs|being (rude|difficult|unreasonable|childish|ridiculous|stubborn|petty|dramatic|obtuse|disingenuous|dishonest|hostile|aggressive|emotional|unprofessional|pedantic|silly|dense|toxic|disrespectful|passive aggressive)|out of (line|order|touch|your mind)|not (listening|reading|paying attention|helping|getting (it|the point)|thinking|even trying)|the (problem|one who is wrong|only one)|on the wrong path|barking up|way off|off base|lying|a liar|avoiding the|dodging the|ignoring (the|my|what|our|everything|all)|repeating yourself|beating a dead|wasting|blowing this)] (here|there|about|on|in|that|this|the|,|for|with|if|point|question|issue|and|as|again|because|~)`,
      unless: [
        '(if|unless|when|whether|think|that|tell me|because|where|in case|since|say|saying|maybe|not|hope|sure|why|says|said|chances|and|so|until|what|or|once) you',
        'not (wrong|mistaken|incorrect|right about|the only one)',
        '(ignoring|repeating|spreading|mixing|avoiding) (the (error|errors|result|return|case|warning|output)|it|them)',
        'the only one (with|who can|that can|using|working)',
        'the only one (in|on|here|of|at)? <any>{0,4} who',
        '(you|we) are confused (by|about|with)',
        'nitpicking (here|but)',
      ],
      rewrites: [drop(), part('I see this differently'), view],
    },
    {
      pattern:
        '[(you|u|you guys|they|he|she) (have|has|had)? <adverb>* (missed|misunderstood|misunderstand|misunderstanding|miss|misses|misread|misrepresented|misrepresent|misrepresenting|dodged|dodge|avoided|avoid|ignored|ignore|twisted|twist|twisting|distorted|distort|skipped|sidestepped|overlooked|are missing|keep missing|are avoiding|keep avoiding|are dodging|are twisting|are ignoring|are misunderstanding|have been ignoring|clearly missed) <adverb>* (again)? (the|my|our|his|her|what i|everything i|all of|all|every) <adverb>* (whole|entire|actual|real|main|very)? (point|question|questions|argument|arguments|comment|comments|words|word|message|concern|issue at hand|said|have said|was saying|wrote|facts|context|idea|problem|purpose|intent)] <some>? ~',
      unless: [
        '(if|unless|when|whether|maybe|perhaps|think|may|might|sorry|because|so|that|did|do|have) (you|they|he|she)',
        'the point (release|in time|at)',
        '(overlooked|missed|skipped) (the|my) (comment|message|question|issue|idea|problem)',
        '(ignore|avoid|miss|skip) the (issue|problem|whole|entire|comment|context|message|question|idea) ',
        'you (ignore|avoid|miss|skip|overlooked) the',
      ],
      rewrites: [phrase('I meant something else: ‹your point›.'), view],
    },
    {
      pattern:
        '^ [(wrong|false (!|\\.|,|…|—|-|;)|incorrect|untrue|not true|nonsense|bullshit|bs|rubbish|lies|a lie|baloney|hogwash|hardly|nope , wrong|no , (wrong|false|not (true|at all))|no you (did not|are not|do not|can not|have not)|no it (is not|does not|did not)|no no no|no way|not even close|not a chance|absolutely not|hell no|fuck no|oh no you|think again|try again|guess again|dead wrong|plain wrong|completely wrong|totally wrong|simply wrong|so wrong|wrong again|very wrong|utter nonsense|total nonsense|complete nonsense|pure nonsense|what nonsense|absolute nonsense) (!|\\.|,|…|—|-|;)*] (~)',
      unless: [
        '^ (wrong|false|incorrect|no way) (,|:)? (<any>)',
        'you did not <adverb>* <verb> (anything|any <adjacent>)',
        '^ (wrong|false|incorrect) (\\?|:)',
        '^ (no way|hardly|not true|no it (is not|does not|did not)|absolutely not|try again) <any>',
        '^ (<adverb>|no) <code>',
        '<code>',
      ],
      rewrites: [view],
    },
    {
      pattern:
        '^ [((wrong|incorrect|nonsense|not true|bullshit|rubbish) (,|!|—|-|;)|false (!|—|;))] (i|you|it|the|this|that|there|we|they|he|she|as|because|your|my|no|if|a|an)',
      unless: [
        '^ (wrong|false|incorrect) , (right|true|correct)',
        '^ wrong , (<any>|,){1,10} i (misread|meant|mistyped|mixed)',
      ],
      rewrites: [omit(), part('I see this differently:')],
    },
    {
      pattern: `[(that|this|it|which|all of (that|this)|what you (said|say|wrote|describe|are saying)|everything you (said|say|wrote)|your (claim|claims|statement|argument|arguments|reasoning|logic|assertion|assumption|assumptions|comment|point|analysis|premise|conclusion|comparison|analogy|example|interpretation|understanding|explanation)) (<be>) ${plain} (a lie|lies|bullshit|bs|nonsense|rubbish|baloney|hogwash|laughable|ridiculous|absurd|flawed|wrong|false|incorrect|invalid|not true|untrue|dishonest|disingenuous|misleading|a strawman|a straw man|a cop out|an excuse|a lame excuse|a poor excuse|weak|delusional|made up|irrelevant|moot|senseless|meaningless|stupid|idiotic|bad faith|hypocritical|circular|fallacious|ignorant|disrespectful|rude|condescending|insulting|offensive|arrogant|hostile|insane|crazy|garbage|a joke|backwards)] (and|,|here|at all|to me|at best|because|since|but|as|for|in|~)`,
      unless: [
        '(this|that|it|which) (<be>) <adverb>* (wrong|false|incorrect|invalid|misleading|weak|not true|flawed|backwards|moot|irrelevant|meaningless|made up|bogus|untrue|circular|a joke|garbage|stupid|crazy|insane|ridiculous|absurd)',
        '(if|whether|unless|when|not|think|sure|maybe) <adverb>* (that|this|it|your <adjacent>|what you <adjacent>) (is|was|are|were)',
        'not (a lie|wrong|nonsense)',
        'your (example|assumption|assumptions|explanation|understanding) (is|are|was) <adverb>* (wrong|invalid|incorrect|false) (for|in|if|when)',
      ],
      rewrites: [view],
    },
    {
      pattern:
        '[(that|this|it) <be> (<adverb>|just|simply|plain|flat out|factually|objectively)+ (not true|untrue|nonsense|a lie|bullshit)] (and|,|here|because|~)',
      unless: [
        '(if|whether|think|not|maybe|feels|seems) (that|this|it) <be>',
        '<be> (<adverb>)* (possibly|probably|maybe|often|sometimes|also|always|only|perhaps) (<adverb>)* (true|wrong|false|incorrect)',
      ],
      rewrites: [part('I see this differently'), view],
    },
    {
      pattern:
        '(no ,)? (that|this|it) is not (even|at all|really|remotely)* how (subject: <adjacent>{1,3}|<code>) <adverb>* (work|works|behave|behaves) <some>? ~',
      unless: [
        '(this|it|that) is not how (the|it|this) <adjacent>? (works|work) (in|on|for|with|when|now|today|yet)',
        '(if|whether|because|maybe)',
        'how (this|that|it|things|stuff|any|we|you|software|everything) ',
      ],
      rewrites: [
        drop(),
        phrase('I understand {subject} differently: ‹how it works›.'),
        phrase('Could we go through {subject} together?'),
      ],
    },
    {
      pattern:
        '(that|this|it) is not (even)? (how|the way) (we do (this|that|it|things|<code>)|(it|this|that|things) (is|are) done) <some>? ~',
      unless: ['(if|whether|because|maybe)'],
      rewrites: [phrase('we do this differently here: ‹how›.')],
    },
    {
      pattern:
        '[(that|this|it) (is|does) not (even)? (how (any of)? (this|that|it|these things|open source|software|things|the <adjacent>|<adjacent>) (works?|is done|goes)|the way (this|it|things|open source) works?)] <some>? ~'.replaceAll(
          'works?',
          '(works|work)',
        ),
      unless: [
        '(this|it|that) is not how (the|it|this) <adjacent>? (works|work) (in|on|for|with|when|now|today|yet)',
        '(if|whether|because|maybe)',
      ],
      rewrites: [drop(), phrase('I think it works differently: ‹how it works›.')],
    },
    {
      pattern:
        '^ (subject: your <adjacent>{1,3}) <adverb>* (make|makes|made) <adverb>* (no|zero|little) <adverb>* sense (at all|whatsoever)? $',
      rewrites: [phrase("I don't follow {subject} yet: ‹what is unclear›.")],
    },
    {
      pattern:
        '^ [(you|your <adjacent>{1,2}) <adverb>* (make|makes|made|is making|are making) <adverb>* (no|zero|little|absolutely no) (<adverb>)* sense (at all|whatsoever)?] <some>? ~|[what (you|he|she) (said|say|wrote|are saying|is saying) <adverb>* (makes|make|made) <adverb>* (no|zero|little) sense] <some>? ~|[(that|this) makes (absolutely|literally|zero|really|just)+ (no|zero)? sense (at all|whatsoever)?] ~',
      rewrites: [phrase("I don't follow yet: ‹what is unclear›.")],
    },
    {
      pattern:
        '(i|we) (have|am|are)? <adverb>* (no (idea|clue)|not sure|do not (know|understand|get)|can not (even)? (understand|tell|imagine|fathom|see)) what <you> (<be>|<adverb>)* (talking|on|going|blabbering|rambling|babbling|ranting|trying to (achieve|accomplish|prove|say))+ (about|on about)? <some>? ~',
      unless: [
        'trying to (achieve|accomplish|say) ~',
        'not sure what you are trying',
        'do not (know|understand) what you are trying',
      ],
      rewrites: [phrase("I don't follow yet: ‹what is unclear›.")],
    },
    {
      pattern:
        '(what (the hell|the fuck|on earth|in the world)? (are|were|is) <you> (<adverb>|even)* (talking|on|going on|babbling|blabbering|rambling) (about)?) <some>? ~',
      unless: ['what (are|were) you (talking|on) (<any>)', 'what are you talking about (here|when)'],
      rewrites: [phrase("I don't follow yet: ‹what is unclear›.")],
    },
    {
      pattern: '^ (no|nope) (,|\\.)? [(you|u) (are|do|did|can|have|should|must|need)] (not)? <some>? ~',
      unless: [
        'you did not <adverb>* <verb> (anything|any <adjacent>)',
        'no (,)? you (are|do|can|have|did|should|need) (<adverb>)* (right|not (have to|need)|can|fine|good|correct|welcome|free)',
        'no you (can|have|do|should|need)',
      ],
      rewrites: [view],
    },
    {
      pattern:
        '^ (just|only|merely|simply)* prove (it|them|that|me wrong|your|they|you|otherwise|this) <some>? $|^ [(citation needed|source \\?|got (a|any) source|says who|according to (who|whom)|based on what)] (\\?|~)',
      unless: ['(to|can|will|should|helps|must|we|i) prove'],
      rewrites: [phrase('What is this based on?')],
    },
    {
      pattern:
        '[(you|your <adjacent>{1,2}) <adverb>* (<be>|have|has)? <adverb>* (nothing to do with (this|anything|reality)|no place here|no (business|right) (<gerund>|to|here|in)|no (say|authority) (in|here|over)|lost (focus|touch|the plot|all|any|my|our)|worn out|no argument|no arguments|no point|zero credibility|no credibility)] <some>? ~',
      unless: [
        '(has|have) nothing to do with (this|it) (pr|change|issue)',
        'your <adjacent>{1,2} (<be>|has|have)? (nothing|no) <some> (pr|change|issue|code)',
      ],
      rewrites: [view],
    },
    {
      pattern:
        '^ (well|then|so|maybe|perhaps|clearly|obviously|,)+ your (process|workflow|setup|design|team|logic|approach|api|code|tests|definition|understanding|priorities|model|assumption|system|company) (<be>) (<adverb>)* (broken|flawed|wrong|bad|garbage|the problem|at fault|useless) <some>? ~',
      unless: [
        '(maybe|perhaps) your (setup|code|tests|system|workflow) (is|are) (<adverb>)* (wrong|broken) (because|when|if|on|in)',
        '(maybe|perhaps|so) your (setup|code|tests|system)',
      ],
      rewrites: [view],
    },
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [view],
  examples: {
    flagged: {
      "Your answer doesn't answer anything. I asked why the watch restarts.": 'I asked why the watch restarts.',
      "You're using it wrong. `drain()` comes first.": '`drain()` comes first.',
      "You're wrong about the lock.": 'I disagree about the lock: ‹how you see it›.',
      'you are completely wrong, the map is shared by all workers': 'the map is shared by all workers',
      "No, that's not how transactions work.": 'I understand transactions differently: ‹how it works›.',
      'You missed the point.': 'I meant something else: ‹your point›.',
      'Wrong.': 'I see this differently: ‹how you see it›.',
      'Nonsense, the cache is per request.': 'The cache is per request.',
      "That's just not true.": 'I see this differently.',
      "Thanks, but that's not how it's done around here.": 'Thanks, but we do this differently here: ‹how›.',
      "That's not how any of this works.": 'I think it works differently: ‹how it works›.',
      'Your argument is absurd.': 'I see this differently: ‹how you see it›.',
      "I have no idea what you're talking about.": "I don't follow yet: ‹what is unclear›.",
      "You're being unreasonable.": 'I see this differently.',
      'you make no sense': "I don't follow yet: ‹what is unclear›.",
      "You're contradicting yourself here.": 'I see this differently here.',
      'False!': 'I see this differently: ‹how you see it›.',
    },
    fine: [
      'They missed the point release.',
      "No, you didn't break anything; the runner was out of disk.",
      'This value is wrong when the list is empty.',
      "If you're wrong about the size, the copy overflows.",
      'I think the docs are wrong here.',
      "Tell me if I'm wrong.",
      "That's not correct on Windows, because the path has a drive.",
      'False positives are fine here.',
      'The offset is incorrect.',
      "You're not wrong.",
      'You are right, I missed the point.',
      'Wrong branch?',
      'This is not how the parser works in strict mode.',
      'I have no idea what is going on in this test.',
      '- true\n- false',
      '| eager | false |\n| --- | --- |\n| Answer | Wrong. |',
    ],
  },
})
