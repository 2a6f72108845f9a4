import type { ContextName } from '../context/index.ts'
import { findMatches, type PatternMatch } from '../match/captures.ts'
import { beyond, underlined } from '../match/pattern.ts'
import type { Program } from '../match/program.ts'
import type { Letter } from '../match/word-test.ts'
import type { Find, Rule } from '../rules/rule.ts'
import type { SignalId } from '../signals/index.ts'
import type { Word } from '../words/word.ts'
import type { Owner } from './pattern-list.ts'

/** A rule's pattern that no context silences. */
export interface Detected {
  rule: Rule
  find: Find
  match: PatternMatch
}

/** What builds rapport, and where. */
export interface DetectedSignal {
  id: SignalId
  matches: readonly PatternMatch[]
}

/** How a sentence is searched. */
export interface Search {
  words: readonly Word[]
  /** The patterns of a kind that may match, in order. */
  candidates(kind: 'rules' | 'contexts' | 'signals'): readonly number[]
  ownerOf(pattern: number): Owner
  find(pattern: number): PatternMatch[]
}

/** Words that a context silences. */
interface Silence {
  name: ContextName
  /** Positions of words, end exclusive. */
  first: number
  last: number
}

/**
 * What patterns find in a row of words, wherever it stands: each is looked for once, and only when somebody asks. Positions count words,
 * end exclusive.
 */
export class Reading {
  readonly #search: Search
  readonly #known = new Map<number, readonly PatternMatch[]>()
  #detected: readonly Detected[] | undefined
  #signals: readonly DetectedSignal[] | undefined
  #silences: readonly Silence[] | undefined

  constructor(search: Search) {
    this.#search = search
  }

  /** What rules find. */
  get detected(): readonly Detected[] {
    this.#detected ??= this.#detect()
    return this.#detected
  }

  /** What builds rapport. */
  get signals(): readonly DetectedSignal[] {
    this.#signals ??= this.#findSignals()
    return this.#signals
  }

  /** Whether quotation marks or a context silence words that something found. */
  isSilent(first: number, last: number, despite: readonly ContextName[] = []): boolean {
    if (!despite.includes('quotation') && isQuoted(this.#search.words.slice(first, last))) return true
    this.#silences ??= this.#findSilences()
    return this.#silences.some(
      (silence) => silence.first <= first && silence.last > first && !despite.includes(silence.name),
    )
  }

  #detect(): Detected[] {
    const { candidates, ownerOf } = this.#search
    const detected: Detected[] = []
    for (const pattern of candidates('rules')) {
      const owner = ownerOf(pattern)
      if (owner.kind !== 'rule') continue
      const { rule, find, silencers } = owner
      for (const match of this.#matchesOf(pattern)) {
        const [first, last] = match.captures.get(underlined) ?? [match.first, match.last]
        const overlaps = (other: PatternMatch) => other.first < last && other.last > first
        if (silencers.some((silencer) => this.#matchesOf(silencer).some(overlaps))) continue
        if (this.isSilent(first, last, rule.despite)) continue
        detected.push({ rule, find, match })
      }
    }
    return detected
  }

  #findSignals(): DetectedSignal[] {
    const { candidates, ownerOf } = this.#search
    return candidates('signals').flatMap((pattern) => {
      const owner = ownerOf(pattern)
      const matches = this.#matchesOf(pattern)
      return owner.kind === 'signal' && matches.length > 0 ? [{ id: owner.id, matches }] : []
    })
  }

  #findSilences(): Silence[] {
    const { candidates, ownerOf } = this.#search
    return candidates('contexts').flatMap((pattern) => {
      const owner = ownerOf(pattern)
      if (owner.kind !== 'context') return []
      return this.#matchesOf(pattern).map(({ first, last }) => ({ name: owner.name, first, last }))
    })
  }

  #matchesOf(pattern: number): readonly PatternMatch[] {
    let matches = this.#known.get(pattern)
    if (!matches) {
      matches = this.#search.find(pattern)
      this.#known.set(pattern, matches)
    }
    return matches
  }
}

/** Where a pattern matches letters: the words of a sentence between its ends. */
export function findIn(letters: readonly Letter[], program: Program): PatternMatch[] {
  return findMatches(program, letters)
    .map((match) => withoutEnds(match, letters.length))
    .filter(({ first, last }) => last > first)
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
