import { omit, part, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const kin =
  '(my|your|their|his|her|our|a|an)? (old|own|80|90|70|<number>|year|dear|technophobic|non technical)* (grandma|grandmother|granny|gran|nan|nana|grandpa|grandfather|mom|mum|mother|mama|dad|aunt|wife|girlfriend|husband|sister|mother in law|<number> year old|five year old|child|kid|toddler|baby|dog|cat|hamster|monkey|chimp|chimpanzee)'

export default defineRule({
  id: 'family-yardstick',
  principle: 'belonging',
  severity: 'information',
  why: 'It says that some people are dim by nature, and that whoever struggles is dimmer still.',
  source: {
    title: 'thoughtbot, Code Review: do not assume that others see it as easy',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern: `<pause>? [(that|so)? even ${kin} (could|can|would|will|understands|knows|gets) ...] $`,
      rewrites: [omit(), sentence('This should be doable without much background: ‹for whom›.')],
    },
    {
      pattern: `[even ${kin} (could|can|would|will|managed to)]`,
      rewrites: [part('someone new to this could')],
    },
    {
      pattern: `[so (easy|simple|obvious|trivial|clear|dumbed down|intuitive) (that)? (even)? ${kin} (could|can|would|will|understands|gets|uses) <in-clause>{0,5}]`,
      rewrites: [part('easy for someone new to this')],
    },
    {
      pattern: `[(easy|simple|obvious|clear|intuitive|dumb) enough (for|that) ${kin} (to|could|can|would|will)? (understand|use|get|do|figure out|follow|see)? (it|this|that)?]`,
      rewrites: [part('easy for someone new to this')],
    },
    {
      pattern: `[(my|your|even|a) ${kin} (could|can) (write|code|do|fix|review|design|type|program|test|debug|figure|implement|solve|build) <in-clause>{0,6}] ~`,
      unless: [
        '(dog|cat|baby|child|kid|monkey) (process|node|test) ...',
        '(child|cat) (can|could) (write|build|do|test|fix) (its|to the|the (same|parent)|in|at|from) ...',
        '(my|our) (wife|husband|girlfriend|sister|dad|aunt) (can|could) (test|review|design|fix) ...',
      ],
      rewrites: [sentence('I expected this to be different: ‹what, and why›.')],
    },
    {
      pattern:
        '[(did|do|does|is|was) (your|his|her|their) (kid|kids|child|children|toddler|son|daughter|cat|dog|grandma|grandmother|mother|mom|mum|little brother|little sister|wife) (write|writes|code|design|type|draw|name|make|build|review|test|run) (this|that|these|those|it|the|all)]',
      rewrites: [sentence('What was the thinking behind this?')],
    },
    {
      pattern: `(would|will|can|could|does|do|did) [${kin}] (understand|get|use|be able to use|figure out|know what to do with|manage|install)`,
      unless: ['(a|the|my|your|his|her|our|their) (wife|husband|sister|dad|kid|child|cat|dog) (use|get|install) ...'],
      rewrites: [part('someone new to this')],
    },
    {
      pattern: '[(mom|mum|mother|grandma|grandmother|granny|wife|girlfriend) (test|factor)]',
      unless: ['mother (board|tongue)'],
      rewrites: [part('first-use test')],
    },
    {
      pattern: `(explain|explaining|explained|describe|show) (it|this|that|things)? (to|like (<you> <be> talking to|to)) [(my|your|their|his|her|a) (old)? (grandma|grandmother|granny|mom|mum|mother|wife|girlfriend)]`,
      rewrites: [part('someone new to this')],
    },
    {
      pattern: `[(do i|should i|shall i|must i|need i|do you need me to|do you want me to) (have to|need to)? (explain|spell|draw|repeat) (it|this|that)? (to you|out|a picture)? (like|as if) (to|<you> <be>)? (a|an)? (<number>|five|three|two|child|toddler|kid|kindergartner) (year old|years old)?]`,
      rewrites: [sentence('Shall I go through it step by step?')],
    },
    {
      pattern:
        '[(for|explain (this|it) to) the (grandmas|grandmothers|moms|mums|housewives|secretaries|old people|elderly|blondes)]',
      rewrites: [part('for people new to this')],
    },
    {
      pattern:
        '[(secretary|housewife|wife|mom|mum|mother|grandma|grandmother|granny|girlfriend) (proof|friendly|approved|compatible)]',
      rewrites: [part('easy')],
    },
  ],
  unless: ['(can|could|would) <any>{1,8} (,|!|—) (thanks|thank|love|awesome|great|nice|well done) ...?'],
  despite: ['self', 'negation', 'hedge', 'idiom', 'quotation'],
  rewrites: [part('someone new to this')],
  examples: {
    flagged: {
      'The setup is so easy that even my grandmother could do it.': 'The setup is easy for someone new to this.',
      "It's so simple my mom can use it": "It's easy for someone new to this",
      'Would your grandma understand this dialog?': 'Would someone new to this understand this dialog?',
      'Does the flow pass the mom test?': 'Does the flow pass the first-use test?',
      'My dog could write a better parser.': 'I expected this to be different: ‹what, and why›.',
      'Explain it to your grandmother.': 'Explain it to someone new to this.',
      'even a five year old understands recursion': 'this should be doable without much background: ‹for whom›.',
      'The wizard is easy enough for my wife to use.': 'The wizard is easy for someone new to this.',
      'Do I have to explain this like you are a child?': 'Shall I go through it step by step?',
      'a monkey could fix that test': 'I expected this to be different: ‹what, and why›.',
      'We need a wife-friendly remote.': 'We need an easy remote.',
    },
    fine: [
      'My mother wrote the first version in 1983.',
      'The child process can write to the pipe.',
      'My wife found the bug, and I fixed it.',
      'Grandfather clauses are part of the contract data.',
      'The motherboard has two slots.',
      'My dog ate the cable, so I am offline.',
      'Even the tests pass now.',
      'The parent and child can both write.',
      'My kid is ill, so the review comes tomorrow.',
      'Someone new to this could use an example.',
      'The cat command can read it.',
      'A child can build its own context.',
      "Does a child get the parent's environment?",
    ],
  },
})
