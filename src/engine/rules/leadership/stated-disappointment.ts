import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const hoped = sentence('I was hoping for ‹what you hoped to see›, because ‹reason›.')
const gap = sentence('I noticed ‹what you saw›. Could we talk about what got in the way?')

export default defineRule({
  id: 'stated-disappointment',
  principle: 'leadership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Disappointment in a person leaves them ashamed and still not knowing what you had hoped to see.',
  source: {
    title: 'Center for Creative Leadership: Situation-Behavior-Impact',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    {
      pattern:
        '[(i|we) (am|are|was|were|feel|felt) (<adverb>|deeply|bitterly|beyond)* (disappointed|let down|appalled|dismayed|unimpressed|underwhelmed|not impressed|not happy) (in|with|by|of|at) (object: (this|the|your) (pr|patch|pull request|commit|code|work|review|implementation|quality|result|effort|attempt|mr|diff|performance|release|test|tests|design))] ~',
      rewrites: [phrase('About {object:the}: I was hoping for ‹what you hoped to see›.'), gap],
    },
    {
      pattern:
        '[<you> (have|really|just|had|all|completely|totally)* let (me|us|(the|this|your) (whole|entire)? team|everyone|everybody|all of us) down (again)? (with|on|in) (object: (this|that|the|your|these) <adjacent>{1,3})] ~',
      rewrites: [phrase('About {object:the}: I was hoping for ‹what you hoped to see›.'), gap],
    },
    {
      pattern:
        '[<you> <adverb>* (should|ought to|must) <adverb>* (know|have known) better than to (act: <verb> ...)] ~',
      rewrites: [phrase("I'd rather we didn't {act}, because ‹reason›."), gap],
    },
    '[(i|we) (had|have|would have|really|honestly|just|kind of)* (expected|expect|hoped for|was hoping for|were hoping for|wanted|thought i would get) <adverb>* (so much|much|a lot|far|something|way|a bit)* (more|better|higher quality|higher standards) (than (this|that))? (from|of|out of) (<you>|a|an|someone|somebody|your|the (team|author))]',
    '^ [(i|we) (had|have|would have|really|honestly|just|kind of)* (expected|expect|hoped for|was hoping for|were hoping for|was expecting|were expecting) <adverb>* (so much|much|a lot|far|something|way|a bit)* (more|better) (than (this|that)|here|from this)*] $',
    '[(i|we) (am|are|was|were|feel|felt) (<adverb>|deeply|bitterly|beyond)* (disappointed|let down|appalled|ashamed|disgusted|embarrassed|dismayed|unimpressed|underwhelmed|not impressed|not happy) (in|with|by|of|at|for) (<you>|your|(this|the) (pr|patch|pull request|commit|code|work|review|implementation|quality|result|effort|attempt|mr|diff|performance))]',
    '^ [(i|we) (am|are|was|were) (<adverb>|deeply|bitterly|beyond)* (disappointed|let down|appalled|unimpressed|not impressed|not amused)] $',
    '[<you> (have|really|just|had|all|completely|totally)* (let (me|us|the (whole|entire)? team|everyone|everybody|the users|us all|all of us) down|disappointed (me|us|everyone|the team)|disappoint (me|us)|failed (me|us|the team|everyone))]',
    '[i <adverb>* (thought|assumed|believed|figured|was told|hoped) <you> (were|was|are|knew|would|could|had|understood) <adverb>* (be)? (better|smarter|a (senior|professional)|senior|an? (expert|engineer|adult)|more (senior|professional|experienced|careful)|know|capable|competent)( than (this|that))?] (~|than|about|here|enough)',
    '[<you> <adverb>* (should|ought to|of all people should|must) <adverb>* (know|have known) better] (~|than|by)',
    '[(this|that|it|<thing>) (is|was) (<adverb>|deeply|bitterly)* (disappointing|embarrassing|shameful|a (real)? (disappointment|letdown|let down)) (coming)? (from|of|for) (<you>|a|an|someone|your)]',
    {
      pattern: '[(shame on <you>|<you> (should|ought to) be (ashamed|embarrassed)) (of|for|about|by) (object: ...)] ~',
      rewrites: [phrase('About {object}: I was hoping for ‹what you hoped to see›.'), gap],
    },
    '[(shame on <you>|<you> (should|ought to) be (ashamed|embarrassed)|(have|has) <you> no shame|are <you> not (ashamed|embarrassed))] ...',
    '^ [(very|so|really|how|deeply|extremely|truly|just|pretty|simply)* disappointing] $',
    '[not what (i|we) (expect|expected|would expect) (from|of) (<you>|a|an|someone|somebody)]',
    '[(i|we) (have)? (lost|am losing|are losing) (all)? (faith|confidence|trust|respect) (in|for) (<you>|your)]',
    '[<you> (are|were) <adverb>* (a|an|such a)* (<adverb>|<adjacent>)? (disappointment|letdown|let down|failure) ] (~|to|for)',
  ],
  despite: ['self', 'negation'],
  unless: [
    '(if|when|unless) <you> ...',
    'failed (me|us)? to',
    '<thing> (let|lets) (me|us)',
    '<you> (would|could) know ,? but ...',
    'let us down (sample|load|grade|scale|size)',
    '(disappointing|embarrassing) (for|from) (a|an|your) (user|users|customer|customers|<adjacent>? (view|viewpoint|perspective|standpoint))',
  ],
  rewrites: [hoped, gap],
  examples: {
    flagged: {
      'I expected more from you.': 'I was hoping for ‹what you hoped to see›, because ‹reason›.',
      "I'm disappointed in you.": 'I was hoping for ‹what you hoped to see›, because ‹reason›.',
      'i expected better': 'I was hoping for ‹what you hoped to see›, because ‹reason›.',
      'You really let the team down.': 'I was hoping for ‹what you hoped to see›, because ‹reason›.',
      'I thought you were a senior.': 'I was hoping for ‹what you hoped to see›, because ‹reason›.',
      'You should know better.': 'I was hoping for ‹what you hoped to see›, because ‹reason›.',
      'This is disappointing coming from you.': 'I was hoping for ‹what you hoped to see›, because ‹reason›.',
      'You should be ashamed of `main.c`.': 'About `main.c`: I was hoping for ‹what you hoped to see›.',
      "That's not what I'd expect from a senior engineer.":
        'I was hoping for ‹what you hoped to see›, because ‹reason›.',
      'We are very disappointed by your work.': 'About the work: I was hoping for ‹what you hoped to see›.',
      'You let the whole team down with this release.': 'About this release: I was hoping for ‹what you hoped to see›.',
      'You should know better than to log passwords.': "I'd rather we didn't log passwords, because ‹reason›.",
      'I have lost all confidence in you.': 'I was hoping for ‹what you hoped to see›, because ‹reason›.',
      "I'm not impressed.": 'I was hoping for ‹what you hoped to see›, because ‹reason›.',
    },
    fine: [
      'I expected more rows from the query.',
      "I'm disappointed that the flag is gone, because my script needs it.",
      'I expected better compression from zstd.',
      "I'm ashamed of this hack, sorry.",
      'You know this better than I do.',
      'I thought you were on holiday.',
      'This is what we expect from the API.',
      'I let you down here, sorry.',
      'The results are disappointing on ARM.',
      'We were hoping for a release this week.',
      'You should know that the flag is deprecated.',
      'I had hoped to finish this today.',
      'That is disappointing for a user.',
    ],
  },
})
