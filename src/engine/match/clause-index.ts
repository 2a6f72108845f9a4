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
  /** The other classes, by the kind of what their tests accept. */
  readonly #tests = new Map<Word['kind'], [test: ClassTest, name: string][]>()
  readonly #testsOfAny: [test: ClassTest, name: string][] = []
  /** By the names of their classes. Few are told apart. */
  readonly #kinds = new Map<string, Satisfied>()

  constructor(clauses: Clauses) {
    this.#clauses = clauses
    for (const name of Object.keys(clauses.classes)) {
      const definition = wordClasses[name]
      if (definition instanceof Set) for (const word of definition) this.#list(word, name)
      else if (typeof definition === 'function') this.#test(definition, name)
    }
  }

  #test(test: ClassTest, name: string): void {
    if (!test.kind) this.#testsOfAny.push([test, name])
    else this.#tests.set(test.kind, [...(this.#tests.get(test.kind) ?? []), [test, name]])
  }

  #list(word: string, name: string): void {
    const others = this.#classesOf.get(word)
    if (others) others.push(name)
    else this.#classesOf.set(word, [name])
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
    const classes = accepting(this.#testsOfAny, letter)
    const ofKind = this.#tests.get(letter.kind)
    if (ofKind) classes.push(...accepting(ofKind, letter))
    const listed = letter.kind === 'word' && this.#classesOf.get(letter.normal)
    return listed ? classes.concat(listed) : classes
  }
}

function accepting(tests: readonly [test: ClassTest, name: string][], word: Word): string[] {
  const classes: string[] = []
  for (let place = 0; place < tests.length; place++) {
    const [test, name] = tests[place] as [ClassTest, string]
    if (test(word)) classes.push(name)
  }
  return classes
}
