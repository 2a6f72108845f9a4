import type { Word } from '../words/word.ts'
import { type Bits, isIn, noBits, put } from './bits.ts'
import { wordClasses } from './classes/index.ts'
import { type Clauses, unpacked } from './clauses.ts'
import { isBoundary, isLeadIn } from './lead-in.ts'
import { type Satisfied, union } from './satisfied.ts'
import { type Letter, testOf, type WordTest } from './word-test.ts'

/** The clauses of a word or of a class of words. */
interface Listing {
  inside: readonly number[]
  /** Where a sentence or a clause starts, besides. */
  leading: readonly number[]
}

/** Finds the clauses that a letter satisfies. */
export class ClauseIndex {
  readonly #clauses: Clauses
  readonly #isLeading: Bits
  /** The classes that are lists, by their words. */
  readonly #classesOf = new Map<string, string[]>()
  readonly #listings = new Map<string, Listing>()
  readonly #tests: [test: WordTest, listing: Listing][] = []
  /** What letters satisfy that no list knows, by the tests that accept them: few are told apart. */
  readonly #unlisted = new Map<string, Satisfied>()

  constructor(clauses: Clauses) {
    this.#clauses = clauses
    this.#isLeading = noBits(clauses.count)
    for (const number of unpacked(clauses.leading)) put(this.#isLeading, number)
    for (const name of Object.keys(clauses.classes)) {
      const definition = wordClasses[name]
      if (definition instanceof Set) for (const word of definition) this.#list(word, name)
      else this.#tests.push([testOf({ kind: 'class', name }), this.#listingOf(clauses.classes[name] as string)])
    }
  }

  #list(word: string, name: string): void {
    const others = this.#classesOf.get(word)
    if (others) others.push(name)
    else this.#classesOf.set(word, [name])
  }

  /** What a letter satisfies; the same object for letters that no list tells apart. */
  satisfiedBy(letter: Letter): Satisfied {
    const verdicts = this.#tests.map(([test]) => test(letter))
    const listings = typeof letter === 'string' ? [] : this.#listingsOf(letter)
    if (listings.length > 0) return this.#allOf(letter, verdicts, listings)
    const key = [isBoundary(letter), isLeadIn(letter), ...verdicts].map(Number).join('')
    let satisfied = this.#unlisted.get(key)
    if (!satisfied) {
      satisfied = this.#allOf(letter, verdicts, [])
      this.#unlisted.set(key, satisfied)
    }
    return satisfied
  }

  #listingsOf({ kind, normal }: Word): Listing[] {
    const { words, classes } = this.#clauses
    const listings = Object.hasOwn(words, normal) ? [this.#listingOf(words[normal] as string)] : []
    for (const name of (kind === 'word' && this.#classesOf.get(normal)) || [])
      listings.push(this.#listingOf(classes[name] as string))
    return listings
  }

  #listingOf(numbers: string): Listing {
    let listing = this.#listings.get(numbers)
    if (!listing) {
      const all = unpacked(numbers)
      listing = {
        inside: all.filter((number) => !isIn(this.#isLeading, number)),
        leading: all.filter((number) => isIn(this.#isLeading, number)),
      }
      this.#listings.set(numbers, listing)
    }
    return listing
  }

  #allOf(letter: Letter, verdicts: readonly boolean[], listings: readonly Listing[]): Satisfied {
    const all = [...listings, ...this.#tests.filter((_, test) => verdicts[test]).map(([, listing]) => listing)]
    const inside = union(all.map((each) => each.inside))
    const leading = all.map((each) => each.leading).filter(({ length }) => length > 0)
    return {
      inside,
      leading: union([inside, ...leading]),
      isBoundary: isBoundary(letter),
      isLeadIn: isLeadIn(letter),
    }
  }
}
