import type { Prefilter } from '../match/prefilter.ts'
import { isWatched } from '../retext/retext-findings.ts'
import { isPeculiar, ordinarySigns, runsOf, tellingSigns, wordsOfRun } from '../words/skim.ts'

/** Every misspelling of a large text would be kept for ever. */
const mostKnown = 50_000

/** Says of most blocks that nothing can be found in them, before anybody has parted them into sentences and words. */
export class Skimmer {
  readonly #prefilter: Prefilter
  /** What every block may satisfy. */
  readonly #ordinary: readonly number[]
  readonly #telling: readonly [written: string, clauses: readonly number[]][]
  /** Clauses by what is written; none where only the tokeniser can tell. */
  readonly #known = new Map<string, readonly number[] | undefined>()

  constructor(prefilter: Prefilter) {
    this.#prefilter = prefilter
    this.#ordinary = (['start', 'end', ...ordinarySigns] as const).flatMap((letter) => prefilter.clausesOf(letter))
    this.#telling = tellingSigns.map(([written, word]) => [written, prefilter.clausesOf(word)])
  }

  mayFind(source: string): boolean {
    if (isPeculiar(source)) return true
    const presence = this.#prefilter.presence()
    presence.add(this.#ordinary)
    for (const [written, clauses] of this.#telling) if (source.includes(written)) presence.add(clauses)
    for (const run of runsOf(source)) {
      const clauses = this.#clausesOf(run)
      if (!clauses) return true
      presence.add(clauses)
    }
    return this.#prefilter.hasCandidate(presence)
  }

  #clausesOf(run: string): readonly number[] | undefined {
    if (this.#known.has(run)) return this.#known.get(run)
    const words = wordsOfRun(run)
    const clauses = words?.some(isWatched) ? undefined : words?.flatMap((word) => this.#prefilter.clausesOf(word))
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(run, clauses)
    return clauses
  }
}
