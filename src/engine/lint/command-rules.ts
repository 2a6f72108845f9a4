/**
 * Rules about commands, arguments and shouting: in a comment of code "just stop the worker, no arguments" says what the code does, and
 * to nobody.
 */
export const commandRules: ReadonlySet<string> = new Set([
  'bare-command',
  'bare-demand',
  'bare-prohibition',
  'closed-discussion',
  'demanded-obedience',
  'direct-command',
  'flat-contradiction',
  'minimizing-adverb',
  'minimizing-suggestion',
  'modal-demand',
  'redo-command',
  'sarcastic-courtesy',
  'shouting',
  'silencing',
  'silencing-command',
  'urgent-demand',
])
