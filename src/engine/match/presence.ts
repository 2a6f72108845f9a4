import { type Bits, isIn } from './bits.ts'
import type { ClauseLists } from './clause-lists.ts'

/** How far one letter is from the next. What lies closer together keeps its order, and counts as being at the same place. */
export const letterWidth = 1 << 16

/**
 * Which of the clauses of patterns the letters of a text satisfy, and where. Texts come one after the other, by thousands, so nothing is
 * made anew for each: what was noted down for an earlier text has another text's number.
 */
export class Presence {
  readonly #lists: ClauseLists
  readonly #isAnchor: Bits
  /** The text's number. */
  text = 0
  /** Of each clause the last text that satisfied it. */
  readonly satisfiedIn: Uint32Array
  /** Of each list of clauses the last text that it was in, and the last in which it stood at a start. */
  readonly #markedIn: number[] = []
  readonly #leadingIn: number[] = []
  /** The anchors that are satisfied, each once. */
  readonly anchors: number[] = []
  anchorCount = 0
  /** The lists of the letters, twice the number, and one more at a start. */
  readonly #noted: number[] = []
  readonly #places: number[] = []
  #count = 0
  readonly #positionsIn: Uint32Array
  readonly #positions: number[][] = []

  /** `isAnchor` tells of each clause whether anybody wants to know that it is satisfied. */
  constructor(clauses: number, isAnchor: Bits, lists: ClauseLists) {
    this.#lists = lists
    this.#isAnchor = isAnchor
    this.satisfiedIn = new Uint32Array(clauses)
    this.#positionsIn = new Uint32Array(clauses)
  }

  /** The next text, of no letter yet. */
  begin(): void {
    this.text++
    this.anchorCount = 0
    this.#count = 0
  }

  /** A letter, by its lists of clauses; positions are whole numbers, `letterWidth` a letter, and later ones are never smaller. */
  add(lists: readonly number[], leads: boolean, position: number): void {
    const { text } = this
    for (let place = 0; place < lists.length; place++) {
      const list = lists[place] as number
      this.#noted[this.#count] = leads ? list * 2 + 1 : list * 2
      this.#places[this.#count++] = position
      if (this.#markedIn[list] !== text) {
        this.#markedIn[list] = text
        this.#mark(this.#lists.at(list).inside)
      }
      if (leads && this.#leadingIn[list] !== text) {
        this.#leadingIn[list] = text
        this.#mark(this.#lists.at(list).leading)
      }
    }
  }

  /** Where letters satisfy a clause, in order. */
  positionsOf(clause: number): readonly number[] {
    if (this.#positionsIn[clause] !== this.text) {
      this.#positionsIn[clause] = this.text
      this.#positions[clause] = this.#findPositions(clause)
    }
    return this.#positions[clause] as number[]
  }

  #findPositions(clause: number): number[] {
    const positions: number[] = []
    for (let letter = 0; letter < this.#count; letter++) {
      const noted = this.#noted[letter] as number
      const { inside, leading } = this.#lists.at(noted >>> 1)
      if (includes(inside, clause) || ((noted & 1) === 1 && includes(leading, clause)))
        positions.push(this.#places[letter] as number)
    }
    return positions
  }

  #mark(clauses: readonly number[]): void {
    const { text, satisfiedIn } = this
    for (let place = 0; place < clauses.length; place++) {
      const clause = clauses[place] as number
      if (satisfiedIn[clause] === text) continue
      satisfiedIn[clause] = text
      if (isIn(this.#isAnchor, clause)) this.anchors[this.anchorCount++] = clause
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
