import type { Suggestion, TextEdit } from '../finding.ts'

/** The text with edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text)
}

/** Suggestions whose offsets count from the start of what begins at `offset`, as they count in the whole (UTF-16). */
export function shifted(suggestions: readonly Suggestion[], offset: number): Suggestion[] {
  return suggestions.map(({ edits, ...suggestion }) => ({
    ...suggestion,
    edits: edits.map(({ start, end, newText }) => ({ start: start + offset, end: end + offset, newText })),
  }))
}
