import { defineContext } from './context.ts'

/** Remarks about oneself and apologies. */
export default defineContext({
  name: 'self',
  finds: [
    'i <be> <adverb>* (being|a|an|the|such|not)? _{0,4}',
    'i (feel|felt|look|looked|sound|sounded|must) _{0,4}',
    'i <adverb>* (forgot|broke|missed|messed|screwed|botched|wrote|made|did|keep|kept|always|never|forget|wasted) _{0,5}',
    '(my|our) _{0,3}',
    '(silly|stupid|dumb|careless|bad|foolish|lazy) (me|of me|on my|mistake on my)',
    'sorry ...',
    '(call|forgive|excuse|blame) me _{0,3}',
    'for me _{0,3}',
    'am i _{0,5}',
  ],
})
