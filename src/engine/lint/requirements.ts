import type { Requirements } from '../match/requirement.ts'

/**
 * What the patterns of all rules require. A bundle has it worked out when it is built, since reading all patterns takes far longer than
 * reading a comment; undefined where they are read when the first text is.
 */
export const requirements: Requirements | undefined = undefined
