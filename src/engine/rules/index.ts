// Written by `npm run generate`: a new rule needs only its own file.
import ableistInsult from './belonging/ableist-insult.ts'
import ableistMetaphor from './belonging/ableist-metaphor.ts'
import crudeBody from './belonging/crude-body.ts'
import crudeNoun from './belonging/crude-noun.ts'
import crudeVerb from './belonging/crude-verb.ts'
import cursingAtReader from './belonging/cursing-at-reader.ts'
import datedTerm from './belonging/dated-term.ts'
import disguisedProfanity from './belonging/disguised-profanity.ts'
import familyYardstick from './belonging/family-yardstick.ts'
import genderPutDown from './belonging/gender-put-down.ts'
import genderedCrowd from './belonging/gendered-crowd.ts'
import generationRemark from './belonging/generation-remark.ts'
import genericHe from './belonging/generic-he.ts'
import inconsiderateTerm from './belonging/inconsiderate-term.ts'
import languageRemark from './belonging/language-remark.ts'
import mildExpletive from './belonging/mild-expletive.ts'
import oath from './belonging/oath.ts'
import originRemark from './belonging/origin-remark.ts'
import petName from './belonging/pet-name.ts'
import profaneAcronym from './belonging/profane-acronym.ts'
import profaneTerm from './belonging/profane-term.ts'
import sexualRemark from './belonging/sexual-remark.ts'
import slur from './belonging/slur.ts'
import strongProfanity from './belonging/strong-profanity.ts'
import baffledQuestion from './collaboration/baffled-question.ts'
import bareRejection from './collaboration/bare-rejection.ts'
import belittlingAdvice from './collaboration/belittling-advice.ts'
import blamedDamage from './collaboration/blamed-damage.ts'
import blamedPerson from './collaboration/blamed-person.ts'
import claimedCredit from './collaboration/claimed-credit.ts'
import contemptExclaimed from './collaboration/contempt-exclaimed.ts'
import contemptForWork from './collaboration/contempt-for-work.ts'
import contemptHyperbole from './collaboration/contempt-hyperbole.ts'
import deniedCompetence from './collaboration/denied-competence.ts'
import deniedRespect from './collaboration/denied-respect.ts'
import disgust from './collaboration/disgust.ts'
import epithet from './collaboration/epithet.ts'
import gatekeeping from './collaboration/gatekeeping.ts'
import guardedTerritory from './collaboration/guarded-territory.ts'
import hindsight from './collaboration/hindsight.ts'
import houseRuleWithoutReason from './collaboration/house-rule-without-reason.ts'
import insultedAuthor from './collaboration/insulted-author.ts'
import nameCalling from './collaboration/name-calling.ts'
import overengineeringCharge from './collaboration/overengineering-charge.ts'
import pointedLapse from './collaboration/pointed-lapse.ts'
import ridiculedAuthor from './collaboration/ridiculed-author.ts'
import traitLabel from './collaboration/trait-label.ts'
import unusedDirective from './collaboration/unused-directive.ts'
import vagueVerdict from './collaboration/vague-verdict.ts'
import absoluteAboutPerson from './conflict/absolute-about-person.ts'
import accusingQuestion from './conflict/accusing-question.ts'
import allegedIndifference from './conflict/alleged-indifference.ts'
import alreadySaid from './conflict/already-said.ts'
import asISaid from './conflict/as-i-said.ts'
import bitterFrustration from './conflict/bitter-frustration.ts'
import countedReproach from './conflict/counted-reproach.ts'
import deflectedBlame from './conflict/deflected-blame.ts'
import dismissedConcern from './conflict/dismissed-concern.ts'
import exasperatedQuestion from './conflict/exasperated-question.ts'
import exasperatedSigh from './conflict/exasperated-sigh.ts'
import flatContradiction from './conflict/flat-contradiction.ts'
import impatientWaiting from './conflict/impatient-waiting.ts'
import incredulousFailure from './conflict/incredulous-failure.ts'
import lostTime from './conflict/lost-time.ts'
import mindReading from './conflict/mind-reading.ts'
import needlessChange from './conflict/needless-change.ts'
import passivePreface from './conflict/passive-preface.ts'
import piledMarks from './conflict/piled-marks.ts'
import pleadingDemand from './conflict/pleading-demand.ts'
import pointedWhyNot from './conflict/pointed-why-not.ts'
import resignedRemark from './conflict/resigned-remark.ts'
import rhetoricalQuestion from './conflict/rhetorical-question.ts'
import sarcasticCourtesy from './conflict/sarcastic-courtesy.ts'
import shouting from './conflict/shouting.ts'
import silencingCommand from './conflict/silencing-command.ts'
import threat from './conflict/threat.ts'
import toneReproach from './conflict/tone-reproach.ts'
import twistedWords from './conflict/twisted-words.ts'
import unhelpfulVerdict from './conflict/unhelpful-verdict.ts'
import whyDontYou from './conflict/why-dont-you.ts'
import withdrawnService from './conflict/withdrawn-service.ts'
import authorityNotReason from './leadership/authority-not-reason.ts'
import bareCommand from './leadership/bare-command.ts'
import bareProhibition from './leadership/bare-prohibition.ts'
import comparedPerson from './leadership/compared-person.ts'
import demandedObedience from './leadership/demanded-obedience.ts'
import directCommand from './leadership/direct-command.ts'
import faintPraise from './leadership/faint-praise.ts'
import genericPraise from './leadership/generic-praise.ts'
import guessedMotive from './leadership/guessed-motive.ts'
import hearsay from './leadership/hearsay.ts'
import labelledColleague from './leadership/labelled-colleague.ts'
import missingExample from './leadership/missing-example.ts'
import noNextStep from './leadership/no-next-step.ts'
import performanceThreat from './leadership/performance-threat.ts'
import rankedColleague from './leadership/ranked-colleague.ts'
import redoCommand from './leadership/redo-command.ts'
import resentedHelp from './leadership/resented-help.ts'
import retoldMistake from './leadership/retold-mistake.ts'
import sandwichedCriticism from './leadership/sandwiched-criticism.ts'
import statedDisappointment from './leadership/stated-disappointment.ts'
import thirdPersonLabel from './leadership/third-person-label.ts'
import unfilledPlace from './leadership/unfilled-place.ts'
import workLabel from './leadership/work-label.ts'
import bareDemand from './partnership/bare-demand.ts'
import begrudgedTime from './partnership/begrudged-time.ts'
import demandedUpdate from './partnership/demanded-update.ts'
import dismissedConstraint from './partnership/dismissed-constraint.ts'
import entitledDemand from './partnership/entitled-demand.ts'
import loadedChoice from './partnership/loaded-choice.ts'
import maintenanceTaunt from './partnership/maintenance-taunt.ts'
import modalDemand from './partnership/modal-demand.ts'
import overdueReproach from './partnership/overdue-reproach.ts'
import shownTheDoor from './partnership/shown-the-door.ts'
import stalledQuestion from './partnership/stalled-question.ts'
import threatenedConsequence from './partnership/threatened-consequence.ts'
import threatenedDeparture from './partnership/threatened-departure.ts'
import ultimatum from './partnership/ultimatum.ts'
import urgentDemand from './partnership/urgent-demand.ts'
import withheldApproval from './partnership/withheld-approval.ts'
import withheldHelp from './partnership/withheld-help.ts'
import type { Rule } from './rule.ts'
import claimedEase from './trust/claimed-ease.ts'
import claimedObvious from './trust/claimed-obvious.ts'
import closedDiscussion from './trust/closed-discussion.ts'
import commonKnowledge from './trust/common-knowledge.ts'
import culpritQuestion from './trust/culprit-question.ts'
import disbelief from './trust/disbelief.ts'
import dismissal from './trust/dismissal.ts'
import doubtedKnowledge from './trust/doubted-knowledge.ts'
import doubtedReading from './trust/doubted-reading.ts'
import doubtedTesting from './trust/doubted-testing.ts'
import feignedAgreement from './trust/feigned-agreement.ts'
import feignedDelight from './trust/feigned-delight.ts'
import incredulousHow from './trust/incredulous-how.ts'
import ironicAssumption from './trust/ironic-assumption.ts'
import ironicPraise from './trust/ironic-praise.ts'
import lecturing from './trust/lecturing.ts'
import minimizingAdverb from './trust/minimizing-adverb.ts'
import minimizingCommand from './trust/minimizing-command.ts'
import minimizingSuggestion from './trust/minimizing-suggestion.ts'
import mockSurprise from './trust/mock-surprise.ts'
import mockTitle from './trust/mock-title.ts'
import mockWish from './trust/mock-wish.ts'
import mockingEmoji from './trust/mocking-emoji.ts'
import praiseBeforeFailure from './trust/praise-before-failure.ts'
import ridicule from './trust/ridicule.ts'
import sarcasm from './trust/sarcasm.ts'
import scareQuotes from './trust/scare-quotes.ts'
import sentToManual from './trust/sent-to-manual.ts'
import silencing from './trust/silencing.ts'
import toldToThink from './trust/told-to-think.ts'
import visceralReaction from './trust/visceral-reaction.ts'

