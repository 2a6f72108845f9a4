import { defineContext } from './context.ts'

const harsh =
  '(dumb|stupid|silly|crazy|naive|weird|ignorant|noob|newbie|insane|wild|mad|daft|dense|thick|obvious|trivial|ugly|bad|terrible|horrible|awful)'
const thought =
  '(question|questions|idea|ideas|suggestion|suggestions|thought|thoughts|comment|remark|nit|nits|theory|experiment|proposal|hack|request|joke|pun|example)'

/** Harsh words that a writer puts in front of an own thought, to make it small. */
export default defineContext({
  name: 'hedge',
  finds: [
    `^ (<adverb>|maybe|possibly|perhaps|probably|potentially|likely|one|another|a|an|random|here is|just|kind of|bit of a|ok|one more|and|but|quick|two|some|more)* ${harsh} (and|or|<mark>|but|possibly|maybe)? <adjacent>? ${thought}`,
    `(ask|asking|asked|have|had|got|with|for|a few|few|one|another|possibly|probably|maybe|perhaps|potentially|random|my) (a|an|the|this|my|some|such|one|what may be|what might be)? (<adverb>|really|possibly|maybe|probably|potentially)* ${harsh} ${thought}`,
    `no (such thing as)? (a|an)? ${harsh} ${thought}`,
    `(this|that|it|these|those) (<adverb>|may|might|could|probably|will|would|maybe|perhaps)+ (be|sound|sounds|seem|seems|look) (like)? (a|an)? <adverb>* ${harsh} (${thought}|<pause>|but|of me|to ask|$)`,
    `(if|whether|in case|unless|hope|hopefully|apologies|afraid|worried) ... (i|this|that|it|these|there|my <adjacent>) <be> (not)? <adverb>* (a|an|being|too)* ${harsh}`,
    `(at the|the) risk of (being|sounding|looking|asking|saying|stating)? (a|an|the|like)* _{1,2}`,
  ],
})
