import { omit, part, phrase } from '../../rewrite/template.ts'
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
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase('I see this differently: ‹how›.')],
  examples: {
    flagged: {
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
      'imagine not writing tests': 'I would expect something else here: ‹what›.',
    },
    fine: [
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
