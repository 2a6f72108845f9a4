import { wordClasses } from './classes/index.ts'
import type { Requirements } from './requirement.ts'
import { type Letter, testOf, type WordTest } from './word-test.ts'

/** Finds the clauses that a letter satisfies. */
export class ClauseIndex {
  readonly #words: Requirements['words']
  /** The clauses of a class: those for anywhere and those for where a sentence or a clause starts. */
  readonly #lists: [list: ReadonlySet<string>, anywhere: readonly number[], leading: readonly number[]][] = []
  readonly #tests: [test: WordTest, anywhere: readonly number[], leading: readonly number[]][] = []

  constructor({ words, classes }: Pick<Requirements, 'words' | 'classes'>) {
    this.#words = words
    for (const name of new Set(Object.keys(classes).map((each) => each.replace(/^\^/, '')))) {
      const clauses = [classes[name] ?? [], classes[`^${name}`] ?? []] as const
      const definition = wordClasses[name]
      if (definition instanceof Set) this.#lists.push([definition, ...clauses])
      else this.#tests.push([testOf({ kind: 'class', name }), ...clauses])
    }
  }

  /** In ascending order; `leading` where a sentence or a clause starts. */
  satisfiedBy(letter: Letter, leading: boolean): readonly number[] {
    const satisfied: number[] = []
    const add = (clauses: readonly number[]) => {
      for (const clause of clauses) satisfied.push(clause)
    }
    if (typeof letter !== 'string') {
      add(this.#clausesOfWord(letter.normal))
      if (leading) add(this.#clausesOfWord(`^${letter.normal}`))
      if (letter.kind === 'word') {
        for (const [list, anywhere, atStart] of this.#lists) {
          if (!list.has(letter.normal)) continue
          add(anywhere)
          if (leading) add(atStart)
        }
      }
    }
    for (const [test, anywhere, atStart] of this.#tests) {
      if (!test(letter)) continue
      add(anywhere)
      if (leading) add(atStart)
    }
    return [...new Set(satisfied)].sort((a, b) => a - b)
  }

  #clausesOfWord(name: string): readonly number[] {
    return Object.hasOwn(this.#words, name) ? (this.#words[name] as readonly number[]) : []
  }
}
