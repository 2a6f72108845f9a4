import { isLeadIn } from '../match/lead-in.ts'
import type { Prefilter } from '../match/prefilter.ts'
import { isWatched } from '../retext/retext-findings.ts'
import { hair, isPeculiar, ordinarySigns, runsOf, tellingSigns, wordsOfRun } from '../words/skim.ts'

/** Every misspelling of a large text would be kept for ever. */
const mostKnown = 50_000

/** What is known of a run; only the tokeniser can tell what an unclear one is. */
type Reading = { words: { clauses: readonly number[]; leading: readonly number[] }[]; leadsIn: boolean } | 'unclear'

/** Says of most blocks that nothing can be found in them, before anybody has parted them into sentences and words. */
export class Skimmer {
  readonly #prefilter: Prefilter
  /** What every block may satisfy. */
  readonly #ordinary: readonly number[]
  readonly #telling: readonly [look: RegExp, clauses: readonly number[]][]
  /** By what is written. */
  readonly #known = new Map<string, Reading>()

  constructor(prefilter: Prefilter) {
    this.#prefilter = prefilter
    this.#ordinary = (['start', 'end', ...ordinarySigns] as const).flatMap((sign) => prefilter.clausesOf(sign, true))
    this.#telling = tellingSigns.map(([look, signs]) => [
      look,
      signs.flatMap((sign) => prefilter.clausesOf(sign, true)),
    ])
  }

  mayFind(source: string): boolean {
    if (isPeculiar(source)) return true
    const presence = this.#prefilter.presence()
    presence.addEverywhere(this.#ordinary)
    for (const [look, clauses] of this.#telling) if (look.test(source)) presence.addEverywhere(clauses)
    let leading = true
    for (const { written, position, starts } of runsOf(source)) {
      const reading = this.#read(written)
      if (reading === 'unclear') return true
      leading ||= starts
      for (const [place, word] of reading.words.entries())
        presence.add(leading ? word.leading : word.clauses, position + place * (hair / 100))
      leading &&= reading.leadsIn
    }
    return this.#prefilter.hasCandidate(presence)
  }

  #read(run: string): Reading {
    let reading = this.#known.get(run)
    if (!reading) {
      reading = this.#readAnew(run)
      if (this.#known.size >= mostKnown) this.#known.clear()
      this.#known.set(run, reading)
    }
    return reading
  }

  #readAnew(run: string): Reading {
    const words = wordsOfRun(run)
    if (!words || words.some(isWatched)) return 'unclear'
    return {
      words: words.map((word) => ({
        clauses: this.#prefilter.clausesOf(word, false),
        leading: this.#prefilter.clausesOf(word, true),
      })),
      // A sentence may start behind a mention.
      leadsIn: words.every(isLeadIn) || /^[@#]/.test(run),
    }
  }
}
