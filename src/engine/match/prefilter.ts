import { ClauseIndex } from './clause-index.ts'
import { isBoundary, isLeadIn } from './lead-in.ts'
import { Presence } from './presence.ts'
import { anyDistance, type Requirements, type Way } from './requirement.ts'
import type { Letter } from './word-test.ts'

/** Every misspelling of a large text would be kept for ever. */
const mostKnown = 50_000

/** A way in which a pattern may match. */
interface Anchored {
  pattern: number
  way: Way
}

/** Tells from a look at each word which of many patterns can match at all: so few that the number of patterns hardly counts. */
export class Prefilter {
  readonly #required: Requirements['patterns']
  readonly #index: ClauseIndex
  /** By the rarest clause. */
  readonly #anchored: Anchored[][]
  readonly #unanchored: number[] = []
  readonly #empty: Presence
  readonly #known = new Map<string, readonly number[]>()

  /** `searched` are the patterns that `candidates` looks for. */
  constructor(requirements: Requirements, searched: readonly number[]) {
    const { clauses, patterns } = requirements
    this.#required = patterns
    this.#index = new ClauseIndex(requirements)
    this.#anchored = Array.from({ length: clauses }, () => [])
    for (const pattern of searched) {
      for (const way of patterns[pattern] ?? []) {
        if (way.length === 0) this.#unanchored.push(pattern)
        else this.#anchored[anchorOf(way)]?.push({ pattern, way })
      }
    }
    this.#empty = Presence.of(this.#anchored.map(({ length }) => length > 0))
  }

  /** Of no letter yet. */
  presence(): Presence {
    return this.#empty.copy()
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
    const key = keyOf(letter, leading)
    let clauses = this.#known.get(key)
    if (!clauses) {
      clauses = this.#index.satisfiedBy(letter, leading)
      if (this.#known.size >= mostKnown) this.#known.clear()
      this.#known.set(key, clauses)
    }
    return clauses
  }

  /** Of the patterns that are searched for, those that may match, in order. */
  candidates(presence: Presence): number[] {
    const found = new Set(this.#unanchored)
    for (const clause of presence.anchors) {
      for (const { pattern, way } of this.#anchored[clause] as Anchored[]) {
        if (!found.has(pattern) && isOpen(way, presence)) found.add(pattern)
      }
    }
    return found.size === 0 ? [] : [...found].sort((a, b) => a - b)
  }

  /** Whether there is a candidate at all. */
  hasCandidate(presence: Presence): boolean {
    if (this.#unanchored.length > 0) return true
    for (const clause of presence.anchors) {
      for (const { way } of this.#anchored[clause] as Anchored[]) if (isOpen(way, presence)) return true
    }
    return false
  }

  mayMatch(pattern: number, presence: Presence): boolean {
    return this.#required[pattern]?.some((way) => isOpen(way, presence)) ?? true
  }
}

function anchorOf(way: Way): number {
  return way[1 + 2 * (way[0] as number)] as number
}

/** Whether the clauses of a way are satisfied one after the other, and not too far from each other. */
function isOpen(way: Way, presence: Presence): boolean {
  for (let at = 1; at < way.length; at += 2) if (!presence.has(way[at] as number)) return false
  let reached: readonly number[] | undefined
  for (let at = 1; at < way.length; at += 2) {
    const positions = presence.positionsOf(way[at] as number)
    const distance = at > 1 ? (way[at - 1] as number) : anyDistance
    // Behind a letter that may be anywhere, so may be the next.
    reached = positions && reached ? within(positions, reached, distance) : positions
    if (reached?.length === 0) return false
  }
  return true
}

/** The positions that come behind one of `before`, with at most so many letters between. All in order. */
function within(positions: readonly number[], before: readonly number[], distance: number): number[] {
  // Positions may be a hair's breadth off, so half a letter more is allowed.
  const farthest = distance >= anyDistance ? Number.POSITIVE_INFINITY : distance + 1.5
  let next = 0
  return positions.filter((position) => {
    while (next < before.length && (before[next] as number) < position) next++
    return next > 0 && position - (before[next - 1] as number) <= farthest
  })
}

/** The same for letters that no test tells apart. */
function keyOf(letter: Letter, leading: boolean): string {
  const place = leading ? '^' : ''
  if (typeof letter === 'string') return `${place}<${letter}>`
  const { kind, normal, shouted, disguised, capital } = letter
  if (kind === 'word' && !shouted && !disguised && !capital) return place + normal
  return `${place}${kind} ${+shouted}${+disguised}${+capital} ${normal}`
}
