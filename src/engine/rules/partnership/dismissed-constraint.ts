import { drop, omit, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const cannot = sentence("I can't change this now because ‹reason›. What would make it workable for you?")
const passOn = sentence("I can't take this on because ‹reason›; ‹who› may be able to help.")

export default defineRule({
  id: 'dismissed-constraint',
  principle: 'partnership',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'What binds the other side is part of the problem; brushed aside, it comes back as resistance.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review: inconsiderate feedback',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern:
        '[((that|this|it|which|<thing>) (is|are)|^) <adverb>* (not|none of|hardly) <adverb>* (my|our) (fucking|damn)? (problem|problems|concern|business|circus|headache)] (~|if|to)',
      unless: [
        '(my|our) (problem|concern|business) to (solve|decide|fix|handle)',
        '(my|our) (problem|concern) <pause>? (it|that) (is|comes) (in|from) ...',
      ],
      rewrites: [drop(), passOn, cannot],
    },
    {
      pattern: '[((that|this|it|which) (is|are)|^) <adverb>* not my (job|responsibility|department)] ~',
      unless: ['not my (job|responsibility|department) , (please|you can|better|best)* (ask|try|talk to|<mention>)'],
      rewrites: [drop(), passOn],
    },
    {
      pattern:
        '[(that|this|it|<thing>|then it|sounds like|seems like|looks like) (is|are|sounds|seems)? (like)? <adverb>* (your|a you|their|a user|entirely your|on you) (own)? (problem|problems|issue|tough luck|loss)] (~|to|not (mine|ours|my|our))',
      unless: [
        '(if|whether|what|where|when|which|how|not|that|think|sure) <adverb>* (that|this|it|<thing>) (is|are) <adverb>* your',
        '(solve|solves|fix|fixes|have) _{0,2} your (problem|issue)',
        'your issue <pause>? (to (pick|take|work)|feel free|go ahead)',
      ],
      rewrites: [drop(), passOn, cannot],
    },
    {
      pattern:
        '[i (do|could|can) not (really|actually|honestly|fucking|even)* (care|give a (damn|shit|fuck|crap|rats ass|hoot|toss)) (less)? about] (object: (your|their|his|her|whatever your) ...) ~',
      rewrites: [phrase('I hear you about {object}; what stands in the way for me is ‹your constraint›.'), cannot],
    },
    {
      pattern:
        '[(i|we) (do|could|can) not (really|actually|honestly|fucking|even)* (care|give a (damn|shit|fuck|crap|rats ass|hoot|toss)) (less)? (about|what|why|how|if|whether|that) (<you>|the (deadline|deadlines|schedule|release|customer|customers|users|budget|reason|reasons|excuse|excuses)|excuses|deadlines|backward|backwards|windows|mac|linux|users|who|it is|that)] ...',
      unless: [
        '(if|whether) it is ... or ...',
        'about the (users|customer|customers|schedule|release|budget) (table|column|row|rows|field|object|class|id|list|endpoint|model|branch|version)',
      ],
      rewrites: [
        sentence('I see that this matters to you; what stands in the way for me is ‹your constraint›.'),
        cannot,
      ],
    },
    {
      pattern:
        '[(i|we) (could|can|do) not (care less|give a (damn|shit|fuck|crap|rats ass|hoot|toss))|who (the (hell|fuck|heck))? (cares|gives a (damn|shit|fuck|crap))] (~|about|if|what|how|why|whether)',
      rewrites: [drop(), cannot],
    },
    {
      pattern:
        '^ [((just|you (just|will|simply)? (have|need|are going) to|you can|you will (just)? (have)? to?|you better|then|tough ,?|well ,?)* (deal|live|cope) with (it|that|this)|(just)? (suck it up|get over it|get used to it|cry me a river|boo hoo|cope harder|tough luck|tough shit|tough titty|tough|sucks to be you|cry about it|cry more|such is life|take a number|join the club))] $',
      rewrites: [drop(), cannot],
    },
    {
      pattern:
        '(,|—|–|;|so|and) [(just)? (deal with it|live with it|suck it up|get over it|get used to it|cope|tough luck|tough shit|too bad|cry about it)] $',
      unless: [
        '(can|could|will|would|to|must|should|let|how|we|i|they) (all|both|<work-noun>)? (deal|live|cope) with it',
      ],
      rewrites: [omit(), cannot],
    },
    {
      pattern: '^ [(that is|it is|well)* (just)? too bad] (\\.|!|for <you>|then|,? (deal|you|not|live))',
      unless: ['(that|it) is too bad (\\.|!)'],
      rewrites: [drop(), cannot],
    },
    {
      pattern: '[(lack of|poor|bad|your) (planning|preparation|failure to plan) ... (emergency|urgent)]',
      rewrites: [drop(), cannot],
    },
    {
      pattern:
        '[(i|we) (do not|did not) (have time|have the time|get paid enough) for (this|that|your|such|whining|complaints|excuses|nonsense)] ...',
      unless: [
        'time for (this|that) <adjacent> , so (let us|we|i) ...',
        'time for (this|that) <pause>? (in|today|before|right now|now|at the moment|until|yet|sorry|unfortunately|this (week|month|sprint|release)) ...',
      ],
      rewrites: [drop(), cannot],
    },
    {
      pattern:
        '^ [(it|that|this|well|everything)* (works|worked|builds|runs|passes|compiles) <adverb>* (fine|perfectly|great|ok|well)? (for me|here|on my (machine|box|computer|laptop|end|side|system|pc|mac)|locally) ,? (so|and|—|–|;)? (i (am not going to|will not|do not (see|care|need|plan|intend)|have no|see no|refuse to|can not be bothered)|not (my|our|a)|it (is|must be) (on)? (your|you)|(it )?must be (your|you)|the problem is (on )?(your|you)|this is (your|you)|no (idea|clue) what you)] ...',
      unless: ['(have|see) no (objection|objections|difference|problems|concerns|preference)'],
      rewrites: [sentence("I couldn't reproduce it here; what's different in your setup?"), cannot],
    },
    {
      pattern:
        '[(i|we) (am|are) (<adverb>)* not (going to|gonna|about to|here to) (drop everything|stop everything|bend over backwards|do your (work|homework|job|research)|debug your (<adjacent>)? (code|app|setup|project)|hold your hand|read your mind)] ...',
      rewrites: [cannot, sentence('I can look at this on ‹when›; until then ‹what would help›.')],
    },
    {
      pattern:
        '[(i|we) (can|could|will|are going to|do|am|are)? (not|never) (<adverb>)* (going to)? (just|simply)? (drop|stop) (everything|what (we|i) (are|am) doing) (we (do|are doing))? (just)? (to|for|because) (<you>|fix|help|look|review|your|one|a)] ...',
      unless: ['(drop|stop) ... <pause>? but (i|we) (can|will|could) ...'],
      rewrites: [sentence('I can look at this on ‹when›; until then ‹what would help›.'), cannot],
    },
    {
      pattern:
        '^ [((please|just|then|so|maybe|first)* do your own|it is not my job to do your) (homework|research|work|debugging)] ...',
      rewrites: [sentence('I cannot dig into this now, because ‹reason›; ‹a place to start› should help.')],
    },
    {
      pattern:
        '[(save|spare) (me|us) (your|the) (excuses|excuse|sob story|drama|whining|lecture|details)|(no|not interested in|do not want|stop with|enough with|i do not want to hear|enough)+ (your|the|any)? (excuses|whining)]',
      rewrites: [sentence('What can be done by ‹date›, given ‹what stands in the way›?')],
    },
  ],
  despite: ['negation', 'self'],
  rewrites: [drop(), cannot],
  examples: {
    flagged: {
      'Not my problem.': "I can't take this on because ‹reason›; ‹who› may be able to help.",
      "that's not my problem, sorry": "I can't take this on because ‹reason›; ‹who› may be able to help.",
      'Sounds like a you problem.': "I can't take this on because ‹reason›; ‹who› may be able to help.",
      'That is your problem, not ours.': "I can't take this on because ‹reason›; ‹who› may be able to help.",
      "I don't care about your deadline.":
        'I hear you about your deadline; what stands in the way for me is ‹your constraint›.',
      "i don't give a shit about windows users":
        'I see that this matters to you; what stands in the way for me is ‹your constraint›.',
      'Deal with it.': "I can't change this now because ‹reason›. What would make it workable for you?",
      'The API changed, deal with it': 'The API changed',
      "You'll just have to live with it.":
        "I can't change this now because ‹reason›. What would make it workable for you?",
      'Too bad.': "I can't change this now because ‹reason›. What would make it workable for you?",
      'Tough luck!': "I can't change this now because ‹reason›. What would make it workable for you?",
      'Who cares?': "I can't change this now because ‹reason›. What would make it workable for you?",
      'Lack of planning on your part is not an emergency on mine.':
        "I can't change this now because ‹reason›. What would make it workable for you?",
      "It's not my job.": "I can't take this on because ‹reason›; ‹who› may be able to help.",
      'Spare me your excuses.': 'What can be done by ‹date›, given ‹what stands in the way›?',
    },
    fine: [
      "I don't care which name we use, both are fine.",
      'The caller has to deal with it.',
      'I can live with it.',
      "If that's your problem, try clearing the cache.",
      'Too bad that the API has no batch call.',
      'We do not have time for a rewrite before the release.',
      'How should we deal with it?',
      'Does this solve your problem?',
      'The parser does not care about white space.',
      'Not a problem!',
      'That is not my area, but @sam knows it well.',
      'Let us not worry about the deadline.',
      "I don't have time for this today, sorry!",
      "That's too bad. Thanks for trying!",
    ],
  },
})
