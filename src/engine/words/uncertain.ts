/** What is not read for certain. */
export interface Uncertain<Reading> {
  /** One of these, when there is anything at all. */
  alternatives: readonly Reading[]
  /** Whether there may be nothing. */
  mayBeMissing: boolean
}
