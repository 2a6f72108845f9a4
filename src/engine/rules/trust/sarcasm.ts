import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'sarcasm',
  principle: 'trust',
  severity: 'information',
  why: 'In writing, sarcasm reaches people without the wink, and what stays is the sting.',
  source: {
    title: 'thoughtbot, Code Review: avoid sarcasm',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern:
        '(interesting|bold|brave|curious|fascinating|odd|strange|creative|ballsy) (choice|decision|move|strategy|approach|take|call) to (act: <verb> <some>) ~',
      unless: [
        'interesting (approach|strategy|take) to',
        '<some> (,|—|;|and|but)+ i (<adverb>)* (like|love|support|agree|approve|dig)',
        '(made|make|is|was|an|a) <adverb>* (interesting|bold|brave|creative)',
      ],
      rewrites: [phrase('What was the reason for {act:gerund}?')],
    },
    {
      pattern: '^ (just|seriously|oh god)+ why (\\.|\\?|!|…)* $',
      rewrites: [drop(), phrase('What was the reason for this?')],
    },
    {
      pattern:
        '(is|was) (this|that|it) (a|an) <some> or (a|an|some (kind|sort) of) (guessing game|joke|riddle|puzzle|prank|comedy|game show|circus|zoo|kindergarten|scavenger hunt|quiz) (\\?|~)',
      rewrites: [drop(), phrase("I'm missing some context here: ‹what you need›.")],
    },
    {
      pattern:
        '(had|have|need|gets|get) to <some> [(,|—|–|-)+ thanks (a lot|a bunch|so much|for (that|this|nothing)|very much)] $',
      unless: ['(thanks|thank) <some> (help|helping|review)'],
      rewrites: [omit()],
    },
    {
      pattern: 'is there (a|some|any) (prize|medal|award|trophy|bonus|competition|contest) (i|we|for) <some>? ~',
      unless: [
        '(bonus|prize|award|competition) for (the (on call|hackathon)|(finding|reporting|referring|winning) (a|an|bugs|new))',
      ],
      rewrites: [drop(), omit()],
    },
    {
      pattern: 'thanks (for <adjacent>{1,3}|for the <adjacent>{1,3})? [,? i guess] ~',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ (so|well|but)* if (that|this) is (your|their) (idea|definition|notion|version|understanding) of <some> ,? i would (hate|love|be (scared|afraid)|dread|not want|like) to (see|know|find out|meet|read) <some> ~',
      rewrites: [drop(), phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '<gerund> <some> (is|was) <adverb>* (a bit|pretty|quite|rather|kind of|kinda) rich (coming from <some>)? ~',
      unless: ['rich (in|text|content)'],
      rewrites: [drop(), phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '^ (ah|oh|ahh|aha|yay|hooray|sigh|great|,)+ (yes|yeah|good|great|lovely|joy)* ,? (object: (yet another|another) <some>) (\\.|$|!)',
      unless: [
        '(thanks|thank you|good catch|nice|fixed|removed|gone|done|down|closed|merged|solved|deleted|less|supported|added|covered)',
        'another <some> (would|could|might|will|may|should|can|is)',
      ],
      rewrites: [phrase('Could we do without {object}?')],
    },
    {
      pattern:
        '(it is|that is|this is|seems|sounds) <adverb>* (a (bit|little)|pretty|quite|kind of|kinda|somewhat) rich (to|for you|that|of you|coming|from) <some> ((when|given|considering|after|from) <some>)? ~',
      rewrites: [drop(), phrase('I see this differently: ‹how›.')],
    },
    {
      pattern: '^ [(oh|ah|love|,)* the irony (of|that|in)] (a|an|the|this|that|having|you|<code>) _',
      rewrites: [part('I see')],
    },
    {
      pattern:
        '^ (well|wow|hm|hmm|oh|,)* ((that is|this is|what)? (<adverb>|certainly|definitely)* (a|an) (interesting|bold|brave|curious|strange|odd|fascinating)|interesting|bold|brave|curious|fascinating) (choice|decision|move) (there|here|indeed)? (\\.|…|$)',
      unless: ['!', 'interesting (choice|decision|move) <any>'],
      rewrites: [drop(), sentence('What is the reason for this choice?')],
    },
    {
      pattern:
        '^ (well|wow|hm|hmm|oh|,)* (that|this) is (certainly|definitely|sure|for sure)+ a (choice|decision|take) (\\.|…|$)',
      rewrites: [drop(), sentence('What is the reason for this choice?')],
    },
    {
      pattern:
        '^ (well|hm|hmm|ok|i mean|so|,)* (that|this) is <adverb>* (certainly|definitely|also)? one way (to (do|put|solve|fix|handle) (it|this|that|things)|of doing (it|this|things)) (, i (guess|suppose))? <closer>* $',
      unless: ['<start> this is (also)? one way', '(this|it|that|things) :'],
      rewrites: [drop(), sentence('I would do this in another way: ‹how›.')],
    },
    {
      pattern: '^ (really|very|so|how|super) (considerate|professional|mature|classy|grown up) (of you)? (\\.|…|$)',
      unless: ['!'],
      rewrites: [drop(), sentence('I expected something else here: ‹what›.')],
    },
    {
      pattern:
        '(thanks|thank you|thx|cheers) (so much|a lot|a bunch|very much)? for (nothing|absolutely nothing|literally nothing|your (so called )?(input|opinion|wisdom|genius|brilliance|insight) , <some>)',
      unless: ['for nothing <gerund>'],
      rewrites: [phrase('this does not solve it for me yet: ‹what is missing›.')],
    },
    {
      pattern:
        '[<mark>? a? (slow clap|slowclap|golf clap|slow handclap|slow claps) (<mark>|for (you|that|this|everyone|the <some>))*]',
      rewrites: [part('I expected something else here: ‹what›'), omit()],
    },
    {
      pattern:
        '(aw|aww|oh|ah|how|that is|this is|it is|so|,)+ <adverb>* (adorable|quaint|cute|precious|charming|sweet|hilarious|rich) (,|…)? (that|how)? you <adverb>* (think|believe|assume|imagine) (that)? (rest: <some>) ~',
      unless: ['(i|we) <some> (cute|adorable)'],
      rewrites: [phrase("I don't think {rest}."), phrase('What makes us sure that {rest}?')],
    },
    {
      pattern:
        '(that|it)? must be <adverb>* (nice|great|fun|easy|lovely|convenient|comfortable) to (just|simply)? (act: (close|reject|dismiss|ignore|skip|bypass|disable|merge|push|ship|deploy|commit|forget|break|hardcode|copy|not|never|leave|drop|delete) <some>) ~',
      unless: [
        '(convenient|easy|great|nice) to (just|simply)? (merge|push|deploy|copy|leave|drop|delete|skip|disable|ship|commit) (the|a|it|this|from|in|with|by|them|for) ',
      ],
      rewrites: [phrase("I'd rather we don't {act}."), phrase('What is the case for {act:gerund}?')],
    },
    {
      pattern:
        '^ [(oh|well|wow|,)* (cool story|nice try|bless your heart|story of my life|good one|cute) (bro|dude|man)? (,|!|…|—|–|-|:)+ (but|and|now)?] <any> <any> <any>',
      unless: ['(thank|thanks|thx)', '^ nice try , (thanks|and|keep|well|great)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '(aw|aww|oh|ah|how|that is|this is|it is|so)+ <adverb>* (adorable|quaint|cute|precious|darling|charming|rich|hilarious) (that|how|of you|,|…|coming from) <some> ~',
      unless: ['(i|we) <some> (cute|adorable)', 'is <adverb>* (rich|precious) (in|with)'],
      rewrites: [phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '(cool story (bro|dude|man)?|tell me more about how <some>|bless your heart|nice try|ok boomer|thanks ,? (dad|mom|mum|professor|teacher|sherlock|einstein)|story of my life|(oh|ah)+ (the irony|how ironic)|you must be (fun|great|a joy|a delight) at parties|talk about (irony|ironic)|pot meet kettle|give (this|that|the) <adjacent> (a|an) (medal|cookie|award|prize|oscar)|(do|did) you want a (medal|cookie|prize|trophy)|here is (your|a) (medal|cookie|trophy|gold star)) ~',
      unless: ['tell me more about how (you|this|it) <verb>', 'irony (,|—|:|of)* (i|me|my)'],
      rewrites: [phrase('I see this differently: ‹how›.')],
    },
    {
      pattern: '[(it)? must be (so)? nice to <in-clause>{1,18}] ~',
      rewrites: [drop(), phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '<start> <opener>*? imagine not (act: (testing|writing|reading|using|running|checking|documenting|reviewing|knowing|having|updating|following|caring|thinking|closing|handling|validating|adding|releasing|locking|escaping|logging|naming|formatting|rebasing|squashing|cleaning|freeing|sanitizing|caching) <some>) $',
      unless: ['imagine not having (to|a|an|the|any|access)', 'imagine not (being|knowing)'],
      rewrites: [phrase('Could we {act:base} here?'), phrase("I'd {act:base}.")],
    },
    {
      pattern:
        '<start> <opener>*? imagine (still|actually)? (act: (writing|shipping|pushing|merging|using|calling|naming|hardcoding|copying|committing) <some>) $',
      unless: ['imagine (using|calling|writing|naming) (a|the|an|this|two|to|it|that|many|several|both)', '!'],
      rewrites: [phrase("I'd rather not {act:base}."), phrase('What is the case for {act}?')],
    },
    {
      pattern:
        '<start> <opener>*? imagine (not|actually|having to|thinking|writing|shipping|pushing|merging|using|still|being|needing|calling|reading) (object: <some>) $',
      unless: [
        'imagine (having|using|being|needing|calling|actually|writing|reading) (a|the|an|this|two|to)',
        'imagine not (having|being) able',
        'imagine not having (a|an|the)',
        'imagine being new',
      ],
      rewrites: [phrase('I would expect something else here: ‹what›.')],
    },
    {
      pattern:
        '(so|very|really)* (nice|kind|generous|thoughtful|good|big|gracious|great) of you to (finally|eventually|at last|even)+ (act: (add|write|fix|update|review|test|answer|reply|respond|merge|rebase|run|read|document|clean|push|open|close|split|rename|remove|explain|check|look|address|implement) <some>) ~',
      rewrites: [phrase('thanks for {act:gerund}.')],
    },
    {
      pattern:
        '[(so|very|really|glad|nice|good|great|happy|kind|generous|thoughtful|big)* (nice|glad|kind|generous|thoughtful|good|big|gracious|great) (of you to (finally|eventually|at last|even|join us)|you (finally|could be bothered|eventually|deigned|found (the|some)? time|made time|took the time) (to)?|to see you (finally|eventually|at last|could))] <some> ~',
      unless: [
        'see you finally (back|here|in)',
        '(glad|happy|nice|great|good|thanks) you (took the time|found (the|some)? time|made time)',
        'glad you finally',
      ],
      rewrites: [phrase('thanks for getting to this.')],
    },
    {
      pattern: '/ s <closer>* <end>',
      unless: [
        '(:|modifier|flag|option|switch|command|with|<code>|<adjacent> = ...{0,9}) / s',
        '(in|as|of|per|by|use|uses|pass|passing|t|c|m|kb|mb|gb|b|<number>) / s',
      ],
      rewrites: [],
    },
    {
      pattern:
        '[(another|what a|a true|a real|truly a|quite the|quite a|such a)+ (masterpiece|stroke of genius|work of art|piece of art|tour de force) (:|,|—|–|-)+] (<number>|<code>|<any> <any>)',
      unless: ['(masterpiece|art) , (love|thanks|thank|well|great)', 'masterpiece <some>? !'],
      rewrites: [omit()],
    },
    {
      pattern:
        'tell me you <some> without telling me <some>? ~|(another|what a|a true|a real|truly a|quite the|quite a|such a)+ (masterpiece|stroke of genius|work of art|piece of art|tour de force) <some>? ~|<start> <opener>*? (cute|adorable|classy|charming|how original) (\\.|…)+ <end>',
      unless: [
        'masterpiece <some>? !',
        '(work|piece) of art <some>? !',
        '(masterpiece|art) (,|—) (thanks|thank|love|well)',
      ],
      rewrites: [phrase('I see a problem here: ‹which›.')],
    },
    {
      pattern:
        'is (this|that) (your|their) (way|idea) of (telling|saying|showing|asking|being|a <some>|an <some>|fixing|testing|helping) <some>? \\?',
      rewrites: [phrase('Did I understand this right: ‹what you understood›?')],
    },

    {
      pattern:
        '<start> (well|and|ok|okay|wow|yeah|oh|ah|hm|hmm|<mark>|<emoji>)* so much for (object: <quote-mark>? <some>) ~',
      unless: ['so much for (my|going|today|now)'],
      rewrites: [phrase('I had counted on {object}.'), phrase("I don't see {object} here.")],
    },
    {
      pattern:
        '<start> <opener>*? [except (for|of course (for)?)? (the (part|fact|bit|tiny detail|small detail|minor detail|little detail) (where|that)|(for)? that (little|tiny|small|minor)? (part|detail|bit) where)] _',
      unless: ['(where|that) <some> , (this|it|the|everything|all|i|we)'],
      rewrites: [omit()],
    },
    {
      pattern: '[maybe , just maybe ,?] _',
      rewrites: [part('maybe')],
    },
    {
      pattern:
        '[(,|—|–|…|-|\\.)? but hey (,|!|…)?] (at least|who (needs|cares|am i)|it (compiles|works on|builds|only)|you (do you|know best|are the)|what do i know|as long as|the tests (pass|are green)|not (my|our) problem|why (not|bother|test|listen|read)) ',
      rewrites: [part(', but')],
    },
    {
      pattern:
        '(i <be>)? (so|very|really|truly)* sorry (that|if)? (you (had|have|are having) (such)? a (bad|rough|hard|terrible) (day|morning|week|monday|night)|you (feel|felt|feel like) (this|that) way|you (are|feel|were|got) (so)? (offended|upset|triggered|hurt|butthurt)|(this|that|it|i) (hurt|hurts|offended|offends|upset|upsets) (you|your (feelings|ego)) (so much)?|(facts|reality|the truth) <some>) ~',
      unless: [
        'sorry <some> (,|—)+ (that was|it was|i (will|did|meant|was)|my)',
        'a (rough|hard|tough) (week|night)',
        'sorry if (this|that|it) hurt you',
      ],
      rewrites: [phrase('I can see that this frustrates you.'), phrase('I hear that this did not land well.')],
    },
    {
      pattern:
        '[(some|those|a few|the rest) of us (actually|happen to|really)+] (work|care|maintain|read|test|use|get|ship|do|think|know|have|live|support|understand|review|write|pay|need|sleep|want|follow|deal|run|debug|like|prefer|try|know) <some>? ~',
      unless: [
        'of us have (been|<participle>)',
        'of us (do|still|happen to)* (use|run|need|get|do|want|like|prefer|know|think|have (a|an|the|no|already)|work (on|in|from|at|with))',
      ],
      rewrites: [part('I')],
    },

    {
      pattern:
        '<start> <opener>*? (object: (yet)? another (<adjacent>{0,2} (singleton|global|global variable|wrapper|magic number|todo|hack|copy|framework|logger|helper class|util class|config format|manager class|factory factory|regex|god object|god class|abstraction layer|layer of indirection|flag|boolean flag|goto|microservice|monkey patch|workaround|shim|adapter|build tool|css framework)|<number> (line|lines|loc) <adjacent>{0,2})) <closer>* $',
      unless: ['another (option|idea|nit|test)', '(another|adjacent) <some> (fixed|gone|removed)'],
      rewrites: [phrase('Could we do without {object}?'), phrase('What is the case for {object}?')],
    },
    {
      pattern:
        '<start> (oh|ah|ahh|ooh|aha|hah|ha)+ ,? (yes|yeah|good|great|lovely|wonderful|right|so|look|of course)* ,? the (good old|ever popular|famous|infamous|legendary|proverbial|time honored|ever reliable|trusty old|beloved|old and trusted|fabled|time tested) (object: <quote-mark>? <some>) ~',
      unless: ['(good catch|thanks|fixed|will fix|my (bad|mistake|fault|own)|well spotted)'],
      rewrites: [phrase('To me this looks like {object}.'), phrase('I see a risk with {object}: ‹which›.')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [drop(), phrase('I see this differently: ‹how›.'), phrase("I don't agree yet: ‹why›.")],
  examples: {
    flagged: {
      'Bold decision to skip the lock. Two workers write this file.':
        'What was the reason for skipping the lock? Two workers write this file.',
      'Is this a review or a guessing game? `tmp2` tells me nothing.': '`tmp2` tells me nothing.',
      'Now I have to rebase all six branches, thanks a lot.': 'Now I have to rebase all six branches.',
      'Is there a prize for nesting callbacks? Use `await`.': 'Use `await`.',
      'Thanks for the patch I guess.': 'Thanks for the patch.',
      "If that's your idea of a small change, I'd hate to see a big one. It touches 80 files.": 'It touches 80 files.',
      'Must be nice to close tickets without opening the log.':
        "I'd rather we don't close tickets without opening the log.",
      'Ah yes, another wrapper around the logger.': 'Could we do without another wrapper around the logger?',
      'Interesting choice. The list is sorted twice.': 'The list is sorted twice.',
      "Well, that's one way to do it. `defer` closes the file on every path.": '`defer` closes the file on every path.',
      "It's a bit rich to ask for tests when you deleted half of them. See `git log tests/`.": 'See `git log tests/`.',
      'The irony of a linter that does not pass its own rules.': 'I see a linter that does not pass its own rules.',
      'Yet another config format.': 'Could we do without yet another config format?',
      'So much for "fully tested".': 'I had counted on "fully tested."',
      'so much for backwards compatibility': 'I had counted on backwards compatibility.',
      'Ah yes, the good old "works on my machine".': 'To me this looks like "works on my machine."',
      'Except for the part where it drops every second row.': 'It drops every second row.',
      'Maybe, just maybe, someone could add a test.': 'Maybe someone could add a test.',
      'It leaks, but hey, at least it compiles.': 'It leaks, but at least it compiles.',
      "I'm sorry you feel that way.": 'I can see that this frustrates you.',
      'some of us actually have to maintain this': 'I have to maintain this',
      'Is this your way of telling us that you gave up?': 'Did I understand this right: ‹what you understood›?',
      "Tell me you've never written Go without telling me": 'I see a problem here: ‹which›.',
      'Another masterpiece from the frontend team': 'I see a problem here: ‹which›.',
      'Cute.': 'I see a problem here: ‹which›.',
      'Thanks for nothing.': 'This does not solve it for me yet: ‹what is missing›.',
      '*slow clap*': '*I expected something else here: ‹what›*',
      'How adorable that you think this scales.': "I don't think this scales.",
      'Cool story, bro.': 'I see this differently: ‹how›.',
      'nice try': 'I see this differently: ‹how›.',
      'Nice of you to finally show up.': 'Thanks for getting to this.',
      'imagine not writing tests': 'could we write tests here?',
      'Must be nice to ignore the linter.': "I'd rather we don't ignore the linter.",
      'Cool story, but the test still fails.': 'The test still fails.',
      'Nice of you to finally add some tests.': 'Thanks for adding some tests.',
      'Another masterpiece: 14 nested ifs.': '14 nested ifs.',
    },
    fine: [
      'Tell me more about how you deploy!',
      'Sorry if I upset you, that was not my intention.',
      'Imagine not having a debugger.',
      'Interesting approach to batch the writes, how does it deal with retries?',
      'Great, another test would be good for the empty case.',
      'This is one way to do it.',
      'Except for the part where we parse dates, this is ready.',
      'Imagine writing a plugin for this API.',
      'We made an interesting decision to keep both formats.',
      "I don't have to rebase anymore, thanks a lot for the help.",
      'Interesting choice of names, I like it.',
      'This is one way to do it, the other is a queue.',
      'The docs are rich in examples.',
      'Some of us have to maintain the old branch until June.',
      'Some of us use Windows, so a batch file would help.',
      'Some of us still work on the old branch.',
      'Thanks so much for the review!',
      'Most of us do use a Mac.',
      'I am sorry that the docs confused you.',
      'Ah yes, the old endpoint still needs it.',
      'All tests pass except for the part where we mock the clock.',
      'Good luck with the release!',
      'Thanks for the review, nothing to add.',
      'Nice surprise, the build got faster!',
      'How cute! The new logo is great.',
      'Imagine that two users log in at once.',
      'It would be nice to see you at the meetup.',
      'Wow, this is fast.',
      'Who would have the rights to merge?',
      'The result is not a surprise given the cache size.',
      'I tried and failed, nice try by the optimizer though it gave up.',
      'We get about 500 ops/s.',
      '20 MB/s',
      'The command accepts a new modifier: /s.',
      'This is one way to do this:',
    ],
  },
})
