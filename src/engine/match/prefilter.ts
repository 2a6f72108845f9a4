import { BoundedMap } from '../bounded-map.ts'
import { type Bits, noBits, put } from './bits.ts'
import { ClauseIndex } from './clause-index.ts'
import { letterWidth, Presence } from './presence.ts'
import type { Requirements } from './requirement.ts'
import type { Satisfied } from './satisfied.ts'
import { anchorOf, WayTable } from './way-table.ts'
import type { Letter } from './word-test.ts'

/** As many words as a large text has. */
const mostKnown = 30_000

/** Tells from a look at each word which of many patterns can match at all: so few that the number of patterns hardly counts. */
export class Prefilter {
  readonly #requirements: Requirements
  readonly #index: ClauseIndex
  readonly #isAnchor: Bits
  readonly #known = new BoundedMap<Satisfied>(mostKnown)

  constructor(requirements: Requirements) {
    this.#requirements = requirements
    this.#index = new ClauseIndex(requirements.clauses)
    this.#isAnchor = noBits(requirements.clauses.count)
    for (const ways of requirements.patterns)
      for (const way of ways) if (way.length > 0) put(this.#isAnchor, anchorOf(way))
  }

  /** For asking which of some patterns may match. */
  tableOf(patterns: readonly number[]): WayTable {
    return new WayTable(this.#requirements, patterns)
  }

  /** Of no letter yet. */
  presence(): Presence {
    return new Presence(this.#isAnchor)
  }

  /** Of the letters of a sentence. */
  presenceOf(letters: readonly Letter[]): Presence {
    const presence = this.presence()
    let leads = true
    for (const [position, letter] of letters.entries()) {
      const { inside, leading, isBoundary, isLeadIn } = this.satisfiedBy(letter)
      presence.add(leads ? leading : inside, position * letterWidth)
      leads = isBoundary || (leads && isLeadIn)
    }
    return presence
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
