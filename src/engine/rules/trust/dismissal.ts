import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'dismissal',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'Whoever is waved aside once brings the next problem to nobody.',
  source: {
    title: 'Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams',
    url: 'https://doi.org/10.2307/2666999',
  },
  finds: [
    {
      pattern:
        '(i|we) <adverb>* (do not|could not) <adverb>* care <adverb>* (how (it|the|they|other|everyone|everybody|your|<adjacent>) <in-clause>{0,5} (do|does|did|work|works|handle|handles|solve|solves) <some>?|that (it|this|the) <some>) ~',
      unless: ['(we) (do not|could not) <adverb>* care (how|what)'],
      rewrites: [drop(), phrase('I weigh this differently: ‹how›.')],
    },
    {
      pattern:
        '(it|this) (does|did) not matter (to me)? (what|how|whether) you (think|want|prefer|like|feel|believe|find) <some>? ~',
      unless: ['(want|like|prefer) to'],
      rewrites: [drop(), phrase('I weigh this differently: ‹how›.')],
    },
    {
      pattern:
        '(i|we) <be> not <adverb>* (going to)? (read|reading|review|reviewing|go through|going through|wade through|wading through|look at|looking at) (this|that|it|all (of)? (this|that|it)|this <work-noun>|a <adjacent>{1,3}) ~',
      unless: ['(this|that|it|one) (yet|today|tomorrow|now|this week|until|right now|before|because|as|one)'],
      rewrites: [phrase('this is too much for me to review in one go.')],
    },
    {
      pattern:
        '^ <opener>*? <no-one> <adverb>* (asked|asks|is asking|was asking|wanted) for? (object: (this|that|these|your|the) <adjacent>{1,3}) $',
      unless: ['your (opinion|advice|input|help|thoughts|view|views|review)'],
      rewrites: [phrase("I'd leave {object:the} out for now.")],
    },
    {
      pattern:
        '(nobody|no one) <adverb>* (is (going to|gonna)|will|wants to|can|would want to) <adverb>* (ever)? (verb: review|read|maintain|debug|understand|follow) (object: (this|that|it|these|all (of)? (this|that|it)|your <adjacent>{1,2}|<number> (lines|files) <some>?|a <number> <mark>? (line|page|file) <adjacent>)) ~',
      unless: [
        '(review|read|maintain|debug|understand|follow) <any>{1,3} (until|before|today|tomorrow|this week|on|for|yet)',
        '(if|that|when|because|since|and|so|until|while) <adverb>* (nobody|no one)',
      ],
      rewrites: [phrase('{object} {object:is} hard to {verb}.')],
    },
    {
      pattern:
        '^ (i)? (stopped|quit|gave up) (reading|reviewing|looking) <adverb>* (at|on|after|around) (place: the (first|second|third|fourth|fifth|<ordinal>|title|description|subject) <adjacent>{0,2}) ~',
      rewrites: [phrase('I got as far as {place}.')],
    },
    {
      pattern:
        '^ <opener>*? (i am|i will|i have|let me|going)+ (going to|gonna|got|have)? (to)? (just)? stop you (right)? (there|here) ~',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ your (opinion|opinions|concern|concerns|objection|objections|feedback|input|comment|comments|complaint) <some>? (is|are|has been|have been) (duly|hereby)? noted ~',
      rewrites: [omit(), phrase('Thanks, I have read this.')],
    },
    {
      pattern:
        '(do not|never) <adverb>* (ask|call|ping|page|blame|tell|email|text|come (crying|running) to|come to|look at) (me|us) when (fact: (the|it|this|that|your|our|prod|production|everything|<code>|<adjacent>) <some>) ~',
      unless: ['(when|if) (it is (urgent|too late)|the (build|job) is (green|done|running))'],
      rewrites: [phrase("I'm worried that {fact}.")],
    },
    {
      pattern:
        '(^|<pause>|and|so|because) [i? (stopped|quit|gave up) (reading|reviewing|looking) <adverb>* (at|on|after|around) (place: (<code>|(line|page|file) <number>))] ~',
      unless: ['(line|page|file) <number> (,|and|but|—)+ (i)? (will|continuing|the rest)'],
      rewrites: [part('I got as far as {place}')],
    },
    {
      pattern:
        '^ <opener>*? (seriously|honestly|literally)? <no-one> (seriously|really|sane|<adverb>)* (uses|writes|codes in|programs in|does) (object: (<adjacent>|<code>){1,3}) (anymore|any more|these days|nowadays)+ <closer>* $',
      rewrites: [phrase("I'd move away from {object}.")],
    },
    {
      pattern:
        '(the|this|that|your|a|an|yet another|another) <adjacent>{1,3} [that? <no-one> (here|ever|really|actually)* (asked for|wanted|requested|needed)] (<be>|has|does|made|makes|breaks|broke|adds|took|takes)',
      rewrites: [omit()],
    },
    {
      pattern:
        '(absolutely|literally|exactly)+ <no-one> (<adverb>|here)* (needs|wants|wanted|needed|asked for|will use|will ever use|is going to use|would use) (object: <some>) ~',
      unless: ['(needs|wants|wanted|needed) to'],
      rewrites: [phrase("I don't see the need for {object} yet.")],
    },
    {
      pattern:
        '^ [(yeah|ok|okay|sure|fine|meh)? ,? whatever (man|dude|you say|you want|floats your boat)? (,|…|—|:)] <some>',
      unless: [
        'whatever (,|…)? as long as',
        'whatever you want (,|…)? (as|so|it|the|both|either|i)',
        'whatever (the|is|it|we|name|works|i)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '^ (yeah|ok|okay|sure|fine|meh)? ,? whatever (man|dude|you say|floats your boat|helps you sleep <some>?)? $',
      rewrites: [phrase("I see this differently, but I'm fine with moving on.")],
    },
    {
      pattern:
        '(i|we) <adverb>* (do not|could not|would not|can not|could) <adverb>* care <adverb>* (less)? <adverb>* (about|for) (object: (the|your|this|these|those|that|his|her|their|<code>|<adjacent>) <some>?) ~',
      unless: [
        '(about|for) (you|me|us|them|him|her|any|it|this|that|feelings|your (opinion|opinions|feelings|excuses|reasons|deadline|problems|life|day)) ',
        '(about|for) (the|this|that|it|your) (<some>)? as long as',
        '(do not|would not|can not) <adverb>* care <adverb>* (about|for) (the|this|that|<adjacent>) ',
        '(about|for) (it|this|that|any of this|you|them) <closer>* <end>',
      ],
      rewrites: [phrase("I'd give less weight to {object:the}."), phrase('for me this matters less: ‹why›.')],
    },
    {
      pattern:
        '(i|we) <adverb>* (do not|could not|would not|can not|will not) <adverb>* (care|give a (damn|shit|fuck|crap|toss|rats ass|hoot)) <adverb>* (less)? <adverb>* (why|how (you|hard|long|much|busy|he|she|they|it feels)|what (you|he|she|they|your|anyone|people|others)|about (your|his|her|their|you|any of (this|that)|the (reasons|excuses|reason)|excuses|reasons|feelings)|if you|whether you|who (you|told|said|wrote|approved)|that you) <some>? $',
      unless: [
        'care (what|if|whether) (you|we) (call|name|use|pick|choose|name|put|go)',
        '(about|why) <some> as long as',
      ],
      rewrites: [
        drop(),
        phrase("let's focus on what comes next."),
        phrase("I'd rather talk about this: ‹the outcome you need›."),
      ],
    },
    {
      pattern:
        '(i|we) <adverb>* (do not|could not|would not|can not|will not) <adverb>* (care|give a (damn|shit|fuck|crap|toss|rats ass|hoot)) <adverb>* (less)? <adverb>* (why|how (you|hard|long|much|busy|he|she|they|it feels)|what (you|he|she|they|your|anyone|people|others)|about (your|his|her|their|you|any of (this|that)|the (reasons|excuses|reason)|excuses|reasons|feelings)|if you|whether you|who (you|told|said|wrote|approved)|that you) <some>? ~',
      unless: [
        'care (what|if|whether) (you|we) (call|name|use|pick|choose|name|put|go)',
        '(about|why) <some> as long as',
      ],
      rewrites: [
        drop(),
        phrase("let's focus on what comes next."),
        phrase("I'd rather talk about this: ‹the outcome you need›."),
      ],
    },
    {
      pattern: '(i|we|nobody|no one) <adverb>* could (not)? care less (about <some>)? ~',
      rewrites: [
        phrase('this matters less to me than other things: ‹which›.'),
        phrase("let's focus on what comes next."),
      ],
    },
    {
      pattern:
        '(i|we|nobody|no one|literally nobody) <adverb>* (do not|does not|gives|give|gave|did not) (give)? (a|one|two) (single)? (damn|shit|fuck|crap|flying fuck|rats ass|hoot|fucks|shits) (about <some>)? ~',
      rewrites: [
        phrase('this matters less to me than other things: ‹which›.'),
        phrase("let's focus on what comes next."),
      ],
    },
    {
      pattern:
        '(nobody|no one|<start> <opener>*? who|literally nobody|not a single person) <adverb>* (cares|care|gives a (damn|shit|fuck|crap|toss)) about? (object: <some>) (<adverb>|anymore|any more|any longer|nowadays|these days|anyway)* ~',
      unless: [
        'cares about (the)? (byte)? (order|ordering|case|casing|endianness|padding|whitespace|sign|exact)',
        '(nobody|no one|who) <adverb>* (cares|care) <adverb>* (for|to|if|whether|all|that)',
        '(people|person|someone|anyone|those|everyone|users|developers|team|you|one|<role>) who',
        '(that|if|when|because) (nobody|no one) cares',
      ],
      rewrites: [phrase("I'd give less weight to {object}."), phrase('I think this matters little here: ‹why›.')],
    },
    {
      pattern:
        '<start> <opener>*? (nobody|no one|who|literally nobody|like anyone) <adverb>* (cares|care|gives a (damn|shit|fuck|crap)) (anyway)? $',
      rewrites: [phrase('How much does this matter in practice?'), phrase('I think this matters little here: ‹why›.')],
    },
    {
      pattern:
        '(nobody|no one|literally no one|literally nobody|who) <adverb>* (asked|told|wanted|needs|needed|is asking) you to (act: <verb> <some>) ~',
      unless: [
        'to work (on|over|late|at|so)',
        '(nobody|no one) <adverb>* (asked|told) you to (do|wait|choose|leave) (this|that|it|so|more|anything)',
      ],
      rewrites: [phrase('What is the reason for {act:gerund}?'), phrase("I'd rather not {act} in this change.")],
    },
    {
      pattern:
        '(nobody|no one|literally no one|literally nobody) <adverb>* (asked|is asking|was asking|requested) (you|for your <some>|your <some>) <closer>* $',
      unless: [
        '(nobody|no one) (asked|wanted|requested) (a|an|me|us|the|questions|for (a|an|the|help))',
        'nobody <adverb>* (asked|wanted) (to|about)',
      ],
      rewrites: [phrase('I see this differently: ‹how›.'), phrase("I'd like to stay with the change itself.")],
    },
    {
      pattern:
        '(nobody|no one|literally no one|literally nobody) <adverb>* (asked|is asking|was asking|requested) (for (this|that|it)|for any of (this|that))? <closer>* $',
      unless: [
        '(nobody|no one) (asked|wanted|requested) (a|an|me|us|the|questions|for (a|an|the|help))',
        'nobody <adverb>* (asked|wanted) (to|about)',
      ],
      rewrites: [phrase('What is this meant to solve?'), phrase("I don't see the need for this yet: ‹what you see›.")],
    },
    {
      pattern:
        '<start> <opener>*? (who asked (you|for (this|that|your <some>))?|did (i|we|anyone|anybody|someone) <adverb>* ask (you|for (this|that|your <some>))?) $',
      unless: ['did (anyone|someone) ask for (this|that)'],
      rewrites: [phrase("I don't see the need for this yet: ‹what you see›."), phrase('What is this meant to solve?')],
    },
    {
      pattern:
        '<start> <opener>*? [just? (save it|spare me|give me a break|oh please|talk to the hand|tell (it|that) to <some>|cry me a river|boo hoo|cry about it|cry more|get over (it|yourself)|deal with it|suck it up|grow up|man up|too bad|tough luck|tough|yada yada <some>?|yawn|zzz+|ok and|so what|like (i|anyone) (care|cares)|not listening|i (am)? (not|stopped) listening|i stopped reading (there|here|at <some>|after <some>)|did not read|did not ask|tldr|do not care|not reading (all)? (that|this)|big deal|sucks to be you|life is hard|welcome to the real world|live with it|take it up with <some>)] (,|!|\\.|…|\\?|$)',
      unless: [
        '(line|page|file) <number> (,|and|but|—)+ (i)? (will|continuing|the rest)',
        '<start> <opener>*? (tldr|too bad|tough|tell (it|that) to|big deal|deal with it|did not read) (:|,|…|;)',
        'no big deal',
        'save it , (then|and|close|restart|run|build|open|reload)',
        'too bad !',
        '(tell|take) (it|that) (up)? (to|with) (the|git|npm|me|us) <some>',
      ],
      rewrites: [
        drop(),
        phrase('I hear you, and I see it differently: ‹how›.'),
        sentence("Let's focus on what comes next."),
      ],
    },
    {
      pattern:
        "(do not|stop) <adverb>* (waste|wasting) (my|our|the team|everyone|everybody|people) ('s)? time (with|on|by|reviewing|discussing) (object: (the|your|this|these|those|<code>|<adjacent>|<gerund>) <some>?) ~",
      unless: ['(with|on|by) (this|that|it|these|those|such things) <closer>* (<end>|,|and|—)'],
      rewrites: [
        phrase("I can't spend much time on {object}."),
        phrase("I'd rather not spend time on {object}: ‹why›."),
      ],
    },
    {
      pattern:
        "(please|just|so)* (stop|quit|do not) <adverb>* (waste|wasting) (my|our|everyone's|everybody's|people's|the team's) time (with <in-clause>{1,5})? and (act: (<change-verb>|run|rebase|answer|explain|read|push|close|open|finish) <some>) ~",
      rewrites: [phrase('Could you {act}?'), phrase('It would help to {act}.')],
    },
    {
      pattern:
        '(let us|i will|i am going to|we will|we can|i can)? (just)? pretend (that)? ((i|we) (did not|never) (see|saw|read|hear|heard|notice|noticed) (this|that|it|your <some>|this <adjacent>)|(this|that|it) <adjacent>{0,1} (never (happened|existed)|did not (happen|exist))) <some>? ~',
      unless: ['_ <emoji>', 'that typo'],
      rewrites: [drop(), phrase('I have doubts about this: ‹which›.')],
    },
    {
      pattern: `((this|that|it) (is|was))? (not|hardly|barely) worth (my|our|anyone's|anybody's) (time|while|attention|effort) <some>? ~|(do not|stop) (waste|wasting) (my|our|everyone's|everybody's|people's|((the|your|our)? (reviewers|maintainers|people|everyone|team)) '? s?) time <some>? ~|((this|that|it) (is|was))? <adverb>* a (complete|total|huge|utter)? waste of (my|our|everyone's|everybody's|people's) time <some>? ~`,
      unless: ['not worth (my|our) (time|effort|while|attention) to', 'would be <adverb>* a waste of our time to'],
      rewrites: [phrase("I can't spend more time on this."), phrase('I have little time for this: ‹what you can do›.')],
    },

    {
      pattern:
        '(come|get|talk|report|check) back (to (me|us))? (here)? (when|once|after|if) (you|you guys) <adverb>* (<have>|are able to|can|could)? <adverb>* (finally|actually)* (understand|understood|know|learned|learnt|learn|grasp|figured out|get|got|read|studied) (object: (how|what|why|the|your|<code>|<adjacent>) <some>?) ~',
      unless: [
        '(have|had|got|get|know|can)+ (ready|done|back|time|a (chance|minute|moment|update|link|version|patch|new)|an (update|example|answer)|the (result|results|logs|log|numbers|answer|details|update)|more|any|some|questions|news)',
        '(get|got) (it|this|that|to|a|an|the (tests|build))',
      ],
      rewrites: [phrase('Could we go through {object} together?'), phrase("let's pick this up once ‹what is needed›.")],
    },
    {
      pattern:
        '(come|get|talk|report|check) back (to (me|us))? (here)? (when|once|after|if) (you|you guys) <adverb>* (have|had)? (actually|finally|really|properly|at least|even|bothered to)+ (act: (tested|run|ran|fixed|rebased|written|cleaned|reviewed|checked|tried|finished|profiled|benchmarked|documented|split|squashed|added|updated|debugged|reproduced|compiled) <some>?) ~',
      unless: [
        'have (tested|updated|finished|tried) ~',
        'have (tried|tested|updated|finished|fixed) (it|this|that)? <closer>* $',
      ],
      rewrites: [phrase("let's pick this up once you have {act:participle}."), phrase('Could you {act:base} first?')],
    },
    {
      pattern:
        '(come|get|talk|report|check) back (to (me|us))? (here)? (when|once|after|if) (you|you guys) <adverb>* (have|have got) (thing: (actual|some|any|real)* (tests|benchmarks|numbers|measurements|data|a <adjacent>|an <adjacent>|the <adjacent>|<adjacent>{1,2}) <some>?) ~',
      unless: [
        '(a clue|an idea|a brain|half a brain|anything <any>|something <any>|any idea)',
        'have <adverb>* (<past>|done|fixed|read|written|understood|learned|finished|tested|run) ',
        '(when|once|after|if) (you|you guys) (have|had|got)* (time|a (chance|minute|moment|update|link|version|patch|new)|an (update|example|answer)|the (result|results|logs|log|numbers|answer|details|update)|more|questions|news|results)',
      ],
      rewrites: [phrase("let's pick this up once you have {thing}."), phrase('Could you add {thing}?')],
    },
    {
      pattern:
        '(come|get|talk|report|check) back (to (me|us))? (here)? (when|once|after|if) (you|you guys) (actually|finally|can|are|<have>|know|learned|learnt|understand|<adverb>|even|did|read|grow|grew|got)+ (<some>) ~',
      unless: [
        'have (rebased|updated|tested|pushed|fixed|finished|tried) <some>? (,|and|—)+ (i|we) (will|can)',
        'have (rebased|updated|tested|pushed|fixed|finished|tried) (,|and|—)+ (i|we) (will|can)',
        '(when|once|after|if) (you|you guys) (are|have|had|got|know|can)* (ready|done|back|time|a (chance|minute|moment|update|link|version|patch|new)|an (update|example|answer)|the (result|results|logs|log|numbers|answer|details|update)|more|any|some|questions|news|tried|tested|confirmed|updated|decided|finished|results|it (working|fixed)|(when|whether|which|if|the (date|release|result|outcome|number|version|answer|exact)))',
      ],
      rewrites: [
        drop(),
        phrase("let's pick this up once ‹what is needed›."),
        phrase("what I'd need to go on: ‹what›."),
      ],
    },

    {
      pattern:
        '<start> <opener>*? (a)? (hard|big|massive|huge|strong|firm) (pass|nope|no) (on|to|from me on|for me on) (object: <some>) ~',
      rewrites: [phrase("I'd rather not go with {object}."), phrase("{object} doesn't convince me yet: ‹why›.")],
    },
    {
      pattern: '<start> <opener>*? (a)? (hard|big|massive|huge) (pass|nope|no) (from me)? $',
      rewrites: [phrase("I'd rather not go with this: ‹why›.")],
    },

    {
      pattern:
        '(i am|we are) not (your|a|a free|your personal|here to be your|your free)+ (compiler|linter|teacher|mother|mom|mum|babysitter|secretary|google|search engine|debugger|qa|qa department|tester|tutor|servant|employee|helpdesk|help desk|therapist|proofreader|maid|nanny|spell checker|spellchecker|code monkey|support|support line|assistant) ~',
      unless: ['not a (compiler|teacher|tester|debugger|linter|search engine|proofreader|support|google)'],
      rewrites: [drop(), phrase('could you check this first?')],
    },

    {
      pattern:
        '[(talk|speak) to (me|us) (again)?] (when|once|after) (it|this|that|you (have)? (read|tested|learned|learnt|understood|understand|know|run|ran|tried|debugged|grown up)|your <adjacent>|the <adjacent>{1,2}) <some>? ~',
      unless: [
        '<some> (,|and|so|—)+ (i|we) (know|can|have|will|might)',
        '(if|when|once) (you|it) (have|has|need|needs|want|are|is|run|do|does|would|did) (any|a|questions|help|time|stuck|not|no|trouble|ready|problems|issues)',
      ],
      rewrites: [part("I'd like to look at this")],
    },
    {
      pattern:
        '<start> <opener>*? (i <be>)? (not (going|about|willing) to|will not|refuse to) (be)? (waste|wasting) (my|our|any|another|more|a) <some> ~',
      unless: ['waste (memory|space|cpu|cycles|a (byte|cycle|request))'],
      rewrites: [phrase("I can't spend more time on this."), phrase('I have little time for this: ‹what you can do›.')],
    },
    {
      pattern:
        '<pause> [who (really|even|honestly)* (cares|gives a (damn|shit|fuck|crap|toss))] ((about|on|in|at|if|whether) <some>)? <closer>* $',
      unless: ['(user|person|someone|somebody|anyone|developer|everyone|customer|<role>|<name>) , who'],
      rewrites: [part('how much does this matter')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase('I see this differently: ‹how›.')],
  examples: {
    flagged: {
      'nobody is gonna read a 3000 line diff': 'a 3000 line diff is hard to read.',
      "I don't care how the old client does it. The input has to be validated first.":
        'The input has to be validated first.',
      "It doesn't matter what you prefer. The old call is three times faster.": 'The old call is three times faster.',
      "2,000 lines. I'm not reading all that.": '2,000 lines. This is too much for me to review in one go.',
      'Nobody asked for this rename.': "I'd leave this rename out for now.",
      'Nobody is going to review this. Split it.': 'This is hard to review. Split it.',
      'I gave up reading at the third nested loop. Split it.': 'I got as far as the third nested loop. Split it.',
      'I stopped reading after the second file. Run the linter.': 'I got as far as the second file. Run the linter.',
      'I am going to stop you right there. A view is no cache.': 'A view is no cache.',
      'Your opinion on hooks is noted. Please rename the flag.': 'Please rename the flag.',
      "Don't ask me when the importer falls over.": "I'm worried that the importer falls over.",
      'The rewrite nobody asked for is 3x slower.': 'The rewrite is 3x slower.',
      'too many flags, I stopped reading at line 80. split it up':
        'too many flags, I got as far as line 80. split it up',
      'I stopped reading at line 40. The loop never ends.': 'I got as far as line 40. The loop never ends.',
      'Nobody writes jQuery anymore.': "I'd move away from jQuery.",
      'literally nobody asked for a dark mode': "I don't see the need for a dark mode yet.",
      'It drops a frame now and then, but on a phone, who cares?':
        'It drops a frame now and then, but on a phone, how much does this matter?',
      'Talk to me when it compiles.': "I'd like to look at this when it compiles.",
      'Not going to waste my evening reviewing this.': "I can't spend more time on this.",
      'Nobody cares what you prefer.': "I'd give less weight to what you prefer.",
      "I'm not your compiler.": 'Could you check this first?',
      'Hard pass on this naming.': "I'd rather not go with this naming.",
      'Come back when you actually understand how caches work.': 'Could we go through how caches work together?',
      'nobody asked for this': 'what is this meant to solve?',
      'not worth my time': "I can't spend more time on this.",
      "Don't waste my time with this.": "I can't spend more time on this.",
      'Whatever.': "I see this differently, but I'm fine with moving on.",
      'whatever, just merge it': 'just merge it',
      "I don't care why it took so long.": "Let's focus on what comes next.",
      "I couldn't care less about your love of tabs.": "I'd give less weight to the love of tabs.",
      'Nobody asked you to refactor the logger.': 'What is the reason for refactoring the logger?',
      "Don't waste my time with untested patches.": "I can't spend much time on untested patches.",
      'Come back when you have learned how promises work.': 'Could we go through how promises work together?',
      'come back when you have actually run it': "let's pick this up once you have run it.",
      "Stop wasting everyone's time and test your changes.": 'Could you test your changes?',
      'Get over it, the old API is gone.': 'The old API is gone.',
      "I couldn't care less about your deadline": "Let's focus on what comes next.",
      'Nobody asked for your opinion.': 'I see this differently: ‹how›.',
      'Who cares?': 'How much does this matter in practice?',
      'save it, I have heard this before': 'I hear you, and I see it differently: ‹how›. I have heard this before',
      'nobody cares about Windows': "I'd give less weight to Windows.",
      'Talk to the hand': 'I hear you, and I see it differently: ‹how›.',
      'so what?': 'I hear you, and I see it differently: ‹how›.',
      "Let's pretend this commit never happened.": 'I have doubts about this: ‹which›.',
    },
    fine: [
      "Whatever, as long as it's consistent.",
      'Nobody asked you to work on the weekend, please rest!',
      "Check back once you have rebased, I'll approve.",
      'I stopped reading at line 40, will continue tomorrow.',
      'Not worth our time to optimize, the loop runs once a day.',
      'Get back to me when you know the release date.',
      "We don't care how the lists are sorted.",
      "It doesn't matter what you want to call it.",
      "I'm not reviewing this yet, it is a draft.",
      'I am not looking at this one today.',
      'Nobody is going to review this before Monday.',
      'Please ping us when the build is green.',
      'Nobody uses the old endpoint anymore, so we can delete it.',
      'Talk to me when you are back, no hurry.',
      'Talk to me if you have any questions.',
      'My question as a user who also cares about speed is how often this runs.',
      "I'm not a teacher, but I can try to explain it.",
      "Nobody asked for this option, so I'd drop it.",
      'Come back to me when you have the logs.',
      'Get back to us once you have tried the patch.',
      'It is not worth the effort to cache this.',
      'Whatever name you pick is fine with me.',
      'I do not care which of the two we use.',
      "I don't mind either way.",
      'Nobody asked me about the port yet.',
      'The cache does not care about the order.',
      'Save it as `config.json` and restart.',
      'So what happens on a timeout?',
      'Use whatever works for you.',
      'This makes the linter shut up about the import.',
      'Users who care about latency can turn it off.',
      'People who care about privacy ask for this.',
      'I stopped reading the log after the first error.',
      'The update may get lost when the socket closes.',
      'No big deal IMO.',
      "Let's pretend the server never saw the packet.",
    ],
  },
})
