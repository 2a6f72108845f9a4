import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const clause =
  '((this|it|we|there|they|i|these|those|he|she|you|<code>|(the|a|an|your|our|my|some|any|every|no) <adjacent>{1,3}|<any>) (<adverb>)* (<be>|<have>|<modal>|<do>|need|needs|want|wants|break|breaks|fail|fails|work|works|make|makes|cause|causes|leak|leaks|run|runs|mean|means|matter|matters|<past>) <some>?)'

export default defineRule({
  id: 'rhetorical-question',
  principle: 'conflict',
  severity: 'information',
  why: 'A question that expects no answer reads as an attack; the point behind it can be said directly.',
  source: {
    title: 'Ferreira et al. 2021, The "Shut the f**k up" Phenomenon: incivility in code review',
    url: 'https://arxiv.org/abs/2108.09905',
  },
  finds: [
    {
      pattern:
        'what (were|was) (you|you guys|they) <adverb>* (smoking|drinking|on) when (you|you guys|they) <adverb>* (wrote|added|picked|chose|named|designed|made|introduced|built|merged|approved) (object: (a|an|the|this|that|these|those|your|our|<code>) <some>?) ~',
      rewrites: [phrase("What's the idea behind {object}?"), phrase("I'd like to understand {object}.")],
    },
    {
      pattern:
        '[,? what (did|do) you <adverb>* (expect|think|believe) (would|was going to|will|is going to) (happen|be the result|come of it) <some>? (\\?|~)]',
      unless: ['(happen) (if|when|with|to|on|in|here)', '^ what do you'],
      rewrites: [omit(), phrase('This is what happens: ‹what you see›.')],
    },
    {
      pattern:
        '(what|how) (exactly|on earth|the hell|precisely)* am i supposed to (act: (review|look at|read|test|comment on|approve) <some>?) (here|now|then|with this)* \\?',
      rewrites: [drop(), phrase("I can't tell yet what to {act}.")],
    },
    {
      pattern:
        '(i|we) (<adverb>|really)* (do not|can not|could not|will never) <adverb>* (know|understand|get|see|fathom) why (you|you guys|people|everyone|everybody|they|some people) (<adverb>|would|have to|feel the need to)* (keep|keeps|kept|insist on|insists on|insisted on|are <adverb>* (arguing|complaining|insisting on|refusing|pushing back on|fighting)) (on)? (act: <gerund> <some>) ~',
      unless: [
        'keep (opening|filing|reporting|tripping|getting|seeing|hitting|having|running|receiving|sending|returning|calling|failing|crashing|timing)',
      ],
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern:
        '(i|we) (<adverb>|really)* (do not|can not|could not) <adverb>* (know|understand|get|see|fathom) why (you|you guys|people|anyone|anybody|someone|they) (<adverb>)* would (<adverb>)* (even|ever|bother to|still|actually|possibly) <adverb>* (act: <verb> <some>) ~',
      rewrites: [phrase('What is the reason for {act:gerund}?')],
    },
    {
      pattern:
        '(i|we) (<adverb>|really)* (do not|can not) <adverb>* (know|understand|get|see|fathom) why (you|you guys|they) (are) <adverb>* (arguing|complaining|refusing|pushing back|fighting (me|this|it|us)|so (stubborn|defensive|difficult)) <some>? ~',
      rewrites: [phrase("I'd like to understand what you see differently.")],
    },
    {
      pattern:
        '(i|we) (<adverb>|honestly|really)* (do not (know|want to know)|have no idea|can not imagine|wonder) what (you|you guys|they) (have been|had been|were) <adverb>* (doing|up to|working on) (all|this|the|since|for) <some>? ,? (but)? ~',
      unless: ['(able|trying) to'],
      rewrites: [drop(), phrase('Could you tell us what you have been working on?')],
    },
    {
      pattern:
        '(i|we) (<adverb>|honestly|really)* (do not know|have no idea|can not imagine|wonder) what (you|you guys|they) (were|was) <adverb>* (thinking|smoking|drinking|on) when (you|you guys|they) <adverb>* (wrote|added|picked|chose|named|designed|made|introduced|built|used|put|wrapped|removed|renamed|merged) (object: (a|an|the|this|that|these|those|your|our|<code>|<gerund>) <some>?) ~',
      rewrites: [phrase("What's the idea behind {object}?"), phrase("I'd like to understand {object}.")],
    },
    {
      pattern:
        '(i|we) (<adverb>|honestly|really)* (do not know|have no idea|can not imagine|wonder) what (you|you guys|they) (were|was) <adverb>* (thinking|smoking|on) <some>? ~',
      unless: ['thinking of'],
      rewrites: [drop(), phrase("What's the idea behind this?")],
    },
    {
      pattern: '^ <opener>*? (are|do|did|have) (you|you guys|we) <any>{1,8} or what (\\?|$|\\.)',
      rewrites: [drop(), sentence('What led you to this?')],
    },
    {
      pattern: '(am i|are we) (supposed|expected|meant) to <adverb>* guess <some>? (\\?|$)',
      rewrites: [phrase("I can't tell from this what is meant.")],
    },
    {
      pattern:
        '^ (so|and|but)* (is|was|are) (anyone|anybody|someone|somebody|any of you) [(even|actually|really|seriously|honestly|ever)+] (looking|reading|working|testing|using|reviewing|maintaining|following|listening|monitoring|watching) <some>? (\\?|$)',
      unless: ['(actually|really) (using|reading|monitoring|watching|following|maintaining) (this|the|these|it|that)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '(what|which) (part|bit|word|aspect) of (topic: <quote-mark>? <some> <quote-mark>?) (is|are|was|were) <adverb>* (so|that)* (hard|difficult|complicated|confusing|unclear) (to (understand|get|grasp|follow|read)|for you)+ <adverb>* (\\?|$)',
      unless: [
        'of (the|this) (config|guide|docs|readme|api|page|tutorial|error message|section|setup|documentation|instructions) ',
        '(is|was) (unclear|confusing) to (me|us)',
      ],
      rewrites: [phrase('What would make {topic} clearer?'), phrase('I may not have been clear about {topic}.')],
    },
    {
      pattern:
        '[(what|which) (part|bit|word) of] (topic: (<quote-mark> <some> <quote-mark>|<code>)) (did|do|was|is) (<adverb>)* (you (<adverb>)* not (understand|get|read)|not you (understand|get|read)|unclear|not clear|so hard) <some>? (\\?|$|~)',
      rewrites: [phrase('Could we keep to {topic}?')],
    },
    {
      pattern:
        '^ (so|and|but)* why (do|must|should) (i|we) (<adverb>)* (have to|need to|always have to)? (<adverb>)* (say|explain|repeat|ask|tell you|spell out|point out|remind you) <some>? (\\?|$)',
      unless: ['why (should|do|must) (i|we) (have to|need to)? (say|explain|ask|repeat) (the|a)', 'every (pr|time)'],
      rewrites: [drop(), phrase('In short: ‹your point›.')],
    },
    {
      pattern:
        '[(what|which) (part|bit|word|aspect) of] (topic: (my|our|this|that|the|<quote-mark>|<code>) <some>) (was|is|are|did|do|were) (<adverb>)* (unclear|not clear|confusing|so (hard|difficult|confusing|unclear)|hard to (understand|get|grasp)|difficult to understand|you (<adverb>)* not (understand|get|read)|not you (understand|get|read)) <some>? (\\?|$|~)',
      unless: [
        '(what|which) (part|bit|word|aspect) of (the|this) (config|guide|docs|readme|api|page|tutorial|error message|section|setup|documentation|instructions) ',
        '(is|was) (unclear|confusing) to (me|us)',
      ],
      rewrites: [drop(), phrase('I think my point got lost: ‹your point›.')],
    },
    {
      pattern:
        '^ (so|and|but)* [(does|do|did|has|will) (anybody|anyone|somebody|someone|nobody|no one|you guys|you people|people|any of you|none of you)] (<adverb>|at (this|that|your) (company|project|place)|on (this|the|your) team|in this (project|team|company)|here|even|ever|actually)* (act: (test|tested|try|tried|read|review|check|use|look|think|run|proofread|checked|reviewed) <some>) before (<adverb>)* (you|they|it|anyone|<gerund>|this|a) <some>? (\\?|$)',
      unless: ['(use|run|try|check) (<some>) before ?(<gerund>) (the|a)'],
      rewrites: [phrase('Could we {act:base} earlier next time?')],
    },
    {
      pattern:
        '(,|…|\\.|-|but|or|so)* (do|can) (not you|you not) (guys|people)? (<adverb>)* (understand|get it|get this|see|see it|see that|listen|read|realize|realise|care) (\\?|!)+',
      rewrites: [drop(), phrase('I think my point got lost: ‹your point›.')],
    },
    {
      pattern:
        '(is it|was it|would it be|would it have been|is this|was that) <adverb>* (hard|difficult|much trouble|much work|much effort|complicated|too much trouble|too hard|impossible|a problem) (for you|for anyone|for people)? (for you)? to <adverb>* (act: <verb> <some>) <adverb>* (\\?|$)',
      unless: [
        'why is it so hard to understand',
        'hard to (see|distinguish|notice|spot|tell|parse|scan|read (on|in|with|at|for|if))',
        '(if|whether|when|where|how) (is it|it is)',
        'is it (possible|easy)',
        '(is|was|would) it (be)? (hard|difficult|complicated|impossible|a problem) to',
      ],
      rewrites: [phrase('Could you {act}?'), phrase('It would help to {act}.')],
    },
    {
      pattern:
        'how (hard|difficult|complicated|much work|much effort|long) (is it|was it|can it be|could it be|would it be|could it have been|would it have been|can it|would it) <adverb>* (for you)? (to)? (be to|have been to)? (act: <verb> <some>) <adverb>* (\\?|$)',
      unless: [
        'how long (can|could|would) it take',
        'how (long|much work|much effort|difficult|complicated|hard) (would|will) it <adverb>* be',
        'how (long|much work|much effort|difficult|complicated|hard) (would|will) it take',
        'how (long|hard|difficult|much work|much effort) is it (to|until|before)',
      ],
      rewrites: [phrase('Could you {act}?'), phrase('It would help to {act}.')],
    },
    {
      pattern:
        'how (hard|difficult|complicated) (can (it|this|that|a <adjacent>{1,3}) <adverb>* be|(could|would) (it|this|that) <adverb>* have been) (to (act: <verb> <some>))? <adverb>* (\\?|$|~)',
      rewrites: [phrase('Could you {act}?'), sentence('I expected this to take less: ‹what you expected›.')],
    },
    {
      pattern: '(is|would) (that|this|it) <adverb>* (too much|so much|a lot|asking too much) to ask (for)? ~',
      rewrites: [phrase("Here is what I'd need: ‹what you need›.")],
    },
    {
      pattern:
        '^ (can|could|will|would) (you not|not you) <adverb>* (read|see|hear|understand|count|spell|think|tell|follow|type) <some>? <adverb>* ~',
      unless: [
        '(could|would) (you not|not you)',
        'can not you (see|tell|read) (if|whether|the|a|it|this|that|any|<code>)',
      ],
      rewrites: [drop(), phrase('I think my point got lost: ‹your point›.')],
    },
    {
      pattern:
        '^ can you (guys|people|all)? please? not <adverb>* (act: (spam|flood|fill|post|comment|ping|bump|argue|rant|push|merge|break|touch|close|reopen|tag|mention|hijack|derail|ruin|act|shout|yell|waste|complain) <some>?) <adverb>* (\\?|$)',
      unless: ['not <any>{1,6} (yet|until|before|for now|while)'],
      rewrites: [phrase('It would help me if you did not {act}.')],
    },
    {
      pattern:
        '(do|must|should) (i|we) <adverb>* (really|seriously|honestly|actually|still|always|even|now)* (have to|need to|must)? <adverb>* (explain|tell you|remind you|spell out|point out) (to (you|anyone|everyone))? (that|why) (fact: <some>) <adverb>* (\\?|$)',
      unless: [
        '(do|should|can|shall) (i|we) (explain|repeat|say|remind|teach|point out|draw|tell you|walk you through)',
        '(how (many|often|much)|times) <in-clause>{0,3} (do|must|should) (i|we)',
      ],
      rewrites: [phrase('{fact}.'), phrase('My concern is that {fact}.')],
    },
    {
      pattern:
        '(do|must|should|shall|can) (i|we) <adverb>* (really|seriously|honestly|actually|still|always|even|now)* (have to|need to|must)? <adverb>* (explain|spell|teach|remind|repeat|do everything|hold your hand|draw|baby sit|babysit|point out|tell you|beg|say|walk you through) <some>? <adverb>* (\\?|$)',
      unless: [
        'do (i|we) really (need|have) to (say|explain|repeat) <any>{1,5} in (the|our|a) ',
        '(do|should|can|shall) (i|we) (explain|repeat|say|remind|teach|point out|draw|tell you|walk you through)',
        'do (i|we) (have to|need to) (repeat|say|draw) (the|this|that|it|a)',
        '(how (many|often|much)|times) <in-clause>{0,3} (do|must|should) (i|we)',
      ],
      rewrites: [drop(), phrase('In short: ‹your point›.')],
    },
    {
      pattern:
        '^ (are|were|is|was) (you|anyone|anybody) (guys|people)? (even|actually|really|seriously|honestly|ever)+ (listening|reading|trying|paying attention|looking|thinking|testing|awake|there|following|using|working|human|aware|familiar|qualified|going to) <some>? <adverb>* (\\?|$)',
      unless: ['(actually|really) (using|reading|monitoring|watching|following|maintaining) (this|the|these|it|that)'],
      rewrites: [drop(), phrase('I think my point got lost: ‹your point›.')],
    },
    {
      pattern: `^ (do|did|have|can|does) (you (guys|people)? not|not you (guys|people)?|<no-one>) <adverb>* (see|understand|know|think|realize|realise|get|notice|seen|noticed|read|remember|learn|learned|get it) (that)? (fact: ${clause}) <adverb>* (\\?|$)`,
      unless: [
        'do (you not|not you) think (we|it|that|this) (could|might|would|should)',
        '(not you|you not) (know|see|get|remember|understand) (how|what|why|where|when|if|whether|any|anything)',
      ],
      rewrites: [phrase('As I see it, {fact}.'), phrase('My concern is that {fact}.')],
    },
    {
      pattern:
        '^ (do|did|have) (you (guys|people)? not|not you (guys|people)?|anyone not) <adverb>* (know|understand|get|realize|realise|see|remember) (topic: (how|what|why|where|when) <some>) <adverb>* (\\?|$)',
      rewrites: [phrase('Could we go through {topic} together?')],
    },
    {
      pattern:
        '^ (do|did|have) (you (guys|people)? not|not you (guys|people)?|anyone not) <adverb>* (see|saw|read|notice|check|look at|seen|noticed|checked|open|follow|hear about|look into) (object: (the|my|this|that|our|any|it|what|<code>|<link>) <some>?) <adverb>* (\\?|$)',
      rewrites: [phrase('Could you look at {object}?'), phrase('Did you have a chance to look at {object}?')],
    },
    {
      pattern:
        '^ (do|did|have|does) (you (guys|people)? not|not you (guys|people)?|anyone not) <adverb>* (bother to|think to|want to)? (act: (test|tested|run|try|tried|compile|compiled|build|built|review|reviewed|rebase|rebased|update|updated|document|documented|lint|profile|profiled|verify|verified|validate|validated|measure|measured) <some>) <adverb>* (\\?|$)',
      unless: ['(do|did) (you not|not you) (test|run|try|build) (that|it|this) (already|yesterday|last)'],
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern:
        '^ (do|did|have|does) (you (guys|people)? not|not you (guys|people)?|anyone not) <adverb>* (test|run|try|compile|build|review|ask|learn|listen|care|want|understand|bother|think|know|get it|read|see|<verb>|<participle>) <some>? <adverb>* (\\?|$)',
      unless: [
        'do (you not|not you) (need|want|have|mean|agree|think (we|it|that|this|the))',
        '(do|did|have) (not you|you not) (want|have|need|use|get) ',
      ],
      rewrites: [phrase('I think something got lost here: ‹what you see›.')],
    },
    {
      pattern:
        '((you|surely you|i hope you) (do|did|guys do|must) <adverb>* (realize|realise|know|understand|see|get)|do you <adverb>* (realize|realise)|^ (you|surely you) <adverb>* (realize|realise|know|are aware|understand)) (that)? (fact: <some>) <adverb>* (, right)? \\?',
      unless: [
        'that you can (always)? (ask|reach|ping|call|talk|take)',
        'you (do|did)? <adverb>* (know|understand|see|get) (if|whether|how|what|who|where|why|when|of|any|the|a)',
        'do you <adverb>* (realize|realise) (how|what|why)',
      ],
      rewrites: [phrase('Note that {fact}.'), phrase('My concern is that {fact}.')],
    },
    {
      pattern:
        'do you <adverb>* (realize|realise|understand|know|have any idea) (topic: how (much|many|long|often|annoying|hard|bad|expensive|difficult|frustrating|important|serious|broken|ridiculous) <some>) <adverb>* (\\?|$)',
      unless: [
        'how (much|many) (memory|ram|cpu|disk|space|storage|traffic|bandwidth|load|users|rows|requests|customers|clients)',
        'do you (understand|know) how (much|many|long|often)',
      ],
      rewrites: [phrase("I'm worried about {topic}.")],
    },
    {
      pattern:
        '^ (so|and|but)* what (is|was) the (<adverb>|damn|actual)* (point|use|sense) (of|in) (having|using|writing|doing|making|agreeing on)? (object: (a|an|the|this|that|these|our|<adjacent>)? <adjacent>{0,2} (rules|conventions|code owners|owners|linter|linters|style guide|guidelines|template|templates|process|policy|policies|review|reviews|standards|checklist|formatter|branch protection|commit hooks|hooks|adr|adrs|rfc|rfcs|plan|planning|sla|tests|docs|documentation)) (if|when) (you|we|they|nobody|no one|everyone|people) (<adverb>|just|always|never|keep|all|will|can)* (ignore|ignores|ignoring|skip|skips|bypass|do not (use|read|follow|run)|does not (use|read|follow|run)|reads|follows|uses|runs) <some>? <adverb>* (\\?|$)',
      rewrites: [phrase('Could we keep to {object}?'), phrase('What would help us to keep to {object}?')],
    },
    {
      pattern:
        '^ what (is|was) the (<adverb>|damn|actual)* (point|use|sense) (of|in) (object: (a|an|the|this|that|these|your|our|all|<gerund>|<code>) <some>?) (cond: (if|when) (i|we|you|it|they|people|nobody|everyone|the|this|that) <some>) <adverb>* (\\?|$)',
      unless: ['(point|use|sense) of (failure|contact|view|entry|no return|truth|sale)'],
      rewrites: [phrase('{object} {object:does} not help much {cond}.')],
    },
    {
      pattern:
        '^ what (is|was) the (<adverb>|damn|actual)* (point|use|sense) (of|in) (object: (a|an|the|this|that|these|your|<gerund>|<code>) <adjacent>{0,2}) at all (\\?|$)',
      rewrites: [phrase('What do we gain from {object}?')],
    },
    {
      pattern:
        '^ what (is|was) the (<adverb>|damn|actual)* (point|use|sense) (of|in) (object: (a|an|the|this|that|these|your|all|<gerund>|<code>) <some>?) (at all|<adverb>)* (\\?|$)',
      unless: ['(point|use|sense) of (failure|contact|view|entry|no return|truth|sale)'],
      rewrites: [
        phrase('What {object:does} {object} give us?'),
        phrase("I don't see yet what {object} {object:does} for us."),
      ],
    },
    {
      pattern: '^ (so)? what (is|was) the point (then|anymore|any more|if <some>|when <some>)? (\\?|$)',
      rewrites: [phrase("I don't see yet what this achieves: ‹what you expected›.")],
    },
    {
      pattern: '^ (so|and|,)* (what is|wats|what s|whats) (your|ur|the) (problem|deal|damage|excuse) (\\?|$)',
      unless: ['the problem'],
      rewrites: [drop(), phrase('What would you need here?')],
    },
    {
      pattern:
        '(am i|are we) (supposed|expected|meant) to <adverb>* (guess|read (your mind|minds|between the lines)|be a mind reader|just|believe|magically|know (that|this|it|how)|wait forever) <some>? (\\?|$)',
      rewrites: [phrase("I'm missing some context: ‹what you need›.")],
    },
    {
      pattern:
        '(what|which) (did|does|do|is|part of|of|bit of)* (<some>)? (is|are|was|do|did|not)* (so|you|not)* (hard|difficult|unclear|confusing) (to (understand|get|grasp|follow)|for you|about (that|this|it|the <some>)) ~',
      unless: [
        '(what|which) (part|bit|word|aspect) of (the|this) (config|guide|docs|readme|api|page|tutorial|error message|section|setup|documentation|instructions) ',
        'what (is|was) (unclear|confusing) (to|for) (me|us)',
        '(hard|difficult|unclear|confusing) about (the)? <code>',
      ],
      rewrites: [phrase('Which part is unclear? ‹what you could explain›')],
    },
    {
      pattern: '(happy|satisfied|proud|done) now \\?|proud of (yourself|yourselves)|better now \\?',
      unless: ['(be|is|it|all|done|so|we) (happy|done|better)', 'better now'],
      rewrites: [omit(), sentence('Is there anything left to change?')],
    },
    {
      pattern:
        '^ (so|and|but|wait|what|,)* did i (<adverb>)* (stutter|stammer|mumble|not make myself clear|not (just)? (say|explain|ask) (that|this|it|so)?|ask (you|for (your|that|this))) (<some>)? (\\?|$)',
      rewrites: [drop(), phrase('I think my point got lost: ‹your point›.')],
    },
    {
      pattern:
        '^ (so|and|but|then)* why (<adverb>|even)* bother (with|having) (object: <some>) (<adverb>|at all)* (if|when) (you|you guys|they|nobody|no one|it|nothing|everything) <some> (\\?|$)',
      rewrites: [sentence('I had counted on {object}: ‹what broke it›.')],
    },
    {
      pattern:
        '^ (so|and|but|then)* (must|do) (i|we) (really|seriously|honestly|actually)+ (have to|need to|must)? (act: <verb> <some>) (\\?|$)',
      unless: ['do (i|we) (really|actually) (need|have|want)', 'do (i|we) actually'],
      rewrites: [phrase("I'd like to avoid having to {act}.")],
    },
    {
      pattern:
        '^ (so|and|but|wait|oh|,)* are (we|you|you guys) [(really|seriously|actually|honestly)+] (doing|having|discussing|going through|back to|arguing|debating|starting|still) (this|about|the|over|on)? <some>? (\\?|$)',
      rewrites: [omit()],
    },
    {
      pattern:
        '^ (so|and|but|ok|okay|,)* what (more|else) do you (people|guys|even|possibly|still)* want (from (me|us)|me to (do|say)|us to (do|say))? (then|now|here)* (\\?|$)',
      rewrites: [drop(), phrase("What's still missing from your side?")],
    },
  ],
  despite: ['negation', 'self', 'technical'],
  unless: ['how (much|many) <in-clause>{1,3} (saves|saved|save|helps|helped|improves|improved|made my day)'],
  rewrites: [part('I wonder')],
  examples: {
    flagged: {
      'What were you smoking when you wrote this query?': "What's the idea behind this query?",
      'i have no idea what you were smoking when you picked a global mutex here, it blocks every request':
        "what's the idea behind a global mutex here? it blocks every request",
      'Each test starts its own container. What did you think would happen?': 'Each test starts its own container.',
      'The description is empty and no ticket is linked. What am I supposed to review here?':
        'The description is empty and no ticket is linked.',
      "What's the point of planning at all?": 'What do we gain from planning?',
      "I don't understand why people keep adding globals to this module.":
        'What is the reason for adding globals to this module?',
      "I don't get why you would even cache this": 'What is the reason for caching this?',
      "I don't know what you've been doing all week, but the tests are red.": 'The tests are red.',
      'Do you have something against loops or what? The map runs three times.': 'The map runs three times.',
      'Is it really so hard to write a test?': 'Could you write a test?',
      'How hard can it be to rename a variable?': 'Could you rename a variable?',
      'how hard would it have been to link the ticket': 'could you link the ticket?',
      'Is that too much to ask?': "Here is what I'd need: ‹what you need›.",
      "Can't you read?": 'I think my point got lost: ‹your point›.',
      'Do I really have to explain this again?': 'In short: ‹your point›.',
      "Don't you see that the lock is never released?": 'As I see it, the lock is never released.',
      "didn't you read the README?": 'could you look at the README?',
      'Do you not understand how promises work?': 'Could we go through how promises work together?',
      'You do realize that this runs on every request?': 'Note that this runs on every request.',
      "What's the point of a cache that never hits?": 'What does a cache that never hits give us?',
      "What's the point of having a linter if people merge on red?":
        'Having a linter does not help much if people merge on red.',
      "Didn't you test this on Safari?": 'Could you test this on Safari?',
      'Do I really have to explain that the token expires?': 'The token expires.',
      'What part of "do not edit" is so hard to understand?': 'What would make "do not edit" clearer?',
      'What is the point of having a style guide if you ignore it?': 'Could we keep to a style guide?',
      "What's the point of the lib folder if we can't import from it?":
        "The lib folder does not help much if we can't import from it.",
      'are you even listening?': 'I think my point got lost: ‹your point›.',
      'Am I supposed to guess what broke?': "I can't tell from this what is meant.",
      'can you not flood this thread': 'it would help me if you did not flood this thread.',
    },
    fine: [
      'Is anyone actually using this flag?',
      "What's the problem?",
      'I wonder what you were thinking of when you drew this diagram.',
      'What do you think would happen if we drop the lock?',
      "I don't know why you keep getting the old page.",
      "I don't understand why people prefer tabs, could you explain?",
      'Do you realize how much time this saves me?',
      'Is it hard to add a flag for this?',
      'How hard would it be to support Windows?',
      'Could you not use a map here?',
      "Can't you see the log in the console if debug is on?",
      'Do I need to rebase first?',
      "Don't you think we could split this?",
      'Do you know how long the lease lasts?',
      'What is the point of failure here?',
      'Did you have a chance to read the README?',
      'Are you going to follow up on this?',
      'Is it possible to reuse the pool?',
    ],
  },
})
