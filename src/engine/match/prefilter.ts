import { BoundedMap } from '../bounded-map.ts'
import { bareWord, unheardOf } from '../words/bare-word.ts'
import { ClauseIndex } from './clause-index.ts'
import type { Requirements } from './requirement.ts'
import { type Satisfied, together } from './satisfied.ts'
import { compileSieve, Sieve, type SkimmedText, type SkimmingHost, type WrittenChunk } from './sieve.ts'
import type { Letter } from './word-test.ts'

/** As many words as a large text has. */
const mostKnown = 30_000

/** Patterns that are asked for together. */
export type PatternTable = number

/** Tells from a look at each word which of many patterns can match at all: so few that the number of patterns hardly counts. */
export class Prefilter {
  readonly #sieve: Sieve
  readonly #index: ClauseIndex
  readonly #known = new BoundedMap<Satisfied>(mostKnown)

  private constructor(sieve: Sieve, index: ClauseIndex) {
    this.#sieve = sieve
    this.#index = index
  }

  /** Made in short steps. Throws a `RangeError` for more patterns than 16 bits can tell apart, or more clauses. */
  static *of({ clauses, patterns, ways }: Requirements): Generator<void, Prefilter> {
    if (Math.max(clauses.count, patterns) >= 1 << 16) throw new RangeError('There are too many patterns.')
    compileSieve()
    yield
    const sieve = new Sieve(clauses.count, ways, patterns)
    yield
    return new Prefilter(sieve, new ClauseIndex(clauses, sieve))
  }

  /** For asking which of some patterns may match, in texts that come later. `asked` has a byte for each pattern, 1 for these. */
  tableOf(asked: Uint8Array): PatternTable {
    return this.#sieve.tableOf(asked)
  }

  /** The patterns that may match in the letters of a sentence, in order. */
  candidates(table: PatternTable, letters: readonly Letter[]): number[] {
    this.#sieve.begin()
    let leads = true
    for (const [position, letter] of letters.entries()) {
      const { lists, isBoundary, isLeadIn } = this.satisfiedBy(letter)
      this.#sieve.add(lists, leads, position)
      leads = isBoundary || (leads && isLeadIn)
    }
    return this.#sieve.candidates(table)
  }

  /** Has to be called before texts are skimmed. `anySign` is what any sign may be. */
  beginSkimming(anySign: readonly Letter[], host: Omit<SkimmingHost, 'sentenceBreak' | 'signs'>): void {
    const glanceOf = (parts: readonly Satisfied[]) => ({
      parts: parts.map((part) => ({ ...part, width: 1 })),
      speaks: false,
      ends: false,
    })
    const plain = this.satisfiedBy(unheardOf)
    const shouted = this.satisfiedBy({ ...unheardOf, shouted: true })
    this.#sieve.beginSkimming({
      ...host,
      sentenceBreak: glanceOf([this.satisfiedBy('end'), this.satisfiedBy('start')]),
      signs: glanceOf([
        this.satisfiedByAny(anySign),
        this.satisfiedBy(bareWord('number', '')),
        { ...shouted, lists: shouted.lists.filter((list) => !plain.lists.includes(list)) },
      ]),
    })
  }

  /** The patterns that may match in a text that nobody has parted into sentences and words, in order; undefined when only the tokeniser can tell. */
  candidatesIn(table: PatternTable, text: string, kind: SkimmedText): number[] | undefined {
    return this.#sieve.skim(text, kind) ? this.#sieve.candidates(table) : undefined
  }

  /** What stands between the spaces of the text whose candidates were asked for last. */
  chunks(): WrittenChunk[] {
    return this.#sieve.chunks()
  }

  /** Whether there are any in a block, or only the tokeniser can tell. */
  mayHaveCandidatesIn(table: PatternTable, text: string): boolean {
    return !this.#sieve.skim(text, 'block') || this.#sieve.hasCandidate(table)
  }

  /** What a letter satisfies that is one of these. */
  satisfiedByAny(letters: readonly Letter[]): Satisfied {
    const all = together(letters.map((letter) => this.satisfiedBy(letter)))
    return { ...all, lists: [this.#index.lists.union(all.lists)] }
  }

  satisfiedBy(letter: Letter): Satisfied {
    const key = keyOf(letter)
    let satisfied = this.#known.get(key)
    if (!satisfied) {
      satisfied = this.#index.satisfiedBy(letter)
      this.#known.set(key, satisfied)
    }
    return satisfied
  }
}

/** The same for letters that no test tells apart; tests of single words do not look at quotation marks. */
export function keyOf(letter: Letter): string {
  if (typeof letter === 'string') return `<${letter}>`
  const { kind, normal, shouted, disguised, capital } = letter
  if (kind === 'word' && !shouted && !disguised && !capital) return normal
  return `${kind} ${+shouted}${+disguised}${+capital} ${normal}`
}
