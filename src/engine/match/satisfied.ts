import { noBits, numbersIn, put } from './bits.ts'

/** Numbers of clauses in ascending order. Letters share their lists, for most satisfy what others do. */
export type ClauseList = readonly number[]

/** What a letter satisfies. */
export interface Satisfied {
  inside: readonly ClauseList[]
  /** Where a sentence or a clause starts. */
  leading: readonly ClauseList[]
  /** Behind it a sentence or a clause starts. */
  isBoundary: boolean
  /** It may stand before what a sentence or a clause really starts with. */
  isLeadIn: boolean
}

/** What letters satisfy that are looked for at the same place. */
export function together(letters: readonly Satisfied[]): Satisfied {
  const [only] = letters
  if (only && letters.length === 1) return only
  return {
    inside: [...new Set(letters.flatMap(({ inside }) => inside))],
    leading: [...new Set(letters.flatMap(({ leading }) => leading))],
    isBoundary: letters.some(({ isBoundary }) => isBoundary),
    isLeadIn: letters.some(({ isLeadIn }) => isLeadIn),
  }
}

/** The same with one list, for what is asked often. */
export function anyOf(letters: readonly Satisfied[]): Satisfied {
  const all = together(letters)
  return { ...all, inside: [union(all.inside)], leading: [union(all.leading)] }
}

/** In ascending order. */
export function union(lists: readonly ClauseList[]): ClauseList {
  const different = new Set(lists)
  const [only = []] = different
  if (different.size < 2) return only
  let end = 0
  for (const list of different) end = Math.max(end, (list.at(-1) ?? -1) + 1)
  const bits = noBits(end)
  for (const list of different) for (const number of list) put(bits, number)
  return numbersIn(bits)
}
