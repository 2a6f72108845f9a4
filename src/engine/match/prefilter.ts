import { wordClasses } from './classes/index.ts'
import type { Requirements } from './requirement.ts'
import { type Letter, testOf, type WordTest } from './word-test.ts'

/** Every misspelling of a large text would be kept for ever. */
const mostKnown = 50_000

/** Which of the clauses of patterns the letters of a text satisfy. */
export class Presence {
  readonly #satisfied: Uint8Array
  readonly #clauses: number[] = []

  constructor(clauses: number) {
    this.#satisfied = new Uint8Array(clauses)
  }

  /** Those that are satisfied, each once. */
  get clauses(): readonly number[] {
    return this.#clauses
  }

  add(clauses: readonly number[]): void {
    for (const clause of clauses) {
      if (this.#satisfied[clause] === 1) continue
      this.#satisfied[clause] = 1
      this.#clauses.push(clause)
    }
  }

  hasAll(clauses: readonly number[]): boolean {
    return clauses.every((clause) => this.#satisfied[clause] === 1)
  }
}

/** A pattern that may match where its anchor, the rarest of its clauses, and these others are satisfied. */
interface Anchored {
  pattern: number
  others: readonly number[]
}

/** Tells from a look at each word which of many patterns can match at all: so few that the number of patterns hardly counts. */
export class Prefilter {
  readonly #required: Requirements['patterns']
  /** Clauses by a word, and by a list of words, that satisfies them. */
  readonly #byWord = new Map<string, number[]>()
  readonly #byList: [list: ReadonlySet<string>, clauses: number[]][] = []
  readonly #byTest: [test: WordTest, clauses: number[]][] = []
  /** By the place of the anchor. */
  readonly #anchored: Anchored[][]
  readonly #unanchored: number[] = []
  readonly #known = new Map<string, readonly number[]>()

  /** `searched` are the patterns that `candidates` looks for. */
  constructor({ clauses, patterns }: Requirements, searched: readonly number[]) {
    this.#required = patterns
    this.#anchored = clauses.map(() => [])
    this.#readClauses(clauses)
    for (const pattern of searched) {
      for (const [anchor, ...others] of patterns[pattern] ?? []) {
        if (anchor === undefined) this.#unanchored.push(pattern)
        else this.#anchored[anchor]?.push({ pattern, others })
      }
    }
  }

  presence(): Presence {
    return new Presence(this.#anchored.length)
  }

  /** The clauses that a letter satisfies. */
  clausesOf(letter: Letter): readonly number[] {
    const key = keyOf(letter)
    let clauses = this.#known.get(key)
    if (!clauses) {
      clauses = this.#satisfiedBy(letter)
      if (this.#known.size >= mostKnown) this.#known.clear()
      this.#known.set(key, clauses)
    }
    return clauses
  }

  /** Of the patterns that are searched for, those that may match, in order. */
  candidates(presence: Presence): number[] {
    const found = new Set(this.#unanchored)
    for (const clause of presence.clauses) {
      for (const { pattern, others } of this.#anchored[clause] ?? []) if (presence.hasAll(others)) found.add(pattern)
    }
    return [...found].sort((a, b) => a - b)
  }

  /** Whether there is a candidate at all. */
  hasCandidate(presence: Presence): boolean {
    if (this.#unanchored.length > 0) return true
    return presence.clauses.some((clause) => this.#anchored[clause]?.some(({ others }) => presence.hasAll(others)))
  }

  mayMatch(pattern: number, presence: Presence): boolean {
    return this.#required[pattern]?.some((clauses) => presence.hasAll(clauses)) ?? true
  }

  #readClauses(clauses: readonly string[]): void {
    const classes = new Map<string, number[]>()
    for (const [place, clause] of clauses.entries()) {
      for (const name of clause.split(' ')) put(/^<.+>$/.test(name) ? classes : this.#byWord, name, place)
    }
    for (const [written, places] of classes) {
      const name = written.slice(1, -1)
      const definition = wordClasses[name]
      if (definition instanceof Set) this.#byList.push([definition, places])
      else this.#byTest.push([testOf({ kind: 'class', name }), places])
    }
  }

  #satisfiedBy(letter: Letter): number[] {
    const clauses = new Set<number>()
    const add = (places: readonly number[]) => {
      for (const place of places) clauses.add(place)
    }
    if (typeof letter !== 'string') {
      add(this.#byWord.get(letter.normal) ?? [])
      if (letter.kind === 'word') for (const [list, places] of this.#byList) if (list.has(letter.normal)) add(places)
    }
    for (const [test, places] of this.#byTest) if (test(letter)) add(places)
    return [...clauses]
  }
}

/** The same for letters that no test tells apart. */
function keyOf(letter: Letter): string {
  if (typeof letter === 'string') return `\0${letter}`
  const { kind, normal, shouted, disguised, capital } = letter
  if (kind === 'word' && !shouted && !disguised && !capital) return normal
  return `${kind} ${+shouted}${+disguised}${+capital} ${normal}`
}

function put<Key>(map: Map<Key, number[]>, key: Key, place: number): void {
  const places = map.get(key)
  if (places) places.push(place)
  else map.set(key, [place])
}
