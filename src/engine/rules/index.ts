// Written by `npm run generate`: a new rule needs only its own file.
import deniedCompetence from './collaboration/denied-competence.ts'
import insultedAuthor from './collaboration/insulted-author.ts'
import nameCalling from './collaboration/name-calling.ts'
import traitLabel from './collaboration/trait-label.ts'
import absoluteAboutPerson from './conflict/absolute-about-person.ts'
import accusingQuestion from './conflict/accusing-question.ts'
import unfilledPlace from './leadership/unfilled-place.ts'
import type { Rule } from './rule.ts'
import minimizingAdverb from './trust/minimizing-adverb.ts'

/** Every rule, by principle and id. */
export const allRules: readonly Rule[] = [
  minimizingAdverb,
  deniedCompetence,
  insultedAuthor,
  nameCalling,
  traitLabel,
  unfilledPlace,
  absoluteAboutPerson,
  accusingQuestion,
]
