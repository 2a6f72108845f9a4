import type { Block } from './block.ts'

/**
 * A stretch of a text that is read by itself just as it is in the whole. The same object as long as nothing of it is edited, wherever it
 * moves.
 */
export interface Passage {
  /** In UTF-16 code units. */
  readonly length: number
  /** No block is in it. */
  readonly isClosed: boolean
  /** Its blocks are parts of its source that are read like any Markdown, so that a look at that tells of all of them. */
  readonly isMarkdown: boolean
  /** Noted by the linter of its text: whether something may be found in it. Unknown until it has looked. */
  isSuspicious?: boolean | undefined
  /** Its blocks, where it begins at `start` of a text and another one follows. */
  blocksIn(text: string, start: number, next: Passage | undefined): readonly Block[]
  /** Whether it may hold the reason for the sentence before it, because it begins with a list, a table or code. */
  elaboratesIn(text: string, start: number): boolean
}

/** A passage and where it stands. */
export interface Place<Kind extends Passage = Passage> {
  passage: Kind
  /** UTF-16 offset. */
  start: number
  next: Kind | undefined
}

/** One behind the other, the first of them at `start`; only those that are asked for. */
export function* placesOf<Kind extends Passage>(
  start: number,
  passages: readonly Kind[],
  isAsked: (passage: Kind) => boolean = () => true,
): Generator<Place<Kind>> {
  let at = start
  // By number: a large text has thousands, and they are walked through with every keystroke.
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Kind
    if (isAsked(passage)) yield { passage, start: at, next: passages[index + 1] }
    at += passage.length
  }
}
