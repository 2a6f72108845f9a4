import { defineContext } from './context.ts'

/** Harm that is denied or ruled out. */
export default defineContext({
  name: 'negation',
  finds: [
    '(not|never|neither|hardly|nothing|without|no) (really|that|so|very|too|entirely|all|necessarily|exactly|particularly|even|being|meant|to|sound|be|trying|mean|saying|calling|think|suggesting){0,4} (a|an|the|any|you|your|this|that|it)? <be>? (so|too|really|being)? _',
    'no (need|reason) to _{1,3}',
    '(far|anything) (from|but) _{1,2}',
    'nothing (is|was)? _',
  ],
})
