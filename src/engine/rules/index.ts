// Written by `npm run generate`: a new rule needs only its own file.
import unusedDirective from './collaboration/unused-directive.ts'
import absoluteAboutPerson from './conflict/absolute-about-person.ts'
import accusingQuestion from './conflict/accusing-question.ts'
import unfilledPlace from './leadership/unfilled-place.ts'
import minimizingAdverb from './trust/minimizing-adverb.ts'
import type { Rule } from './rule.ts'

/** Every rule, by principle and id. */
export const allRules: readonly Rule[] = [
  minimizingAdverb,
  unusedDirective,
  unfilledPlace,
  absoluteAboutPerson,
  accusingQuestion,
]
