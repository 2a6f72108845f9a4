import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'passive-preface',
  principle: 'conflict',
  severity: 'hint',
  why: 'A preface like this announces a blow, and the reader braces for it instead of reading on.',
  source: {
    title: 'Miller et al. 2022, “Did You Miss My Comment or What?” Understanding Toxicity in Open Source Discussions',
    url: 'https://doi.org/10.1145/3510003.3510111',
  },
  finds: [
    { pattern: '[as (everyone|everybody) (except|but) you (knows|know) ,?] <any>', rewrites: [omit()] },
    {
      pattern: '^ (just|only) saying (\\.|!|…)* $',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [(you|people|everyone|we all|they) <adverb>* (should|ought to|must) <adverb>* know (by now|already|at this point)+ that] <any> <any>',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [(quick|friendly|gentle|small|just a|a|another)* reminder ,? (since|because|as) (this|that|it|some <adjacent>) <adverb>* (seems to|seem to)? <adverb>* (needs|need|bears|forget|forgot) (repeating|a reminder|to be (repeated|said))? (again)? (:|,|—|–|-)] <any> <any>',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ [(that|this|it) is (all|<adverb>)* (fine and dandy|well and good|nice and (all|good|well|dandy)|very (nice|well|good) and all|great and all|fine and good) (,|and)* but]',
      rewrites: [omit()],
    },
    {
      pattern:
        '[(am i|are we) the only (one|ones|person|people) (here)? (who|that)] (act: <verb> <some>|<adverb>? (thinks|sees|reads|finds|has|gets|needs|wants|uses|cares|tests|runs|notices|remembers) <some>) (\\?|$)',
      unless: [
        '(who|that) (sees|gets|has) (a|an|the|this) ',
        'only (one|ones|person|people) (here)? (who|that) (is|can|was)',
      ],
      rewrites: [phrase('Does anyone else {act:base}?')],
    },
    {
      pattern:
        '[(with all (due|my|the)* respect|all due respect|no offen[sc]e (intended|meant)?) (to (you|everyone|anyone|the <adjacent>{1,3}|<mention>))? (,|but|:|—|-)*]'.replace(
          'offen[sc]e',
          '(offense|offence)',
        ),
      unless: ['no (offense|offence) (taken|was taken)', 'with respect to'],
    },
    {
      pattern:
        '[(i (do not|did not) (mean|want|wish) to|not|without (trying|wanting) to|not (trying|wanting|meaning|intending) to|i am not trying to|at the risk of) <adverb>* (be|being|sound|sounding|come (across|off) as|seem|appear) <adverb>* (a|an)? (rude|harsh|mean|offensive|disrespectful|a? dick|a? jerk|an? asshole|condescending|arrogant|negative|difficult|blunt|that (guy|person)|a? pain|a? bitch|impolite|hostile|aggressive|confrontational|picky) (,|but|:|here|or anything)*]',
      unless: ['(<modal>|<be>|<do>|<have>|shall) not <adverb>* (be|been|being|seem|appear|sound)'],
    },
    {
      pattern: '[(i am|we are|am)? <adverb>* (just|only|merely|simply) (saying|sayin) (,|:|though|guys)+] (~|<any>)',
      unless: [
        '(not|you are|he is|she is|they are|is) <adverb>* (just|only) saying',
        'just saying (hi|hello|thanks|thank)',
      ],
    },
    {
      pattern:
        '[(i)? (hate|am sorry|sorry|regret) to (break it to you|burst your bubble|disappoint you|say (it|this)|tell you (this|that|but)?|be the (one|bearer)|rain on your parade) (guys|man|all)? (,|but|:|that)*]',
      unless: [
        'to say (it|this) ,? but (i|we) (broke|forgot|missed|messed)',
        'sorry to disappoint',
        'sorry to (say|tell you) (it|this|that)? (i|we|the|is|was|will)',
      ],
    },
    {
      pattern: '^ [no (offense|offence) (intended|meant)? (to)? (who: <mention>) ,? but]',
      rewrites: [part('{who},')],
    },
    {
      pattern: '[(do not|please do not) (take (this|it)|be) (the wrong way|personally|offended|mad) (,|but|:|here)*]',
      unless: ['personally (if|when) ', 'personally , the bot'],
    },
    {
      pattern:
        '[(forgive|pardon|excuse) me (for|if|but|while i) (thinking|asking|saying|not|expecting|assuming|pointing|being|believing|having)] <some>? ~',
      unless: [
        '(forgive|pardon|excuse) me for asking ,? but (what|how|where|which|when|does|is) ',
        'me for asking so late',
        '(forgive|pardon|excuse) me for (not|asking|being) (knowing|late|a|the|new|this|answering)',
      ],
      rewrites: [phrase('I expected this differently: ‹what you expected›.')],
    },
    {
      pattern: '[(just)? (a)? (friendly|gentle|kind|polite|little|quick)+ reminder (that|to|:|,|about)*] (<any>)',
      unless: [
        'reminder (that|:|,|about) (the|our) (code|feature)? (freeze|retro|standup|meeting|sync|survey|maintenance|demo|workshop|conference|holiday|office)',
        'reminder to (update|upgrade|vote|register|submit|book|rotate|fill)',
        '(send|sends|show|set|as a|email|emails|add|sent|receive|get|the|this) (a)? (friendly|gentle|kind|little|quick) reminder',
        '(to (myself|self|me))',
      ],
    },
    {
      pattern:
        '[as (you|everyone|everybody|we all) (<adverb>|surely|no doubt|should|must|may|might|would|undoubtedly|well)+ (know|be aware|have (noticed|seen|read)|notice|see|realize|realise|understand|agree) (by now|already)? ,?]',
      unless: [
        'as (you all|everyone|everybody) (may|might) ',
        'as you all know',
        'as you (may|might) (know|have (noticed|seen|read)|be aware|notice|see)',
        'as we (may|might|all)',
        'as you (can|already|now|probably) (see|know)',
      ],
    },
    {
      pattern:
        '[(let me (be|make (it|this|myself)) <adverb>* (clear|blunt|frank|honest|perfectly clear|crystal clear|very clear|real|plain)|make no mistake|news ?flash|spoiler alert|pro tip :|hint hint|reality check|sorry not sorry|here is a (thought|tip|hint|newsflash|crazy idea|wild idea|novel idea)|listen up|i will say (it|this) (once|one more time)|let that sink in|read that again|think about (it|that) for a (second|minute|moment)|for your information) (,|:|here|about this|!|\\.|…|—|-|for you)*] <any>?'.replace(
          'news ?flash',
          '(newsflash|news flash)',
        ),
      unless: [
        'spoiler alert : it was',
        '(a|the|this|as a) (pro tip|protip)',
        '(pro tip|protip) (:|of)',
        'think about it <some> and (let|tell) (me|us)',
      ],
    },
    {
      pattern:
        '[in case (you|u) (<adverb>)* (have not|had not|did not|have|missed|forgot|could not|can not|forget) <adverb>* (not)? (noticed|notice|realized|realised|realize|realise|read|figured|understood|understand|heard|hear|tell|know|it|seen|see|forgotten|known) (it|yet|already)? (,|that|:)*] <any>',
      unless: ['in case you (missed|have not seen|did not see) (it|the|this|that|my|our)'],
    },
    {
      pattern:
        '^ [(correct me if i am (wrong|mistaken)|maybe it is (just )?me|(maybe|perhaps) i am (just )?(stupid|dumb|old fashioned|crazy|missing something|an idiot|too old)|call me (crazy|old fashioned|stupid|naive)) (,|but|:)*] <some>? (you|your|nobody|no one|this is|common sense) '.replaceAll(
          '(just )?',
          'just? ',
        ),
      unless: ['^ correct me if i am (wrong|mistaken) ,? but (this|that|it) '],
    },
    {
      pattern:
        '[(am i|are we) the only (one|ones|person|people|sane person) (here|left)? (who|that|<gerund>|with|to)] <some>? (\\?|$)',
      unless: [
        '(one|ones|person|people) (who|that) (sees|gets|has) (a|an|the|this) ',
        '(one|ones|person|people) (with|seeing|getting|hitting|having) ',
      ],
      rewrites: [phrase('Does anyone else see this? ‹what you see›')],
    },
    {
      pattern: '[is it (just|only) me (,)? or] (<some>) (\\?|$)',
      unless: ['or (is|are|does|do|did|has|have) <any>{1,4} (faster|better|nicer|quicker)'],
      rewrites: [phrase('Does anyone else see this? ‹what you see›')],
    },
    {
      pattern:
        '(please|pls|kindly|do|also|and|so)* (try|be sure|make sure|remember|take care|bother)+ (to|and) <adverb>* (act: (read|test|check|look|search|run|rebase|lint|review) <some>?) (next time|in (the)? future) ~',
      unless: ['(i|we) (will|should|must|need to)'],
      rewrites: [phrase('Could you {act} next time?'), phrase('It would help to {act} next time.')],
    },
    {
      pattern:
        '(please|pls|kindly|do|also|and|so)* (try|be sure|make sure|remember|take care|bother)+ (to|and) <adverb>* (act: (read|test|check|look|search|run|rebase|lint|review) <some>? before (you)? (posting|commenting|pushing|asking|opening|replying|submitting|merging|post|comment|push|ask|open|reply|submit|file|merge) <some>?) ~',
      unless: ['(i|we) (will|should|must|need to)'],
      rewrites: [phrase('Could you {act}?'), phrase('It would help to {act}.')],
    },
    {
      pattern:
        '[(please|pls|kindly|do|also|and|so)* (try|be sure|make sure|remember|take care|bother)+ (to|and) <adverb>* (read|think|test|check|look|understand|use your (head|brain)|do your (homework|research)|learn|pay attention|listen|search|google) (<some>)? (next time|in (the)? future|before (you)? (posting|commenting|pushing|asking|opening|replying|submitting|wasting|you (post|comment|push|ask|open|reply|submit|file)))] <some>? ~',
      unless: ['(i|we) (will|should|must|need to)'],
      rewrites: [phrase('For next time, it would help to know this: ‹what helps›.')],
    },
    {
      pattern:
        '^ (so|and|but|,)* [(maybe|perhaps|please)* (for)? (next time|the next time) (,|:|-)?] (please|just|first|at least|maybe|perhaps|try to|make sure to|remember to|bother to|you (could|should|might|can|may want to))* (act: (ask|use|run|read|check|test|look at|look for|look into|consider|talk to|split|rebase|search|open|write|add|tell|ping) <some>) <adverb>* ~',
      unless: ['next time ,? please', 'next time you (see|open|run|start|log|call|push|build|restart|are|visit)'],
      rewrites: [phrase('Could you {act} next time?')],
    },
    {
      pattern:
        '^ [(maybe|perhaps|so|and|but|please)* (next time|the next time) ,?] (<adverb>|please|you (could|should|might|can|may want to)|try to|try|maybe|perhaps|just|first|at least|do|do not|make sure to|remember to|bother to|think|read|check|test|use|run|ask|look|consider|be|learn)',
      unless: [
        'next time ,? please',
        'next time (i|we|it|the|this|that|you (run|open|start|log|call|push|build|restart|see|are|visit))',
      ],
      rewrites: [part('for the next change:')],
    },
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [omit(), phrase('My view is:')],
  examples: {
    flagged: {
      'The commit before yours was green. Just saying.': 'The commit before yours was green.',
      'You should know by now that we squash before merging.': 'We squash before merging.',
      'With all due respect, this design leaks connections.': 'This design leaks connections.',
      'No offense @kim but the retry never stops.': '@kim, the retry never stops.',
      'No offense, but the naming is hard to follow.': 'The naming is hard to follow.',
      "I don't want to be rude, but the tests are missing.": 'The tests are missing.',
      'Just saying, the old code was faster.': 'The old code was faster.',
      'Friendly reminder: the review is due today.': 'The review is due today.',
      'Sorry to break it to you, but `eval` is off limits here.': '`eval` is off limits here.',
      'As you should know by now, we squash commits.': 'We squash commits.',
      "Let me be clear: this can't ship.": "This can't ship.",
      'Please try to read the template before opening an issue.':
        'Could you read the template before opening an issue?',
      "In case you haven't noticed, the build is red.": 'The build is red.',
      'Am I the only one who reads the logs?': 'Does anyone else read the logs?',
      "don't take this the wrong way, but the diff is huge": 'the diff is huge',
      'Newsflash: users run Windows.': 'Users run Windows.',
    },
    fine: [
      'Friendly reminder: the freeze starts on Monday.',
      "Correct me if I'm wrong, but this is a no-op.",
      'You should know that the endpoint moves on Friday.',
      "It can't be negative, so an unsigned type would do.",
      'The offset may not be negative, but it can be zero.',
      'No offense taken!',
      'With respect to locking, see the design doc.',
      'As you can see, the cache is empty.',
      'In case you missed it, the release notes are out.',
      'The bot sends a friendly reminder after a week.',
      "I'm not saying this is wrong.",
      'As you may know, Node 18 is end of life.',
      'Next time I run it, I will attach the trace.',
      'Correct me if I am wrong, but the map is sorted.',
      'Make sure to check the return value.',
      'Fun fact: the first version was written in Perl.',
    ],
  },
})
