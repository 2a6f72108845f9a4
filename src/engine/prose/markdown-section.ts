import type { SyntaxNode, Tree } from '@lezer/common'
import type { Block } from './block.ts'
import { maskIdentifiers } from './identifiers.ts'
import { maskInline } from './markdown-mask.ts'
import { Mask } from './mask.ts'

const leaf = /^(?:Paragraph|ATXHeading\d|SetextHeading\d|Task|TableCell)$/

/** Whether the text of a block is prose. */
export function isProse({ name }: { name: string }): boolean {
  return leaf.test(name)
}

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

/** The start of a line that begins a sentence, and the end of one that ends it. */
const begins = /^\s*[\p{Lu}\p{N}@#*_[(!`"“]/u
const ends = /[.!?…:;)\]>*_`"”~]\s*$/

/**
 * A block of a section; its offsets count from the section's start, so that they hold wherever the section moves. The same object as long
 * as it is not edited.
 */
interface Piece {
  from: number
  to: number
  /** With the marks of the nodes around it, when there are any. */
  node: SyntaxNode | undefined
  /** Lines that are somebody else's. */
  quoted: readonly Line[]
  /** `last` when that depends on what follows the section. */
  introduces: boolean | 'last'
  /** What stands for it with something that follows. */
  introduction?: object
}

/** The pieces of a top-level node. The parser takes over what an edit did not touch, and so does this. */
const sections = new WeakMap<Tree, readonly Piece[]>()

/** Adds the blocks of a top-level node that starts at `start`; `next` is the name of the node that follows. */
export function collectBlocks(
  tree: Tree,
  start: number,
  next: string | undefined,
  source: string,
  blocks: Block[],
): void {
  let pieces = sections.get(tree)
  if (!pieces) {
    pieces = piecesOf(tree, source.slice(start, start + tree.length))
    sections.set(tree, pieces)
  }
  const isIntroduction = next !== undefined && elaborates.has(next)
  for (const piece of pieces) {
    const introduces = piece.introduces === 'last' ? isIntroduction : piece.introduces
    blocks.push(new MarkdownBlock(piece, introduces, start, source))
  }
}

class MarkdownBlock implements Block {
  readonly reading = 'markdown'
  readonly start: number
  readonly end: number
  readonly introduces: boolean
  readonly #piece: Piece
  readonly #source: string

  /** Of a section that starts at `start` in the source. */
  constructor(piece: Piece, introduces: boolean, start: number, source: string) {
    this.start = start + piece.from
    this.end = start + piece.to
    this.introduces = introduces
    this.#piece = piece
    this.#source = source
  }

  get identity(): object {
    if (!this.introduces) return this.#piece
    this.#piece.introduction ??= {}
    return this.#piece.introduction
  }

  prose(): string {
    const { from, node, quoted } = this.#piece
    const mask = new Mask(this.#source.slice(this.start, this.end), 0)
    // The parser of blocks leaves nothing in one but the marks of those around it.
    for (let mark = node?.firstChild; mark; mark = mark.nextSibling) mask.paint(mark.from - from, mark.to - from, ' ')
    maskInline(mask)
    // Line breaks, so that no sentence goes from one reply to the next.
    for (const [first, last] of quoted) mask.cover(first - from, last - from, '\n')
    return maskIdentifiers(mask.toString())
  }
}

function piecesOf(tree: Tree, text: string): Piece[] {
  // Most sections are one paragraph.
  if (tree.children.length === 0 && isProse(tree.type)) {
    return [{ from: 0, to: tree.length, node: undefined, quoted: [], introduces: 'last' }]
  }
  const pieces: Piece[] = []
  collectNode(tree.topNode, text, pieces)
  return pieces
}

function collectNode(node: SyntaxNode, text: string, pieces: Piece[]): void {
  if (isProse(node)) pieces.push(pieceOf(node, []))
  else if (node.name === 'Blockquote') collectReplies(node, text, pieces)
  else if (!closed.has(node.name))
    for (let child = node.firstChild; child; child = child.nextSibling) collectNode(child, text, pieces)
}

/**
 * A quotation is somebody else's, but not all of it: who answers right below, without the blank line that Markdown asks for, has
 * that answer drawn into the quotation.
 */
function collectReplies(quotation: SyntaxNode, text: string, pieces: Piece[]): void {
  quotation.cursor().iterate((reference) => {
    if (reference.name !== 'Paragraph') return !closed.has(reference.name)
    const { node } = reference
    const theirs = quotedLines(node, text)
    if (theirs) pieces.push(pieceOf(node, theirs))
    return false
  })
}

function pieceOf(node: SyntaxNode, quoted: readonly Line[]): Piece {
  const next = node.nextSibling ?? node.parent?.nextSibling
  const introduces = next ? elaborates.has(next.name) : !node.parent?.parent && 'last'
  return { from: node.from, to: node.to, node, quoted, introduces }
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
