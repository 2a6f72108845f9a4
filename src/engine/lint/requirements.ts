import type { Requirements } from '../match/requirement.ts'

/**
 * What the patterns of all rules require. `esbuild.js` puts it in place when a bundle is built, since reading all patterns takes far
 * longer than reading a comment. Where it is undefined, the patterns are read when the first text is.
 */
export const requirements: Requirements | undefined = undefined

/** The same for the patterns of signals. */
export const signalRequirements: Requirements | undefined = undefined
