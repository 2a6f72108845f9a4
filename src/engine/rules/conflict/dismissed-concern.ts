import { drop, omit, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const weight = phrase('For me this matters less: ‹why›.')

export default defineRule({
  id: 'dismissed-concern',
  principle: 'conflict',
  severity: 'information',
  presets: ['gentle', 'recommended', 'strict', 'feedback'],
  why: 'What one side waves away is what the other side will repeat; saying why it matters less moves both on.',
  source: {
    title: "Egelman et al. 2020, Predicting Developers' Negative Feelings about Code Review",
    url: 'https://doi.org/10.1145/3377811.3380330',
  },
  finds: [
    {
      pattern:
        '^ (so|and)? (it is|its|that is)? (<adverb>)* (not|none of) (my|our) (problem|concern|business|department) that (fact: <some>) ~',
      rewrites: [phrase("I can't do much about this: {fact}."), weight],
    },
    {
      pattern:
        '(<obvious>|apparently|<adverb>)* (nobody|no one) (here|on this (team|project))? (is|seems) (<adverb>)* interested in (act: <gerund> <some>) ~',
      unless: ['<no-one> <any>{1,14} , so <any>'],
      rewrites: [phrase('Is there interest in {act}?')],
    },
    {
      pattern:
        '(i|we) (<adverb>|really|honestly)* (do not|could not) (<adverb>)* care (less)? what (object: (the|your|my|our|<code>|<adjacent>) <some>) (says|say|said|thinks|think|wants|want|claims|tells (you|us)) (,|;|-|—|so)+ (just|only|i want|you)* (act: (take|rename|use|add|put|move|delete|rewrite|drop|keep|test|update|split|rebase|fix|make|do|revert|get|solve|stop|undo|merge|close|remove|change) <some>) ~',
      rewrites: [phrase('Could you {act}?')],
    },
    {
      pattern:
        '(i|we) (<adverb>|really|honestly)* (do not|could not) (<adverb>)* care (less)? what (object: (the|your|my|our|<code>|<adjacent>) <some>) (says|say|said|thinks|think|wants|want|claims|tells (you|us)) ~',
      unless: [
        '(header|content type|extension|label|file name|mime type|prefix) says',
        'care <adverb>* what <some> (, but|as long as)',
      ],
      rewrites: [phrase("I'd not go by {object} here.")],
    },
    {
      pattern:
        '^ (so|and)? (it is|its|that is)? (<adverb>)* (not|none of) (my|our) (problem|concern|business|department) (cond: (if|when) <some>) ~',
      rewrites: [phrase("I can't do much about it {cond}."), weight],
    },
    {
      pattern:
        '_ [, (just|so)? (deal with it|get over it|live with it|get used to it|suck it up|tough luck|who cares|big deal)] ~',
      unless: [
        '(not|no|a|such a|very|if|when) big deal',
        '(will|would|can|could|to|must|should|how|have to|we|i) (deal with it|get used to it|live with it|get over it)',
      ],
      rewrites: [omit(), weight],
    },
    {
      pattern:
        '(<no-one>) (<adverb>|here|really|else|actually)* (cares|care|gives a (shit|damn|fuck|crap|toss)) about (topic: (<adjacent>|the|your|this|that|these|<code>) <some>?) (<adverb>|anymore|any more|these days|anyway)* ~',
      unless: [
        '(if|unless|when|because|since|sure|so|that|hope|ensure) <no-one>',
        'about (it|this|that|you|me|us|any|anything|what|how) ',
      ],
      rewrites: [phrase('For me {topic:the} {topic:does} not weigh much here: ‹why›.'), weight],
    },
    {
      pattern:
        '(<no-one>) (<adverb>|here|really|else|actually|in (here|the world|this (project|team)))* (cares|care|gives a (shit|damn|fuck|crap|toss)|give a (shit|damn|fuck|crap)|is interested|wants to (hear|know|read|see) (this|that|your|about|what|it)|asked (you|for your|about your)|wants (this|your|you)|wanted (this|your|you)|needs (this|your|you)|likes (you|your)|ever asked (you|for this)|takes (this|that|you) seriously|believes) (about|for|what|that|this|it|you|your|how|why|in|to|anything|any of|~) <some>? ~',
      unless: [
        '(if|unless|when|because|since|sure|so|that|hope|ensure) <no-one>',
        '<no-one> is interested in <any>{1,12} , so',
        '<no-one> (<adverb>)* (asked|needs|wants|reads|needed|wanted) (for|about|to|that|this|it|them|any of) (it|them|this|that|any)? (yet|so far|before|anymore|any more|here|since|until|,)',
        '<no-one> (<adverb>)* (needs|wants|wanted|needed|reads|believes|likes|asked) (to|that|any|the|a|in)',
      ],
    },
    {
      pattern:
        '^ (so|and|but|honestly|seriously)* (who|what) (the hell|the fuck|really|even|actually)? (cares|gives a (shit|damn|fuck|crap)|asked you|asked|do i care|does it matter|difference does it make) <some>? ~',
      unless: [
        'what difference does it make (if|whether|to|when|for|between)',
        'who asked (for|the|about)',
        'what does it matter (if|when|for)',
      ],
    },
    {
      pattern:
        '(,|and|but|so|well|honestly|because|then) who (the hell|the fuck|really|even)? cares (about|what|if|that|,|~) <some>? ~',
    },
    {
      pattern:
        '(i|we) (really|honestly|truly|seriously|literally|personally|frankly|simply)* (could not|could) care less <some>? ~',
    },
    {
      pattern:
        '(i|we) (really|honestly|truly|seriously|frankly|simply|just|literally|absolutely|also|actually)* (do not|does not|did not|could not) (<adverb>)* (give a (single|flying)? (shit|damn|fuck|crap|toss|rat|hoot)|care (what you|how you|about (you|your|any of (this|that))|who you|why you|that you|at all|anymore|any more|whether you|if you)) <some>? ~',
      unless: [
        'at all about (the)? (order|name|naming|case|format|formatting|style)',
        '(i|we) do not care (<adverb>)* (either way|which|strongly|much|too much|about the (order|name|naming|value|result|type|exact|format|details|formatting|style|color|colour|case)|if (it|we|this|that))',
        'not care (too|very|that|so|strongly|enough|either)',
        'if you (prefer|want|like|rename|use|keep|merge|add|move|go|change|think)',
      ],
    },
    {
      pattern:
        '^ (so|and)? (<adverb>)* (not|none of) (my|our|your) (problem|concern|business|department|job) <some>? ~',
      unless: ['problem (anymore|any more|any longer)', '(my|our|your) job (queue|name|runner)'],
    },
    {
      pattern:
        '[(that|this|it|which|your (opinion|view|comment|feedback|concern|point|argument|question|use case)) (is|was|are) <adverb>* (of no (interest|concern|relevance|importance)|irrelevant|meaningless|not (worth|even worth) (discussing|my time|our time|an answer|a response|debating|arguing)|pointless|a non issue|not an issue and|nonsense|not my problem|none of (my|your) (concern|business))] ((to me|to us|here|for me|at all|in this|to this|and|as) <some>?)? ~',
      unless: [
        '(this|that|it|which) (is|was) (irrelevant|meaningless|a non issue|pointless) (for|to|in|when|if|since|because|here|as|now|once|,)',
        '(not|no longer) (irrelevant|pointless)',
      ],
    },
    {
      pattern:
        '[your (opinion|opinions|view|views|feelings|preference|preferences|comment|input|feedback|vote|excuses) (<adverb>)* (does not|do not|did not|is not|are not|is|are|means|mean) <adverb>* (matter|matters|count|relevant|needed|wanted|welcome|irrelevant|worthless|useless|noted|nothing|invalid|interest|important|asked for)] <some>? ~',
      unless: [
        '(is|are) (<adverb>)* (welcome|needed|wanted|important)',
        'not count (twice|yet|until|unless|towards|against)',
        'not needed (anymore|any more|any longer|for|since|because|now)',
      ],
    },
    {
      pattern:
        '[(so what|big deal|boo hoo|boohoo|cry me a river|cry about it|cry more|deal with it|get over it|suck it up|tough luck|tough shit|tough|sucks to (suck|be you)|live with it|get used to it|get over yourself|bite me|and \\? so \\?)] ((then|for you|, (then|but|for you)) <some>?)? ~',
      unless: [
        '(not|no|a|such a|very) big deal',
        'so what (<any>)',
        '(will|would|can|could|to|must|should|how|have to|code|we|i|not|may|might|does|do|did|let us|they|us) (<adverb>|not|then)* (deal with it|get used to it|live with it|get over it)',
        '(deal with it|get used to it|live with it|get over it) (if|when|where|later|in|here|at|by|as|there|properly|separately|explicitly|once|on|before|after|somehow|elsewhere|ourselves|myself)',
        '_ , and then deal with it',
        'too bad (we|i|it|that|there|the|this)',
        'tough (one|call|question|problem|time)',
        '(bit|little|pretty|quite|rather|really|very|too|so|is|was|be|are|were|seems|gets|get|getting|how|as|more|a) tough',
        'big deal (for|to|if|when|in|but|either|here|imo|about)',
      ],
    },
    {
      pattern:
        '(i|we) (am|are|do|will|have) (not|no|zero) <adverb>* (interested in|interest in|have time for|going to waste (my|our)? time|wasting (my|our|any)? time|going to argue|arguing|debating|going to entertain|going to bother|playing) <adverb>* (your|this|that|you|with (you|this|people)|such|on (you|this)|nonsense|these|what you|any of (this|that|your)|games|discussing (this|with you)) <some>? ~',
      unless: [
        'interested in (this|that|these) <adjacent> , (only|just|but)',
        'going to bother you with',
        'not (interested in|have time for) (this|that) (feature|pr|change|right now|today|week|now|at the moment|yet)',
        'have time for (this|that)',
      ],
    },
    {
      pattern:
        '(i|we) (<adverb>|really|honestly)* (do not|could not) (<adverb>)* (care|give a (shit|damn|fuck)) (who|whose|why|how|what|which|where|when|if) (<some>) (,|;|-|—|\\.|but|so)+ (just|please|only|i want|you)* (act: (fix|make|do|revert|get|solve|stop|undo|deliver|ship|merge|close|remove|change) <some>) ~',
      unless: ['care (which|how|if|what) (we|it|the|they|this)'],
      rewrites: [phrase('Could you {act}?'), phrase('What matters to me: could we {act}?')],
    },
  ],
  despite: ['self', 'negation', 'technical', 'idiom'],
  rewrites: [drop(), weight, phrase('I can see that this matters to you; for me ‹what matters more›.')],
  examples: {
    flagged: {
      'Not our problem that your client sends garbage.': "I can't do much about this: your client sends garbage.",
      "It's not our problem if your proxy drops the header.":
        "I can't do much about it if your proxy drops the header.",
      "I don't care what the linter wants, drop the comment.": 'Could you drop the comment?',
      "I don't care what the spec says.": "I'd not go by the spec here.",
      'Nobody cares about Windows users.': 'For me Windows users do not weigh much here: ‹why›.',
      'who cares': 'for me this matters less: ‹why›.',
      "I couldn't care less about your deadline.": 'For me this matters less: ‹why›.',
      "I don't care what you think.": 'For me this matters less: ‹why›.',
      'No one asked you.': 'For me this matters less: ‹why›.',
      'not my problem': 'for me this matters less: ‹why›.',
      "Your opinion doesn't matter here.": 'For me this matters less: ‹why›.',
      'Get over it.': 'For me this matters less: ‹why›.',
      'so what?': 'for me this matters less: ‹why›.',
      'The API changes, deal with it!': 'The API changes!',
      "I'm not interested in your excuses": 'For me this matters less: ‹why›.',
      'And who cares if it is slow on ARM?': 'For me this matters less: ‹why›.',
    },
    fine: [
      'not our problem anymore: the vendor patched it',
      "Your vote doesn't count until you are a member.",
      'Nobody needs to approve this twice.',
      "If nobody cares, let's remove the flag.",
      "I don't care about the order here.",
      "I don't care strongly either way.",
      'The client has to deal with it.',
      'No big deal, I can rebase.',
      'So what should we use instead?',
      'The caller does not care which thread runs this.',
      'Your feedback is welcome.',
      'Too bad we lost the trace, but the logs are there.',
      'Nobody has asked for this yet.',
      'The parser will not deal with it, because that costs a call.',
      "Prefer the library, but deal with it if we don't have one.",
      "This part is a bit tough, because it's up to the linker.",
    ],
  },
})
