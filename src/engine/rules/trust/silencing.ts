import { drop, omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'silencing',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'Told to be quiet, people are, and the next risk that they see stays with them.',
  source: {
    title: 'Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams',
    url: 'https://doi.org/10.2307/2666999',
  },
  finds: [
    {
      pattern:
        '<start> <opener>*? [(just|please)? (stop|quit) (whining|crying|complaining|bitching|moaning|talking|arguing) (and|,)] <verb>',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [(no (more)?|enough (of|with)?|spare (me|us)|save|skip) (your|the|these|those|all|lame|more|any)* (excuses|excuse|lectures|lecture|drama|whining|sob story|speech|speeches|sermon|theatrics|pleasantries) (,|:|;|—|–|-|!)+] <any> <any> <any>',
      unless: ['(skip|save) the (lecture|speech)'],
      rewrites: [omit()],
    },
    { pattern: '<any> <any> (,|;|—|–|-) [no (more)? excuses] $', rewrites: [omit()] },
    {
      pattern:
        '((i|we) <be> (not|never|hardly) <adverb>* interested in|(i|we) do not <adverb>* (want|need|care) (to hear|for|about)|no (more)?|enough (of|with)|stop (with|making)?|(not|done|tired of|sick of|no longer) (listening to|hearing|accepting|taking)|spare me|save|skip|cut|keep) <adverb>* (your|the|these|those|any|any more|more|all|his|her|their|the usual|lame|such)* (excuses|excuse|lectures|lecture|drama|whining|sob story|crap|bullshit|speech|speeches|sermon|attitude|bs|opinion|opinions|life story|theatrics|pleasantries|breath|feelings) (to yourself|anymore|any more|again|for <some>)? ~',
      unless: [
        'no (more)? (drama|opinion|opinions|excuse|speech|feelings|attitude|strong)',
        '(strong|skip|keep|save|cut) (the|your)? (opinion|opinions|drama|speech|feelings|attitude|lecture)',
        'no <adjacent>? excuses? (for|to)',
        '<any> <any> (,|;|—|–|-) no (more)? excuses $',
      ],
      rewrites: [drop(), phrase("let's focus on how we fix it."), phrase("I'd like to look at how we fix it.")],
    },
    {
      pattern:
        '(keep|save) (your|that|it|those) <adjacent>? (to yourself|for (someone|somebody) who cares|for your (diary|mother|mom|therapist|blog))',
      unless: ['to yourself (until|till|for now) '],
      rewrites: [phrase("I'd like to stay with this: ‹the point›.")],
    },
    {
      pattern: '[(spare me|spare us) (the|your)? <some>] ~',
      unless: ['spare (me|us) (a|some|time|the (trouble|work|pain|effort|boilerplate))'],
      rewrites: [drop(), part("I'd like to stay with this: ‹the point›")],
    },
    {
      pattern:
        '(shut (up|it|your (mouth|face|trap|pie hole))|shut the (fuck|hell) up|stfu|stop (talking|whining|crying|complaining|bitching|moaning|crybabying)|quit (whining|crying|complaining|bitching|moaning)|zip it|put a sock in it|get out of here|piss off|bugger off|sod off|buzz off)|<start> <opener>*? (please|just)? (go away|get lost) ~',
      unless: [
        'zip it (and|up|before|with|to|for|into)',
        '(can|could|would) you <adverb>* zip it',
        '(should|will|must|can) shut up (by default|when|if|after|unless)',
        '(i|to|will|would|should|we|can) (stop|quit) (whining|complaining|talking)',
        '(make|makes|made|making) <some> (shut up|stop complaining|go away)',
        '(compiler|linter|warning|lint|eslint|typescript|tsc|it|gcc|clang|mypy|tests) (to)? (shut up|stop complaining|go away|stop talking)',
        'stop (complaining|talking) (about|when|if|that) <code>',
        '(to|<adjacent> :) shut up <any>',
        'shut up (<adjacent>|some|all|any|the|a|an|this|these|false)+ (warning|warnings|compiler|compilers|linter|logger|noise|error|errors|message|messages|analysis|output|stdout|stderr)',
        'shut up (the|a|this) (warning|warnings|compiler|linter|logger|noise)',
        'stop talking to',
        '(tell|tells|telling|told|get|getting|gets|force) <adjacent>{1,3} (to)? (shut up|stop (complaining|whining|talking)|go away)',
        'get lost (in|when|if|on|because|during|by)',
        '(will|would|not|may|might|could|can|to|should|does|did|do|that|they|it|messages|data|updates|changes) (get lost|go away)',
        'shut (it) down',
      ],
      rewrites: [phrase("let's pause this here."), phrase('I see it differently: ‹how›.')],
    },
    {
      pattern:
        '(your|his|her|their) (opinion|opinions|feelings|feedback|input|view|views|preference|preferences|taste) (on|about|regarding|of|for) (topic: <adjacent>{1,3}|this|that|it) (is|are|does|do|was|were) <adverb>* (not (matter|relevant|wanted|welcome|needed|important|interesting|asked)|irrelevant|worthless|noted and ignored|unwanted|meaningless|of no interest) <some>? ~',
      unless: ['not (needed|relevant) (yet|for|until)'],
      rewrites: [
        phrase('I weigh {topic} differently: ‹how›.'),
        phrase("I'd like to settle {topic}: ‹your suggestion›."),
      ],
    },
    {
      pattern:
        '(your|his|her|their) (opinion|opinions|feelings|feedback|input|comments|reasons|complaint|complaints|concerns|view|views|preferences|preference|taste) ((on|about|regarding|of|for) (<adjacent>{1,3}|this|that|it))? (is|are|does|do|was|were) <adverb>* (not (matter|relevant|wanted|welcome|needed|important|interesting|asked)|irrelevant|worthless|noted and ignored|unwanted|not my concern|meaningless|of no interest) <some>? ~',
      unless: ['not (needed|relevant) (yet|for|until)'],
      rewrites: [phrase('I weigh this differently: ‹how›.')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [phrase('I see this differently: ‹how›.')],
  examples: {
    flagged: {
      "Your opinion on this doesn't matter.": 'I weigh this differently: ‹how›.',
      'Your feelings about tabs are irrelevant.': 'I weigh tabs differently: ‹how›.',
      'No more excuses, the tests have to pass before a merge.': 'The tests have to pass before a merge.',
      'Spare me the lecture.': "Let's focus on how we fix it.",
      "I'm not interested in your excuses.": "Let's focus on how we fix it.",
      'I need a list of open points by 4pm, no excuses.': 'I need a list of open points by 4pm.',
      'no excuses': "let's focus on how we fix it.",
      "Your opinion doesn't matter here.": 'I weigh this differently: ‹how›.',
      'stop whining': "let's focus on how we fix it.",
      'shut up': "let's pause this here.",
      'Stop complaining and fix the test.': 'Fix the test.',
      'keep your opinions to yourself': "I'd like to stay with this: ‹the point›.",
      'Spare us the drama.': "I'd like to stay with this: ‹the point›.",
      'enough with the excuses': "let's focus on how we fix it.",
      'go away': "let's pause this here.",
      'not listening to excuses anymore': "let's focus on how we fix it.",
    },
    fine: [
      'Zip it and attach it.',
      'Your input on naming is not needed yet.',
      'Maybe tell pylint to shut up?',
      'This makes the linter shut up about the import.',
      'The update may get lost when the socket closes.',
      'Shut down the worker first.',
      'The warning should go away after the upgrade.',
      'Your feedback is welcome.',
      'Opinions differ here, and that is fine.',
      'Save your changes before you switch.',
      'Spare me some time on Friday?',
      'There is no excuse for the slow page, we will fix it.',
      'Stop the job, then start it again.',
      'The error messages get lost in the log.',
      'Put some parentheses to shut up some static analysis tools.',
      'Cleanup: shut up gcc uninitialized var warning',
    ],
  },
})
