/** What came of one part of the tests. */
export interface SuiteResult {
  name: string
  passed: number
  failed: number
  skipped: number
  /** Why the part counts as failed although its tests did not fail: it broke off, or nothing ran. */
  problem?: string
}

/** A part that did not get as far as running tests. */
export function broken(name: string, error: unknown): SuiteResult {
  const problem = error instanceof Error ? error.message : String(error)
  return { name, passed: 0, failed: 0, skipped: 0, problem }
}

/** Adds the parts up. A part with a problem counts as one failure. */
export function total(results: readonly SuiteResult[]): { passed: number; failed: number } {
  const sum = { passed: 0, failed: 0 }
  for (const result of results) {
    sum.passed += result.passed
    sum.failed += result.failed + (result.problem === undefined ? 0 : 1)
  }
  return sum
}
