import type { Prefilter } from '../match/prefilter.ts'
import { letterWidth } from '../match/presence.ts'
import { anyOf, type Satisfied } from '../match/satisfied.ts'
import type { WayTable } from '../match/way-table.ts'
import { memoised } from '../memoised.ts'
import { isWatched } from '../retext/retext-findings.ts'
import { chunkOf, chunksOf, hidesWords, isPeculiar } from '../words/skim.ts'
import type { Word } from '../words/word.ts'

/** What is known of a chunk. */
interface Reading {
  letters: readonly Satisfied[]
  speaks: boolean
  ends: boolean
}

/** Says of most blocks that nothing can be found in them, before anybody has parted them into sentences and words. */
export class Skimmer {
  readonly #prefilter: Prefilter
  readonly #table: WayTable
  readonly #start: readonly number[]
  readonly #end: readonly number[]
  readonly #known = new WeakMap<readonly Word[], Satisfied>()

  /** Undefined when only the tokeniser can tell. */
  readonly #read = memoised((written): Reading | undefined => {
    const chunk = chunkOf(written)
    if (!chunk || chunk.letters.some((alternatives) => alternatives.some(isWatched))) return undefined
    return { letters: chunk.letters.map((each) => this.#satisfiedBy(each)), speaks: chunk.speaks, ends: chunk.ends }
  })

  /** `table` holds the patterns that would find something. */
  constructor(prefilter: Prefilter, table: WayTable) {
    this.#prefilter = prefilter
    this.#table = table
    this.#start = prefilter.satisfiedBy('start').leading
    this.#end = prefilter.satisfiedBy('end').leading
  }

  mayFind(source: string): boolean {
    if (isPeculiar(source)) return true
    const hides = hidesWords(source)
    const presence = this.#prefilter.presence()
    let position = 0
    const add = (clauses: readonly number[]) => {
      presence.add(clauses, position++)
    }
    const part = () => {
      add(this.#end)
      add(this.#start)
    }
    part()
    let leads = true
    for (const written of chunksOf(source, hides)) {
      if (written === '\n') {
        part()
        leads = true
        continue
      }
      const reading = this.#read(written)
      if (!reading) return true
      if (reading.speaks && !hides) position += letterWidth
      for (const { inside, leading, isBoundary, isLeadIn } of reading.letters) {
        add(leads ? leading : inside)
        leads = isBoundary || (leads && isLeadIn)
      }
      if (!reading.ends) continue
      part()
      leads = true
    }
    part()
    return this.#table.hasCandidate(presence)
  }

  /** The same marks come as the same alternatives. */
  #satisfiedBy(alternatives: readonly Word[]): Satisfied {
    let satisfied = this.#known.get(alternatives)
    if (!satisfied) {
      satisfied = anyOf(alternatives.map((word) => this.#prefilter.satisfiedBy(word)))
      this.#known.set(alternatives, satisfied)
    }
    return satisfied
  }
}
