import { BoundedMap } from '../bounded-map.ts'
import { type Bits, noBits } from './bits.ts'
import { ClauseIndex } from './clause-index.ts'
import { letterWidth, Presence } from './presence.ts'
import type { Requirements } from './requirement.ts'
import { type Satisfied, together } from './satisfied.ts'
import { type Ways, WayTable } from './way-table.ts'
import type { Letter } from './word-test.ts'

/** As many words as a large text has. */
const mostKnown = 30_000

/** Tells from a look at each word which of many patterns can match at all: so few that the number of patterns hardly counts. */
export class Prefilter {
  readonly #clauses: number
  readonly #ways: Ways
  readonly #index: ClauseIndex
  /** The clauses that ways are found by. */
  readonly #anchors: Bits
  readonly #presence: Presence
  readonly #known = new BoundedMap<Satisfied>(mostKnown)

  /** Throws a `RangeError` for more patterns than 16 bits can tell apart, or more clauses. */
  constructor({ clauses, patterns, ways }: Requirements) {
    if (Math.max(clauses.count, patterns) >= 1 << 16) throw new RangeError('There are too many patterns.')
    this.#clauses = clauses.count
    this.#ways = Uint16Array.from(ways)
    this.#index = new ClauseIndex(clauses)
    this.#anchors = noBits(clauses.count)
    this.#presence = new Presence(clauses.count, this.#anchors, this.#index.lists)
  }

  /** For asking which of some patterns may match. Presence counts for it from then on. */
  tableOf(isAsked: (pattern: number) => boolean): WayTable {
    return new WayTable(this.#ways, this.#clauses, isAsked, this.#anchors)
  }

  /** Of no letter yet. It holds until the next is asked for. */
  presence(): Presence {
    this.#presence.begin()
    return this.#presence
  }

  /** Of the letters of a sentence. It holds until the next is asked for. */
  presenceOf(letters: readonly Letter[]): Presence {
    const presence = this.presence()
    let leads = true
    for (const [position, letter] of letters.entries()) {
      const { lists, isBoundary, isLeadIn } = this.satisfiedBy(letter)
      presence.add(lists, leads, position * letterWidth)
      leads = isBoundary || (leads && isLeadIn)
    }
    return presence
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
