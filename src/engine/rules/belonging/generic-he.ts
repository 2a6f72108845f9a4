import { part } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const generic =
  '(a|an|the|each|every|any|another|one|some|your|our|no|when a|if a|that|this) (new|average|typical|normal|regular|first time|casual|future|single|given|end|other|next|remote|power|logged in|experienced|potential)? (user|end user|developer|programmer|engineer|maintainer|contributor|author|reviewer|admin|administrator|operator|customer|client|reader|visitor|member|newcomer|beginner|caller|player|student|teacher|manager|person|someone|owner|sender|recipient|attacker|hacker|tester|employee|coder|designer|architect|leader|doctor|nurse|expert|employer|candidate|subscriber|buyer|seller|learner)'
const between = '<in-clause>{0,8} (,|and|or|but|;)? <in-clause>{0,3}'
const whose = '(someone|somebody|anyone|anybody|everyone|everybody|whoever|nobody|no one)'

export default defineRule({
  id: 'generic-he',
  principle: 'belonging',
  severity: 'hint',
  why: '“He” for any user or developer leaves out everyone who is not one; “they” costs nothing.',
  source: {
    title: 'Google developer documentation style guide: gender-neutral pronouns',
    url: 'https://developers.google.com/style/pronouns#gender-neutral-pronouns',
  },
  finds: [
    { pattern: `(${generic}|${whose}) ${between} [he or she is|he is|she is|s he is]`, rewrites: [part('they are')] },
    { pattern: `(${generic}|${whose}) ${between} [he or she has|he has|s he has]`, rewrites: [part('they have')] },
    { pattern: `(${generic}|${whose}) ${between} [he or she does|he does|s he does]`, rewrites: [part('they do')] },
    { pattern: `(${generic}|${whose}) ${between} [he or she was|he was|s he was]`, rewrites: [part('they were')] },
    {
      pattern: `(${generic}|${whose}) ${between} [(he|he or she|he she|s he|she or he)] (<modal>|did|had|never|not|<past>|wont|cannot|also <modal>|still <modal>|then <modal>)`,
      rewrites: [part('they')],
    },
    {
      pattern: `(${generic}|${whose}) ${between} [(he|he or she|he she|s he|she or he) (verb: <verb>)]`,
      rewrites: [part('they {verb:base}')],
    },
    {
      pattern: `(${generic}|${whose}) ${between} [(himself|herself|himself or herself|him or herself)]`,
      rewrites: [part('themselves')],
    },
    {
      pattern: `(${generic}|${whose}) ${between} [(his|his or her|his her|her or his)] (own)? <adjacent>`,
      rewrites: [part('their')],
    },
    { pattern: `(${generic}|${whose}) ${between} [(him|him or her|him her)]`, rewrites: [part('them')] },
    { pattern: '[(he or she|he she|s he|she or he)] (<modal>|did|had)', rewrites: [part('they')] },
    { pattern: '[(his or her|his her|her or his)]', rewrites: [part('their')] },
    { pattern: '[(him or her|her or him)]', rewrites: [part('them')] },
    { pattern: '[(himself or herself|him or herself)]', rewrites: [part('themselves')] },
  ],
  unless: [
    '(<mention>|mr|the author of <adjacent>|named|called) ... (he|his|him)',
    '(our|my) (manager|designer|architect|leader|teacher|maintainer|reviewer|doctor) ... (he|his|him)',
    '(the|this|that) ... (said|told|wrote|asked|called|shared|fixed|mentioned|reported|approved|merged) ... (he|his|him)',
  ],
  despite: ['negation', 'self', 'hedge', 'quotation', 'technical'],
  rewrites: [part('they')],
  examples: {
    flagged: {
      'When a user logs in, he will see the banner.': 'When a user logs in, they will see the banner.',
      'Every developer must sign his commits.': 'Every developer must sign their commits.',
      'the reviewer decides whether he is done': 'the reviewer decides whether they are done',
      'If someone forgets his password, send a link.': 'If someone forgets their password, send a link.',
      'Each contributor enters his or her name.': 'Each contributor enters their name.',
      'Ask the admin and tell him about the quota.': 'Ask the admin and tell them about the quota.',
      'A beginner may lock himself out.': 'A beginner may lock themselves out.',
      'the customer says he has no invoice': 'the customer says they have no invoice',
      'Whoever deploys, he or she should watch the graphs.': 'Whoever deploys, they should watch the graphs.',
      'When the caller is slow, he can set a timeout.': 'When the caller is slow, they can set a timeout.',
    },
    fine: [
      'When a user logs in, they see the banner.',
      'I asked Tom, and he will look at it.',
      'He approved it yesterday.',
      '@sam knows the cache, ask him.',
      'The HE-AAC codec is supported.',
      'Her patch is ready.',
      'Each user sees their own page.',
      'Grace Hopper wrote her compiler in 1952.',
      'Developers sign their commits.',
      'His talk on parsers is worth an hour.',
      'Our designer shared his mockups.',
      'The reviewer told me he was sick.',
    ],
  },
})
