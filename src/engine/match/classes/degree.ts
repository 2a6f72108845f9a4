import { type WordClass, words } from './word-class.ts'

const adverb =
  words(`really very so just even actually seriously totally completely absolutely literally honestly simply clearly obviously pretty quite rather
  kinda sorta utterly truly particularly frankly fucking fuckin damn damned goddamn bloody freaking frigging friggin fricking effing still ever also too incredibly extremely
  fairly somewhat entirely fully super hella mega genuinely basically essentially plainly plain outright downright straight beyond always never once again ridiculously insanely
  unbelievably painfully hopelessly terribly awfully horribly amazingly exactly already quickly only maybe perhaps probably possibly apparently evidently
  consistently constantly continually repeatedly usually generally often sometimes all kind sort of a bit little tad way more most such`)

export const degrees: Record<string, WordClass> = {
  /** Adverbs that colour what follows: "really", "so", "just", "kind of". Use with `*`. */
  adverb,
  /** Makes something absolute about what a person does. */
  always: words('always never constantly continually continuously perpetually invariably forever endlessly repeatedly'),
  /** Says that something needs no explaining. */
  obvious: words('obviously clearly evidently plainly naturally'),
  /** Makes a task small. */
  merely: words('just simply merely easily trivially'),
}
