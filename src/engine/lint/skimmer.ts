import { isLeadIn } from '../match/lead-in.ts'
import type { Prefilter } from '../match/prefilter.ts'
import type { Presence } from '../match/presence.ts'
import type { WayTable } from '../match/way-table.ts'
import { memoised } from '../memoised.ts'
import { isWatched } from '../retext/retext-findings.ts'
import { hair, isPeculiar, ordinarySigns, runsOf, tellingSigns, wordsOfRun } from '../words/skim.ts'
import type { Word } from '../words/word.ts'

/** What is known of a run; only the tokeniser can tell what an unclear one is. */
type RunReading = { words: readonly Word[]; clauses?: Clauses; leading?: Clauses; leadsIn: boolean } | 'unclear'

/** Of each word of a run. */
type Clauses = readonly (readonly number[])[]

/** Says of most blocks that nothing can be found in them, before anybody has parted them into sentences and words. */
export class Skimmer {
  readonly #prefilter: Prefilter
  readonly #table: WayTable
  /** What every block may satisfy. */
  readonly #ordinary: Presence
  readonly #start: readonly number[]
  readonly #end: readonly number[]
  readonly #telling: readonly [look: RegExp, clauses: readonly number[]][]

  readonly #read = memoised((run): RunReading => {
    const words = wordsOfRun(run)
    if (!words || words.some(isWatched)) return 'unclear'
    // A sentence may start behind a mention.
    return { words, leadsIn: words.every(isLeadIn) || /^[@#]/.test(run) }
  })

  /** `table` holds the patterns that would find something. */
  constructor(prefilter: Prefilter, table: WayTable) {
    this.#prefilter = prefilter
    this.#table = table
    this.#ordinary = prefilter.presence()
    for (const sign of ordinarySigns) this.#ordinary.addEverywhere(prefilter.clausesOf(sign, true))
    this.#start = prefilter.clausesOf('start', true)
    this.#end = prefilter.clausesOf('end', true)
    this.#telling = tellingSigns.map(([look, signs]) => [
      look,
      signs.flatMap((sign) => prefilter.clausesOf(sign, true)),
    ])
  }

  mayFind(source: string): boolean {
    if (isPeculiar(source)) return true
    const presence = this.#ordinary.copy()
    for (const [look, clauses] of this.#telling) if (look.test(source)) presence.addEverywhere(clauses)
    presence.add(this.#start, 0)
    let leading = true
    let last = 0
    for (const { written, position, starts, ends } of runsOf(source)) {
      if (ends) {
        presence.add(this.#end, last + hair / 2)
        presence.add(this.#start, position - hair / 2)
      }
      const reading = this.#read(written)
      if (reading === 'unclear') return true
      leading ||= starts
      for (const [place, clauses] of this.#clausesOf(reading, leading).entries())
        presence.add(clauses, position + place * (hair / 100))
      leading &&= reading.leadsIn
      last = position
    }
    presence.add(this.#end, last + hair / 2)
    return this.#table.hasCandidate(presence)
  }

  /** Most runs stand either where something starts or where nothing does, so the other half is left until it is asked for. */
  #clausesOf(reading: Exclude<RunReading, 'unclear'>, leading: boolean): Clauses {
    const known = leading ? reading.leading : reading.clauses
    if (known) return known
    const clauses = reading.words.map((word) => this.#prefilter.clausesOf(word, leading))
    if (leading) reading.leading = clauses
    else reading.clauses = clauses
    return clauses
  }
}
