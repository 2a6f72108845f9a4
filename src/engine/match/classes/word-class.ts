import type { Word } from '../../words/word.ts'

/** Words by list, words by a test, or phrases as a pattern. */
export type WordClass = ReadonlySet<string> | ((word: Word) => boolean) | string

/** A set from words parted by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
