import { numbersInText, textOfNumbers } from './number-text.ts'
import type { Sieve } from './sieve.ts'

/** Numbers of clauses, each in ascending order. */
export interface ClauseList {
  /** Satisfied wherever the letter stands. */
  inside: readonly number[]
  /** Satisfied where a sentence or a clause starts, besides. */
  leading: readonly number[]
}

/** The numbers that the sieve has for lists. Letters share them, for most satisfy what others do. */
export class ClauseLists {
  readonly #sieve: Sieve
  readonly #numbers = new Map<string, number>()

  constructor(sieve: Sieve) {
    this.#sieve = sieve
  }

  /** A list as text is read once, when it is first asked for. */
  numberOf(packed: string): number {
    return this.#numberOf(packed, () => this.#sieve.listOf(packed))
  }

  /** All of some lists as one. */
  union(lists: readonly number[]): number {
    const different = [...new Set(lists)].sort((a, b) => a - b)
    if (different.length === 1) return different[0] as number
    return this.#numberOf(`${different} together`, () => this.#sieve.unionOf(different))
  }

  #numberOf(key: string, make: () => number): number {
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = make()
      this.#numbers.set(key, number)
    }
    return number
  }
}

/** A list as text: the numbers less the one before, those that are satisfied only at the start behind a bar. */
export function packed({ inside, leading }: ClauseList): string {
  return leading.length > 0 ? `${steps(inside)}|${steps(leading)}` : steps(inside)
}

export function unpacked(text: string): ClauseList {
  const [inside = '', leading = ''] = text.split('|')
  return { inside: sums(inside), leading: sums(leading) }
}

function steps(numbers: readonly number[]): string {
  return textOfNumbers(numbers.map((number, place) => number - (numbers[place - 1] ?? 0)))
}

function sums(text: string): number[] {
  let sum = 0
  return numbersInText(text).map((step) => (sum += step))
}
