import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const unsafe =
  '(hardcode <some>|hard code <some>|swallow <some>|disable (tls|ssl|auth|authentication|csrf|verification|certificate|the (tls|ssl|auth|certificate|security|tests|linter|ci) <some>?|security|tests) <some>?|(store|save|keep|log|put|commit|print|leave|send|check in) <some>? (password|passwords|secret|secrets|credentials|token|tokens|api key|api keys|private key|plain text|plaintext) <some>?|(push|merge|deploy|ship|release) (straight|directly) <some>|(push|merge|deploy|ship|release) <some>? (on a friday|without (tests|testing|review|reviews|a review)) <some>?|copy paste <some>|reinvent <some>|ignore (all|every|the (errors|exceptions|tests|review|linter)) <some>?|delete (all|the|every) (tests|backups|checks) <some>?|catch (every|all|the) <some>|roll (your|our) own (crypto|encryption|auth|parser) <some>?|break <some>|bypass <some>)'

export default defineRule({
  id: 'feigned-agreement',
  principle: 'trust',
  severity: 'information',
  why: 'A yes that means no makes people feel foolish for asking; a no with its reason can be answered.',
  source: {
    title: 'Ferreira et al. 2021, Characterizing Incivility in Open Source Code Review Discussions (irony)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '<start> <opener>*? (yes|sure|yeah|right|ok|okay|oh|great|of course|,)* let us <adverb>* (act: <verb> <some>) (,|—|–|…|-)+ (because|as|since)? (that|this|it) <adverb>* (always|never|totally|surely|definitely|certainly|will|is|has|worked|went|works|goes|ends)+ <adverb>* (works|ends|worked|goes|went|ended|going to|been|fail|fails|failed|end|work|go|help|helps|scale|scales|a (great|good|brilliant) idea) (so)? (well|out|great|badly|wrong|us|fine|before)* <closer>* <end>',
      unless: [
        '(that|this) (will|would)? (always)? (help|helps|work|works) (for|with|when|on|in)',
        'let us <some> (,|—) (that|this|it) (will|helps|works|is|always helps)',
      ],
      rewrites: [phrase("I'd rather not {act}."), phrase('I see a risk if we {act}: ‹which›.')],
    },
    {
      pattern:
        '<start> <opener>*? (yes|sure|yeah|right|ok|okay|oh|great|great idea|good idea|of course|,)* let us <adverb>* (act: <verb> <some>) (,|—|–|…|-)* (because|as|since) (that|this|it) <adverb>* (worked|went|works|goes|turned|ended|has worked|has gone) (out|up)? (so|oh so|really|very)+ (well|great|nicely|wonderfully|beautifully|smoothly) (out)? <some>? <closer>* <end>',
      rewrites: [
        phrase("I'd rather not {act}; it has caused trouble before."),
        phrase('I see a risk if we {act}: ‹which›.'),
      ],
    },
    {
      pattern:
        '[(,|—|–|…|-)+ (because|as|since)? (that|this|it) (always|never) (ends|works|goes|fails|worked|ended|went|failed) (so)? (well|great|out|badly|wrong|to (please|disappoint|amaze))] <closer>* <end>',
      unless: ['(it|this) (always|never) (works|fails|worked|failed) (out)? <closer>* <end>'],
      rewrites: [part(', which has gone wrong before.')],
    },
    {
      pattern:
        '(we all|everyone|everybody|i|we|you|and|because|oh|yeah|look|remember|all)* (know|knows|remember|remembers|saw|see|seen|recall|look at)? [how (well|great|good) (that|this|it) (went|worked|turned out|worked out|ended|has worked|goes|works) (out)? (for us|last time|the last time <some>|before|in the past|back then|for <some>)*] <closer>* $',
      unless: [
        '(measure|depends|see|check|wonder|curious|tell|show|report|asking|ask|learn|on|about|know|sure) how (well|great|good) (this|it) (works|worked|goes|went)',
        'how well (does|did|do)',
        '<start> how (well|good) (that|this|it) (works|goes)',
      ],
      rewrites: [part('the trouble that this caused')],
    },
    {
      pattern:
        '<start> (oh|ah|well|yeah|yes|,)* (sure|right|of course|yeah sure|totally) ,? because (nobody|no one|no user|not a single user) (ever|would ever|will ever|has ever) (act: <adjacent> <some>) <closer>* $',
      unless: [
        'because (nobody|no one) (ever|would ever) (asked|asks|uses|use|calls|call|reads|read|noticed|cares|reported)',
      ],
      rewrites: [phrase('What happens when someone {act:present}?'), phrase('I see a risk here: ‹which›.')],
    },
    {
      pattern:
        '<start> <opener>*? [because] (nothing (bad)? (ever)? (goes|went|could|can|will) <adverb>* (go|ever)? wrong|nobody (ever|has ever)? (<verb>|<adjacent>)|that (always|never|totally|definitely|is exactly)|we (really|definitely|totally|clearly|obviously)+ (need|needed)|everyone (loves|enjoys|likes|wants)|who does not (love|like|want|enjoy)|(nothing|what) could (possibly)? go wrong) <some>? <closer>* <end>',
      unless: [
        'because nobody <adverb>* (<verb>|<adjacent>) <some>? (,|\\.) <end>',
        'because nobody (asked|reported|uses|used|knows|knew|had|has|reviewed|needs|needed|noticed|is|was|could|can)',
      ],
      rewrites: [phrase('I see a risk here: ‹which›.')],
    },
    {
      pattern:
        '<start> <opener>*? [oh ,? wait (,|!|\\.|…|—)*] (we|you|there|nobody|no one) <adverb>* (do not (have|test|review|document|lint|check)|have no|never|is no|are no|is not (any|a)|are not any|tests|reviews|reads|forgot|ignored|skipped)',
      unless: [
        'wait <mark>* <some> (,|so|—)+ (let me|i will|i can|i should)',
        '(never mind|nevermind|sorry|my|i am|i was|scratch that)',
        'oh ,? wait ,? (it|this|that) (is not|does not) (that|the|a|me|my)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '<some> ,? (in your|in his|in her|in their) (own|little|personal|vivid)* (imagination|dreams|little world|own world|fantasy|bubble|parallel universe|happy place) ~',
      unless: ['in your dreams !'],
      rewrites: [phrase("It doesn't work for me: ‹what you see›.")],
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
        '<start> <opener>*? (sure|yeah|oh|right|of course|why not|great idea|good idea)+ ,? let us <adverb>* (act: (ignore|break|pretend|leak|swallow|reinvent|hope|crash|forget about|throw <some>|copy paste|skip (all|the) (tests|reviews|checks|review)) <some>) <closer>* $',
      unless: ['break <some> (up|down|into|apart|out)', '(ignore|skip) <some> (for now|until|then)'],
      rewrites: [phrase("I don't think we should {act}."), phrase('What is the case for it? I would not {act}.')],
    },
    {
      pattern:
        '<start> <opener>*? (sure|yeah|right|ok|okay|oh|,)* let us <adverb>* (act: <verb> <some>) (,|—|–|…|-) (and)? what (could|can) (possibly|ever)? go wrong <closer>* <end>',
      rewrites: [phrase("I'd rather not {act}."), phrase('I see a risk if we {act}: ‹which›.')],
    },
    {
      pattern: '_ [(,|—|–|…|-)+ (and)? what (could|can) possibly go wrong] ',
      unless: ['(about|consider|list|see|think|of|know|imagine|find|understand|asking|ask) what', '<start> what'],
      rewrites: [part(', which worries me.')],
    },
    {
      pattern: '_ [(,|—|–|…|-)+ (and)? what (could|can) (ever|even)? go wrong] <closer>* <end>',
      rewrites: [part(', which worries me.')],
    },
    {
      pattern: '<start> <opener>*? what (could|can) possibly go wrong with (object: <some>) ~',
      rewrites: [phrase('I see a risk with {object}: ‹which›.')],
    },
    {
      pattern: '<start> <opener>*? what (could|can) possibly go wrong (\\?|!|…)* <end>',
      rewrites: [phrase('I see a risk here: ‹what could go wrong›.')],
    },
    {
      pattern:
        '<start> <opener>*? [(yeah|sure|right|oh|oh yes|of course|ah)* ,? because] (left: <gerund> <some>?) (be: is|was) (so much|clearly|obviously|of course|way|totally)+ (right: (easier|better|simpler|faster|cleaner|more fun|safer) than <some>) <closer>* <end>',
      rewrites: [phrase("I don't think {left} {be} {right}.")],
    },
    {
      pattern:
        '<start> <opener>*? (yes|well|and)* ,? (luckily|fortunately|thankfully|thank god|good thing) (that)? (we|i|nobody|the project|this project) <adverb>* (do not|does not) (have|need) to <some> ~',
      unless: [
        '(luckily|fortunately|thankfully|good thing) <some> (change|touch|migrate|wait|support|handle|worry|maintain|rewrite|do)',
      ],
      rewrites: [phrase('I weigh this differently: ‹how›.')],
    },
    {
      pattern:
        '(god|heaven) forbid (that)? (we|i|you|someone|somebody|anyone|they|people|the <adjacent>|a <adjacent>) (would|should|might|were to|ever|actually|had to)* (act: <verb> <some>) ~',
      unless: [
        'forbid that? (someone|somebody|anyone|the <adjacent>|a <adjacent>) <adverb>* (sets|loses|deletes|forgets|breaks|crashes|dies|fails|leaks|restarts|calls|passes|runs)',
      ],
      rewrites: [phrase('I think it would help to {act:base}.'), phrase('Could we {act:base}?')],
    },
    {
      pattern:
        '<start> <opener>*? (oh no ,?)? (we|one) (can not|could not|would not want to) (possibly)? have (that|this|any of (that|this)) (now|can we|, (can|could) we|oh no|of course|,|no)* <closer>* $',
      unless: ['(we|one) can not have (this|that)? (in|on|because|and) '],
      rewrites: [phrase('I see this differently: ‹how›.')],
    },
    {
      pattern: `<start> <opener>*? (brilliant|genius|stellar|inspired|fabulous|masterful|marvelous|what a (great|brilliant|wonderful|fantastic|genius|lovely|splendid)|such a (great|brilliant|wonderful|fantastic|genius)) (idea|move|plan|choice|decision|call|thinking) (,|—|–|:)? to? (act: ${unsafe}) ~`,
      unless: ['(break <some> (up|down|into|apart))'],
      rewrites: [phrase("I wouldn't {act}."), phrase('What is the case for it? I see a risk in {act:gerund}.')],
    },
    {
      pattern: `<start> <opener>*? (great|good|nice|excellent|wonderful|awesome|lovely) (idea|move|plan|choice|decision|call|thinking) to (act: (hardcode <some>|hard code <some>|swallow <some>|(store|save|keep|log|commit|print) <some>? (password|passwords|secret|secrets|credentials) (in (plain text|plaintext|the repo|the (code|source|log|logs|url)|git)) <some>?|(push|merge|deploy|ship|release) <some>? (on a friday|without (tests|testing|review|a review)) <some>?|copy paste <some>|reinvent <some>|roll (your|our) own (crypto|encryption|auth) <some>?)) ~`,
      rewrites: [phrase("I wouldn't {act}."), phrase('What is the case for it? I see a risk in {act:gerund}.')],
    },

    {
      pattern:
        '<start> <opener>*? (sure|yeah|yes|right|ok|okay|great|fine|of course|,)+ why not ,? let us <adverb>* (act: <verb> <some>) ~',
      unless: ['let us (try|use|do|go|see|start|keep|take|make)', '!'],
      rewrites: [phrase("I'd rather not {act}."), phrase('What is the case for it? I would not {act}.')],
    },
    {
      pattern:
        '(ah|oh|yes|yeah|right|sure|of course|,)* because (what|who|where|nothing) (could|can|would|is) (possibly|ever)? (be)? (more <adjacent>|better|safer|faster|simpler|easier|cleaner|nicer|clearer|worse) than (object: <some>) ~',
      rewrites: [phrase('I see a risk with {object}.'), phrase('What is the case for {object}?')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase('I see this differently: ‹how›.'), phrase("I don't agree yet: ‹why›.")],
  examples: {
    flagged: {
      'What could possibly go wrong with eval on user input?': 'I see a risk with eval on user input: ‹which›.',
      'Ah yes, because what could be safer than `eval`.': 'I see a risk with `eval`.',
      "Sure, why not, let's put everything into one file.": "I'd rather not put everything into one file.",
      'Yes, let us add more globals, that always ends well.': "I'd rather not add more globals.",
      'We all know how well that worked out last time.': 'We all know the trouble that this caused.',
      'Because nothing ever goes wrong with regexes on HTML.': 'I see a risk here: ‹which›.',
      "Oh wait, we don't have any tests.": "We don't have any tests.",
      'it works, in your imagination': "it doesn't work for me: ‹what you see›.",
      "sure, let's store it in a cookie, what could possibly go wrong?": "I'd rather not store it in a cookie.",
      "Yeah, let's add another flag, because that worked so well last time.":
        "I'd rather not add another flag; it has caused trouble before.",
      'Sure, because nobody ever uploads an empty file.': 'What happens when someone uploads an empty file?',
      'Brilliant idea to hardcode the API key.': "I wouldn't hardcode the API key.",
      'Because copying 40 lines is so much easier than calling `render()`.':
        "I don't think copying 40 lines is easier than calling `render()`.",
      'God forbid someone reads the error message.': 'I think it would help to read the error message.',
      "sure, let's just ignore all errors": "I don't think we should ignore all errors.",
      'yeah right': 'I have doubts about this: ‹your doubt›.',
    },
    fine: [
      'God forbid someone sets it to zero.',
      'Ok, why not, let us use `uv`.',
      'Great idea, let us break this up into two PRs.',
      "Sure, let's ignore the warning for now and file an issue.",
      'Oh wait, there is no test for that, let me add one.',
      'The design doc has a section on what could possibly go wrong.',
      'Oh wait, this does not apply to tags, only to branches.',
      'Sure, why not.',
      'Oh wait, I was on the wrong branch.',
      'Yes, let us add it to the list, that always helps.',
      'Because nobody asked, I left it out.',
      'I wonder how well that works on ARM.',
      'Let us merge it, it works.',
      'Oh wait, that is not my branch, sorry.',
      'Nothing goes wrong when the cache is empty.',
      'I need a list of what could possibly go wrong in the migration.',
      'Great idea to move the password into the vault!',
      'Because parsing is much slower than copying.',
      'Right, so the port is wrong.',
    ],
  },
})
