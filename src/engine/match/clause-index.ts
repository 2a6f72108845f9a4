import { wordClasses } from './classes/index.ts'
import type { Requirements } from './requirement.ts'
import { type Letter, testOf, type WordTest } from './word-test.ts'

/** The clauses of a class of words. */
interface ClassClauses {
  anywhere: readonly number[]
  /** Where a sentence or a clause starts. */
  leading: readonly number[]
}

/** Finds the clauses that a letter satisfies. */
export class ClauseIndex {
  readonly #words: Requirements['words']
  /** By the words of a class that is a list. */
  readonly #listed = new Map<string, ClassClauses[]>()
  readonly #tests: [test: WordTest, clauses: ClassClauses][] = []

  constructor({ words, classes }: Pick<Requirements, 'words' | 'classes'>) {
    this.#words = words
    for (const name of new Set(Object.keys(classes).map((each) => each.replace(/^\^/, '')))) {
      const clauses = { anywhere: classes[name] ?? [], leading: classes[`^${name}`] ?? [] }
      const definition = wordClasses[name]
      if (definition instanceof Set) for (const word of definition) this.#list(word, clauses)
      else this.#tests.push([testOf({ kind: 'class', name }), clauses])
    }
  }

  #list(word: string, clauses: ClassClauses): void {
    const others = this.#listed.get(word)
    if (others) others.push(clauses)
    else this.#listed.set(word, [clauses])
  }

  /** In ascending order; `leading` where a sentence or a clause starts. */
  satisfiedBy(letter: Letter, leading: boolean): readonly number[] {
    const satisfied: number[] = []
    const add = (clauses: readonly number[]) => {
      for (const clause of clauses) satisfied.push(clause)
    }
    const addClass = ({ anywhere, leading: atStart }: ClassClauses) => {
      add(anywhere)
      if (leading) add(atStart)
    }
    if (typeof letter !== 'string') {
      add(this.#clausesOfWord(letter.normal))
      if (leading) add(this.#clausesOfWord(`^${letter.normal}`))
      if (letter.kind === 'word') for (const clauses of this.#listed.get(letter.normal) ?? []) addClass(clauses)
    }
    for (const [test, clauses] of this.#tests) if (test(letter)) addClass(clauses)
    return [...new Set(satisfied)].sort((a, b) => a - b)
  }

  #clausesOfWord(name: string): readonly number[] {
    return Object.hasOwn(this.#words, name) ? (this.#words[name] as readonly number[]) : []
  }
}
