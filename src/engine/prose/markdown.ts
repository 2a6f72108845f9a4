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

/** Blocks that hold no words of the writer. */
const closed = new Set([
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

/** The start of a line that begins a sentence, and the end of one that ends it. */
const begins = /^\s*[\p{Lu}\p{N}@#*_[(!`"“]/u
const ends = /[.!?…:;)\]>*_`"”~]\s*$/

/** The prose of Markdown with GFM. Never inside quotations, code, HTML or link targets. */
export function markdownProse(source: string, tree: Tree): Prose {
  const prose: Prose = { blocks: [], comments: [] }
  collectBlocks(tree.topNode, source, prose.blocks)
  collectComments(tree, source, prose.comments)
  return prose
}

function collectBlocks(node: SyntaxNode, source: string, blocks: Block[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (leaf.test(child.name)) blocks.push(blockOf(child, source))
    else if (child.name === 'Blockquote') collectReplies(child, source, blocks)
    else if (!closed.has(child.name)) collectBlocks(child, source, blocks)
  }
}

/**
 * A quotation is somebody else's, but not all of it: who answers right below, without the blank line that Markdown asks for, has
 * that answer drawn into the quotation.
 */
function collectReplies(quotation: SyntaxNode, source: string, blocks: Block[]): void {
  quotation.cursor().iterate(({ name, node }) => {
    if (name !== 'Paragraph') return !closed.has(name)
    const theirs = quotedLines(node, source)
    if (theirs) blocks.push(replyOf(node, source, theirs))
    return false
  })
}

type Line = readonly [start: number, end: number]

/**
 * The quoted lines of a paragraph that is a reply as well; undefined when all of it is quoted. A line without a mark goes on with the
 * quotation when it goes on with its sentence, as a wrapped line does.
 */
function quotedLines(paragraph: SyntaxNode, source: string): Line[] | undefined {
  const marks = paragraph.getChildren('QuoteMark')
  const quoted: Line[] = []
  let mark = 0
  let replies = false
  let isReply = false
  let before = ''
  for (let start = paragraph.from; start < paragraph.to; ) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? paragraph.to : Math.min(found, paragraph.to)
    const text = source.slice(start, end)
    let isMarked = start === paragraph.from
    for (; (marks[mark]?.from ?? end) < end; mark++) isMarked = true
    isReply = !isMarked && (isReply || begins.test(text) || ends.test(before))
    if (isReply) replies = true
    else quoted.push([start, end])
    before = text
    start = end + 1
  }
  return replies ? quoted : undefined
}

function replyOf(paragraph: SyntaxNode, source: string, quoted: readonly Line[]): Block {
  return {
    ...blockOf(paragraph, source),
    prose() {
      const mask = new Mask(source.slice(paragraph.from, paragraph.to), paragraph.from)
      maskInline(paragraph, source, mask)
      // Line breaks, so that no sentence goes from one reply to the next.
      for (const [start, end] of quoted) mask.cover(start, end, '\n')
      return maskIdentifiers(mask.toString())
    },
  }
}

/** Looks only where a comment is opened: a tree is large, and comments are few. */
function collectComments(tree: Tree, source: string, comments: Comment[]): void {
  for (let start = source.indexOf('<!--'); start !== -1; start = source.indexOf('<!--', start + 4)) {
    const node = tree.resolveInner(start, 1)
    if ((node.name !== 'CommentBlock' && node.name !== 'Comment') || node.from !== start || isQuoted(node)) continue
    const text = source.slice(node.from, node.to).replace(/^<!--|-->\s*$/g, '')
    comments.push({ start: node.from, end: node.to, text: text.trim() })
  }
}

function isQuoted(node: SyntaxNode): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) if (parent.name === 'Blockquote') return true
  return false
}

function blockOf(node: SyntaxNode, source: string): Block {
  const next = node.nextSibling ?? node.parent?.nextSibling ?? null
  return {
    start: node.from,
    end: node.to,
    introduces: next !== null && elaborates.has(next.name),
    reading: 'markdown',
    prose() {
      if (!node.firstChild) return maskIdentifiers(source.slice(node.from, node.to))
      const mask = new Mask(source.slice(node.from, node.to), node.from)
      maskInline(node, source, mask)
      return maskIdentifiers(mask.toString())
    },
  }
}

/** Paints over what is markup or code; emphasis, strong, strikethrough and link text stay words. */
function maskInline(node: SyntaxNode, source: string, mask: Mask): void {
  const unclosed = new Set<string>()
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const { name, from, to } = child
    if (name === 'InlineCode') mask.cover(from, to, codeMark)
    else if (name === 'URL' || name === 'Autolink') mask.paint(from, to, inLink(child) ? ' ' : linkMark)
    else if (name === 'Image') mask.cover(from, to, linkMark)
    else if (name === 'Comment') mask.paint(from, to, ' ')
    else if (name === 'HTMLTag') child = maskElement(child, source, mask, unclosed)
    else if (name === 'EmphasisMark' && insideWord(source, from, to)) continue
    else if (/(?:Mark|Marker|LinkTitle|LinkLabel|Entity|ProcessingInstruction)$/.test(name)) mask.paint(from, to, ' ')
    else if (name === 'Escape') mask.paint(from, from + 1, ' ')
    else maskInline(child, source, mask)
  }
}

/** `st*pid and f*ck` is emphasis to Markdown and a disguise to people: there the asterisk stays. */
function insideWord(source: string, start: number, end: number): boolean {
  return end - start === 1 && /\p{L}/u.test(source[start - 1] ?? '') && /\p{L}/u.test(source[end] ?? '')
}

function inLink(node: SyntaxNode): boolean {
  return node.parent?.name === 'Link'
}

/**
 * Hides a tag, and with `<code>` and its like everything up to the closing tag. Returns the last node that it hid. What is found to
 * have no closing tag is remembered in `unclosed`, or a heap of such tags would be searched to the end for each of them.
 */
function maskElement(tag: SyntaxNode, source: string, mask: Mask, unclosed: Set<string>): SyntaxNode {
  const name = opaqueElement.exec(source.slice(tag.from, tag.to))?.[1]?.toLowerCase()
  mask.paint(tag.from, tag.to, ' ')
  if (!name || unclosed.has(name)) return tag
  for (let next = tag.nextSibling; next; next = next.nextSibling) {
    if (next.name !== 'HTMLTag' || !source.slice(next.from, next.to).toLowerCase().startsWith(`</${name}`)) continue
    mask.cover(tag.from, next.to, codeMark)
    return next
  }
  unclosed.add(name)
  return tag
}
