import { type WordClass, words } from './word-class.ts'

export const people: Record<string, WordClass> = {
  /** The reader, and readers by the group. */
  you: 'you (guys|people|folks|all|lot|two|both)?|(devs|developers|maintainers) here',
  your: words('your yours'),
  self: words('i me my mine myself we us our ours ourselves'),
  them: words(
    'he she they him her them his their theirs someone somebody people anyone anybody whoever everyone everybody',
  ),
  /** Somebody, named by role. */
  role: words(`author authors reviewer reviewers maintainer maintainers developer developers dev devs engineer engineers programmer programmers coder coders
    person guy dude man woman girl boy kid colleague teammate contributor contributors manager lead leader employee intern junior senior team folks people guys`),
  /** Anybody at all, as a yardstick. */
  anybody: words('anyone anybody everyone everybody nobody one someone somebody'),
}
