// Written by `npm run generate`: a new rule needs only its own file.
import belittlingAdvice from './collaboration/belittling-advice.ts'
import blamedDamage from './collaboration/blamed-damage.ts'
import blamedPerson from './collaboration/blamed-person.ts'
import deniedCompetence from './collaboration/denied-competence.ts'
import hindsight from './collaboration/hindsight.ts'
import insultedAuthor from './collaboration/insulted-author.ts'
import nameCalling from './collaboration/name-calling.ts'
import pointedLapse from './collaboration/pointed-lapse.ts'
import traitLabel from './collaboration/trait-label.ts'
import unusedDirective from './collaboration/unused-directive.ts'
import absoluteAboutPerson from './conflict/absolute-about-person.ts'
import accusingQuestion from './conflict/accusing-question.ts'
import exasperatedQuestion from './conflict/exasperated-question.ts'
import rhetoricalQuestion from './conflict/rhetorical-question.ts'
import whyDontYou from './conflict/why-dont-you.ts'
import unfilledPlace from './leadership/unfilled-place.ts'
import type { Rule } from './rule.ts'
import culpritQuestion from './trust/culprit-question.ts'
import disbelief from './trust/disbelief.ts'
import doubtedKnowledge from './trust/doubted-knowledge.ts'
import doubtedReading from './trust/doubted-reading.ts'
import doubtedTesting from './trust/doubted-testing.ts'
import incredulousHow from './trust/incredulous-how.ts'
import minimizingAdverb from './trust/minimizing-adverb.ts'
import ridicule from './trust/ridicule.ts'

/** Every rule, by principle and id. */
export const allRules: readonly Rule[] = [
  culpritQuestion,
  disbelief,
  doubtedKnowledge,
  doubtedReading,
  doubtedTesting,
  incredulousHow,
  minimizingAdverb,
  ridicule,
  belittlingAdvice,
  blamedDamage,
  blamedPerson,
  deniedCompetence,
  hindsight,
  insultedAuthor,
  nameCalling,
  pointedLapse,
  traitLabel,
  unusedDirective,
  unfilledPlace,
  absoluteAboutPerson,
  accusingQuestion,
  exasperatedQuestion,
  rhetoricalQuestion,
  whyDontYou,
]
