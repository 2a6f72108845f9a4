import { ParsedText } from '../src/engine/prose/parsed-text.ts'

/** How many words of prose Markdown has: code, link targets, HTML and quotations are no prose. */
export function wordsIn(text: string): number {
  const { blocks } = new ParsedText(text, 'markdown').prose()
  return blocks.reduce(
    (sum, block) => sum + (block.prose().match(/[\p{Script=Latin}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0),
    0,
  )
}
