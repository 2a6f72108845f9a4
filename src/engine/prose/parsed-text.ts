import { type ChangedRange, type Tree, TreeFragment } from '@lezer/common'
import type { TextEdit } from '../finding.ts'
import type { Turns } from '../lint/turns.ts'
import type { Prose } from './block.ts'
import { commentSyntaxOf } from './comment-syntax.ts'
import { commitMessageProse } from './commit-message.ts'
import { markdownParser, markdownProse } from './markdown.ts'
import { parseable } from './parseable.ts'
import { plainTextProse } from './plain-text.ts'
import { sourceCommentsProse } from './source-comments.ts'

/** The prose of a text that is edited; after an edit of Markdown only what it touched is parsed again. */
export class ParsedText {
  readonly #language: string
  #text: string
  #hidden = ''
  #fragments: readonly TreeFragment[] = []
  #prose: Prose | undefined

  /** `language` is one of VS Code's ids; what is not known is read as plain text. */
  constructor(text: string, language: string) {
    this.#text = text
    this.#language = language
  }

  get text(): string {
    return this.#text
  }

  /** Takes over the next text; without `changes` nothing of the last one helps. */
  update(text: string, changes?: readonly TextEdit[]): void {
    const change = changes?.length === 1 ? changes[0] : undefined
    this.#fragments = change ? TreeFragment.applyChanges(this.#fragments, [touched(change, text)]) : []
    this.#text = text
    this.#prose = undefined
  }

  prose(): Prose {
    if (this.#prose) return this.#prose
    const parsing = this.#start()
    let tree: Tree | null = null
    while (parsing && !tree) tree = parsing.advance()
    return this.#finish(this.#text, tree)
  }

  /** The same, with a turn for others now and then. The text may be updated meanwhile; the prose is that of the text before. */
  async proseInTurns(turns: Turns): Promise<Prose> {
    if (this.#prose) return this.#prose
    const text = this.#text
    const parsing = this.#start()
    let tree: Tree | null = null
    while (parsing && !tree) {
      tree = parsing.advance()
      await turns.offer()
    }
    return this.#finish(text, tree)
  }

  /** The prose of a language that is read from its start each time. */
  #proseOf(text: string): Prose {
    if (this.#language === 'git-commit') return commitMessageProse(text)
    const syntax = commentSyntaxOf(this.#language)
    return syntax ? sourceCommentsProse(text, this.#language, syntax) : plainTextProse(text)
  }

  #start() {
    if (this.#language !== 'markdown') return undefined
    const { text, hidden } = parseable(this.#text)
    if (hidden !== this.#hidden) this.#fragments = []
    this.#hidden = hidden
    return markdownParser.startParse(text, this.#fragments)
  }

  #finish(text: string, tree: Tree | null): Prose {
    const prose = tree ? markdownProse(text, tree) : this.#proseOf(text)
    if (text === this.#text) {
      if (tree) this.#fragments = TreeFragment.addTree(tree, this.#fragments)
      this.#prose = prose
    }
    return prose
  }
}

/**
 * What an edit may change, up to the next blank line: a line that becomes part of the paragraph before it means something else, and
 * the parser would not look at it again.
 */
function touched({ start, end, newText }: TextEdit, text: string): ChangedRange {
  const toB = start + newText.length
  const blank = text.indexOf('\n\n', toB)
  const further = (blank === -1 ? text.length : blank) - toB
  return { fromA: start, toA: end + further, fromB: start, toB: toB + further }
}
