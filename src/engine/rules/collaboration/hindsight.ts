import { drop, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const act =
  '(test|tested|check|checked|use|used|read|run|ran|ask|asked|notice|noticed|see|seen|catch|caught|spot|spotted|think|thought|verify|verified|realise|realised|realize|realized|foreseen|consider|considered|look|looked|google|googled|search|searched|try|tried|write|written|add|added|update|updated|talk|talked|told|mentioned|said|done|fixed|put|made|reviewed|rebased|squashed|opened|split|documented|handled|validated|profiled|measured|waited|followed|started|stopped|prevented|avoided)'

export default defineRule({
  id: 'hindsight',
  principle: 'collaboration',
  severity: 'information',
  why: 'What somebody should have done cannot be done any more; what would help now can.',
  source: {
    title: 'Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams',
    url: 'https://doi.org/10.2307/2666999',
  },
  finds: [
    {
      pattern:
        '^ <opener>*? you would (think|have thought|hope) (that)? <in-clause>{0,10} (we|people|you|someone|somebody|they|everyone|anyone) would have (learned|learnt|known|figured out) (by now)? to (act: <verb> <some>) ~',
      rewrites: [phrase('Could we {act}?')],
    },
    {
      pattern:
        '^ <opener>*? you would (think|have thought|hope) (that)? <in-clause>{0,10} (we|people|you|someone|somebody|they|everyone|anyone) would have (learned|learnt|known|figured out) (by now)? not to (act: <verb> <some>) ~',
      rewrites: [phrase('Could we avoid {act:gerund}?')],
    },
    {
      pattern:
        '(it|this|that)? would have been <adverb>* (obvious|clear|apparent|easy to (see|spot)) (if|had) you (had)? <some> ~',
      rewrites: [drop(), phrase('this is easy to miss: ‹where it is shown›.')],
    },
    {
      pattern:
        '(we|i) would not (be|have|need) <in-clause>{1,6} (if|had) you (had)? <adverb>* (act: <participle> <some>) ~',
      unless: ['(if|had) you (had)? not'],
      rewrites: [phrase('Could we {act:base} next time?')],
    },
    {
      pattern:
        '(this|that|it|all (of)? this|all (of)? that|none of this|the (whole|entire)? (outage|incident|whole thing|bug|rollback)|this (whole)? (thread|issue|outage|incident|mess|discussion|rollback)) (could|would|might) (not)? have <adverb>* (been (avoided|prevented|avoidable)|happened) (if|had) you (had)? <adverb>* (act: <participle> <some>) ~',
      rewrites: [phrase('Could we {act:base} next time?')],
    },
    {
      pattern:
        '^ (maybe|and|but|honestly|,)* if (you|u) (had|would|would have) <adverb>* (bothered|cared|taken|spent|read|looked|run|tested|tried|checked|searched|opened|used|asked|profiled|scrolled|googled|debugged|put) <some> ,? (then)? you (would|could|might) <adverb>* (have)? (seen|see|known|know|noticed|notice|found|find|realized|realised|realize|realise|spotted|caught|understood|learned) (out)? that (fact: <some>) ~',
      rewrites: [phrase('I see that {fact}.'), phrase('{fact}.')],
    },
    {
      pattern:
        '[you could have (<adverb>|easily)* (found|seen|known|avoided|solved|caught|figured|learned|discovered|answered) (this|that|it|all of this|the answer) (out|yourself)* (by|with (a|one|two|five)|in (a|one|two|five)|if|from)] <some> ~',
      unless: ['you could have (found|seen|known) (it|this|that) (from|in) (the)? (name|title)'],
      rewrites: [drop(), sentence('This has come up before: ‹link›.')],
    },
    {
      pattern: `[(you|u) (could|might) (at least have|have at least)] (act: ${act} ...) <adverb>* ~`,
      unless: ['(could|might) have <adverb>* (a|an|the|to|more|some)'],
      rewrites: [phrase('Could you {act:base}?')],
    },
    {
      pattern:
        '(you|he|she|they) (should|ought to|must|could) <adverb>* have <adverb>* (known|realised|realized|foreseen|expected|seen) that (fact: <some>) <adverb>* ~',
      rewrites: [
        phrase('What could have told us that {fact}?'),
        sentence("Here is what I'd look for next time: ‹what it is›."),
      ],
    },
    {
      pattern:
        '^ [(the)? (thing: (questions|things|points|cases)) (that)? you should have (asked (yourself)?|considered|checked|thought (of|about)|tested|looked at)] (before|first|~)',
      rewrites: [part('some {thing} to go through')],
    },
    {
      pattern: `[(you|u) <adverb>* (should|ought to) <adverb>* have <adverb>*] (act: (asked|told|mentioned|said|talked|waited|pinged|warned|announced|checked with|consulted|informed) <some>?) <adverb>* ~`,
      unless: ['should have (<adverb>)* (seen|read|asked|told|done) (a|an)', 'should have (access|permission)'],
      rewrites: [phrase('Could you {act:base} next time?'), phrase('It would help me if you {act:past} next time.')],
    },
    {
      pattern:
        '[(you|he|she|they) (should|ought to|could|must|would) <adverb>* have <adverb>* (known|learned|learnt|seen (it|this|that) coming|thought (twice|harder|before|first)|expected (this|that|it)) (better|this|that|it)?] (by now)? (...) ~',
      unless: ['would have known'],
      rewrites: [sentence("Here is what I'd look for next time: ‹what it is›.")],
    },
    {
      pattern:
        '[(you|u) <adverb>* (should|ought to) <adverb>* have <adverb>* (caught|noticed|seen|spotted|foreseen|realised|realized)] (object: (this|that|it|these|the <adjacent>{1,3}|<code>) ((in|of|on) (the|this|<code>) <adjacent>{0,2})?) <adverb>* ~',
      rewrites: [
        phrase('{object} slipped through here.'),
        sentence("Here is what I'd look for next time: ‹what it is›."),
      ],
    },
    {
      pattern: `[(you|u) <adverb>* (should|ought to) <adverb>* have <adverb>*] (act: ${act} ...) <adverb>* ~`,
      unless: [
        'should have (<adverb>)* (seen|read|asked|told|done) (a|an)',
        'should have not',
        'should have (read|run|use|see|write|look|test|check|ask|access|update|search|think|talk|try|add) (access|permission|permissions|tests)',
      ],
      rewrites: [phrase('Could you {act:base}?'), phrase('What kept you from {act:gerund}?')],
    },
    {
      pattern: `[(should|could) not you have <adverb>*] (act: ${act} ...) <adverb>* ~`,
      unless: ['have <adverb>* (seen|noticed|known|realized|realised|caught|spotted)'],
      rewrites: [phrase('Could you {act:base}?')],
    },
    {
      pattern:
        '[(how|why) (could|did|can|have) you (not|<adverb>)+ (know|known|see|seen|notice|noticed|realise|realize|realised|realized|catch|caught|think of|thought of)] ...',
      rewrites: [sentence("Here is what I'd look for next time: ‹what it is›.")],
    },
    {
      pattern: `[(a|one|any|some|the) (simple|quick|basic|single|minimal|tiny|bit of|little|5 minute|five minute|two minute)* (test|tests|search|check|google|google search|glance|look|grep|thinking|thought|testing|effort|review) would have <adverb>* (shown|caught|told|found|revealed|prevented|saved|avoided|been enough|sufficed|made)] ...`,
      rewrites: [sentence('A test for this would help: ‹which case it should cover›.')],
    },
    {
      pattern:
        '^ (maybe|perhaps)? ,? if (you|u) (had|would have) <adverb>* (act: (tested|read|checked|run|asked|reviewed|looked|followed|waited|rebased|used|documented|told|profiled|measured) <some>) ,? (then)? (we|i|this|that|it|nobody|none of (this|us)|the <adjacent>{1,2}) (would|could|might) <adverb>* (not|never|still) <some> ~',
      unless: ['had <adverb>* (asked|used) (me|us)? (for|a|an)'],
      rewrites: [phrase('Could you {act:base} next time?'), phrase('It would help to {act:base} next time.')],
    },
    {
      pattern:
        '^ [if (you|u) (had|would) (have)? <adverb>* (done (your|the) (job|homework|work|research)|tested|read|checked|listened|asked|run|followed|reviewed|looked|waited|bothered|thought|paid attention|used) <any>{0,6} ,? (then)? (we|i|this|that|it|nobody|none of (this|us)|the <adjacent>{1,2}) (would|could|might) <adverb>* (not|never|still|have)] ...',
      unless: ['had <adverb>* (asked|used) (me|us)? (for|a|an)'],
      rewrites: [sentence("Here is what I'd look for next time: ‹what it is›.")],
    },
    {
      pattern: '[should have been <adverb>* (obvious|clear|apparent|self evident)] (to you|to anyone|to everyone)',
      rewrites: [part('is not written down yet')],
    },
  ],
  despite: ['negation', 'technical'],
  unless: [
    'should have (a|another) (look|read|think|try|go|check|run|test|search|say) ...',
    'would have <participle> <any>{1,3} (,|;)? (so|and)? i (added|wrote|have added|will add|am adding) ...',
    'should have seen (my|his|her|their|our|the) (face|faces|look)',
    'should have (told|mentioned|said) <any>{1,4} (birthday|ill|sick|pregnant|unwell|tired)',
    '(if|when|whether|that|which|what|where|now) you (should|ought)',
    '(email|mail|message|invite|invitation|link|popup|prompt)',
  ],
  rewrites: [sentence("Here is what I'd look for next time: ‹what it is›.")],
  examples: {
    flagged: {
      "You'd think after three outages someone would have learned to check the disk.": 'Could we check the disk?',
      "You'd think that after last week people would have learned not to push on a Friday.":
        'Could we avoid pushing on a Friday?',
      "The key is the tenant. Would have been obvious if you'd looked at any other table.": 'The key is the tenant.',
      "We wouldn't be in this situation if you had followed the checklist.": 'Could we follow the checklist next time?',
      'This outage could have been avoided if you had read the runbook.': 'Could we read the runbook next time?',
      'Things you should have checked before this: the lock, the timeout.':
        'Some things to go through before this: the lock, the timeout.',
      "If you'd spent a minute in the profiler you would have noticed that the parser runs twice.":
        'I see that the parser runs twice.',
      'Duplicate of #4. You could have found this with a search.': 'Duplicate of #4.',
      'You should have known better.': "Here is what I'd look for next time: ‹what it is›.",
      'you shouldve tested the migration first': 'could you test the migration first?',
      'You should have read the style guide.': 'Could you read the style guide?',
      'You really should have asked before merging.': 'Could you ask before merging next time?',
      'You should have known that this would break.': 'What could have told us that this would break?',
      'u should of known, but ok. You should have caught this.':
        'u should of known, but ok. This slipped through here.',
      'You should have noticed the second caller.': 'The second caller slipped through here.',
      "if you'd done your job we wouldn't be in this mess": "here is what I'd look for next time: ‹what it is›.",
      "Maybe if you had tested the migration, we wouldn't be here.": 'Could you test the migration next time?',
      "Couldn't you have checked the logs?": 'Could you check the logs?',
      'How could you not notice the leak?': "Here is what I'd look for next time: ‹what it is›.",
      'A quick test would have caught this.': 'A test for this would help: ‹which case it should cover›.',
      'Five minutes of testing: a simple search would have shown the helper.':
        'A test for this would help: ‹which case it should cover›.',
      'You ought to have used the `retry` helper.': 'Could you use the `retry` helper?',
      'They should have seen this coming.': "Here is what I'd look for next time: ‹what it is›.",
    },
    fine: [
      "We wouldn't have found it if you had not reported it.",
      'You should have access to the bucket now.',
      'You should have received an invitation by mail.',
      'I should have tested the migration first, sorry.',
      'The cache should have been invalidated here.',
      'You should have a `.env` file next to it.',
      'If you should have questions, ask in the channel.',
      'We should have a test for this.',
      'By now you should have two terminals open.',
      'A quick test would tell us.',
      'If you had asked for a review yesterday, I was on a train, sorry.',
      'You should now have seen the welcome page.',
      'You could have the worker write it instead.',
      'You should have seen my face when it worked!',
      'You should have a look at the new API.',
      'A test would have caught it, so I added one.',
    ],
  },
})
