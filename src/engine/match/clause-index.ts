import { type ClassTest, wordClasses } from './classes/index.ts'
import type { WordForm } from './classes/word-class.ts'
import { ClauseLists } from './clause-lists.ts'
import type { Clauses } from './clauses.ts'
import { isBoundary, isLeadIn, leadInClasses } from './lead-in.ts'
import type { Satisfied } from './satisfied.ts'
import type { Sieve } from './sieve.ts'
import type { Letter } from './word-test.ts'

/** Finds the clauses that a letter satisfies. */
export class ClauseIndex {
  readonly lists: ClauseLists
  readonly #clauses: Clauses
  readonly #sieve: Sieve
  readonly #numbers = new Map<string, number>()
  /** The classes that the sieve cannot test, or not of all letters. */
  readonly #tests: readonly [name: string, test: ClassTest][]

  /** Tells the sieve of the words that clauses and their classes name. */
  constructor(clauses: Clauses, sieve: Sieve) {
    this.#clauses = clauses
    this.#sieve = sieve
    this.lists = new ClauseLists(sieve)
    sieve.addWords(clauses.words)
    for (const name of Object.keys(wordClasses)) this.#addClass(name)
    this.#tests = Object.keys(clauses.classes).flatMap((name): [string, ClassTest][] => {
      const definition = wordClasses[name]
      return typeof definition === 'function' ? [[name, definition]] : []
    })
  }

  satisfiedBy(letter: Letter): Satisfied {
    if (typeof letter === 'string') {
      const lists = Object.hasOwn(this.#clauses.classes, letter) ? this.#listOf([letter]) : []
      return { lists, isBoundary: true, isLeadIn: false }
    }
    const { kind, normal, shouted, disguised, capital } = letter
    const known = this.#sieve.lookUp(normal, capital && !shouted)
    const isPlain = kind === 'word' && !shouted && !disguised
    if (isPlain) return { lists: [...known.ownLists, ...known.formLists], isBoundary: false, isLeadIn: known.isLeadIn }
    const tested = this.#tests.flatMap(([name, test]) => (test(letter) ? [name] : []))
    return {
      lists: [...known.ownLists, ...(kind === 'word' ? known.formLists : []), ...this.#listOf(tested)],
      isBoundary: isBoundary(letter),
      isLeadIn: isLeadIn(letter),
    }
  }

  /** The number of a class for the sieve; undefined when it accepts no plain words. */
  numberOf(name: string): number | undefined {
    return this.#numbers.get(name)
  }

  #addClass(name: string): void {
    const form = formOf(name)
    if (!form) return
    this.#numbers.set(name, this.#numbers.size)
    this.#sieve.addClass(form, {
      list: Object.hasOwn(this.#clauses.classes, name) ? this.#listOf([name])[0] : undefined,
      isLeadIn: leadInClasses.has(name),
      isTest: typeof wordClasses[name] === 'function',
    })
  }

  /** One for all of some classes; none for no class. */
  #listOf(classes: readonly string[]): readonly number[] {
    if (classes.length === 0) return []
    return [this.lists.union(classes.map((name) => this.lists.numberOf(this.#clauses.classes[name] as string)))]
  }
}

/** Which plain words a class accepts; undefined when none. */
function formOf(name: string): WordForm | undefined {
  const definition = wordClasses[name]
  if (definition instanceof Set) return { words: definition }
  return typeof definition === 'function' ? definition.form : undefined
}
