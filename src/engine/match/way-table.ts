import { letterWidth, type Presence } from './presence.ts'
import { anyDistance, type Requirements } from './requirement.ts'

/**
 * The ways in which some patterns may match, side by side in one array and sorted by their rarest clause: a sentence asks for hundreds
 * of them, and most of the time would go into fetching them from all over the memory.
 */
export class WayTable {
  /** Where the ways of a clause begin; the next clause's begin where they end. */
  readonly #starts: Uint32Array
  /** Of each way its pattern, its length and its numbers but the first. */
  readonly #ways: Uint16Array
  /** Patterns that require nothing. */
  readonly #unanchored: number[] = []

  /** Of the patterns that `isAsked` says. Throws a `RangeError` when there are more patterns or clauses than 16 bits can tell apart. */
  constructor(requirements: Requirements, isAsked: (pattern: number) => boolean) {
    const { clauses, patterns } = requirements
    if (Math.max(clauses.count, patterns) >= 1 << 16) throw new RangeError('There are too many patterns.')
    const starts = new Uint32Array(clauses.count + 1)
    eachWay(requirements, isAsked, (pattern, _, length, anchor) => {
      if (length === 0) this.#unanchored.push(pattern)
      else starts[anchor + 1] = (starts[anchor + 1] as number) + length + 1
    })
    for (let clause = 0; clause < clauses.count; clause++)
      starts[clause + 1] = (starts[clause + 1] as number) + (starts[clause] as number)
    const ways = new Uint16Array(starts[clauses.count] as number)
    const next = starts.slice()
    eachWay(requirements, isAsked, (pattern, first, length, anchor) => {
      if (length === 0) return
      let at = next[anchor] as number
      ways[at++] = pattern
      ways[at++] = length - 1
      for (let number = 1; number < length; number++) ways[at++] = requirements.ways[first + number] as number
      next[anchor] = at
    })
    this.#starts = starts
    this.#ways = ways
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
    const { text, satisfiedIn, anchors, anchorCount } = presence
    for (let place = 0; place < anchorCount; place++) {
      const clause = anchors[place] as number
      const end = starts[clause + 1] as number
      for (let at = starts[clause] as number; at < end; ) {
        const first = at + 2
        const last = first + (ways[at + 1] as number)
        let next = first
        while (next < last && satisfiedIn[ways[next] as number] === text) next += 2
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
    let reached = presence.positionsOf(ways[first] as number)
    for (let at = first + 2; at < last; at += 2) {
      reached = within(presence.positionsOf(ways[at] as number), reached, ways[at - 1] as number)
      if (reached.length === 0) return false
    }
    return true
  }
}

/** The rarest clauses of the ways of all patterns, each of which requires something. */
export function anchorsOf(requirements: Requirements): number[] {
  const anchors: number[] = []
  const all = () => true
  eachWay(requirements, all, (_, __, length, anchor) => {
    if (length > 0) anchors.push(anchor)
  })
  return anchors
}

/** Visits the ways of some patterns: where their numbers are, how many, and the rarest clause of those that require something. */
function eachWay(
  { patterns, ways }: Requirements,
  isAsked: (pattern: number) => boolean,
  visit: (pattern: number, first: number, length: number, anchor: number) => void,
): void {
  let at = 0
  for (let pattern = 0; pattern < patterns; pattern++) {
    const asked = isAsked(pattern)
    for (let count = ways[at++] as number; count > 0; count--) {
      const length = ways[at++] as number
      if (asked) visit(pattern, at, length, length > 0 ? (ways[at + 1 + 2 * (ways[at] as number)] as number) : -1)
      at += length
    }
  }
}

/** The positions that come behind one of `before`, with at most so many letters between. All in order. */
function within(positions: readonly number[], before: readonly number[], distance: number): readonly number[] {
  // Positions may be a little off, so half a letter more is allowed.
  const farthest = distance >= anyDistance ? Number.POSITIVE_INFINITY : (distance + 1.5) * letterWidth
  const found: number[] = []
  let next = 0
  for (let place = 0; place < positions.length; place++) {
    const position = positions[place] as number
    while (next < before.length && (before[next] as number) < position) next++
    if (next > 0 && position - (before[next - 1] as number) <= farthest) found.push(position)
  }
  return found
}
