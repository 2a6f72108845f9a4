import { type WordClass, words } from './word-class.ts'

/** What people ask for, how soon, and what they hold out when it does not come. */
export const pressures: Record<string, WordClass> = {
  /** What has been done once a wish is granted. */
  'done-participle':
    words(`fixed merged released done shipped published reviewed resolved solved implemented addressed supported updated added closed deployed answered approved patched landed
    finished sorted removed changed reverted rewritten redone reworked renamed refactored corrected backported documented restored deleted cleaned handled`),
  /** At once, without a date. */
  'at-once':
    'asap|a (s|s a p)|as soon as possible|immediately|right (now|away|this (second|minute|instant))|at once|this (instant|minute|second)|now|urgently|yesterday|already|stat|pronto|without delay',
  /** By a day or an hour. */
  'by-when':
    '(today|tonight|tomorrow)|(by|before|until) (the)? (today|tonight|tomorrow|eod|eow|noon|midnight|end of (the)? (day|week|month|sprint)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)|(this|by this) (week|afternoon|morning|evening)|(within|in) (the)? next? (<number>|one|two|a|an|few|couple of) (minutes|hours|hour|days|day)',
  /** "six months", "over 3 years". */
  duration:
    '(over|more than|almost|nearly|about|around|like|at least|well over)* (<number>|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|several|many|few|a few|a couple of|couple|a whole|another|half a|countless) (full|whole|long|more|fucking|damn|bloody)* (days|day|weeks|week|months|month|years|year|decade|decades|hours|quarters)|(days|weeks|months|years|ages|decades)|(a)? (long|very long|really long) (time|while)|forever|an eternity',
  /** What somebody who decides may do to the work of others. */
  'closing-verb':
    words(`close closing revert reverting reject rejecting block blocking escalate escalating remove removing ban banning delete deleting drop dropping
    lock locking nack nacking fork forking veto vetoing decline declining unmerge unassign reassign withdraw downvote`),
  'closed-participle': words(
    'closed reverted rejected blocked removed banned deleted dropped locked nacked vetoed declined ignored scrapped',
  ),
  'approve-verb': words(
    'approve approving merge merging accept accepting lgtm review reviewing ack acking rubberstamp rubberstamping stamp stamping',
  ),
  /** Verbs of a command about somebody's work. */
  'command-verb':
    words(`fix change rewrite rename remove delete revert redo refactor simplify rework undo scrap replace correct clean handle address drop split extract inline reformat
    document rephrase reword restructure update improve ditch shorten tidy kill`),
  /** People who look after a project. */
  maintainers:
    '(you (guys|people|folks|lot|all)|(the|your|their)? (maintainers|devs|developers|maintainer|team|owners|contributors|core team))',
}
