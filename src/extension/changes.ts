/** Replaces `start` to `end` (UTF-16 offsets, end exclusive) by `after`. */
export interface Change {
  start: number
  end: number
  after: string
}

/** A text with changes that are sorted and do not overlap. */
export function withChanges(text: string, changes: readonly Change[]): string {
  let result = ''
  let at = 0
  for (const { start, end, after } of changes) {
    result += text.slice(at, start) + after
    at = end
  }
  return result + text.slice(at)
}
