import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const learned = sentence('What I have seen in a case like this is ‹what happened›.')
const suggestion = phrase('My suggestion is that {then}, because ‹reason›.')
/** What the one with the rank wants, behind "so" or a comma. */
const then =
  '(then: (we|you|i|it|this|that|they|these|the|a|my|our|your|nobody|no one|nothing|everyone|everybody|all|<code>|<gerund>|<name>) ...{1,12})'
const reason = sentence("I'd like to go with this, because ‹reason›. Do you see a problem with it?")

export default defineRule({
  id: 'authority-not-reason',
  principle: 'leadership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'Rank ends a discussion without convincing anybody; a reason still holds when you are not there.',
  source: {
    title: 'Google Engineering Practices: the standard of code review, principles',
    url: 'https://google.github.io/eng-practices/review/reviewer/standard.html',
  },
  finds: [
    {
      pattern:
        '[i am the one (who|that) (<adverb>|has to|gets to|will)* (signs|sign|decides|decide|merges|merge|approves|approve|maintains|maintain|pays|pay|runs|run|owns|own|makes the (rules|call|calls|decision|decisions)|calls the shots|is in charge|ships|ship) ...{0,3} (,|so|and|here|not <you>)] ...',
      rewrites: [reason],
    },
    {
      pattern: `[(as long as|while|so long as) i (am (here|around|the (<adjacent>)? <role>|in charge|leading|maintaining|running)|maintain|run|own|lead|manage|have (a say|commit (access|rights)|any say)) (<adjacent>|this|the|of|in|on){0,3} , ${then}] ~`,
      unless: ['(as long as|while) i (am|maintain|run) ...{1,4} ,? i ...'],
      rewrites: [suggestion, reason],
    },
    {
      pattern:
        '[(as long as|while|so long as) i (am (here|around|the <role>|in charge|leading|maintaining|running)|maintain|run|own|lead|manage|have (a say|commit (access|rights)|any say)) ...{0,4} ,? (we|this|you|it|there|nobody|no one|nothing|that)] (will not|will never|are not|is not|do not|stay|stays|will|can not|does not|must|<verb>)',
      unless: ['while i am here ,? (add|fix|remove|rename|drop|also|clean|update|move|use|let|change|make)'],
      rewrites: [reason],
    },
    {
      pattern: '_ [(until|unless|before|when) i (say|tell <you>|decide) (so|otherwise|to)] ~',
      rewrites: [part('until ‹what has to be settled first›')],
    },
    {
      pattern:
        '[because (i|we) ((said|say) (so|to)|told <you> (so|to)|tell <you> to|want it (that way|so|like (this|that))|decided (so|it|that)?)] (~|that is why)',
      rewrites: [part('because ‹reason›')],
    },
    {
      pattern:
        '[(because|since) (i am|that is|those are|it is) (<your>|the|our)? (<adverb>|<adjacent>)? (boss|lead|tech lead|team lead|maintainer|owner|manager|senior|architect|reviewer|policy|rule|rules|one in charge|way we do it|way it is|how it is done|how we do (it|things)) (,? that is why)?] (here|~)',
      rewrites: [part('because ‹reason›')],
    },
    {
      pattern: `[i am (the|<your>|a) (tech|team|senior|lead|engineering|project|principal|chief|staff)* (lead|maintainer|owner|boss|manager|senior|architect|engineer|developer|reviewer|author|expert|one (in charge|who decides)|one with merge rights|cto) (here|around here|in this (project|team|repo)|on this (project|team|repo|thing)|of this <adjacent>)? ,? (so|and)] ${then} ~`,
      unless: ['so ... (my|that|this|like) (way|this|that)', 'and i (decide|say|make|have)'],
      rewrites: [suggestion, omit(), reason],
    },
    {
      pattern:
        '[i am (the|<your>|a) (tech|team|senior|lead|engineering|project|principal|chief|staff)* (lead|maintainer|owner|boss|manager|senior|architect|engineer|developer|reviewer|author|expert|one (in charge|who decides)|one with merge rights|cto) (here|around here|in this (project|team|repo)|on this (project|team))? ,? (not <you>|so)] ...',
      rewrites: [reason],
    },
    {
      pattern:
        '[i am (the|<your>) (tech|team|senior|lead|engineering|project|principal|chief|staff)* (lead|maintainer|owner|boss|manager|senior|architect|expert|one in charge|one who decides|senior (engineer|developer|dev)) (here|around here|(,|and) i (decide|say|make|have the final)|and (what i|you will))] ...',
      unless: ['(hi|hello|hey) ...', 'i am (the|your) _{1,4} (at|of|for)'],
      rewrites: [reason],
    },
    {
      pattern:
        '[i am in charge (here|of this|around here)?|i am <your> (boss|manager|lead|superior)|i outrank <you>] (~|here|so)',
      rewrites: [reason],
    },
    {
      pattern: `^ [((it|this|that) (is|was) )? (my|not <your>) (call|decision) (to make)? (not yours)? ,? (and|so)] ${then} ~`,
      rewrites: [suggestion, reason],
    },
    {
      pattern:
        '^ [((it|this|that) (is|was) )? (my|not <your>) (call|decision) (to make)? (not yours)?] (~|and|not|so|here)',
      rewrites: [reason],
    },
    {
      pattern:
        '[((the|your|my|our) (<adjacent>)? (lead|boss|manager|cto|architect|maintainer|owner|director|ceo|chief|committee|management) (has|have) (spoken|decided|made (the|his|her|their|a) (call|decision))|management has spoken)] (~|so|and|that|end)',
      relents: ['reason'],
      rewrites: [reason],
    },
    {
      pattern:
        '[(so|and|,)? (that is|this is|it is) (how|the way) (it|this|things) (will be|is going to be|is gonna be|shall be|stays|works (here|around here)|is done (here|around here))] (~|from)',
      unless: [
        '(that is|this is|it is) (how|the way) (it|this|things) works (here|around here)? (:|when|if|in|for|with|under)',
      ],
      relents: ['reason'],
      rewrites: [reason],
    },
    {
      pattern:
        '[i <adverb>* (have|am|own|know|wrote|maintain|run|understand|built) ...{1,6} ,? (and|but|,) <you> (<adverb>)* (do not|are not|did not|have not|can not)] $',
      unless: ['i (have|am) ...{0,4} (problem|issue|error|bug|time|idea|access|trouble|question) ...'],
      rewrites: [reason],
    },
    {
      pattern: '[because i (<adverb>)* (want to|can|feel like it|felt like it|decided to)] $',
      rewrites: [part('because ‹reason›')],
    },
    {
      pattern: '[(my|our) (project|repo|code|rules|house|codebase|team) ,? (my|our) (rules|call|way|decision|choice)]',
      rewrites: [reason],
    },
    {
      pattern: '[(that is|this is|consider (it|this|that)) (a direct|an|my) order]',
      unless: ['(if|whether) (this|that) is', 'an order <adjacent>'],
      rewrites: [reason],
    },
    {
      pattern:
        '[i <adverb>* (decide|make the (rules|decisions|calls|decision)|call the shots|set the rules|run (this|the) (project|team|show|place)|have the (final|last) (say|word)|get to decide)] (here|around here|~|what|how|not <you>|on this)',
      unless: [
        '(so|when|before|until|if|how|can|could|should|did|do|would|help|which|where) ...{0,3} i <adverb>* decide',
        'i decide (what|how) (to|i)',
      ],
      rewrites: [reason],
    },
    {
      pattern: `[i <adverb>* (decide|make the (rules|decisions|calls|decision)|call the shots|set the rules|have the (final|last) (say|word)|get to decide) (here|around here|what|how|<adjacent>|on|in|the|this){0,4} ,? (and|so) ${then}] ~`,
      unless: [
        '(so|when|before|until|if|how|can|could|should|did|do|would|help|which|where) ...{0,3} i <adverb>* decide',
        'i decide (what|how) (to|i)',
      ],
      rewrites: [suggestion, reason],
    },
    {
      pattern:
        '[i have (been (doing|writing|working|coding|programming|building|maintaining)|worked|forgotten more|shipped|written more) ... (longer than <you>|before <you> were|than <you> (have|ever|will)|since before <you>|than <you>)] ...',
      rewrites: [drop(), learned, reason],
    },
    {
      pattern:
        '[i have (been (doing|writing|working|coding|programming|building|maintaining|shipping|reviewing) ...{0,4} (for|since)|worked ...{0,4} for|(written|maintained|shipped) ...{0,3} for) (<duration>|long enough|<number>) ,? (so|and)? (trust me|believe me|i (know|think i know) (what|how|better|a thing)|i do not need|you can trust me|do not (tell|teach|lecture) me)] ...',
      rewrites: [drop(), learned, reason],
    },
    {
      pattern:
        '[(trust me|believe me) ,? (on this|here)? ,? i have (been (doing|writing|working|coding|programming|building|maintaining)|worked|done|written|seen) ... (<duration>|longer|before|enough|times|all)] ~',
      rewrites: [drop(), learned, reason],
    },
    {
      pattern:
        '[(with|after|i have|having) (my|over|more than|all my)* (<number>|ten|fifteen|twenty|thirty|two decades of) (plus)? years (of)? (experience|in (this|the) (industry|business|field)) ,? (so|i know|i think i know|and i (know|say)|trust me|i do not need)] ...',
      rewrites: [drop(), learned, reason],
    },
    {
      pattern:
        '[(above|beyond|way above) <your> (pay grade|paygrade|level|station)|know <your> place|remember who <you> are (talking|speaking) to|do <you> (even)? know who i am]',
      rewrites: [reason],
    },
    {
      pattern:
        '(because|since|as) [(we have|we|it has|this has|it was) always (done|did|been done|been) (it|this|things)? (this way|that way|like this|like that|so)] (~|and|here)',
      rewrites: [part('‹reason›')],
    },
    {
      pattern:
        '[(we have|we|it has|this has|it was) always (done|did|been done|been) (it|this|things)? (this way|that way|like this|like that|so)] (~|and|here)',
      unless: [
        '(has|have|was) always been (this|that|like) _{0,3} (since|in|because)',
        '(it|this) (has|was) always been',
      ],
      rewrites: [part('this way has worked for us, because ‹reason›')],
    },
    {
      pattern:
        '[(that is|this is|it is) <adverb>* (how|the way) (we|i) <adverb>* (do|have always done) (it|this|things) (here|around here)] (~|and)',
      rewrites: [part('we do it this way because ‹reason›')],
    },
    {
      pattern:
        '[(trust me|believe me) ,? i (know (better|more|what i am)|am (the|a) (senior|lead|expert|architect|professional)|have (more|years|<number>)) ...] ~',
      rewrites: [reason],
    },
    { pattern: '[i know (better|more|more about (this|it|that)) than <you>] ...', rewrites: [reason] },
  ],
  unless: [
    'my call ,? my (mistake|fault|bad|responsibility)',
    'always (done|did|been done|been) <any>{1,3} because (the|our|of|a|every) ...',
    '(and|so) i (<adverb>)* (would (love|like|appreciate|be happy)|love|still|look|can|could|forget|forgot|am (happy|glad|new)|made|got|chose)',
    'so (please)? (feel free|ping|ask|let me know|just ask)',
    'you (can|may) (<adverb>)* (ask|ping|reach|count|rely|write)',
    'in charge here of',
    'my (call|decision) ,? (and|so) i (made|got|chose|was)',
    '(call|decision) \\?',
    '(way|this|that|so) ,? (and|but) (nobody|no one|i (do not know|am not sure|wonder)) ...',
    'i (think|believe|guess|assume) (that)? (that|this|it) is (how|the way) ...',
  ],
  despite: ['self', 'negation'],
  rewrites: [reason],
  examples: {
    flagged: {
      'Rename it, because I said so.': 'Rename it, because ‹reason›.',
      'Because I said so.': 'Because ‹reason›.',
      "I'm the lead here.": "I'd like to go with this, because ‹reason›. Do you see a problem with it?",
      "I'm the maintainer, not you.": "I'd like to go with this, because ‹reason›. Do you see a problem with it?",
      "I'm the tech lead, so we use tabs.": 'My suggestion is that we use tabs, because ‹reason›.',
      "It's my call.": "I'd like to go with this, because ‹reason›. Do you see a problem with it?",
      "that's not your decision": "I'd like to go with this, because ‹reason›. Do you see a problem with it?",
      'My project, my rules.': "I'd like to go with this, because ‹reason›. Do you see a problem with it?",
      "That's an order.": "I'd like to go with this, because ‹reason›. Do you see a problem with it?",
      'I decide what goes in.': "I'd like to go with this, because ‹reason›. Do you see a problem with it?",
      "I've been writing C longer than you have been alive.":
        'What I have seen in a case like this is ‹what happened›.',
      "I've been doing this for fifteen years, trust me, the lock goes first.": 'The lock goes first.',
      "I'm the lead on this project, so the retry stays in the client.":
        'My suggestion is that the retry stays in the client, because ‹reason›.',
      "As long as I'm the maintainer, we won't use `any` in this file.":
        "My suggestion is that we won't use `any` in this file, because ‹reason›.",
      'it is my call and the endpoint stays on v1': 'my suggestion is that the endpoint stays on v1, because ‹reason›.',
      'I decide what gets merged, and the cache stays.': 'My suggestion is that the cache stays, because ‹reason›.',
      "We've always done it this way.": 'This way has worked for us, because ‹reason›.',
      'Change `foo` because I am your manager.': 'Change `foo` because ‹reason›.',
      'Know your place.': "I'd like to go with this, because ‹reason›. Do you see a problem with it?",
    },
    fine: [
      "Hi, I'm the maintainer of the Debian package.",
      "It's your call.",
      'As the old name is public, I said we should keep it.',
      "I'm the author of the patch, happy to help.",
      'The caller decides what goes in.',
      'It is not my decision, but I can ask the team.',
      'I can decide later, so take your time.',
      'The reducer makes the decision for each call.',
      'Before I decide, I would like to hear from you.',
      'The function call is mine to fix.',
      'The order of the imports matters.',
      'This has always been an alias of `ls`.',
      "That's not your fault.",
      'Tests if this is an order dependence between two accesses.',
      "While I'm here add some checks in case we overflow.",
      "I'm the lead on this project, so feel free to ping me.",
      "It's my call and I made the wrong one, sorry.",
    ],
  },
})
