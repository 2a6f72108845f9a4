import { markdownParser, markdownProse } from '../src/engine/prose/markdown.ts'
import { parseable } from '../src/engine/prose/parseable.ts'

/** How many words of prose Markdown has: code, link targets, HTML and quotations are no prose. */
export function wordsIn(text: string): number {
  const source = parseable(text).text
  const { blocks } = markdownProse(source, markdownParser.parse(source))
  return blocks.reduce(
    (sum, block) => sum + (block.prose().match(/[\p{Script=Latin}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0),
    0,
  )
}
