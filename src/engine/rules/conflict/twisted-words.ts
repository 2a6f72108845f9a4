import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const understand = phrase('Do I understand you right that {claim}?')

export default defineRule({
  id: 'twisted-words',
  principle: 'conflict',
  severity: 'hint',
  why: 'Hearing their words come back sharpened, people correct you instead of answering; asking plainly avoids it.',
  source: {
    title: "Egelman et al. 2020, Predicting Developers' Negative Feelings about Code Review",
    url: 'https://doi.org/10.1145/3377811.3380330',
  },
  finds: [
    {
      pattern:
        'where is (your (evidence|proof) (for <some>)?|the (evidence|proof) for (that|this|your) (claim|statement|assertion|accusation)) (\\?|$)',
      rewrites: [phrase('What is this based on?')],
    },
    {
      pattern:
        '^ (so|and|but)* (did|has) (anyone|anybody|someone|a single <adjacent>) (here|even|ever|actually|<adverb>)* (ask|asked) for (object: (this|that|it|a|an|the|another|<code>) <some>?|<adjacent>) \\?',
      rewrites: [phrase('What is {object} needed for?')],
    },
    {
      pattern:
        '(please|then|kindly|so|can you|could you|and|or)* (provide|show|give|bring|present|cite) (me|us)? (<adverb>|any|some|actual|real|hard|concrete|solid|scientific|your)+ (evidence|proof|sources|citations|facts) ~',
      unless: [
        '(can|could) you (please)? (provide|share|give|show) <any>{0,3} (source|sources|evidence|proof) (for|that|of) (this|the|it|that)',
        '(i|we|to|will|can|they|it|not) (<adverb>)* (provide|show|give|bring)',
      ],
      rewrites: [phrase('What is this based on?')],
    },
    {
      pattern:
        '(how (do|can|could|would) you (<adverb>|even)* (support|back up|justify|prove|defend|substantiate)|what do you base|on what do you base) (this|that|your|these|such) (claim|claims|statement|statements|accusation|accusations|opinion|assertion|assertions|nonsense) <some>? (\\?|$)',
      rewrites: [phrase('What is this based on?')],
    },
    {
      pattern:
        '^ (no|but|sorry|well|again|and|,|nope)* [(that|this|it) (<be>) not (<adverb>|even|remotely)* (what (i|we) (<adverb>|have|had|was|were|am)* (said|say|saying|asked|asking|meant|mean|wrote|claimed|suggested|proposed|talking about|asked for))] (at all|here|and you know (it|that)|, (and|but) <some>)? $',
      unless: ['(what (i|we) (meant|mean) (to|by))'],
      rewrites: [phrase('What I meant is ‹your point›.')],
    },
    {
      pattern:
        '[(i|we) (<adverb>|have)* never (<adverb>)* (said|claimed|suggested|wrote|asked for|proposed|implied|demanded|stated)] (that|this|it|such|anything|any of (this|that)|so) (<some>)? ~',
      unless: [
        'never (asked|said|wrote|suggested) (it|this|that) (out loud|before|in|down)',
        '(i|we) (have)? never (wrote|proposed) (it|this)',
      ],
      rewrites: [part('I did not mean')],
    },
    {
      pattern:
        '(please|then|so|can you|could you|kindly|and|just)* (provide|show|give|post|bring|present|cite|share|produce) (<adverb>|me|us|some|any|the|your|a|actual|real|hard|concrete|single|solid|scientific|piece of|shred of|one)* (evidence|proof|source|sources|facts|citation|citations) (for|of|that|to|or|instead|behind)+ (your|this|that|these|such|it|any|back|support|admit|stop|retract|opinions|what)+ <some>? ~',
      unless: [
        'proof of concept',
        '(evidence|proof) of (the|a)',
        '(can|could) you (please)? (provide|share|give|show) <any>{0,3} (source|sources|evidence|proof) (for|that|of) (this|the|it|that)',
        '(i|we) (can|will|could|would|do|did) (<adverb>)* (provide|show|give)',
      ],
      rewrites: [phrase('What is this based on?')],
    },
    {
      pattern:
        '(so|oh so|wait so|in other words|basically|and now|now|oh|wait|ah so)+ ,? (now|basically|essentially|actually|really|just|then)* (you are|you guys are|are you|you) <adverb>* (saying|telling (me|us)|suggesting|claiming|implying|arguing|say|claim|admit|agree|expect|think|admitting|are saying|mean) (that|to me)* (claim: (i|we|it|there|the|this|that|you|your|my|our|everyone|nobody|no|all|a|an|if|these|those|users|people|<code>) <some>) (\\?|$|~)',
      unless: [
        'you (say|think|mean) (that)? (we|i) (should|could|can) (\\?|use)',
        '(think|thought) (that)? (this|it|we|that) (could|would|should|might)',
      ],
      rewrites: [understand, phrase('I want to make sure I got this: {claim}.')],
    },
    {
      pattern:
        '^ (so|and|but|oh|wait)* (are you|were you|you are) [(seriously|really|honestly|actually|genuinely|literally)+] (suggesting|saying|telling|asking|proposing|expecting|claiming|arguing|complaining|comparing|defending|implying|trying|going|blaming|planning|that|this|so|surprised|too)',
      unless: ['are you (actually|really) (trying|going|planning|saying|asking|proposing|that) (to|that|for)?'],
      rewrites: [omit()],
    },
    {
      pattern:
        '^ (so|and|but|oh|wait|also)* (do|did|would|can) (you|you guys|people|they|anyone) [(seriously|honestly|genuinely|really|actually|truly)+] (think|expect|believe|want|need|consider|prefer|suggest|mean|feel)',
      unless: [
        '(do|did|would) you (actually|really) (want|need|mean|prefer|think) (to|this|the|it|a|we|that|both|all|two)?',
      ],
      rewrites: [omit()],
    },
    {
      pattern:
        '[(you|u|you guys) <adverb>* (expect|want|ask|are asking|are expecting|demand|are demanding) (who: (everyone|people|users|everybody|the maintainers|others|someone)) to] <some> (for free|for you|on my|in my|just because|to (please|suit|satisfy|accommodate)|\\?|!|instead of|without|while|by (tomorrow|today|magic)|\\.\\.\\.)',
      unless: ['(if|do|did|what|how|when|would|where) (do|did)? you', 'you want (users|people) to (<some>) \\?'],
      rewrites: [part('I understood that {who} should')],
    },
    {
      pattern:
        '[(you|u|you guys) <adverb>* (expect|want|ask|are asking|are expecting|demand|are demanding) (me|us) to] <some> (for free|for you|on my|in my|just because|to (please|suit|satisfy|accommodate)|\\?|!|instead of|without|while|by (tomorrow|today|magic)|\\.\\.\\.)',
      unless: ['(if|do|did|what|how|when|would|where) (do|did)? you', 'you want (me|us|users|people) to (<some>) \\?'],
      rewrites: [part('I understood that I should')],
    },
    {
      pattern:
        '^ (so|and|but|then)* ,? (according to you|by your (logic|reasoning|definition|standards|argument)|in your (world|opinion|mind|universe|little world|perfect world)|to you|for you|following your logic|using your logic) ,? (claim: <some>) (\\?|~)',
      unless: [
        '^ (for you|to you|in your opinion) (,)? (<any>)',
        'in your opinion (what|is|does|should|would|which|,)',
        'by your definition (of)?',
      ],
      rewrites: [phrase('Does it follow that {claim}?')],
    },
    {
      pattern:
        '^ (so|and|well|ok|okay|oh|then)* (your|the) (<adverb>|brilliant|great|whole|entire|only|big|genius|clever)+ (answer|solution|fix|argument|response|plan|idea|suggestion|defense|excuse|reasoning) (is|was) (to|that|basically|just|essentially|simply|,|:|"|let)+ (claim: <some>) (\\?|~)',
      unless: ['^ the (whole|entire|big|main) idea '],
      rewrites: [phrase('If I follow, the idea is this: {claim}.')],
    },
    {
      pattern:
        '^ (so|and|but)* (why|what) (do|did|should|would|am|are|is) (i|we) (<adverb>|even|still)* (bother|bothering|waste|wasting|even try|trying|care|have to (suffer|pay|deal|put up)|supposed to (care|trust|believe)|get punished|here for|paying) <some>? (\\?|$)',
      unless: [
        'why (would|should|did|do) (i|we) (care|bother|waste) (about|with|to|if|the)',
        'paying for (this|the|that) (service|plan|server|instance|license|cluster|storage|domain|database)',
      ],
      rewrites: [phrase('This is hard for me: ‹what makes it hard›.')],
    },
    {
      pattern:
        '(has|have|did|does|do) (anyone|anybody|someone|any of you|you guys|the (team|maintainers|developers|devs|people|person)|anyone (in charge|here|on the team)|who ?ever) (<adverb>|ever|even|in charge|here|of you)* (thought|think|considered|consider|bothered|bother|tested|care|cared|asked|ask|use|used|notice|noticed|realize|realise|realized|stop|stopped|looked|read) (about|of|that|to|how|what|who|it|this|if|whether|for)* <some>? (\\?|$)'.replace(
          'who ?ever',
          'whoever',
        ),
      unless: [
        'anyone even use ',
        '(has|have|did|does|do) (anyone|anybody|someone|any of you|you guys) (<adverb>|ever)* (thought|considered|tested|tried|use|used|noticed|looked|read|asked|realize|think|notice|looked at|consider) (about|of|that|to|this|it|with|for|at|into|on|in|if|the|a|any|using|<gerund>|<code>)',
        'does (anyone|anybody|someone) (here)? (use|think|know|care)',
      ],
      rewrites: [phrase('Has this come up before: ‹what you would like considered›?')],
    },
    {
      pattern:
        '(the (<adverb>)* fact that|given that|seeing that|considering that|shows that|proves that|goes to show that|tells me that|means that|just (shows|proves|confirms|tells|goes to show))+ (that|me|how)* (you|u|you guys|this (community|project|team)|your) <some>? (shows|proves|tells|says|demonstrates|confirms|speaks|goes to show|is (telling|proof|ridiculous|sad|insulting|hilarious|beyond|the problem|exactly the)) <some>? ~',
      unless: [
        'how (good|well|great|useful|helpful|much you)',
        '(means|given|seeing|considering) that (you|your) (<any>)',
        '(the fact) that you (can|have|need|are|use|get|do not need|could)',
      ],
      rewrites: [phrase('What I see is this: ‹what happened›.')],
    },
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [phrase('Do I understand you right? ‹what you understood›')],
  examples: {
    flagged: {
      'Where is your evidence for that claim?': 'What is this based on?',
      'You expect users to type this by hand?': 'I understood that users should type this by hand?',
      'Did anyone ask for a plugin system?': 'What is a plugin system needed for?',
      "So you're saying we should ship it broken?": 'Do I understand you right that we should ship it broken?',
      "Oh, so you're telling me that the tests are optional?": 'Do I understand you right that the tests are optional?',
      'Are you seriously suggesting a global lock?': 'Are you suggesting a global lock?',
      'Do you honestly expect users to read that?': 'Do you expect users to read that?',
      'By your logic, every function needs its own file.': 'Does it follow that every function needs its own file?',
      'You expect me to fix this for free?': 'I understood that I should fix this for free?',
      'so basically you are claiming that `sort` is stable?': 'do I understand you right that `sort` is stable?',
      "In other words, you're saying we revert it?": 'Do I understand you right that we revert it?',
      'Why do I even bother?': 'This is hard for me: ‹what makes it hard›.',
      'the fact that you closed this shows how little support means': 'what I see is this: ‹what happened›.',
      'are you really comparing this to `jQuery`?': 'are you comparing this to `jQuery`?',
      'So your brilliant plan is to rewrite everything?': 'If I follow, the idea is this: rewrite everything.',
    },
    fine: [
      'Could you provide a source for this number?',
      'The whole idea is that nobody has to wait.',
      'Are you saying that the lock is held twice?',
      'Do you think this could be split?',
      'Are you going to rebase this?',
      'Given that you own the module, could you take a look?',
      'In your opinion, is this ready?',
      'Has anyone tested this on Windows?',
      'So the cache is per request?',
      'Do you want me to open a ticket?',
      'Did you mean to push this?',
      'The fact that you can pass a function helps.',
    ],
  },
})
