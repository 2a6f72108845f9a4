import { isBoundary, isLeadIn } from '../match/lead-in.ts'
import type { Prefilter } from '../match/prefilter.ts'
import type { WayTable } from '../match/way-table.ts'
import { memoised } from '../memoised.ts'
import { isWatched } from '../retext/retext-findings.ts'
import { type Chunk, chunkOf, chunksOf, hidesWords, isPeculiar } from '../words/skim.ts'
import type { Word } from '../words/word.ts'

/** A chunk as the clauses that its letters satisfy. */
interface Satisfied {
  clauses: readonly (readonly number[])[]
  /** Whether a sentence or a clause may start behind it. */
  leads: boolean
}

/** What is known of a chunk, where a sentence or a clause may start and where none does. */
interface ChunkReading extends Chunk {
  leading?: Satisfied
  inside?: Satisfied
}

/** What keeps letters in order and counts for nothing. */
const hair = 1e-6

/** Says of most blocks that nothing can be found in them, before anybody has parted them into sentences and words. */
export class Skimmer {
  readonly #prefilter: Prefilter
  readonly #table: WayTable
  readonly #start: readonly number[]
  readonly #end: readonly number[]

  readonly #read = memoised((written): ChunkReading | undefined => {
    const chunk = chunkOf(written)
    return !chunk || chunk.letters.some((alternatives) => alternatives.some(isWatched)) ? undefined : { ...chunk }
  })

  /** `table` holds the patterns that would find something. */
  constructor(prefilter: Prefilter, table: WayTable) {
    this.#prefilter = prefilter
    this.#table = table
    this.#start = prefilter.clausesOf('start', true)
    this.#end = prefilter.clausesOf('end', true)
  }

  mayFind(source: string): boolean {
    if (isPeculiar(source)) return true
    const hides = hidesWords(source)
    const presence = this.#prefilter.presence()
    let position = 0
    const add = (clauses: readonly number[]) => {
      position += hair
      presence.add(clauses, position)
    }
    const part = () => {
      add(this.#end)
      add(this.#start)
    }
    part()
    let leading = true
    for (const written of chunksOf(source, hides)) {
      if (written === '\n') {
        part()
        leading = true
        continue
      }
      const reading = this.#read(written)
      if (!reading) return true
      if (reading.speaks && !hides) position++
      const { clauses, leads } = this.#satisfiedBy(reading, leading)
      for (const each of clauses) add(each)
      if (reading.ends) part()
      leading = leads || reading.ends
    }
    part()
    return this.#table.hasCandidate(presence)
  }

  /** Most chunks stand either where something starts or where nothing does, so the other half is left until it is asked for. */
  #satisfiedBy(reading: ChunkReading, leading: boolean): Satisfied {
    const known = leading ? reading.leading : reading.inside
    if (known) return known
    let leads = leading
    const clauses = reading.letters.map((alternatives) => {
      const satisfied = this.#clausesOf(alternatives, leads)
      leads = alternatives.some(isBoundary) || (leads && alternatives.some(isLeadIn))
      return satisfied
    })
    const answer = { clauses, leads }
    if (leading) reading.leading = answer
    else reading.inside = answer
    return answer
  }

  #clausesOf(alternatives: readonly Word[], leading: boolean): readonly number[] {
    const [only, ...others] = alternatives
    if (only && others.length === 0) return this.#prefilter.clausesOf(only, leading)
    const all = new Set(alternatives.flatMap((word) => this.#prefilter.clausesOf(word, leading)))
    return [...all].sort((a, b) => a - b)
  }
}
