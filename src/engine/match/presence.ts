import { type Bits, isIn, put } from './bits.ts'

/** How far one letter is from the next. What lies closer together keeps its order, and counts as being at the same place. */
export const letterWidth = 1 << 16

/** Which of the clauses of patterns the letters of a text satisfy, and where. Made for every sentence, so it has to be small. */
export class Presence {
  readonly #satisfied: Bits
  readonly #isAnchor: Bits
  readonly #anchors: number[] = []
  /** The same word comes with the same clauses, and with hundreds of them. */
  readonly #marked = new Set<readonly number[]>()
  readonly #letters: (readonly number[])[] = []
  /** Of each letter. */
  readonly #places: number[] = []
  readonly #positions = new Map<number, readonly number[]>()

  /** Of no letter yet; `isAnchor` tells of each clause whether anybody wants to know that it is satisfied. */
  constructor(isAnchor: Bits) {
    this.#isAnchor = isAnchor
    this.#satisfied = new Uint32Array(isAnchor.length)
  }

  /** The anchors that are satisfied, each once. */
  get anchors(): readonly number[] {
    return this.#anchors
  }

  /** A letter that satisfies clauses, in ascending order; positions are whole numbers, `letterWidth` a letter, and later ones are never smaller. */
  add(clauses: readonly number[], position: number): void {
    if (clauses.length === 0) return
    this.#letters.push(clauses)
    this.#places.push(position)
    if (this.#marked.has(clauses)) return
    this.#marked.add(clauses)
    this.#mark(clauses)
  }

  has(clause: number): boolean {
    return isIn(this.#satisfied, clause)
  }

  /** Where letters satisfy a clause, in order. */
  positionsOf(clause: number): readonly number[] {
    let positions = this.#positions.get(clause)
    if (!positions) {
      positions = this.#places.filter((_, letter) => includes(this.#letters[letter] as readonly number[], clause))
      this.#positions.set(clause, positions)
    }
    return positions
  }

  #mark(clauses: readonly number[]): void {
    for (const clause of clauses) {
      if (isIn(this.#satisfied, clause)) continue
      put(this.#satisfied, clause)
      if (isIn(this.#isAnchor, clause)) this.#anchors.push(clause)
    }
  }
}

/** Words of many classes satisfy hundreds of clauses. */
function includes(clauses: readonly number[], clause: number): boolean {
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
