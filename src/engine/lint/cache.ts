import type { Block } from '../prose/block.ts'
import type { BlockFinding } from './block-findings.ts'

/** Characters of text whose findings are kept: enough for a few large documents, and a bound whatever is typed. */
const capacity = 4_000_000

/** Findings by the text of their block; what was not asked for longest goes first. */
export class BlockCache {
  readonly #findings = new Map<string, readonly BlockFinding[]>()
  #size = 0

  /** The findings of a block whose written text is `source`, from the cache or from `find`. */
  get(block: Block, source: string, find: () => readonly BlockFinding[]): readonly BlockFinding[] {
    const key = block.introduces ? `+${source}` : `-${source}`
    const known = this.#findings.get(key)
    if (known) {
      this.#findings.delete(key)
      this.#findings.set(key, known)
      return known
    }
    const found = find()
    this.#findings.set(key, found)
    this.#size += key.length
    this.#evict()
    return found
  }

  #evict(): void {
    for (const key of this.#findings.keys()) {
      if (this.#size <= capacity) return
      this.#findings.delete(key)
      this.#size -= key.length
    }
  }
}
