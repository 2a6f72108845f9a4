import { omit, part, phrase, sentence } from '../../rewrite/template.ts'
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
        '^ [(yeah|ok|okay|sure|fine|meh)? ,? whatever (man|dude|you say|you want|floats your boat)? (,|…|—|:)] <some>',
      unless: ['whatever you want (,|…)? (as|so|it)', 'whatever (the|is|it|we|name|works|i)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '^ (yeah|ok|okay|sure|fine|meh)? ,? whatever (man|dude|you say|floats your boat|helps you sleep <some>?)? $',
      rewrites: [phrase('I see this differently, and I am fine with moving on.')],
    },
    {
      pattern:
        '(i|we) <adverb>* (do not|could not|would not|can not|will not) <adverb>* (care|give a (damn|shit|fuck|crap|toss|rats ass|hoot)) <adverb>* (less)? <adverb>* (why|how (you|hard|long|much|busy|he|she|they|it feels)|what (you|he|she|they|your|anyone|people|others)|about (your|his|her|their|you|any of (this|that)|the (reasons|excuses|reason)|excuses|reasons|feelings)|if you|whether you|who (you|told|said|wrote|approved)|that you) <some>? $',
      unless: [
        'care (what|if|whether) (you|we) (call|name|use|pick|choose|name|put|go)',
        '(about|why) <some> as long as',
      ],
      rewrites: [
        phrase('what matters to me is this: ‹the outcome you need›.'),
        phrase('I would rather talk about this: ‹the outcome you need›.'),
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
        phrase('what matters to me is this: ‹the outcome you need›.'),
        phrase('I would rather talk about this: ‹the outcome you need›.'),
      ],
    },
    {
      pattern: '(i|we|nobody|no one) <adverb>* could (not)? care less (about <some>)? ~',
      rewrites: [phrase('what matters to me is this: ‹the outcome you need›.')],
    },
    {
      pattern:
        '(i|we|nobody|no one|literally nobody) <adverb>* (do not|does not|gives|give|gave|did not) (give)? (a|one|two) (single)? (damn|shit|fuck|crap|flying fuck|rats ass|hoot|fucks|shits) (about <some>)? ~',
      rewrites: [phrase('what matters to me is this: ‹the outcome you need›.')],
    },
    {
      pattern:
        '(nobody|no one|who|literally nobody|not a single person) <adverb>* (cares|care|gives a (damn|shit|fuck|crap|toss)) (about|what|why|how|where|who)? (object: <some>) <adverb>* ~',
      unless: [
        '(nobody|no one|who) <adverb>* (cares|care) (for|to)',
        '(people|person|someone|anyone|those|everyone|users|developers|team|you|one|<role>) who',
        '(that|if|when|because) (nobody|no one) cares',
      ],
      rewrites: [phrase("I'd give {object} less weight here."), phrase('I think this matters little here: ‹why›.')],
    },
    {
      pattern:
        '<start> <opener>*? (nobody|no one|who|literally nobody|like anyone) <adverb>* (cares|care|gives a (damn|shit|fuck|crap)) (anyway)? $',
      rewrites: [phrase('How much does this matter in practice?'), phrase('I think this matters little here: ‹why›.')],
    },
    {
      pattern:
        '(nobody|no one|literally no one|literally nobody) <adverb>* (asked|is asking|was asking|wanted|requested) (for)? (you|your <some>|for your <some>|this|that|it|<some>)? ~',
      unless: [
        '(nobody|no one) (asked|wanted|requested) (a|an|me|us|the|questions|for (a|an|the|help))',
        'nobody <adverb>* (asked|wanted) (to|about)',
      ],
      rewrites: [phrase('I do not see the need for this yet: ‹what you see›.')],
    },
    {
      pattern:
        '<start> <opener>*? (who asked (you|for (this|that|your <some>))?|did (i|we|anyone|anybody|someone) <adverb>* ask (you|for (this|that|your <some>))?) $',
      unless: ['did (anyone|someone) ask for (this|that)'],
      rewrites: [phrase('I do not see the need for this yet: ‹what you see›.')],
    },
    {
      pattern:
        '((i|we) <be> (not|never|hardly) <adverb>* interested in|(i|we) do not <adverb>* (want|need|care) (to hear|for|about)|no (more)?|enough (of|with)|stop (with|making)?|spare me|save|skip|cut|keep) <adverb>* (your|the|these|those|any|any more|more|all|his|her|their|the usual|lame|such)* (excuses|excuse|lectures|lecture|drama|whining|sob story|crap|bullshit|speech|speeches|sermon|attitude|bs|opinion|opinions|life story|theatrics|pleasantries|breath|feelings) (to yourself|for <some>)? ~',
      unless: [
        'no (more)? (drama|opinion|opinions|excuse|speech|feelings|attitude|strong)',
        '(strong|skip|keep|save|cut) (the|your)? (opinion|opinions|drama|speech|feelings|attitude|lecture)',
        'no <adjacent>? excuses? (for|to)',
      ],
      rewrites: [phrase('what matters to me is how we fix it.'), phrase('I would like to look at how we fix it.')],
    },
    {
      pattern:
        '(keep|save) (your|that|it|those) <adjacent>? (to yourself|for (someone|somebody) who cares|for your (diary|mother|mom|therapist|blog))',
      rewrites: [phrase('I would like to stay with this: ‹the point›.')],
    },
    {
      pattern: '[(spare me|spare us) (the|your)? <some>] ~',
      unless: ['spare (me|us) (a|some|time|the (trouble|work|pain|effort|boilerplate))'],
      rewrites: [part('I would like to stay with this: ‹the point›')],
    },
    {
      pattern:
        '<start> <opener>*? [just? (save it|spare me|give me a break|oh please|talk to the hand|tell (it|that) to <some>|cry me a river|boo hoo|cry about it|cry more|get over (it|yourself)|deal with it|suck it up|grow up|man up|too bad|tough luck|tough|yada yada <some>?|yawn|zzz+|ok and|and|so what|like (i|anyone) (care|cares)|not listening|i (am)? (not|stopped) listening|i stopped reading (there|here|at <some>|after <some>)|did not read|did not ask|tldr|do not care|not reading (all)? (that|this)|big deal|sucks to be you|life is hard|welcome to the real world|live with it|take it up with <some>)] (,|!|\\.|…|\\?|$)',
      unless: [
        '<start> <opener>*? (tldr|too bad|and|tough|tell (it|that) to|big deal|deal with it|did not read) (:|,|…|;)',
        'save it , (then|and|close|restart|run|build|open|reload)',
        '<start> and',
        'too bad !',
        '(tell|take) (it|that) (up)? (to|with) (the|git|npm|me|us) <some>',
      ],
      rewrites: [
        phrase('I hear you, and I see it differently: ‹how›.'),
        sentence('What matters to me is this: ‹the outcome you need›.'),
      ],
    },
    {
      pattern:
        '(shut (up|it|your (mouth|face|trap|pie hole))|shut the (fuck|hell) up|stfu|stop (talking|whining|crying|complaining|bitching|moaning|crybabying)|quit (whining|crying|complaining|bitching|moaning)|zip it|put a sock in it|get out of here|piss off|bugger off|sod off|buzz off)|<start> <opener>*? (please|just)? (go away|get lost) ~',
      unless: [
        '(i|to|will|would|should|we|can) (stop|quit) (whining|complaining|talking)',
        '(make|makes|made|making) <some> (shut up|stop complaining|go away)',
        '(compiler|linter|warning|lint|eslint|typescript|tsc|it|gcc|clang|mypy|tests) (to)? (shut up|stop complaining|go away|stop talking)',
        'stop (complaining|talking) (about|when|if|that) <code>',
        'shut up (the|a|this) (warning|warnings|compiler|linter|logger|noise)',
        'stop talking to',
        'get lost (in|when|if|on|because|during|by)',
        '(will|would|not|may|might|could|can|to|should|does|did|do|that|they|it|messages|data|updates|changes) (get lost|go away)',
        'shut (it) down',
      ],
      rewrites: [phrase('I would like to pause this here.'), phrase('I see it differently: ‹how›.')],
    },
    {
      pattern:
        '(your|his|her|their) (opinion|opinions|feelings|feedback|input|comments|reasons|complaint|complaints|concerns|view|views) (is|are|does|do|was|were) <adverb>* (not (matter|relevant|wanted|welcome|needed|important|interesting|asked)|irrelevant|worthless|noted and ignored|unwanted|not my concern|meaningless|of no interest) <some>? ~',
      rewrites: [phrase('I weigh this differently: ‹how›.')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase('I see this differently: ‹how›.')],
  examples: {
    flagged: {
      'Whatever.': "I see this differently, and I am fine with moving on.",
      'whatever, just merge it': "just merge it",
      "I don't care why it took so long.": "What matters to me is this: ‹the outcome you need›.",
      "I couldn't care less about your deadline": "What matters to me is this: ‹the outcome you need›.",
      'Nobody asked for your opinion.': "I do not see the need for this yet: ‹what you see›.",
      'Who cares?': "How much does this matter in practice?",
      "I'm not interested in your excuses.": "What matters to me is how we fix it.",
      'Spare me the lecture.': "What matters to me is how we fix it.",
      'save it, I have heard this before': "I hear you, and I see it differently: ‹how› I have heard this before.",
      'nobody cares about Windows': "I'd give Windows less weight here.",
      'no excuses': "what matters to me is how we fix it.",
      'Talk to the hand': "I hear you, and I see it differently: ‹how›.",
      'so what?': "I hear you, and I see it differently: ‹how›.",
      "Your opinion doesn't matter here.": "I weigh this differently: ‹how›.",
      'stop whining': "what matters to me is how we fix it.",
    },
    fine: [
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
    ],
  },
})
