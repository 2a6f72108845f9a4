/** A label of Conventional Comments (conventionalcomments.org) at the start of a paragraph. */
const label =
  /^\s*(?:[^\p{L}\s]{1,3}\s)?(praise|nitpick|nit|suggestion|issue|todo|question|thought|chore|note|typo|polish|quibble|minor|optional)\s*(?:\(([^)]{1,60})\))?\s*:/iu

const nonBlocking = /^(?:praise|nitpick|nit|suggestion|question|thought|note|typo|polish|quibble|minor|optional)$/i

/** Whether a paragraph says of itself that it blocks nothing, so that bluntness weighs less. */
export function isNonBlocking(text: string): boolean {
  const opening = text.slice(0, 120)
  // Few paragraphs have a colon there, and the first use of the pattern takes longer than a comment.
  const match = opening.includes(':') ? label.exec(opening) : undefined
  if (!match?.[1]) return false
  const decorations = match[2] ?? ''
  if (/non-blocking|if-minor/i.test(decorations)) return true
  return nonBlocking.test(match[1]) && !/(?<!non-)blocking/i.test(decorations)
}
