import type { TextEdit } from '../finding.ts'
import { preposition } from '../match/classes/function-word.ts'
import { wordClasses } from '../match/classes/index.ts'
import { type Sentence, textOf, type Word } from '../words/word.ts'
import { beginsClause, hasVerb } from './clause.ts'
import { editedIn } from './head.ts'
import { technicalWords } from './keeps.ts'
import { isContent } from './substance.ts'

/** Words of a fragment, at most. */
const longestFragment = 12
/** Words that carry a point, at most, in a fragment that may go. */
const mostContent = 2

/** What an edit makes of a sentence: nothing, a question, or another statement; undefined where it keeps most of it. */
export type Turn = 'gone' | 'question' | 'statement'

export function turnIn(source: string, sentence: Sentence, edit: TextEdit): Turn | undefined {
  const { words } = sentence
  const { from, to, newWords } = editedIn(source, sentence, edit)
  const spoken = (each: readonly Word[]) => each.filter(({ kind }) => kind !== 'punctuation').length
  const kept = spoken(words.slice(0, from)) + spoken(words.slice(to))
  if (kept === 0 && newWords === '') return 'gone'
  const asked = words.some(({ normal }) => normal === '?')
  if (/\?\W*$/.test(edit.newText) && !asked) return 'question'
  return 2 * kept < spoken(words) ? 'statement' : undefined
}

/** A sentence that begins so, with no verb of its own, goes on with the one before. */
const continuing = new Set('and or nor not never again every none neither especially even'.split(' '))
/** "Not for the first one", but "Not sure why". */
const bareNegation = new Set('once one ever even again a any in for on me us'.split(' '))

/** A sentence that begins so depends on the one before, though it has a verb. */
const bound = /^(?:because|which|than|otherwise)$/

/** Whether a sentence only goes on with what an edit takes away: it `leans` on it, and may go, is `needed` for what it says, or is `asked` along. */
export function fragmentIn(
  source: string,
  sentence: Sentence,
  next: Sentence,
  edit: TextEdit,
  turn: Turn,
): 'leans' | 'needed' | 'asked' | undefined {
  const words = next.words.filter(({ kind }) => kind !== 'punctuation' && kind !== 'emoji' && kind !== 'symbol')
  const [first, second] = words
  if (turn === 'gone' && first && bound.test(first.normal)) return 'needed'
  if (!first || words.length > longestFragment) return undefined
  if (next.words.some(({ normal }) => normal === '?' || normal === ':')) return undefined
  const said = textOf(words)
  if (weighing.test(said)) return technicalWords(source, words).length > 0 ? 'needed' : 'leans'
  if (setPhrase.test(said) || (quantity.test(said) && !edit.newText.endsWith('?'))) return 'leans'
  // The words of a link may say nothing new, but its address does.
  const links = source.slice(next.start, next.end).includes('](')
  const repeated = !links && words.length <= 3 && first.kind === 'word' && repeats(sentence, words, edit)
  const adverbial = isAdverbial(words)
  if (!repeated && !adverbial && !leans(words)) return undefined
  const news = words.filter((word) => isContent(word) && !sentence.words.some(({ normal }) => normal === word.normal))
  // Of a question that keeps its object, "or the docs" is a part as good as any.
  const joins = first.normal === 'and' || first.normal === 'or'
  if (joins && second && preposition.has(second.normal) && news.length > 0) return 'needed'
  // "On a Friday" says when, whatever comes of the sentence before.
  if (adverbial && turn !== 'gone' && news.length > 0) return undefined
  if (joins && turn !== 'gone' && news.length > 0) return turn === 'question' ? 'asked' : undefined
  return technicalWords(source, words).length > 0 || news.length > mostContent ? 'needed' : 'leans'
}

/** What weighs something that went against something else: "It's faster than explaining it." */
const weighing =
  /^(?:it|that|this) (?:is|was|will be|would be|might be) (?:\p{L}+ )?(?:\p{L}+er|(?:less|more) \p{L}+) than /u

/** What only adds force. */
const setPhrase =
  /^(?:plain and simple|as (?:usual|always|ever|expected)|at all|end of story|full stop|(?:always|never) (?:has|have|had|do|does|did|will|is|are|was|were)|(?:completely|totally|utterly|absolutely|simply|truly|really|seriously|honestly|frankly|clearly|obviously)(?: \p{L}+(?:able|ed|ous|ful|ible|ic|less))?)$/u
const quantity = /^(?:all|both|each|most|some|none|half|every one|every single one) of (?:you|us|them|those|it)$/

/** Words of a fragment that says when, where or to whom, at most. */
const longestAdverbial = 5

function isAdverbial(words: readonly Word[]): boolean {
  if (words.length > longestAdverbial || !preposition.has((words[0] as Word).normal)) return false
  return words.length > 1 && !hasVerb(words, 1, words.length + longestFragment)
}

/** Whether words only say again what an edit takes away. */
function repeats(sentence: Sentence, words: readonly Word[], edit: TextEdit): boolean {
  const known = words.every(({ normal }) => sentence.words.some((word) => word.normal === normal))
  if (!known) return false
  const gone = new Set(edit.newText.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  return words.every(({ normal }) => !gone.has(normal)) && !stays(sentence, words, edit)
}

/** Whether an edit leaves one of the words where it is. Of a word that is given its capital it replaces the first letter only. */
const stays = (sentence: Sentence, words: readonly Word[], { start, end }: TextEdit) =>
  sentence.words.some(
    (word) => (word.end <= start || word.end > end) && words.some(({ normal }) => normal === word.normal),
  )

function leans(words: readonly Word[]): boolean {
  const [first, second] = words as [Word, Word | undefined]
  if (first.kind !== 'word' || !continuing.has(first.normal)) return false
  if (first.normal === 'not' || first.normal === 'never') {
    if (second && !bareNegation.has(second.normal) && !preposition.has(second.normal)) return false
  }
  if (second && (beginsClause(words, 1) || isOrder(second) || /^(?:if|when|because|since)$/.test(second.normal)))
    return false
  return !hasVerb(words, 1, words.length + longestFragment)
}

const isOrder = ({ kind, normal }: Word) =>
  kind === 'code' || (wordClasses['change-verb'] as ReadonlySet<string>).has(normal) || pressing.test(normal)
const pressing = /^(?:please|just|then|do|run|use|keep|let|put|set|see|take|get|note|give|tell|ask|show|explain)$/
