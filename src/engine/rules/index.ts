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
import alreadySaid from './conflict/already-said.ts'
import asISaid from './conflict/as-i-said.ts'
import bitterFrustration from './conflict/bitter-frustration.ts'
import closedDiscussion from './conflict/closed-discussion.ts'
import countedReproach from './conflict/counted-reproach.ts'
import deflectedBlame from './conflict/deflected-blame.ts'
import dismissedConcern from './conflict/dismissed-concern.ts'
import exasperatedQuestion from './conflict/exasperated-question.ts'
import exasperatedSigh from './conflict/exasperated-sigh.ts'
import flatContradiction from './conflict/flat-contradiction.ts'
import impatientWaiting from './conflict/impatient-waiting.ts'
import mindReading from './conflict/mind-reading.ts'
import passivePreface from './conflict/passive-preface.ts'
import piledMarks from './conflict/piled-marks.ts'
import rhetoricalQuestion from './conflict/rhetorical-question.ts'
import sarcasticCourtesy from './conflict/sarcastic-courtesy.ts'
import shouting from './conflict/shouting.ts'
import silencingCommand from './conflict/silencing-command.ts'
import threat from './conflict/threat.ts'
import twistedWords from './conflict/twisted-words.ts'
import wastedTime from './conflict/wasted-time.ts'
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
  alreadySaid,
  asISaid,
  bitterFrustration,
  closedDiscussion,
  countedReproach,
  deflectedBlame,
  dismissedConcern,
  exasperatedQuestion,
  exasperatedSigh,
  flatContradiction,
  impatientWaiting,
  mindReading,
  passivePreface,
  piledMarks,
  rhetoricalQuestion,
  sarcasticCourtesy,
  shouting,
  silencingCommand,
  threat,
  twistedWords,
  wastedTime,
  whyDontYou,
]
