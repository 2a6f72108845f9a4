import { omit } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const name = '(my|little)? (<pet-name>|baby|(young|little) (lady|man)|little girl|good (girl|boy)|my dear)'
const opening =
  '(listen|look|nice try|sorry|calm down|relax|easy|no|nope|wrong|sure|ok|okay|whatever|hey|thanks|well|dream on|chill|slow down|keep dreaming|not so fast|cute|good luck|try harder|read the docs|um excuse me|excuse me|yes|yeah|oh|aw|aww|there there|welcome|hi|hello)'

export default defineRule({
  id: 'pet-name',
  principle: 'belonging',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'A pet name makes a colleague small, and what they said with it.',
  source: {
    title: 'Contributor Covenant: respectful of differing opinions, unwelcome attention',
    url: 'https://www.contributor-covenant.org/version/2/1/code_of_conduct/',
  },
  finds: [
    `, [${name}] ~`,
    `^ [${name}] , _`,
    `^ ${opening} <pause>? [${name}]`,
    `(thank you|please|calm down|sorry|you|that) [(sweetheart|sweetie|honey|darling|dearie|missy|toots)] ~`,
    `^ ${opening} <pause>? [(<small-man>|son|kid|boy|little man|big guy|tough guy|snowflake|buddy boy)] (~|<pause>|you|this|that|it|i|we|the)`,
    ', [(<small-man>|kid|tough guy|big guy|smart guy|smarty|smarty pants|einstein|sherlock|genius)] $',
  ],
  unless: [
    'oh boy',
    '(thanks|thank you|hi|hello|welcome) <pause>? (buddy|pal|mate|bro)',
    '(my|the|a) (darling|baby|princess|love) (of|project|feature|is|was|in)',
    '(love|baby|darling|honey) (this|that|it|the|your|how|what|is|pot|badger|comb|steps)',
    'dear (<mention>|all|team|<adjacent>)',
    '(sonar|lint|kotlin|junior) (dev|developer|developers|engineer)',
  ],
  despite: ['self', 'hedge', 'negation'],
  rewrites: [omit()],
  examples: {
    flagged: {
      'Calm down, sweetheart.': 'Calm down.',
      'Listen, honey, this is how we do releases.': 'Listen, this is how we do releases.',
      'nice try buddy': 'nice try',
      'That is not how mutexes work, sweetie.': 'That is not how mutexes work.',
      'Darling, read the log.': 'Read the log.',
      'Look, kid, we tried that in 2009.': 'Look, we tried that in 2009.',
      'Wrong, champ.': 'Wrong.',
      'good luck with that, princess': 'good luck with that',
      'Thanks, young lady.': 'Thanks.',
      'The docs say otherwise, genius.': 'The docs say otherwise.',
      'sorry babe, tabs it is': 'sorry, tabs it is',
    },
    fine: [
      'Dear Anna, thanks for the patch.',
      'The honey pot catches most bots.',
      'Love this, merge it!',
      'Baby steps: first the parser, then the printer.',
      'My son has the flu, I will look tomorrow.',
      'This module is the darling of the team.',
      'Ask your buddy reviewer for a second look.',
      'Sorry, kids are at home today, so I am slow.',
      'Hey, junior devs asked for this page.',
      'The princess theme has its own palette.',
      'Look, the champion flag is set twice.',
      'The babel config is stale.',
      'Thanks buddy!',
    ],
  },
})
