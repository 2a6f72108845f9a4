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
  const before = kept.before(start)
  const from = before.reduce((sum, { length }) => sum + length, start)
  const cut: MarkdownPassage[] = []
  let behind: readonly MarkdownPassage[] = []
  let at = from
  for (const stretch of stretchesOf(text, from)) {
    cut.push(new MarkdownPassage(stretch))
    at = stretch.end
    behind = kept.from(at)
    if (behind.length > 0) break
    if (cut.length % passagesOfStep === 0) yield
  }
  noteOpenings(text.slice(from, at), cut)
  return { length: text.length, start, passages: before.concat(cut, behind) }
}

/** The start of a comment that may mean us. */
const opening = /<!--\s*rapport-/g

/** Tells passages, which make up a text, of the comments that open in them. */
function noteOpenings(text: string, passages: readonly MarkdownPassage[]): void {
  const places = placesOf(0, passages)
  let place = places.next()
  for (const { index } of text.matchAll(opening)) {
    while (!place.done && place.value.start + place.value.passage.length <= index) place = places.next()
    if (place.done) return
    const { passage, start } = place.value
    passage.openings = [...passage.openings, index - start]
  }
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

  /** All from an offset on, when one began there and nothing behind it has changed; else none. Offsets come in ascending order. */
  from(offset: number): readonly MarkdownPassage[] {
    const before = offset - this.#moved
    const { passages, length } = this.#last
    if (before < length - this.#unchanged.behind) return []
    for (; this.#index < passages.length && this.#start < before; this.#index++) {
      this.#start += passages[this.#index]?.length ?? 0
    }
    return this.#start === before ? passages.slice(this.#index) : []
  }
}

/** The comments in a text that mean us. */
export function* markdownComments(text: string, { start, passages }: MarkdownText): Generator<void, Comment[]> {
  const comments: Comment[] = []
  for (const place of placesOf(start, passages, ({ openings }) => openings.length > 0)) {
    comments.push(...place.passage.commentsIn(text, place.start))
    yield
  }
  return comments
}
