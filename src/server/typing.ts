import type { Finding } from '../engine/index.ts'

/** Where and when (ms) the writer last typed; offsets are UTF-16 and count in the current text. */
export interface Typing {
  offset: number
  at: number
}

/** The `sentenceAt` of a document. */
export type SentenceAt = (offset: number) => [start: number, end: number] | undefined

const blank = /[ \t]/
const finished = /[.!?…]["'”’)\]*_]*$/

/**
 * The sentence (UTF-16 offsets, end exclusive) that a writer at `offset` is still in; undefined after a full stop and a
 * space, and outside of prose.
 */
export function unfinishedSentence(
  text: string,
  offset: number,
  sentenceAt: SentenceAt,
): [start: number, end: number] | undefined {
  const around = sentenceAt(offset)
  if (around && around[0] <= offset && offset <= around[1]) return around
  // Spaces at the end of a line belong to no sentence, yet the writer is about to go on with it.
  let end = offset
  while (end > 0 && blank.test(text.charAt(end - 1))) end--
  if (end === 0 || (end < offset && finished.test(text.slice(Math.max(0, end - 8), end)))) return undefined
  const before = sentenceAt(end - 1)
  return before && before[0] < end && end <= before[1] ? [before[0], offset] : undefined
}

/** Findings that may be shown now: all but those in the sentence that is still being typed. */
export function settledFindings(
  findings: readonly Finding[],
  sentence: readonly [start: number, end: number] | undefined,
): Finding[] {
  if (!sentence) return [...findings]
  const [start, end] = sentence
  return findings.filter((finding) => finding.end <= start || finding.start >= end)
}
