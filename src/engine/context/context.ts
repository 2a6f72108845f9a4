/** A setting in which words that hurt elsewhere do not. It silences every finding that starts inside one of its matches. */
export interface Context {
  name: string
  /** See `match/pattern.ts`. */
  finds: readonly string[]
  examples: {
    /** Texts in which a rule would find something, were it not for this context. */
    silent: readonly string[]
    /** Texts that look alike and that it leaves to the rules. */
    heard: readonly string[]
  }
}

export function defineContext<Name extends string>(context: Context & { name: Name }): Context & { name: Name } {
  return context
}
