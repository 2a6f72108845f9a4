import { omit, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const because = phrase("I'd like to leave it at this, because ‹your reason›.")

export default defineRule({
  id: 'closed-discussion',
  principle: 'conflict',
  severity: 'information',
  why: 'A door that shuts in the middle of a talk is taken personally; a reason lets people let go.',
  source: {
    title: "Egelman et al. 2020, Predicting Developers' Negative Feelings about Code Review",
    url: 'https://doi.org/10.1145/3377811.3380330',
  },
  finds: [
    {
      pattern:
        '[(,|—|-|\\.|:|;)? (and|so)? (that is)? (the)? end of (the)? (story|discussion|conversation|debate|argument|thread|matter)] ~',
      unless: [
        '(at|by|until|near|toward|towards|from) (the)? end of',
        'end of (the)? (conversation|thread|discussion) (<any>)',
      ],
      rewrites: [omit(), because],
    },
    { pattern: '^ [end of (the)? (story|discussion|conversation|debate|argument|matter)] ~', rewrites: [because] },
    {
      pattern:
        '[(,|—|-|;|\\.) (and that is (that|final|it)|period|full stop|no (exceptions|excuses|discussion|buts|ifs|debate|arguments|more)|case closed|deal with it)] (~)',
      unless: [
        '(time|trial|grace|billing|sprint|, the|a|retention) period',
        'no (exceptions|arguments|debate) (are|is|to|from|in|for|were|thrown|raised)',
        'no more',
        '(comma|dot|colon|point|semicolon) <some>? (period|full stop)',
      ],
      rewrites: [omit(), because],
    },
    {
      pattern:
        '^ [(period|full stop|case closed|discussion (over|closed)|end of|that is (final|it|that)|and that is (final|that)|final answer|non negotiable|subject closed|topic closed|debate over|conversation over|matter closed|this is final|no discussion)] (!|\\.)* $',
      unless: ['that is it', 'end of'],
      rewrites: [because],
    },
    {
      pattern:
        '[(this|that|it|the (matter|topic|subject|decision|issue|discussion|design|question)) (<be>|<modal> be)? (<adverb>)* (not|no longer|never) <adverb>* (be)? <adverb>* (up|open|subject)+ (for|to) (any|further|more)* (debate|discussion|negotiation|discussions|a vote|question|interpretation)] (here|anymore|any more|and|~)',
      unless: ['not (yet)? open (for|to) (the public|comments)'],
      rewrites: [because],
    },
    {
      pattern:
        '[(this|the|that|our) (discussion|conversation|debate|thread|argument|topic|matter|exchange) (<be>|has been)? <adverb>* (over|closed|finished|done|ended|pointless|useless|becoming (useless|pointless|toxic)|not (productive|helpful|worth|constructive|going anywhere)|going nowhere|a waste|unproductive|toxic|too heated)] <some>? ~',
      unless: [
        '(if|when|once|until|after|before) (this|the|that) (discussion|conversation|thread|debate|topic|matter)',
        '(discussion|thread|topic) (is|was) (done|closed|finished|over|ended) (in|at|on|by|via|with|the)',
      ],
      rewrites: [because],
    },
    {
      pattern:
        '(nothing|not anything|not much) (more|else|left|further)+ (to|needs to|that needs to|worth|for (me|us) to|i (want|have|need) to|we (want|have|need) to)* (be)? (say|said|discuss|discussed|add|talk about|debate|discussing|saying|explain) <some>? ~',
      unless: [
        'nothing (else|more|further|left) to add (here|from|on)? (from (me|my))?',
        'nothing (else|more) to (say|add) (,)? (lgtm|great|good)',
      ],
      rewrites: [because],
    },
    {
      pattern:
        '[(i|we) (<adverb>|will|am|are|shall)* (not|no longer|never) <adverb>* (going to|gonna|willing to|be|interested in|want to|wish to|here to)* <adverb>* (discuss|discussing|debate|debating|argue|arguing|respond|responding|reply|replying|engage|engaging|continue|continuing|talk about|entertain|entertaining|comment|accept any|take any|tolerate|be (drawn|dragged)|read (any|your)|listen) (with)? (you|this|that|it|further|any|anymore|any more|to (this|you|that|any|these)|here|on this|such|about|the (issue|matter|topic)|your|in (this|such))] <some>? ~',
      unless: [
        '(will|am|are|do) not (continue|discuss|respond|reply|accept any|listen|comment|read (any|your)|be|engage|argue) (with|to|this|it|on|here|about)? (until|for the|in this pr|today|yet|now|on port|here)',
        '(will|do) not (comment|argue|discuss) (on|about|it|this) (further|the)? (because|since|here , but)',
        'do not (want|wish) to (discuss|argue|debate) (it|this|that|the <adjacent>) (here|in this)',
      ],
      rewrites: [because],
    },
    {
      pattern:
        '^ [(closing|closed|close|locking|locked|lock|ban|banning|blocking|erasing|deleting) (this|it|the (issue|thread|pr|topic))? (,)? (and|,|&) (locking|locked|lock|blocking|blocked|block|muting|unsubscribing|banning)] (here|now|this|it|the author)* $',
      unless: [
        '(lock|locking|locked) (and|,) (unlock|unlocking|unlocked)',
        '(close|closed|closing) and (lock|locking) (the (file|connection|socket|handle|mutex))',
        '(to|can|must|will) (close|lock) and',
      ],
      rewrites: [because],
    },
    {
      pattern:
        '^ [(closing|closed|close|locking|locked) (this|it|the (issue|pr|thread)|as|due to|for|because of|,|:|here)* (<adverb>)* (abusive|not worth|nobody|no one|hostile|toxic|rude|your (tone|attitude|language|behavior|behaviour)|this (tone|attitude)|the (tone|attitude|reporter|language)|unproductive|useless|pointless|offensive|spam|nonsense|waste|not (interested|a bug and|constructive)|too heated|trolling|bad faith|off topic)] <some>? ~',
      unless: ['(closed|closing) as (spam|off topic)'],
      rewrites: [because],
    },
    {
      pattern:
        '[(my|our|the) (decision|answer|mind|position) (<be>|has been|stands)? <adverb>* (final|made up|made|not changing|not going to change|no and|firm|non negotiable|no ,? period)] <some>? ~',
      unless: [
        '(decision|answer) (is|was|has been)? (made|final) (in|by|at|on|when|after|about|to)',
        '(if|once|when|until|before|after) (the|a|our) (decision|answer)',
      ],
      rewrites: [because],
    },
    {
      pattern:
        '(take it or leave it|like it or not|like it or lump it|my way or the highway|whether you like it or not|because i (said|say) so|it is what it is|love it or leave it|over my dead body|when hell freezes over|do not hold your breath|i (rest|have said) my (case|piece)|(we|i) (<be>|am) done here|(<be>|are|is) we done here|this will never (happen|be (merged|accepted|fixed|implemented|added))|good day( to you)?( sir)?|(bye|goodbye|farewell)( then)? (and good)?) <some>? ~'
          .replaceAll('( ever)?', ' ever?')
          .replaceAll('( to you)?( sir)?', ' to you? sir?')
          .replaceAll('( then)?', ' then?'),
      unless: [
        '(are|is|if|when|once) we done here',
        'good (day|bye) (of|to (start|do)|for|one)',
        '(have a|every|what a|a) good day',
        'not happening (on|in|for|with|anymore|any more|when|if|here|after|yet|to me)',
        'this will never (happen|be <adjacent>) (because|if|when|unless|as|since)',
        '^ (bye|goodbye|farewell)',
        'it is what it is',
      ],
      rewrites: [because],
    },
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [because],
  examples: {
    flagged: {
      'We use tabs, end of story.': 'We use tabs.',
      'This is not up for debate.': "I'd like to leave it at this, because ‹your reason›.",
      'No raw SQL. Period.': "No raw SQL. I'd like to leave it at this, because ‹your reason›.",
      'Discussion over.': "I'd like to leave it at this, because ‹your reason›.",
      'The flag stays off, period.': 'The flag stays off.',
      "I won't discuss this any further.": "I'd like to leave it at this, because ‹your reason›.",
      'Closing and locking.': "I'd like to leave it at this, because ‹your reason›.",
      "There's nothing more to say.": "There's I'd like to leave it at this, because ‹your reason›.",
      'My decision is final.': "I'd like to leave it at this, because ‹your reason›.",
      'Because I said so.': "I'd like to leave it at this, because ‹your reason›.",
      'this thread is going nowhere': "I'd like to leave it at this, because ‹your reason›.",
      "We're using Rust here, and that's final.": "We're using Rust here.",
    },
    fine: [
      'Closing as a duplicate of #12.',
      'The trial period ends on Monday.',
      'At the end of the conversation the socket is closed.',
      'The row is locked until the commit.',
      'I have nothing to add, looks good.',
      "Let's continue this discussion in the design doc.",
      'The issue is closed by this PR.',
      'Open and lock the file before writing.',
      "I'm closing this since the fix has landed.",
      'Is this topic still open for discussion?',
      'Add a full stop at the end of the sentence.',
    ],
  },
})
