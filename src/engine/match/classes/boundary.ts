import type { Word } from '../../words/word.ts'
import { ofForm, ofKind, type WordClass, words } from './word-class.ts'

const openers =
  words(`and but so well ok okay hey hi hello sorry also then honestly frankly seriously um uhm uh hmm hm wow ugh oh ah yeah yes no
  nope sigh lol geez gee man dude mate bro guys folks please now first secondly lastly finally anyway anyways again look listen like plus because since
  nit nitpick suggestion issue question thought chore note todo praise minor optional blocking dear thanks`)

const closers = words(
  'lol lmao haha hahaha imo imho tbh man dude mate bro guys folks please pls btw though here then now anyway too',
)

const subordinators = words(
  'because since when if unless while so but and as instead although though before after until',
)

const clauseMarks = new Set([',', ';', ':', '.', '!', '?', '…', '—', '–', '--', '-', '(', ')'])

const isMark = (word: Word) => word.kind === 'punctuation' || word.kind === 'symbol'

const isClauseMark = (word: Word) => isMark(word) && clauseMarks.has(word.normal)

export const boundaries: Record<string, WordClass> = {
  /** What may stand before a sentence without changing it. */
  opener: ofForm({ words: openers }, (word) => isMark(word) || word.kind === 'emoji' || word.kind === 'mention'),
  /** What may stand behind one. */
  closer: ofForm({ words: closers }, (word) => isMark(word) || word.kind === 'emoji'),
  any: ofForm({ others: {} }, (word) => !isMark(word) && word.kind !== 'emoji'),
  'in-clause': ofForm({ others: {} }, (word) => !isClauseMark(word)),
  /** A comma, dash, colon or the like. */
  pause: ofForm({}, isClauseMark),
  /** What a new clause begins with. */
  'clause-break': ofForm({ words: subordinators }, isClauseMark),
  mark: ofForm({}, isMark),
  /** What is left of a clause, up to thirteen words, as few as needed. */
  some: '_ ... ...',
  'quote-mark': ofKind('punctuation', ({ normal }) => /^["“”„'‘’«»]$/.test(normal)),
}
