import type { Word } from '../../words/word.ts'

/** Words by list, words by a test, or phrases as a pattern. */
export type WordClass = ReadonlySet<string> | ClassTest | string

/**
 * A test, either of a single kind of what is no word, so that nobody needs to ask it of others, or of words by their form, and maybe of
 * others. Plain words, in small letters but maybe for the first, are accepted by their form alone.
 */
export type ClassTest = ((word: Word) => boolean) & (OfKind | OfForm)

interface OfKind {
  kind: Exclude<Word['kind'], 'word'>
  form?: never
}

interface OfForm {
  kind?: never
  form: WordForm
}

/** Which plain words a class accepts, as data: the sieve looks at words by itself. */
export interface WordForm {
  /** Accepted in any case. */
  words?: ReadonlySet<string>
  /** Which others are accepted; none by default. */
  others?: {
    except?: ReadonlySet<string>
    /** Only with one of these. */
    endings?: readonly string[]
    /** Only without any of these. */
    otherThan?: readonly string[]
    /** Only with a capital. */
    capital?: true
  }
}

/** Words by their form, and what else passes that is no plain word. */
export function ofForm(
  form: WordForm,
  alsoAccepts: (word: Word) => boolean = () => false,
): ((word: Word) => boolean) & OfForm {
  const test = (word: Word) => (word.kind === 'word' && hasForm(word, form)) || (!isPlain(word) && alsoAccepts(word))
  return Object.assign(test, { form })
}

function isPlain({ kind, shouted, disguised }: Word): boolean {
  return kind === 'word' && !shouted && !disguised
}

/** Whether a word in small letters, or with a capital, is one of those. */
export function hasForm({ normal, capital }: Pick<Word, 'normal' | 'capital'>, { words, others }: WordForm): boolean {
  if (words?.has(normal)) return true
  if (!others || others.except?.has(normal) || (others.capital && !capital)) return false
  const ends = (ending: string) => normal.endsWith(ending)
  return (others.endings?.some(ends) ?? true) && !others.otherThan?.some(ends)
}

/** What is of a kind, and passes a test besides. */
export function ofKind(kind: OfKind['kind'], accepts: (word: Word) => boolean = () => true): ClassTest {
  return Object.assign((word: Word) => word.kind === kind && accepts(word), { kind })
}

/** A set from words parted by white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
