/** Which of the clauses of patterns the letters of a text satisfy, and where. */
export class Presence {
  /** A bit a clause: made for every sentence, so it has to be small. */
  readonly #satisfied: Uint32Array
  readonly #clauses: number[] = []
  readonly #letters: { clauses: readonly number[]; position: number }[] = []
  readonly #positions = new Map<number, readonly number[]>()
  /** Satisfied at any place. */
  readonly #everywhere = new Set<number>()

  constructor(clauses: number) {
    this.#satisfied = new Uint32Array((clauses + 31) >>> 5)
  }

  /** Those that are satisfied, each once. */
  get clauses(): readonly number[] {
    return this.#clauses
  }

  /** A letter that satisfies clauses; `position` counts letters, and later ones are never smaller. */
  add(clauses: readonly number[], position: number): void {
    if (clauses.length === 0) return
    this.#mark(clauses)
    this.#letters.push({ clauses, position })
  }

  /** Clauses that may be satisfied at any position. */
  addEverywhere(clauses: readonly number[]): void {
    this.#mark(clauses)
    for (const clause of clauses) this.#everywhere.add(clause)
  }

  has(clause: number): boolean {
    return ((this.#satisfied[clause >>> 5] as number) & (1 << (clause & 31))) !== 0
  }

  /** Where letters satisfy a clause, in order; undefined when that may be anywhere. */
  positionsOf(clause: number): readonly number[] | undefined {
    if (this.#everywhere.has(clause)) return undefined
    let positions = this.#positions.get(clause)
    if (!positions) {
      positions = this.#letters.filter(({ clauses }) => clauses.includes(clause)).map(({ position }) => position)
      this.#positions.set(clause, positions)
    }
    return positions
  }

  #mark(clauses: readonly number[]): void {
    for (const clause of clauses) {
      if (this.has(clause)) continue
      this.#satisfied[clause >>> 5] = (this.#satisfied[clause >>> 5] as number) | (1 << (clause & 31))
      this.#clauses.push(clause)
    }
  }
}
