import { wordClasses } from './classes/index.ts'
import { isBoundary, isLeadIn } from './lead-in.ts'
import type { Requirements } from './requirement.ts'
import { type Satisfied, union } from './satisfied.ts'
import { type Letter, testOf, type WordTest } from './word-test.ts'

/** The clauses of a class of words. */
interface ClassClauses {
  inside: readonly number[]
  /** Where a sentence or a clause starts, besides. */
  leading: readonly number[]
  number: number
}

/** Finds the clauses that a letter satisfies. */
export class ClauseIndex {
  readonly #words: Requirements['words']
  /** By the words of a class that is a list. */
  readonly #listed = new Map<string, ClassClauses[]>()
  readonly #tests: [test: WordTest, clauses: ClassClauses][] = []
  /** What letters satisfy that no list knows, by the tests that accept them: few are told apart. */
  readonly #unlisted = new Map<string, Satisfied>()

  constructor({ words, classes }: Pick<Requirements, 'words' | 'classes'>) {
    this.#words = words
    const names = new Set(Object.keys(classes).map((each) => each.replace(/^\^/, '')))
    for (const [number, name] of [...names].entries()) {
      const clauses = { inside: classes[name] ?? [], leading: classes[`^${name}`] ?? [], number }
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

  /** What a letter satisfies; the same object for letters that no list tells apart. */
  satisfiedBy(letter: Letter): Satisfied {
    const accepting = this.#tests.filter(([test]) => test(letter)).map(([, clauses]) => clauses)
    const isListed = typeof letter !== 'string' && (this.#listed.has(letter.normal) || this.#isNamed(letter.normal))
    if (isListed) return this.#allOf(letter, accepting)
    const key = [isBoundary(letter), isLeadIn(letter), ...accepting.map(({ number }) => number)].join()
    let satisfied = this.#unlisted.get(key)
    if (!satisfied) {
      satisfied = this.#allOf(letter, accepting)
      this.#unlisted.set(key, satisfied)
    }
    return satisfied
  }

  #isNamed(normal: string): boolean {
    return Object.hasOwn(this.#words, normal) || Object.hasOwn(this.#words, `^${normal}`)
  }

  #allOf(letter: Letter, accepting: readonly ClassClauses[]): Satisfied {
    const normal = typeof letter === 'string' ? '' : letter.normal
    const isWord = typeof letter !== 'string' && letter.kind === 'word'
    const classes = [...accepting, ...((isWord && this.#listed.get(normal)) || [])]
    const inside = [this.#clausesOfWord(normal), ...classes.map((each) => each.inside)]
    return {
      inside: union(inside),
      leading: union([...inside, this.#clausesOfWord(`^${normal}`), ...classes.map((each) => each.leading)]),
      isBoundary: isBoundary(letter),
      isLeadIn: isLeadIn(letter),
    }
  }

  #clausesOfWord(name: string): readonly number[] {
    return Object.hasOwn(this.#words, name) ? (this.#words[name] as readonly number[]) : []
  }
}
