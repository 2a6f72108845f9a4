import type { Block } from '../prose/block.ts'

/** Characters of text for which something is kept: enough for a few large documents, and a bound whatever is typed. */
const capacity = 4_000_000

/** What is known about blocks, by their text; what was not asked for longest goes first. */
export class BlockCache<Known> {
  readonly #known = new Map<string, readonly Known[]>()
  #size = 0

  /** What is known about a block whose written text is `source`, from the cache or from `find`. */
  get(block: Block, source: string, find: () => readonly Known[]): readonly Known[] {
    const key = `${block.introduces ? '+' : '-'}${block.reading} ${source}`
    const known = this.#known.get(key)
    if (known) {
      this.#known.delete(key)
      this.#known.set(key, known)
      return known
    }
    const found = find()
    this.#known.set(key, found)
    this.#size += key.length
    this.#evict()
    return found
  }

  #evict(): void {
    for (const key of this.#known.keys()) {
      if (this.#size <= capacity) return
      this.#known.delete(key)
      this.#size -= key.length
    }
  }
}
