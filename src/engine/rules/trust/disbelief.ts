import { drop, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'disbelief',
  principle: 'trust',
  severity: 'information',
  why: 'Disbelief tells people that they should be ashamed; saying what you expected tells them what to change.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern:
        '(please|<start> <opener>*?) (just)? tell me (that)? you (<adverb>|have|had|did|actually|at least)* (act: (tested|tried|ran|run|checked|verified|read|compiled|built|reviewed|measured|profiled|benchmarked|looked at|thought about) <some>?) <adverb>* ~',
      rewrites: [phrase('Did you have a chance to {act:base}?'), phrase('Could you {act:base}?')],
    },
    {
      pattern:
        '(i)? <adverb>* (do not|not) (know|sure) what (else|more)? to say (to (you|this|that))? (anymore|any more|here|about (this|that|it))? $',
      rewrites: [drop(), phrase('this surprised me: ‹what you had expected›.')],
    },
    {
      pattern:
        '(i have no idea|no idea|i am not sure|not sure|i do not (get|know|see|understand)|beats me|i can not imagine) (how|why|what makes) you <adverb>* (think|thought|believe|believed|figured|figure|assume) (that)? (fact: <some> (is|are|was|would be|will|can|should|works|solves|fixes|helps) <some>) ~',
      rewrites: [phrase("I don't think {fact}.")],
    },
    {
      pattern:
        '(and)? you are (<adverb>|still)* (telling|trying to tell) (me|us) (that)? (fact: (it|its|this|that|the|there|we|<code>) <some>) ~',
      unless: ['(what|which|if|are|when) you are'],
      rewrites: [phrase("I don't think {fact}."), drop()],
    },
    {
      pattern:
        '(i|we) (<adverb>|still|really|honestly|simply|just)* (can not|do not|could not) (even)? (believe|understand|get|see) (that|why|how)? (we|you|people|everyone) (are|have been) <adverb>* (still)? <adverb>* (talking|arguing|discussing|debating|bikeshedding|fighting|going) (about|over|on|back and forth)? <some>? ~',
      rewrites: [drop(), phrase("I'd like to settle this.")],
    },
    {
      pattern:
        '(i|we) <adverb>* (can not|do not|could not) (even)? (believe|understand|get|see|know) (that|why|how)? (this|that|it) is even (a (discussion|debate|question|thing|topic|conversation)|being (discussed|debated|considered)|up for (debate|discussion)|still (open|a question)) ~',
      rewrites: [drop(), phrase("I'd like to settle this.")],
    },
    {
      pattern:
        '(i|we)? <adverb>* (can|could) (not|hardly) <adverb>* believe that? (i|we|someone) <adverb>* (have|had|need|needed|am having|are having) to (explain|say|point|review|read|teach|fix|ask|argue|do|deal|even) <some>? ~',
      rewrites: [phrase('Here it is in other words: ‹the point›.'), phrase('The point is this: ‹the point›.')],
    },
    {
      pattern:
        '(i|we)? <adverb>* (can|could) (not|hardly|barely|scarcely) <adverb>* believe that? (someone|somebody|anyone|anybody|they|we|people) <adverb>* (pay|pays|paid|pay you|hire|hires|hired|promoted|trust|trusts|gave|give|let|lets) you <some>? ~',
      rewrites: [drop(), phrase('I had expected something else here: ‹what is missing›.')],
    },
    {
      pattern:
        '[(i|we)? <adverb>* (can|could) (not|hardly|barely|scarcely) <adverb>* believe that?] (<you>|<work>|this|that|it|they|someone|somebody|anyone|nobody|no one|we|i have to|he|she|the|there)',
      rewrites: [part("I'm surprised that"), part("I didn't expect that")],
    },
    {
      pattern:
        '<start> <opener>*? [(just|simply|absolutely|truly|utterly|completely)* (incredible|unbelievable|amazing|shocking|astonishing)] (how) (many|few|little|bad|slow|badly|poorly|broken|much) _',
      unless: ['(fast|good|quickly|faster|better|helpful|nice)'],
      rewrites: [part("I'm surprised")],
    },
    {
      pattern: '[(i|we)? <adverb>* (can|could) (not|hardly|barely) <adverb>* believe] (how|what) _',
      rewrites: [part("I'm surprised")],
    },
    {
      pattern:
        '[(it|this|that) <adverb>* (amazes|astounds|baffles|astonishes|shocks|stuns|boggles|blows|appalls|saddens|bothers|bewilders) (me|my mind|the mind|us)] (that|how|why)',
      unless: ['bothers (me|us) (that|how) (i|we) '],
      rewrites: [part("I'm surprised")],
    },
    {
      pattern:
        '[(i <be> <adverb>*)? (shocked|appalled|horrified|speechless|stunned|flabbergasted|dumbfounded|disgusted|astonished|baffled|astounded)] (that|how|by|at|to see)',
      unless: [
        '(shocked|stunned|astonished|speechless|astounded) (how|at how|by how) <adverb>* (fast|good|well|easy|quick|quickly|smooth|nice|helpful)',
      ],
      rewrites: [part("I'm surprised")],
    },
    {
      pattern:
        '[(it|this|that) is <adverb>* (unbelievable|incredible|shocking|appalling|astonishing|baffling|shameful|mind boggling|mind blowing|outrageous|disgraceful|a disgrace|a shame|sad|scary|amazing|remarkable|crazy|insane|laughable|ridiculous|absurd|embarrassing)] (that|how) (<you>|nobody|no one|someone|somebody|anyone|they|such|<work>|few|many|little)',
      unless: [
        '(a shame|crazy|insane|sad) (that|how) <any>{1,14} , so (here|i|we) ',
        '(amazing|incredible|crazy|insane|remarkable) (how|that) <some> (fast|quick|quickly|good|well|easy|helpful|far|much|many)',
        '(amazing|incredible|remarkable|crazy|insane|sad) (how|that) (this|that|it|your|the|few|many|little)',
      ],
      rewrites: [part("I'm surprised")],
    },
    {
      pattern: '[(it|this|that)? (is|was)? beyond (me|comprehension|belief|my understanding)] (why|how|what)',
      rewrites: [part("I don't see yet")],
    },
    {
      pattern: '[(it|this|that) (is|was) <adverb>* beyond (me|belief|comprehension)] $',
      rewrites: [part("I don't follow this yet: ‹where you got lost›")],
    },
    {
      pattern:
        '(i <be> <adverb>*)? (at a loss for words|lost for words|speechless|left speechless|without words)|words fail me|my jaw (is on the floor|dropped|hit the floor)|i have no words|there are no words',
      unless: ['speechless (with|by) (joy|gratitude)'],
    },
    {
      pattern:
        '<start> <opener>*? [(just|simply|absolutely|truly|utterly|completely|un)* (unbelievable|unreal|unfucking believable)] <closer>* <end>',
    },
    {
      pattern:
        '(please|<start> <opener>*?) tell me (that)? (rest: (this|that|it|you|we|there|nobody|no one|someone) (is|was|are|did|have|has|do|does|were) (not|a joke|kidding|joking|at least|actually|ran|tested|a) <some>?) ~',
      unless: ['(is|are) (just|only)? (joking|kidding|a joke|a prank|not serious|not for real)'],
      rewrites: [phrase('Could you confirm that {rest}?')],
    },
    {
      pattern:
        '[(who|what) (would|could|does) (even|ever|honestly|seriously) (do|does|think of|write|use)] (object: <some>) <closer>* <end>',
      rewrites: [phrase('What is the case for {object}?')],
    },
    {
      pattern:
        '[(i <be> <adverb>*)? (amazed|astonished|astounded|shocked|stunned|baffled|appalled|impressed)] (anyone|anybody|nobody|no one|someone|somebody) _',
      rewrites: [part("I'm surprised")],
    },
    {
      pattern: '<be>? <you> <be>? <adverb>* (telling|trying to tell) (me|us) that? (rest: <some>) ~',
      unless: ['(by|for|of|with|is|was|error|message|log|output) <some>? telling'],
      rewrites: [phrase('Did I understand this right: {rest}?')],
    },
    {
      pattern:
        '(i|we) (would|will) be <adverb>* (embarrassed|embarassed|embarrased|ashamed|mortified|too embarrassed|too ashamed) to (act: (submit|ship|push|commit|sign|show|merge|release|publish|present|put|call|hand|send|deploy|have) <some>) ~',
      unless: [
        'to (show|ship|push|share|publish|submit|present) (my|our)',
        'i would be <adverb>* (embarrassed|ashamed) to (admit|say|ask)',
      ],
      rewrites: [phrase("I wouldn't {act} yet: ‹what is missing›.")],
    },
  ],
  despite: ['self', 'negation'],
  unless: [
    'believe it is (already|been)',
    '(mind|incredible|amazing|unbelievable) how (much)? (fast|faster|small|smaller|quick|quicker|easy|easier|good|better|well|simple|nice|smooth)',
    'shocked by the news',
    '(speechless|words fail me) (,|—|!)+ (thank|thanks|what a (great|lovely|wonderful))',
    'believe (this|that|it) (is|was) (just|only)? a (one|1|single) <mark>? (line|character|word)',
    'could (hardly|barely|not) believe it (,|!|—)',
    '(astonished|stunned|astounded|shocked) (at|by)? how (much|very|incredibly)? (fast|good|readable|clean|easy|well|helpful|nice|simple|smooth|elegant|quick|quickly)',
    '(astonished|stunned|astounded) by (the|your|this) (speedup|improvement|kindness|support)',
    '(remarkable|amazing|incredible|crazy) that (no one|nobody) <adverb>* (has|had)? <adverb>* (hit|noticed|reported|ran|run|found|caught|complained)',
    '(believe|amazing) how (fast|quick|good|easy|well|nice|simple|smooth|cool|far|much (better|faster|easier|simpler|cleaner|nicer|clearer|smaller|smoother|time this saves)|great|helpful|happy|lucky)',
    'believe (it|this|that) (works|worked|is (so|that)? (fast|good|easy|finally|done|free|over))',
    'finally',
    'i (can|could) not believe (that)? i (forgot|missed|did|broke|made|wrote|am|was|just|never|got|won|finally|<past>)',
  ],
  rewrites: [phrase("I didn't expect this: ‹what you expected›."), phrase('This surprised me: ‹what›.')],
  examples: {
    flagged: {
      "The key is in the repo. I honestly don't know what to say to you.": 'The key is in the repo.',
      'No idea why you think a sleep is a fix.': "I don't think a sleep is a fix.",
      "I can't believe we are still arguing about tabs. Run the formatter.": 'Run the formatter.',
      "I don't get why this is even a discussion. The spec says UTF-8.": 'The spec says UTF-8.',
      "I'd be embarrassed to submit this.": "I wouldn't submit this yet: ‹what is missing›.",
      "I can't believe someone pays you for this.": 'I had expected something else here: ‹what is missing›.',
      "I'm amazed anyone thought this was ready.": "I'm surprised anyone thought this was ready.",
      "So you're telling me nobody ran this on a phone?": 'So did I understand this right: nobody ran this on a phone?',
      "I can't believe I have to explain this": 'Here it is in other words: ‹the point›.',
      "I can't believe you merged this without tests.": "I'm surprised that you merged this without tests.",
      'i cant believe this passed CI': "I'm surprised that this passed CI",
      "Can't believe nobody noticed the leak.": "I'm surprised that nobody noticed the leak.",
      "I honestly can't believe how slow this is": "I'm surprised how slow this is",
      'It is unbelievable that nobody wrote a test for `close()`.':
        "I'm surprised that nobody wrote a test for `close()`.",
      'Unbelievable.': "I didn't expect this: ‹what you expected›.",
      "It's beyond me why you would copy the whole list.": "I don't see yet why you would copy the whole list.",
      'words fail me': "I didn't expect this: ‹what you expected›.",
      'It baffles me how someone could ship this.': "I'm surprised how someone could ship this.",
      "I'm shocked that the login has no rate limit.": "I'm surprised that the login has no rate limit.",
      'Please tell me you did not hardcode the password': 'Could you confirm that you did not hardcode the password?',
      "I'm speechless.": "I didn't expect this: ‹what you expected›.",
      'Please tell me you tested this.': 'Did you have a chance to test this?',
      'Tell me you at least ran the linter': 'Did you have a chance to run the linter?',
    },
    fine: [
      'It blows my mind how small the binary is.',
      "I'm speechless, what a great present!",
      "I can't believe how much simpler this got.",
      "I'm stunned at how readable this is.",
      "It's remarkable that no one hit this before.",
      "I'd be embarrassed to admit how long this took me.",
      'The log is telling us that the port is taken.',
      "I can't believe how fast this is now, great work!",
      "I can't believe it works!",
      'The claim is hard to believe without numbers.',
      'We could not believe our luck.',
      'It is amazing how far this project has come.',
      'Please tell me if you did not get the mail.',
      'Beyond the first page, the cursor is ignored.',
      "I can't believe I forgot the semicolon.",
      'I was surprised that the test still passed.',
      'An incredible amount of work went into this.',
      'We believe that the cache is stale.',
      'Please tell me how you tested this.',
      'Tell me if you tested this on Windows.',
    ],
  },
})
