import { defineContext } from './context.ts'

const cry = '(<mild-cry>|damn it|oh shit|shit|fuck|fuck me|crap|ugh|argh|bah|hell|oops|whoops|wtf)'

/** Remarks about oneself, and apologies. They end where somebody or something else comes into the sentence. */
export default defineContext({
  name: 'self',
  finds: [
    // What I am, was, felt, must have been.
    'i (<adverb>|<modal>|have|had|do|did|not|might|just|really|must)* (<be>|been|feel|felt|look|looked|sound|sounded|seem|seemed|got|get) (like)? (<adverb>|being|a|an|the|such|not|too|so|like)* <of-subject>{0,5}',
    'i (<be>|been|feel|felt|look|looked|was) (<adverb>|a|an|so|too|such)* <adjacent> (and|to) <of-subject>{1,4}',
    '(am|was) i <of-subject>{0,5}',
    '(if|unless|before|until|when) i (<adverb>|<modal>|was|were|am|do|did|to)* (go|get|got|went|lose|run) <of-subject>{1,3}',
    // "Sorry to be a pain", "I don't want to be a jerk about it".
    '(sorry|hate|hates|apologies) (<adverb>|for|to|if i am|that i am)* (be|being|sound|sounding) (<adverb>|like|a|an|the|such|too|so|that)* <of-subject>{1,5}',
    'i (<adverb>|am|do|not|did|would)* (want|mean|meant|trying|hope|afraid) (not)? to (be|sound|seem) (<adverb>|like|a|an|the|such|too|so|that)* <of-subject>{1,5}',
    '(make|makes|made|making) (me|us|myself) (look|feel|sound|seem|be)? (like)? <of-subject>{0,4}',
    '(call|forgive|excuse|blame|shame on|pardon|stupid|silly|dumb|poor|old|lazy|bad|foolish) (me|myself) <of-subject>{0,4}',
    // What I did.
    '(i|we) (<adverb>|have|had|might have|may have|must have|probably|totally|seem to have)* <slip-verb> (the|a|an|to)* <of-subject>{0,6}',
    'i (<adverb>|have|had)* (made|did|done|keep|kept|always|never|suck|sucked|caused|created|spent|wasted|lost|burned|burnt|hate myself) <of-subject>{0,6}',
    'i (<adverb>|have|had)* (wrote|written|made|introduced|authored|came up with) (this|that|these|those|it|all)* <of-subject>{0,6}',
    // What is mine.
    '(my|mine|our (fault|mistake|error|slip|own)) <of-subject>{0,3}',
    'my <adjacent>{1,3} (<have>|go|goes|went) (gone|been|<adverb>|become)* <of-subject>{0,4}',
    'my <adjacent>{1,3} <be> (<adverb>|a|an|the|such|just)* <of-subject>{0,5}',
    '_{1,4} (of mine|on (my|our) (part|end|side|behalf)|of me|by me|my (bad|fault|mistake)|for me to)',
    // Apologies.
    '(sorry|apologies|apologize|apologise|apologizing|regret|pardon|excuse) (for|about|that|if)? (this|that|it|the|any|all|being|these|those)* <of-subject>{0,8}',
    // A cry about one's own slip.
    '^ (so|how|what|a|such|really|very)* (stupid|dumb|silly|embarrassing|foolish|sloppy) (mistake|error|typo|slip|thing|me|of me)? <mark>* i (<adverb>|<have>)* <slip-verb>',
    `^ ${cry} (it|<pause>)* (i|we) (<adverb>|have|had|just|totally)* (<slip-verb>|was|am|did not|do not|should have|thought|meant|mean|guess|guessed|realized|realised|noticed|pushed|pasted|deleted|removed|committed|merged|left|pressed|wrote)`,
    `^ ${cry} (it|<pause>)* (sorry|apologies|forgot|forgotten|missed|overlooked|misread|did not see|did not notice|my|wrong <adjacent>|fixed|fixing|fixes|done|will fix|right|of course|good (catch|point|call|eye|spot)|(good|nice|great) <adjacent>|well spotted|thank|thanks|yes|yeah|yep|you are (absolutely|totally|so|completely)? (right|correct)|indeed)`,
  ],
  examples: {
    silent: [
      'I am retarded today, sorry.',
      'My last commit was stupid.',
      'My code is ugly, I know.',
      'I wrote this ugly parser two years ago.',
      'I screwed up the rebase, fix is on the way.',
      'Sorry for the crappy first version.',
      'Damn, I forgot the changelog.',
      'Oh shit, good catch.',
      'How stupid, I forgot the most important step.',
      'Sorry to be a PITA about the names.',
      'I spent a stupid amount of time on these tests.',
      'My editor settings have gone bonkers.',
      'I am too lazy to RTFM today.',
    ],
    heard: [
      'I think you are an idiot.',
      'I was away and your code is stupid.',
      'My patch was fine, this is stupid.',
      'Sorry, but this is garbage.',
      'I hate your stupid build.',
    ],
  },
})
