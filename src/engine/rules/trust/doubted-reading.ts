import { drop, omit, part, phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'doubted-reading',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'Suggesting that they did not look puts the reader on trial; naming what to look at gets it looked at.',
  source: {
    title: 'Gunawardena et al. 2022, Destructive Criticism in Software Code Review',
    url: 'https://doi.org/10.1145/3555183',
  },
  finds: [
    {
      pattern:
        '<start> <opener>*? (have|did) you (ever|even|guys)* (considered|consider|thought (about|of)|tried|try) (ever|even|maybe|just)* (actually|properly|for once|honestly|really) (act: <gerund> <some>?) <adverb>* ~',
      unless: ['<gerund> <some>? (instead|altogether|entirely|completely)'],
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you have a chance to {act:base}?')],
    },
    {
      pattern:
        'you <adverb>* (clearly|obviously|evidently|apparently|plainly)+ (did not|have not|never) <adverb>* (act: (profile|profiled|measure|measured|benchmark|benchmarked|test|tested|run|ran|check|checked|try|tried|build|built|compile|compiled|lint|linted|rebase|rebased|debug|debugged|reproduce|reproduced|validate|validated|verify|verified) <some>?) ~',
      rewrites: [phrase('Could you {act:base}?')],
    },
    {
      pattern:
        'i? <adverb>* (can not|could not) <adverb>* tell (whether|if) <you> <adverb>* <have>? <adverb>* (read|opened|looked at|checked) (object: (the|my|our) <adjacent>? (ticket|issue|docs|documentation|description|comment|comments|thread|discussion|spec|readme|message|report|guidelines|guide|instructions|rfc|proposal|review|feedback)) (<adverb>|at all)* ~',
      rewrites: [phrase('Could you look at {object}?')],
    },
    {
      pattern:
        '(maybe|perhaps|how about you|try to) <adverb>* (act: (run|test|try|check|read|look at|open|build|compile|lint|proofread) <in-clause>{1,8} before (pushing|merging|committing|opening|posting|you (push|merge|commit|open|post|ship)) <some>?) (next time)? (\\?|~)',
      unless: ['(maybe|perhaps) (we|i|someone)'],
      relents: ['reason'],
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern:
        'did (whoever|the person who) <any>{1,4} (even|actually|<adverb>)* (bother to|bother|try to|care to)? (act: (run|read|test|try|check|look at|open|reproduce|review) <some>) (\\?|~)',
      rewrites: [phrase('Could someone {act}?')],
    },
    {
      pattern:
        '(please|at least|you could|could you|can you|next time|just)* have the (common|basic)? (decency|courtesy|guts|respect|common sense|sense) to <adverb>* (act: <verb> <some>) ~',
      unless: ['(did not|does not|do not|has|had) (even)? have the'],
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern:
        '(do|did) you (even|ever|actually)? (read|look at|check|review) (object: <some>) or (do you|did you)? <adverb>* (just|only|simply) (<verb>|<past>|<gerund>) <some>? (\\?|$)',
      rewrites: [drop(), phrase('Could you look at {object}?')],
    },
    {
      pattern:
        '^ or (do|did|are) (you|we) (just|simply|seriously|really|honestly) (assume|think|believe|expect|hope|guess|pray|assuming|hoping|guessing|praying) <some> (\\?|$)',
      rewrites: [omit()],
    },
    {
      pattern:
        '(did|do) you (even|ever|actually|really)* (think|consider) (about|of)? (object: (the|this|that|what|<adjacent>|<gerund>|<code>) <some>?) for (even|just)* (one|a|two|five) (single)? (second|seconds|minute|minutes|moment) ~',
      unless: ['about (it|this|that) for', '(what|how|who|whether)'],
      rewrites: [phrase('How does this handle {object}?')],
    },
    {
      pattern:
        '_ [(,|—|–|-)+ the one (that)? <you> <adverb>* (did not|never|have not|clearly|obviously) <adverb>* (read|look at|looked at|open|opened|watch|watched|run|ran|attend|attended)] <closer>* $',
      rewrites: [omit()],
    },
    {
      pattern:
        '_ [(that|which)? <you> <obvious> <adverb>* (have not|did not|never|have never) <adverb>* (even)? (read|run|ran|test|tested|open|opened|compile|compiled|try|tried|looked at|reviewed) (it|this|that)? (yourself|yourselves)] ~',
      rewrites: [omit()],
    },
    {
      pattern:
        '[(step: <gerund>) ,? (since|because|as|given that) <you> <adverb>* <obvious> <adverb>* (did not|have not) <adverb>* even? (act: (read|look at|test|run|try|open|check|watch) (the|this|that|my|our) <adjacent> (on|in|with|for|against|under) <some>)] ~',
      rewrites: [phrase('{step}. Could you {act}?')],
    },
    {
      pattern:
        '_ [,? (since|because|as|given that) <you> <adverb>* <obvious> <adverb>* (did not|have not|never|do not) <adverb>* (even)? (read|look|looked|test|tested|run|ran|try|tried|open|opened|check|checked|understand|understood|watch|watched|see|saw|bother|bothered) <some>?] ~',
      unless: ['(did|have) not <any>{1,3} (the|this|that|my|our) <adjacent> (on|in|with|for|against|under)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '(feels|looks|seems|sounds) (like|as if|as though)? (that)? (you|they|nobody|no one) <obvious>? (did not|could not|never) <adverb>* (even|bother to|bothered to|take the time to)+ (act: <verb> <some>?) <adverb>* ~',
      rewrites: [drop(), phrase('Did you have a chance to {act}?'), phrase('Could you {act}?')],
    },
    {
      pattern: '_ because [you <adverb>* (could not|can not) even? be bothered to (act: <verb> ...)] ~',
      rewrites: [part("we didn't {act}")],
    },
    {
      pattern:
        '(did|have) you (<adverb>)* (act: (<verb>|<participle>) <in-clause>{1,6}) [,? or are you (<adverb>)* (guessing|making this up|hoping|assuming)] (~|\\?)',
      rewrites: [omit()],
    },
    {
      pattern:
        '(do|does|did|can|will) <nobody-there> <adverb>* (proofread|review|read|test|check|think|communicate|care|look|listen|follow|document|plan|use <adjacent>{1,2}|write <adjacent>{1,2}) (things|stuff|code|anything)? (anymore|any more|these days|nowadays)+ <closer>* (\\?|$)',
      unless: ['anyone even use '],
      rewrites: [drop(), sentence('What would help us to catch this earlier?')],
    },
    {
      pattern:
        '(not|i am not|i am (far)? from|i doubt that|i doubt) <adverb>* (sure|convinced|certain)? (that|if|whether)? you (<adverb>|have|even)* (read|opened|looked at|checked|tested|ran) (object: (the|my|this|that|your|our|<code>) <some>?) (at all)? ~',
      unless: ['if you', 'whether you'],
      rewrites: [phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(if|since|when|because|as) you (can not|could not) (even)? be bothered to (act: <verb> <some>) ,? (then)? (i|we|nobody) (can not|will not|am not|are not|do not|is not|could not) <some> ~',
      rewrites: [phrase('Could you {act}? Then I can take a look.')],
    },
    {
      pattern:
        '(<you>|they|he|she) (<obvious>|apparently|<adverb>)* (can not|could not) (even)? be bothered to (act: <verb> <some>) ~',
      unless: ['(if|since|when|because|as) you'],
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern: '[, which i know (that)? (you|u) (were|have|had|got|received|saw|read) <some>?] $',
      rewrites: [omit()],
    },
    {
      pattern:
        '_ [,? or (did|do|have|are|were) you (<adverb>|just|simply|deliberately)* not (think|bother|care|look|read|notice|realise|realize|check|test|understand|know|see|try|run|want|thinking|reading|looking|listening|paying) <some>?] (\\?|$)',
      rewrites: [omit()],
    },
    {
      pattern:
        '<start> <opener>*? [(did|have) you <doubting>? (read|look at|looked at|see|seen|open|opened) (object: (the|my|your|our) <adjacent>{1,4}) ,? or (did|do|have|are|were) you <some>] (\\?|$)',
      rewrites: [part('Could we go through {object} together?')],
    },
    {
      pattern:
        '[,? which (you|u) (<adverb>|seem to|appear to|have|had|must have|conveniently|somehow)+ (skipped|ignored|missed|overlooked|dodged|forgotten|forgot|skip|ignore|miss|overlook|dodge|forget)] (:|,|\\.|\\?|$)',
      rewrites: [omit()],
    },
    {
      pattern: '(did|do) you (guys|people)? even (use|try|run|test) your own (object: <adjacent>{1,3}) ~',
      rewrites: [drop(), phrase('How does the {object} work for you?')],
    },
    {
      pattern:
        '_ [(,|—|–|-)+ (that|which) <you> <adverb>* (did not|have not|never|apparently|obviously|clearly|<obvious>)+ <adverb>* (even|bother to|bothered to)* (opened|open|read|looked at|look at|checked|check|click|clicked)] <closer>* $',
      unless: ['which you (read|opened|checked)'],
      rewrites: [omit()],
    },
    {
      pattern:
        '(did|have) you <doubting>? (act: (read|review|look at|looked at|check|checked|skim|reviewed|open|opened) <some>) (at all|even once) ~',
      rewrites: [phrase('Did you get a chance to {act:base}?'), phrase('Could you {act:base}?')],
    },
    {
      pattern:
        '<you> <obvious> <adverb>* (did not|have not|never|not) <adverb>* (act: (read|review|look at|looked at|check|checked|skim|skimmed|open|opened|run|ran|test|tested|try|tried|follow|followed|search|searched|update|updated) <some>) ~',
      unless: ['<obvious> <any>{1,5} (yourself|yourselves)', '(since|because|as|given that) <you> <obvious>'],
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern:
        '(it (would|might|will) be|would be|it is|how) (so|really|also|just|too)* (nice|great|good|lovely|helpful|cool|awesome|wonderful|ideal|fun|fantastic|swell) if (people|everyone|everybody|you all|you guys|folks|contributors|some people|reviewers|authors|developers) (here|around here|would|could|might)* <adverb>* (bothered to|took the time to)? (act: (read|test|tested|ran|run|looked|look|checked|check|reviewed|review|compiled|compile|thought|think|searched|search|tried|try|followed|follow|opened|listened|documented) <some>) (before they (rest: <some>))? ~',
      unless: [
        '(test|tested|try|tried|read|review|reviewed) (the|our|this) (new)? (beta|rc|release|nightly|preview|branch|build|docs)',
        '(could|would) (also)? (test|review|check|try|look)',
        '(thought|think) of',
        'if (people|folks|developers|everyone) could',
      ],
      rewrites: [
        phrase('Could you {act:base} before you {rest}?'),
        phrase('Could you {act:base}?'),
        phrase("It'd help to {act:base}."),
      ],
    },
    {
      pattern:
        '(it (would|might|will) be|would be|it is) (so|really|also|just|too)* (nice|great|good|lovely|helpful|cool|awesome|wonderful|ideal|fun|fantastic|swell) if you (would|could|had|might)? (actually|at least|even|ever|for once|bothered to|bother to|took the time to|only)+ (act: (read|test|tested|ran|run|looked|look|checked|check|reviewed|review|compiled|compile|thought|think|searched|search|tried|try|followed|follow|opened|open|listened|listen|documented|document|answered|answer|explained|explain|fixed|wrote|write|updated|update) <some>) ~',
      unless: ['if you (could|would|can) at least'],
      rewrites: [phrase('Could you {act:base}?'), phrase("It'd help to {act:base}.")],
    },
    {
      pattern: '(did|do) <checker> even <adverb>* (notice|see|realize|realise|hear) that? (object: <some>) <adverb>* ~',
      rewrites: [phrase('I noticed this: {object}.'), phrase('There is one thing to look at: {object}.')],
    },
    {
      pattern:
        '(did|has|have) <nobody-there> <doubting>? (bother to|bothered to)? (review|reviewed|read|look at|looked at|check|checked|proofread) (object: <some>) (rest: before (it|this|that|we|you|they|the) <some>) ~',
      rewrites: [phrase('How was {object} reviewed {rest}?')],
    },
    {
      pattern:
        '(did|have) you <doubting> (bother to|bothered to)? (read|look at|looked at|open|opened|check|checked|skim) (object: (the|our|this|that|my) <adjacent>{0,2} (rfc|spec|specs|specification|ticket|issue|docs|documentation|design doc|design|style guide|guidelines|requirements|readme|contract|proposal|discussion|guide|conventions)) before <some> ~',
      rewrites: [phrase('How does this fit with {object}?'), phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(did|do|have|has) <you> <doubting>? (bother to|bothered to|care to)? (act: (check|checked|verify|verified|inspect|inspected|look at|looked at|look into|looked into|look through|looked through) <some>) (at all|even once)? <adverb>* ~',
      unless: [
        '(did|do|does|have|has) <checker> (ever)? (check|checked|verify|verified|inspect|inspected|look|looked)',
        '(look|looked) at <some> before',
      ],
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern:
        '(did|do|does|have|has) <checker> <doubting>? (bother to|bothered to|care to)? (<read-verb>|(look|looked) (at|through|into|over|up)|looked) (object: <some>) (at all|even once)? <adverb>* ~',
      unless: ['(did|do|does|have|has) <checker> (ever)? (<read-verb>|look|looked)'],
      rewrites: [phrase('Could we go through {object} together?'), phrase('Did you get a chance to read {object}?')],
    },
    {
      pattern:
        '<start> <opener>*? [(did|have) you (read|look at|looked at) (object: (the|my|your|our) <some>)] <adverb>* $',
      unless: ['at all', '(about|on|in|from|yesterday|today|by|of|that|who|for)'],
      rewrites: [part('Could we go through {object} together?')],
    },
    {
      pattern: '(did|do) <checker> even <adverb>* bother (act: <gerund> <some>?) <adverb>* ~',
      rewrites: [phrase('Did you have a chance to {act:base}?')],
    },
    {
      pattern:
        '(did|have|has) <checker> (even|ever)+ <adverb>* (think about|thought about|think of|thought of|consider|considered) (topic: (who|what (happens|breaks|else)) <some>) <adverb>* ~',
      unless: ['who (you|i|we|they) '],
      rewrites: [phrase('{topic}?')],
    },
    {
      pattern:
        '(did|have|has) <checker> (even|ever)+ <adverb>* (think about|thought about|think of|thought of|consider|considered) (object: <some>) ((when|before|while|as) (you|they|he|she) <some>)? <adverb>* ~',
      unless: [
        '(about|of|consider|considered) (how|what|that|whether|why|if|it|<gerund>|asking|us|me|users|your|going) ',
        '(think|thought|consider|considered) (about|of)? (it|this|that|<gerund>) ',
        'ever (consider|considered|think|thought)',
      ],
      rewrites: [phrase('How does this handle {object}?'), phrase("What's the plan for {object}?")],
    },
    {
      pattern: '(did|do) <checker> even <adverb>* (bother to)? (act: <verb> <some>?) <adverb>* ~',
      unless: [
        'even (know|understand|care|want|need|have|like|mean|get|work|exist|matter|support|out|remember|<read-verb>|notice|see)',
        'even think (before|for|at all|~)',
      ],
    },
    {
      pattern: 'have <checker> even (bothered to)? (act: <participle> <some>?) <adverb>* ~',
      unless: ['even (known|understood|had|seen|heard|been|<read-verb>)'],
      rewrites: [phrase('Did you have a chance to {act:base}?')],
    },
    {
      pattern:
        '(you|they|he|she|nobody|no one) <obvious>? (did not|could not|never) <obvious>? (even (bother to|try to|take the time to)?|bother to|be bothered to|take the time to) (act: <verb> <some>?) <adverb>* ~',
      unless: [
        'even (know|understand|care|want|need|have|like|mean|get|work|exist|matter|support|be|see|notice|think|realize|realise|remember)',
        '(if|that|which|when|so|where|while) you',
        'because you (can not|could not)',
        'you do not even have',
      ],
      rewrites: [phrase('Could you {act}?'), phrase("It'd help to {act}.")],
    },
    {
      pattern: '[(did|do) <checker> even <adverb>*] <verb>',
      unless: [
        'even (know|understand|care|want|need|have|like|mean|get|work|exist|matter|support|out|remember)',
        'even think (before|for|at all|~)',
      ],
      rewrites: [part('Did you have a chance to')],
    },
    {
      pattern: 'would it (kill|hurt|be too much (trouble)? for) you to (act: <verb> <some>) ~',
      rewrites: [phrase('Could you {act}?'), phrase('What would it take to {act}?')],
    },
    {
      pattern:
        '(is|was|would) it (be)? (really|so|that|too|just|such)+ (much|hard|difficult)? to ask (that you|if you|you to|people to|(you|people) that (you|they)) <adverb>* (act: <verb> <some>) ~',
      rewrites: [phrase('Could you {act}?'), phrase('What would it take to {act}?')],
    },
    {
      pattern:
        '(is|was|would) it (be)? (really|so|that|too|just|such)+ (much|hard|difficult)? to ask for (object: <some>) ~',
      rewrites: [phrase("It'd help to have {object}."), phrase('What would it take to have {object}?')],
    },
    {
      pattern:
        '(is|was|would) it (really|so|that|too|just|such)+ (much|hard|difficult|big)? (work|trouble|effort|of a hassle|a hassle|to ask)? (for you)? to (act: <verb> <some>) ~',
      unless: [
        'too (hard|difficult) to (see|distinguish|notice|spot|tell|parse|scan|read (on|in|with|at|for|if))',
        'to (ask|expect|hope) (that|for)',
        '(was|is|would) it (really|just|so|that|too) to',
        '(is|was) it (too|really|so|that) (late|soon|early|slow|big|much of a)',
      ],
      rewrites: [phrase('Could you {act}?'), phrase('What would it take to {act}?')],
    },
    {
      pattern: '(it)? never (<adverb>|even)* occurred to (you|anyone) (even)? to (act: <verb> <some>) ~',
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern:
        '(did|does|has) it (not|never|ever|really)* (occur|occurred) to (you|anyone|anybody|nobody) (not|ever|even)* to (act: <verb> <some>) ~',
      rewrites: [phrase('Could you {act}?'), phrase('Has anyone had a chance to {act}?')],
    },
    {
      pattern:
        '(did|does|has) it (not|never|ever|really)* (occur|occurred) to (you|anyone|anybody) (not|ever|even)* that (rest: <some>) ~',
      rewrites: [phrase('One thing to keep in mind: {rest}.')],
    },
    {
      pattern:
        '(maybe|perhaps) next time ,? (maybe|try to|please|just|actually|you (could|should|might|can)|do)* (act: (read|test|run|check|look|think|compile|review|search|try|open) <some>?) ~|next time ,? (maybe|perhaps|try to|actually)+ (act: (read|test|run|check|look|think|compile|review|search|try|open) <some>?) ~',
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern:
        '(do|does|did) <nobody-there> (review|read|proofread|look at|check) (object: <some>) (any more|anymore|at all|around here|here|these days)+ <closer>* \\?',
      rewrites: [phrase('Could we go through {object} together?')],
    },
    {
      pattern:
        '(maybe|perhaps) you (should|could|might want to|ought to|can) (actually|finally|at least|for once)+ (act: <verb> <some>) <adverb>* ~',
      unless: ['finally (meet|take|enjoy|rest)'],
      rewrites: [phrase('Could you {act}?'), phrase("It'd help to {act}.")],
    },

    {
      pattern:
        '((was|is|were) (act: <gerund> <some>?)|would (act: <gerund> <some>?) be) <adverb>* (too|so|that|really|too much|that much|such)+ (much|hard|difficult|big|a)? (effort|trouble|work|to ask|of a hassle|hassle|hard|difficult|time consuming|boring) (for you)? <closer>* \\?',
      unless: ['(was|is) (there|this|it|that)', '(hard|difficult|much work) (for|to|on|in)'],
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern:
        '(or)? (did|do|have) <you> (just|simply) not (bother to|feel like|care to|want to|think to)? (act: (test|run|read|check|look|compile|build|try|open|review|update|document|lint|think|notice|see|follow|rebase|<gerund>) <some>) ~',
      unless: [
        'why (did|do|have)',
        '_ or (did|do|have) <you>',
        '(did|do) <you> (just|simply) not (see|notice) (that|this|it) ?',
      ],
      rewrites: [phrase('Could you {act:base}?'), phrase('Did you get a chance to {act:base}?')],
    },
    {
      pattern:
        '(i am|i <be>)? (pretty|quite|fairly|very|absolutely|so|bet)? (sure|certain|convinced|i bet) (that)? (nobody|no one|none of (you|the reviewers)|you (did not|have not|never)|not a single (person|reviewer)|not one <adjacent>) (<adverb>|bothered to|has|have|ever)* (looked|look|tested|test|ran|run|read|reviewed|review|checked|check|tried|try|compiled|compile|opened|open) (at|into|through)? (object: (this|that|it|any of (this|that)|your <some>|<code>)) <some>? ~',
      rewrites: [phrase('Could someone look at {object}?'), phrase('How was this checked?')],
    },
    {
      pattern:
        '(the (very)? least (you|they|he|she) (can|could) (do|have done) (is|was|would (be|have been)))( to)? (act: (test|tested|run|ran|read|check|checked|look|compile|build|try|open|review|update|document|lint|rebase|write|add|say|explain|answer|mention) <some>) ~',
      rewrites: [phrase('Could you {act:base}?'), phrase("It'd help to {act:base}.")],
    },
  ],
  unless: [
    '(twice|again|three times|per request|on (each|every) <adjacent>|in a loop|for (each|every) <adjacent>|from disk) ...?',
    'why is it so hard to understand',
    'how (did|do) <you> even (find|spot|figure|track|debug|manage|notice)',
  ],
  despite: ['negation'],
  rewrites: [phrase('Did you have a chance to {act}?'), phrase('Could you {act}?')],
  examples: {
    flagged: {
      'It never occurred to you to check for null?': 'Could you check for null?',
      'Is renaming a variable really that hard?': 'Could you rename a variable?',
      'Would adding a flag be too much trouble?': 'Could you add a flag?',
      "I honestly can't tell whether you read the ticket, the export has to stay.":
        'Could you look at the ticket? The export has to stay.',
      "You obviously didn't profile it. The loop is 2% of the time.":
        'Could you profile it? The loop is 2% of the time.',
      'Third red build, maybe run the tests before you push?':
        'Third red build, could you run the tests before you push?',
      'Did whoever closed this bother to run the script?': 'Could someone run the script?',
      'At least have the decency to say what is missing.': 'Could you say what is missing?',
      'Do you read the reviews or do you just click resolve? The lock is still missing.': 'The lock is still missing.',
      'Where is the timeout? Or do you just assume the network is up?': 'Where is the timeout?',
      'Did you think about retries for even one second?': 'How does this handle retries?',
      "I won't review code you clearly haven't read yourself.": "I won't review code.",
      "Reopening since you clearly didn't read the log.": 'Reopening.',
      "Closing because you obviously didn't test the patch on Firefox. It crashes there.":
        'Closing. Could you test the patch on Firefox? It crashes there.',
      "Looks like you didn't even open the mockup.": 'Did you have a chance to open the mockup?',
      'Did you even think about who calls it?': 'Who calls it?',
      'Have you ever considered what happens when the disk is full?': 'What happens when the disk is full?',
      'The title has two typos. Does nobody proofread anymore?': 'The title has two typos.',
      'Did you profile the parser or are you guessing?': 'Did you profile the parser?',
      "If you can't be bothered to add a test I won't review it.": 'Could you add a test? Then I can take a look.',
      'Not convinced you read the ticket.': 'Could we go through the ticket together?',
      "The answer is in the docs, which you obviously haven't opened.": 'The answer is in the docs.',
      'Was opening the page in a browser too much effort?': 'Could you open the page in a browser?',
      'did you read my question or did you just hit approve?': 'could you look at my question?',
      'Is there a reason for the second query or did you just not look at the first one?':
        'Is there a reason for the second query?',
      'My question from Monday, which you seem to have missed: why two locks?':
        'My question from Monday: why two locks?',
      'you obviously not read the spec': 'could you read the spec?',
      'did you just not run the linter': 'could you run the linter?',
      'pretty sure nobody looked at this before the merge': 'could someone look at this?',
      'Did you read the migration guide at all?': 'Did you get a chance to read the migration guide?',
      "You clearly didn't read the spec.": 'Could you read the spec?',
      'it would be great if people read the error before they restart the job':
        'could you read the error before you restart the job?',
      'Would be nice if you actually tried the patch.': 'Could you try the patch?',
      'Maybe you should actually write that down.': 'Could you write that down?',
      'Was it too much work to run the linter?': 'Could you run the linter?',
      'Did it not occur to you to check for null?': 'Could you check for null?',
      'maybe next time actually read the ticket': 'could you read the ticket?',
      'does nobody review code here any more?': 'could we go through code together?',
      'Have you read the docs?': 'Could we go through the docs together?',
      'would it kill you to add a comment?': 'could you add a comment?',
      'Did you even read the ticket?': 'Could we go through the ticket together?',
      'did you actually look at the diff before approving': 'could we go through the diff together before approving?',
      'Did you even read the RFC before implementing this?': 'How does this fit with the RFC?',
      'Did anybody actually review this before it went out?': 'How was this reviewed before it went out?',
      'Have you even looked at the `retry` helper?': 'Could you look at the `retry` helper?',
      'Is it too much to ask that you write a commit message?': 'Could you write a commit message?',
      'Is it really too much to ask for a unit test?': "It'd help to have a unit test.",
      "You didn't even run the formatter.": 'Could you run the formatter?',
      'did u even notice that the build is red?': 'I noticed this: the build is red.',
      'Have you even considered the mobile layout?': 'How does this handle the mobile layout?',
      'Did you even think about security when you wrote this?': 'How does this handle security?',
      "you didn't bother to update the changelog": 'could you update the changelog?',
      'Did anyone even review this?': 'Could we go through this together?',
      'Did you even think about concurrent writers?': 'How does this handle concurrent writers?',
      "you obviously didn't even open the design doc": 'could you open the design doc?',
      'Did you read the error message?': 'Could we go through the error message together?',
      'did you even bother reading `CONTRIBUTING.md`?': 'did you have a chance to read `CONTRIBUTING.md`?',
      'Did they even consider that users on slow connections will see the spinner for more than fifteen seconds?':
        'Did you have a chance to consider that users on slow connections will see the spinner for more than fifteen seconds?',
      'Have you considered actually reading the ticket?': 'Could you read the ticket?',
      'have you tried actually running it': 'could you run it?',
    },
    fine: [
      'Do you really read the file twice?',
      'wow, how did you even find this',
      'It would be great if people tested the beta and reported bugs.',
      'Perhaps check the logs before you restart the pod.',
      "I can't tell whether you read from the cache or from disk here.",
      "I can't tell if you opened the issue or the bot did.",
      "I'm not sure if you read the mail: the meeting moved to Friday.",
      'It would be great if you actually get the time to look at it, no rush.',
      "I'm pretty sure nobody looked at the second page of results.",
      'Is parsing too hard for a regex?',
      'Was copying the dump too slow?',
      'It would be great if you could test this on Windows.',
      'It would be nice if people could read the changelog in the app.',
      'It would be helpful if reviewers could check the new layout.',
      'Would it be too much work to support both?',
      'Is it really that slow?',
      'Did you read about the outage yesterday?',
      'Have you read this paper? It describes the same trick.',
      'Did you get a chance to read the RFC?',
      'Did anyone review the 2.x branch already?',
      'You do not even have to restart the server.',
      'Do you even need the lock here?',
      'Does it even out over time?',
      'I did not even read the whole thread yet.',
      'If you did not even start the daemon, the call times out.',
      'Did you look into the flaky test?',
      'Do you actually need `async` here?',
      'Have you considered using a map here?',
      'Have you tried running it with the cache off?',
    ],
  },
})
