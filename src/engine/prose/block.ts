/** A paragraph, heading, list item or cell: the largest piece of text that is read, and cached, on its own. */
export interface Block {
  /** UTF-16 offsets in the document, end exclusive. */
  start: number
  end: number
  /** A list, a code block or a table follows, which may hold the reason or the alternative that a sentence lacks. */
  introduces: boolean
  /** How its source is read: two blocks with the same source and reading have the same prose. */
  reading: string
  /** The same object as long as nothing of it is edited, wherever it moves; where that is known. */
  identity?: object
  role?: BlockRole
  /**
   * Its prose: as long as the source, position for position, with everything else replaced: code by `codeMark`, link targets and
   * images by `linkMark`, markup by spaces. So an offset in it is an offset in the source. Made anew by each call, because most
   * blocks of an edited document are known by their source and never asked.
   */
  prose(): string
}

/** What a block is for, where it speaks of something rather than to somebody. */
export type BlockRole =
  /** A comment in code describes it. */
  | 'code'
  /** A message says what a commit does to the code. */
  | 'commit'
  /** It names what follows. */
  | 'heading'
  /** With a word or two it is a value. */
  | 'cell'

/** A comment that steers the linter, such as `<!-- rapport-disable -->`. */
export interface Comment {
  start: number
  end: number
  /** What stands between the marks. */
  text: string
}

/** The prose of a document, in reading order. */
export interface Prose {
  blocks: Block[]
  comments: Comment[]
}

/** Stands for each character of code. A letter, so that a code span is one word to a tokeniser, and one that nobody types. */
export const codeMark = 'ꔀ'

/** Stands for each character of a link target or an image. */
export const linkMark = 'ꔁ'

/** Stands for each character of a place left open in a rewrite, `‹what breaks›`. */
export const placeMark = 'ꔂ'
