import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const reading =
  '(manual|docs|doc|documentation|readme|faq|faqs|wiki|man page|man pages|manpage|spec|specs|error|error message|message|log|logs|code|source|source code|instructions|guidelines|style guide|ticket|issue|thread|description|comments|changelog|release notes|rfc|guide|template)'

export default defineRule({
  id: 'sent-to-manual',
  principle: 'trust',
  severity: 'information',
  why: 'Sent away to read, people learn that asking was wrong; a link to the place takes no longer and helps.',
  source: {
    title: 'Miller et al. 2022, “Did You Miss My Comment or What?” (arrogance)',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern:
        '(please|just|maybe|,)* learn (how)? to (read|use|search|check) (object: (the|our|a|your) <adjacent>{1,3}|<code>) before (act: <gerund> <some>?) ~',
      rewrites: [phrase('Could you check {object} before {act}?')],
    },
    {
      pattern:
        '^ <opener>*? (please|just|go|and)* (reread|re read|re-read) (object: (the|my|our|your|this|that) (<adjacent> (doc|docs|document|page|ticket|spec|file|comment|comments|thread|description|section|guide|message|rfc|api|issue|readme|error|log|logs)|<adjacent>)|<code>) <some>? ~',
      unless: [
        '<some> (,|since|because|as|;|—)+ (i|we) (<adverb>|have|just)* (changed|updated|rewrote|reworded|added|clarified|extended|fixed)',
        '<some> (,|—|;|and)+ you are (right|correct)',
        '(when|whenever|after|before|once|until|if|each|every|on) <some> ~',
      ],
      rewrites: [phrase('Could you look at {object} once more?')],
    },
    {
      pattern:
        '[if you (had|would|have)* <in-clause>{1,10} ,? (then)? you (would|will|could|might) <adverb>* (have)? (seen|known|noticed|found|spotted|realized|realised) that?] (the|it|there|a|an|we|our|your|<code>) <in-clause>{0,4} (was|is|were|are|has|had|does|did|can|could|fails|breaks|needs|takes)',
      rewrites: [omit()],
    },
    {
      pattern:
        '_ [(,|and|—|–|-)+ you would (have)? <adverb>* (find|found|see|seen|know|known|notice|noticed) (it|that|them|this|one|so) (<adverb>|too)* if you (had|would)? <adverb>* (looked|read|searched|tried|checked|look|cared|bothered|asked) <some>?] $',
      rewrites: [omit()],
    },
    {
      pattern: '(please|go|maybe|you (should|need to|could)|first|just|,)* [educate yourself (on|about)] _',
      rewrites: [part('read up on')],
    },
    {
      pattern:
        '_ [(,|—|–|-)+ if you (had|would|have|would have) <adverb>* (bothered|cared|taken the time|bother|care|deigned) <some>?] <closer>* $',
      rewrites: [omit()],
    },
    {
      pattern:
        '(this|that|it) is <adverb>* literally (the|one of the)+ (very)? (first|second|top) (thing|line|paragraph|section|result|hit|sentence|item|entry) (in|of|on|under) (object: (the|our|your|my) <adjacent>{1,3})',
      rewrites: [phrase('This is covered in {object}')],
    },
    {
      pattern:
        '^ <opener>*? (please|just|go|and|now|maybe|you should|,)* (read|re read|reread) (object: (the|this|that|your|our|<link>|<adjacent>) <some>?) (again|once more|one more time)? ,? (slowly|carefully|properly) (this time|for once|please)? $',
      unless: ['(carefully|properly) $', '(my|our) (comment|message|review)'],
      rewrites: [phrase('Could you look at {object} once more?')],
    },
    {
      pattern:
        '_ [(,|—|–|-)+ (if|had) you (had|have|would have)? (had|actually|ever|only|even|bothered to|taken the time to|bothered|cared to|just)+ (read|looked|checked|searched|googled|opened|look|check|search|open|scrolled|tried|paid) <some>?] <closer>* $',
      rewrites: [omit()],
    },
    {
      pattern:
        '(maybe|perhaps|you should|you could|you might want to|try|try to|go|just|time to|please|go and|why do you not|how about you)+ ,? (pick up|picking up|read|reading|buy|buying|grab|grabbing|open|opening|get|getting|take|taking|study|do|watch) (a|some|any) (good|basic|beginner|introductory|intro)? <adjacent>? (book|textbook|books|course|class|tutorial|tutorials|lesson|lessons|primer|blog post|youtube video) ((about|on|for|in|of) (topic: <some>)|(before|until|instead of|and) <some>)? ~',
      unless: ['<link>|<code>', '(write|record|add|i|we) <some>', '(take|get|do) (a|some) (break|course of)'],
      rewrites: [
        phrase("there's a good introduction to {topic}: ‹link›."),
        phrase("there's a good introduction to this: ‹link›."),
      ],
    },
    {
      pattern:
        '(is|was|it is) <adverb>* (explained|documented|covered|described|answered|written|mentioned) <adverb>* [(on|in) (the)? (very)? (page|line|chapter|paragraph|sentence) (one|1) of]',
      rewrites: [part('in')],
    },
    {
      pattern:
        '<start> <opener>*? [(try|have you tried|how about) (actually)? (reading|opening|studying|consulting) (object: (the|our) <adjacent>{0,2} (docs|doc|documentation|manual|readme|spec|specs|rfc|wiki|faq|changelog|guidelines)) (sometime|for once|first|some day|one day|some time|next time)?] (before <some>)? ~',
      unless: ['<link>|<code>'],
      rewrites: [part('this is covered in {object}'), part('the docs have more on this: ‹link›')],
    },
    {
      pattern:
        '(maybe|perhaps|you should|you could|you need to|go|first|please|you should really|you really should|might want to|you might want to)+ ,? (learn|learning) (how to|to) (use|write|do) (topic: <adjacent>) (properly|correctly|first|before <some>)? ~',
      unless: ['learn (how to|to)? (use|write) <some> (with|in|by|from|at)', '<link>|<code>'],
      rewrites: [phrase("there's a good introduction to {topic}: ‹link›."), phrase('would it help to pair on this?')],
    },
    {
      pattern: '^ (just|please)* (rtfm|rtfd) (rest: before (you)? <some>) ~',
      rewrites: [phrase('Could you look at the docs {rest}?'), phrase('The docs have more on this: ‹link›.')],
    },
    {
      pattern: '(just)? (rtfm|rtfd|rtfs|rtffm|lmgtfy|stfw|gtfs)',
      unless: [
        '(the|an|called|word|term|acronym|of|means|stands) (rtfm|lmgtfy)',
        '(rtfm|lmgtfy) (is|means|stands|question|questions|answer|answers)',
        '(a|an|stupid|your|my|this|no|another) (rtfm|lmgtfy)',
      ],
    },
    {
      pattern: `<start> <opener>*? (maybe|perhaps|next time|try|try to|you (should|could|might want to|need to)|,)+ (read|reading|check|look at|follow|study) (object: (the|our) <adjacent>{0,2} (guide|guidelines|style guide|conventions|contributing guide|checklist|template|rules|coding standards)) (first|for once|next time|properly|carefully)? (rest: before (you)? (<gerund>|open|push|submit|post|commit|send|ask|merge|file) <some>?) ~`,
      unless: ['<link>|<code>', 'please (read|check|follow|look)'],
      rewrites: [phrase('Could you look at {object} {rest}?'), phrase('{object} may help here: ‹which part›.')],
    },
    {
      pattern:
        'have you (ever|actually)? (tried|considered|thought of|thought about) (reading|checking|opening|looking at|following) (object: (the|our|your) <some>) ~',
      unless: [
        'reading <some> (from|with|into|via|through|in chunks|at|by)',
        '(considered|tried) reading (from|the data|a|it)',
      ],
      rewrites: [phrase('this is covered in {object}.'), phrase('Could you look at {object}?')],
    },
    {
      pattern:
        '_ [(,|—|–|-)+ (which|as) you (would|could|might) <adverb>* (have)? (know|known|see|seen|notice|noticed) (if you (had|have|have had)? <adverb>* (read|looked|checked|searched|bothered|opened|tried) <some>?)?] <closer>* $',
      rewrites: [omit()],
    },
    {
      pattern: `<start> <opener>*? [(just|go|go and|simply|try|try to|maybe|perhaps|next time|how about you|why do you not|you should|you need to|you might want to)+ (read|reading|open|check|look at|study|consult) (object: (the|your|our|my|that|those|these) <adjacent>? ${reading}) (first|for once|again|next time|properly|carefully|sometime|before (you|asking|posting|opening|commenting) <some>?)?] ~`,
      unless: [
        '<some> (,|—|;|because|since)+ (i think|there|it is|they|it has)',
        '(log|logs|code|error|thread|issue|ticket) before you <some>',
        'open the (log|logs|file|ticket|issue) again',
        '<link>|<code>',
      ],
      rewrites: [part('this is covered in {object}'), part('the docs have more on this: ‹link›')],
    },
    {
      pattern: `<start> <opener>*? [(read|rtfm) (object: (the|your|those|that) ${reading}) (first|before <some>|for once|next time|properly|carefully|sometime)? (here)?] <closer>* $`,
      unless: ['<link>|<code>', 'please read'],
      rewrites: [part('this is covered in {object}'), part('the docs have more on this: ‹link›')],
    },
    {
      pattern: `<start> <opener>*? [(read|rtfm) (the|your|those|that) (fucking|fuckin|damn|damned|goddamn|bloody|freaking|effing|f) ${reading}] (first|before <some>|for once|next time|properly|carefully|sometime)? <closer>* $`,
      unless: ['<link>|<code>', 'please read'],
      rewrites: [part('the docs have more on this: ‹link›')],
    },
    {
      pattern: `(read|reading|check|open) the (fucking|fuckin|damn|damned|goddamn|bloody|freaking|effing) ${reading}`,
      rewrites: [phrase('the docs have more on this: ‹link›.')],
    },
    {
      pattern:
        '<start> <opener>*? [(just|go|try|simply|you should|you could|you can|please|have you tried|did you try|try to|learn to|how about|maybe|why not|use)* (google|googling|duckduckgo|bing|ask google|ask chatgpt|use google|search for) (it|this|that|for it|before asking|that yourself|it yourself)] ~',
      unless: ['search for (it|this|that)', '(we|i|let me|let us) (google|googled)'],
    },
    {
      pattern:
        'google is your friend|let me google (that|this|it) (for you)?|have you (ever)? (tried|heard of|considered) (google|googling|searching|reading)|(is|does) your google (broken|work)|use (google|the search|a search engine) ~',
      unless: [
        'reading <some> (from|with|into|via|through|in chunks|at|by)',
        '<start> use (google|the search)',
        '(to|we|they|tests|not|now|can|will) use (google|the search)',
        '(considered|tried) reading (from|the data|a|it)',
      ],
    },
    {
      pattern:
        '[(a|one|even a) (quick|simple|basic|trivial|<number> second|five second|two second|ten second|single|cursory|<number> minute) (google|web|internet|github|code|text)? (search|glance|look|read|grep|check|test|run) (would|will|should|could)? <adverb>* (have)? (told|tell|tells|shown|show|shows|revealed|reveal|found|find|confirmed|confirm) (you)? that] _',
      unless: [
        '(test|run|check|grep) (shows|show|confirms)',
        '(do|did|doing|from|after|on|by|run|runs|ran|is) (a|one)',
        'would have to',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(a|one|even a) (quick|simple|basic|trivial|single|cursory|five second|two second|ten second) (google|web|internet|github|code|text)? (search|glance|look|read|grep|check|test|run) (at|of|through|in|over|for)? <in-clause>{0,4} (would|could|should) <adverb>* (have)? (told|shown|revealed|confirmed|show|tell|reveal|confirm) (you|us)? that] _',
      rewrites: [omit()],
    },
    {
      pattern:
        '(a|one|even a) (quick|simple|basic|trivial|<number> second|five second|two second|ten second|single|cursory|<number> minute) (google|web|internet|github|code|text)? (search|glance|look|read|grep|check|test|run) (would (have)?|should have|could have|tells you|told you) (told|shown|revealed|found|given|confirmed|helped|answered|saved|<you>) <some>? ~',
      unless: [
        '(told|shown|revealed|confirmed) (you|us)? that',
        '(do|did|doing|from|after|on|by|run|runs|ran|is) (a|one)',
        'would have to',
      ],
      rewrites: [phrase('I found this with a search: ‹link›.'), phrase('the docs have more on this: ‹link›.')],
    },
    {
      pattern:
        '(<start> <opener>*? (go|first|please|maybe|you should|you need to|you really should|you ought to|you have to|try to|time to|might want to|you might want to|go and)* learn (how to|to)? (read|code|program|spell|google|test|type|listen|use (google|git|a <some>|the <some>|your <some>)|write <some>|do your job|<some> properly)) <adverb>* (first|before <some>|already|someday)? ~',
      unless: [
        'before <some>? (chapter|lesson|step|part|exercise|section)',
        '<start> learn (how|to (use|code|program|write|test))',
        'learn (how to|to) (use|write|code|program|test) <some> (with|in|by|from|at)',
        '<link>|<code>',
      ],
      rewrites: [phrase("there's a good introduction to this: ‹link›.")],
    },
    {
      pattern: '(can|do|did) (you|not you|you not) (even|not|actually)* read (english|at all)? ~',
      rewrites: [phrase('I may not have been clear: ‹the point›.'), phrase('let me put it differently: ‹the point›.')],
    },
    {
      pattern:
        '(reading|documentation|testing|thinking|google|git blame|the search) (helps|is fundamental|exists|is a thing|is your friend) ~',
      unless: ['(the|this|that|which|our) (documentation|testing) (helps|exists)'],
    },
    {
      pattern:
        'if you (had|would have|had have) (even|only|just|actually|bothered to|ever|taken the time to)* (read|looked|checked|tested|tried|run|ran|searched|googled|paid|listened|bothered|done|compiled|opened|reviewed) <some>? ,? (then)? you (would|will|could|might|had) <adverb>* (have)? (know|known|see|seen|notice|noticed|realize|realized|realised|understand|understood|found|find|spotted|caught) that (fact: <some>) ~',
      rewrites: [phrase('{fact}.')],
    },
    {
      pattern:
        '[if you (had|would|have)* <in-clause>{1,8} ,? (then)? you (would|will|could|might|had) <adverb>* (have|of)? (seen|see|noticed|notice|found|find|spotted)] (<mention>|<link>|<code>)',
      rewrites: [part('see')],
    },
    {
      pattern:
        '[if you (had|would have|had have) (even|only|just|actually|bothered to|ever|taken the time to)* (read|looked|checked|tested|tried|run|ran|searched|googled|paid|listened|bothered|done|compiled|opened|reviewed) <some>? ,? (then)? you (would|will|could|might|had) <adverb>* (have)? (know|known|see|seen|notice|noticed|realize|realized|realised|understand|understood|found|find|spotted|caught) (that)?] (it|the|there|this|we|<code>|a|our|they|every|all|some|an)',
      rewrites: [omit()],
    },
    {
      pattern:
        '(you (would|will|could|might) <adverb>* (have)? (know|known|see|seen|notice|noticed|realize|realized|understand|understood|found|spotted|caught) <some> )?if you (had|would have|had have)? (even|only|just|actually|bothered to|ever|taken the time to)* (read|looked|checked|tested|tried|searched|googled|paid attention|listened|bothered|done your (homework|research|job)|opened) <some>? ~',
      unless: [
        'if you (read|looked|checked|tested|tried|searched|opened|just|only|even|ever|actually)',
        'if you (had|have|would have) <in-clause>{1,8} , (then)? (we|i|this|that|it|nobody|the <adjacent>) <adverb>* (would|might|could)',
        '(would|will) (be)? _{1,6} if you (tried|tested|checked|looked)',
        '(found|seen|noticed|spotted) <mention>',
        'if you <in-clause>{1,10} you (would|could) <adverb>* have (seen|known|noticed|found|spotted|realized) that <any>',
        '(would|could) not <in-clause>{1,6} if you',
      ],
      rewrites: [phrase("it's easy to miss: ‹where it is shown›.")],
    },
    {
      pattern:
        '(did you|have you|you (clearly|obviously) did not|you did not|do|does|did not you) <adverb>* (do|done|did) your (homework|research)|do your (homework|job)',
      rewrites: [phrase("here's what I found on this: ‹link›.")],
    },
    {
      pattern:
        '(it|this|that) is [(literally|right there|plainly|literally right there|all right there)] (written|documented|explained|stated|mentioned|described)? (right)? (in|on the <any>{0,2} (page|line))',
      rewrites: [omit()],
    },
    {
      pattern:
        '[(literally)? the (very)? (first|top) (google|stackoverflow|stack overflow|search) (result|hit|link|answer)?] <adverb>* (explains|says|tells|answers|shows|has|would|will|is)',
      unless: ['(first|top) (google|search) (result|hit|link)? (is|has|shows)'],
      rewrites: [part('a search')],
    },
    {
      pattern: `[(before|instead of|rather than|and stop|without) (wasting|you waste|waste) (our|my|everyone's|everybody's|people's|the team's|other people's|everyone|everyones|everybodys|peoples|others|all our|the) ('s)? <adjacent>? time] ~`,
      rewrites: [omit()],
    },

    {
      pattern:
        '<start> <opener>*? (just|maybe|go|try|you should|you could|please|simply)* look (it|that|this) up (sometime|some time|first|yourself)? <closer>* $',
      rewrites: [phrase('the docs have more on this: ‹link›.')],
    },
    {
      pattern: '<start> <opener>*? [(just|go|try|please|and|maybe)* google] <quote-mark> <some>',
      rewrites: [part('I found this by searching for')],
    },
    {
      pattern:
        '(object: (the|our|those|these|your) (linter|tests|formatter|test suite|type checker|compiler|unit tests)) (is|are|exist|exists) (there|here|not there)? for a (very good|good)? reason ~',
      unless: ['for a reason (:|,|—|;|which|that|because|and)'],
      rewrites: [phrase('Could you run {object}?'), phrase("I'd like us to keep to {object}.")],
    },
    {
      pattern:
        '(object: (the|our|those|these|all those|your)? <adjacent>{0,2} (docs|documentation|readme|manual|guidelines|guide|template|checklist|linter|tests|rules|conventions|error message|error messages|warnings|types|faq|commit template)) (is|are|exist|exists) (there|here|written|not there)? for a (very good|good)? reason ~',
      unless: ['for a reason (:|,|—|;|which|that|because|and)'],
      rewrites: [phrase('Could you have a look at {object}?')],
    },
    {
      pattern:
        '[if you (had|would have|have) (even|only|just|actually|bothered to|ever|taken the time to)* <participle> <some>? ,? (then)? you (would|will|could|might|had) <adverb>* (have)? (see|seen|notice|noticed|found|find|spotted|caught|realize|realized)] (the|a|an|this|that|these|those|your|how|<code>) <adjacent> ',
      unless: ['(seen|noticed|found|realized) (that|this) (it|the|there|this|we|our|is|does|was)', 'if you have'],
      rewrites: [part("I'm worried about")],
    },

    {
      pattern: `(maybe|perhaps|you should|you could|you might want to|try|try to|please|how about you|why do you not|just|next time)* ,? (spend|spending|take|taking|invest|investing) (just|only|at least|like)* (a|an|one|two|five|ten|<number>|some|a few|the|your|five whole)* (minute|minutes|second|seconds|hour|hours|time|moment|evening) (with|in|reading|on|to read|looking at|going through|to look at|studying|to study) (object: (the|our|your) <adjacent>{0,2} ${reading}) (first|next time)? (before <some>)? ~`,
      unless: [
        '<some> and you (<be>|will|can|have|should)',
        '(take|spend) (some|the|your) time',
        '(i|we|will|would|to|they|people|users|it) (spend|take|invest|took|spent)',
        '<link>|<code>',
      ],
      rewrites: [phrase('this is covered in {object}.'), phrase('the docs have more on this: ‹link›.')],
    },
    {
      pattern: `(the|our|your|that|a) <adjacent>{0,2} ${reading} [(that|which)? you (were|are|should have|had|have) (supposed|expected|meant|asked|told|required)? (to have|to)? (read|follow|followed|fill in|fill out|filled in|check|checked|use)] ~`,
      unless: ['you (are|were) (read|use|check|follow)', 'you (had|have) (read|checked|used|followed|filled in)'],
      rewrites: [omit()],
    },
  ],
  despite: ['negation'],
  rewrites: [drop(), phrase('the docs have more on this: ‹link›.'), sentence('The docs cover this: ‹link›.')],
  examples: {
    flagged: {
      "It's literally on the first page of the docs.": "It's on the first page of the docs.",
      'Learn to read the docs before opening issues here.': 'Could you check the docs before opening issues?',
      'Reread the ticket from the top please.': 'Could you look at the ticket once more?',
      "If you'd looked at the dashboard first you'd have noticed the lag was at 40s.": 'The lag was at 40s.',
      'There is a helper for this and you would have found it if you had looked.': 'There is a helper for this.',
      'Please just read the docs before asking in the channel. The flag is on page one.':
        'This is covered in the docs. The flag is on page one.',
      'Please do a tutorial before you touch the scheduler again. It locks twice.': 'It locks twice.',
      'Please educate yourself on isolation levels before you touch this.':
        'Please read up on isolation levels before you touch this.',
      'If you had read the spec you would know that empty lists are allowed.': 'Empty lists are allowed.',
      "If you'd searched for five seconds you'd have found #12 and #40. Closing.": 'See #12 and #40. Closing.',
      "The answer is in the trace, if you'd bothered to look.": 'The answer is in the trace.',
      "it's literally the first line of the changelog": 'this is covered in the changelog',
      'Read the ticket again, slowly.': 'Could you look at the ticket once more?',
      'Read the docs before filing issues here.': 'This is covered in the docs.',
      "It's all in the README, if you had bothered to open it.": "It's all in the README.",
      'RTFM before you file a bug.': 'Could you look at the docs before you file a bug?',
      'Google "off by one error".': 'I found this by searching for "off by one error".',
      'Maybe spend five minutes with the documentation before opening an issue.':
        'This is covered in the documentation.',
      "It's explained in the README you were supposed to read.": "It's explained in the README.",
      'Next time read the contributing guide before opening a PR.':
        'Could you look at the contributing guide before opening a PR?',
      'Have you considered reading the error message?': 'This is covered in the error message.',
      "It's all in the docs, which you'd know if you had read them.": "It's all in the docs.",
      'The linter exists for a reason.': 'Could you run the linter?',
      'A quick look at the logs would have told you that the token expired.': 'The token expired.',
      'A simple grep would have shown that `parseUser` is still used.': '`parseUser` is still used.',
      'Look it up.': 'The docs have more on this: ‹link›.',
      'The docs are there for a reason.': 'Could you have a look at the docs?',
      "If you had spent five seconds on it, you'd have seen the race.": "I'm worried about the race.",
      'Maybe pick up a book about concurrency.': "There's a good introduction to concurrency: ‹link›.",
      'try reading the spec sometime': 'this is covered in the spec',
      'This is explained on page one of the manual.': 'This is explained in the manual.',
      "It's literally in the first line of the README.": "It's in the first line of the README.",
      'Literally the first google result explains this.': 'A search explains this.',
      "I'd suggest reading the docs before wasting our time": "I'd suggest reading the docs",
      'RTFM.': 'The docs have more on this: ‹link›.',
      'just read the docs': 'this is covered in the docs',
      'Read the fucking manual.': 'The docs have more on this: ‹link›.',
      'google it': 'the docs have more on this: ‹link›.',
      'have you tried googling it?': 'the docs have more on this: ‹link›.',
      'A five second search would have told you.': 'I found this with a search: ‹link›.',
      'learn to read': "there's a good introduction to this: ‹link›.",
      'Maybe learn how to use git first.': "There's a good introduction to git: ‹link›.",
      'If you had read the ticket, you would know that the limit is 5.': 'The limit is 5.',
      'you would have seen this if you had bothered to run it': "it's easy to miss: ‹where it is shown›.",
      'Can you even read?': 'I may not have been clear: ‹the point›.',
      'do your homework': "here's what I found on this: ‹link›.",
      'Go read the error message.': 'This is covered in the error message.',
    },
    fine: [
      'You should check the logs, there may be more.',
      "Perhaps check the logs before you restart the pod, they're lost otherwise.",
      'Please reread the section about retries, I changed it.',
      'Have you tried reading the config from env?',
      'A quick test shows that it works.',
      'I reread the docs twice.',
      'I had to educate myself on isolation levels first.',
      'Read the file again, line by line.',
      'If you would take the time, I can show you.',
      'A simple check would have to run on every call.',
      'Take some time to read the guide, there is no hurry.',
      'It is in the README, if you search for "ports".',
      'It took me five minutes with the documentation to set this up.',
      'The guard is there for a reason: the token may be empty.',
      'You can look it up in the table below.',
      'You could write a tutorial about plugins.',
      'The license is on page one of the PDF.',
      'I took a course on compilers last year.',
      'It is documented in the README.',
      'Read the [contributing guide](https://example.com) before you open a request.',
      'Read the documentation for details.',
      'Please read the docs before you upgrade.',
      'I could not find this with Google.',
      'Learn how to write a plugin.',
      'The docs of the parser describe this.',
      'If you read the log, the second line shows the port.',
      'A quick look shows two more places.',
      'Check the logs for the request id.',
      'You can learn to use the API in the tutorial.',
      'We read the manual together and found the flag.',
      'Sign in with Google.',
      'Re-read the file when a newer revision arrives.',
      '### Read the docs',
      'Switch live tests to use Google.',
    ],
  },
})
