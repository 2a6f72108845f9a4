import { drop, omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

/** About the work, so the wish itself can be said. */
const habit = 'stop (ignoring|breaking|skipping|bypassing|disabling|overwriting)'
const back = phrase("I'd like to get back to the issue: ‹what is open›.")
const lead =
  '(please|plz|just|so|now|and|can you|could you|would you|you (should|need to|must|have to|can|better)|kindly|maybe|then|will you|how about you|why do not you|seriously|again|also|<adverb>)*'

/** How to feel, to behave or to be. */
const mood =
  "(calm (the hell|the fuck)? (down|yourself)|chill (out|the fuck out)?|relax|settle down|cool (it|off|down)|simmer down|take a (chill pill|deep breath|breather|step back)|get a grip|lighten up|cheer up|deep breaths|easy (there|tiger)|get real|get (your|ur) facts (straight|right)|get over (it|yourself)|grow (up|some (skin|balls)|a (spine|thicker skin|thick skin))|man up|wake up|face (it|reality|the (facts|truth|music))|open your (eyes|mind)|look in the mirror|check yourself|check your (attitude|ego|tone|privilege|facts)|be (nice|polite|respectful|reasonable|serious|realistic|honest|mature|an adult|professional|quiet|grateful|thankful|careful what you)|act your age|show some (respect|gratitude|decency|class|manners)|have some (respect|decency|shame|dignity|self respect|manners)|learn (some)? (respect|manners|humility|to behave)|behave (yourself)?|do better|do your (job|homework|research|work)|try harder|get to work|get back to work|get a (life|clue|job|hobby)|touch (some)? grass|go (outside|touch grass|get some sleep)|come on|cmon|c'mon|mind your (language|tone|manners|words))"
/** The same words about the work. */
const workable = [
  '(relax|chill|settle down|cool down|wake up|come on|leave|whoa) (the|this|that|these|to|by|after|when|on|in|for|at|over|board|top|every|all|from|with a|if)',
  '(relax|chill) (<adjacent> (<adjacent>|is|are)|ng|some <adjacent>|of)',
  'be (careful|nice|honest|realistic|reasonable|serious|quiet) (with|if|to|here|about|when|and|as|for)',
  'be nice',
  'get a clue (from|about|on)',
  'grow up (to|the|from|in|with|on)',
  'behave like',
  'do better (than|with|here|by|at)',
  'take a (step back|deep breath|breather) (and|here|to|from)',
  'come on (in|board|over|line)',
  'do your (work|research) (in|on|with)',
  'grow up to',
  'get real (data|numbers|values|traffic|users|time|devices|hardware)',
  'do better (error|input|type|memory|cache|logging|validation)',
  'try harder (compression|settings|puzzles|problems)',
  'relax and enjoy',
  '(breath|relax) , you (did|are) ',
  'be (honest|quiet) :',
  'face the (same|following)',
  'try harder (to|at|when)',
  '(will|would|can|could|should|must|may|might) (<adverb>)* (relax|wake up)',
]
const scolding =
  '(whining|whinging|complaining|arguing|crying|moaning|bitching|ranting|debating|blaming|bikeshedding|nitpicking|nit picking|pretending|guessing|talking|lecturing|excuses|drama|nonsense|bullshit|crap)'

export default defineRule({
  id: 'silencing-command',
  principle: 'conflict',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Telling people how to feel or to be quiet makes them louder; naming the open point brings them back to it.',
  source: {
    title: 'Contributor Covenant Code of Conduct',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    {
      pattern:
        '_ [,? or is (that|this|it) <adverb>* (asking (for)? (too|so) much|too much (to ask)?|too hard|too difficult) (of you|for you|to ask)?] (\\?|$)',
      rewrites: [omit()],
    },
    {
      pattern: '_ [, (oh)? come on] (\\.|!|$)',
      unless: ['(to|let|will|can|lights|lamp|servers) <some>? come on'],
      rewrites: [omit()],
    },
    {
      pattern: `(^|,) ${lead} (stop|quit) ignoring (object: (this|that|it|these|the <adjacent>{1,2}|my <adjacent>{1,2}|our <adjacent>{1,2}|<code>)) (rest: and <some>)? ~`,
      unless: [
        'ignoring (the|this|that|these) (<adjacent>)? (error|errors|warning|warnings|exception|exceptions|result|flag|option|header|return) ',
      ],
      rewrites: [phrase('could you look at {object} {rest}?'), phrase('could you look at {object}?')],
    },
    {
      pattern: `^ ${lead} (try harder|do better) (next time|please|already|here)* ~`,
      unless: workable,
      rewrites: [drop(), sentence('What would help next time is ‹one concrete step›.')],
    },
    {
      pattern: `^ (if <you> (do not|does not|can not) <some> ,? (${lead}|go|and)*|(${lead}|go|and)* (then|just|go|so|now|please|and) ${lead}) fork (it|this|the project) (then|yourself|already)* ~|^ fork (it|this|the project) (then|yourself|already)+ ~`,
      unless: [
        'fork (it|this|the project) (,|and)+ (send|create|open|clone|make|submit|have|push|commit|add) ',
        'do not <adverb>* want (it|this|that|the)',
        '(can|could|might|may) <adverb>* fork',
      ],
      rewrites: [
        drop(),
        sentence("This doesn't fit here because ‹reason›. What would you need to make it work for you?"),
      ],
    },
    {
      pattern: `^ (can|could|let) (we|us|you) (<adverb>|please|all)* (stop|quit) (<adverb>)* (pretending|acting|behaving|claiming|saying) (<adverb>)* (as if|as though|like|that)? (fact: (this|it|that|these|the|everything|all|we|our|your|<code>) <some>) ~`,
      rewrites: [phrase("I don't think {fact}."), phrase('What makes us sure that {fact}?')],
    },
    {
      pattern: `^ ${lead} (stop|quit) (<adverb>)* (pretending|acting|behaving|claiming|saying) (<adverb>)* (as if|as though|like|that)? (fact: (this|it|that|these|the|everything|all|<code>) <adjacent>{0,2} (is|are|was|were|works|work|will|can|does|do|has|have|makes|never|fits|scales|helps) <some>?) ~`,
      unless: ['(to|will|not|cannot|never|would|should|could|i|we|you|it|they|that) (stop|quit)'],
      rewrites: [phrase("I don't think {fact}."), phrase('What makes us sure that {fact}?')],
    },
    {
      pattern: `^ ${lead} (stop|quit) (acting|behaving|pretending|talking|arguing) (<adverb>)* (as if|as though|like|that) <some> ~`,
      unless: ['(to|will|not|cannot|never|would|should|could|i|we|you|it|they|that) (stop|quit)'],
      rewrites: [sentence('I see this differently: ‹how you see it›.')],
    },
    {
      pattern: `^ ${lead} (avoid|refrain from|spare (us|me)|save (us|yourself)|keep|drop|skip) (such|these|those|this (kind|sort|type) of|making|posting|writing|leaving|with)+ (such|these|those|this (kind|sort|type) of|your|snarky|rude|useless|pointless|sarcastic|passive aggressive|unhelpful|personal|off topic|<adverb>)* (comments|comment|remarks|remark|statements|attacks|personal attacks|insults|nonsense|accusations|insinuations|snark|rants|jokes|questions) <some>? ~`,
      unless: ['(avoid|keep|drop|skip) (these|those) (comments|questions|statements) (in|for|when|from|if|until)'],
    },
    {
      pattern:
        '^ (please|so|and|but|just|ok|okay|,)* can we (please|just|maybe|all)* not (do (this|that)|go there|argue|fight|bikeshed|start (this|that|with this)|have this (discussion|argument|debate))? (again|here|now|today|please|guys)* $',
      unless: ['can we not (use|add|have (a|the)|do it)'],
    },
    {
      pattern:
        '(if|when) (you|they|people|someone) (<adverb>)* (can not|could not|are not able to|are unable to|can barely) (<adverb>)* (handle|take|stand|deal with|accept|bear|tolerate) (<adverb>|any|a bit of|a little|some|basic|honest|the|constructive)* (criticism|critique|feedback|heat|truth|it|disagreement|a joke|opinions|facts|no for an answer|pressure) <some>? ~',
      unless: ['(handle|take|stand|deal with|accept) it (<any>)'],
      rewrites: [sentence("I'd like to get back to the issue: ‹what is open›.")],
    },
    {
      pattern: `^ ${lead} (${mood}|(shut (up|it)|spare (me|us)|save it|enough|cut|no more|stop|quit|cease) (with|making|all|the|your|these|this|that)* ${scolding}? (about <in-clause>{1,5})?) ,? and (act: (<change-verb>|answer|explain|tell|show|say|give|wait|run|close|open|push|commit|keep|put|pull|send|let|report|describe|provide|review) <some>) ~`,
      unless: [
        ...workable,
        'and (be|get|think|listen|breathe|relax)',
        '(to|will|not|cannot|never|would|should|could|i|we|they|does|did|can|might|the|until|when) (stop|quit|cease|cut)',
        '(stop|quit|cut|enough|cease|no more) ,? and',
      ],
      rewrites: [phrase('Could you {act}?'), phrase('It would help to {act}.')],
    },
    {
      pattern: `^ [${lead} ${mood} (<adverb>|already|now|please|,|dude|man|bro|guys)* (,|:|;|—|–|…|-)] <any> <any>`,
      unless: [...workable, 'be <adjacent> ,'],
      rewrites: [omit()],
    },
    {
      pattern: `^ ${lead} (stop|quit|cease|enough|no more|spare (me|us)) (with)? (all|this|that|the|your|of|these)* <adverb>* (whining|whinging|complaining|arguing|crying|moaning|bitching|ranting|debating|bikeshedding|nitpicking|nit picking|lecturing) (about|over|on) (topic: (the|this|that|these|those|our|my|your|how|every|<code>|<adjacent>) <some>?) ~`,
      unless: [
        '(to|will|not|cannot|never|would|should|could|i|we|you|it|they|that|does|did|must|can|might|and|or|the|until|when) (stop|quit|cease)',
        '(about|over|on) (it|me|us|that|this) ~',
      ],
      rewrites: [
        phrase('Could we leave {topic:the} for now?'),
        phrase("I'd like to settle {topic:the}: ‹your suggestion›."),
      ],
    },
    {
      pattern: `^ ${lead} do your (homework|research|job) (first)? (rest: before <some>) ~`,
      rewrites: [phrase('Could you check this {rest}?'), phrase('It would help to check this {rest}.')],
    },
    {
      pattern: `^ ${lead} (stop|quit) (<adverb>)* (act: (asking|suggesting|posting|pinging|bumping|commenting|tagging|mentioning|telling|assuming|pushing|treating|spamming|repeating|quoting|begging|demanding|guessing|changing the subject|messing|bothering|replying) <some>) ~`,
      unless: [
        '(to|will|not|cannot|never|would|should|could|i|we|you|it|they|that|does|did|must|can|might|and|or|the|until|when) (stop|quit)',
        'stop (asking|posting|treating|breaking|repeating|ignoring|guessing) (to|when|if|as|after|the (server|build|api))',
        'and <verb>',
      ],
      rewrites: [phrase('Could you hold off on {act}?'), back],
    },
    {
      pattern: '^ [(oh)? (come on|cmon|c mon) (now|guys|people|man|dude|folks)? (,|:|…|!|—|-)+] <any>',
      rewrites: [omit()],
    },
    {
      pattern: `(${lead} (stop|quit) (<adverb>)* (guessing|speculating|whining|complaining|arguing|crying|wasting|pretending|blaming|making excuses|talking|posting|commenting|moaning|being <adjacent>|bikeshedding|nitpicking) (<some>)?) and (act: <verb> <some>) ~`,
      unless: [
        '(to|will|not|cannot|never|would|should|could|i|we|you|it|they|that|does|did|must|can|might|and|or|the|until|when) (stop|quit)',
      ],
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern: `${lead} (act: ${habit} <some>) ~`,
      unless: [
        '(to|will|not|cannot|never|would|should|could|i|we|you|it|they|that|does|did|must|can|might|and|or|the|until|when) stop',
        'stop _ (me|us|my|our|people|everyone|him|her|them|to|when|if|as|after|the (server|build|api))',
      ],
      rewrites: [phrase('Could we {act}?')],
    },
    {
      pattern: `^ ${lead} (stop|quit|enough|no more) with (the|this|these|your|all) <in-clause>{1,5} and (<adverb>|just|start|finally)* (act: (<verb>|<gerund>) <some>) ~`,
      rewrites: [phrase('Could you {act:base}?')],
    },
    {
      pattern: `(${lead} (stop|quit|cease|enough|no more|knock off|spare (me|us)) (with)? (all|this|that|the|your|of|these)* <adverb>* (whining|whinging|complaining|arguing|crying|moaning|bitching|wasting|spamming|pretending|acting|being|blaming|lying|attacking|ranting|trolling|bikeshedding|nitpicking|nit picking|ignoring|assuming|deflecting|twisting|hiding|treating|censoring|accusing|insulting|trash talking|bashing|preaching|lecturing|begging|demanding|making excuses|making stuff up|making (it|this) (about|personal)|putting words|playing (games|dumb|victim|the)|telling (me|us|people|everyone|others)|asking (me|us|for|stupid|downstream|people|the same)|posting|commenting|replying|pinging|bumping|tagging me|mentioning me|quoting me|talking|guessing|fooling|kidding|bothering|harassing|dreaming|coping|pushing (your|this|it)|shoving|suggesting|overreacting|exaggerating|repeating|changing the subject|moving the goalposts|going (off topic|further|on)|derailing|polluting|hijacking|drama|excuses|nonsense|bullshit|crap|madness|absurdity|stupidity|insanity|defending|justifying|messing|screwing|fucking|breaking)) <some>? (and <adjacent>{1,3})? ~`,
      unless: [
        '(to|will|not|cannot|never|would|should|could|i|we|you|it|they|that|does|did|must|can|might|and|or|the|until|when) (stop|quit|cease)',
        'stop (talking|being|asking|posting|treating|breaking|repeating|ignoring|pretending) (to|when|if|as|after|the (server|build|api))',
        '(stop|enough) (guessing|repeating) <adverb>* (after|when|if|once|at)',
        'no more (posting|talking|messing|drama|breaking|excuses) (with|when|for)',
        '_ stop being <participle>',
        'stop suggesting <gerund>',
      ],
    },
    {
      pattern: `^ ${lead} (stop it|stop this|stop that|just stop|cut it out|cut the crap|cut the bullshit|knock it off|give it a rest|drop it|save it|zip it|pipe down|can it|shush|hush|silence|be quiet|keep quiet|stop|let it go|back off|piss off|bugger off|fuck off|sod off|buzz off|beat it|get out|get lost|go away|leave|stay away|shut up|shut it|hands off|mind your own business|take a hike|go to hell|get bent|give me a break|gimme a break|oh please|spare me) (already|now|then|, (please|thanks|will you|dude)|from (my|this|our) <some>|with (this|that|the|it|your) <some>|here|of (this|here))? ~`,
      unless: [
        '(save|let) it (go)? (as|to|in|under|with|for|on|and|at|before|locally|through)',
        'zip it (and|up|before|with|to|for|into)',
        '(leave|drop|stop|stop here|drop it|stop it|leave it) (in|as|for|and|if|to|on|or|when|after|before|once|until|at)',
        '^ (stop|leave|silence|hush|back off)  $',
      ],
    },
    {
      pattern: `^ ${lead} ${mood} (<adverb>|already|now|then|first|and|everyone|everybody|guys|people|dude|bro|man|sir|please|a (bit|little)|there|here|with (this|that|the|your|it)|about (it|this|that)|before|instead|, (please|dude|man|bro|guys))* <some>? ~`,
      unless: workable,
    },
    {
      pattern: `^ ${lead} do not <adverb>* (be (so|such a|an?|silly|ridiculous|stupid|rude|dense|lazy|that (guy|person)|childish|dramatic|a (dick|jerk|baby|child))|take (it|this|that|everything|things)? (so)? (personally|personal)|get (so)? (upset|angry|mad|emotional|defensive|your (panties|knickers))|act (like|as if|so|all|surprised|dumb)|pretend|play (dumb|games|innocent|the)|waste (my|our|your|everyone's|people's|(the)? reviewers'|(the)? maintainers'|(the)? team's|any more)|give me (that|this|any|the|your)|start (with|that|this|again|arguing)|lecture|patronize|patronise|insult|lie|blame|quote me|tell me (what|how|to|that|it|you)|talk (to me|like|about things|about what|nonsense|down)|put words|try (me|that|to (change|pretend|argue|deflect|blame|lecture|tell|twist))|bother (replying|commenting|answering|asking|me|us|with (it|this|that))|complain|whine|cry|come (here|crying|back|at me|to me)|hold your breath|kid yourself|flatter yourself|argue|assume (i|that i|things|malice|everyone|we)|ever (do|say|talk|post|push|touch|dare)|even (think|try|bother|start)|you dare) <some>? ~`,
      unless: [
        'do not (bother|complain|argue|start|lie|pretend|try) (about|if|when|to)',
        'do not be (afraid|shy|discouraged|an? <adjacent> (value|key))',
        'not be a (breaking|problem|blocker|big)',
        'be an (early|expert|admin|owner|exception|issue|error|array|object|integer)',
        'play the (video|sound|audio|animation|song|clip|music)',
        'waste our (ci|build|cpu|memory|disk|gpu)',
        '(personally|personal) (if|when) ',
        'not be <adjacent> (by|with|into|to|if|when|that)',
        'not complain <some>? (longer|if|when|about)',
        'not (assume|pretend) (that)? (we|<adjacent>)',
        'do not worry',
        'do not assume (that)? (the|a|it|this)',
        'do not waste (cpu|time|memory|cycles)',
        'bother (with (it|this|that)|me|us) (for|in|yet|if|now|here|unless)',
        'bother (replying|responding|answering) (,|before|until|if|—)',
        'take it (<adverb>)*$',
      ],
    },
    {
      pattern: `^ ${lead} (leave (me|us|them|him|her|this (project|team)|our (project|team)|the (maintainers|project)) (alone|out|in peace)|keep (it|that|this|your (opinion|opinions|comments|thoughts|ideas|nonsense|politics|feelings|mouth|hands|tone|crap) ) (to yourself|yourself|out|away|in check|shut|off)|take (it|this|that|your <adjacent>{1,2}|the discussion) (elsewhere|somewhere else|outside|to (twitter|reddit|facebook))|go (elsewhere|somewhere else|back to|bother|fork|complain|cry|whine|troll|play|find|use|write|ask|learn|read|fix|do|build|make|be|and) (somewhere|someone|another|something|your|a|it|elsewhere|outside|with|the|in|about|on|else|yourself|some|somebody)+|(use|find|try|choose|pick|go (for|use)) (something|another|some other|a different) (else|tool|project|library|product|language|framework|editor|one|app|distro)|do it yourself|fix it yourself|write (it yourself|your own)|fork (this|it|the project) (then|yourself|and|if|or)|make your own (fork)?|(pull requests|prs|patches) (are|is) (a thing|open|welcome) , (you|see|so|if)|see how (far|you)|good riddance|stay out of (this|it)|do not let the door|the door is|here is the (exit|door)) <some>? ~`,
      unless: [
        'keep it to yourself until ',
        'fork (it|this|the project) (,|and)+ (send|create|open|clone|make|submit|have|push|commit|add) ',
        'go (back to|use|find|write|ask|read|build|fix|do|make|and) (the|some|a|it|with|on|in)',
        '(use|try|choose|pick|find) (another|a different|something else|some other) (else|tool|library|one|language|framework|editor|app|project)? (for|if|that|to|in|here|when|like|instead)',
        'leave (them|this|it|him) (out)? (of|for|in|as|alone (for|here|in|if|until))',
        'leave them (alone|out)',
        'write your own (<any>)',
        'write it (in|to|as|with|down|into|out|on)',
        '(make|build) your own',
        'go (read|ask|find|do|build|fix|use) (the|a|it) (docs|build|test|same|file)',
      ],
    },
    {
      pattern:
        '(if|as long as|when|since|because) <you> (<adverb>)* (do not|does not|can not|are not) (<adverb>)* (like|want|agree with|appreciate|accept|happy with|satisfied with|handle) (it|this|that|the|our|my|how|what) <some>? ,? (then)? <adverb>* (just|you can|you are free to|feel free to|go|please|do not|please do not|simply|you could|you should|maybe|then|leave|fork|use|stop|find|write|move|switch|quit|change it|fix it|make|get|uninstall|close|ignore) <some>? ~',
      unless: [
        '(do not|does not) (want|like) (it|this|that|the) (to|<any>) <some>? , (use|set|you can|pass|add|disable|feel free|just|simply) (set|disable|remove|pass|use|turn|skip|the|a|<code>)',
        '(set|pass|disable|remove|delete|skip|turn|override|uncheck|edit|add|replace|configure)',
        'feel free to (change|rename|adjust|drop|suggest|push|close|ignore|revert|move|update|edit|modify|say|tell|comment)',
        'do not <adverb>* want (it|this|that|the)',
        'you (can|could|should|may) (<adverb>|also|do|set|specify|define|write|override|provide|choose|pick|change|configure|pass|disable|turn|replace|accept|add|use (a|an|the|<code>))',
        '(folding|default|defaults|behavior|behaviour|style|format|look|name|names|colors|colours|layout|output|result|suggestion|setting|settings|concatenation) ,? (use|set|you|change|edit|adjust|override)',
        'we can (change|revert|drop|remove|move|rename|undo|do|go|talk|discuss|find|try|keep|always)',
        '(you can|just|simply|please) (use|let|say|tell|change|close|comment)',
      ],
    },
    {
      pattern:
        '(if|when) (all|the only thing) you (<adverb>)* (want|can|do|came)? (to)? (do|is|want)? <some>? (is)? (complain|complaining|vent|venting|troll|trolling|argue|whine|whining|rant|insult|insulting) <some>? ~|if you (<adverb>|only|just)+ (want|wanted|came here|are here|are going|are gonna|gonna) to? (complain|vent|troll|argue|whine|rant|insult|fight|be (rude|an|difficult)|bring up|make noise|cause) <some>? ~',
    },
    {
      pattern:
        '(this is not|this thread is not|the issue tracker is not|an issue is not|github is not|this is not really) <adverb>* (a|the|your)+ <adverb>* (place (for|to (complain|vent|rant|whine|argue|cry|express))|therapy|therapist|forum|support forum|playground|kindergarten|twitter|reddit|free support|charity|debate club|democracy|chat|chat room|dating site|place we|court) <some>? ~',
      unless: ['place (for|to) (this|that|it|the)', 'the (right|best)? place (for|to)'],
    },
  ],
  unless: [
    'riddance to (the|our|that|<code>|<name>|ie|ie11|flash) ...',
    'like the <adjacent>{0,2} (color|colour|theme|font|default|defaults|name|layout|style|sound|format|order|shortcut) ...',
    'grow up to (<number>|a|the)',
    'grip on the ...',
    'be a stranger',
    '(can|could|may|might) always fork it if',
    '(feat|fix|docs|chore|refactor|perf|build|ci|test|style) (<mark>|<any>){0,4} : (stop|quit)',
    'stop wasting (memory|cpu|cycles|bandwidth|space|battery|disk|energy)',
    'stop breaking (lines|words|text|pages|on|at)',
    'no more guessing (:|which|what|if|where)',
  ],
  despite: ['negation', 'self', 'technical', 'idiom'],
  rewrites: [drop(), back, phrase('Could we look at what is open? ‹what is open›')],
  examples: {
    flagged: {
      'Can we get a release this year or is that asking too much?': 'Can we get a release this year?',
      'Please stop with the memes and actually answer the question about the lock.':
        'Could you answer the question about the lock?',
      'Maybe stop guessing and use `act` for the workflow.': 'Could you use `act` for the workflow?',
      'The test asserts nothing, come on.': 'The test asserts nothing.',
      'Stop whining.': "I'd like to get back to the issue: ‹what is open›.",
      'please stop wasting our time': "I'd like to get back to the issue: ‹what is open›.",
      'Calm down.': "I'd like to get back to the issue: ‹what is open›.",
      'Just shut up.': "I'd like to get back to the issue: ‹what is open›.",
      'Come on, this was discussed last week.': 'This was discussed last week.',
      'Can we please stop pretending this is production-ready?': "I don't think this is production-ready.",
      'Grow up and fix the failing tests.': 'Could you fix the failing tests?',
      "Calm down, it's just a typo.": "It's just a typo.",
      'stop whining about the code style': 'could we leave the code style for now?',
      'Please do your homework before asking for a review.': 'Could you check this before asking for a review?',
      'Just write it yourself.': "I'd like to get back to the issue: ‹what is open›.",
      "Don't take it so personally.": "I'd like to get back to the issue: ‹what is open›.",
      "If you don't like it, fork it.":
        "This doesn't fit here because ‹reason›. What would you need to make it work for you?",
      'Then fork it.': "This doesn't fit here because ‹reason›. What would you need to make it work for you?",
      'Do better next time.': 'What would help next time is ‹one concrete step›.',
      'Go complain somewhere else.': "I'd like to get back to the issue: ‹what is open›.",
      'leave us alone': "I'd like to get back to the issue: ‹what is open›.",
      'Do your homework first.': "I'd like to get back to the issue: ‹what is open›.",
      'Stop making excuses and fix `build.rs`.': 'Could you fix `build.rs`?',
      'give me a break': "I'd like to get back to the issue: ‹what is open›.",
      "Don't lecture me on memory safety.": "I'd like to get back to the issue: ‹what is open›.",
      "Please don't waste everyone's time.": "I'd like to get back to the issue: ‹what is open›.",
    },
    fine: [
      "If you don't like the color, change it in the settings.",
      "Don't play the video automatically.",
      'fix: stop ignoring the timeout',
      'Grow up to 4 shards.',
      'Stop the server before you edit the file.',
      "Don't worry about the lint warning.",
      'The worker will not stop complaining until the file exists.',
      'Relax the type to `unknown` here.',
      'Leave this for the next PR.',
      "Please don't ping me in the evening.",
      "Let's take a step back and look at the goals.",
      "Don't be afraid to ask.",
      "If you don't like the name, feel free to rename it.",
      'I will stop asking once the docs are there.',
      'This is not the place where the lock is taken.',
      'Use another tool if this one is too slow.',
      'Come on in, everyone is welcome.',
      '1. Fork it!',
      'Iterations stop being scheduled when the limit is reached.',
      'Stop after presenting the choices.',
      'docs: stop suggesting opening issues for node-gyp',
      'Relax version constraints from lockstep versioning.',
      "If you don't like it we can change it back.",
      'Do not be satisfied by an older runtime.',
      '- do not complain longer if the file is missing',
      'Behave like version 3.8 here.',
      "Don't be surprised if it takes a while.",
      "If you don't like it, you can specify your own expression.",
      'Stop here if the tree is clean.',
      'Grow up to 64 connections.',
    ],
  },
})
