import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'ridicule',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'People who are laughed at stop showing unfinished work, and the next mistake comes to light later.',
  source: {
    title: 'Ferreira et al. 2021, Characterizing Incivility in Open Source Code Review Discussions (mocking)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(<be> (this|that|it|<thing>)|(this|that|it) <adverb>* (looks|reads|feels|seems) (like|as if) (it|something)? (was|is)?|(this|that|it|<thing>) <be>) <adverb>* (drafted|designed|sketched|written|planned|drawn|scribbled|specced|thought up) <adverb>* on (the back of)? (a|an) <adjacent>{0,1} (napkin|envelope|beer mat|coaster|receipt|tissue) <adverb>* ~',
      unless: ['(i|we) <some> on (the back of)? (a|an)'],
      rewrites: [phrase('I expected this to be further along: ‹what is missing›.')],
    },
    {
      pattern:
        '[your (idea|notion|concept|definition|understanding|version|view|sense) of <in-clause>{1,6} <be> <adverb>* (hilarious|laughable|a joke|comical|ridiculous|pathetic|absurd|a riot|adorable|quaint|amusing)] (,|—|–|-|;|:|because|and|~)',
      rewrites: [part('I see a problem here'), phrase('I see a problem here: ‹what breaks›.')],
    },
    {
      pattern:
        '(did|have) you (just|actually|really|even)* (lift|lifted|rip|ripped|steal|stole|nick|swipe) (object: (this|that|it|these|the <adjacent>{1,2}|all of this)) (straight|directly)? (from|off|out of) <some> (\\?|~)',
      rewrites: [drop(), phrase('Where does {object} come from?')],
    },
    {
      pattern:
        'you <adverb>* (copied|pasted|copy pasted|generated|lifted|took|grabbed) (object: (this|that|it|these|the <adjacent>{1,2}|your <adjacent>{1,2}|all of this)) (straight|directly|blindly|verbatim|word for word|right|wholesale)+ (from|off|out of) <some> ~',
      unless: ['(from|out of) (the|a|our|your|this) <some>'],
      rewrites: [drop(), phrase('Where does {object} come from?')],
    },
    {
      pattern:
        'you <adverb>* (clearly|obviously|evidently|apparently|plainly|just)+ (copied|pasted|copy pasted|generated|lifted|stole) (object: (this|that|it|these|the <adjacent>{1,2}|your <adjacent>{1,2}|all of this)) (from|off|out of|with|using) <some> ~',
      rewrites: [drop(), phrase('Where does {object} come from?')],
    },
    {
      pattern:
        '^ <opener>*? (so|and|seriously|honestly|,)* what (do|are|did) you (guys|people)? (even|actually)? (do|doing) (all (day|week|sprint)|over there|the whole (day|week|sprint)) $',
      rewrites: [drop(), phrase("What's blocking this, and is there something I can help with?")],
    },
    {
      pattern:
        '(this|that) is (the (kind|sort) of (thing|bug|mess|outage) that|what|why|how it) (happens|you get|we get) (when|if) (you|people|nobody|no one|everyone|someone) (does|do|did|will)? (not|never|just|always)+ <some> ~',
      rewrites: [drop(), phrase("I'd like us to catch this earlier: ‹how›.")],
    },
    {
      pattern:
        '<start> <opener>*? (lol|lmao|rofl|lmfao|haha|hahaha|pff|pfft) ,? who <adverb>* (act: (puts|put|uses|used|writes|wrote|stores|stored|names|named|calls|returns|hardcodes|commits|does|builds|built|still|catches|nests) <some>) ~',
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern:
        '(please|<start> <opener>*?) tell me (that)? (you are|this is|it is|that is) (just|only)? (joking|kidding|a joke|a prank|some joke|not serious|not for real) ~',
      rewrites: [drop(), phrase("What's the idea behind this?"), phrase("I didn't expect this: ‹what you expected›.")],
    },
    {
      pattern:
        '(surely|tell me)? you (can not|could not|can not possibly) be (serious|kidding|joking|for real) about (act: <gerund> <some>) ~',
      rewrites: [phrase("I'd rather not {act:base}."), phrase("What's the case for {act}?")],
    },
    {
      pattern:
        '(surely|tell me)? you (can not|could not|can not possibly) be (serious|kidding|joking|for real) (about|with) (object: <some>) ~',
      rewrites: [phrase("What's the idea behind {object}?"), phrase('I stumbled over {object}.')],
    },
    {
      pattern:
        '<start> <opener>*? [(lol|lmao|rofl|lmfao|haha|hahaha|pff|pfft) (,|!|…|—)*] (why|how) (<be>|do|does|did|would) (this|that|it|the|we|these|those|<code>|your) _',
      unless: [
        '(lol|haha|hahaha|lmao) <mark>* (why|how) is this <adverb>* (satisfying|fun|cool|good|cute|relatable|beautiful|addictive|fast)',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '(<be> you (guys)? <adverb>* (kidding|joking|trolling|serious|for real) (me|us)? (right now)?|you (have got to be|have to be|must be|got to be|gotta be) (kidding|joking) (me|us)?|is this a joke) (with|about) (object: <some>) ~',
      unless: ['(if|whether|unless|when|since|that) (are)? you', 'serious about <gerund>'],
      rewrites: [phrase("What's the idea behind {object}?"), phrase('I stumbled over {object}.')],
    },
    {
      pattern:
        '(this|that|it) (has to be|must be|has got to be|better be|got to be|can only be) (a|some (kind|sort) of)* (bad|sick|cruel)? (joke|prank) ,? (right|yes|surely)? ~',
      unless: ['(if|whether|unless|when) (this|that|it)'],
      rewrites: [phrase("What's the idea behind this?"), phrase("I didn't expect this: ‹what you expected›.")],
    },
    {
      pattern:
        '<start> <opener>*? (it|this|that|so it|so this)? (seriously|really)? took (you|them|him|her|the team|your team|you guys) (duration: <duration>) (to (write|produce|do|build|come up with|ship|make|deliver|finish|type|fix|add) (object: <some>)|for (object: <some>))? \\?',
      rewrites: [phrase('What took the time here?'), phrase("What's still missing in {object}?")],
    },
    {
      pattern: '[(,|—|–|-)* (and|but) not in (a|the) good (way|sense)] <closer>* $',
      rewrites: [omit()],
    },
    {
      pattern: '(get|climb|come|step) (down|off) (from|of)? (your|the|that) <adjacent>? high horse ~',
      rewrites: [
        phrase("I'd like to talk about this on equal terms."),
        phrase("Let's look at the facts: ‹what you see›."),
      ],
    },
    {
      pattern:
        '(people|some people|some|everyone|maintainers|they|you|he|she)? (here)? (<be>|have|want to|just|like to|prefer to|<modal>|<adverb>)* (stick|sticks|sticking|stuck|bury|burying|buries|buried|put|putting|keep|keeping) (your|their|his|her|our) (head|heads) in the sand <some>? ~',
      unless: ['(i|we) <some>? in the sand'],
      rewrites: [phrase('I think this risk is real: ‹which›.')],
    },
    {
      pattern:
        '(<be> you (guys)? <adverb>* (kidding|joking|trolling|shitting|for real|pulling my leg|having a laugh|taking the piss|high|drunk|on drugs|on crack|messing) (me|with me|with us|us|right now|about this)?|are you <adverb>* serious (right now|about this|with (this|that|your|these|those) <some>?)?) ~',
      unless: ['(if|whether|unless|when|since|that) (are)? you', 'was you'],
    },
    {
      pattern:
        '<you> (have got to be|have to be|must be|got to be|gotta be|can not be|could not be) <adverb>* (kidding|joking|trolling|serious|for real|shitting me|kidding me)',
      unless: ['you must be serious'],
    },
    {
      pattern: '(surely|you) (you)? jest',
    },
    {
      pattern: 'what are you even (doing|talking about|saying|trying|on about) <some>? <adverb>* ~',
      rewrites: [
        phrase('Could you say more about what you mean?'),
        phrase("I don't follow yet: ‹where you got lost›."),
      ],
    },
    {
      pattern:
        '(lol|lmao|rofl|lmfao|haha|hahaha) <closer>* (did you|have you|you) <adverb>* (act: (use|used|write|wrote|written|put|call|called|store|stored|name|named|parse|parsed|copy|copied|hardcode|hardcoded|implement|implemented|build|built|roll|rolled|add|added|commit|committed|push|pushed|merge|merged|disable|disabled|catch|caught|import|imported|nest|nested|loop|looped|sort|sorted) <some>) <closer>* (\\?|$)',
      rewrites: [phrase('What is the case for {act:gerund}?'), phrase("What's the idea behind {act:gerund}?")],
    },
    {
      pattern:
        '(lol|lmao|rofl|lmfao|haha|hahaha) <closer>* (what|why|who|how|no|did you|do you|you (really|actually|seriously|think|wrote|call)|this (code|pr|patch|function|is (a|so|your))) <some>? <adverb>* ~',
      unless: [
        '(lol|haha|hahaha|lmao) <mark>* (why|how) is this <adverb>* (satisfying|fun|cool|good|cute|relatable|beautiful|addictive|fast)',
        '(why not|no (problem|worries|idea|kidding|need|rush)|how (cool|nice|did i|funny|did you (find|spot|catch|notice|know|fix))|what a (coincidence|day|typo|bug|story|name)|no , (that|this|it|i|not))',
      ],
    },
    {
      pattern:
        "^ [(a|an|such a|another|typical|classic|real|total|pure|absolute|complete)* (rookie|beginner|beginners|noob|newbie|newbies|amateur|freshman|schoolboy|junior) ('s)? (mistake|error|move|blunder) (:|,|—|–|;)] <any> <any> <any>",
      rewrites: [omit()],
    },
    {
      pattern:
        '(a|an|such a|another)? (typical|classic|real|total|pure|absolute|complete)? (rookie|beginner|beginners|noob|newbie|newbies|amateur|freshman|schoolboy|newb|kindergarten|junior|rookies) (mistake|error|move|blunder|bug|level mistake)',
      unless: [
        'mistake (,|—|that|which)* i (made|make|did|have)',
        '(common|avoid|avoiding|typical|some|these|my|our) (rookie|beginner|amateur|newbie)',
      ],
      rewrites: [phrase('an easy thing to miss')],
    },
    {
      pattern:
        '(typical|classic|real|total)? (rookie|beginner|noob|newbie|amateur|schoolboy|kindergarten) (mistakes|errors|moves|blunders)',
      unless: [
        'mistakes (are|is) (welcome|fine|ok|okay|normal|expected|allowed)',
        '(common|avoid|avoiding|typical|some|my|our) (rookie|beginner|amateur|newbie)',
      ],
      rewrites: [phrase('things that are easy to miss')],
    },
    {
      pattern: '(is this|this is|it is|looks like|what is this)? ,? amateur hour',
      rewrites: [phrase('I expected this to be further along: ‹what is missing›.')],
    },
    {
      pattern:
        '(i|we|my team|the (whole)? team|everyone) <adverb>* (laughed|lold|laugh|chuckled|facepalmed|cringed|giggled) (out loud)? (at|reading|(when|while) (i|we)? (saw|see|read|reading|seeing|reviewing|opened)) (object: <some>) ~',
      unless: [
        '(my|our) (own|old|first|code|commit|comment)',
        'at the (old|first|original)',
        '(laughed|chuckled|giggled) <in-clause>{0,10} , (well done|nice|great|good|thanks|love|lovely)',
      ],
      rewrites: [phrase('I stumbled over {object}.')],
    },
    {
      pattern:
        '<start> [(seriously|srsly|rly|cmon|come on|oh come on|for real|really now|oh really|you serious|u serious|say what|excuse me) (\\?|!|…)+]',
      unless: ['come on !', 'excuse me !'],
    },
    { pattern: '<start> [(really|what) (\\? (!|\\?)|! \\?) (!|\\?)*]' },
    { pattern: '(makes|made) (a)? (fool|mockery|laughing stock) (out)? of _', rewrites: [] },
    {
      pattern:
        '(and)? <you> <adverb>* call (object: this|that|it|these) (name: (optimized|optimised|clean|readable|tested|done|finished|secure|fast|professional|production ready|working|fixed|documented|scalable|simple|maintainable|modern|stable|agile|good|ready|elegant|robust)) \\?',
      unless: ['(what|how|why|where|when) (do|would|should|did|can) you call'],
      rewrites: [
        phrase("I don't think {object} {object:is} {name} yet: ‹what is missing›."),
        phrase('What makes {object} {name}?'),
      ],
    },
    {
      pattern: '(and)? <you> <adverb>* call (object: this|that|it) (name: (a|an)? <some>) \\?',
      unless: [
        'call (this|that|it) (<code>|twice|once|again|first|last|here|there|before|after|every|each|for|from|with|in|on|per|at|when|while|inside|outside|without|directly|manually|recursively)',
        '(what|how|why|where|when) (do|would|should|did|can) you call',
      ],
      rewrites: [
        phrase("I don't think {object} is {name} yet: ‹what is missing›."),
        phrase("I don't think this is {name} yet: ‹what is missing›."),
      ],
    },
    {
      pattern: '(object: this|that|it) is supposed to be (name: (a|an|the)? <some>) \\?',
      unless: ['what (this|that|it) is supposed'],
      rewrites: [
        phrase("I don't think {object} is {name} yet: ‹what is missing›."),
        phrase("I don't think this is {name} yet: ‹what is missing›."),
      ],
    },
    {
      pattern:
        '(and)? (you call|<be> (this|that|it)) (really|seriously)? the best (that)? (you|they|we) (can|could) (do|come up with|manage|offer) ~|(and|so)? (this|that) is the best (that)? (you|they) (can|could) (do|come up with|manage|offer) ~',
      rewrites: [
        phrase('I think this can get better: ‹how›.'),
        phrase('I expected something else here: ‹what is missing›.'),
      ],
    },
    {
      pattern:
        '(<start> <opener>*? (do|did) you (need|want|forget) (your|new)? (glasses|a nap|coffee|help reading)|are you (blind|deaf|asleep|half asleep|awake|high|drunk|on drugs|color blind|paying attention)|is english (not)? your (second|first|third|native) language|were you (even)? (listening|paying attention|awake|there)) <some>? \\?',
      unless: [
        'listening (on|for)',
        '(are you|if you are) (color )?blind (to|users)',
        'do you (need|want) (a nap|coffee)',
      ],
      rewrites: [phrase('I may not have been clear: ‹the point›.')],
    },

    {
      pattern:
        '(object: <some>) (is|are|was|=) <adverb>* (pure|just|plain|classic|textbook|peak|a case of)* [(hope|cargo cult|resume|cv|panic|guess|wishful thinking|ego|hype|fear|faith|vibe) <mark>? (driven|based|oriented) <mark>? (development|engineering|programming|coding|design|architecture)] ~',
      unless: ['(this|that|it|what|here|there|which) (is|was|are) <in-clause>{0,4} (driven|based|oriented)'],
      rewrites: [phrase('What is the reason for {object}?'), phrase("What's the plan behind this?")],
    },
    {
      pattern:
        '(this|that|it|what|we|i see|looks like|smells like|pure|classic|more|another|and|back to|<be>|a|case of|some|ah|so)* <adverb>* [(hope|copy paste|copy and paste|copypaste|stack overflow|stackoverflow|cargo cult|resume|chaos|panic|guess|wishful thinking|prayer|luck|ego|hype|fear|faith|vibe|trial and error|spray and pray|yolo|vibes|random|accident|wish|coincidence) <mark>? (driven|based|oriented|style|first)? <mark>? (development|engineering|programming|coding|design|architecture)] ~',
      unless: [
        '(random|chaos|fear|luck|hype|trial and error|copy paste|panic) (engineering|programming)? (design|architecture|testing)',
        'chaos engineering',
        '(vibe|vibes) coding',
        'hope development',
      ],
      rewrites: [sentence("What's the plan behind this?"), part('guesswork')],
    },

    {
      pattern:
        '(did|have) you (just|actually|really|even)* (let|have|had|get|got|make|made|ask|asked|use|used) (chatgpt|gpt|copilot|claude|gemini|an (ai|llm)|(some|your) (ai|bot|cat|dog|kid|toddler|grandmother|nephew)|ai|a bot|a (cat|dog|monkey|child|toddler|random generator)) (to)? (write|generate|do|code|make|produce|review|test|draft) (object: <some>) ~',
      unless: ['help (you)? (write|test|review)'],
      rewrites: [phrase('Could you walk me through {object}?'), phrase('Where does {object} come from?')],
    },
    {
      pattern:
        '(did|have) you (just|actually|really|even)* (copy|copied|paste|pasted|copy paste|copy pasted|lift|lifted|grab|grabbed|get|got|steal) (object: (this|that|it|these|the <adjacent>{1,2}|all of this|your <adjacent>)) (from|off|out of) of? (some|a random|the first|stack overflow|stackoverflow|chatgpt|copilot|reddit|quora|a (blog|tutorial)) <some>? (\\?|~)',
      rewrites: [drop(), phrase('Where does {object} come from?')],
    },
    {
      pattern:
        'did (chatgpt|gpt|copilot|claude|gemini|ai|an? (ai|llm|bot|chatbot|intern|script kiddie)) (actually|really|just|<adverb>)* (write|generate|produce|design|invent|come up with) (object: (this|that|it|these|the <adjacent>{1,2}|your <adjacent>{1,2})) (\\?|~)',
      rewrites: [drop(), phrase('Where does {object} come from?')],
    },
    {
      pattern:
        '(so|and|wait|oh|,)* you (just|simply|only|literally|basically|really)+ (copied|pasted|copy pasted|stole|lifted|grabbed|took|googled|asked) (object: (this|that|it|these|the <some>|your <some>)) (from|off|and (pasted|changed)) <some> <closer>* \\?',
      rewrites: [phrase('Where does {object} come from?'), phrase('Could you walk me through {object}?')],
    },
    {
      pattern:
        '(and|but)? (this|that) (,|ladies and gentlemen|folks|kids|children|boys and girls)* is (exactly|precisely)? why (we|you|nobody|people|i) (can not|do not|should not|never) (have nice things|let <some>|have anything nice|trust <some>) ~',
      unless: ['(trust|let) (the|this|a|user|input|it|client)'],
      rewrites: [drop(), phrase('I worry about what this leads to: ‹what›.')],
    },
    {
      pattern:
        '(this|that) (,|ladies and gentlemen|folks|kids)* is (exactly|precisely)? what (happens|you get|we get|one gets|follows) (if|when) (you|people|we|they|everyone|developers|someone) <adverb>* (act: (skip|ignore|rush|forget|refuse|merge without|push without|ship without|deploy without|copy|copy paste|trust|hire|do not (test|read|review|think|listen|check|document|ask)|never (test|read|review|think|listen|check|document|ask)|let) <some>?) ~',
      unless: [
        '(forget|skip|copy|ignore) <some> (:|;)',
        '<some> (,|—)? so (let us|we (should|could|can)|i)',
        '(skip|ignore|forget|copy) (the (prompt|dialog|button|step|flag|argument|password|warning)|a (row|line|file|value|column)|and)',
      ],
      rewrites: [phrase("I'd rather we don't {act}."), phrase('How could we catch this earlier?')],
    },
    {
      pattern:
        '<start> <opener>*? (very|so|super|really|such a|what a|how|extremely|<adverb>)+ (descriptive|creative|imaginative|original|meaningful|telling|inspired|self explanatory) (variable|function|method|class|file|branch|test|commit)? (name|names|naming|title|message|comment|description) (,|:|—|–|…|-)+ (object: <code>) <closer>* $',
      unless: ['! <closer>* <end>', '!'],
      rewrites: [phrase('Could {object} have a name that says what it holds?'), phrase('Could {object} say more?')],
    },

    {
      pattern:
        '(and|so|oh|,)* <you> <adverb>* (thought|think|figured|assumed|hoped) (that)? (nobody|no one|we|i) (would|will|could) (not)? <adverb>* (notice|see|catch|find out about|care about|mind) (object: (the|this|that|these|your|a|an|<code>) <some>) <closer>* \\?',
      unless: ['(do|did) you think'],
      rewrites: [phrase("What's the idea behind {object}?"), phrase('I stumbled over {object}.')],
    },
    {
      pattern:
        '(and|so|oh|,)* <you> <adverb>* (thought|think|figured|assumed|hoped) (that)? (nobody|no one|we|i|this|that|it) (would|will|could) (not)? <adverb>* (notice|see|catch|find out|care|be (ok|okay|fine|acceptable|enough|good enough)|mind|pass|scale|do|suffice|fly) <some>? <closer>* \\?',
      unless: ['<you> think (this|that|it) ', '(do|did) you think'],
      rewrites: [phrase("What's the idea behind this?"), phrase("I don't think this is enough: ‹what is missing›.")],
    },
    {
      pattern:
        '(is|so|and|oh|,)* (this|that) (is)? what (we|you|people|they) <adverb>* (call|consider|mean by|think of as|regard as) (name: (a|an)? <some>) (now|these days|here|nowadays)* <closer>* \\?',
      unless: [
        'is (this|that) what (you|we|they) (call|mean by|consider) <quote-mark>',
        'is (this|that) what (you|they) (mean|meant) by',
        'in the (docs|spec|glossary|api)',
      ],
      rewrites: [phrase("I don't think this is {name} yet: ‹what is missing›.")],
    },
    {
      pattern:
        '(or)? (did|do) you (write|format|name|review|merge|test|type|code|design|approve|build) (object: <some>) (with your eyes (closed|shut)|blindfolded|in your sleep|half asleep|while (drunk|sleeping|asleep)|on your phone|with your feet|with your elbows) ~',
      rewrites: [phrase('Could you take another look at {object}?')],
    },
    {
      pattern:
        '(wow|such|so|very|much|many|,)* (so|such|very) <adjacent> (,|\\.|!|…)? (much|many) (readable|clean|fast|secure|wow|code|test|tests|quality|performance|scale|enterprise|agile|types|elegant|modern|professional|engineering|architecture) ~',
      unless: ['so (very)? much', '(much|many) (code|tests|types|quality|performance) (is|are|for|to|in)'],
      rewrites: [phrase('I find this hard to follow.')],
    },
    {
      pattern:
        '<start> <opener>*? <quote-mark>? <adjacent>{1,2} <quote-mark>? ,? my (foot|ass|arse|backside) <closer>* $',
      rewrites: [phrase("I don't see that yet: ‹what you see›.")],
    },
    {
      pattern:
        '(pretty|quite|rather|very|really|so|a bit|how)? (bold|brave|generous|cute|adorable|rich|a stretch|a bit much|hilarious) (of you|of them)? to call (object: this|that|it|<work>) (name: (a|an)? <some>) ~',
      unless: ['(it|that) (is|would be) (funny|cute|ambitious) to call (a|the)'],
      rewrites: [phrase("I wouldn't call {object} {name} yet: ‹what is missing›.")],
    },
    {
      pattern:
        '<start> <opener>*? (pretty|quite|rather|very|really|so|that is|how)* (bold|brave|generous|optimistic|cute|adorable|rich) (of you|of them)? to (assume|claim|think|believe|say|suggest) that? (rest: <some>) ~',
      rewrites: [phrase("I don't think {rest}."), phrase('I have doubts about this: ‹which›.')],
    },

    {
      pattern: `(a|an|such a|another)? (typical|classic|real|total)? (rookie|beginner|newbie|child|amateur|novice|freshman) ('s) (mistake|error|move|bug|blunder)`,
      unless: ['(common|avoid|avoiding|typical|some|these|my|our) (rookie|beginner|amateur|newbie|novice)'],
      rewrites: [phrase('an easy thing to miss')],
    },
  ],
  rewrites: [
    drop(),
    phrase("What's the idea behind this?"),
    phrase("I didn't expect this: ‹what you expected›."),
    part("What's the idea behind this?"),
  ],
  examples: {
    flagged: {
      'You call that a test?': "I don't think that is a test yet: ‹what is missing›.",
      'Did you rip this off Medium? The names are all wrong for our schema.': 'The names are all wrong for our schema.',
      "You pasted this straight from ChatGPT, the imports don't even exist.": "The imports don't even exist.",
      "You clearly copied this from some blog without reading it, the names don't match.": "The names don't match.",
      'So what do you do all day? The ticket is a one-liner.': 'The ticket is a one-liner.',
      "That's the kind of thing that happens when people don't listen. The index is missing.": 'The index is missing.',
      'lol who stores dates as strings': 'what is the reason for storing dates as strings?',
      'A message queue for two users is pure hype driven architecture.':
        'What is the reason for a message queue for two users?',
      'LOL, did you really use a regex to parse JSON?': 'What is the case for using a regex to parse JSON?',
      'Rookie mistake: the handle is never closed.': 'The handle is never closed.',
      'You thought nobody would notice the disabled tests?': "What's the idea behind the disabled tests?",
      'Please tell me this is a joke. The check runs after the write.': 'The check runs after the write.',
      'Are you kidding me? This drops the users table.': 'This drops the users table.',
      "That's a beginner's mistake.": "That's an easy thing to miss.",
      'And you thought nobody would notice?': "What's the idea behind this?",
      'Is this what we call quality now?': "I don't think this is quality yet: ‹what is missing›.",
      'Pretty bold to call this a fix.': "I wouldn't call this a fix yet: ‹what is missing›.",
      'or did you format it with your eyes closed?': 'could you take another look at it?',
      "You can't be serious about shipping this.": "I'd rather not ship this.",
      'this has to be a joke, right?': "what's the idea behind this?",
      'Did you let ChatGPT write this?': 'Could you walk me through this?',
      'Did you lift this off some blog?': 'Where does this come from?',
      'Did Copilot write this? `flushAll()` does not exist.': '`flushAll()` does not exist.',
      'so you just copied this from Stack Overflow?': 'where does this come from?',
      'See @ana, and so you just copied this from Stack Overflow?': 'See @ana, where does this come from?',
      "This is why we can't have nice things.": 'I worry about what this leads to: ‹what›.',
      'This is what happens when you skip code review.': "I'd rather we don't skip code review.",
      'very descriptive name, `data2`': 'could `data2` have a name that says what it holds?',
      'Looks like hope-driven development.': "What's the plan behind this?",
      'I see we are back to copy and paste engineering.': "What's the plan behind this?",
      'Are you kidding me with these names?': "What's the idea behind these names?",
      'are you serious about `foo2`': "what's the idea behind `foo2`?",
      'This has got to be a joke.': "What's the idea behind this?",
      'It took you two weeks to write this?': 'What took the time here?',
      'This made me laugh, and not in a good way.': 'This made me laugh.',
      'Get off your high horse.': "I'd like to talk about this on equal terms.",
      'You are burying your head in the sand.': 'I think this risk is real: ‹which›.',
      'You call this optimized?': "I don't think this is optimized yet: ‹what is missing›.",
      'You call this documentation?': "I don't think this is documentation yet: ‹what is missing›.",
      'This is supposed to be production code?': "I don't think this is production code yet: ‹what is missing›.",
      'and this is the best you could do?': 'I think this can get better: ‹how›.',
      'Were you even listening in the meeting?': 'I may not have been clear: ‹the point›.',
      'Do you need glasses?': 'I may not have been clear: ‹the point›.',
      'Are you kidding me?': "What's the idea behind this?",
      'are u serious right now': "what's the idea behind this?",
      'lol what is this': "what's the idea behind this?",
      'That is such a rookie mistake.': 'That is an easy thing to miss.',
      'Full of beginner mistakes.': 'Full of things that are easy to miss.',
      'Seriously?': "What's the idea behind this?",
      "You've got to be kidding.": "What's the idea behind this?",
      'We laughed out loud when we saw `getGetter()`.': 'I stumbled over `getGetter()`.',
      'What are you even talking about?': 'Could you say more about what you mean?',
      'LOL, why is this a singleton': "What's the idea behind this?",
      'you cannot be serious': "what's the idea behind this?",
      'amateur hour': 'I expected this to be further along: ‹what is missing›.',
      'was this drafted on the back of a napkin?': 'I expected this to be further along: ‹what is missing›.',
      'This looks like it was designed on a napkin.': 'I expected this to be further along: ‹what is missing›.',
      'Your idea of a retry loop is hilarious, it just hammers the database.':
        'I see a problem here, it just hammers the database.',
      'your notion of error handling is laughable': 'I see a problem here',
    },
    fine: [
      'Haha, how did you find that so fast?',
      'You think it would scale?',
      'You call this twice?',
      'You call it `id`?',
      'That is a classic rookie mistake, I made it three times this week.',
      'This is exactly what happens if you forget the `await`: the promise is dropped.',
      'You took it straight from the cache, so the lock is not needed.',
      'The scheduler is event driven architecture at its best.',
      "It's ambitious to call this 1.0, but I like it.",
      'What do we call a quality gate in the docs?',
      'Did you think nobody would use it?',
      'I hurt my foot, so I work from home.',
      'I laughed when I saw the test data, well done.',
      'This is what happens when you skip the prompt.',
      'This is what happens when the cache is cold.',
      'Did ChatGPT write the summary or is it from the template?',
      'Very descriptive name, `retryCount`!',
      'Chaos engineering starts in staging.',
      'We use test driven development.',
      'If this must be a joke, mark it as one.',
      'How long did it take you to write this?',
      'It took the job two weeks to finish?',
      'It took me two weeks to find this.',
      'What do you call this pattern?',
      'What are you thinking of for the name?',
      'Are you serious about maintaining this fork?',
      'The docs list common beginner mistakes.',
      'Just kidding, the build is fine!',
      'haha nice one',
      'I made a rookie mistake here, sorry.',
      'This is a joke plugin for the April release.',
      'Really? I thought the flag was on by default.',
      'lol, thanks for catching that',
      'If you are joking, add a smiley.',
      'What is this option supposed to do?',
      'Seriously, thank you for this.',
      'I sketched the flow on the back of an envelope, see the photo.',
      'Your idea of a retry queue is great.',
      'Your understanding of the lock is right.',
    ],
  },
})
