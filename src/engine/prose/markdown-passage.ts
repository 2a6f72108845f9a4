import type { SyntaxNode } from '@lezer/common'
import { parser as commonMark, GFM } from '@lezer/markdown'
import type { Block, BlockRole, Comment } from './block.ts'
import { maskIdentifiers } from './identifiers.ts'
import { inlineMarkup } from './markdown-inline.ts'
import { maskInline } from './markdown-mask.ts'
import { Mask } from './mask.ts'
import type { Passage } from './passage.ts'
import type { Stretch } from './stretch.ts'

/**
 * Lezer's Markdown parser: ten times as fast as remark on the same text, and its tree is offsets, which is all that a linter of prose needs
 * (figures in docs/performance.md). What stands inside of a block is left until somebody reads it, for most blocks need no reading.
 */
const markdownParser = commonMark.configure(GFM)
markdownParser.parseInline = () => []

const leaf = /^(?:Paragraph|ATXHeading\d|SetextHeading\d|Task|TableCell)$/

/** Whether the text of a block is prose. */
function isProse({ name }: { name: string }): boolean {
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
 * A block of a passage; its offsets count from the passage's start, so that they hold wherever that moves. The same object as long as it
 * is not edited.
 */
interface Piece {
  from: number
  to: number
  /** With the marks of the nodes around it, when there are any. */
  node: SyntaxNode | undefined
  /** Lines that are somebody else's. */
  quoted: readonly Line[]
  /** `last` when that depends on what follows the passage. */
  introduces: boolean | 'last'
  role: BlockRole | undefined
  /** What stands for it with something that follows. */
  introduction?: object
}

const nowhere: readonly number[] = []

/** A stretch of Markdown with GFM. It is parsed when somebody asks for its blocks, and most of a long text are never asked. */
export class MarkdownPassage implements Passage {
  readonly isMarkdown = true
  readonly length: number
  readonly isClosed: boolean
  isSuspicious?: boolean | undefined
  /** Where comments open that may mean us, as offsets in the passage. Few passages have any. */
  openings: readonly number[] = nowhere
  #pieces: readonly Piece[] | undefined
  #elaborates: boolean | undefined
  #comments: readonly Comment[] | undefined

  constructor({ start, end, isClosed }: Stretch) {
    this.length = end - start
    this.isClosed = isClosed
  }

  blocksIn(text: string, start: number, next: Passage | undefined): Block[] {
    if (this.isClosed) return []
    this.#pieces ??= piecesOf(this.#parse(text, start), text.slice(start, start + this.length))
    return this.#pieces.map((piece) => {
      const introduces = piece.introduces === 'last' ? this.#isExplained(text, start, next) : piece.introduces
      return new MarkdownBlock(piece, introduces, start, text)
    })
  }

  /** The comments that mean us. */
  commentsIn(text: string, start: number): Comment[] {
    this.#comments ??= this.#findComments(text, start)
    return this.#comments.map((comment) => ({ ...comment, start: start + comment.start, end: start + comment.end }))
  }

  /** With offsets in the passage. */
  #findComments(text: string, start: number): Comment[] {
    const document = this.#parse(text, start)
    const source = text.slice(start, start + this.length)
    return this.openings.flatMap((opening) => {
      const block = document.resolveInner(opening, 1)
      const end = isQuoted(block) ? undefined : commentEnd(block, opening, source)
      return end === undefined ? [] : [{ start: opening, end, text: commentText(source.slice(opening, end)) }]
    })
  }

  elaboratesIn(text: string, start: number): boolean {
    this.#elaborates ??= this.#findWhetherElaborates(text, start)
    return this.#elaborates
  }

  #findWhetherElaborates(text: string, start: number): boolean {
    // Code, or HTML.
    if (this.isClosed) return text[start] !== '<'
    const first = this.#parse(text, start).firstChild
    return first !== null && elaborates.has(first.name)
  }

  #isExplained(text: string, start: number, next: Passage | undefined): boolean {
    return next?.elaboratesIn(text, start + this.length) ?? false
  }

  #parse(text: string, start: number): SyntaxNode {
    // The parser takes a carriage return for a sign that is not blank.
    return markdownParser.parse(text.slice(start, start + this.length).replaceAll('\r', ' ')).topNode
  }
}

class MarkdownBlock implements Block {
  readonly reading: string
  readonly role?: BlockRole
  readonly start: number
  readonly end: number
  readonly introduces: boolean
  readonly #piece: Piece
  readonly #source: string

  /** Of a passage that starts at `start` in the source. */
  constructor(piece: Piece, introduces: boolean, start: number, source: string) {
    this.start = start + piece.from
    this.end = start + piece.to
    this.introduces = introduces
    this.reading = piece.role ?? 'markdown'
    if (piece.role) this.role = piece.role
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

function piecesOf(document: SyntaxNode, text: string): Piece[] {
  const pieces: Piece[] = []
  for (let node = document.firstChild; node; node = node.nextSibling) collectNode(node, text, pieces)
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
  // In the document, or in a quotation in it.
  const isLast = !node.parent?.parent?.parent && 'last'
  const introduces = next ? elaborates.has(next.name) : isLast
  return {
    from: node.from,
    to: node.to,
    node: node.firstChild ? node : undefined,
    quoted,
    introduces,
    role: roleOf(node),
  }
}

function roleOf({ name }: SyntaxNode): BlockRole | undefined {
  if (name === 'TableCell') return 'cell'
  return name.includes('Heading') ? 'heading' : undefined
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

/** Where the comment that starts in a block ends; undefined when none does. */
function commentEnd(block: SyntaxNode, start: number, text: string): number | undefined {
  if (block.name === 'CommentBlock') return block.from === start ? block.to : undefined
  if (!isProse(block)) return undefined
  const node = inlineMarkup(text.slice(block.from, block.to)).resolveInner(start - block.from, 1)
  return node.name === 'Comment' && node.from === start - block.from ? block.from + node.to : undefined
}

function commentText(comment: string): string {
  return comment.replace(/^<!--|-->\s*$/g, '').trim()
}

function isQuoted(node: SyntaxNode): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) if (parent.name === 'Blockquote') return true
  return false
}
