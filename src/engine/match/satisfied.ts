/** What a letter satisfies. */
export interface Satisfied {
  /** Numbers of lists of clauses. */
  lists: readonly number[]
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
    lists: [...new Set(letters.flatMap(({ lists }) => lists))],
    isBoundary: letters.some(({ isBoundary }) => isBoundary),
    isLeadIn: letters.some(({ isLeadIn }) => isLeadIn),
  }
}
