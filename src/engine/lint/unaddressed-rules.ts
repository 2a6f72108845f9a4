import type { Block } from '../prose/block.ts'

/** Rules about the imperative. */
const imperativeRules = [
  'bare-command',
  'bare-demand',
  'bare-prohibition',
  'bare-rejection',
  'closed-discussion',
  'direct-command',
  'minimizing-command',
  'needless-change',
  'redo-command',
  'sent-to-manual',
  'silencing',
  'silencing-command',
] as const

/** The same, and rules about arguments, verdicts of one word and shouting. */
const commandRules = [
  ...imperativeRules,
  'demanded-obedience',
  'flat-contradiction',
  'minimizing-adverb',
  'minimizing-suggestion',
  'modal-demand',
  'sarcastic-courtesy',
  'shouting',
  'urgent-demand',
  'vague-verdict',
] as const

/** The same, and rules about questions, which a heading asks in the name of the reader. */
const headingRules = [
  ...commandRules,
  'accusing-question',
  'dismissal',
  'exasperated-question',
  'pointed-why-not',
  'why-dont-you',
] as const

/** By what a block is for, the rules that have nothing to say in it. */
export const unaddressed = {
  code: new Set<string>(commandRules),
  commit: new Set<string>(imperativeRules),
  heading: new Set<string>(headingRules),
  cell: new Set<string>(commandRules),
} as const

const none: ReadonlySet<string> = new Set()

/** So many words in a cell are a value. */
const mostWordsOfValue = 2

/**
 * Rules that have nothing to say in a block, for it speaks to nobody: in a comment of code "just stop the worker, no
 * arguments" says what the code does, in a commit "stop ignoring the result" says what the commit does, "false" in a table is a value, and
 * "Read the docs" above a list of links is a title.
 */
export function silentIn({ role }: Block, countWords: () => number): ReadonlySet<string> {
  if (!role || (role === 'cell' && countWords() > mostWordsOfValue)) return none
  return unaddressed[role]
}
