import { boundaries } from './boundary.ts'
import { checking } from './checking.ts'
import { contempt } from './contempt.ts'
import { degrees } from './degree.ts'
import { disputes } from './dispute.ts'
import { functionWords } from './function-word.ts'
import { people } from './person.ts'
import { praises } from './praise.ts'
import { pressures } from './pressure.ts'
import { profanities } from './profanity.ts'
import { signs } from './sign.ts'
import { traits } from './trait.ts'
import { verbs } from './verb.ts'
import { verdicts } from './verdict.ts'
import { voices } from './voice.ts'
import { ofForm, type WordClass } from './word-class.ts'
import { work } from './work.ts'
import { workplaces } from './workplace.ts'

export type { ClassTest, WordClass } from './word-class.ts'

/** Every class that a pattern can name, `<like-this>`. */
export const wordClasses: Record<string, WordClass> = {
  // `start` and `end` are the ends of a sentence; the vocabulary knows them.
  start: ofForm({}),
  end: ofForm({}),
  ...boundaries,
  ...checking,
  ...contempt,
  ...degrees,
  ...disputes,
  ...functionWords,
  ...people,
  ...praises,
  ...profanities,
  ...pressures,
  ...signs,
  ...traits,
  ...verbs,
  ...verdicts,
  ...voices,
  ...work,
  ...workplaces,
}
