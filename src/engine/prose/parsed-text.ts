import { type Tree, TreeFragment } from '@lezer/common'
import type { TextEdit } from '../finding.ts'
import type { Turns } from '../lint/turns.ts'
import type { Prose } from './block.ts'
import { commitMessageProse } from './commit-message.ts'
import { markdownParser, markdownProse } from './markdown.ts'
import { parseable } from './parseable.ts'
import { plainTextProse } from './plain-text.ts'

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
    this.#fragments = (changes ?? []).reduce<readonly TreeFragment[]>(
      (fragments, { start, end, newText }) =>
        TreeFragment.applyChanges(fragments, [{ fromA: start, toA: end, fromB: start, toB: start + newText.length }]),
      changes ? this.#fragments : [],
    )
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

  #start() {
    if (this.#language !== 'markdown') return undefined
    const { text, hidden } = parseable(this.#text)
    if (hidden !== this.#hidden) this.#fragments = []
    this.#hidden = hidden
    return markdownParser.startParse(text, this.#fragments)
  }

  #finish(text: string, tree: Tree | null): Prose {
    const prose = tree
      ? markdownProse(text, tree)
      : this.#language === 'git-commit'
        ? commitMessageProse(text)
        : plainTextProse(text)
    if (text === this.#text) {
      if (tree) this.#fragments = TreeFragment.addTree(tree, this.#fragments)
      this.#prose = prose
    }
    return prose
  }
}
