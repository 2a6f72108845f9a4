import { shoutable } from '../match/classes/dispute.ts'
import type { PatternNode } from '../match/pattern.ts'
import { mayMatch, type PossibleLetter, PossibleText } from '../match/possible-match.ts'
import type { PatternTable, Prefilter } from '../match/prefilter.ts'
import { type Satisfied, together } from '../match/satisfied.ts'
import type { Glance, GlancePart, SkimmedText, WrittenChunk } from '../match/sieve.ts'
import { memoised } from '../memoised.ts'
import { isWatched, watchedWords } from '../retext/retext-findings.ts'
import { disguisable } from '../words/disguise.ts'
import { anySign, type Chunk, chunkOf, mostSigns, type SkimmedLetter, withoutTags } from '../words/skim.ts'
import { respelled } from '../words/spelling.ts'

/** A quick look asks which words are there, one after the other; a close one matches the patterns that ask for these, too. */
export type Look = 'quick' | 'close'

/** Between two sentences, or between what may be two. */
const sentenceBreak: readonly PossibleLetter[] = [
  { alternatives: ['end'], mayBeMissing: true },
  { alternatives: ['start'], mayBeMissing: true },
]

const lineBreak: Chunk = { letters: [], speaks: false, ends: true }

/** In longer blocks the tokeniser may end a sentence anywhere. */
const longest = 7_000

/** Says of most blocks that nothing can be found in them, before anybody has parted them into sentences and words. */
export class Skimmer {
  readonly #prefilter: Prefilter
  readonly #table: PatternTable
  readonly #nodeOf: (pattern: number) => PatternNode
  readonly #known = new WeakMap<SkimmedLetter, Satisfied>()

  /** `table` holds the patterns that would find something. */
  constructor(prefilter: Prefilter, table: PatternTable, nodeOf: (pattern: number) => PatternNode) {
    this.#prefilter = prefilter
    this.#table = table
    this.#nodeOf = nodeOf
    const glanceOf = (written: string) => {
      const chunk = knownChunk(written)
      return chunk && !isWatchedFor(chunk) ? this.#glance(chunk) : undefined
    }
    prefilter.beginSkimming(anySign.alternatives, {
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
    const possible = possibleText(this.#prefilter.chunks())
    return !possible || candidates.some((pattern) => mayMatch(this.#nodeOf(pattern), possible))
  }

  #glance({ letters, speaks, ends }: Chunk): Glance {
    const parts: GlancePart[] = []
    for (let first = 0; first < letters.length; ) {
      let last = first + 1
      if (isSign(letters[first])) while (isSign(letters[last])) last++
      const satisfied = together(letters.slice(first, last).map((letter) => this.#satisfiedBy(letter)))
      parts.push({ ...satisfied, width: Math.min(last - first, mostSigns) })
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

/** Undefined when only the tokeniser can tell. */
const knownChunk = memoised(chunkOf)

/** Whether a term that no pattern looks for may begin in a chunk. */
function isWatchedFor({ letters }: Chunk): boolean {
  return letters.some(({ alternatives }) => alternatives.some(isWatched))
}

/** A text for matching; undefined when only the tokeniser can tell what is in it. */
function possibleText(chunks: readonly WrittenChunk[]): PossibleText | undefined {
  const letters: PossibleLetter[] = [...sentenceBreak]
  for (const { written, isHidden } of chunks) {
    const chunk = written === '\n' ? lineBreak : knownChunk(written)
    if (!chunk) return undefined
    for (const letter of chunk.letters) letters.push(isHidden ? { ...letter, mayBeMissing: true } : letter)
    if (chunk.ends) letters.push(...sentenceBreak)
  }
  letters.push(...sentenceBreak)
  return new PossibleText(letters)
}
