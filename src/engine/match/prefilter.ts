import { BoundedMap } from '../bounded-map.ts'
import { ClauseIndex } from './clause-index.ts'
import { isBoundary, isLeadIn } from './lead-in.ts'
import { type Bits, bitsOf, Presence } from './presence.ts'
import type { Requirements } from './requirement.ts'
import { anchorOf, WayTable } from './way-table.ts'
import type { Letter } from './word-test.ts'

/** As many words as a large text has. */
const mostKnown = 30_000

/** Tells from a look at each word which of many patterns can match at all: so few that the number of patterns hardly counts. */
export class Prefilter {
  readonly #requirements: Requirements
  readonly #index: ClauseIndex
  readonly #isAnchor: Bits
  readonly #known = new BoundedMap<readonly number[]>(mostKnown)
  /** The same for where a sentence or a clause starts. */
  readonly #knownLeading = new BoundedMap<readonly number[]>(mostKnown)

  constructor(requirements: Requirements) {
    this.#requirements = requirements
    this.#index = new ClauseIndex(requirements)
    const ways = requirements.patterns.flat().filter((way) => way.length > 0)
    this.#isAnchor = bitsOf(requirements.clauses, ways.map(anchorOf))
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
    let leading = true
    for (const [position, letter] of letters.entries()) {
      presence.add(this.clausesOf(letter, leading), position)
      leading = isBoundary(letter) || (leading && isLeadIn(letter))
    }
    return presence
  }

  /** The clauses that a letter satisfies, `leading` where a sentence or a clause starts. */
  clausesOf(letter: Letter, leading: boolean): readonly number[] {
    const known = leading ? this.#knownLeading : this.#known
    const key = keyOf(letter)
    let clauses = known.get(key)
    if (!clauses) {
      clauses = this.#index.satisfiedBy(letter, leading)
      known.set(key, clauses)
    }
    return clauses
  }
}

/** The same for letters that no test tells apart; tests of single words do not look at quotation marks. */
export function keyOf(letter: Letter): string {
  if (typeof letter === 'string') return `<${letter}>`
  const { kind, normal, shouted, disguised, capital } = letter
  if (kind === 'word' && !shouted && !disguised && !capital) return normal
  return `${kind} ${+shouted}${+disguised}${+capital} ${normal}`
}
