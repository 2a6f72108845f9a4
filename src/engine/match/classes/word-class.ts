import type { Word } from '../../words/word.ts'

/** Words by list, words by a test, or phrases as a pattern. */
export type WordClass = ReadonlySet<string> | ClassTest | string

/** A test; `kind` when it accepts nothing of other kinds, so that nobody needs to ask it of them. */
export type ClassTest = ((word: Word) => boolean) & { kind?: Word['kind'] }

/** What is of a kind, and passes a test besides. */
export function ofKind(kind: Word['kind'], accepts: (word: Word) => boolean = () => true): ClassTest {
  return Object.assign((word: Word) => word.kind === kind && accepts(word), { kind })
}

/** A set from words parted by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
