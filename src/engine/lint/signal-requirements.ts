import type { Requirements } from '../match/requirement.ts'

/** What the patterns of signals require; see `rule-requirements.ts`. */
const requirements: Requirements | undefined = undefined

export default requirements
