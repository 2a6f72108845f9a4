import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const hand = sentence("I'd welcome a hand with this next time: ‹which part›.")
const split = sentence('Could we split this work differently next time?')
const note = sentence('Could we note who contributed what here: ‹who, and what›?')
const all =
  "(everything|it all|all of (it|this|that|them|the <adjacent>{1,2})|all (this|that|the <adjacent>{1,3})|the (whole|entire) (thing|<adjacent>{1,2})|most of (it|this|the <adjacent>{1,2})|your <adjacent>{1,2}|half (of)? (the|your) <adjacent>{1,2}|every <adjacent>{1,3}|everybodys work|everybody 's <adjacent>|everyone 's <adjacent>)"

export default defineRule({
  id: 'claimed-credit',
  principle: 'collaboration',
  severity: 'information',
  why: 'Counting who did what makes the others feel small; asking for a hand gets you one.',
  source: {
    title: 'Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams',
    url: 'https://doi.org/10.2307/2666999',
  },
  finds: [
    {
      pattern:
        '(i|we) <adverb>* had to <adverb>* (fix|redo|rewrite|repair|correct|patch|undo|rework|clean up) (object: your <adjacent>{1,2}) (again|afterwards|afterward|later)* ~',
      rewrites: [phrase('{object:the} needed another change.')],
    },
    {
      pattern:
        '[(nobody|no one|noone|none of you|not one of you) (else)? <adverb>* (here|on this team)? <adverb>* (does|did|do|is doing|has done|have done|helps|helped|lifts|lifted|works|contributes|pulls) <adverb>* (any|anything|the|a|their|shit|jack)? <adverb>* (work|review|reviews|finger|thing|weight|anything|reviewing|testing)] ...',
      rewrites: [hand, split],
    },
    {
      pattern: '[i <adverb>* (did|do|have done) <adverb>* everything] (here|myself|alone|on my own|$)',
      unless: ['everything (you|i|we|the|that|in|right|by|as|to|except)'],
      rewrites: [hand, split],
    },
    {
      pattern: `[i <adverb>* (had to|have to|have had to|was forced to|needed to|ended up|always have to|am the one who has to) <adverb>* (fix|fixing|do|doing|redo|redoing|clean up|cleaning up|rewrite|rewriting|finish|finishing|write|writing|carry|carrying|handle|handling|repair|debug|debugging|sort out) <adverb>* (${all}|(it|this|that) (myself|all by myself|on my own))] (myself|alone|on my own|by myself|all by myself|single handedly|again|as usual|as always)* ~`,
      rewrites: [hand, split],
    },
    {
      pattern: `[i <adverb>* (did|do|wrote|built|made|fixed|carried|designed|finished) <adverb>* (everything|it all|all (of)? (the|this|that) <adjacent>{0,3}|the (whole|entire) <adjacent>{1,2}|most of (the|this) <adjacent>{1,2}|95|90|99|100|80)] (myself|alone|on my own|by myself|all by myself|single handedly|(,|and|while) (you|nobody|no one|they|he|she|everyone|the rest) ...)`,
      rewrites: [hand, split],
    },
    {
      pattern:
        '[i <adverb>* (did|do|have done|am doing|was doing) <adverb>* (all|most) (of)? the (work|heavy lifting|hard work|real work|hard parts|thinking)] (around|on|in|for|here|myself|alone|while|and|~)',
      rewrites: [hand, split],
    },
    {
      pattern:
        '[i <adverb>* (did|do|have done|wrote|built|made|designed) <adverb>* (everything|it all|(all|most) (of)? the (work|code|heavy lifting|design)|the (whole|entire|actual|real) <adjacent>{1,2}) <any>{0,5} (and|while|but|yet|,) <any>{0,2} (you|he|she|they) <adverb>* (put|took|take|get|got|signed|added|claim|claimed|presented|stole) <any>{0,2} (your|his|her|their|the|all|credit|name|it)] ...',
      rewrites: [note],
    },
    {
      pattern:
        "[(i <be> <adverb>* (the only (one|person) (here|on this team|in this team|who|that) <adverb>* (who|that|doing|works|knows|understands|cares|tests|does|can|has|actually|is|fixes|reviews)?|doing (everything|everybody's|everyone's|your) (work|job|here|alone)?))]",
      unless: [
        'only (one|person) who (has|knows|can|is|saw|sees) (the|a|an|how|where|seeing|about|access)',
        'only one (with|having|seeing)',
      ],
      rewrites: [hand, split],
    },
    {
      pattern:
        '[(without|were it not for|if it were not for|if not for|had it not been for) (me|my (work|help|fix|code|patch|review|contribution|contributions|effort|efforts))] ,? (you|this|that|the|nothing|none|nobody|no one|it|they|we) ...',
      unless: ['without my (help|review)'],
      rewrites: [sentence("I'm glad that I could help with this.")],
    },
    {
      pattern:
        '[(that|this|it) (was|is) <adverb>* (my (idea|work|design|fix|code|solution|patch)|all me|entirely me)] (,|and|—|-)? (not|and not|never) (yours|you|his|hers|theirs|them)',
      rewrites: [note],
    },
    {
      pattern:
        '[(you|he|she|they) (<adverb>|are|is|were|was|just|have|has)* (took|taking|take|takes|stole|stealing|steal|steals|claim|claims|claimed|claiming|got|getting) <adverb>* (all)? (the)? credit for (my|our|his|her|their|somebody|someone|other)]',
      rewrites: [note],
    },
    {
      pattern:
        '[(just (so (we|you|everyone) <be>? <adverb>* (clear|knows|know|on the same page)|to be clear)|for the record|let us be clear|remember|do not forget) (that)? ,? (that|this|it|the <adjacent>{1,2}) <be> <adverb>* my <adverb>* (own)? (idea|work|design|fix|code|solution|patch|invention|feature|proposal|algorithm)] (~|not|and not|long before)',
      rewrites: [note],
    },
    {
      pattern:
        '[(everything|all|anything|whatever|the only (thing|things|part|parts)|every <adjacent> <adjacent>?) (that|which|is|was)? <adverb>* (good|decent|useful|works|worked|working|useable|usable|nice|great|valuable|worthwhile) <any>{0,5} (<be>|came from|comes from|started as) <adverb>* (me|mine|my <adverb>* (idea|ideas|work|design|fix|code|doing|contribution|contributions))] (~|not|and)',
      rewrites: [note],
    },
    {
      pattern:
        '[(you|he|she|they) <adverb>* (copied|stole|stolen|plagiarized|plagiarised|ripped off|lifted|took) <adverb>* my] (object: <adverb>* (design|idea|ideas|code|work|patch|fix|approach|solution|algorithm|proposal|implementation)) (and ...)? $',
      unless: ['(have|can|could|may|should|if) ...', '(and|from|into|to|so|because|for) ...'],
      rewrites: [phrase('This builds on my {object}; could we credit that?')],
    },
    {
      pattern:
        '[(you|they|everyone|everybody) <adverb>* (should|ought to|could|might) <adverb>* (be)? <adverb>* (thank|thanking|grateful to|kissing|praising) (me|us)|you owe me (thanks|a thank you|an apology|one)|a thank you would (be nice|have been nice|not hurt)] ...',
      rewrites: [sentence("I'm glad that I could help with this.")],
    },
    {
      pattern:
        '[(because of|thanks to|due to) me (,|and|—|-)* (and)? (nobody|no one|noone|not (you|because of you|thanks to you)|only me|me alone|alone) (else)?]',
      rewrites: [note],
    },
    {
      pattern:
        '[(you|he|she|they) <adverb>* (got|get|were|are|was|is|took|earned|received|collected|been) <adverb>* (promoted|praised|credited|applauded|paid|thanked|(a|the|all the) (raise|bonus|promotion|praise|credit|applause|glory)) <adverb>* (for|because of|on the back of|thanks to) my (work|code|idea|ideas|fix|patch|design|project|feature|effort)]',
      rewrites: [note],
    },
    {
      pattern:
        '[(as (usual|always|ever)|once again|yet again) ,? (i|it <be> me who|guess who) ((had to|have to|get to|got to|need to|am left to|must|ends up|end up) <adverb>* (fix|fixing|clean|cleaning|do|doing|redo|redoing|review|reviewing|write|writing|finish|finishing|handle|repair|debug|debugging|test|testing|explain|chase|remind|rebase|merge|carry|tidy|sort|correct|step in)|clean|cleans|cleaned|fix|fixed|do)] ...',
      rewrites: [hand, split],
    },
    {
      pattern:
        '[(i|we) (<adverb>)* (do|have|did|am|are) <adverb>* (to)? <adverb>* (clean up|cleaning up|pick up|picking up|mop up|mopping up) after (you|everyone|everybody|him|her|them|all of you|you all|you guys|you people)]',
      rewrites: [sentence('Could you tidy up before you hand over? That saves me time: ‹how much›.')],
    },
  ],
  despite: ['self', 'negation'],
  unless: [
    'most of the <adjacent>{1,2} (yesterday|today|last|already|before)',
    'doing everything (in|on|with|over|via|by|from) ...',
    '(sorry|happy|glad|thanks) ...',
    '(because|since) (there|the|no) ...',
    'your <adjacent>{1,2} (because of|after|due to|for) (my|the|our|a) ...',
    'only (one|person) (here|on this team)? (who|that) (can|could) (<adverb>)* (approve|merge|release|deploy|publish|sign|access|log|reach|reproduce|see) ...',
    'only (one|person) (here|on this team|in this team) (right now|today|this week|at the moment|now|until|tomorrow)',
    'without me ,? (the team|you|we) (still|will|can|are) ...',
    'i <adverb>* (had to|needed to|ended up) <any>{1,3} (the (whole|entire) <adjacent>{1,2}|everything|it all|all of (it|this|that|the <adjacent>)) (again)? (because (the|of|my|it|i|we)|after|when|since the|for|twice|$)',
    'work (in|on) (vim|emacs|a|an|the (branch|fork)|<code>)',
    '(nobody|no one|noone) (else)? (<adverb>)* (does|did|has done|have done|is doing) <adverb>* (any|a|the)? (work|review|reviews|testing|reviewing) (<adverb>)* (yet|on|for|of|since|so far|before|because|during|with)',
  ],
  rewrites: [hand, split],
  examples: {
    flagged: {
      'I had to redo your migration.': 'The migration needed another change.',
      'I had to fix everything myself.': "I'd welcome a hand with this next time: ‹which part›.",
      'i did all the work here': "I'd welcome a hand with this next time: ‹which part›.",
      'I ended up rewriting your tests on my own.': "I'd welcome a hand with this next time: ‹which part›.",
      'Without me, this would never have shipped.': "I'm glad that I could help with this.",
      "I'm the only one who tests anything.": "I'd welcome a hand with this next time: ‹which part›.",
      'I wrote the whole importer alone while you watched.': "I'd welcome a hand with this next time: ‹which part›.",
      'As usual, I had to clean this up.': "I'd welcome a hand with this next time: ‹which part›.",
      'I always have to clean up after you.': 'Could you tidy up before you hand over? That saves me time: ‹how much›.',
      'i wrote the whole exporter and you just put your name on it':
        'could we note who contributed what here: ‹who, and what›?',
      'That feature exists because of me, nobody else.': 'Could we note who contributed what here: ‹who, and what›?',
      'you should be thanking me for fixing your module': "I'm glad that I could help with this.",
      'you got promoted for my work': 'could we note who contributed what here: ‹who, and what›?',
      'For the record, that was my fix.': 'Could we note who contributed what here: ‹who, and what›?',
      'everything good in this release was my idea': 'could we note who contributed what here: ‹who, and what›?',
      'You only copied my design.': 'This builds on my design; could we credit that?',
      'You took all the credit for my patch.': 'Could we note who contributed what here: ‹who, and what›?',
      'That was my idea, not yours.': 'Could we note who contributed what here: ‹who, and what›?',
      "if it weren't for my fix, the release would be dead": "I'm glad that I could help with this.",
    },
    fine: [
      'I had to fix the path myself because there was no option for it.',
      'I fixed all the typos.',
      'We did most of the work together.',
      'Am I the only one who sees this error?',
      'I am the only person who has the key, so ping me.',
      'Credit for the patch goes to Ada.',
      'It works without my changes too.',
      'I did the rest of the renames in a second commit.',
      'That was my idea, and it did not work.',
      'The job cleans up after the tests.',
      'I wrote the parser, Bob the printer.',
      'You only copied my design doc, the code is missing.',
      'For the record, that was my bug.',
      'Everything in this folder is my test data.',
      'Just to be clear, that was my understanding of the spec.',
      'I ended up rewriting the whole parser.',
      'No one did a review yet.',
      'As usual I had to google the tar flags.',
      "I'm the only one who can approve this today.",
    ],
  },
})
