import type { Block } from '../prose/block.ts'

/** Characters of text for which something is kept: enough for a few large documents, and a bound whatever is typed. */
const capacity = 4_000_000

/** What is known about blocks, by their text; what was not asked for longest goes first. Of a block that stayed as it was, its text is not even looked at. */
export class BlockCache<Known> {
  readonly #known = new Map<string, readonly Known[]>()
  readonly #unedited = new WeakMap<object, readonly Known[]>()
  #size = 0

  /** What is known about a block of `text`, from the cache or from `find`, which gets the block's source. */
  get(block: Block, text: string, find: (source: string) => readonly Known[]): readonly Known[] {
    const unedited = block.identity && this.#unedited.get(block.identity)
    if (unedited) return unedited
    const found = this.#bySource(block, text.slice(block.start, block.end), find)
    if (block.identity) this.#unedited.set(block.identity, found)
    return found
  }

  #bySource(block: Block, source: string, find: (source: string) => readonly Known[]): readonly Known[] {
    const mark = `${block.introduces ? '+' : '-'}${block.reading} `
    const key = mark + source
    const known = this.#known.get(key)
    if (known) {
      this.#known.delete(key)
      this.#known.set(key, known)
      return known
    }
    // What is found may keep the source, and a piece cut out of a text would keep all of it.
    const found = find(key.slice(mark.length))
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
