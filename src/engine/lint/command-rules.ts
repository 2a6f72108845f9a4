/**
 * Rules about commands, arguments, verdicts of one word and shouting: in a comment of code "just stop the worker, no arguments" says what
 * the code does, and to nobody. Neither does "false" in a table.
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
  'minimizing-command',
  'minimizing-suggestion',
  'modal-demand',
  'redo-command',
  'sarcastic-courtesy',
  'sent-to-manual',
  'shouting',
  'silencing',
  'silencing-command',
  'urgent-demand',
  'vague-verdict',
])
