import type { SyntaxNode } from '@lezer/common'
import { parser as commonMark, GFM, type MarkdownConfig } from '@lezer/markdown'

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

/** An address that nothing marks as one has one of these. */
const address = /[\w.+-]@|:\/\/|www\.|mailto:|xmpp:/

const sign = /[\\`*_~[\]<&!]/g

/** The parser asks each of its dozen constructions about each letter; this one takes all that none of the others begins with at once. */
const plainText: MarkdownConfig = {
  parseInline: [
    {
      name: 'PlainText',
      before: 'Escape',
      parse({ text, offset, end }, _, position) {
        sign.lastIndex = position - offset
        const next = sign.exec(text)
        const at = next ? offset + next.index : end
        return at > position ? at : -1
      },
    },
  ],
}

/** For text without addresses; breaks are for those who print it. */
const addressless = parser.configure([{ remove: ['Autolink', 'HardBreak'] }, plainText])

/** A block with more brackets is no prose, and matching them takes the parser time by their square. */
const mostBrackets = 400

/** The inline markup of a block's text; offsets count in the text. */
export function inlineMarkup(text: string): SyntaxNode {
  const inline = address.test(text) ? parser : addressless
  return inline.parse(count(text) > mostBrackets ? text.replace(/[[\]]/g, ' ') : text).topNode
}

function count(text: string): number {
  let brackets = 0
  for (let at = text.indexOf('['); at !== -1 && brackets <= mostBrackets; at = text.indexOf('[', at + 1)) brackets++
  return brackets
}
