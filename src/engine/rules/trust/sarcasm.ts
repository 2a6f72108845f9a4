import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

/** What code does that nobody loves. */
const fault =
  '(swallow|swallows|ignore|ignores|break|breaks|crash|crashes|fail|fails|leak|leaks|duplicate|duplicates|hardcode|hardcodes|reinvent|reinvents|forget|forgets|skip|skips|lose|loses|hide|hides|pretend|pretends|silently <verb>|only (works|work|pass|passes|runs|compiles)|copy paste|copy pasted|mix|mixes|depend on|guess|overwrite|overwrites|lie|lies)'
const unsafe =
  '(hardcode <some>|hard code <some>|swallow <some>|disable (tls|ssl|auth|authentication|csrf|verification|certificate|the (tls|ssl|auth|certificate|security|tests|linter|ci) <some>?|security|tests) <some>?|(store|save|keep|log|put|commit|print|leave|send|check in) <some>? (password|passwords|secret|secrets|credentials|token|tokens|api key|api keys|private key|plain text|plaintext) <some>?|(push|merge|deploy|ship|release) (straight|directly) <some>|(push|merge|deploy|ship|release) <some>? (on a friday|without (tests|testing|review|reviews|a review)) <some>?|copy paste <some>|reinvent <some>|ignore (all|every|the (errors|exceptions|tests|review|linter)) <some>?|delete (all|the|every) (tests|backups|checks) <some>?|catch (every|all|the) <some>|roll (your|our) own (crypto|encryption|auth|parser) <some>?|break <some>|bypass <some>)'

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
        '(thanks|thank you|thx|cheers) (so much|a lot|a bunch|very much)? for (nothing|absolutely nothing|literally nothing|your (so called )?(input|opinion|wisdom|genius|brilliance|insight) , <some>)',
      rewrites: [phrase('this does not solve it for me yet: ‹what is missing›.')],
    },
    {
      pattern:
        '[<mark>? a? (slow clap|slowclap|golf clap|slow handclap|slow claps) (<mark>|for (you|that|this|everyone|the <some>))*]',
      rewrites: [part('I expected something else here: ‹what›'), omit()],
    },
    {
      pattern:
        '(aw|aww|oh|ah|how|that is|this is|it is|so)+ <adverb>* (adorable|quaint|cute|precious|darling|charming|rich|hilarious) (that|how|of you|,|…|coming from) <some> ~',
      unless: ['(i|we) <some> (cute|adorable)', 'is <adverb>* (rich|precious) (in|with)'],
      rewrites: [phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '<start> <opener>*? (aw|aww|how) (adorable|quaint|cute|precious|sweet|charming|original|convenient|thoughtful|generous|kind|brave|clever|lovely) (of you)? $',
      unless: [
        '(cute|adorable|sweet|thoughtful|kind|lovely|clever|generous) (of you)? !',
        '(thoughtful|kind|generous|sweet|lovely) (of you)?',
      ],
      rewrites: [phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '(yeah|ya|sure|oh) ,? (right|sure|ok)? , (because|as if|like) (that|this|it|who|everyone|nobody|you|we|the <some>) <some>? ~|yeah ,? right $|(as if|like) (that|this|it) (was|is|would|will) (ever)? (going to|gonna)? (work|happen|help|scale|fix) ~',
      unless: [
        '(yeah|sure) , because (it|this|that|the|we)',
        '(act|acts|acting|behave|behaves|look|looks|works|work|treat|feels|seems|sounds|just|even|not|something|anything|things) (as if|like) (that|this|it)',
      ],
      rewrites: [phrase('I have doubts about this: ‹your doubt›.')],
    },
    {
      pattern:
        '(cool story (bro|dude|man)?|tell me more about how <some>|bless your heart|nice try|ok boomer|thanks ,? (dad|mom|mum|professor|teacher|sherlock|einstein)|must be nice to <some>|story of my life|(oh|ah)+ (the irony|how ironic)|you must be (fun|great|a joy|a delight) at parties|talk about (irony|ironic)|pot meet kettle|give (this|that|the) <adjacent> (a|an) (medal|cookie|award|prize|oscar)|(do|did) you want a (medal|cookie|prize|trophy)|here is (your|a) (medal|cookie|trophy|gold star)) ~',
      rewrites: [phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '<start> <opener>*? imagine not (act: (testing|writing|reading|using|running|checking|documenting|reviewing|knowing|having|updating|following|caring|thinking) <some>) $',
      unless: ['imagine not having (to|a|an|the|any|access)', 'imagine not (being|knowing)'],
      rewrites: [phrase("I'd {act:base}."), phrase('Could we {act:base} here?')],
    },
    {
      pattern:
        '<start> <opener>*? imagine (still|actually)? (act: (writing|shipping|pushing|merging|using|calling|naming|hardcoding|copying|committing) <some>) $',
      unless: ['imagine (using|calling|writing|naming) (a|the|an|this|two|to|it|that|many|several|both)', '!'],
      rewrites: [phrase("I'd rather not {act:base}."), phrase('What speaks for {act}?')],
    },
    {
      pattern:
        '<start> <opener>*? imagine (not|actually|having to|thinking|writing|shipping|pushing|merging|using|still|being|needing|calling|reading) (object: <some>) $',
      unless: [
        'imagine (having|using|being|needing|calling|actually) (a|the|an|this|two|to)',
        'imagine not (having|being) able',
      ],
      rewrites: [phrase('I would expect something else here: ‹what›.')],
    },
    {
      pattern:
        '[(i|we)? <adverb>* (love|loved|adore|admire|enjoy|appreciate) (it|how|that|the way|when|the fact that)+] (<you>|nobody|no one|this|that|it|everyone|the <some>|your <some>) <adverb>* (ran|tested|read|reviewed|checked|bothered|documented|ignored|ignore|ignores|broke|breaks|break|does not|do not|did not|never|forgot|forgets|crashes|crash|fails|fail|failed|completely|skipped|ruins|leaks|zero|silently|has no|have no|is not|are not|was not|still does not|keeps (crashing|failing|breaking))',
      unless: [
        'love that (it|this|the <some>) (does not|do not|is not|never|no longer)',
        'love how (it|this|the <some>) (does not|never|no longer|fails|silently|is not)',
        'not (love|enjoy)',
        'appreciate (it|that|how) (<some> (not|never))',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(so|very|really|glad|nice|good|great|happy|kind|generous|thoughtful|big)* (nice|glad|kind|generous|thoughtful|good|big|gracious|great) (of you to (finally|eventually|at last|even|join us)|you (finally|could be bothered|eventually|deigned|found (the|some)? time|made time|took the time) (to)?|to see you (finally|eventually|at last|could))] <some> ~',
      unless: [
        '(glad|happy|nice|great|good|thanks) you (took the time|found (the|some)? time|made time)',
        'glad you finally',
      ],
      rewrites: [phrase('thanks for getting to this.')],
    },
    { pattern: '/ (s|sarcasm) <closer>* <end>', rewrites: [] },
    {
      pattern:
        '<start> <opener>*? (sure|yeah|oh|right|of course|why not|great idea|good idea)+ ,? let us <adverb>* (act: (ignore|break|pretend|leak|swallow|reinvent|hope|crash|forget about|throw <some>|copy paste|skip (all|the) (tests|reviews|checks|review)) <some>) <closer>* $',
      rewrites: [phrase("I don't think we should {act}."), phrase('What speaks for it? I would not {act}.')],
    },
    {
      pattern:
        'tell me you <some> without telling me <some>? ~|(another|what a|a true|a real|truly a|quite the|quite a|such a)+ (masterpiece|stroke of genius|work of art|piece of art|tour de force) <some>? ~|<start> <opener>*? (cute|adorable|classy|charming|how original) (\\.|…)+ <end>',
      unless: ['masterpiece <some>? !', '(work|piece) of art <some>? !'],
      rewrites: [phrase('I see a problem here: ‹which›.')],
    },
    {
      pattern:
        '[(i|you|we)? <adverb>* (love|adore|enjoy) (that|how)] (we|i|you) (now|suddenly)+ (have|need|maintain|get) (<number>|two|three|four|five|six|several|yet another) (different|separate|competing)? (ways|versions|copies|places|formats|kinds|implementations|loggers|flavors|flavours|definitions|sources)',
      rewrites: [omit()],
    },
    {
      pattern: '[(you)? (got to|have got to|have to) <adverb>* love (how|that|when|it when)] _',
      rewrites: [omit()],
    },
    {
      pattern:
        'is (this|that) (your|their) (way|idea) of (telling|saying|showing|asking|being|a <some>|an <some>|fixing|testing|helping) <some> \\?',
      rewrites: [phrase('Did I understand this right: ‹what you understood›?')],
    },

    {
      pattern:
        '<start> (well|and|ok|okay|wow|yeah|oh|ah|hm|hmm|<mark>|<emoji>)* so much for (object: <quote-mark>? <some>) ~',
      rewrites: [phrase('I had counted on {object}.'), phrase("I don't see {object} here.")],
    },
    {
      pattern:
        '<start> <opener>*? (sure|yeah|right|ok|okay|oh|,)* let us <adverb>* (act: <verb> <some>) (,|—|–|…|-) (and)? what (could|can) (possibly|ever)? go wrong <closer>* <end>',
      rewrites: [phrase("I'd rather not {act}."), phrase('I see a risk if we {act}: ‹which›.')],
    },
    {
      pattern: '[(,|—|–|…|-)? (and)? what (could|can) possibly go wrong] ',
      unless: ['(about|consider|list|see|think|of|know|imagine|find|understand|asking|ask) what', '<start> what'],
      rewrites: [part(', which worries me.')],
    },
    {
      pattern: '_ [(,|—|–|…|-)+ (and)? what (could|can) (ever|even)? go wrong] <closer>* <end>',
      rewrites: [part(', which worries me.')],
    },
    {
      pattern: '<start> <opener>*? what (could|can) possibly go wrong (\\?|!|…)* <end>',
      rewrites: [phrase('I see a risk here: ‹what could go wrong›.')],
    },
    {
      pattern: `[(i|we|you)? <adverb>* (love|loved|adore|enjoy|admire) (how|that|the way|it when|when)] (we|you|this|that|it|the <some>|your <some>|our <some>|<code>|everyone|everybody) <adverb>* ${fault}`,
      unless: [
        'love that (it|this|the <some>) (does not|do not|is not|never|no longer)',
        'not (love|enjoy)',
        '(love|enjoy|adore|admire) (how|that|the way) (it|this|the <adjacent>|your <adjacent>) <adverb>* (fails|fail|skips|skip|hides|hide|silently|ignores|ignore)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(i|we|you)? <adverb>* (love|loved|adore|enjoy) (it)? when] (<some>)? (nobody|no one|never|not|only (work|works|pass|passes|run|runs|fail|fails)|break|breaks|fail|fails|crash|crashes|leak|leaks|half the|everything (is|breaks|fails)) ',
      unless: [
        '(do not|does not|will not) (need|have to|require|break|fail|crash)',
        'love when <some> (finally|just)',
        'not (love|enjoy)',
        '(nothing|never|not|no longer) <adverb>* (break|breaks|fail|fails|crash|crashes|leak|leaks)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '(yeah|yes|sure|oh|right|and|,)* (because)? (what|all|the (only|last|one) thing) (we|i|you|the world|(this|the|our|your) (project|repo|codebase|team|world|code|company|internet|community)|everyone|users|people|nobody) (<adverb>|really|desperately|urgently)* (need|needs|needed|wanted|want|was missing|were missing|lacked) (right now|now|today|here|most)? (is|was) (object: (another|yet another|more|even more|one more|a (second|third|fourth|fifth|sixth|seventh|tenth|5th|6th|7th|10th|new)) <some>) ~',
      unless: [
        'all (we|i|you) need (is|was) (one more|another)',
        '(what|all) (we|i) need (is|was) (more (time|information|tests|data|details|reviewers|people|context)|a new)',
      ],
      rewrites: [phrase("I don't think we need {object}."), phrase('What speaks for {object}?')],
    },
    {
      pattern:
        '(object: (another|yet another|more|even more|one more) <adjacent>{1,4}) (is|was|are)? (,|—|–|…|-)? (just|exactly|precisely) what (we|i|the world|(this|the|our) (project|repo|codebase|team|world)|everyone|users|the doctor) <adverb>* (need|needs|needed|wanted|ordered|asked for|was missing) (right now|now|today)? ~',
      rewrites: [phrase("I don't think we need {object}."), phrase('What speaks for {object}?')],
    },
    {
      pattern:
        '<start> <opener>*? (that is|this is|it is)? (just|exactly|precisely) what (we|i|the world|(this|the|our) (project|repo|codebase|team|world)|everyone|the doctor) <adverb>* (needed|need|needs|wanted|ordered) (today|tonight|(on|before) (a|the|my|this)? <adjacent>|this morning|right now|at (this hour|<number> <some>?)) ~',
      unless: ['(thanks|thank you|great|perfect|nice|awesome) <some>', 'needed !'],
      rewrites: [phrase("I wasn't ready for this: ‹why›.")],
    },
    {
      pattern: `<start> <opener>*? (brilliant|genius|stellar|inspired|fabulous|masterful|marvelous|what a (great|brilliant|wonderful|fantastic|genius|lovely|splendid)|such a (great|brilliant|wonderful|fantastic|genius)) (idea|move|plan|choice|decision|call|thinking) (,|—|–|:)? to? (act: ${unsafe}) ~`,
      unless: ['(break <some> (up|down|into|apart))'],
      rewrites: [phrase("I wouldn't {act}."), phrase('What speaks for it? I see a risk in {act:gerund}.')],
    },
    {
      pattern: `<start> <opener>*? (great|good|nice|excellent|wonderful|awesome|lovely) (idea|move|plan|choice|decision|call|thinking) to (act: (hardcode <some>|hard code <some>|swallow <some>|(store|save|keep|log|commit|print) <some>? (password|passwords|secret|secrets|credentials) (in (plain text|plaintext|the repo|the (code|source|log|logs|url)|git)) <some>?|(push|merge|deploy|ship|release) <some>? (on a friday|without (tests|testing|review|a review)) <some>?|copy paste <some>|reinvent <some>|roll (your|our) own (crypto|encryption|auth) <some>?)) ~`,
      rewrites: [phrase("I wouldn't {act}."), phrase('What speaks for it? I see a risk in {act:gerund}.')],
    },
    {
      pattern:
        '<start> <opener>*? [(yeah|sure|right|oh|oh yes|of course|ah)* ,? because] (left: <gerund> <some>?) (be: is|was) (so much|clearly|obviously|of course|way|totally)+ (right: (easier|better|simpler|faster|cleaner|more fun|safer) than <some>) <closer>* <end>',
      rewrites: [phrase("I don't think {left} {be} {right}.")],
    },
    {
      pattern:
        '<start> (oh|ah|ahh|ooh|aha|hah|ha)+ ,? (yes|yeah|good|great|lovely|wonderful|right|so|look|of course)* ,? the (good old|ever popular|famous|infamous|legendary|proverbial|time honored|ever reliable|trusty old|beloved|old and trusted|fabled|time tested) (object: <quote-mark>? <some>) ~',
      unless: ['(good catch|thanks|fixed|will fix|my (bad|mistake|fault|own)|well spotted)'],
      rewrites: [phrase('To me this looks like {object}.'), phrase('I see a risk with {object}: ‹which›.')],
    },
    {
      pattern:
        '<start> <opener>*? [except (for|of course (for)?)? (the (part|fact|bit|tiny detail|small detail|minor detail|little detail) (where|that)|(for)? that (little|tiny|small|minor)? (part|detail|bit) where)] _',
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
        '<start> <opener>*? (yes|well|and)* ,? (luckily|fortunately|thankfully|thank god|good thing) (that)? (we|i|nobody|the project|this project) <adverb>* (do not|does not) (have|need) to <some> ~',
      unless: [
        '(luckily|fortunately|thankfully) <some> (change|touch|migrate|wait|support|handle|worry|maintain|rewrite|do)',
      ],
      rewrites: [phrase('I weigh this differently: ‹how›.')],
    },
    {
      pattern:
        '(god|heaven) forbid (that)? (we|i|you|someone|somebody|anyone|they|people|the <adjacent>|a <adjacent>) (would|should|might|were to|ever|actually|had to)* (act: <verb> <some>) ~',
      rewrites: [phrase('I think it would help to {act:base}.'), phrase('Could we {act:base}?')],
    },
    {
      pattern:
        '<start> <opener>*? (oh no ,?)? (we|one) (can not|could not|would not want to) (possibly)? have (that|this|any of (that|this)) (now|can we|, (can|could) we|oh no|of course|,|no)* <closer>* $',
      unless: ['(we|one) can not have (this|that)? (in|on|because|and) '],
      rewrites: [phrase('I see this differently: ‹how›.')],
    },
    {
      pattern:
        '(i <be>)? (so|very|really|truly)* sorry (that|if)? (you (had|have|are having) (such)? a (bad|rough|hard|terrible) (day|morning|week|monday|night)|you (feel|felt|feel like) (this|that) way|you (are|feel|were|got) (so)? (offended|upset|triggered|hurt|butthurt)|(this|that|it|i) (hurt|hurts|offended|offends|upset|upsets) (you|your (feelings|ego)) (so much)?|(facts|reality|the truth) <some>) ~',
      rewrites: [phrase('I can see that this frustrates you.'), phrase('I hear that this did not land well.')],
    },
    {
      pattern:
        '[(some|those|a few|the rest) of us (actually|still|happen to|do|really)*] (work|care|maintain|read|test|use|get|ship|do|think|know|have|live|support|understand|review|write|pay|need|sleep|want|follow|deal|run|debug|like|prefer|try|know) <some>? ~',
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
      rewrites: [phrase('Could we do without {object}?'), phrase('What speaks for {object}?')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase('I see this differently: ‹how›.'), phrase("I don't agree yet: ‹why›.")],
  examples: {
    flagged: {
      'Yet another config format.': 'Could we do without yet another config format?',
      'So much for "fully tested".': 'I had counted on "fully tested."',
      'so much for backwards compatibility': 'I had counted on backwards compatibility.',
      "sure, let's store it in a cookie, what could possibly go wrong?": "I'd rather not store it in a cookie.",
      'Love how we just swallow the timeout.': 'We just swallow the timeout.',
      'I love it when the tests only pass on one laptop.': 'The tests only pass on one laptop.',
      'Yeah, because what this project really needs is a fifth logger.': "I don't think we need a fifth logger.",
      'Another wrapper, just what we needed.': "I don't think we need another wrapper.",
      'Just what I needed on a Friday.': "I wasn't ready for this: ‹why›.",
      'Brilliant idea to hardcode the API key.': "I wouldn't hardcode the API key.",
      'Because copying 40 lines is so much easier than calling `render()`.':
        "I don't think copying 40 lines is easier than calling `render()`.",
      'Ah yes, the good old "works on my machine".': 'To me this looks like "works on my machine."',
      'Except for the part where it drops every second row.': 'It drops every second row.',
      'Maybe, just maybe, someone could add a test.': 'Maybe someone could add a test.',
      'It leaks, but hey, at least it compiles.': 'It leaks, but at least it compiles.',
      'God forbid someone reads the error message.': 'I think it would help to read the error message.',
      "I'm sorry you feel that way.": 'I can see that this frustrates you.',
      'some of us actually have to maintain this': 'I have to maintain this',
      'Gotta love how the error is swallowed.': 'The error is swallowed.',
      'Is this your way of telling us that you gave up?': 'Did I understand this right: ‹what you understood›?',
      'I love that we now have three ways to parse dates.': 'We now have three ways to parse dates.',
      "sure, let's just ignore all errors": "I don't think we should ignore all errors.",
      "Tell me you've never written Go without telling me": 'I see a problem here: ‹which›.',
      'Another masterpiece from the frontend team': 'I see a problem here: ‹which›.',
      'Cute.': 'I see a problem here: ‹which›.',
      'Thanks for nothing.': 'This does not solve it for me yet: ‹what is missing›.',
      '*slow clap*': '*I expected something else here: ‹what›*',
      'How adorable that you think this scales.': 'I see this differently: ‹how›.',
      'yeah right': 'I have doubts about this: ‹your doubt›.',
      'Cool story, bro.': 'I see this differently: ‹how›.',
      'nice try': 'I see this differently: ‹how›.',
      'Love how nobody ran the tests': 'Nobody ran the tests',
      'I love how this crashes on every second request.': 'This crashes on every second request.',
      'Nice of you to finally show up.': 'Thanks for getting to this.',
      'imagine not writing tests': "I'd write tests.",
    },
    fine: [
      'Some of us use Windows, so a batch file would help.',
      'Some of us still work on the old branch.',
      'Thanks so much for the review!',
      'I need a list of what could possibly go wrong in the migration.',
      'I love it when a refactoring deletes more than it adds.',
      'Great idea to move the password into the vault!',
      'All we need is one more approval.',
      'Thanks, that is exactly what I needed!',
      'Because parsing is much slower than copying.',
      'Most of us do use a Mac.',
      'I am sorry that the docs confused you.',
      'Ah yes, the old endpoint still needs it.',
      'All tests pass except for the part where we mock the clock.',
      'Good luck with the release!',
      'Thanks for the review, nothing to add.',
      'Nice surprise, the build got faster!',
      'I love how this reads now.',
      'I love that it does not need a lock anymore.',
      'How cute! The new logo is great.',
      'Imagine that two users log in at once.',
      'It would be nice to see you at the meetup.',
      'Wow, this is fast.',
      'Right, so the port is wrong.',
      'Who would have the rights to merge?',
      'The result is not a surprise given the cache size.',
      'I tried and failed, nice try by the optimizer though it gave up.',
    ],
  },
})
