import { drop, part, phrase } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  id: 'culprit-question',
  principle: 'trust',
  severity: 'information',
  why: 'Asking who did it starts a search for the guilty; asking what led to it finds the gap to close.',
  source: {
    title: 'Google SRE Book: Postmortem Culture',
    url: 'https://sre.google/sre-book/postmortem-culture/',
  },
  finds: [
    {
      pattern:
        'whoever <adverb>* (wrote|designed|coded|built|added|implemented|made|named) (object: (this|that|the|these) <adjacent>|this|that|it) (has|had)? <adverb>* (clearly|obviously|apparently|evidently) (has|had)? <adverb>* never <adverb>* (run|ran|used|tried) (tool: <code>) <some>? ~',
      rewrites: [phrase('Could we try {tool} on {object}?')],
    },
    {
      pattern:
        'whoever <adverb>* (wrote|designed|coded|built|added|implemented|made|named) (object: (this|that|the|these) <adjacent>|this|that|it) (has|had)? <adverb>* (clearly|obviously|apparently|evidently) (has|had)? <adverb>* never <some> ~',
      unless: [
        'never <some> (,|and)+ (neither|nor) (did|do|have|had) i',
        '(heard of|heard about|thought about|knew|<code>)',
      ],
      rewrites: [drop(), phrase('What was the reasoning behind {object}?')],
    },
    {
      pattern:
        '<start> <opener>*? [who (on earth|in the world|the hell|the heck|the fuck|in their right mind)? <adverb>* (approved|merged|reviewed|accepted|greenlit|signed off on|signed off|rubber stamped|okayed|lgtmed|let|allowed|waved) <adverb>* (object: this <work-noun>|that <work-noun>|this|that|it|these|<code>) (slip|pass|get|go|happen|in|land|be)* (merged|approved|through|by|in|past|into|out|shipped)*] ~',
      unless: ['who (approved|merged|reviewed|accepted) (that|this|it) (at|on|for|in|so|because|and)'],
      rewrites: [drop(), part('Could we look at how {object} was reviewed?'), part('What led to {object}?')],
    },
    {
      pattern:
        '<start> <opener>*? [who (on earth|in the world|the hell|the heck|the fuck|in their right mind)? <adverb>* (thinks|thought|decided|figured|believed) (that)? (act: <gerund> <in-clause>{0,10}) (was|is|would be|were) (a|the)? <adverb>* (good|great|smart|clever|brilliant|right|sensible|reasonable|fine|ok|okay|acceptable) (idea|move|choice|way|approach|call|thing|plan)?] $',
      rewrites: [part('What was the reasoning behind {act}?'), part('What is the case for {act}?')],
    },
    {
      pattern:
        '<start> <opener>*? [(who|which <adjacent>{1,2}) (on earth|in the world|the hell|the heck|the fuck|in their right mind)? <adverb>* (decided|chose|thought it (was|is|would be) <adverb>* (a (good|great|smart|brilliant|clever|fine) (idea|move)|ok|okay|fine|smart|clever)) to (act: <verb> <some>)] <closer>* \\?',
      unless: ['which (team|user|thread|process|node|component|service|version|branch)'],
      rewrites: [part('What was the reasoning behind {act:gerund}?'), part('What is the case for {act:gerund}?')],
    },
    {
      pattern: 'whose <adjacent>{0,2} (idea|plan) <adverb>* was (act: <gerund> <some>) ~',
      rewrites: [phrase('What was the reasoning behind {act}?')],
    },
    {
      pattern:
        '[whose <adjacent>{0,2} (idea|decision|plan) <adverb>* (was|is) it to (act: <verb> <some>)] <closer>* \\?',
      rewrites: [part('What was the reasoning behind {act:gerund}?'), part('What is the case for {act:gerund}?')],
    },
    {
      pattern:
        '<start> <opener>*? [who (on earth|in the world|the hell|the heck|the fuck|in their right mind)? <adverb>* (thinks|thought|decided|figured|believed|came up with|dreamed up|dreamt up) (that)? (this|that|it|these|the <some>) (idea)? (was|is|would be|were|should be)? (a)? (<adjacent>){0,3}] $',
    },
    {
      pattern:
        '[(who|whose|which) (<adjacent>){0,2} (genius|einstein|idiot|moron|clown|wizard|brainiac|mastermind|rocket scientist|bright spark|smartass|joker|fool)] (<verb>|<past>|is|was|came|thought)',
      rewrites: [part('Who')],
    },
    {
      pattern:
        'whose <adjacent>{0,2} (idea|decision|fault|mess|doing|bug|brainchild|handiwork|masterpiece|work of art) (was|is|are|were)? (this|that|it|the <some>)? <adverb>* ~',
      unless: ['whose decision (is|would)', 'whose (idea|decision|fault|bug|work) (the|they|we|you)'],
    },
    {
      pattern:
        '<start> <opener>*? [who (broke|killed|ruined|destroyed|trashed|screwed up|messed up|screwed with|messed with|borked|wrecked|nuked)] (object: (<work>|<shared-thing>|my|our|<code>))',
      unless: ['who broke (it|this|that) (does|is|was)'],
      rewrites: [part('What broke')],
    },
    {
      pattern: '<start> <opener>*? [who <be> to blame (for (object: <some>))?] ~',
      rewrites: [part('What led to {object}?')],
    },
    {
      pattern:
        '<start> <opener>*? [who (the hell|the heck|the fuck|on earth|in their right mind|even|seriously|actually)+ (wrote|writes|does|did|would write|designs|designed|names|named|codes|coded|uses|commits|committed|pushes|pushed|ships|shipped) (object: this|that|it|these|this <work-noun>|such <some>|(code|stuff|things) like (this|that))] ~',
    },
    {
      pattern:
        '<start> <opener>*? [who (the hell|the heck|the fuck|on earth|in their right mind|even|seriously|actually)+ <adverb>* (act: (writes|wrote|names|named|uses|used|commits|committed|puts|put|stores|stored|calls|called|nests|nested|returns|returned|hardcodes|hardcoded|pushes|pushed|ships|shipped|designs|designed|adds|added|deletes|deleted|makes|made|tests|tested) <some>)] ~',
      rewrites: [part('What was the reasoning behind {act:gerund}?'), part('What is the case for {act:gerund}?')],
    },
    {
      pattern: '<start> <opener>*? [who (wrote|named|designed|coded|programmed) (object: this|that)] $',
    },
    {
      pattern:
        '(seriously|honestly|lol|wtf|wow) ,? [who (even)? (does|writes|names|codes|did|wrote|thinks) (object: that|this|it|(stuff|things|code) like (this|that))] $',
    },

    {
      pattern:
        'whoever <adverb>* (approved|merged|reviewed|accepted|signed off on|let) (object: this|that|it|these|this <work-noun>|the <adjacent>{1,2}|<code>) (<adverb>|through|in|slip|get)* (must|clearly|obviously|apparently|had|has never|never|was|did not|does not|deserves|needs to (have|get|be)|should (be|not|have)|has no|probably) <some> ~',
      unless: ['(should|needs to) (be (able|allowed|notified)|not (need|have))', '(was|did not) (on|the|also|a)'],
      rewrites: [
        drop(),
        phrase('Could we look at how {object} was reviewed?'),
        phrase('Which check could have caught this?'),
      ],
    },
    {
      pattern:
        'whoever <adverb>* (wrote|designed|coded|built|added|implemented|made|did) (object: this|that|it|these|this <work-noun>|this <adjacent>|the <adjacent>|the <adjacent>{2}|<code>) <adverb>* (<have>)? <adverb>* (never heard of|did not know about|knows nothing about|has no idea about|does not understand|did not understand|never thought about|did not think about|forgot about) (topic: <some>) ~',
      rewrites: [phrase('How does {object} deal with {topic}?'), phrase('I think {object} needs to consider {topic}.')],
    },
    {
      pattern:
        'whoever <adverb>* (wrote|designed|named|coded|came up with|thought|thinks|decided|did|pushed|added|built|invented|programmed|implemented|put|made) (object: this|that|it|these|this <work-noun>|the <adjacent>{1,2}|<code>) (<adverb>|was a good idea|there|in)* (must|clearly|obviously|apparently|had (no|never|clearly)|has never|never|deserves|needs to (have|get|be)|should (be (fired|ashamed|shot|banned|fed)|not be|have (known|read|tested))|has no|hates|hated|probably|was (drunk|high|asleep|not thinking|clueless|lazy|an idiot)) <some> ~',
      unless: [
        '(should|needs to) (be (able|allowed|notified)|not (need|have))',
        '(probably|had) (knows|saved|helped|a (reason|good reason)|meant|wanted|thought|good reasons|reasons)',
      ],
      rewrites: [phrase('What was the reasoning behind {object}?'), phrase('What was the reasoning here?')],
    },
    {
      pattern:
        '<start> <opener>*? (it|you|they|someone|somebody|there)? (must have|has to have|probably) been <adverb>* (a (long|rough|late|hard|bad) (night|day|week)|late|(a)? friday|in a (rush|hurry)|half asleep|tired|fun|too much (coffee|beer|wine)) (when|writing|while) <some> ~',
      unless: ['(i|we) <some>'],
      rewrites: [phrase('What was the reasoning here?'), phrase('I find this hard to follow.')],
    },
  ],
  unless: ['must have been (fun|a <adjacent> (night|day|week)) <some> (!|,|—|thank|thanks)+ (thank|thanks|!|$)'],
  rewrites: [
    part('What was the reasoning behind this?'),
    part('What was the reasoning behind {object}?'),
    part('What led to this?'),
  ],
  examples: {
    flagged: {
      'Whose brilliant idea was storing json in a cookie?': 'What was the reasoning behind storing json in a cookie?',
      'Whoever wrote this query has clearly never run `EXPLAIN`.': 'Could we try `EXPLAIN` on this query?',
      'And who thought polling every 10 ms was a good idea?': 'And what was the reasoning behind polling every 10 ms?',
      'Whose bright idea was it to store money in a float?': 'What was the reasoning behind storing money in a float?',
      'Who on earth names a variable `x2`?': 'What was the reasoning behind naming a variable `x2`?',
      'Whoever wrote this regex clearly never heard of backtracking.': 'How does this regex deal with backtracking?',
      'Wow, who wrote this?': 'What was the reasoning behind this?',
      'Whoever approved this clearly had other things on their mind.': 'Could we look at how this was reviewed?',
      'Must have been a long night when this was written.': 'What was the reasoning here?',
      'who let this get merged??': 'could we look at how this was reviewed?',
      'seriously, who does that': 'what was the reasoning behind this?',
      'Who approved this?': 'Could we look at how this was reviewed?',
      'who the hell merged this PR': 'could we look at how this PR was reviewed?',
      'Seriously, who signed off on `retry.ts`?': 'Could we look at how `retry.ts` was reviewed?',
      'Who thought this was a good idea?': 'What was the reasoning behind this?',
      'which genius wrote the retry loop?': 'who wrote the retry loop?',
      'Whose brilliant idea was this?': 'What was the reasoning behind this?',
      'who broke main?': 'what broke main?',
      'Who is to blame for the outage?': 'What led to the outage?',
      'who even writes code like this': 'what was the reasoning behind this?',
      'Who in their right mind designed this schema?': 'What was the reasoning behind this?',
      'ok who let this slip through?': 'ok could we look at how this was reviewed?',
      'Who reviewed that?': 'Could we look at how that was reviewed?',
    },
    fine: [
      "Whose decision is this, ours or the platform team's?",
      'Whoever wrote this comment probably saved me a day.',
      'Must have been fun writing this parser!',
      'Whoever wrote this test had a good idea.',
      'Whoever approves this, please tag the release.',
      'Whoever wrote this probably had a reason.',
      'The test must have been written before we had fixtures.',
      'Who approved this budget last year, finance or legal?',
      'Ask the person who approved this.',
      'Who owns the release branch these days?',
      'Who wrote the parser? I would like to ask about an edge case.',
      'Whoever merged this can also tag the release.',
      'The user who broke the seal needs a new one.',
      'Who should review this?',
      'Who is going to take the follow-up?',
      'A user whose fault report is open sees a banner.',
      'Who uses this endpoint today?',
      'Thanks to everyone who reviewed this!',
    ],
  },
})
