import { part, phrase } from '../../rewrite/template.ts'
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
        '<start> <opener>*? [who (on earth|in the world|the hell|the heck|the fuck|in their right mind)? <adverb>* (approved|merged|reviewed|accepted|greenlit|signed off on|signed off|rubber stamped|okayed|lgtmed|let|allowed|waved) <adverb>* (object: this <work-noun>|that <work-noun>|this|that|it|these|<code>) (slip|pass|get|go|happen|in|land|be)* (merged|approved|through|by|in|past|into|out|shipped)*] ~',
      unless: ['who (approved|merged|reviewed|accepted) (that|this|it) (at|on|for|in|so|because|and)'],
      rewrites: [part('What did the review of {object} cover?'), part('What led to {object}?')],
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
      unless: ['whose (idea|decision|fault|bug|work) (the|they|we|you)'],
    },
    {
      pattern:
        '<start> <opener>*? [who (broke|killed|ruined|destroyed|trashed|screwed up|messed up|screwed with|messed with|borked|wrecked|nuked)] (object: (<work>|<shared-thing>|my|our|<code>))',
      rewrites: [part('What broke')],
    },
    {
      pattern: '<start> <opener>*? [who <be> to blame (for (object: <some>))?] ~',
      rewrites: [part('What led to {object}?')],
    },
    {
      pattern:
        '<start> <opener>*? [who (the hell|the heck|the fuck|on earth|in their right mind|even|seriously|actually)+ (wrote|writes|does|did|would write|designs|designed|names|named|codes|coded|uses|commits|committed|pushes|pushed|ships|shipped) (object: this|that|it|these|this <work-noun>|a <some>|<some>)] ~',
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
      rewrites: [phrase('What did the review of {object} cover?'), phrase('Which check could have caught this?')],
    },
    {
      pattern:
        'whoever <adverb>* (wrote|designed|named|coded|came up with|thought|thinks|decided|did|pushed|added|built|invented|programmed|implemented|put|made) (object: this|that|it|these|this <work-noun>|the <adjacent>{1,2}|<code>) (<adverb>|was a good idea|there|in)* (must|clearly|obviously|apparently|had (no|never|clearly)|has never|never|deserves|needs to (have|get|be)|should (be (fired|ashamed|shot|banned|fed)|not be|have (known|read|tested))|has no|hates|hated|probably|was (drunk|high|asleep|not thinking|clueless|lazy|an idiot)) <some> ~',
      unless: [
        '(should|needs to) (be (able|allowed|notified)|not (need|have))',
        '(probably|had) (knows|a (reason|good reason)|meant|wanted|thought|good reasons|reasons)',
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
  rewrites: [
    part('What was the reasoning behind this?'),
    part('What was the reasoning behind {object}?'),
    part('What led to this?'),
  ],
  examples: {
    flagged: {
      'Wow, who wrote this?': 'What was the reasoning behind this?',
      'Whoever approved this clearly had other things on their mind.': 'What did the review of this cover?',
      'Must have been a long night when this was written.': 'What was the reasoning here?',
      'who let this get merged??': 'what did the review of this cover?',
      'seriously, who does that': 'what was the reasoning behind this?',
      'Who approved this?': 'What did the review of this cover?',
      'who the hell merged this PR': 'what did the review of this PR cover?',
      'Seriously, who signed off on `retry.ts`?': 'What did the review of `retry.ts` cover?',
      'Who thought this was a good idea?': 'What was the reasoning behind this?',
      'which genius wrote the retry loop?': 'who wrote the retry loop?',
      'Whose brilliant idea was this?': 'What was the reasoning behind this?',
      'who broke main?': 'what broke main?',
      'Who is to blame for the outage?': 'What led to the outage?',
      'who even writes code like this': 'what was the reasoning behind this?',
      'Who in their right mind designed this schema?': 'What was the reasoning behind this?',
      'ok who let this slip through?': 'ok what did the review of this cover?',
      'Who reviewed that?': 'What did the review of that cover?',
    },
    fine: [
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
