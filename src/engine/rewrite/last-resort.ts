import type { Suggestion } from '../finding.ts'
import type { Sentence } from '../words/word.ts'
import { keepsTechnicalWords, technicalWords } from './keeps.ts'

/** A longer sentence says more than the words that hurt, and all of it would be lost. */
const longestSentence = 16

/**
 * A sentence that leaves all but its technical words to the writer, for when no other words fit. Undefined when too much would be lost.
 * `source` is the block as the writer wrote it; offsets count in the block. Where the rest of it `says` more, nothing is left to the writer.
 */
export function lastResort(source: string, sentence: Sentence, says: boolean): Suggestion | undefined {
  if (sentence.words.filter(({ kind }) => kind === 'word').length > longestSentence) return undefined
  const subject = listing(technicalWords(source, sentence.words))
  const place = '‹what you see, and what would help›'
  if (says && !subject) return undefined
  const newText = says ? `This is about ${subject}.` : subject ? `About ${subject}: ${place}.` : `${place}.`
  if (!keepsTechnicalWords(source, sentence, sentence.start, sentence.end, newText)) return undefined
  return { title: newText, edits: [{ start: sentence.start, end: sentence.end, newText }] }
}

function listing(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '')
}
