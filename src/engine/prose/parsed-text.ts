import { type ChangedRange, type Tree, TreeFragment } from '@lezer/common'
import type { TextEdit } from '../finding.ts'
import { atOnce, type Turns } from '../lint/turns.ts'
import type { Prose } from './block.ts'
import { commentSyntaxOf } from './comment-syntax.ts'
import { commitMessageProse } from './commit-message.ts'
import { markdownParser, markdownProse } from './markdown.ts'
import { Parseable } from './parseable.ts'
import { plainTextProse } from './plain-text.ts'
import { sourceCommentsProse } from './source-comments.ts'

/** The prose of a text that is edited; after an edit of Markdown only what it touched is parsed again. */
export class ParsedText {
  readonly #language: string
  #text: string
  #fragments: readonly TreeFragment[] = []
  #parsed: { tree: Tree; from: Parseable } | undefined
  #prose: Prose | undefined

  /** `language` is one of VS Code's ids; what is not known is read as plain text. */
  constructor(text: string, language: string) {
    this.#text = text
    this.#language = language
  }

  get text(): string {
    return this.#text
  }

  /** Takes over the next text. */
  update(text: string, changes?: readonly TextEdit[]): void {
    if (this.#fragments.length > 0) {
      const [change = difference(this.#text, text)] = changes?.length === 1 ? changes : []
      this.#fragments = TreeFragment.applyChanges(this.#fragments, [touched(change, text)])
    }
    this.#text = text
    this.#prose = undefined
  }

  prose(): Prose {
    return atOnce(this.#read())
  }

  /** The same, with a turn for others now and then. The text may be updated meanwhile; the prose is that of the text before. */
  async proseInTurns(turns: Turns): Promise<Prose> {
    return turns.through(this.#read())
  }

  /** Step by step, each of them short. */
  *#read(): Generator<void, Prose> {
    if (this.#prose) return this.#prose
    const text = this.#text
    if (this.#language !== 'markdown') {
      this.#prose = this.#proseOf(text)
      return this.#prose
    }
    const from = new Parseable(text)
    const parsing = markdownParser.startParse(from, this.#fragmentsFor(from))
    let tree: Tree | null = null
    while (!tree) {
      yield
      tree = parsing.advance()
    }
    yield
    const prose = yield* markdownProse(text, tree)
    if (text === this.#text) {
      this.#fragments = TreeFragment.addTree(tree, this.#fragments)
      this.#parsed = { tree, from }
      this.#prose = prose
    }
    return prose
  }

  /** The prose of a language that is read from its start each time. */
  #proseOf(text: string): Prose {
    if (this.#language === 'git-commit') return commitMessageProse(text)
    const syntax = commentSyntaxOf(this.#language)
    return syntax ? sourceCommentsProse(text, this.#language, syntax) : plainTextProse(text)
  }

  /** When other things are hidden than before, the parser sees changes elsewhere than in the edit. */
  #fragmentsFor(from: Parseable): readonly TreeFragment[] {
    const before = this.#parsed
    const moved = before ? from.hidden - before.from.hidden : 0
    // It moves along with an edit inside of it, and then nothing else has changed.
    if (!before || moved === 0 || moved === from.length - before.from.length) return this.#fragments
    const change = difference(before.from.text, from.text)
    return TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [touched(change, from.text)])
  }
}

/** What makes one text into another, between what both begin and end with. */
function difference(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++
  return { start, end: before.length - same, newText: after.slice(start, after.length - same) }
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
