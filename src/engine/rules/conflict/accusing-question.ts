import { part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const notYou = (aux: string) => `why (${aux}) (not you|you (people|guys|folks|all)? not) <adverb>*`

export default defineRule({
  id: 'accusing-question',
  principle: 'conflict',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Asked why they did not do something, people defend themselves instead of looking at the code with you.',
  source: {
    title: 'thoughtbot, Code Review: ask good questions, avoid demands',
    url: 'https://github.com/thoughtbot/guides/tree/main/code-review',
  },
  finds: [
    {
      pattern: `[${notYou('did|have|would|could')}] (use|used|call|called|reuse|reused|import|extend|extended) (object: <some>) <adverb>* ~`,
      rewrites: [phrase('Could {object} work here?'), phrase('What led you away from {object} here?')],
    },
    {
      pattern: `[${notYou('did')}] (act: <verb> <some>?) (<adverb>|yet|first|already)* ~`,
      rewrites: [phrase('Could you {act}?'), phrase('What kept you from {act:gerund}?')],
    },
    {
      pattern: `[${notYou('have|had|are|were')}] (act: (<gerund>|<participle>) <some>?) (<adverb>|yet|first|already)* ~`,
      unless: ['why (did|have|had|are|were) you not (able|sure|allowed|convinced|happy|in|on|a|the)'],
      rewrites: [phrase('Could you {act:base}?'), phrase('What kept you from {act:gerund}?')],
    },
    {
      pattern: `[why (do|does|did|can|could|will|would|has|have|is) (not (anyone|anybody|someone|somebody|one)|(anyone|anybody) not|<no-one>|everyone|everybody|people|they) (here|ever|even|<adverb>|just)* (not)?] (act: (<verb>|<participle>|<gerund>) <some>?) <adverb>* ~`,
      unless: [
        'why (do|does|did|would|can) (everyone|everybody|people|they) (have|need|use|work|get|differ|end|run|want|look|show|appear|return|exist|fail|pass|behave|both|only|show|not (work|match|appear|show|have|need|get|support))',
        'why can (people|they|everyone|everybody)',
      ],
      rewrites: [phrase('What stands in the way of {act:gerund}?')],
    },
    {
      pattern:
        '[why <be> you (people|guys|all)? <adverb>* (so|being <adverb>* (such|so|defensive|difficult|rude|aggressive|hostile|stubborn|lazy|a)?|acting|such|like this|refusing|ignoring|avoiding|arguing|blocking|making this|wasting|picking on|attacking|against)] <some>? <adverb>* ~',
      unless: [
        '(kind|nice|good|helpful|sure|confident|brilliant|wonderful|excellent|hard worker|great|generous|smart|amazing)',
      ],
      rewrites: [phrase('What is behind this for you?'), phrase("What I'd need to move on: ‹what you need›.")],
    },
    {
      pattern: '[why (do|did) you (people|guys|all)? <adverb>* (insist|insisted) on] (object: <some>) <adverb>* ~',
      rewrites: [phrase('What is the reason for {object}?')],
    },
    {
      pattern: `[why (do|did|must|have|are|were) you (people|guys|folks|all)? (<adverb>|just|even|suddenly|randomly|keep|kept|keep on|always|still|feel the need to|have to|had to|need to|haphazardly|blindly|deliberately|intentionally|purposely)+] (act: (<verb>|<gerund>) <some>?) <adverb>* ~`,
      unless: [
        'why (do|would|did|should) you <adverb>* (have|need) (a|an|the|this|that|two|to (do|use|know|set|call))',
        'why did you <adverb>* (choose|pick|decide|go) ',
      ],
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern:
        '[why <be> (this|it|that|there|your <adjacent>{1,2}|the <adjacent>{1,3}) so] (hard|difficult|complicated) (for you|to understand|to accept|to read|to follow|to get) <some>? ~',
      rewrites: [phrase('Which part is unclear? ‹what you could explain›')],
    },
    {
      pattern: `<start> <opener>*? [why you (people|guys)?] (<adverb>|not|no|always|keep|do not|did not|just|even)* (act: (close|closed|delete|deleted|remove|removed|change|changed|break|broke|ignore|ignored|reject|rejected|block|blocked|lock|locked|make|made|use|write|wrote|merge|merged|fix|add|test|read|mark|marked|waste|keep) <some>?) <adverb>* (\\?|$)`,
      unless: ['why you (should|might|may|would|could|need|want|can|must)'],
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern: '[why (did|have|are) (not you|you not)] (<verb>|<gerund>|<participle>|even)',
      unless: ['you not (able|sure|allowed)', '(not you|you not) (need|get|have|see)'],
      rewrites: [part('What would it take to')],
    },
  ],
  despite: ['negation'],
  unless: [
    '(explain|explains|explained|understand|know|wonder|see|reason|reasons|question|section|answer|answers) why <any>',
  ],
  rewrites: [part('What kept you from')],
  examples: {
    flagged: {
      "Why didn't you just use the helper?": 'Could the helper work here?',
      'why didnt you add a test': 'could you add a test?',
      "Why didn't you read the ticket first?": 'Could you read the ticket?',
      "Why didn't you call `close()` here?": 'Could `close()` work here?',
      'Why are you ignoring the style guide?': 'What is behind this for you?',
      "Why haven't you rebased yet?": 'Could you rebase yet?',
      'why do u keep reverting my fix?': 'what is the reason for reverting my fix?',
      'Why are you so defensive about this module?': 'What is behind this for you?',
      'Why did you even bother to mock the clock?': 'What is the reason for bothering to mock the clock?',
      "Why can't anyone answer a simple question?": 'What stands in the way of answering a simple question?',
      'why you closed this without an answer?': 'what is the reason for closing this without an answer?',
      'Why do you insist on tabs?': 'What is the reason for tabs?',
      'Why did nobody review the migration, given what happened last time?':
        'What stands in the way of reviewing the migration, given what happened last time?',
    },
    fine: [
      'Why does the cache keep two copies?',
      'Why not use the helper here?',
      "Why don't you need the lock here?",
      "Why don't we move this to a worker?",
      "This explains why you don't see the warning.",
      'Why is the timeout not configurable?',
      'That is why you need the lock.',
      "I don't know why it isn't used.",
      'Why does it not compile on Windows?',
      'Do you know why the test is skipped?',
      'Why do you need two clients here?',
      'Why did you choose a B-tree over a hash?',
    ],
  },
})
