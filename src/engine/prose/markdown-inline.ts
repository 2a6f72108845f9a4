import type { SyntaxNode } from '@lezer/common'
import { parser as commonMark, GFM } from '@lezer/markdown'

const blockNames = [
  'LinkReference',
  'IndentedCode',
  'FencedCode',
  'Blockquote',
  'HorizontalRule',
  'BulletList',
  'OrderedList',
  'ATXHeading',
  'HTMLBlock',
  'SetextHeading',
  'Table',
  'TaskList',
]

/** Whatever it gets is a paragraph. */
const parser = commonMark.configure(GFM).configure({ remove: blockNames })

/** A block with more brackets is no prose, and matching them takes the parser time by their square. */
const mostBrackets = 400

/** The inline markup of a block's text; offsets count in the text. */
export function inlineMarkup(text: string): SyntaxNode {
  return parser.parse(count(text) > mostBrackets ? text.replace(/[[\]]/g, ' ') : text).topNode
}

function count(text: string): number {
  let brackets = 0
  for (let at = text.indexOf('['); at !== -1 && brackets <= mostBrackets; at = text.indexOf('[', at + 1)) brackets++
  return brackets
}
