import { shoutable } from '../match/classes/dispute.ts'
import type { PatternTable, Prefilter } from '../match/prefilter.ts'
import { together as allOf, type Satisfied } from '../match/satisfied.ts'
import type { Glance, GlancePart, Signs, SkimmedText } from '../match/sieve.ts'
import { allSigns, type SignSet, signsOf, singleMarks } from '../match/sign-set.ts'
import { memoised } from '../memoised.ts'
import { isWatched, watchedWords } from '../retext/retext-findings.ts'
import { disguisable } from '../words/disguise.ts'
import { anySign, type Chunk, chunkOf, mostSigns, type SkimmedLetter, withoutTags } from '../words/skim.ts'
import { respelled } from '../words/spelling.ts'

/** A quick look asks which words are there, one after the other; a close one matches the patterns that ask for these, too. */
export type Look = 'quick' | 'close'

/** In longer blocks the tokeniser may end a sentence anywhere. */
const longest = 7_000

/** Says of most blocks that nothing can be found in them, before anybody has parted them into sentences and words. */
export class Skimmer {
  readonly #prefilter: Prefilter
  readonly #table: PatternTable
  readonly #known = new WeakMap<SkimmedLetter, Satisfied>()

  /** `table` holds the patterns that would find something. */
  constructor(prefilter: Prefilter, table: PatternTable, patternAt: (pattern: number) => string) {
    this.#prefilter = prefilter
    this.#table = table
    const glanceOf = (written: string) => {
      const chunk = knownChunk(written)
      return chunk && !isWatchedFor(chunk) ? this.#glance(chunk) : undefined
    }
    prefilter.beginSkimming(anySign.alternatives, patternAt, {
      glanceOf,
      special: [...respelled, ...watchedWords()],
      shoutable: [...shoutable],
      disguisable,
    })
  }

  mayFind(source: string, look: Look): boolean {
    if (source.length > longest) return true
    const text = withoutTags(source)
    if (look === 'quick') return this.#prefilter.mayHaveCandidatesIn(this.#table, text)
    return this.#mayMatchIn(text, 'block')
  }

  /** The same, from a close look, of several blocks with what is around them, as they stand in Markdown. */
  mayFindInPassage(source: string): boolean {
    return source.length > longest || this.#mayMatchIn(source, 'passage')
  }

  #mayMatchIn(text: string, kind: SkimmedText): boolean {
    const candidates = this.#prefilter.candidatesIn(this.#table, text, kind)
    if (!candidates || candidates.length === 0) return !candidates
    return candidates.some((pattern) => this.#prefilter.mayMatch(pattern))
  }

  #glance({ letters, speaks, ends }: Chunk): Glance {
    const parts: GlancePart[] = []
    for (let first = 0; first < letters.length; ) {
      let last = first + 1
      if (isSign(letters[first])) while (isSign(letters[last])) last++
      const together = letters.slice(first, last)
      parts.push({
        ...allOf(together.map((letter) => this.#satisfiedBy(letter))),
        width: Math.min(together.length, mostSigns),
        mayBeMissing: together.some(({ mayBeMissing }) => mayBeMissing),
        identity: identityOf(together),
      })
      first = last
    }
    return { parts, speaks, ends }
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

function identityOf(letters: readonly SkimmedLetter[]): GlancePart['identity'] {
  const [first] = letters as [SkimmedLetter]
  if (isSign(first)) return signsIn(letters)
  const [word] = first.alternatives
  return word && first.alternatives.length === 1 && !word.disguised ? word : 'anything'
}

function signsIn(letters: readonly SkimmedLetter[]): Signs | 'anything' {
  const all = letters.map(signOf)
  if (all.includes('anything')) return 'anything'
  const signs = all as readonly SingleSign[]
  const set = allSigns(signs.map((sign) => sign.set))
  return signs.every(({ name }) => name !== undefined)
    ? { ...set, inOrder: signs.map(({ name }) => name as string) }
    : set
}

/** What a sign may be, and what the sieve knows it by. */
interface SingleSign {
  set: SignSet
  name: string | undefined
}

const knownSigns = new WeakMap<SkimmedLetter, SingleSign | 'anything'>()

/** The same marks come as the same letter. */
function signOf(letter: SkimmedLetter): SingleSign | 'anything' {
  let sign = knownSigns.get(letter)
  if (!sign) {
    const { alternatives } = letter
    const name = letter === anySign ? 'any' : alternatives.find(({ normal }) => singleMarks.includes(normal))?.normal
    const isWord = alternatives.some(({ kind }) => kind === 'word')
    sign = isWord ? 'anything' : { set: allSigns(alternatives.map(signsOf)), name }
    knownSigns.set(letter, sign)
  }
  return sign
}

/** Undefined when only the tokeniser can tell. */
const knownChunk = memoised(chunkOf)

/** Whether a term that no pattern looks for may begin in a chunk. */
function isWatchedFor({ letters }: Chunk): boolean {
  return letters.some(({ alternatives }) => alternatives.some(isWatched))
}
