import { sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const who =
  '(you|you guys|you people|they|he|she|<name>|<mention>|(the|this|your|that) <adjacent>{0,3} (team|maintainer|maintainers|devs|developers|company|author|authors|publisher|project|people|management|reviewers|community))'
const people =
  '(users|your users|the users|customers|your customers|people|the people|us|anyone|anybody|others|contributors|reviewers|maintainers|the community|volunteers|beginners|those|everyone|me|our (time|work|needs)|(my|other people|peoples|their) (time|work)|<adjacent> users)'
const effect = sentence("Here's how this affects me: ‹what happens, and how often›.")
const asked = sentence('Could we look at it from the side of ‹whom›? For them, ‹what happens›.')

export default defineRule({
  id: 'denied-respect',
  principle: 'collaboration',
  severity: 'information',
  why: 'Told that they have no respect for others, people defend their motives; an effect they can look into.',
  source: {
    title: 'Miller et al. 2022, "Did You Miss My Comment or What?" Understanding Toxicity in Open Source Discussions',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    {
      pattern: `[${who} <adverb>* (have|has|had|show|shows|showed|display|displays|demonstrate|demonstrates|act with|acted with) <adverb>* (no|zero|little|so little|not (a|an)? (shred|ounce|bit|hint) of|not any|(complete|total|utter|blatant) (lack of|disregard|contempt)) <adverb>* (regard|respect|consideration|empathy|concern|appreciation|love|patience|compassion|courtesy|decency)? (for|towards|toward|to|about)] ...`,
      rewrites: [effect, asked],
    },
    {
      pattern: `[${who} (clearly|obviously|apparently|just|simply|<adverb>)* (do not|does not|did not|could not|never) <adverb>* (care|give a (damn|hoot|crap|shit|fuck|toss)|give two <adjacent>) <adverb>* (about|for) <adverb>* ${people}]`,
      unless: ['(if|when|unless) <any>{1,6}', '(users|customers) (table|field|list|page|endpoint|model|class|role)'],
      rewrites: [effect, asked],
    },
    {
      pattern: `[${who} <adverb>* (<be>|keep|keeps|love|have|has|to)* <adverb>* (treat|treats|treating|treated|regard|see|view|use|uses|using) ${people} <adverb>* (like|as|as if|as though) (<adverb>|a|an|some|your|free|unpaid|complete|second|class|we|they|i|are|were)* (dirt|garbage|trash|shit|crap|idiots|children|kids|citizens|guinea pigs|beta testers|testers|cattle|enemies|fools|morons|lab rats|nothing|servants|slaves|toddlers|criminals|products?)]`,
      rewrites: [effect, asked],
    },
    {
      pattern: `[(show|have|try showing|learn) (some|a little|a bit of|a bit more|a little more|more) (respect|decency|courtesy|consideration|empathy|humility)] (for|to|towards|~)`,
      unless: ['(we|i|to|should|can|lets|could) <adverb>* (show|have) ...'],
      rewrites: [sentence('Could we keep to the change itself? ‹The point›.'), effect],
    },
    {
      pattern:
        '[(this|that|it|such|what you (did|do|wrote|said)|your <adjacent>{1,2}) <be> <adverb>* (disrespectful|insulting|an insult|a slap in the face|a middle finger) (to|towards|for)] ...',
      rewrites: [effect],
    },
  ],
  unless: [
    '(respect|regard|consideration) for (<code>|(the|our|any)? <adjacent>{0,1} (limit|limits|setting|settings|header|headers|config|cache|order|quota|timezone))',
    '(not|never) <adverb>* (saying|meaning|claiming|mean|say) ...',
    '(i|we) <adverb>* (have|show|showed|had) ...',
  ],
  despite: ['negation'],
  rewrites: [effect],
  examples: {
    flagged: {
      'The editor team has absolutely no regard for keyboard users.':
        "Here's how this affects me: ‹what happens, and how often›.",
      'you people have zero respect for our time': "here's how this affects me: ‹what happens, and how often›.",
      'The maintainers show a complete disregard for anyone on Windows.':
        "Here's how this affects me: ‹what happens, and how often›.",
      "You clearly don't care about your users.": "Here's how this affects me: ‹what happens, and how often›.",
      'They just dont give a damn about people with slow machines':
        "Here's how this affects me: ‹what happens, and how often›.",
      'you treat your users like guinea pigs': "here's how this affects me: ‹what happens, and how often›.",
      'This team treats contributors as free testers.': "Here's how this affects me: ‹what happens, and how often›.",
      'Show some respect.': 'Could we keep to the change itself? ‹The point›.',
      'This is an insult to everyone who reported it.': "Here's how this affects me: ‹what happens, and how often›.",
      'your answer is a slap in the face for volunteers': "here's how this affects me: ‹what happens, and how often›.",
    },
    fine: [
      'The parser has no regard for case.',
      'We treat users as admins in this test.',
      'I have no patience for flaky tests, so I skipped it.',
      'The API does not care about the order of the keys.',
      'We have a lot of respect for your work.',
      'You have no tests for this yet.',
      'Respect the `Retry-After` header.',
      'This has no use for people without a license.',
      'If you do not care about the users table, skip this.',
      'The team shows little interest in a rewrite so far, which is fine.',
      'They show no respect for `robots.txt`.',
    ],
  },
})
