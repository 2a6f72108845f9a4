import { defineContext } from './context.ts'

const cry = '(<mild-cry>|damn it|oh shit|shit|fuck|fuck me|crap|ugh|argh|bah|hell|oops|whoops|wtf)'

/** Remarks about oneself, and apologies. They end where somebody or something else comes into the sentence. */
export default defineContext({
  name: 'self',
  finds: [
    // What I am, was, felt, must have been.
    'i (<adverb>|<modal>|have|had|do|did|not|might|just|really|must)* (<be>|been|feel|felt|look|looked|sound|sounded|seem|seemed|got|get) (like)? (<adverb>|being|a|an|the|such|not|too|so|like)* <of-subject>{0,5}',
    '(am|was) i <of-subject>{0,5}',
    '(make|makes|made|making) (me|us|myself) (look|feel|sound|seem|be)? (like)? <of-subject>{0,4}',
    '(call|forgive|excuse|blame|shame on|pardon|stupid|silly|dumb|poor|old|lazy|bad|foolish) (me|myself) <of-subject>{0,4}',
    // What I did.
    '(i|we) (<adverb>|have|had|might have|may have|must have|probably|totally|seem to have)* <slip-verb> (the|a|an|to)* <of-subject>{0,6}',
    'i (<adverb>|have|had)* (made|did|done|keep|kept|always|never|suck|sucked|caused|created|hate myself) <of-subject>{0,6}',
    'i (<adverb>|have|had)* (wrote|written|made|introduced|authored|came up with) (this|that|these|those|it|all)* <of-subject>{0,6}',
    // What is mine.
    '(my|mine|our (fault|mistake|error|slip|own)) <of-subject>{0,3}',
    'my <adjacent>{1,3} <be> (<adverb>|a|an|the|such|just)* <of-subject>{0,5}',
    '_{1,4} (of mine|on (my|our) (part|end|side|behalf)|of me|by me|my (bad|fault|mistake)|for me to)',
    // Apologies.
    '(sorry|apologies|apologize|apologise|apologizing|regret|pardon|excuse) (for|about|that|if)? (this|that|it|the|any|all|being|these|those)* <of-subject>{0,8}',
    // A cry about one's own slip.
    `^ ${cry} (it|<pause>)* (i|we) (<adverb>|have|had|just|totally)* (<slip-verb>|was|am|did not|do not|should have|thought|meant|mean|guess|guessed|realized|realised|noticed|pushed|pasted|deleted|removed|committed|merged|left|pressed|wrote)`,
    `^ ${cry} (it|<pause>)* (sorry|apologies|forgot|forgotten|missed|overlooked|misread|did not see|did not notice|my|wrong <adjacent>|fixed|fixing|fixes|done|will fix|right|of course|good (catch|point|call|eye|spot)|(good|nice|great) <adjacent>|well spotted|thank|thanks|yes|yeah|yep|you are (absolutely|totally|so|completely)? (right|correct)|indeed)`,
  ],
})
