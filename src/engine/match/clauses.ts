import type { Atom } from './pattern.ts'

/**
 * What satisfies clauses: of each word, and of each class by its name, the numbers of its clauses in ascending order, each less the one
 * before it. A text has few of these words, so the numbers of the others stay text.
 */
export interface Clauses {
  /** How many there are. */
  count: number
  words: Readonly<Record<string, string>>
  classes: Readonly<Record<string, string>>
  /** The clauses that are satisfied only at the start of a sentence or a clause. */
  leading: string
}

/** Numbers in ascending order as text. */
export function packed(numbers: readonly number[]): string {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0)).join(' ')
}

export function unpacked(text: string): number[] {
  let number = 0
  return text === '' ? [] : text.split(' ').map((step) => (number += Number(step)))
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
    const words = new Map<string, number[]>()
    const classes = new Map<string, number[]>()
    const leading: number[] = []
    for (const [key, number] of this.#numbers) {
      const [mark, ...names] = key.split(' ')
      if (mark === leadingMark) leading.push(number)
      for (const name of names) {
        const [known, own] = isClass(name) ? [classes, name.slice(1, -1)] : [words, name]
        known.set(own, [...(known.get(own) ?? []), number])
      }
    }
    return { count: this.#numbers.size, words: allPacked(words), classes: allPacked(classes), leading: packed(leading) }
  }
}

const leadingMark = '^'

function keyOf(names: readonly string[], leading: boolean): string {
  return [leading ? leadingMark : '', ...[...names].sort()].join(' ')
}

function keysOf({ count, words, classes, leading }: Clauses): string[] {
  const names = Array.from({ length: count }, (): string[] => [])
  for (const [word, numbers] of Object.entries(words)) for (const number of unpacked(numbers)) names[number]?.push(word)
  for (const [name, numbers] of Object.entries(classes))
    for (const number of unpacked(numbers)) names[number]?.push(`<${name}>`)
  const leads = new Set(unpacked(leading))
  return names.map((each, number) => keyOf(each, leads.has(number)))
}

/** `<` alone is a word, as other signs are. */
function isClass(name: string): boolean {
  return name.length > 2 && name.startsWith('<')
}

function allPacked(lists: ReadonlyMap<string, readonly number[]>): Record<string, string> {
  return Object.fromEntries([...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, list]) => [name, packed(list)]))
}
