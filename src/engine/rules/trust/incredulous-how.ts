import { omit, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'incredulous-how',
  principle: 'trust',
  severity: 'information',
  presets: ['recommended', 'strict', 'feedback', 'gentle'],
  why: 'A question that says "this should be impossible" shames; asking what would have caught it moves the team on.',
  source: {
    title: 'Egelman et al. 2020, Predicting Developers’ Negative Feelings about Code Review',
    url: 'https://doi.org/10.1145/3377811.3380330',
  },
  finds: [
    {
      pattern:
        '<start> <opener>*? (no idea|i have no idea|not sure|i am not sure|i do not know|idk|i can not tell|do not know) what you (were|was) <adverb>* thinking (here|there|at all|<adverb>)* $',
      rewrites: [phrase("what's the idea behind this?"), phrase('what was the thinking behind this?')],
    },
    {
      pattern:
        'how is it (even|still)? possible that <in-clause>{1,10} you (<adverb>|still)* (do not|can not) (know|understand|get|remember|see) (topic: (how|what|why|where|when|the|our) <some>) (\\?|~)',
      rewrites: [phrase('Could we go through {topic} together?')],
    },
    {
      pattern:
        '(no idea|i have no idea|not sure|i am not sure|i do not know|idk|i can not tell|do not know) what you (were|was|are) <adverb>* thinking (with|by|when you (wrote|added|picked|chose|named|designed|made)) (object: <some>) <adverb>* ~',
      rewrites: [phrase("What's the idea behind {object}?")],
    },
    {
      pattern:
        'how <on-earth>? (did|do|could|can|would) (<you>|anyone|anybody|someone|they|people|he|she) <adverb>* (think|believe|decide|figure) (that)? (object: (a|an|the|this|that|these|it|your|using|<gerund>|<code>|<adjacent>) <some>?) (was|is|would be|were) (a|the|an)? <adverb>* (good|great|smart|right|sensible|reasonable|fine|ok|okay|acceptable|best|appropriate) (idea|choice|way|approach|move|solution|thing|fit|plan)? (here|for this)? ~',
      unless: ['how could (we|i)', '(is|are|was|were) <adverb>* (ok|okay|acceptable|fine|reasonable) <closer>* <end>'],
      rewrites: [phrase('What is the case for {object} here?'), phrase('I see a risk with {object}: ‹which›.')],
    },
    {
      pattern:
        'how <on-earth>? (can|could) (<you>|anyone|anybody|someone|they|people|a person|he|she) <adverb>* (think|believe|consider|say|claim|call) that? (rest: (this|that|it|these|those|<work>|<code>|<adjacent>) (is|are|was|were) <some>) ~',
      unless: ['how could (we|i)'],
      rewrites: [phrase("I don't think {rest}.")],
    },
    {
      pattern:
        'how (on earth|in the world|the hell|the heck|the fuck|come)? <adverb>* (did|does|has|could|can|was|is) (object: this|that|it|these|those|such <some>|(something|code|anything) like (this|that)|(a|the|your) <adjacent>{1,3}|any of (this|that)|<code>) <adverb>* (pass|passed|make it|made it|slip|slipped|sneak|snuck|survive|survived|clear|get|got|gotten)+ <adverb>* (past|through|by|into|in|to)* (the|your|our|code|any|a|two|three)? <adjacent>? (review|reviews|reviewed|ci|qa|testing|approved|merged|approval|shipped|main|master|production|prod|the build) <some>? <adverb>* ~',
      rewrites: [
        phrase('Which check could have caught {object}?'),
        phrase('How could we catch something like this earlier?'),
        phrase('Which check could have caught this?'),
      ],
    },
    {
      pattern:
        '(no idea|i have no idea|it is beyond me|beats me|baffles me|i can not (believe|fathom|understand)|i do not understand) how (object: this|that|it|these|such <some>|(something|code|anything) like (this|that)|(a|the|your) <adjacent>{1,3}|any of (this|that)|<code>) <adverb>* (passed|made it|slipped|snuck|survived|cleared|got|has gotten)+ <adverb>* (past|through|by|into|in)* (the|your|our|code|any|a|two)? <adjacent>? (review|reviews|reviewed|qa|merged|approved|approval) <adverb>* ~',
      rewrites: [
        phrase('Which check could have caught {object}?'),
        phrase('How could we catch something like this earlier?'),
      ],
    },
    {
      pattern:
        'how <on-earth>? (can|could|do|did|does) (<you>|anyone|anybody|someone|one|they|people|he|she) <adverb>* (forget|fail|neglect) to (act: <verb> <some>) <adverb>* ~',
      unless: ['how (do|does|did) (you|people|they) (fail) to'],
      rewrites: [phrase('Could you {act}?'), phrase('How could we make sure to {act}?')],
    },
    {
      pattern:
        'how (can|could) (<you>|anyone|anybody|someone|one|they|people|a person|he|she|the reviewer|the reviewers|nobody|no one) <adverb>* (miss|overlook|forget|not see|not notice|not catch|not spot|fail to (see|notice)) (object: <some>) <adverb>* ~',
      unless: ['forget to'],
      rewrites: [phrase('How could we catch {object} earlier?'), phrase('{object} is easy to miss.')],
    },
    {
      pattern:
        'how (on earth|the hell|the heck)? (can|could) (<you>|anyone|anybody|someone|they|people|a person|he|she|the reviewer|the reviewers) <adverb>* (rest: (possibly|think|believe|ship|approve|merge|write|push|commit|call|defend|justify|screw|let|consider|expect|accept|sign|find this|find that|say|live|break) <some>) <adverb>* ~',
      unless: [
        'how can (you|one) (write|merge|push|commit|call|expect|find|approve|ship|say) <some>',
        'how could (we|i)',
      ],
      rewrites: [phrase("I don't see yet how one could {rest}.")],
    },
    {
      pattern:
        'how (on earth|in the world|the hell|the heck)? <be> (object: this|that|it|<work>) (even|seriously|actually|still|ever|remotely)+ (possible|allowed|legal|acceptable|ok|okay|a thing|real|passing|working|in production|here|considered) <some>? <adverb>* ~',
      rewrites: [phrase('What makes this possible?'), phrase('I did not expect this: ‹what you expected›.')],
    },
    {
      pattern:
        'how <be> (object: this|that|it|<work>) <adverb>* (acceptable|ok|okay|not (tested|obvious|clear|fixed|documented|covered|a bug)|supposed to be (readable|maintainable|acceptable|ok|okay|better|an improvement|tested)) <some>? <adverb>* ~',
      rewrites: [
        phrase('I see a problem with {object}: ‹what it causes›.'),
        phrase('I see a problem here: ‹what it causes›.'),
      ],
    },
    {
      pattern:
        'how (does|did|do) (object: this|that|it|any of this|<work>) [even] (work|compile|run|build|pass|function|parse|start)',
      rewrites: [part('')],
    },
    {
      pattern:
        'how (do|did|could|can) you not <adverb>* (know|see|understand|realize|realise|notice) that (rest: <some>) <adverb>* ~',
      rewrites: [phrase('{rest}.'), phrase('It is easy to miss that {rest}.')],
    },
    {
      pattern:
        'how (do|did|could|can) you not (know|see|understand|realize|realise|get|notice|think) (about|of)? (object: <some>) <adverb>* ~',
      rewrites: [phrase('Could we go through {object} together?'), phrase('{object} is easy to miss.')],
    },
    {
      pattern:
        '(in (what|which) (world|universe|reality|galaxy|dimension)|on (what|which) planet) (be: is|are|was|were|does|do|would) (object: this|that|it|these|those|<work>|(the|your|a|an) <adjacent>{1,4}|<code>) (rest: (a|an|the|not|so|<adjacent>) <some>?) ~',
      unless: ['(world|universe|reality|galaxy|dimension|planet) (does|do|would)'],
      rewrites: [phrase("I don't think {object} {be} {rest}."), phrase('What makes {object} {rest}?')],
    },
    {
      pattern:
        'is there (a|any) <adjacent>? (universe|planet|galaxy|reality|dimension) (in which|where|on which) (claim: <any>{1,8} (is|are|counts|count|qualifies|passes|makes|looks) <adverb>* (as|for|sense|acceptable|ok|okay|fine|good|clean|readable|normal|reasonable|sane|a (good|valid|reasonable) <adjacent>) <some>?) ~',
      rewrites: [phrase("I don't think {claim}.")],
    },
    {
      pattern:
        '(in (what|which) (world|universe|reality|galaxy|dimension)|on (what|which) planet) (does|do|would) (object: this|that|it|these|those|(the|your|a|an) <adjacent>{1,3}|<code>) <adverb>* (act: (count|qualify|pass|make|look|work|scale) <some>?) ~',
      unless: ['(world|universe|reality|galaxy|dimension|planet) (does|do|did) (the|a|an|each|our|your) <adjacent>'],
      rewrites: [phrase('To me {object} {object:does} not {act}.')],
    },
    {
      pattern:
        '(in (what|which) (world|universe|reality|galaxy|dimension)|on (what|which) planet|under what rock) <some> ~',
      unless: ['(world|universe|reality|galaxy|dimension|planet) (does|do|did) (the|a|an|each|our|your) <adjacent>'],
      rewrites: [
        phrase("What's the reasoning here?"),
        phrase("I don't see the case for this yet: ‹what speaks against it›."),
      ],
    },
    {
      pattern:
        'how (did|has|can|could|come|is it (even)? possible (that)?|was it possible (that)?) <adverb>* (nobody|no one|none of you|not a single (person|reviewer)|everyone|everybody|(all|both)? (the|our)? reviewers|qa) <adverb>* (not)? (catch|notice|see|spot|test|saw|caught|noticed|miss|missed|check|checked|read|review|overlook|overlooked|run|ran) (object: <some>) (<adverb>|before|earlier|sooner)* ~',
      rewrites: [phrase('How could we catch {object} earlier?'), phrase('Which check could have caught {object}?')],
    },
    {
      pattern:
        'how (do|did|does|can|could) <you> <adverb>* ((ship|merge|approve|push|commit|write|produce|come up with|end up with|live with|submit|release) ((something|code|stuff|things) like (this|that)|such <some>)) ~',
      rewrites: [phrase("What's the reasoning behind this?"), phrase('What led to this?')],
    },
    {
      pattern:
        'how (does|do) (one|anyone|anybody|someone|somebody|people|<you>) <adverb>* (miss|overlook|forget|not (see|notice|catch|spot)) (object: <some>) <adverb>* ~',
      unless: ['how do you (forget|miss) (a|all|your|old)'],
      rewrites: [phrase('How could we catch {object} earlier?'), phrase('{object} is easy to miss.')],
    },
    {
      pattern:
        'what <on-earth>? (possessed|drove|compelled|inspired) (you|him|her|them|anyone|someone|whoever <some>) to (act: <verb> <some>) ~',
      unless: ['inspired (you|them|him|her) to (write|build|start|create|make|choose|try)'],
      rewrites: [phrase('What was the reasoning behind {act:gerund}?'), phrase('What was the reasoning here?')],
    },
    {
      pattern: 'why <be> (this|that|it|we|<work>) [even] _',
      unless: ['even (number|numbers|parity)'],
      rewrites: [omit()],
    },
    {
      pattern:
        'what <on-earth>? (were|was) (you|they|he|she|the author) <adverb>* thinking (when|while|by) (you|they|he|she)? (act: (removed|deleted|dropped|changed|merged|pushed|renamed|moved|put|used|disabled|skipped|hardcoded|copied|replaced|committed|reverted|turned|set|made|<gerund>) <some>) ~',
      rewrites: [phrase('What was the reason for {act:gerund}?'), phrase("What's the idea behind {act:gerund}?")],
    },
    {
      pattern:
        'what <on-earth>? (were|was) (you|they|he|she|the author|whoever <some>) <adverb>* thinking ((when|while) (you|they|he|she) (wrote|write|wrote up|made|built|designed|added|picked|chose|named|created) (object: <some>)|(with|by) (object: <some>))? ~',
      unless: ['thinking (of|about|for|as|in terms|to|here)'],
      rewrites: [phrase("What's the idea behind {object}?"), phrase("What's the idea here?")],
    },
    {
      pattern: 'who in (their|his|her) right mind (would|does|will)? <adverb>* (act: <verb> <some>) ~',
      rewrites: [phrase("I'd rather not {act:base}."), phrase("What's the case for this?")],
    },

    {
      pattern:
        'how <on-earth>? (did|do|does|can|could) (<you>|he|she|they|someone|anyone|this|it) <adverb>* (manage|managed|contrive) to (break|crash|bork|mess up|screw up|take down|bring down) (object: <some>) (rest: (with|by|in) (a|an|the|one|two|this|<gerund>|<code>|<adjacent>) <some>?) ~',
      unless: ['in (production|prod|the <adjacent>|main)'],
      rewrites: [phrase('How did {object} break {rest}?'), phrase('What broke {object}?')],
    },
    {
      pattern:
        'how <on-earth>? (did|do|does|can|could) (<you>|he|she|they|someone|anyone|this|it) <adverb>* (manage|managed|contrive) to (break|crash|ruin|destroy|take down|bring down|kill|bork|mess up|screw up) (object: <some>) ~',
      unless: ['manage to (break|kill) <some>? (out|away|down into)'],
      rewrites: [phrase('What broke {object}?')],
    },
    {
      pattern:
        'how <on-earth>? (did|do|does|can|could) (<you>|he|she|they|someone|anyone) <adverb>* (manage|managed|contrive) to (miss|overlook|forget|ignore|lose|leak|introduce|duplicate) (object: <some>) ~',
      rewrites: [phrase('How could we catch {object} earlier?')],
    },
    {
      pattern: '(have|has) (you|they|he|she) <adverb>* been (living|hiding|sleeping) under a (rock|stone) <some>? ~',
      rewrites: [phrase("Here's some background: ‹link›.")],
    },
    {
      pattern:
        '<start> <opener>*? (and|so|how)+ (is|was)? (this|that|it) (is|was)? (supposed|meant) to (act: (fix|be|help|solve|improve|make|replace|handle|prevent|speed|simplify|count) <some>) <closer>* \\?',
      unless: [
        '(and|so) (is|was) (this|that|it)',
        'how (is|was) (this|that|it)? supposed to (work|be (used|called|handled|configured|run|set|tested|displayed|rendered))',
      ],
      rewrites: [phrase("I don't see yet how this would {act}.")],
    },
  ],
  despite: ['negation'],
  rewrites: [],
  examples: {
    flagged: {
      'How did nobody catch this before?': 'How could we catch this earlier?',
      "How is it possible that after a year you still don't know how the cache works?":
        'Could we go through how the cache works together?',
      'No idea what you were thinking with this mutex.': "What's the idea behind this mutex?",
      'how did you manage to break the login with a stylesheet?': 'how did the login break with a stylesheet?',
      'how did you think a global lock was a good idea?': 'what is the case for a global lock here?',
      'How can you not know that `==` compares references?': '`==` compares references.',
      'In what universe is a five second timeout acceptable?': "I don't think a five second timeout is acceptable.",
      'What were you thinking when you removed the lock?': 'What was the reason for removing the lock?',
      'And this is supposed to fix the leak?': "I don't see yet how this would fix the leak.",
      'Have you been living under a rock?': "Here's some background: ‹link›.",
      'What were you thinking when you wrote this loop?': "What's the idea behind this loop?",
      'what on earth was he thinking': "what's the idea here?",
      'How can you forget to close the socket?': 'Could you close the socket?',
      'Who in their right mind would put SQL into a template?': "I'd rather not put SQL into a template.",
      'Honestly how does one miss a typo in the title': 'How could we catch a typo in the title earlier?',
      'What possessed you to write this in Perl?': 'What was the reasoning behind writing this in Perl?',
      'why is this even a discussion': 'why is this a discussion',
      'how did nobody catch this in review': 'how could we catch this in review earlier?',
      'how do u ship something like this': "what's the reasoning behind this?",
      'no idea how this got past review, the lock is never released':
        'which check could have caught this? the lock is never released',
      "It's beyond me how the `TODO` made it through code review.": 'Which check could have caught the `TODO`?',
      'How did this pass review?': 'Which check could have caught this?',
      'how on earth did the `TODO` make it into main': 'which check could have caught the `TODO`?',
      'How is this even possible?': 'What makes this possible?',
      'how could you miss the null check?': 'how could we catch the null check earlier?',
      'How did something like this get merged': 'Which check could have caught something like this?',
      'How can anyone think `foo2` is a readable name?': "I don't think `foo2` is a readable name.",
      'How is this acceptable?': 'I see a problem with this: ‹what it causes›.',
      'how does this even compile': 'how does this compile',
      'How do you not know about the style guide?': 'Could we go through the style guide together?',
      'In what world is this readable?': "I don't think this is readable.",
      'HOW did this get past QA???': 'Which check could have caught this?',
      'how was this even allowed in production': 'what makes this possible?',
      'Not sure what you were thinking here.': "What's the idea behind this?",
      'Is there a universe in which an empty catch block counts as error handling?':
        "I don't think an empty catch block counts as error handling.",
      'In what world does this count as a test?': 'To me this does not count as a test.',
    },
    fine: [
      'What inspired you to write this crate?',
      'So is this supposed to be called once per request?',
      'In what universe does the simulation start?',
      'How did you manage to speed up the login that much?',
      'How is this supposed to be used?',
      'What were you thinking of for the name?',
      'What were you thinking about, one endpoint or two?',
      'How do you forget a saved password?',
      'How did this perform on the large data set?',
      'How can you run the tests locally?',
      'How does this work on Windows?',
      'How can I pass options to the review bot?',
      'How could we make this pass on CI?',
      'How did the request get through the proxy without a token?',
      'How is it possible to configure two registries?',
      'How do you not run out of memory with 10 GB of logs?',
      'How can one write a plugin?',
      'I wonder how the cache gets into this state.',
      "I'm not sure how this got past CI, so I'll check the logs.",
      'No idea how this got into the cache.',
      "I don't understand how the value got through the filter.",
      'This explains how the request passed validation.',
      'Is there a universe where both flags are set?',
    ],
  },
})
