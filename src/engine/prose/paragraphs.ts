import { type Block, type BlockRole, codeMark, type Prose } from './block.ts'
import { maskIdentifiers } from './identifiers.ts'
import { Mask } from './mask.ts'

const quoted = /^\s*>/
const fence = /^\s*(?:```|~~~)/
const stackFrame = /^\s+at \S+ ?\(|^\s*File ".*", line \d|^Traceback |^\s*\w+(?:Error|Exception): /

/** Offsets of a line of text, without its line break; undefined where a paragraph ends. */
export type Line = [start: number, end: number] | undefined

export interface ParagraphOptions {
  /** See `Block.reading`. */
  reading: string
  role?: BlockRole
  /** Paints over what else is no prose. */
  mask?(text: string, mask: Mask): void
}

/** Paragraphs of lines, parted by blank ones. `>` lines, fences, stack frames and `code` in backticks are not prose. */
export function paragraphsOf(source: string, all: Iterable<Line>, options: ParagraphOptions): Prose {
  const prose: Prose = { blocks: [], comments: [] }
  let lines: [start: number, end: number][] = []
  let fenced = false
  const close = (introduces: boolean) => {
    if (lines.length > 0) prose.blocks.push(blockOf(source, lines, introduces, options))
    lines = []
  }
  for (const each of all) {
    if (!each) {
      close(false)
      fenced = false
      continue
    }
    const [start, end] = each
    const line = source.slice(start, end)
    const directive = /^\s*(?:#|\/\/|;)?\s*(rapport-\S.*)$/.exec(line)
    if (directive) {
      prose.comments.push({ start, end, text: directive[1] as string })
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

function blockOf(
  source: string,
  lines: readonly [start: number, end: number][],
  introduces: boolean,
  { reading, role, mask: paint }: ParagraphOptions,
): Block {
  const start = (lines[0] as [number, number])[0]
  const end = (lines.at(-1) as [number, number])[1]
  return {
    start,
    end,
    introduces,
    reading,
    ...(role && { role }),
    prose() {
      const mask = new Mask(source.slice(start, end), start)
      let reached = start
      for (const [from, to] of lines) {
        mask.paint(reached, from, ' ')
        reached = to
      }
      const text = mask.toString()
      paint?.(text, mask)
      for (const { 0: span, index } of text.matchAll(/`[^`\n]+`/g)) {
        mask.cover(start + index, start + index + span.length, codeMark)
      }
      return maskIdentifiers(mask.toString())
    },
  }
}
