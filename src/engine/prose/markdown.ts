import { type SyntaxNode, Tree } from '@lezer/common'
import { parser as commonMark, GFM } from '@lezer/markdown'
import type { Comment, Prose } from './block.ts'
import { inlineMarkup } from './markdown-inline.ts'
import { collectBlocks, isProse } from './markdown-section.ts'

/**
 * Lezer's Markdown parser: ten times as fast as remark on the same text, it parses again only what an edit touched, and its
 * tree is offsets, which is all that a linter of prose needs (figures in docs/performance.md). What stands inside of a block is left
 * until somebody reads it, for most blocks need no reading.
 */
export const markdownParser = commonMark.configure(GFM)
markdownParser.parseInline = () => []

/** The prose of Markdown with GFM, section by section. Never inside quotations, code, HTML or link targets. */
export function* markdownProse(source: string, tree: Tree): Generator<void, Prose> {
  const prose: Prose = { blocks: [], comments: [] }
  const sections: Section[] = []
  collectSections(tree, 0, sections)
  for (let place = 0; place < sections.length; place++) {
    const { node, start } = sections[place] as Section
    collectBlocks(node, start, sections[place + 1]?.node.type.name, source, prose.blocks)
    if (place % sectionsOfStep === 0) yield
  }
  yield* collectComments(tree, source, prose.comments)
  return prose
}

/** So many take no time at all, mostly. */
const sectionsOfStep = 16

/** A top-level node, and where it starts. */
interface Section {
  node: Tree
  start: number
}

/** Read off the tree itself, for to walk over it takes longer than all else after a keystroke. */
function collectSections(tree: Tree, start: number, sections: Section[]): void {
  for (let place = 0; place < tree.children.length; place++) {
    const node = tree.children[place]
    const at = start + (tree.positions[place] as number)
    if (!(node instanceof Tree)) throw new TypeError('A block of Markdown is no tree.')
    if (node.type.isAnonymous) collectSections(node, at, sections)
    else sections.push({ node, start: at })
  }
}

/** The start of a comment that means us. */
const opening = /<!--\s*rapport-/g

/** Looks only where such a comment is opened: a tree is large, and to tell a comment from text in which there is one, its block is parsed. */
function* collectComments(tree: Tree, source: string, comments: Comment[]): Generator<void> {
  for (const { index: start } of source.matchAll(opening)) {
    yield
    const block = tree.resolveInner(start, 1)
    const end = commentEnd(block, start, source)
    if (end === undefined || isQuoted(block)) continue
    const text = source.slice(start, end).replace(/^<!--|-->\s*$/g, '')
    comments.push({ start, end, text: text.trim() })
  }
}

/** Where the comment that starts in a block ends; undefined when none does. */
function commentEnd(block: SyntaxNode, start: number, source: string): number | undefined {
  if (block.name === 'CommentBlock') return block.from === start ? block.to : undefined
  if (!isProse(block)) return undefined
  const node = inlineMarkup(source.slice(block.from, block.to)).resolveInner(start - block.from, 1)
  return node.name === 'Comment' && node.from === start - block.from ? block.from + node.to : undefined
}

function isQuoted(node: SyntaxNode): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) if (parent.name === 'Blockquote') return true
  return false
}
