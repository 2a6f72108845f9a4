/** A paragraph, heading, list item or cell: the largest piece of text that is read, and cached, on its own. */
export interface Block {
  /** UTF-16 offset of `text` in the document. */
  start: number
  /**
   * As long as the source, position for position, with everything that is not prose replaced: code by `codeMark`, link
   * targets and images by `linkMark`, markup by spaces. So an offset in `text` is an offset in the source.
   */
  text: string
  /** A list, a code block or a table follows, which may hold the reason or the alternative that a sentence lacks. */
  introduces: boolean
}

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
