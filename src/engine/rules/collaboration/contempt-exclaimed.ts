import { drop, omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const measure =
  '<adverb>* (such|like|all|an?|one|some|the|too|still|just|now|total|complete|utter|absolute|pure|real|big|huge|hot|giant|steaming|unholy|unmitigated|kind|sort|of|bit|bunch|pile)*'
const anywhere = sentence('I see a problem here: ‹what breaks, and for whom›.')
const walk = sentence('Could you walk me through this?')
const kinds = [
  sentence('The {naming} {naming:does} not tell me enough: ‹what is unclear›.'),
  sentence("I'd have gone another way with the {design}: ‹which, and why›."),
  sentence("I'd change the {prose}: ‹what is unclear, and to whom›."),
  sentence("I'd rework this {code}: ‹what breaks, and for whom›."),
  sentence("I'd improve the {part}: ‹what goes wrong, and for whom›."),
]
const judged =
  '(naming: naming|variable names|names)|(design: idea|choice|decision|design|approach|default)|(prose: documentation|docs|wording|grammar|english|spelling|comments|commit message|commit messages|error message|error messages|message|messages|description)|(code: code|patch|pr|commit|implementation|function|module|hack|fix)|job|work|effort|attempt|(part: <adjacent>? (handling|formatting|indentation|structure|behavior|behaviour|ux|ui|quality|performance|test coverage|test|tests|layout|engineering|coding|style|refactoring))'

export default defineRule({
  id: 'contempt-exclaimed',
  principle: 'collaboration',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'It tells the author how you feel about their work, and nothing that they could change.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern: `^ [(<adverb>|more|such|some|another)* (<contempt-adjective>|garbage|rubbish|shoddy|lousy|careless|substandard) (${judged}) (here|again)? (:|—|–|-|,|;)] <any> <any> <any>`,
      unless: [
        '(stupid|silly|dumb) (comments|message|messages|question|idea)',
        'lazy <adjacent>? <adjacent> (handling|loading)',
      ],
      rewrites: [omit()],
    },
    {
      pattern: `^ [(<adverb>|more|such|some|another)* (<contempt-adjective>|garbage|rubbish|trash|shoddy|lousy|lame|careless|wretched|ghastly|unacceptable|poor quality|third rate|second rate|substandard) (${judged})] (here|again|overall|throughout|all over|everywhere|in this (file|pr|patch|module|class))? $`,
      unless: [
        '(stupid|silly|dumb) (comments|message|messages)',
        'lazy (handling|loading|design|implementation|<adjacent> (handling|performance|test|tests))',
        'insane <adjacent>? performance',
      ],
      rewrites: [...kinds, anywhere, walk],
    },
    {
      pattern:
        '[(time|waste|wasting|wasted|refuse|refusing|bother|bothering|sick|tired|energy|patience|deal|dealing|review|reviewing|read|reading|merge|merging|maintain|maintaining|accept|look at|looking at|going) ... <contempt-noun> (like|such as) (this|that|these|yours)] <adjacent>{0,2} ~',
      rewrites: [sentence("I can't review this as it is: ‹what would make it reviewable›.")],
    },
    {
      pattern:
        '^ [not <adverb>* worth (reviewing|reading|discussing|merging|looking at|commenting on|the (time|effort|electricity|bytes)|my time|our time|anyones time|a (review|look|comment|second look))] $',
      rewrites: [sentence("I can't review this as it is: ‹what would make it reviewable›.")],
    },
    {
      pattern:
        '[(can not|can hardly|could not|hard to|difficult to|impossible to|nobody can|nobody will|unable to) <adverb>* take (this|it|that|you|your <adjacent>{1,2}|this <adjacent>{1,2}|the <adjacent>{1,2}) <adverb>* seriously] ...',
      rewrites: [sentence('This leaves me with doubts: ‹what raises them›.')],
    },
    {
      pattern:
        '[what <adverb>* (kind|sort) of <adverb>* (a)? (poor|sad|pathetic|lame|miserable) (excuse|attempt|example) (for|at|of) (a|an)?] (thing: <adjacent>{1,3}) (<be> (this|that|it))? $',
      rewrites: [sentence('I miss something in this {thing}: ‹what›.')],
    },
    {
      pattern:
        '^ [(and|so|but)? what <adverb>* (kind|sort|type) of (absolute|utter|complete|total|<insult-adjective>)* (garbage|trash|rubbish|crap|bullshit|shit|nonsense)] <be> (this|that|it) ~',
      rewrites: [drop(), walk, anywhere],
    },
    {
      pattern: '[(garbage|crap|shit|trash|rubbish|nonsense|bullshit) like (this|yours)] (~|<work-noun>)',
      rewrites: [part('something like this')],
    },
    {
      pattern:
        '[(a|an|this|that|what|your|such|total|complete|absolute|utter|real|<adverb>)+ <contempt-noun> of (a|an)] (<work-noun>|<adjacent>)',
      unless: ['<contempt-noun> of a (lot|million|file|string|user|process|value)'],
      rewrites: [part('this')],
    },
    {
      pattern: `[what (a|an|absolute|utter|complete|total|the|kind of|sort of|load of|pile of|bunch of)* ${measure} <contempt-noun>] ~`,
      rewrites: [drop(), anywhere, walk, sentence('I find this hard to follow: ‹which part, and why›.')],
    },
    {
      pattern: `^ [(total|complete|utter|absolute|pure|just|what|such|more|another|and|<adverb>)+ (garbage|trash|rubbish|crap|bullshit|shit|nonsense|mess|disaster|abomination|atrocity|joke|disgrace|monstrosity|travesty|clusterfuck|shitshow|gibberish|drivel|madness|insanity|lunacy|idiocy|stupidity|spaghetti)] $`,
      rewrites: [drop(), anywhere],
    },
    {
      pattern:
        '^ [(garbage|trash|rubbish|crap code|bullshit|nonsense|terrible|horrible|awful|disgusting|pathetic|horrendous|atrocious|ridiculous|laughable|shameful|unacceptable|appalling|abysmal|dreadful|worthless) (stuff)?] $',
      rewrites: [drop(), anywhere, walk],
    },
    {
      pattern:
        '[how did <adverb>* (this|that|such) (a|an)? <insult-adjective>* (garbage|trash|rubbish|crap|bullshit|shit|mess|abomination|atrocity|monstrosity|nonsense|junk)] (pass|get|make|land|end|go|survive|slip)',
      rewrites: [sentence("What's the background of this code?")],
    },
    {
      pattern: `[(who|which <adjacent>|why did you|how did (this|that|such)) (wrote|write|writes|put|merged|approved|let|pushed|committed|added|pass) ... (this|that|such|the) <adverb>* <insult-adjective>* (a|an)? (garbage|trash|rubbish|crap|bullshit|shit|mess|abomination|atrocity|monstrosity|nonsense|spaghetti|junk)]`,
      rewrites: [sentence("What's the background of this code?")],
    },
    {
      pattern: `[(this|that|the|your|such|of|these|those|all) <adverb>* <insult-adjective>* (<adjacent>)?(garbage|trash|rubbish|bullshit|abomination|atrocity|monstrosity|clusterfuck|shitshow|hackjob|horseshit|dogshit|travesty|trainwreck|drivel)] (~|in|on|to|and|is|<be>)`,
      unless: [
        '(garbage|trash|rubbish|junk) (<be>)? (collect|collected|collector|collectors|collection|collecting|can|bin|value|values|data|at|in|bytes|heap|folder|output|day|icon|characters|memory|input|string|files|dir|directory|code (path|page)|after|before|between|left|from|character|pickup|removal|emoji|button)',
        '(the|this|that|all|of) (trash|garbage|junk|rubbish)',
      ],
      rewrites: [part('this')],
    },
    {
      pattern:
        '[<adverb>* ((poorly|badly|horribly|terribly|awfully|atrociously) <adverb>* (written|designed|coded|engineered|architected|thought out|thought through|conceived|implemented))] (~|and|<work-noun>|garbage|crap|mess)',
      unless: ['(any|some|many|most|other) (poorly|badly) (written|designed|coded|behaved)', 'if ...'],
      relents: ['reason', 'alternative'],
      rewrites: [drop(), anywhere],
    },
  ],
  unless: [
    'of a (day|week|night|year|morning|monday)',
    '(was|were|<be>) <adverb>* (just|only)? (a|an|the) joke',
    'sorry ...',
    'my <adjacent>{0,2} <contempt-noun>',
    '(mess|messes) (with|around|up)',
  ],
  despite: ['negation'],
  rewrites: [drop(), anywhere],
  examples: {
    flagged: {
      'Sloppy work: the loop is off by one.': 'The loop is off by one.',
      'What kind of utter nonsense is that?': 'Could you walk me through this?',
      'Dreadful error handling.': "I'd improve the error handling: ‹what goes wrong, and for whom›.",
      'Incredibly stupid decision.': "I'd have gone another way with the decision: ‹which, and why›.",
      "i don't have time for crap like this": "I can't review this as it is: ‹what would make it reviewable›.",
      'Not wasting my weekend on garbage like that again.':
        "I can't review this as it is: ‹what would make it reviewable›.",
      'not even worth reviewing': "I can't review this as it is: ‹what would make it reviewable›.",
      "I can't take this patch seriously.": 'This leaves me with doubts: ‹what raises them›.',
      'what kind of pathetic excuse for a test suite is this': 'I miss something in this test suite: ‹what›.',
      'what a mess': 'I see a problem here: ‹what breaks, and for whom›.',
      'Absolute trash.': 'I see a problem here: ‹what breaks, and for whom›.',
      'Who wrote this crap?': "What's the background of this code?",
      'Complete and utter nonsense.': 'I see a problem here: ‹what breaks, and for whom›.',
      'what a total disaster': 'I see a problem here: ‹what breaks, and for whom›.',
      'What an embarrassment!': 'I see a problem here: ‹what breaks, and for whom›.',
      'Lazy code.': "I'd rework this code: ‹what breaks, and for whom›.",
      'sloppy job': 'I see a problem here: ‹what breaks, and for whom›.',
      'Terrible naming.': 'The naming does not tell me enough: ‹what is unclear›.',
      'Can we fix this mess of a PR?': 'Can we fix this PR?',
      'how did this garbage pass the review': "what's the background of this code?",
      'This is a poorly written module.': 'I see a problem here: ‹what breaks, and for whom›.',
      rubbish: 'I see a problem here: ‹what breaks, and for whom›.',
    },
    fine: [
      'What a nice cleanup!',
      'What a relief, the flaky test is gone.',
      'The garbage is collected at the end of the frame.',
      'Move it to the trash.',
      'Sorry, what a mess I made of this rebase.',
      'That was just a joke.',
      'If the config is badly written, the loader says so.',
      'Lazy loading would help here.',
      'Who wrote this test? I would like to ask about the fixture.',
      'The pile of open issues is getting smaller.',
      'Awful lot of retries in the log today.',
      'I take this report seriously.',
      'It is not worth caching, the list has ten entries.',
      'Lazy error handling is a feature of this monad.',
      'The filter drops junk like that before it reaches the queue.',
      'The tests do not cover nonsense like `--1`.',
    ],
  },
})
