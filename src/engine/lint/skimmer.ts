import type { PatternNode } from '../match/pattern.ts'
import { mayMatch, type PossibleLetter } from '../match/possible-match.ts'
import type { Prefilter } from '../match/prefilter.ts'
import { letterWidth, type Presence } from '../match/presence.ts'
import { type Satisfied, together } from '../match/satisfied.ts'
import type { WayTable } from '../match/way-table.ts'
import { memoised } from '../memoised.ts'
import { isWatched } from '../retext/retext-findings.ts'
import {
  type Chunk,
  chunkOf,
  chunksOf,
  hidesWords,
  isPeculiar,
  mostSigns,
  type SkimmedLetter,
  withoutTags,
} from '../words/skim.ts'

/** A quick look asks which words are there, one after the other; a close one matches the patterns that ask for these, too. */
export type Look = 'quick' | 'close'

/** A word, or all the signs that stand between two. */
interface Part {
  satisfied: Satisfied
  /** At so many places it is looked for. */
  width: number
}

/** What is known of a chunk. */
interface Glance extends Chunk {
  parts: readonly Part[]
}

/** Between two sentences, or between what may be two. */
const sentenceBreak: readonly PossibleLetter[] = [
  { alternatives: ['end'], mayBeMissing: true },
  { alternatives: ['start'], mayBeMissing: true },
]

/** Says of most blocks that nothing can be found in them, before anybody has parted them into sentences and words. */
export class Skimmer {
  readonly #prefilter: Prefilter
  readonly #table: WayTable
  readonly #nodeOf: (pattern: number) => PatternNode
  readonly #start: Satisfied
  readonly #end: Satisfied
  readonly #lineBreak: Glance
  readonly #known = new WeakMap<SkimmedLetter, Satisfied>()

  /** Undefined when only the tokeniser can tell. */
  readonly #glanceAt = memoised((written): Glance | undefined => {
    const chunk = chunkOf(written)
    if (!chunk || chunk.letters.some(({ alternatives }) => alternatives.some(isWatched))) return undefined
    return this.#glance(chunk)
  })

  /** `table` holds the patterns that would find something. */
  constructor(prefilter: Prefilter, table: WayTable, nodeOf: (pattern: number) => PatternNode) {
    this.#prefilter = prefilter
    this.#table = table
    this.#nodeOf = nodeOf
    this.#start = prefilter.satisfiedBy('start')
    this.#end = prefilter.satisfiedBy('end')
    this.#lineBreak = this.#glance({ letters: [], speaks: false, ends: true })
  }

  mayFind(source: string, look: Look): boolean {
    if (isPeculiar(source)) return true
    const text = withoutTags(source)
    const hides = hidesWords(text)
    const glances = this.#glancesOf(text, hides)
    if (!glances) return true
    let letters: readonly PossibleLetter[] | undefined
    return this.#table.someCandidate(this.#presenceOf(glances, hides), (pattern) => {
      if (look === 'quick') return true
      letters ??= lettersOf(glances, hides)
      return mayMatch(this.#nodeOf(pattern), letters)
    })
  }

  #glancesOf(text: string, hides: boolean): readonly Glance[] | undefined {
    const glances: Glance[] = []
    for (const written of chunksOf(text, hides)) {
      const glance = written === '\n' ? this.#lineBreak : this.#glanceAt(written)
      if (!glance) return undefined
      glances.push(glance)
    }
    return glances
  }

  #presenceOf(glances: readonly Glance[], hides: boolean): Presence {
    const presence = this.#prefilter.presence()
    let position = 0
    const breakSentence = () => {
      presence.add(this.#end.lists, true, position++)
      presence.add(this.#start.lists, true, position++)
    }
    breakSentence()
    let leads = true
    for (const { parts, speaks, ends } of glances) {
      if (speaks && !hides) position += letterWidth
      for (const { satisfied, width } of parts) {
        for (let place = 0; place < width; place++) presence.add(satisfied.lists, leads, position++)
        leads = satisfied.isBoundary || (leads && satisfied.isLeadIn)
      }
      if (!ends) continue
      breakSentence()
      leads = true
    }
    breakSentence()
    return presence
  }

  #glance({ letters, speaks, ends }: Chunk): Glance {
    const parts: Part[] = []
    for (let first = 0; first < letters.length; ) {
      let last = first + 1
      if (isSign(letters[first])) while (isSign(letters[last])) last++
      const satisfied = together(letters.slice(first, last).map((letter) => this.#satisfiedBy(letter)))
      parts.push({ satisfied, width: Math.min(last - first, mostSigns) })
      first = last
    }
    return { letters, parts, speaks, ends }
  }

  /** The same marks come as the same letter. */
  #satisfiedBy(letter: SkimmedLetter): Satisfied {
    const [only] = letter.alternatives
    if (only && letter.alternatives.length === 1) return this.#prefilter.satisfiedBy(only)
    let satisfied = this.#known.get(letter)
    if (!satisfied) {
      satisfied = this.#prefilter.satisfiedByAny(letter.alternatives)
      this.#known.set(letter, satisfied)
    }
    return satisfied
  }
}

const isSign = (letter: SkimmedLetter | undefined) => letter !== undefined && letter.alternatives[0]?.kind !== 'word'

/** The letters of a block, for matching. */
function lettersOf(glances: readonly Glance[], hides: boolean): readonly PossibleLetter[] {
  const letters = glances.flatMap((glance): readonly PossibleLetter[] =>
    glance.ends ? [...glance.letters, ...sentenceBreak] : glance.letters,
  )
  const possible = hides ? letters.map((letter) => ({ ...letter, mayBeMissing: true })) : letters
  return [...sentenceBreak, ...possible, ...sentenceBreak]
}
