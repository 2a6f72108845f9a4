import { wordClasses } from './classes/index.ts'
import { type Letter, testOf, type WordTest } from './word-test.ts'

/** Finds the clauses that a letter satisfies. */
export class ClauseIndex {
  readonly #byWord = new Map<string, number[]>()
  readonly #byList: [list: ReadonlySet<string>, clauses: readonly number[]][] = []
  readonly #byTest: [test: WordTest, clauses: readonly number[]][] = []

  /** `names` are words and `<classes>`, each with the number of a clause that it satisfies. */
  constructor(names: Iterable<[name: string, clause: number]>) {
    const byClass = new Map<string, number[]>()
    for (const [name, clause] of names) {
      const [map, key] = /^<.+>$/.test(name) ? [byClass, name.slice(1, -1)] : [this.#byWord, name]
      const clauses = map.get(key)
      if (clauses) clauses.push(clause)
      else map.set(key, [clause])
    }
    for (const [name, clauses] of byClass) {
      const definition = wordClasses[name]
      if (definition instanceof Set) this.#byList.push([definition, clauses])
      else this.#byTest.push([testOf({ kind: 'class', name }), clauses])
    }
  }

  satisfiedBy(letter: Letter): number[] {
    const satisfied = new Set<number>()
    const add = (clauses: readonly number[]) => {
      for (const clause of clauses) satisfied.add(clause)
    }
    if (typeof letter !== 'string') {
      add(this.#byWord.get(letter.normal) ?? [])
      if (letter.kind === 'word') for (const [list, clauses] of this.#byList) if (list.has(letter.normal)) add(clauses)
    }
    for (const [test, clauses] of this.#byTest) if (test(letter)) add(clauses)
    return [...satisfied]
  }
}
