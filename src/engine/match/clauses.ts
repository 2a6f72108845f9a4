import { packed, unpacked } from './clause-lists.ts'
import type { Atom } from './pattern.ts'

/**
 * What satisfies clauses: of each word, and of each class by its name, the numbers of its clauses, packed; see `packed`. As text, which the
 * sieve reads by itself, and of most words never.
 */
export interface Clauses {
  /** How many there are. */
  count: number
  /** A line for each word, and in it the word, a space and its list. */
  words: string
  classes: Readonly<Record<string, string>>
}

/** Numbers clauses, equal ones alike. A clause is satisfied by any of its atoms. */
export class ClauseNumbers {
  readonly #numbers: Map<string, number>

  constructor(known?: Clauses) {
    this.#numbers = new Map(known ? keysOf(known).map((key, number) => [key, number]) : [])
  }

  numberOf(atoms: readonly Atom[], leading: boolean): number {
    const names = new Set(atoms.map((atom) => (atom.kind === 'literal' ? atom.word : `<${atom.name}>`)))
    const key = keyOf([...names], leading)
    const number = this.#numbers.get(key) ?? this.#numbers.size
    this.#numbers.set(key, number)
    return number
  }

  all(): Clauses {
    const words: NamedLists = new Map()
    const classes: NamedLists = new Map()
    for (const [key, number] of this.#numbers) {
      const [mark, ...names] = key.split(' ')
      for (const name of names) {
        const { inside, leading } = isClass(name) ? listOf(name.slice(1, -1), classes) : listOf(name, words)
        ;(mark === leadingMark ? leading : inside).push(number)
      }
    }
    return { count: this.#numbers.size, words: linesOf(words), classes: Object.fromEntries(allPacked(classes)) }
  }
}

/** The clauses of words or of classes. */
type NamedLists = Map<string, { inside: number[]; leading: number[] }>

function listOf(name: string, lists: NamedLists) {
  let list = lists.get(name)
  if (!list) {
    list = { inside: [], leading: [] }
    lists.set(name, list)
  }
  return list
}

const leadingMark = '^'

function keyOf(names: readonly string[], leading: boolean): string {
  return [leading ? leadingMark : '', ...[...names].sort()].join(' ')
}

/** Of each clause its key: the mark, and the names of what satisfies it in order, a space between any two. */
export function keysOf({ count, words, classes }: Clauses): string[] {
  const names = Array.from({ length: count }, (): string[] => [])
  const leads = new Set<number>()
  const classNames = Object.entries(classes).map(([name, list]) => [`<${name}>`, list] as const)
  const named = words === '' ? [] : words.split('\n').map((line) => line.split(' ') as [string, string])
  for (const [name, list] of [...named, ...classNames]) {
    const { inside, leading } = unpacked(list)
    for (const number of [...inside, ...leading]) names[number]?.push(name)
    for (const number of leading) leads.add(number)
  }
  return names.map((each, number) => keyOf(each, leads.has(number)))
}

/** `<` alone is a word, as other signs are. */
function isClass(name: string): boolean {
  return name.length > 2 && name.startsWith('<')
}

function linesOf(words: NamedLists): string {
  return allPacked(words)
    .map(([word, list]) => `${word} ${list}`)
    .join('\n')
}

function allPacked(lists: NamedLists): [name: string, list: string][] {
  return [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => [name, packed(list)])
}
