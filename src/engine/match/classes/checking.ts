import { type WordClass, words } from './word-class.ts'

/** Words about looking before leaping: who checks, how, and the doubt that they did. */
export const checking: Record<string, WordClass> = {
  /** Somebody who could have looked. */
  checker:
    'you (guys|all|people|lot|folks)?|(anyone|anybody|someone|somebody|nobody) (here|else)?|(no|any) one (here|else)?|(any|none) of you (guys)?|(the|our|your) (author|authors|reviewer|reviewers|team|devs|developers)|(he|she|they)',
  'nobody-there': '(anyone|anybody|nobody) (here|else)?|(no|any) one (here|else)?|(any|none) of you (guys)?',
  /** Says that it is hard to believe. */
  doubting: '(even|ever|actually|really|seriously|honestly)+',
  /** Ways to see whether something works. */
  'run-verb': words('run compile build execute start launch open deploy lint debug benchmark profile'),
  /** Ways to look at something. */
  'read-verb': words('read review check skim proofread verify inspect'),
  checked: words(
    'tested run ran compiled built executed tried checked verified read reviewed proofread linted validated debugged benchmarked considered opened started deployed',
  ),
}
