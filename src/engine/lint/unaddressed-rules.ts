import type { Block } from '../prose/block.ts'

/** Rules about commands, arguments, verdicts of one word and shouting. */
export const commandRules: ReadonlySet<string> = new Set([
  'bare-command',
  'bare-demand',
  'bare-prohibition',
  'bare-rejection',
  'closed-discussion',
  'demanded-obedience',
  'direct-command',
  'flat-contradiction',
  'minimizing-adverb',
  'minimizing-command',
  'minimizing-suggestion',
  'modal-demand',
  'needless-change',
  'redo-command',
  'sarcastic-courtesy',
  'sent-to-manual',
  'shouting',
  'silencing',
  'silencing-command',
  'urgent-demand',
  'vague-verdict',
])

/** The same, and rules about questions, which a heading asks in the name of the reader. */
const headingRules: ReadonlySet<string> = new Set([
  ...commandRules,
  'accusing-question',
  'dismissal',
  'pointed-why-not',
  'why-dont-you',
])

const none: ReadonlySet<string> = new Set()

/** So many words in a cell are a value. */
const mostWordsOfValue = 2

/**
 * Rules that have nothing to say in a block of so many words, for it speaks to nobody: in a comment of code "just stop the worker, no
 * arguments" says what the code does, "false" in a table is a value, and "Read the docs" above a list of links is a title.
 */
export function silentIn({ inCode, role }: Block, words: number): ReadonlySet<string> {
  if (role === 'heading') return headingRules
  return inCode || (role === 'cell' && words <= mostWordsOfValue) ? commandRules : none
}
