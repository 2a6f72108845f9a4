import type { Comment } from './block.ts'
import { frontMatterEnd } from './front-matter.ts'
import { MarkdownPassage } from './markdown-passage.ts'
import { placesOf } from './passage.ts'
import { stretchesOf } from './stretch.ts'

/** A Markdown text in passages. */
export interface MarkdownText {
  /** In UTF-16 code units. */
  length: number
  /** Where the first passage begins, behind front matter. */
  start: number
  passages: readonly MarkdownPassage[]
}

/** How much at both ends of a text is as it was in the one before (UTF-16 code units). */
export interface Unchanged {
  before: number
  behind: number
}

/** So many passages take no time at all, mostly. */
const passagesOfStep = 64

/** Cuts a text into passages. Of a text of which this is the next version, those that stayed as they were are kept. */
export function* markdownOf(text: string, last?: MarkdownText, unchanged?: Unchanged): Generator<void, MarkdownText> {
  const start = frontMatterEnd(text)
  const kept = new KeptPassages(text.length, last, unchanged)
  const passages = kept.before(start)
  let at = passages.reduce((sum, { length }) => sum + length, start)
  for (const stretch of stretchesOf(text, at)) {
    passages.push(new MarkdownPassage(stretch))
    at = stretch.end
    const behind = kept.from(at)
    if (behind) return { length: text.length, start, passages: passages.concat(behind) }
    if (passages.length % passagesOfStep === 0) yield
  }
  return { length: text.length, start, passages }
}

/** The passages of the version before that an edit did not touch. */
class KeptPassages {
  readonly #last: MarkdownText
  readonly #unchanged: Unchanged
  /** How far the end of the text has moved. */
  readonly #moved: number
  /** The passage that is looked at next, and where it began. */
  #index = 0
  #start: number

  constructor(
    length: number,
    last: MarkdownText = { length: 0, start: 0, passages: [] },
    unchanged: Unchanged = { before: 0, behind: 0 },
  ) {
    this.#last = last
    this.#unchanged = unchanged
    this.#moved = length - last.length
    this.#start = last.start
  }

  /** Those in front of the edit, when they begin where they did. Where a passage ends is told by the first line of the next. */
  before(start: number): MarkdownPassage[] {
    const { passages } = this.#last
    if (start !== this.#last.start) return []
    let kept = 0
    let end = start
    for (const { length } of passages) {
      end += length
      if (end > this.#unchanged.before) break
      kept++
    }
    return passages.slice(0, Math.max(0, kept - 1))
  }

  /** All from an offset on, when one began there and nothing behind it has changed. Offsets come in ascending order. */
  from(offset: number): readonly MarkdownPassage[] | undefined {
    const before = offset - this.#moved
    const { passages, length } = this.#last
    if (before < length - this.#unchanged.behind) return undefined
    for (; this.#index < passages.length && this.#start < before; this.#index++) {
      this.#start += passages[this.#index]?.length ?? 0
    }
    return this.#start === before && this.#index < passages.length ? passages.slice(this.#index) : undefined
  }
}

/** The start of a comment that means us. */
const opening = /<!--\s*rapport-/g

/** The comments in a text that mean us. */
export function* markdownComments(text: string, { start, passages }: MarkdownText): Generator<void, Comment[]> {
  const comments: Comment[] = []
  const openings = Array.from(text.matchAll(opening), ({ index }) => index)
  let next = 0
  for (const { passage, start: from } of openings.length > 0 ? placesOf(start, passages) : []) {
    for (; (openings[next] ?? text.length) < from + passage.length; next++) {
      const comment = passage.commentIn(text, from, openings[next] as number)
      if (comment) comments.push(comment)
      yield
    }
  }
  return comments
}
