import type { Prose } from './block.ts'
import { changeProse, linesOf } from './plain-text.ts'

/** Git's line above which the message ends: `# ------------------------ >8 ------------------------`. */
const scissors = /^# -+ >8 -+$/

const trailer = /^(?:[A-Z][\w-]*-by|Fixes|Closes|Refs?|Change-Id|Reviewed-on|Link): /

/** A commit message without the lines that git drops: comments, and everything below the scissors. Trailers are names, not prose. */
export function commitMessageProse(source: string): Prose {
  const parts: string[] = []
  let cut = false
  let reached = 0
  for (const [start, end] of linesOf(source)) {
    const line = source.slice(start, end)
    cut ||= scissors.test(line)
    const comment = line.startsWith('#') && !/^#\s*rapport-/.test(line)
    const dropped = cut || comment || trailer.test(line)
    parts.push(source.slice(reached, start), dropped ? '\n'.repeat(end - start) : line)
    reached = end
  }
  return changeProse(parts.join(''))
}
