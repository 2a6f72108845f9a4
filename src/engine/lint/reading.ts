import type { ContextName } from '../context/index.ts'
import { findMatches, type PatternMatch } from '../match/captures.ts'
import { beyond, underlined } from '../match/pattern.ts'
import type { Presence } from '../match/presence.ts'
import type { Program } from '../match/program.ts'
import type { WayTable } from '../match/way-table.ts'
import type { Letter } from '../match/word-test.ts'
import type { Find, Rule } from '../rules/rule.ts'
import type { SignalId } from '../signals/index.ts'
import type { Sentence, Word } from '../words/word.ts'
import type { Owner } from './pattern-list.ts'

/** A rule's pattern in a sentence that no context silences. */
export interface Detection {
  rule: Rule
  find: Find
  sentence: Sentence
  match: PatternMatch
}

/** A signal in a sentence. */
export interface SignalDetection {
  id: SignalId
  sentence: Sentence
  matches: readonly PatternMatch[]
}

/** Which patterns of a kind may match. */
export interface Tables {
  rules: WayTable
  contexts: WayTable
  signals: WayTable
}

/** How a sentence is searched. */
export interface Search {
  presence: Presence
  tables: Tables
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

/** One sentence, in which each pattern is looked for once, and only when somebody asks. Positions count words, end exclusive. */
export class Reading {
  readonly sentence: Sentence
  readonly #search: Search
  readonly #known = new Map<number, readonly PatternMatch[]>()
  #silences: readonly Silence[] | undefined

  constructor(sentence: Sentence, search: Search) {
    this.sentence = sentence
    this.#search = search
  }

  /** What rules find. */
  detections(): Detection[] {
    const { sentence } = this
    const { tables, presence, ownerOf } = this.#search
    const detections: Detection[] = []
    for (const pattern of tables.rules.candidates(presence)) {
      const owner = ownerOf(pattern)
      if (owner.kind !== 'rule') continue
      const { rule, find, silencers } = owner
      for (const match of this.#matchesOf(pattern)) {
        const [first, last] = match.captures.get(underlined) ?? [match.first, match.last]
        const overlaps = (other: PatternMatch) => other.first < last && other.last > first
        if (silencers.some((silencer) => this.#matchesOf(silencer).some(overlaps))) continue
        if (this.isSilent(first, last, rule.despite)) continue
        detections.push({ rule, find, sentence, match })
      }
    }
    return detections
  }

  /** What builds rapport. */
  signals(): SignalDetection[] {
    const { sentence } = this
    const { tables, presence, ownerOf } = this.#search
    return tables.signals.candidates(presence).flatMap((pattern) => {
      const owner = ownerOf(pattern)
      const matches = this.#matchesOf(pattern)
      return owner.kind === 'signal' && matches.length > 0 ? [{ id: owner.id, sentence, matches }] : []
    })
  }

  /** Whether quotation marks or a context silence words that something found. */
  isSilent(first: number, last: number, despite: readonly ContextName[] = []): boolean {
    if (!despite.includes('quotation') && isQuoted(this.sentence.words.slice(first, last))) return true
    this.#silences ??= this.#findSilences()
    return this.#silences.some(
      (silence) => silence.first <= first && silence.last > first && !despite.includes(silence.name),
    )
  }

  #findSilences(): Silence[] {
    const { tables, presence, ownerOf } = this.#search
    return tables.contexts.candidates(presence).flatMap((pattern) => {
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
