import type { TextEdit } from '../finding.ts'
import { atOnce, type Turns } from '../lint/turns.ts'
import type { Block, Comment, Prose } from './block.ts'
import { commentSyntaxOf } from './comment-syntax.ts'
import { commitMessageProse } from './commit-message.ts'
import { type MarkdownText, markdownComments, markdownOf, type Unchanged } from './markdown.ts'
import { type Passage, type Place, placesOf } from './passage.ts'
import { changeProse, plainTextProse } from './plain-text.ts'
import { sourceCommentsProse } from './source-comments.ts'

/** A text in passages, with the comments that mean us. */
export class Passages {
  readonly comments: readonly Comment[]
  readonly #text: string
  readonly #start: number
  readonly #passages: readonly Passage[]

  /** One behind the other; the first of them begins at `start`. */
  constructor(text: string, start: number, passages: readonly Passage[], comments: readonly Comment[]) {
    this.comments = comments
    this.#text = text
    this.#start = start
    this.#passages = passages
  }

  /** In reading order; only those that are asked for. */
  places(isAsked?: (passage: Passage) => boolean): Iterable<Place> {
    return placesOf(this.#start, this.#passages, isAsked)
  }

  blocksOf({ passage, start, next }: Place): readonly Block[] {
    return passage.blocksIn(this.#text, start, next)
  }
}

/** The prose of a text that is edited; after an edit of Markdown only what it touched is read again. */
export class ParsedText {
  readonly #language: string
  #text: string
  #markdown: MarkdownText | undefined
  /** Since that was read. */
  #unchanged: Unchanged | undefined
  #passages: Passages | undefined

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
    if (this.#markdown) this.#unchanged = unchangedBy(changes, this.#text, text, this.#unchanged)
    this.#text = text
    this.#passages = undefined
  }

  prose(): Prose {
    const passages = this.passages()
    return {
      blocks: [...passages.places()].flatMap((place) => passages.blocksOf(place)),
      comments: [...passages.comments],
    }
  }

  passages(): Passages {
    return atOnce(this.#read())
  }

  /** The same, with a turn for others now and then. The text may be updated meanwhile; the passages are those of the text before. */
  async passagesInTurns(turns: Turns): Promise<Passages> {
    return turns.through(this.#read())
  }

  /** Step by step, each of them short. */
  *#read(): Generator<void, Passages> {
    if (this.#passages) return this.#passages
    const text = this.#text
    if (this.#language !== 'markdown') {
      const { blocks, comments } = this.#proseOf(text)
      this.#passages = new Passages(text, 0, [new ReadPassage(text.length, blocks)], comments)
      return this.#passages
    }
    const markdown = yield* markdownOf(text, this.#markdown, this.#unchanged)
    const comments = yield* markdownComments(text, markdown)
    const passages = new Passages(text, markdown.start, markdown.passages, comments)
    if (text === this.#text) {
      this.#markdown = markdown
      this.#unchanged = undefined
      this.#passages = passages
    }
    return passages
  }

  /** The prose of a language that is read from its start each time. */
  #proseOf(text: string): Prose {
    if (this.#language === 'git-commit') return commitMessageProse(text)
    if (this.#language === 'scminput') return changeProse(text)
    const syntax = commentSyntaxOf(this.#language)
    return syntax ? sourceCommentsProse(text, this.#language, syntax) : plainTextProse(text)
  }
}

/** A text whose blocks are known. */
class ReadPassage implements Passage {
  readonly isClosed = false
  readonly isMarkdown = false

  constructor(
    readonly length: number,
    private readonly blocks: readonly Block[],
  ) {}

  blocksIn(): readonly Block[] {
    return this.blocks
  }

  elaboratesIn(): boolean {
    return false
  }
}

/** What changes leave of what earlier ones have left; they come one after the other, each against the text after the one before. */
function unchangedBy(
  changes: readonly TextEdit[] | undefined,
  before: string,
  after: string,
  unchanged: Unchanged = { before: before.length, behind: before.length },
): Unchanged {
  let length = before.length
  let result = unchanged
  for (const { start, end, newText } of changes ?? []) {
    result = { before: Math.min(result.before, start), behind: Math.min(result.behind, length - end) }
    length += newText.length - (end - start)
  }
  return changes && length === after.length
    ? result
    : unchangedBy([difference(before, after)], before, after, unchanged)
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
