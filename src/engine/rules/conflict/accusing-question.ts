import { part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const notYou = (aux: string) => `why (${aux}) (not you (people|guys|folks|all)?|you (people|guys|folks|all)? not)`
/** What is past and cannot be made up for, only done differently the next time. */
const spoken =
  '(ask|tell|warn|mention|say|inform|consult|notify|raise|bring|speak|talk|report|wait|announce|discuss|communicate|flag|ping|involve)'
const nextTime = [phrase('Could you {act} next time?'), phrase('It would help me if you {act:past} next time.')]
const leading = '(<adverb>|even|ever|bother to|bothered to|bother with|bothering to|go and|have to|need to)*'

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
      pattern:
        '[why did you (people|guys|all)? (<adverb>|just|even|go and|go ahead and)*] (act: (merge|deploy|release|push|ship|commit|approve) without (telling|asking|testing|running|checking|waiting|discussing|talking|warning|notice|(a|any|even|my|our) <adverb>* (review|word|test|tests|approval|warning|notice|discussion)|approval|review) <some>?) ~',
      rewrites: [phrase('What was the reason for {act:gerund}?'), phrase('What made you {act}?')],
    },
    {
      pattern:
        'why (do|did|must|should) (i|we) <adverb>* (have to|need to|always)? <adverb>* (find out|hear|learn|discover|read) (about it|about this)? (from|in|on|through|by) <in-clause>{1,4} that you (have|had|just)* (act: (<past>|<participle>|changed|removed|renamed|dropped|deleted|moved|disabled|merged) <some>) <adverb>* (\\?|$|~)',
      rewrites: [phrase('Could you tell us before you {act:base} next time?')],
    },
    {
      pattern:
        '^ <opener>*? why (would|do) (you|anyone|anybody|somebody|someone|people) (even|possibly|in their right mind)+ (act: <verb> <some>) (\\?|$|~)',
      unless: [
        'why would (you|anyone) (ever|even)* (want|need|do (this|that|so)|have|care|be)',
        'why do (you|people) (even)? (have|need|get|see)',
      ],
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern:
        '[why did you (people|guys|all)? (<adverb>|just|even|go and|go ahead and)*] (act: (merge|close|delete|revert|remove|approve|push|release|ship|lock|break|change|rename|drop|reject|publish|deploy|commit|start|touch|edit|overwrite|force push) <some> (while|without|before|despite|even though|although|when (i|we|it|the|there)|right before|after (i|we)) <some>) (<adverb>)* ~',
      rewrites: [phrase('What was the reason for {act:gerund}?'), phrase('What made you {act}?')],
    },
    {
      pattern:
        '[how come] (you|you guys|they|nobody|no one|none of you|everyone) (<adverb>|have|has|had|did|do|are|can|could|always|never)* (not|never|always|keep|kept|still|ignored|closed|thought|tested|noticed|cares|checked|read|answered|broke|decided|told|bothered|removed|reviewed) <some>? (\\?|$|~)',
      unless: [
        'how come (they|you) <adverb>* (always|never) (get|see|expire|run|fire|return|need|match|show|fail|happen|end|reach|hit|change)',
      ],
      rewrites: [sentence('What is the background of this?')],
    },
    {
      pattern: `[${notYou('did|have|would|could')}] ${leading} (use|used|call|called|reuse|reused|extend|extended|try|tried|go with|stick to|build on|pick|choose|take) (object: <some>) (<adverb>|instead|here|there|then|already|yet)* ~`,
      unless: ['(try|tried) (<gerund>|to|it out)'],
      rewrites: [phrase('Could {object} work here?'), phrase('What led you away from {object} here?')],
    },
    {
      pattern: `[${notYou('did')}] ${leading} (act: ${spoken} <some>?) (<adverb>|yet|already)* ~`,
      rewrites: nextTime,
    },
    {
      pattern: `[${notYou('did')}] ${leading} (act: <verb>) (<adverb>|yet|already|then)* ~`,
      rewrites: [phrase('Could you {act}?'), phrase('What is blocking {act:gerund}?')],
    },
    {
      pattern: `[${notYou('did')}] ${leading} (act: <verb> <some>? first?) (<adverb>|yet|already)* ~`,
      rewrites: [phrase('Could you {act}?'), phrase('What kept you from {act:gerund}?')],
    },
    {
      pattern: `[${notYou('have|had|are|were')}] ${leading} (act: (<gerund>|<participle>)) (<adverb>|yet|already)* ~`,
      unless: ['why (did|have|had|are|were) you not (able|sure|allowed|convinced|happy|in|on|a|the)'],
      rewrites: [phrase('Could you {act:base}?'), phrase('What is blocking {act:gerund}?')],
    },
    {
      pattern: `[${notYou('have|had|are|were')}] ${leading} (act: (<gerund>|<participle>) <some>? first?) (<adverb>|yet|already)* ~`,
      unless: ['why (did|have|had|are|were) you not (able|sure|allowed|convinced|happy|in|on|a|the)'],
      rewrites: [phrase('Could you {act:base}?'), phrase('What kept you from {act:gerund}?')],
    },
    {
      pattern:
        '[why (do|does|did|is|are|has|have) (<no-one>|(not (anyone|anybody|someone|somebody))|people|they) (here|ever|even|<adverb>)* (not)? (care|cares|caring|cared) about] (object: <some>) <adverb>* ~',
      rewrites: [phrase('I care about {object}.'), phrase('What would help {object}?')],
    },
    {
      pattern:
        '[why (do|does|did|has|have|is|are) (<no-one>|(not (anyone|anybody|someone|somebody))) (here|ever|even|<adverb>)* (not)?] (act: (notice|noticed|see|seen|catch|caught|think|thought|realize|realise|spot|spotted|know|consider|considered|find|found) <some>) <adverb>* ~',
      rewrites: [phrase('What would help us to {act:base} next time?')],
    },
    {
      pattern: `[why (do|does|did|can|could|will|would|has|have|is) (not (anyone|anybody|someone|somebody|one)|(anyone|anybody) not|<no-one>) (here|ever|even|<adverb>|just|bother to|bothered to|bother)* (not)?] (act: (<verb>|<participle>|<gerund>) <some>?) <adverb>* ~`,
      unless: [
        '<no-one> <adverb>* (reported|report|hit|needed|asked for|run into) (about)? (this|that|it) (before|yet|earlier)',
        '(anyone|anybody|one|someone|somebody) <adverb>* (log|connect|access|reach|download|install|sign)',
      ],
      rewrites: [phrase('Could someone {act:base}?'), phrase('What is blocking {act:gerund}?')],
    },
    {
      pattern: `[why (do|does|did|can|could|will|would|has|have|is) (everyone|everybody|people|they) (here|ever|even|<adverb>|just)* (not)?] (act: (<verb>|<participle>|<gerund>) <some>?) <adverb>* ~`,
      unless: [
        'why (do|did|would|have) they <adverb>* (drop|remove|change|choose|rename|deprecate|switch|move|add|pick|name|stop|start)',
        'why (do|does) (people|everyone) <adverb>* (prefer|like|love|call|choose|buy)',
        'why (is|are) (everyone|everybody|people|they) so ',
        'why (do|does|did|would|can) (everyone|everybody|people|they) (have|need|use|work|get|differ|end|run|want|look|show|appear|return|exist|fail|pass|behave|both|only|show|not (work|match|appear|show|have|need|get|support))',
        'why can (people|they|everyone|everybody)',
      ],
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern:
        "[why (<be> you (people|guys|all)? <adverb>* (ignoring|avoiding|dodging|dismissing)|(do|did) you (people|guys|all)? (<adverb>|keep|always)* (ignore|ignoring|avoid|avoiding|dismiss|dismissing))] (object: ((my|our|everyone's|people's|user|users) <some>|(what|everything|all) (i|we|people|users) <some>|(this|the) (issue|bug|question|problem|ticket|report|comment|feedback|request)s?)) <adverb>* ~".replace(
          'request)s?',
          'request|issues|bugs|questions|comments)',
        ),
      rewrites: [phrase('Could you look at {object}?'), phrase("I'd like to hear what you think of {object}.")],
    },
    {
      pattern:
        '[why (<be> you (people|guys|all)? <adverb>* (ignoring|skipping|avoiding|bypassing|violating|disregarding|dodging|fighting)|(do|did) you (people|guys|all)? (<adverb>|keep|always|blatantly)* (ignore|ignoring|skip|skipping|bypass|bypassing|violate|disregard))] (object: <some>) <adverb>* ~',
      rewrites: [phrase('What led you away from {object} here?'), phrase('Could {object} apply here too?')],
    },
    {
      pattern:
        '[why <be> you (people|guys|all)? <adverb>* (being|acting)? (so|such a|that)? (defensive|difficult|rude|aggressive|hostile|stubborn|angry|upset|against|opposed|negative|dismissive|obsessed) (about|with|to|by|on|over)?] (object: <some>) <adverb>* ~',
      rewrites: [phrase('What matters to you about {object}?'), phrase('What worries you about {object}?')],
    },
    {
      pattern:
        '[why <be> you (people|guys|all)? <adverb>*] (act: (refusing|arguing|blocking|wasting|attacking|breaking|forcing|messing|fiddling|complicating|insisting) <some>) <adverb>* ~',
      unless: [
        'you <adverb>* (blocking (on|in)|forcing (a|an|the) <any>{0,2} (rebuild|refresh|flush|sync|reload|update|cast|copy|layout)) ',
        '(kind|nice|good|helpful|sure|confident|brilliant)',
      ],
      rewrites: [phrase('What is the reason for {act:gerund}?'), phrase('What do you hope to reach by {act:gerund}?')],
    },
    {
      pattern:
        '[why <be> you (people|guys|all)? <adverb>* (so|being <adverb>* (such|so|defensive|difficult|rude|aggressive|hostile|stubborn|lazy|a)?|acting|such|like this|refusing|ignoring|avoiding|arguing|blocking|making this|wasting|picking on|attacking|against)] <some>? <adverb>* ~',
      unless: [
        'you <adverb>* (blocking (on|in)|forcing (a|an|the) <any>{0,2} (rebuild|refresh|flush|sync|reload|update|cast|copy|layout)) ',
        '(kind|nice|good|helpful|sure|confident|brilliant|wonderful|excellent|hard worker|great|generous|smart|amazing)',
      ],
      rewrites: [phrase('What would you need here?'), phrase('What is behind this for you?')],
    },
    {
      pattern: '[why (do|did) you (people|guys|all)? <adverb>* (insist|insisted) on] (object: <some>) <adverb>* ~',
      rewrites: [phrase('What is the reason for {object}?'), phrase('What is the case for {object} here?')],
    },
    {
      pattern: `[why (do|did|must|have|are|were) you (people|guys|folks|all)? (<adverb>|just|even|suddenly|randomly|keep|kept|keep on|always|still|feel the need to|have to|had to|need to|haphazardly|blindly|deliberately|intentionally|purposely|bother to|bothered to|bother)+] (act: (<verb>|<gerund>) <some>?) <adverb>* ~`,
      unless: [
        'you <adverb>* (blocking (on|in)|forcing (a|an|the) <any>{0,2} (rebuild|refresh|flush|sync|reload|update|cast|copy|layout)) ',
        'why (do|would|did|should) you <adverb>* (have|need) (a|an|the|this|that|two|to (do|use|know|set|call))',
        'why did you <adverb>* (choose|pick|decide|go) ',
      ],
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern:
        '[why <be> (this|it|that|there|your <adjacent>{1,2}|the <adjacent>{1,3}) so] (hard|difficult|complicated) (for you|to understand|to accept|to read|to follow|to get) <some>? ~',
      unless: ['why is it so hard to understand <any> <any>'],
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
    'why (are|were) you so (sure|certain|confident|kind|nice|good)',
  ],
  rewrites: [part('What kept you from')],
  examples: {
    flagged: {
      'Why did you deploy without telling anyone?': 'What was the reason for deploying without telling anyone?',
      'Why do I have to find out from a customer that you removed the export?':
        'Could you tell us before you remove the export next time?',
      'Why would anyone even parse HTML with a regex?': 'What is the reason for parsing HTML with a regex?',
      "Why didn't you just use the helper?": 'Could the helper work here?',
      'why didnt you add a test': 'could you add a test?',
      "Why didn't you read the ticket first?": 'Could you read the ticket first?',
      "Why didn't you ask before merging?": 'Could you ask before merging next time?',
      "Why didn't you call `close()` here?": 'Could `close()` work here?',
      'Why are you ignoring the style guide?': 'What led you away from the style guide here?',
      'why are you ignoring my comments??': 'could you look at my comments?',
      "Why haven't you rebased yet?": 'Could you rebase?',
      'why do u keep reverting my fix?': 'what is the reason for reverting my fix?',
      'Why are you so defensive about this module?': 'What matters to you about this module?',
      'Why did you even bother to mock the clock?': 'What is the reason for mocking the clock?',
      "Why can't anyone answer a simple question?": 'Could someone answer a simple question?',
      'why you closed this without an answer?': 'what is the reason for closing this without an answer?',
      'Why do you insist on tabs?': 'What is the reason for tabs?',
      'Why did nobody review the migration, given what happened last time?':
        'Could someone review the migration, given what happened last time?',
      'Why did nobody notice the leak?': 'What would help us to notice the leak next time?',
      'why are you breaking the public API in a patch release':
        'what is the reason for breaking the public API in a patch release?',
    },
    fine: [
      'Why are you blocking on I/O here?',
      'Why did they drop support for Node 16?',
      'How come they never expire?',
      'Why has no one reported this before?',
      'Why would you ever use a raw pointer? There are two cases.',
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
      "Why didn't the test fail before this change?",
      'Why are you so sure that it is a race?',
      '## Why are you not using `ci-info`?',
    ],
  },
})
