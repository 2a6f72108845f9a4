/** The smallest thing that a pattern can name. */
export interface Word {
  kind: 'word' | 'punctuation' | 'symbol' | 'emoji' | 'code' | 'link' | 'place' | 'mention' | 'number'
  /**
   * Lower case, without apostrophes, emphasis, stretched letters or disguise: `SOOO` is `so`, `st*pid` is `stupid`, and `didn't`,
   * `didnt` are two words, `did` and `not`.
   */
  normal: string
  /** UTF-16 offsets in the block's text, end exclusive. */
  start: number
  end: number
  /** Written in capitals, two letters or more. */
  shouted: boolean
  /** Starts with a capital letter. */
  capital: boolean
  /** Letters replaced by signs, as in `f**k`. */
  disguised: boolean
  /** Inside quotation marks: somebody else's words. */
  quoted: boolean
}

/** Words as patterns know them, a space between two. */
export function textOf(words: readonly Word[]): string {
  return words.map(({ normal }) => normal).join(' ')
}

/** Words up to and including what ends the sentence. */
export interface Sentence {
  words: Word[]
  /** UTF-16 offsets in the block's text, end exclusive, white space not included. */
  start: number
  end: number
}
