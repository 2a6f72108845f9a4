import { part } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'scare-quotes',
  principle: 'trust',
  severity: 'information',
  why: 'Quotation marks around their work say that it does not deserve the name.',
  source: {
    title: 'Ferreira et al. 2021, Characterizing Incivility in Open Source Code Review Discussions (irony)',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        '(your|his|her|their|you guys) <adjacent>? [<quote-mark> (name: <adjacent>? (fix|fixes|fixed|solution|solutions|improvement|improvements|feature|features|optimization|optimizations|optimisation|design|architecture|refactor|refactoring|refactored|cleanup|clean|tests|test|testing|documentation|docs|expert|experts|expertise|engineers|engineer|review|reviews|logic|contribution|contributions|explanation|argument|arguments|reason|reasons|reasoning|evidence|proof|idea|ideas|best practices|workaround|upgrade|simplification|analysis|research|facts|answer|answers)) <quote-mark>]',
      unless: [
        '<quote-mark> (<adjacent>? <adjacent>) <quote-mark> (button|field|option|flag|tab|section|label|page|column|method|key|class|folder|file|menu|link|command|team|channel|template|setting|step|job|stage|branch|commit|list|value|heading|chapter|paragraph)',
      ],
      rewrites: [part('{name}')],
    },
    {
      pattern:
        '(this|that|another|these|some|the) [<quote-mark> (name: (fix|solution|improvement|optimization|optimisation|refactoring|cleanup|architecture|expert|experts|engineering|best practice|simplification)) <quote-mark>] (<be>|<verb>|does|do|did|has|have|just|only|actually)',
      unless: [
        '<quote-mark> <adjacent> <quote-mark> (button|field|option|flag|tab|section|label|page|column|method|key|class|folder|file|menu|link|command|team|channel|template|setting|step|job|stage|branch|commit|list|value)',
      ],
      rewrites: [part('{name}')],
    },
    {
      pattern:
        '(nice|great|lovely|cool|good|interesting|brilliant|awesome) [<quote-mark> (name: (fix|fixes|solution|improvement|refactor|refactoring|cleanup|optimization|tests|test|documentation|docs|feature|design|architecture|workaround|review|idea|explanation)) <quote-mark>]',
      rewrites: [part('{name}')],
    },
  ],
  despite: ['quotation', 'negation'],
  rewrites: [],
  examples: {
    flagged: {
      'Nice "refactor".': 'Nice refactor.',
      'Your "fix" breaks the login.': 'Your fix breaks the login.',
      'your “solution” leaks memory': 'your solution leaks memory',
      'So much for your "tests".': 'So much for your tests.',
      "Their 'improvements' doubled the build time.": 'Their improvements doubled the build time.',
      'This "fix" does not fix anything.': 'This fix does not fix anything.',
      'that "optimization" is slower than before': 'that optimization is slower than before',
      'I read your "documentation" twice.': 'I read your documentation twice.',
      'His "refactoring" broke three modules.': 'His refactoring broke three modules.',
      'your clever "workaround" fails on Windows': 'your clever workaround fails on Windows',
      'Another "improvement" has landed, and CI is red.': 'Another improvement has landed, and CI is red.',
    },
    fine: [
      'The "Fix" button is hidden.',
      'Your "tests" folder is missing.',
      'Open the "Solution" tab.',
      'He said "this fix is fine" yesterday.',
      'Your fix works.',
      'The word "solution" appears twice in the title.',
      'Call it "fix" or "repair".',
      'Your "docs" branch is behind main.',
      'The label "improvement" is taken.',
      'What do you mean by "support" here?',
    ],
  },
})
