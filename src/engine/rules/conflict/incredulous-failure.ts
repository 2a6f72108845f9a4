import { drop, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const surprise = phrase("I didn't expect this: ‹what you expected›.")
/** "something this basic", "a feature so simple", "such a basic thing". */
const basic =
  '((something|anything|a <adjacent>{1,2}|an <adjacent>{1,2}|the <adjacent>{1,2}|<gerund>) <adverb>* (this|so|that|as|such) <adverb>* (a|an)? (basic|simple|critical|obvious|fundamental|trivial|important|essential|common|central|crucial|broken|bad|ridiculous|blatant|severe|serious|stupid|easy|elementary|standard|glaring|popular|big|mature|widely used)|such <adverb>* (a|an)? (basic|simple|critical|obvious|fundamental|trivial|important|essential|crucial|broken|blatant|severe|serious|glaring|popular|big|mature|huge) <adjacent>{1,2})'

export default defineRule({
  id: 'incredulous-failure',
  principle: 'conflict',
  severity: 'hint',
  why: 'Disbelief that this could happen asks the reader for an excuse; what you expected gives them something to fix.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: bitter frustration as incivility',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        'how (did|could|do|can) (you|you guys|anyone|nobody|no one|everyone|we all) <adverb>* (manage to)? (miss|overlook|not (see|notice|catch|spot)) (that|this|it) <adverb>* (\\?|$)',
      rewrites: [drop(), phrase('What would make this easier to spot?')],
    },
    {
      pattern:
        '(i|we) (<adverb>|still|really|honestly|simply|just)* ((do|can|could) not|fail to) (<adverb>|for the life of me)* (understand|fathom|imagine|grasp|see|get) why (you|you guys|they|anyone|anybody|someone) <adverb>* would <adverb>* (act: <verb> <some>) <adverb>* ~',
      unless: [
        'see why (anyone|anybody|someone) would (pass|call|set|send|store|hit|need)',
        'would <adverb>* (need|want|use|get|see|have|do|be)',
      ],
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern: `how (can|could|does|do|did|is|are) ${basic} (fact: (<adverb>|even|still|possibly|ever)* (be|being|get|not|go|fail|break|ship|make|slip|pass|exist|happen|end|take|have|missing|broken|left|work|remain|stay) <some>?) (\\?|$|~)`,
      rewrites: [surprise, phrase('What would it take to fix this?')],
    },
    {
      pattern: `(i|we) (<adverb>|still|really|honestly|simply|just)* ((do|can|could|will) not|fail to|am at a loss) (<adverb>)* (understand|believe|fathom|imagine|comprehend|grasp|get|see|accept) (how|why|that) (fact: ${basic} <some>) ~`,
      rewrites: [phrase("I didn't expect that {fact}."), phrase('It worries me that {fact}.')],
    },
    {
      pattern: `(it is|that is|this is|how is it|is it)? (<adverb>|really|just|simply|absolutely)* (unbelievable|ridiculous|amazing|incredible|sad|embarrassing|shocking|astonishing|crazy|absurd|insane|telling|a shame|a joke|disappointing) (how|that|when|if) (fact: ${basic} <some>) ~`,
      unless: [
        '(how|that) (something|a <adjacent>) (<adverb>)* (this|so) <adjacent> (works|solves|fixes|helps|makes|saves|scales|can (do|be so)|is so (fast|good|useful))',
      ],
      rewrites: [phrase("I didn't expect that {fact}."), phrase('It worries me that {fact}.')],
    },
    {
      pattern:
        'how (in (the)? <any>)? (did|could|can|does|has|do|was|is) (something like (this|that)|(this|that|it|these) <adverb>* (<adjacent>{0,2})) (<adverb>|even|still|ever|possibly|actually)* (make|made|making|slip|slipped|get|got|pass|passed|survive|go|gone|sneak|land|landed|end up|reach|been|ship|shipped|released|merged|approved|accepted|considered|escape|escaped) (it|its way|past|through|into|in|out|to|by|unnoticed|released|merged|approved|shipped|accepted|considered|review|reviewed|qa|testing|a release|production|on|merge|acceptable|ok|okay|normal|fine)+ <some>? (\\?|$|~)',
      unless: [
        'how (did|does|can|could|do) (this|it|that|these) (<adjacent>)? (get|go|make|pass|end up|reach|land) (in|into|to|through|it) (the (cache|queue|list|map|stack|handler|parser|request|store|event)|here|there)',
        'how (does|do|can|is|was) (this|it|that|these) (<adjacent>)? (get|go|reach|pass|released|merged|approved|accepted|considered|in|on|past|through|shipped)',
      ],
      rewrites: [
        phrase('What could catch this earlier next time?'),
        phrase("I didn't expect this in a release: ‹what you expected›."),
      ],
    },
    {
      pattern:
        'how (can|could|do|does|did|would) (you|anyone|anybody|someone|somebody|one|people|they) (<adverb>|even|possibly|ever|still|seriously|honestly|really)* (ship|merge|release|publish|push|deploy|approve) (this|that|it|something|code|the <adjacent>|a <adjacent>|<code>) <adverb>* without (missing: (a|an|any|the|<adjacent>) <some>?) (\\?|$)',
      unless: [
        'without (<gerund>|having|being|asking|testing|checking|reading|breaking|losing)',
        'how (do|would|can|could) (you|one|people|they) (release|publish|push|deploy|ship|merge) <some> without',
      ],
      rewrites: [phrase("I don't see {missing} here yet."), phrase("I'd expect {missing} here first.")],
    },
    {
      pattern:
        'how (can|could|do|does|did|would) (you|anyone|anybody|someone|somebody|one|people|they) (even|possibly|ever|still|seriously|honestly|really)+ (ship|merge|release|publish|push|deploy|approve) (this|that|it|something|code|the <adjacent>|a <adjacent>|<code>) <adverb>* without (missing: (a|an|any|the|<adjacent>) <some>?) (\\?|$)',
      unless: ['without (<gerund>|having|being|asking|testing|checking|reading|breaking|losing)'],
      rewrites: [phrase("I don't see {missing} here yet."), phrase("I'd expect {missing} here first.")],
    },
    {
      pattern:
        'how (can|could|do|does|did|would) (you|anyone|anybody|someone|somebody|one|a (team|company|project|developer|maintainer|person)|people|they) (<adverb>|even|guys|possibly|ever|still|seriously|honestly|really)* (think|consider|call|release|ship|publish|justify|defend|sleep|say|claim|expect|believe|look at|read|accept|be (so|this|that)|not (see|notice|know|understand|realize|realise|test|have|care)|miss|ignore|mess|screw|make so many|get (this|it) (so|this) wrong|live with|allow|let|pretend|push) <some> (\\?|$|~)',
      unless: [
        'how (can|could|do|does|did|would) (i|we)',
        'how (do|does|did|would|can|could) (you|one|anyone|people|they|someone) (think|expect|say|look at|call|read|release|publish|ship|let|allow|push|consider|believe|accept|claim) (to|about|it|of|the|a|an|this|that|from|we|i|new|for|on|private|one|files|at|these|is|there|would|<code>)',
        'how (would|could|can|do) you (justify|defend|not have) (the|this|a)',
      ],
      rewrites: [surprise, phrase('What was the idea here?')],
    },
    {
      pattern:
        'how (can|could|do|does|did) (you|anyone|anybody|someone|somebody|one|people|they) (<adverb>|even|possibly|ever)* (read|look at|see|use|write|close|ship|merge|release|say) <some> and (not|still|then|think|say|claim|call|expect|believe) <some> (\\?|$|~)',
      rewrites: [surprise, phrase('What was the idea here?')],
    },
    {
      pattern:
        '(i|we) (<adverb>|still|really|honestly|simply|just)* ((do|can|could) not|fail to) (<adverb>|for the life of me)* (understand|fathom|imagine|comprehend|grasp|see) why (you|you guys|they|anyone|anybody|someone) (<adverb>|do|would|can|could|will|always|still)* (insist|insisted|insists|keep|kept|keeps) (on)? (act: <gerund> <some>) ~',
      unless: ['(keep|keeps|kept) (sending|returning|calling|failing|crashing|timing)'],
      rewrites: [phrase('What is the reason for {act}?'), phrase('What is the case for {act}?')],
    },
    {
      pattern:
        '(i|we) (<adverb>|still|really|honestly|simply|just)* ((do|can|could) not|fail to) (<adverb>|for the life of me)* (understand|believe|fathom|imagine|comprehend|grasp|see) (how|why) ((anyone|anybody|someone|somebody|a (team|company|project|developer|maintainer)|nobody|no one) (<adverb>|can|could|would|will|not|has|have|ever|does|did)*|(you|you guys|people|they|the (team|maintainers|developers|devs)) (<adverb>|do|can|could|will|have|had)* (would|will not|can not|could not|keep|kept|insist|insisted|refuse|refused|always|never|even|still|ever|bother|bothered|have to|had to|must|feel the need|think it is|closed|ignore|ignored)) (<adverb>|on|to)* (<verb>|<gerund>) <some>? ~',
      unless: [
        'how (you|one|they) (<adverb>)* (can|could|would|do|did) (<adverb>)* (get|use|do|run|reach|call|reproduce|come|set|make|access|build|install)',
        'see why (anyone|anybody|someone) would (pass|call|set|send|store|hit|need)',
        '(how|why) (you|they|people) would (<adverb>)* (need|want|use|get|see|have|do)',
      ],
      rewrites: [surprise, phrase('What was the idea here?')],
    },
    {
      pattern:
        '(i|we) (<adverb>|still|really|honestly|simply|just|also)* (fail to|can not|could not|do not) (<adverb>)* (see|understand|imagine) how (that|this|it) (<be>|would be|could be|makes|can be|helps|solves|improves) (<adverb>|remotely|supposed to be|a|an|any|considered)* (improvement|improved|acceptable|better|helpful|progress|ok|okay|reasonable|useful|a good idea|feature|upgrade|fix|relevant|my (problem|fault)|different|user friendly|intuitive|professional|sense|anything|worth) <some>? ~',
      unless: ['(relevant|different|useful|better) (for|from|to|in|if|when|than)'],
      rewrites: [phrase("I don't see the gain yet: ‹what you compare›."), phrase('What does this improve?')],
    },
    {
      pattern:
        '^ (i am|im|excuse me|wait)? (,|…|-)* (sorry|excuse me|pardon|come again|say what|say that again) ,? (what|wtf|huh|come again)? \\? $',
      unless: ['^ (sorry|pardon) \\?'],
      rewrites: [phrase("I don't follow yet: ‹what is unclear›.")],
    },
    {
      pattern: '^ (i am|im)? sorry (,|but|…)* what (\\?|!)',
      rewrites: [phrase("I don't follow yet: ‹what is unclear›.")],
    },
    {
      pattern:
        '[what a (<adverb>|total|complete|absolute|huge|big|hot|bloody|fucking)* (mess|disaster|joke|farce|circus|nightmare|shitshow|waste|failure|fail|letdown|embarrassment|disgrace|trainwreck|regression)] (this|that|it|of|the) <some>? ~',
      unless: [
        'what a (nightmare|mess|disaster) this must have been',
        '(see|know|of|exactly|about|is|clean|clear|knows|avoid) what a',
        'what a mess (the|my) old ',
      ],
      rewrites: [surprise],
    },
  ],
  despite: ['negation', 'self', 'technical', 'idiom'],
  rewrites: [drop(), surprise],
  examples: {
    flagged: {
      "I don't get why anyone would ship three date pickers.": 'What is the reason for shipping three date pickers?',
      'The limit is in the first line of the page. How did you miss that?':
        'The limit is in the first line of the page.',
      'How can something this basic be broken?': "I didn't expect this: ‹what you expected›.",
      "I don't understand how something this critical can ship without tests.":
        "I didn't expect that something this critical can ship without tests.",
      "It's embarrassing that such a basic feature needs a plugin.":
        "I didn't expect that such a basic feature needs a plugin.",
      'How did this even make it into a release?': 'What could catch this earlier next time?',
      'how did this pass QA??': 'what could catch this earlier next time?',
      'How can you read this and not be confused?': "I didn't expect this: ‹what you expected›.",
      'I fail to see how this is an improvement.': "I don't see the gain yet: ‹what you compare›.",
      "I'm sorry, what?": "I don't follow yet: ‹what is unclear›.",
      "I really don't understand why you insist on making everything a singleton.":
        'What is the reason for making everything a singleton?',
      'Excuse me?': "I don't follow yet: ‹what is unclear›.",
      'What a mess this release is.': "I didn't expect this: ‹what you expected›.",
      "i can't fathom how anyone signed off on this": "I didn't expect this: ‹what you expected›.",
      'how do you even ship this without a rollback plan': "I don't see a rollback plan here yet.",
    },
    fine: [
      "I don't see why anyone would pass null here.",
      "I don't understand why you would need a second index.",
      'How can I reproduce this?',
      'How did this get into the cache?',
      "I don't understand how the lock is released.",
      "I don't see how you can reproduce this.",
      'How do you release a new version?',
      "Sorry, what's the name of the flag?",
      'How does this pass through the proxy?',
      'You can see what a mess the log is without the filter.',
      'How could we catch this in CI?',
      'It is amazing how something so simple can be so useful.',
      'How does anyone read the file while it is locked?',
      "I can't imagine how much work this was, thank you!",
    ],
  },
})
