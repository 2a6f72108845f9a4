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
    // "As an example, the listing has a silly function."
    '(as an example|for example|example|consider|imagine|suppose) <pause>? _{1,6} (silly|stupid|dumb|crazy) <adjacent>',
    `(at the|the) risk of (being|sounding|looking|asking|saying|stating)? (a|an|the|like)* _{1,2}`,
  ],
  examples: {
    silent: [
      'As an example, the listing has a silly function that prints a number.',
      'This may be a crazy idea, but could the worker own the queue?',
      'I have a crazy idea for the queue.',
      'This might sound crazy, but what if we dropped the table?',
      'It could be an insane thought, but could we skip the cache?',
      'Possibly a crazy suggestion: keep both.',
      'Just a crazy thought: is the lock still needed?',
      'Not sure if this is insane, so I ask.',
      'That could be a crazy proposal, I am thinking aloud.',
      'I had a crazy idea about the queue.',
      'This would probably be insane, but it is tempting.',
    ],
    heard: [
      'This is a stupid idea.',
      'What stupid names.',
      'Your crazy idea broke the build.',
      'This may be fast, but the naming is ugly.',
      'That was a terrible idea.',
    ],
  },
})
