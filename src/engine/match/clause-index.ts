import type { Word } from '../words/word.ts'
import { type ClassTest, wordClasses } from './classes/index.ts'
import { ClauseLists } from './clause-lists.ts'
import type { Clauses } from './clauses.ts'
import { isBoundary, isLeadIn } from './lead-in.ts'
import type { Satisfied } from './satisfied.ts'
import type { Letter } from './word-test.ts'

/** Finds the clauses that a letter satisfies. */
export class ClauseIndex {
  readonly lists = new ClauseLists()
  readonly #clauses: Clauses
  /** The classes that are lists, by their words. */
  readonly #classesOf = new Map<string, string[]>()
  /** The other classes, by the kind of what their tests accept; undefined for those that accept several. */
  readonly #tests = new Map<Word['kind'] | undefined, [test: ClassTest, name: string][]>()
  /** By the names of their classes. Few are told apart. */
  readonly #kinds = new Map<string, Satisfied>()

  constructor(clauses: Clauses) {
    this.#clauses = clauses
    for (const name of Object.keys(clauses.classes)) {
      const definition = wordClasses[name]
      if (definition instanceof Set) for (const word of definition) append(this.#classesOf, word, name)
      else if (typeof definition === 'function') append(this.#tests, definition.kind, [definition, name])
    }
  }

  /** What a letter satisfies; the same object for letters that nothing tells apart. */
  satisfiedBy(letter: Letter): Satisfied {
    const kind = this.#kindOf(letter)
    const { words } = this.#clauses
    if (typeof letter === 'string' || !Object.hasOwn(words, letter.normal)) return kind
    const own = this.lists.numberOf(words[letter.normal] as string)
    return { ...kind, lists: [own, ...kind.lists] }
  }

  /** What a letter satisfies by its classes. */
  #kindOf(letter: Letter): Satisfied {
    const classes = this.#classesIn(letter)
    const [boundary, leadIn] = [isBoundary(letter), isLeadIn(letter)]
    const key = `${boundary} ${leadIn} ${classes}`
    let kind = this.#kinds.get(key)
    if (!kind) {
      const lists = classes.map((name) => this.lists.numberOf(this.#clauses.classes[name] as string))
      kind = {
        lists: lists.length > 0 ? [this.lists.union(lists)] : [],
        isBoundary: boundary,
        isLeadIn: leadIn,
      }
      this.#kinds.set(key, kind)
    }
    return kind
  }

  #classesIn(letter: Letter): readonly string[] {
    if (typeof letter === 'string') return Object.hasOwn(this.#clauses.classes, letter) ? [letter] : []
    const classes: string[] = []
    for (const kind of [undefined, letter.kind])
      for (const [test, name] of this.#tests.get(kind) ?? []) if (test(letter)) classes.push(name)
    const listed = letter.kind === 'word' && this.#classesOf.get(letter.normal)
    return listed ? classes.concat(listed) : classes
  }
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
