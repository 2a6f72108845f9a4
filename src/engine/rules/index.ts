// Written by `npm run generate`: a new rule needs only its own file.
import absoluteAboutPerson from './conflict/absolute-about-person.ts'
import accusingQuestion from './conflict/accusing-question.ts'
import type { Rule } from './rule.ts'
import minimizingAdverb from './trust/minimizing-adverb.ts'

/** Every rule, by principle and id. */
export const allRules: readonly Rule[] = [minimizingAdverb, absoluteAboutPerson, accusingQuestion]
