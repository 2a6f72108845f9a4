import { drop, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'visceral-reaction',
  principle: 'trust',
  severity: 'information',
  why: 'It says how you feel and not what to change, and people stop showing you their work.',
  source: {
    title:
      'Ferreira et al. 2021, Characterizing Incivility in Open Source Code Review Discussions (bitter frustration)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(object: this|that|it|these|they|(the|your|his|her|their) <some>|<code>) <adverb>* (makes|make|made|is making|almost made|hurts|hurt|is hurting|burns|burn|burned|melts) (my)? (eyes|brain|head|soul|stomach|eyeballs|mind) (bleed|hurt|melt|burn|ache|explode|cry|water|die|turn|bleeding|out)? <adverb>* ~',
      unless: [
        '(contrast|brightness|font|color|colors|theme|background|flicker|animation) <in-clause>{0,4} (makes|make|hurts|hurt|burns)',
        '(my) (head|mind|brain) (explode) (with|from) joy',
      ],
      rewrites: [
        phrase('I find {object} hard to follow.'),
        phrase('I find this hard to follow: ‹where you got lost›.'),
      ],
    },
    {
      pattern:
        '(my|our) <adverb>* (eyes|brain|head|eyeballs|soul) <adverb>* (hurt|hurts|bleed|bleeds|are bleeding|is bleeding|are burning|burn|burns|is melting|melts|exploded|just died|died|dies) ((from|because of|at|over|when i (see|read|look at)|reading|looking at|with)+ (reading|looking at|reviewing|debugging|following|all)? (object: <some>)|<some>)? ~',
      unless: [
        '(hurt|hurts) (,|and|so|—|after)+ (going|calling|taking|off|today|the|a|two|this)',
        'head (hurts|aches) (,|and|so|—)+ (i|we|so)',
        '(because|from) (the|too much) (coffee|flu|screen)',
      ],
      rewrites: [
        phrase('I find {object} hard to follow.'),
        phrase('I find this hard to follow: ‹where you got lost›.'),
      ],
    },
    {
      pattern:
        '((reading|looking at)? (object: this|that|it|(the|your|his|her|their|this|that) <some>|<code>)) <adverb>* (makes|make|made|is making|making) (me|us|everyone) <adverb>* (want to)? (cry|vomit|puke|throw up|sick|gag|barf|cringe|facepalm|scream|weep|nauseous|quit|hurl|die|kill myself|claw my eyes out|gouge my eyes out|lose (faith|hope|my mind)|wanna <some>) <some>? ~',
      unless: [
        '(of|with|from|for|tears of) (joy|happiness)',
        'cry (,|—) (beautiful|lovely|thank|thanks|so good|great)',
        'quit (the|our|using)',
      ],
      rewrites: [
        phrase('I find {object} hard to work with.'),
        phrase('this is hard for me to work with: ‹what gets in the way›.'),
      ],
    },
    {
      pattern:
        '(i|we) <adverb>* (want|wanted|wanna|need|had|felt like|feel like|almost|nearly|literally)* (to)? (gouge|gouging|poke|poking|claw|clawing|scratch|tear|rip|bleach|wash|stab)+ (out)? (my|our|your) (eyes|eyeballs|hair) (out)? ((after|while|when|from|over|because of|at)+ (i|we)? (reading|looking at|seeing|reviewing|read|saw|see|look at|debugging) (object: <some>)|<some>)? ~',
      rewrites: [
        phrase('I find {object} hard to follow.'),
        phrase('I find this hard to follow: ‹where you got lost›.'),
      ],
    },
    {
      pattern:
        '(i|we) <adverb>* (am|are|was|feel|felt|will be|going to|gonna|threw|throw|almost|nearly|just|think i|might|may|want|wanted)* <adverb>* (going to|to|want to)? (be)? (vomit|puke|puked|vomited|threw up|throw up|barf|gag|be sick|cringe|cringed|physically ill|nauseous|sick to my stomach|a little sick|vomiting|gagging|cringing) (a little|a bit|in my mouth|hard)* ((when|while|as) (i|we) (saw|see|read|opened|look at|looked at) (object: <some>)|(reading|seeing|looking at|at) (object: <some>)|<some>)? ~',
      unless: ['(my|our) (own|old|first|code|commit)'],
      rewrites: [
        phrase('I find {object} hard to work with.'),
        phrase('I find this hard to work with: ‹what gets in the way›.'),
      ],
    },
    {
      pattern:
        '(kill|burn|nuke|shoot|bury|exorcise) (it|this) (with (fire|holy water)|before it <some>|to the ground|from orbit) ~|(kill|burn|nuke) (it|this) with fire',
      rewrites: [phrase("I'd like to replace this."), phrase("I'd like to replace this: ‹why›.")],
    },
    {
      pattern:
        '(what (fresh)? hell (is this|did i just read|am i looking at)|what did i just read|what am i (even)? (looking at|reading)|i can not unsee (this|that|it)|can not unsee (this|that|it)?|pass the (eye)? bleach|eye bleach|my eyes|where is the bleach) <closer>* $',
      rewrites: [drop(), phrase("I don't follow this yet: ‹where you got lost›."), phrase('What is this for?')],
    },
    {
      pattern:
        '(i|we) <adverb>* (pity|feel (bad|sorry) for|weep for) (object: (whoever|anyone|the (person|people|users|one|next|guy|team|dev|developer)|everyone) <some>) ~',
      unless: ['who (got|was|were|is|are) <adverb>* (paged|affected|woken|hit|stuck|laid|hurt|sick|on call)'],
      rewrites: [phrase('I worry about {object}.')],
    },
    {
      pattern:
        '(i|we) <adverb>* (shudder|dread|hate|am (afraid|scared|terrified)) to (think|imagine|see) (about)? (what|how|who|which) ...{0,3} (<you>|your|the rest of (the|this|your|that)|(the|these|your) tests|the other (files|parts|commits|changes)) <some> ~',
      unless: ['(what|how) (we|i|my|our) ...', 'happens|happened|do|does|cost|costs'],
      rewrites: [drop(), phrase('I find this hard to follow: ‹where you got lost›.')],
    },
    {
      pattern: '(god|lord|heaven) help (object: (whoever|anyone|the <adjacent>) <some>) ~',
      rewrites: [phrase('I worry about {object}.')],
    },
    {
      pattern:
        '(i|we) <adverb>* (pity|feel (bad|sorry) for|weep for) (whoever|anyone|the (poor)? (person|people|users|soul|one|next|guy|team|fool|sap|dev|developer)|everyone) <some> ~|(god|lord|heaven) help (us|whoever|anyone|the) <some>? ~',
      unless: ['who (got|was|were|is|are) <adverb>* (paged|affected|woken|hit|stuck|laid|hurt|sick|on call)'],
      rewrites: [phrase('I worry about the next reader: ‹what will be hard›.')],
    },
  ],
  unless: [
    '(theme|contrast|brightness|glare|light|screen|font|white|background|color|colors|animation|flicker) <any>{0,3} (hurts|hurt|burns) my eyes',
    'makes me want to (learn|use|try|contribute|join|read|know|help|write|play)',
  ],
  despite: ['self', 'technical'],
  rewrites: [phrase('I find {object} hard to follow.'), phrase('I find this hard to follow: ‹where you got lost›.')],
  examples: {
    flagged: {
      'My head hurts from reading this function.': 'I find this function hard to follow.',
      'God help the person who has to debug this.': 'I worry about the person who has to debug this.',
      'I want to gouge my eyes out after reading `handleAll()`.': 'I find `handleAll()` hard to follow.',
      'my eyes are bleeding': 'I find this hard to follow: ‹where you got lost›.',
      'I cringed when I opened `utils.py`.': 'I find `utils.py` hard to work with.',
      'This makes my eyes bleed.': 'I find this hard to follow.',
      'my brain hurts from this nesting': 'I find this nesting hard to follow.',
      'Reading this code makes me want to cry': 'I find this code hard to work with.',
      'i want to gouge my eyes out': 'I find this hard to follow: ‹where you got lost›.',
      'Kill it with fire!': "I'd like to replace this.",
      "I can't unsee this.": "I don't follow this yet: ‹where you got lost›.",
      'I threw up a little when I saw `getGetter()`': 'I find `getGetter()` hard to work with.',
      'What fresh hell is this?': "I don't follow this yet: ‹where you got lost›.",
      'I pity whoever has to maintain this.': 'I worry about whoever has to maintain this.',
      'your naming hurts my brain': 'I find your naming hard to follow.',
      'what did i just read': "I don't follow this yet: ‹where you got lost›.",
      'I dread to think what the rest of the branch looks like.': 'I find this hard to follow: ‹where you got lost›.',
    },
    fine: [
      'Kill it now if it hangs.',
      'The demo made me cry, beautiful.',
      'I feel bad for everyone who got paged last night.',
      'I cringed when I saw my own code from last year.',
      'My head hurts, I need a coffee.',
      'This hurts performance.',
      'The animation makes my laptop hot.',
      'Eye strain is a reason for the dark theme.',
      'Kill it with `SIGTERM` first.',
      'I feel bad for the delay, sorry!',
      'The head of the queue explodes into two items.',
      'Sick work!',
      'My head is at `a1b2c3`, is yours the same?',
      'The bleed of the page is 3 mm.',
      'It burns a lot of CPU.',
      'The test makes us fail early.',
      'I dread to think what happens when the disk is full.',
    ],
  },
})
