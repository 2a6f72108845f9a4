import type { SyntaxNode, Tree } from '@lezer/common'
import { parser as commonMark, GFM } from '@lezer/markdown'
import { type Block, type Comment, codeMark, linkMark, type Prose } from './block.ts'
import { maskIdentifiers } from './identifiers.ts'
import { Mask } from './mask.ts'

/**
 * Lezer's Markdown parser: ten times as fast as remark on the same text, it parses again only what an edit touched, and its
 * tree is offsets, which is all that a linter of prose needs (figures in docs/performance.md).
 */
export const markdownParser = commonMark.configure(GFM)

/** Blocks whose text is prose. */
const leaf = /^(?:Paragraph|ATXHeading\d|SetextHeading\d|Task|TableCell)$/

/** Blocks that hold no words of the writer; a quotation is somebody else's. */
const closed = new Set([
  'Blockquote',
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'ProcessingInstructionBlock',
  'LinkReference',
  'HorizontalRule',
])

/** What may hold the reason for a sentence that stands before it. */
const elaborates = new Set(['FencedCode', 'CodeBlock', 'BulletList', 'OrderedList', 'Table', 'Blockquote'])

const opaqueElement = /^<(code|kbd|samp|pre|tt|var)\b/i

/** The prose of Markdown with GFM. Never inside quotations, code, HTML or link targets. */
export function markdownProse(source: string, tree: Tree): Prose {
  const prose: Prose = { blocks: [], comments: [] }
  collect(tree.topNode, source, prose)
  return prose
}

function collect(node: SyntaxNode, source: string, prose: Prose): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'CommentBlock') prose.comments.push(commentOf(child, source))
    else if (leaf.test(child.name)) prose.blocks.push(blockOf(child, source, prose.comments))
    else if (!closed.has(child.name)) collect(child, source, prose)
  }
}

function blockOf(node: SyntaxNode, source: string, comments: Comment[]): Block {
  const mask = new Mask(source.slice(node.from, node.to), node.from)
  maskInline(node, source, mask, comments)
  const next = node.nextSibling ?? node.parent?.nextSibling ?? null
  return {
    start: node.from,
    text: maskIdentifiers(mask.toString()),
    introduces: next !== null && elaborates.has(next.name),
  }
}

/** Paints over what is markup or code; emphasis, strong, strikethrough and link text stay words. */
function maskInline(node: SyntaxNode, source: string, mask: Mask, comments: Comment[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const { name, from, to } = child
    if (name === 'InlineCode') mask.cover(from, to, codeMark)
    else if (name === 'URL' || name === 'Autolink') mask.paint(from, to, inLink(child) ? ' ' : linkMark)
    else if (name === 'Image') mask.cover(from, to, linkMark)
    else if (name === 'Comment') {
      comments.push(commentOf(child, source))
      mask.paint(from, to, ' ')
    } else if (name === 'HTMLTag') child = maskElement(child, source, mask)
    else if (name === 'EmphasisMark' && insideWord(source, from, to)) continue
    else if (/(?:Mark|Marker|LinkTitle|LinkLabel|Entity|ProcessingInstruction)$/.test(name)) mask.paint(from, to, ' ')
    else if (name === 'Escape') mask.paint(from, from + 1, ' ')
    else maskInline(child, source, mask, comments)
  }
}

/** `st*pid and f*ck` is emphasis to Markdown and a disguise to people: there the asterisk stays. */
function insideWord(source: string, start: number, end: number): boolean {
  return end - start === 1 && /\p{L}/u.test(source[start - 1] ?? '') && /\p{L}/u.test(source[end] ?? '')
}

function inLink(node: SyntaxNode): boolean {
  return node.parent?.name === 'Link'
}

/** Hides a tag, and with `<code>` and its like everything up to the closing tag. Returns the last node that it hid. */
function maskElement(tag: SyntaxNode, source: string, mask: Mask): SyntaxNode {
  const name = opaqueElement.exec(source.slice(tag.from, tag.to))?.[1]
  mask.paint(tag.from, tag.to, ' ')
  if (!name) return tag
  for (let next = tag.nextSibling; next; next = next.nextSibling) {
    if (
      next.name !== 'HTMLTag' ||
      !source.slice(next.from, next.to).toLowerCase().startsWith(`</${name.toLowerCase()}`)
    )
      continue
    mask.cover(tag.from, next.to, codeMark)
    return next
  }
  return tag
}

function commentOf(node: SyntaxNode, source: string): Comment {
  const text = source.slice(node.from, node.to)
  return { start: node.from, end: node.to, text: text.replace(/^<!--|-->\s*$/g, '').trim() }
}