/** Every rule, by principle and id. */
export const allRules: readonly Rule[] = [
  claimedEase,
  claimedObvious,
  closedDiscussion,
  commonKnowledge,
  culpritQuestion,
  disbelief,
  dismissal,
  doubtedKnowledge,
  doubtedReading,
  doubtedTesting,
  feignedAgreement,
  feignedDelight,
  incredulousHow,
  ironicAssumption,
  ironicPraise,
  lecturing,
  minimizingAdverb,
  minimizingCommand,
  minimizingSuggestion,
  mockSurprise,
  mockTitle,
  mockWish,
  mockingEmoji,
  praiseBeforeFailure,
  ridicule,
  sarcasm,
  scareQuotes,
  sentToManual,
  silencing,
  toldToThink,
  visceralReaction,
  baffledQuestion,
  bareRejection,
  belittlingAdvice,
  blamedDamage,
  blamedPerson,
  claimedCredit,
  contemptExclaimed,
  contemptForWork,
  contemptHyperbole,
  deniedCompetence,
  deniedRespect,
  disgust,
  epithet,
  gatekeeping,
  guardedTerritory,
  hindsight,
  houseRuleWithoutReason,
  insultedAuthor,
  nameCalling,
  overengineeringCharge,
  pointedLapse,
  ridiculedAuthor,
  traitLabel,
  unusedDirective,
  vagueVerdict,
  bareDemand,
  begrudgedTime,
  demandedUpdate,
  dismissedConstraint,
  entitledDemand,
  loadedChoice,
  maintenanceTaunt,
  modalDemand,
  overdueReproach,
  shownTheDoor,
  stalledQuestion,
  threatenedConsequence,
  threatenedDeparture,
  ultimatum,
  urgentDemand,
  withheldApproval,
  withheldHelp,
  authorityNotReason,
  bareCommand,
  bareProhibition,
  comparedPerson,
  demandedObedience,
  directCommand,
  faintPraise,
  genericPraise,
  guessedMotive,
  hearsay,
  labelledColleague,
  missingExample,
  noNextStep,
  performanceThreat,
  rankedColleague,
  redoCommand,
  resentedHelp,
  retoldMistake,
  sandwichedCriticism,
  statedDisappointment,
  thirdPersonLabel,
  unfilledPlace,
  workLabel,
  absoluteAboutPerson,
  accusingQuestion,
  allegedIndifference,
  alreadySaid,
  asISaid,
  bitterFrustration,
  countedReproach,
  deflectedBlame,
  dismissedConcern,
  exasperatedQuestion,
  exasperatedSigh,
  flatContradiction,
  impatientWaiting,
  incredulousFailure,
  lostTime,
  mindReading,
  needlessChange,
  passivePreface,
  piledMarks,
  pleadingDemand,
  pointedWhyNot,
  resignedRemark,
  rhetoricalQuestion,
  sarcasticCourtesy,
  shouting,
  silencingCommand,
  threat,
  toneReproach,
  twistedWords,
  unhelpfulVerdict,
  whyDontYou,
  withdrawnService,
  ableistInsult,
  ableistMetaphor,
  crudeBody,
  crudeNoun,
  crudeVerb,
  cursingAtReader,
  datedTerm,
  disguisedProfanity,
  familyYardstick,
  genderPutDown,
  genderedCrowd,
  generationRemark,
  genericHe,
  inconsiderateTerm,
  languageRemark,
  mildExpletive,
  oath,
  originRemark,
  petName,
  profaneAcronym,
  profaneTerm,
  sexualRemark,
  slur,
  strongProfanity,
]
