import type { ContextName } from '../context/index.ts'
import { findMatches, type PatternMatch } from '../match/captures.ts'
import { beyond, parsePattern, underlined } from '../match/pattern.ts'
import { Prefilter } from '../match/prefilter.ts'
import type { Presence } from '../match/presence.ts'
import { compile, type Program } from '../match/program.ts'
import type { Requirements } from '../match/requirement.ts'
import type { Letter } from '../match/word-test.ts'
import type { Find, Rule } from '../rules/rule.ts'
import type { SignalId } from '../signals/index.ts'
import type { Sentence, Word } from '../words/word.ts'
import { type OwnedPattern, type Owner, requirementsOfPatterns } from './pattern-list.ts'
import { Skimmer } from './skimmer.ts'

/** A rule's pattern in a sentence that no context silences. */
export interface Detection {
  rule: Rule
  find: Find
  sentence: Sentence
  match: PatternMatch
}

/** A signal in a sentence. Where exactly is looked up only when somebody asks. */
export interface SignalDetection {
  id: SignalId
  sentence: Sentence
  matches(): readonly PatternMatch[]
}

type OwnedBy<Kind extends Owner['kind']> = [pattern: number, owner: Extract<Owner, { kind: Kind }>]

/**
 * All patterns of rules, contexts and signals. A look at each word of a sentence leaves the few that can match there, and only those
 * are matched. A pattern is compiled when it is first needed.
 */
export class Detector {
  readonly #patterns: readonly OwnedPattern[]
  readonly #contexts: readonly OwnedBy<'context'>[]
  readonly #signals: readonly OwnedBy<'signal'>[]
  readonly #programs: Program[] = []
  readonly #prefilter: Prefilter
  readonly #skimmer: Skimmer

  /** What the first of the patterns require may be known beforehand. Throws a `SyntaxError` for one that cannot be read. */
  constructor(patterns: readonly OwnedPattern[], known?: Requirements) {
    this.#patterns = patterns
    this.#contexts = this.#ownedBy('context')
    this.#signals = this.#ownedBy('signal')
    const searched = this.#ownedBy('rule').map(([pattern]) => pattern)
    this.#prefilter = new Prefilter(requirementsOfPatterns(patterns, known), searched)
    this.#skimmer = new Skimmer(this.#prefilter)
  }

  /** Whether a rule may find something in a block, from a look at its source. */
  mayFind(source: string): boolean {
    return this.#skimmer.mayFind(source)
  }

  /** What rules find in a sentence. */
  detectionsIn(sentence: Sentence): Detection[] {
    const reading = this.#read(sentence)
    const detections: Detection[] = []
    for (const pattern of this.#prefilter.candidates(reading.presence)) {
      const { owner } = this.#patterns[pattern] as OwnedPattern
      if (owner.kind !== 'rule') continue
      const { rule, find, silencers } = owner
      for (const match of reading.matchesOf(pattern)) {
        const [first, last] = match.captures.get(underlined) ?? [match.first, match.last]
        const overlaps = (other: PatternMatch) => other.first < last && other.last > first
        if (silencers.some((silencer) => reading.matchesOf(silencer).some(overlaps))) continue
        if (this.#inContext(first, last, reading, rule.despite)) continue
        detections.push({ rule, find, sentence, match })
      }
    }
    return detections
  }

  /** The signals in a sentence. */
  signalsIn(sentence: Sentence): SignalDetection[] {
    const reading = this.#read(sentence)
    return this.#signals.flatMap(([pattern, { id }]) => {
      const matches = reading.matchesOf(pattern)
      return matches.length > 0 ? [{ id, sentence, matches: () => matches }] : []
    })
  }

  /** Whether quotation marks or a context silence words that something else found; positions end exclusive. */
  silences(sentence: Sentence, first: number, last: number): boolean {
    return this.#inContext(first, last, this.#read(sentence))
  }

  #ownedBy<Kind extends Owner['kind']>(kind: Kind): OwnedBy<Kind>[] {
    return this.#patterns.flatMap(({ owner }, pattern) =>
      owner.kind === kind ? [[pattern, owner as Extract<Owner, { kind: Kind }>] as OwnedBy<Kind>] : [],
    )
  }

  #read(sentence: Sentence): Reading {
    return new Reading(sentence, this.#prefilter, (pattern) => this.#programOf(pattern))
  }

  #programOf(pattern: number): Program {
    const known = this.#programs[pattern]
    if (known) return known
    const program = compile(parsePattern((this.#patterns[pattern] as OwnedPattern).pattern))
    this.#programs[pattern] = program
    return program
  }

  #inContext(first: number, last: number, reading: Reading, despite: readonly ContextName[] = []): boolean {
    if (!despite.includes('quotation') && isQuoted(reading.sentence.words.slice(first, last))) return true
    const covers = (other: PatternMatch) => other.first <= first && other.last > first
    return this.#contexts.some(
      ([pattern, { name }]) => !despite.includes(name) && reading.matchesOf(pattern).some(covers),
    )
  }
}

/** One sentence, in which each pattern is looked for once. */
class Reading {
  readonly sentence: Sentence
  readonly presence: Presence
  readonly #letters: readonly Letter[]
  readonly #prefilter: Prefilter
  readonly #programOf: (pattern: number) => Program
  readonly #known = new Map<number, readonly PatternMatch[]>()

  constructor(sentence: Sentence, prefilter: Prefilter, programOf: (pattern: number) => Program) {
    this.sentence = sentence
    this.#letters = ['start', ...sentence.words, 'end']
    this.#prefilter = prefilter
    this.#programOf = programOf
    this.presence = prefilter.presenceOf(this.#letters)
  }

  /** The matches of a pattern, as positions of words. */
  matchesOf(pattern: number): readonly PatternMatch[] {
    let matches = this.#known.get(pattern)
    if (!matches) {
      matches = this.#prefilter.mayMatch(pattern, this.presence) ? this.#find(pattern) : []
      this.#known.set(pattern, matches)
    }
    return matches
  }

  #find(pattern: number): PatternMatch[] {
    return findMatches(this.#programOf(pattern), this.#letters)
      .map((match) => withoutEnds(match, this.#letters.length))
      .filter(({ first, last }) => last > first)
  }
}

/** Positions of letters as positions of words: the two ends count for nothing, and what stands beyond the clause neither. */
function withoutEnds({ first, last, captures }: PatternMatch, letters: number): PatternMatch {
  const wordAt = (position: number) => Math.min(Math.max(position - 1, 0), letters - 2)
  const spans = new Map<string, [first: number, last: number]>()
  for (const [name, [from, to]] of captures) {
    if (name !== beyond && wordAt(to) > wordAt(from)) spans.set(name, [wordAt(from), wordAt(to)])
  }
  return { first: wordAt(first), last: wordAt(captures.get(beyond)?.[0] ?? last), captures: spans }
}

function isQuoted(words: readonly Word[]): boolean {
  const spoken = words.filter((word) => word.kind === 'word')
  return spoken.length > 0 && spoken.every((word) => word.quoted)
}
