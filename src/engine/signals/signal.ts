import type { ContextName } from '../context/index.ts'
import type { Principle } from '../principle.ts'

/** A kind of thing that builds rapport. Its file is its definition, its tests and its documentation. */
export interface SignalKind {
  /** Kebab case, and the name of the file: what it finds. */
  id: string
  principle: Principle
  /** One sentence: what it does for the reader. */
  why: string
  /** Who says so, in public. */
  source: { title: string; url: string }
  /** See `match/pattern.ts`. */
  finds: readonly string[]
  /** Constructions that are too plain to be credited, and yet enough for a rule to relent. */
  enough?: readonly string[]
  /** Look-alikes: patterns that take the credit away where they overlap. */
  unless?: readonly string[]
  /** Contexts that do not take the credit away; quotation and negation do otherwise. */
  despite?: readonly ContextName[]
  examples: {
    /** Text and the words in it that count. */
    flagged: Readonly<Record<string, string>>
    /** Text that looks alike and is none. */
    fine: readonly string[]
  }
}

export function defineSignal<Id extends string>(signal: SignalKind & { id: Id }): SignalKind & { id: Id } {
  return signal
}
