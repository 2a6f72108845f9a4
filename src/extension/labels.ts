/** A label of Conventional Comments (https://conventionalcomments.org) with what it tells the reader. */
export interface Label {
  text: string
  meaning: string
}

/** In the order in which they are offered. */
export const labels: readonly Label[] = [
  { text: 'praise:', meaning: 'Something that you value, sincerely and by name' },
  { text: 'suggestion:', meaning: 'An improvement, with what to change and why' },
  { text: 'question:', meaning: 'You are not sure and would like to know' },
  { text: 'issue (blocking):', meaning: 'A problem that has to be solved before this goes on' },
  { text: 'nitpick (non-blocking):', meaning: 'A matter of taste that may stay as it is' },
  { text: 'thought:', meaning: 'An idea that came up, with nothing to do' },
  { text: 'todo:', meaning: 'Small and needed' },
  { text: 'chore:', meaning: 'A step of the process that is still open' },
  { text: 'note:', meaning: 'Something that the reader should know' },
]

/** The labels that fit what stands between the start of a line and the caret: only the beginning of a label may stand there. */
export function labelsAfter(lineStart: string): readonly Label[] {
  if (!/^[a-z(): -]*$/i.test(lineStart)) return []
  const written = lineStart.toLowerCase()
  return labels.filter(({ text }) => text.startsWith(written) && text !== written)
}
