import { isIn } from './bits.ts'
import { letterWidth, type Presence } from './presence.ts'
import { anyDistance, type Requirements, type Way } from './requirement.ts'

/**
 * The ways in which some patterns may match, side by side in one array and sorted by their rarest clause: a sentence asks for hundreds
 * of them, and most of the time would go into fetching them from all over the memory.
 */
export class WayTable {
  /** Where the ways of a clause begin; the next clause's begin where they end. */
  readonly #starts: Uint32Array
  /** Of each way its pattern, its length and its numbers but the first. */
  readonly #ways: Uint32Array
  /** Patterns that require nothing. */
  readonly #unanchored: number[] = []

  constructor({ clauses: { count: clauses }, patterns: required }: Requirements, patterns: readonly number[]) {
    this.#starts = new Uint32Array(clauses + 1)
    const waysOf = (pattern: number) => required[pattern] as readonly Way[]
    for (const pattern of patterns) {
      for (const way of waysOf(pattern)) {
        if (way.length === 0) this.#unanchored.push(pattern)
        else count(this.#starts, anchorOf(way) + 1, way.length + 1)
      }
    }
    for (let clause = 0; clause < clauses; clause++) count(this.#starts, clause + 1, this.#starts[clause] as number)
    this.#ways = new Uint32Array(this.#starts[clauses] as number)
    const next = this.#starts.slice()
    for (const pattern of patterns) {
      for (const way of waysOf(pattern)) if (way.length > 0) this.#put(pattern, way, next)
    }
  }

  /** `next` is where each clause's next way goes. */
  #put(pattern: number, way: Way, next: Uint32Array): void {
    const anchor = anchorOf(way)
    const at = next[anchor] as number
    this.#ways[at] = pattern
    this.#ways[at + 1] = way.length - 1
    for (let number = 1; number < way.length; number++) this.#ways[at + 1 + number] = way[number] as number
    next[anchor] = at + way.length + 1
  }

  /** The patterns that may match, in order. */
  candidates(presence: Presence): number[] {
    const found = new Set(this.#unanchored)
    this.#open(presence, (pattern) => {
      found.add(pattern)
      return false
    })
    return found.size === 0 ? [] : [...found].sort((a, b) => a - b)
  }

  /** Whether one of the patterns that may match passes a further test; each is tested once. */
  someCandidate(presence: Presence, test: (pattern: number) => boolean): boolean {
    if (this.#unanchored.some(test)) return true
    const tested = new Set<number>()
    return this.#open(presence, (pattern) => {
      if (tested.has(pattern)) return false
      tested.add(pattern)
      return test(pattern)
    })
  }

  /** Visits the pattern of each way that is open until `visit` says that this is enough. */
  #open(presence: Presence, visit: (pattern: number) => boolean): boolean {
    const starts = this.#starts
    const ways = this.#ways
    const { satisfied } = presence
    for (const clause of presence.anchors) {
      const end = starts[clause + 1] as number
      for (let at = starts[clause] as number; at < end; ) {
        const first = at + 2
        const last = first + (ways[at + 1] as number)
        let next = first
        while (next < last && isIn(satisfied, ways[next] as number)) next += 2
        if (next >= last && this.#isInOrder(first, last, presence) && visit(ways[at] as number)) return true
        at = last
      }
    }
    return false
  }

  /** Whether the clauses of a way are satisfied one after the other, and not too far from each other. */
  #isInOrder(first: number, last: number, presence: Presence): boolean {
    if (last - first === 1) return true
    const ways = this.#ways
    let reached: readonly number[] | undefined
    for (let at = first; at < last; at += 2) {
      const positions = presence.positionsOf(ways[at] as number)
      const distance = at > first ? (ways[at - 1] as number) : anyDistance
      reached = reached ? within(positions, reached, distance) : positions
      if (reached.length === 0) return false
    }
    return true
  }
}

function count(numbers: Uint32Array, place: number, more: number): void {
  numbers[place] = (numbers[place] as number) + more
}

/** The rarest clause of a way that requires something. */
export function anchorOf(way: Way): number {
  return way[1 + 2 * (way[0] as number)] as number
}

/** The positions that come behind one of `before`, with at most so many letters between. All in order. */
function within(positions: readonly number[], before: readonly number[], distance: number): number[] {
  // Positions may be a little off, so half a letter more is allowed.
  const farthest = distance >= anyDistance ? Number.POSITIVE_INFINITY : (distance + 1.5) * letterWidth
  let next = 0
  return positions.filter((position) => {
    while (next < before.length && (before[next] as number) < position) next++
    return next > 0 && position - (before[next - 1] as number) <= farthest
  })
}
