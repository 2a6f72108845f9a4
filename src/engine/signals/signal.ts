/** Something in a text that builds rapport. */
export interface Signal {
  name: string
  /** One sentence: what it does for the reader. */
  why: string
  /** See `match/pattern.ts`. */
  finds: readonly string[]
  examples: { flagged: readonly string[]; fine: readonly string[] }
}

export function defineSignal<Name extends string>(signal: Signal & { name: Name }): Signal & { name: Name } {
  return signal
}
