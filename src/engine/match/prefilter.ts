import { BoundedMap } from '../bounded-map.ts'
import { bareWord, unheardOf } from '../words/bare-word.ts'
import { ClauseIndex } from './clause-index.ts'
import { literalsOf, signsOfClass, withoutPhrases } from './letter-signs.ts'
import type { Requirements } from './requirement.ts'
import { type Satisfied, together } from './satisfied.ts'
import { compileSieve, type Glance, type GlancePart, Sieve, type SkimmedText, type SkimmingHost } from './sieve.ts'
import { allSigns, signsOf } from './sign-set.ts'
import type { Letter } from './word-test.ts'

/** As many words as a large text has. */
const mostKnown = 30_000

/** Whoever knows what words and signs text consists of. */
export type TextHost = Pick<SkimmingHost, 'glanceOf' | 'special' | 'shoutable' | 'disguisable'>

/** Patterns that are asked for together. */
export type PatternTable = number

/** Tells from a look at each word which of many patterns can match at all: so few that the number of patterns hardly counts. */
export class Prefilter {
  readonly #sieve: Sieve
  readonly #index: ClauseIndex
  readonly #known = new BoundedMap<Satisfied>(mostKnown)

  private constructor(sieve: Sieve, index: ClauseIndex) {
    this.#sieve = sieve
    this.#index = index
  }

  /** Made in short steps. Throws a `RangeError` for more patterns than 16 bits can tell apart, or more clauses. */
  static *of({ clauses, patterns, ways }: Requirements): Generator<void, Prefilter> {
    if (Math.max(clauses.count, patterns) >= 1 << 16) throw new RangeError('There are too many patterns.')
    compileSieve()
    yield
    const sieve = new Sieve(clauses.count, ways, patterns)
    yield
    return new Prefilter(sieve, new ClauseIndex(clauses, sieve))
  }

  /** For asking which of some patterns may match, in texts that come later. `asked` has a byte for each pattern, 1 for these. */
  tableOf(asked: Uint8Array): PatternTable {
    return this.#sieve.tableOf(asked)
  }

  /** The patterns that may match in the letters of a sentence, in order. */
  candidates(table: PatternTable, letters: readonly Letter[]): number[] {
    this.#sieve.begin()
    let leads = true
    for (const [position, letter] of letters.entries()) {
      const { lists, isBoundary, isLeadIn } = this.satisfiedBy(letter)
      this.#sieve.add(lists, leads, position)
      leads = isBoundary || (leads && isLeadIn)
    }
    return this.#sieve.candidates(table)
  }

  /** Has to be called before texts are skimmed. `anySign` is what any sign may be, `patternAt` the pattern with a number. */
  beginSkimming(anySign: readonly Letter[], patternAt: (pattern: number) => string, host: TextHost): void {
    const end = this.#partOf('end')
    const plain = this.satisfiedBy(unheardOf)
    const shouted = this.#partOf({ ...unheardOf, shouted: true })
    this.#sieve.beginSkimming({
      ...host,
      patternOf: (pattern) => withoutPhrases(patternAt(pattern)),
      literalsOf,
      classOf: (name) => ({ number: this.#index.numberOf(name), signs: signsOfClass(name) }),
      sentenceBreak: glanceOf([end, this.#partOf('start')]),
      signs: glanceOf([
        { ...end, ...this.satisfiedByAny(anySign), identity: allSigns(anySign.map(signsOf)) },
        this.#partOf(bareWord('number', '')),
        { ...shouted, lists: shouted.lists.filter((list) => !plain.lists.includes(list)) },
      ]),
    })
  }

  #partOf(letter: Letter): GlancePart {
    return { ...this.satisfiedBy(letter), width: 1, mayBeMissing: true, identity: signsOf(letter) }
  }

  /** The patterns that may match in a text that nobody has parted into sentences and words, in order; undefined when only the tokeniser can tell. */
  candidatesIn(table: PatternTable, text: string, kind: SkimmedText): number[] | undefined {
    return this.#sieve.skim(text, kind) ? this.#sieve.candidates(table) : undefined
  }

  /** Whether a pattern may match in the text whose candidates were asked for last. */
  mayMatch(pattern: number): boolean {
    return this.#sieve.mayMatch(pattern)
  }

  /** Whether there are any in a block, or only the tokeniser can tell. */
  mayHaveCandidatesIn(table: PatternTable, text: string): boolean {
    return !this.#sieve.skim(text, 'block') || this.#sieve.hasCandidate(table)
  }

  /** What a letter satisfies that is one of these. */
  satisfiedByAny(letters: readonly Letter[]): Satisfied {
    const all = together(letters.map((letter) => this.satisfiedBy(letter)))
    return { ...all, lists: [this.#index.lists.union(all.lists)] }
  }

  satisfiedBy(letter: Letter): Satisfied {
    const key = keyOf(letter)
    let satisfied = this.#known.get(key)
    if (!satisfied) {
      satisfied = this.#index.satisfiedBy(letter)
      this.#known.set(key, satisfied)
    }
    return satisfied
  }
}

function glanceOf(parts: readonly GlancePart[]): Glance {
  return { parts, speaks: false, ends: false }
}

/** The same for letters that no test tells apart; tests of single words do not look at quotation marks. */
export function keyOf(letter: Letter): string {
  if (typeof letter === 'string') return `<${letter}>`
  const { kind, normal, shouted, disguised, capital } = letter
  if (kind === 'word' && !shouted && !disguised && !capital) return normal
  return `${kind} ${+shouted}${+disguised}${+capital} ${normal}`
}
