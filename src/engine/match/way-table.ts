import { type Bits, put } from './bits.ts'
import { letterWidth, type Presence } from './presence.ts'
import { anyDistance } from './requirement.ts'

/** The ways of all patterns; see `Requirements`. Numbers of 16 bits, because they are fetched from all over the row. */
export type Ways = Uint16Array

/** The ways in which some patterns may match, found by their rarest clause. */
export class WayTable {
  readonly #ways: Ways
  /** Of each clause the first of its ways, and of each way the next; 0 is none. */
  readonly #first: Uint32Array
  readonly #next: number[] = [0]
  /** Of each way where it stands in the row, and whose it is. */
  readonly #starts: number[] = [0]
  readonly #patterns: number[] = [0]
  /** Patterns that require nothing. */
  readonly #unanchored: number[] = []

  /** Of the patterns that `isAsked` says, of which all ways are in `ways`. Puts the clauses that they are found by into `anchors`. */
  constructor(ways: Ways, clauses: number, isAsked: (pattern: number) => boolean, anchors: Bits) {
    this.#ways = ways
    this.#first = new Uint32Array(clauses)
    for (let at = 0, pattern = 0; at < ways.length; pattern++) {
      const asked = isAsked(pattern)
      for (let count = ways[at++] as number; count > 0; count--) {
        const length = ways[at] as number
        if (asked && length === 0) this.#unanchored.push(pattern)
        else if (asked) put(anchors, this.#add(pattern, at))
        at += length + 1
      }
    }
  }

  /** Returns the rarest clause of the way that stands there. */
  #add(pattern: number, start: number): number {
    const anchor = this.#ways[start + 2 + 2 * (this.#ways[start + 1] as number)] as number
    this.#next.push(this.#first[anchor] as number)
    this.#starts.push(start)
    this.#first[anchor] = this.#patterns.push(pattern) - 1
    return anchor
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
    const ways = this.#ways
    const following = this.#next
    const starts = this.#starts
    const { text, satisfiedIn, anchors, anchorCount } = presence
    for (let place = 0; place < anchorCount; place++) {
      for (let way = this.#first[anchors[place] as number] as number; way !== 0; way = following[way] as number) {
        const start = starts[way] as number
        const first = start + 2
        const last = start + 1 + (ways[start] as number)
        let next = first
        while (next < last && satisfiedIn[ways[next] as number] === text) next += 2
        if (next >= last && this.#isInOrder(first, last, presence) && visit(this.#patterns[way] as number)) return true
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
