import { type Bits, isIn, put } from './bits.ts'
import type { ClauseList } from './satisfied.ts'

/** How far one letter is from the next. What lies closer together keeps its order, and counts as being at the same place. */
export const letterWidth = 1 << 16

/** Which of the clauses of patterns the letters of a text satisfy, and where. Made for every block, so it has to be small. */
export class Presence {
  /** Which clauses are satisfied. */
  readonly satisfied: Bits
  readonly #isAnchor: Bits
  readonly #anchors: number[] = []
  readonly #marked = new Set<ClauseList>()
  /** What is satisfied at each place. */
  readonly #lists: (readonly ClauseList[])[] = []
  readonly #places: number[] = []
  readonly #positions = new Map<number, readonly number[]>()

  /** Of no letter yet; `isAnchor` tells of each clause whether anybody wants to know that it is satisfied. */
  constructor(isAnchor: Bits) {
    this.#isAnchor = isAnchor
    this.satisfied = new Uint32Array(isAnchor.length)
  }

  /** The anchors that are satisfied, each once. */
  get anchors(): readonly number[] {
    return this.#anchors
  }

  /** A letter, by what it satisfies; positions are whole numbers, `letterWidth` a letter, and later ones are never smaller. */
  add(lists: readonly ClauseList[], position: number): void {
    this.#lists.push(lists)
    this.#places.push(position)
    for (const list of lists) {
      if (this.#marked.has(list)) continue
      this.#marked.add(list)
      this.#mark(list)
    }
  }

  /** Where letters satisfy a clause, in order. */
  positionsOf(clause: number): readonly number[] {
    let positions = this.#positions.get(clause)
    if (!positions) {
      positions = this.#places.filter((_, letter) => {
        for (const list of this.#lists[letter] as readonly ClauseList[]) if (includes(list, clause)) return true
        return false
      })
      this.#positions.set(clause, positions)
    }
    return positions
  }

  #mark(list: ClauseList): void {
    for (const clause of list) {
      if (isIn(this.satisfied, clause)) continue
      put(this.satisfied, clause)
      if (isIn(this.#isAnchor, clause)) this.#anchors.push(clause)
    }
  }
}

/** Words of many classes satisfy hundreds of clauses. */
function includes(clauses: ClauseList, clause: number): boolean {
  let low = 0
  let high = clauses.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = clauses[middle] as number
    if (found === clause) return true
    if (found < clause) low = middle + 1
    else high = middle - 1
  }
  return false
}
