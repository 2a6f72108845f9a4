/** A set of small numbers. */
type Bits = Uint32Array

/** Which of the clauses of patterns the letters of a text satisfy, and where. Made for every sentence, so it has to be small. */
export class Presence {
  readonly #satisfied: Bits
  /** Satisfied at any place. */
  readonly #everywhere: Bits
  readonly #anchors: Bits
  readonly #satisfiedAnchors: number[]
  readonly #letters: { clauses: readonly number[]; position: number }[] = []
  readonly #positions = new Map<number, readonly number[]>()

  private constructor(anchors: Bits, satisfied: Bits, everywhere: Bits, satisfiedAnchors: number[]) {
    this.#anchors = anchors
    this.#satisfied = satisfied
    this.#everywhere = everywhere
    this.#satisfiedAnchors = satisfiedAnchors
  }

  /** Of no letter yet; `isAnchor` tells of each clause whether anybody wants to know that it is satisfied. */
  static of(isAnchor: readonly boolean[]): Presence {
    const bits = () => new Uint32Array((isAnchor.length + 31) >>> 5)
    const anchors = bits()
    for (const [clause, is] of isAnchor.entries()) if (is) put(anchors, clause)
    return new Presence(anchors, bits(), bits(), [])
  }

  copy(): Presence {
    return new Presence(this.#anchors, this.#satisfied.slice(), this.#everywhere.slice(), [...this.#satisfiedAnchors])
  }

  /** The anchors that are satisfied, each once. */
  get anchors(): readonly number[] {
    return this.#satisfiedAnchors
  }

  /** A letter that satisfies clauses, in ascending order; `position` counts letters, and later ones are never smaller. */
  add(clauses: readonly number[], position: number): void {
    if (clauses.length === 0) return
    this.#mark(clauses)
    this.#letters.push({ clauses, position })
  }

  /** Clauses that may be satisfied at any position. */
  addEverywhere(clauses: readonly number[]): void {
    this.#mark(clauses)
    for (const clause of clauses) put(this.#everywhere, clause)
  }

  has(clause: number): boolean {
    return isIn(this.#satisfied, clause)
  }

  /** Where letters satisfy a clause, in order; undefined when that may be anywhere. */
  positionsOf(clause: number): readonly number[] | undefined {
    if (isIn(this.#everywhere, clause)) return undefined
    let positions = this.#positions.get(clause)
    if (!positions) {
      positions = this.#letters.filter(({ clauses }) => includes(clauses, clause)).map(({ position }) => position)
      this.#positions.set(clause, positions)
    }
    return positions
  }

  #mark(clauses: readonly number[]): void {
    for (const clause of clauses) {
      if (isIn(this.#satisfied, clause)) continue
      put(this.#satisfied, clause)
      if (isIn(this.#anchors, clause)) this.#satisfiedAnchors.push(clause)
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

function put(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31))
}

function isIn(bits: Bits, number: number): boolean {
  return ((bits[number >>> 5] as number) & (1 << (number & 31))) !== 0
}
