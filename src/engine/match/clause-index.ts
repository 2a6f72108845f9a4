import type { Word } from '../words/word.ts'
import { wordClasses } from './classes/index.ts'
import { isBoundary, isLeadIn } from './lead-in.ts'
import type { Requirements } from './requirement.ts'
import { type Satisfied, union } from './satisfied.ts'
import { type Letter, testOf, type WordTest } from './word-test.ts'

/** The clauses of a word or of a class of words. */
interface Listing {
  inside: number[]
  /** Where a sentence or a clause starts, besides. */
  leading: number[]
}

/** Finds the clauses that a letter satisfies. */
export class ClauseIndex {
  /** By a word, by itself and as one of classes that are lists. */
  readonly #words = new Map<string, Listing>()
  readonly #listed = new Map<string, Listing[]>()
  readonly #tests: [test: WordTest, listing: Listing][] = []
  /** What letters satisfy that no list knows, by the tests that accept them: few are told apart. */
  readonly #unlisted = new Map<string, Satisfied>()

  constructor(clauses: Requirements['clauses']) {
    const classes = new Map<string, Listing>()
    for (const [number, clause] of clauses.entries()) {
      const isLeading = clause.startsWith('^ ')
      for (const name of (isLeading ? clause.slice(2) : clause).split(' ')) {
        const { inside, leading } = listingOf(name, name.length > 2 && name.startsWith('<') ? classes : this.#words)
        if (isLeading) leading.push(number)
        else inside.push(number)
      }
    }
    for (const [bracketed, listing] of classes) {
      const name = bracketed.slice(1, -1)
      const definition = wordClasses[name]
      if (definition instanceof Set) for (const word of definition) this.#list(word, listing)
      else this.#tests.push([testOf({ kind: 'class', name }), listing])
    }
  }

  #list(word: string, listing: Listing): void {
    const others = this.#listed.get(word)
    if (others) others.push(listing)
    else this.#listed.set(word, [listing])
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
    const own = this.#words.get(normal)
    return [...(own ? [own] : []), ...((kind === 'word' && this.#listed.get(normal)) || [])]
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

function listingOf(name: string, listings: Map<string, Listing>): Listing {
  let listing = listings.get(name)
  if (!listing) {
    listing = { inside: [], leading: [] }
    listings.set(name, listing)
  }
  return listing
}
