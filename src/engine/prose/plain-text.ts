import { type Block, codeMark, type Prose } from './block.ts'
import { maskIdentifiers } from './identifiers.ts'
import { Mask } from './mask.ts'

const quoted = /^\s*>/
const fence = /^\s*(?:```|~~~)/
const stackFrame = /^\s+at \S+ ?\(|^\s*File ".*", line \d|^Traceback |^\s*\w+(?:Error|Exception): /

/** Paragraphs parted by blank lines. `>` lines, fences, stack frames and `code` in backticks are not prose. */
export function plainTextProse(source: string): Prose {
  const prose: Prose = { blocks: [], comments: [] }
  let lines: [start: number, end: number][] = []
  let fenced = false
  const close = (introduces: boolean) => {
    const block = blockOf(source, lines, introduces)
    if (block) prose.blocks.push(block)
    lines = []
  }
  for (const [start, end] of linesOf(source)) {
    const line = source.slice(start, end)
    const directive = /^\s*(?:#|\/\/|;)?\s*(rapport-\S.*)$/.exec(line)
    if (directive) {
      prose.comments.push({ start, end, text: directive[1] ?? '' })
      close(false)
    } else if (fence.test(line)) {
      close(!fenced)
      fenced = !fenced
    } else if (fenced || quoted.test(line) || stackFrame.test(line)) close(fenced)
    else if (line.trim() === '') close(false)
    else {
      if (/^\s*(?:[-*+•]|\d+[.)])\s/.test(line)) close(true)
      lines.push([start, end])
    }
  }
  close(false)
  return prose
}

/** Offsets of every line without its line break. */
export function* linesOf(source: string): Generator<[start: number, end: number]> {
  let start = 0
  while (start <= source.length) {
    let end = source.indexOf('\n', start)
    if (end === -1) end = source.length
    yield [start, source[end - 1] === '\r' && end > start ? end - 1 : end]
    start = end + 1
  }
}

function blockOf(source: string, lines: [number, number][], introduces: boolean): Block | undefined {
  const start = lines[0]?.[0]
  const end = lines.at(-1)?.[1]
  if (start === undefined || end === undefined) return undefined
  return {
    start,
    end,
    introduces,
    prose() {
      const text = source.slice(start, end)
      const mask = new Mask(text, start)
      for (const { 0: span, index } of text.matchAll(/`[^`\n]+`/g)) {
        mask.cover(start + index, start + index + span.length, codeMark)
      }
      return maskIdentifiers(mask.toString())
    },
  }
}
