import { noBits, numbersIn, put } from './bits.ts'

/** What a letter satisfies, at any place. */
export interface Satisfied {
  /** Numbers of clauses, in ascending order. */
  inside: readonly number[]
  /** The same where a sentence or a clause starts. */
  leading: readonly number[]
  /** Behind it a sentence or a clause starts. */
  isBoundary: boolean
  /** It may stand before what a sentence or a clause really starts with. */
  isLeadIn: boolean
}

/** What may be any of some letters. */
export function anyOf(letters: readonly Satisfied[]): Satisfied {
  const [only] = letters
  if (only && letters.length === 1) return only
  return {
    inside: union(letters.map(({ inside }) => inside)),
    leading: union(letters.map(({ leading }) => leading)),
    isBoundary: letters.some(({ isBoundary }) => isBoundary),
    isLeadIn: letters.some(({ isLeadIn }) => isLeadIn),
  }
}

/** In ascending order. */
export function union(lists: readonly (readonly number[])[]): readonly number[] {
  const [only] = lists
  if (only && lists.length === 1) return only
  let end = 0
  for (const list of lists) end = Math.max(end, (list.at(-1) ?? -1) + 1)
  const bits = noBits(end)
  for (const list of lists) for (const number of list) put(bits, number)
  return numbersIn(bits)
}
