import type { Requirements } from '../match/requirement.ts'

/**
 * What the patterns of all rules require. It is put in place when a bundle is built, since reading all patterns takes far longer than
 * reading a comment. Where it is undefined, the patterns are read when the first text is.
 */
const requirements: Requirements | undefined = undefined

export default requirements
