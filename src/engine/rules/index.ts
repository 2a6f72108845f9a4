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
import authorityNotReason from './leadership/authority-not-reason.ts'
import bareCommand from './leadership/bare-command.ts'
import bareProhibition from './leadership/bare-prohibition.ts'
import comparedPerson from './leadership/compared-person.ts'
import demandedObedience from './leadership/demanded-obedience.ts'
import directCommand from './leadership/direct-command.ts'
import faintPraise from './leadership/faint-praise.ts'
import noNextStep from './leadership/no-next-step.ts'
import performanceThreat from './leadership/performance-threat.ts'
import redoCommand from './leadership/redo-command.ts'
import resentedHelp from './leadership/resented-help.ts'
import statedDisappointment from './leadership/stated-disappointment.ts'
import thirdPersonLabel from './leadership/third-person-label.ts'
import unfilledPlace from './leadership/unfilled-place.ts'
import workLabel from './leadership/work-label.ts'
import bareDemand from './partnership/bare-demand.ts'
import demandedUpdate from './partnership/demanded-update.ts'
import dismissedConstraint from './partnership/dismissed-constraint.ts'
import entitledDemand from './partnership/entitled-demand.ts'
import loadedChoice from './partnership/loaded-choice.ts'
import maintenanceTaunt from './partnership/maintenance-taunt.ts'
import modalDemand from './partnership/modal-demand.ts'
import overdueReproach from './partnership/overdue-reproach.ts'
import shownTheDoor from './partnership/shown-the-door.ts'
import threatenedConsequence from './partnership/threatened-consequence.ts'
import threatenedDeparture from './partnership/threatened-departure.ts'
import ultimatum from './partnership/ultimatum.ts'
import urgentDemand from './partnership/urgent-demand.ts'
import wastedTime from './partnership/wasted-time.ts'
import withheldApproval from './partnership/withheld-approval.ts'
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
  bareDemand,
  demandedUpdate,
  dismissedConstraint,
  entitledDemand,
  loadedChoice,
  maintenanceTaunt,
  modalDemand,
  overdueReproach,
  shownTheDoor,
  threatenedConsequence,
  threatenedDeparture,
  ultimatum,
  urgentDemand,
  wastedTime,
  withheldApproval,
  authorityNotReason,
  bareCommand,
  bareProhibition,
  comparedPerson,
  demandedObedience,
  directCommand,
  faintPraise,
  noNextStep,
  performanceThreat,
  redoCommand,
  resentedHelp,
  statedDisappointment,
  thirdPersonLabel,
  unfilledPlace,
  workLabel,
  absoluteAboutPerson,
  accusingQuestion,
]
