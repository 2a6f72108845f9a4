import { defineSignal } from './signal.ts'

export default defineSignal({
  name: 'reason',
  why: 'A reason lets the reader decide with you instead of obeying.',
  finds: [
    'because|since|otherwise|therefore|hence|thus',
    'so (that|we|the|it|you|this|they|users|people|<code>)',
    'due to|in order to|in case|to avoid|to prevent|to make sure|to ensure|to keep|rather than|given that|the reason',
    'as (it|this|that|the|we|they|<code>) <adverb>* (is|are|was|does|do|has|have|can|could|will|would|may|might|breaks|fails|causes|leads|makes|_)',
    '(it|this|that|which|they|<code>) <adverb>* (breaks|fails|causes|leads|crashes|leaks|shadows|hides|duplicates|conflicts|blocks|throws|races|loses|drops|overwrites|slows|makes|allows|lets|prevents|means|results|returns)',
    '(will|would|could|can|may|might) <adverb>* (break|fail|cause|lead|crash|leak|shadow|hide|duplicate|conflict|block|throw|race|lose|drop|overwrite|slow|make|prevent|result|confuse)',
    '(is|are|was|were|looks|seems) <adverb>* (unused|unneeded|unnecessary|redundant|obsolete|duplicated|deprecated|outdated|no longer _|not (used|needed|necessary|required))',
    'if (we|you|the|it|this|that|<code>|someone|a|an|there) ...',
    'when (we|you|the|it|this|that|<code>|someone|a|an|there) ...',
  ],
  examples: {
    flagged: [
      'Rename this, because the old name shadows the import.',
      'Move it so that we can test it.',
      'This breaks on empty input.',
    ],
    fine: ['Rename this.', 'Fix it.', 'Move it there.'],
  },
})
