/** What a fresh process is asked to measure. Times are milliseconds. */
export type Job = { file: string; engine: string } & (
  | { kind: 'lint'; peer: string; warm: boolean }
  | { kind: 'keystrokes' }
  | { kind: 'turns' }
  | { kind: 'memory'; edits: number }
  | { kind: 'rules'; shares: number[] }
)

export interface LintTimes {
  /** Until the linter can be asked. */
  start: number
  /** The first text. */
  cold: number
  /** Later texts, each of them new: the median. */
  warm?: number
  /** The same text again: the median. */
  again?: number
}

export interface KeystrokeTimes {
  p50: number
  p95: number
  p99: number
}

/** The longest that others wait for their turn while a text is linted. */
export interface TurnTimes {
  /** The first text. */
  cold: number
  /** Later texts, each of them new: the longest of all. */
  warm: number
}

/** One entry a share. */
export type RuleTimes = { rules: number; median: number }[]

/** Megabytes of heap in use, after a collection, when so many edits had been made. */
export type MemoryUse = { edits: number; heap: number }[]
