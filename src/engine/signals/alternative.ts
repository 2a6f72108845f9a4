import { defineSignal } from './signal.ts'

export default defineSignal({
  name: 'alternative',
  why: 'A concrete alternative gives the reader something to act on.',
  finds: [
    'instead',
    '(use|try|prefer|consider|call|move|rename|extract|replace|pass|return|wrap|split|inline|reuse|switch) ...',
    '(should|could|can|would|might|may|lets|must) (be|use|go|live|return|take|have|we) ...',
    '(how|what) about ...',
    'maybe <verb> ...',
    '<code>|<link>|<number>',
    'see (the|this|also|<link>|<mention>|<code>)',
  ],
  examples: {
    flagged: ['This is wrong, use the helper instead.', 'How about a map here?', 'Look at `parse()`.'],
    fine: ['This is wrong.', 'I do not like this.', 'Needs work.'],
  },
})
