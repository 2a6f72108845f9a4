import type { Prose } from './block.ts'
import { paragraphsOf } from './paragraphs.ts'

/** The prose of a text without markup. */
export function plainTextProse(source: string): Prose {
  return paragraphsOf(source, linesOf(source), { reading: 'plaintext' })
}

/** The same of what is written about a commit. */
export function changeProse(source: string): Prose {
  return paragraphsOf(source, linesOf(source), { reading: 'commit', role: 'commit' })
}

/** Offsets of every line without its line break. */
export function* linesOf(source: string, from = 0, to = source.length): Generator<[start: number, end: number]> {
  let start = from
  while (start <= to) {
    let end = source.indexOf('\n', start)
    if (end === -1 || end > to) end = to
    yield [start, source[end - 1] === '\r' && end > start ? end - 1 : end]
    start = end + 1
  }
}
