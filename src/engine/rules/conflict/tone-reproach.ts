import { phrase, sentence } from '../../rewrite/template.ts'
import { defineRule } from '../rule.ts'

const landed = phrase('This came across harsher to me than it may have been meant.')
const manners =
  '(rude|hostile|arrogant|condescending|disrespectful|offensive|insulting|aggressive|passive aggressive|unprofessional|patronizing|patronising|impolite|inappropriate|uncalled for|toxic|childish|immature|disingenuous|dismissive|presumptuous|entitled|hypocritical|out of line|unkind|mean spirited|snarky|elitist|abrasive|obnoxious)'
const manner =
  '(tone|attitude|tone of voice|behavior|behaviour|wording|choice of words|language|arrogance|rudeness|hostility|aggressiveness|passive aggressiveness|snark|sarcasm|condescension|entitlement|disrespect)'
const words =
  '((your|his|her|their|this|that) <adjacent>{0,2} (comment|comments|reply|replies|answer|answers|response|responses|tone|attitude|message|remark|remarks|statement|statements|wording|language|behavior|behaviour|accusation|accusations|email|post)|(comments|statements|remarks|replies|answers|posts|responses|messages) like (this|that|these|those|yours)|what you (said|say|wrote))'

export default defineRule({
  id: 'tone-reproach',
  principle: 'conflict',
  severity: 'hint',
  why: 'Told that their tone is wrong, people defend the tone; told how it landed, they can say what they meant.',
  source: {
    title: 'Center for Creative Leadership, Situation-Behavior-Impact: describe behaviour, not intent',
    url: 'https://www.ccl.org/articles/leading-effectively-articles/sbi-feedback-model-a-quick-win-to-improve-talent-conversations-development/',
  },
  finds: [
    {
      pattern:
        '(,|;|-|so|then|and|please|start|just|try to|at least|maybe)* act (like|as) (it|one|a (professional|grown up|decent <adjacent>|maintainer|team|real <adjacent>|human|human being|reasonable <adjacent>)|an adult|grown ups|adults|professionals|one then) ~',
      unless: ['(to|will|would|can|could|should|must|may|i|we|it|they|that|does|which) (<adverb>)* act (like|as)'],
      rewrites: [sentence("I'd like us to keep talking about the work: ‹what is open›.")],
    },
    {
      pattern: `${words} (<be>|sound|sounds|feel|feels|seem|seems|come across as|comes across as|reads as|read as|strikes me as) (<adverb>|to me|a|an|just|bit|both|at best|incredibly|unnecessarily|needlessly|overly|like|being|pretty)* (${manners}|not <adverb>* (appreciated|acceptable|welcome|called for|appropriate|ok|okay|respectful|professional)) <some>? ~`,
      unless: ['(if|when|unless|sorry) <some>? (sound|sounds|came|comes|seem|seems|was|is)', 'apologies if'],
    },
    {
      pattern: `^ (that|this|it|which) (<be>|sounds|seems|feels|was) (<adverb>|a|an|bit|just|unnecessarily|needlessly|overly|pretty|to me)* ${manners} (of you|to me|to us|towards (me|us|everyone)|to everyone|here|and <some>|thing to say|comment|reply|answer|response)* $`,
      unless: ['(is|was) <adverb>* not', '(inappropriate|offensive|aggressive) (in|for|term|word|name)'],
    },
    {
      pattern: `(i|we) (find|found|consider|think|am finding) (that)? ${words} (is|are)? (<adverb>|a|an|bit|to be|unnecessarily|overly)* ${manners} <some>? ~`,
    },
    {
      pattern: `(with|if you keep|keep up|because of|given|lose|drop|change|adjust|watch|mind|check|leave|about|tolerate|appreciate|like|need|take) (that|this|your|the|such) (kind of|sort of|<adjacent>)? ${manner} (of yours|aside|at the door|elsewhere|out of (this|here)|please|here|~)`,
      unless: [
        '(programming|natural|template|query|markup|domain|body|plain|english) language',
        '(like|with|about|change|mind|take|need|check|given) (this|that|the|your) <adjacent>? (behavior|behaviour|language|wording)',
        'the tone',
      ],
      rewrites: [sentence("I'd like us to keep talking about the work: ‹what is open›."), landed],
    },
    {
      pattern:
        `(there is|there was|i see|see)? no (need|reason|call|excuse) (for you)? (to be|for|for being|for such|to get|to act|to sound|to become) <adverb>* (a|that|this|such|the|your|like)* (${manners}|${manner}|a jerk|a dick|snippy|personal|defensive|upset|angry|harsh|snarky|an? asshole|insults|name calling|personal attacks|so <adjacent>) <some>? ~`.replace(
          'an? asshole',
          'an asshole',
        ),
      unless: ['to be (sorry|personal)'],
    },
    {
      pattern:
        '(ask|asked|asking|say|said|saying|try|behave|communicate|phrase|phrased|talk|speak|word|write|express (yourself|it)|respond|reply) (it|this|that|them|us|me|your <adjacent>|questions|things|for (help|it|things))? (<adverb>|a bit|more|a little|less|in a|with a|some|so|be|being)* (nicely|kindly|politely|respectfully|nicer|kinder|politer|rudely|aggressively|(more|less) (kind|polite|respectful|rude|aggressive|nice|friendly) (way|manner|tone)?|(better|different|nicer|friendlier|respectful|civil|civilized) (tone|attitude|manner))',
      unless: [
        '(i|we|he|she|they|let us|lets) (<adverb>|will|can|could|should|have|try|all|to)* (ask|communicate|speak|write|asked|say|said|try|talk|phrase|reply|write)',
        'asked (nicely|politely|kindly) (for|to|if|about)',
      ],
      rewrites: [
        sentence('A calmer message would be easier for me to answer.'),
        sentence('This came across harsher to me than it may have been meant.'),
      ],
    },
    {
      pattern: `(this|that|such|these|any) (kind|sort|type|level|amount) of (passive|blatant|open)? (tone|attitude|arrogance|rudeness|hostility|aggressiveness|passive aggressiveness|snark|sarcasm|condescension|entitlement|disrespect) <some>? ~`,
    },
    {
      pattern: `(speaking|talk|talking|so much|and you|look who is talking) (of|about|for)? (arrogance|manners|respect|rudeness|politeness|being (rude|arrogant|hostile|professional)|hypocrisy|entitlement|professionalism|code of conduct) ~`,
    },
    {
      pattern:
        '(your <adjacent>{0,2} (accusations|insults|hostility|arrogance|entitlement|rudeness|sarcasm|condescension|snark|temper|ego|lecturing|whining|ranting|personal attacks)) <some>? ~',
    },
    {
      pattern:
        '(you should|you could|maybe|perhaps|please|might|you might|it would (help|be nice) (if you)?|try|try to|learn|learn to|need to|how about) (<adverb>|you|to|start|being|be|showing|show|having|have|work on)+ (some|a bit of|a little|more|better|basic|common|little|your)+ (respect|manners|gratitude|humility|decency|courtesy|politeness|kindness|empathy|appreciation|people skills|communication skills|social skills|self awareness|professionalism)',
      unless: ['(i|we) (could|should|would|will)'],
    },
  ],
  despite: ['negation', 'technical', 'idiom'],
  unless: [
    'this language',
    '(error|log|warning|commit|status) message <be>',
    'to be so (precise|strict|specific|verbose|exact|careful|detailed|generic|formal|fast|accurate)',
    'personal (data|info|information|access|token|details)',
    'ask nicely and',
    'way for (newcomers|users|readers|beginners)',
    'appreciation (to|for) (the|our) (volunteers|contributors|team|community|speakers)',
    'empathy for your future self',
    '(sorry|apologies|apologise|apologize) (if|that|for)',
    '(did not|do not) (mean|want|intend) to',
  ],
  rewrites: [landed, phrase('I read this as ‹how you read it›. Did you mean it like that?')],
  examples: {
    flagged: {
      'Your tone is not appreciated.': 'This came across harsher to me than it may have been meant.',
      "That's pretty hostile.": 'This came across harsher to me than it may have been meant.',
      'I find your comment offensive': 'This came across harsher to me than it may have been meant.',
      'statements like this feel quite arrogant to me': 'this came across harsher to me than it may have been meant.',
      "There's no need to be rude.": 'This came across harsher to me than it may have been meant.',
      'Nobody will help you with that attitude.': "I'd like us to keep talking about the work: ‹what is open›.",
      'You might get an answer if you asked a bit more nicely.': 'A calmer message would be easier for me to answer.',
      'This kind of passive aggressiveness drives contributors away.':
        'This came across harsher to me than it may have been meant.',
      'Speaking of arrogance...': 'This came across harsher to me than it may have been meant.',
      'You should work on your communication skills.': 'This came across harsher to me than it may have been meant.',
      'what you wrote is out of line': 'this came across harsher to me than it may have been meant.',
    },
    fine: [
      "There's no need to be so precise here.",
      'This error message is rude, could we soften it?',
      'Sorry if my comment sounds harsh.',
      "I didn't mean to be rude.",
      'The tone of the error message could be friendlier.',
      'This is an aggressive timeout.',
      'The linter asks nicely for a newline.',
      'This kind of behavior is undefined in C.',
      'No need to be sorry!',
      'Which programming language is this about?',
      'We tolerate that kind of language in test data.',
      'Please check the wording of this sentence.',
      'Your tests are aggressive about timing.',
      'The name is offensive in Finnish, so I would pick another one.',
    ],
  },
})
