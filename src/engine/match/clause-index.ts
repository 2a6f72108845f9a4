import type { Word } from '../words/word.ts'
import { type Bits, isIn, noBits, put } from './bits.ts'
import { wordClasses } from './classes/index.ts'
import { type Clauses, unpacked } from './clauses.ts'
import { isBoundary, isLeadIn } from './lead-in.ts'
import { type ClauseList, type Satisfied, union } from './satisfied.ts'
import type { Letter } from './word-test.ts'

/** The clauses of a word, or of a kind of letters. */
interface Listing {
  inside: ClauseList
  /** Where a sentence or a clause starts, besides. */
  leading: ClauseList
}

/** Finds the clauses that a letter satisfies. */
export class ClauseIndex {
  readonly #clauses: Clauses
  readonly #isLeading: Bits
  /** The classes that are lists, by their words. */
  readonly #classesOf = new Map<string, string[]>()
  readonly #tests: [test: (word: Word) => boolean, name: string][] = []
  /** By the names of their classes. Few are told apart. */
  readonly #kinds = new Map<string, Satisfied>()
  readonly #listings = new Map<string, Listing>()

  constructor(clauses: Clauses) {
    this.#clauses = clauses
    this.#isLeading = noBits(clauses.count)
    for (const number of unpacked(clauses.leading)) put(this.#isLeading, number)
    for (const name of Object.keys(clauses.classes)) {
      const definition = wordClasses[name]
      if (definition instanceof Set) for (const word of definition) this.#list(word, name)
      else if (typeof definition === 'function') this.#tests.push([definition, name])
    }
  }

  #list(word: string, name: string): void {
    const others = this.#classesOf.get(word)
    if (others) others.push(name)
    else this.#classesOf.set(word, [name])
  }

  /** What a letter satisfies; the same object for letters that nothing tells apart. */
  satisfiedBy(letter: Letter): Satisfied {
    const kind = this.#kindOf(letter)
    const { words } = this.#clauses
    if (typeof letter === 'string' || !Object.hasOwn(words, letter.normal)) return kind
    const { inside, leading } = this.#listingOf(words[letter.normal] as string)
    return {
      ...kind,
      inside: withoutEmpty([inside, ...kind.inside]),
      leading: withoutEmpty([leading, inside, ...kind.leading]),
    }
  }

  /** What a letter satisfies by its classes. */
  #kindOf(letter: Letter): Satisfied {
    const classes = this.#classesIn(letter)
    const [boundary, leadIn] = [isBoundary(letter), isLeadIn(letter)]
    const key = `${boundary} ${leadIn} ${classes}`
    let kind = this.#kinds.get(key)
    if (!kind) {
      const listings = classes.map((name) => this.#listingOf(this.#clauses.classes[name] as string))
      const inside = union(listings.map((each) => each.inside))
      const leading = union(listings.map((each) => each.leading))
      kind = {
        inside: withoutEmpty([inside]),
        leading: withoutEmpty([leading, inside]),
        isBoundary: boundary,
        isLeadIn: leadIn,
      }
      this.#kinds.set(key, kind)
    }
    return kind
  }

  #classesIn(letter: Letter): readonly string[] {
    if (typeof letter === 'string') return Object.hasOwn(this.#clauses.classes, letter) ? [letter] : []
    const classes: string[] = []
    for (const [test, name] of this.#tests) if (test(letter)) classes.push(name)
    const listed = letter.kind === 'word' && this.#classesOf.get(letter.normal)
    return listed ? classes.concat(listed) : classes
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
}

function withoutEmpty(lists: readonly ClauseList[]): readonly ClauseList[] {
  return lists.filter(({ length }) => length > 0)
}
