import type { TextEdit } from '../finding.ts'
import type { Sentence, Word } from '../words/word.ts'
import { type Clause, leansOn } from './clause.ts'
import { capitalisedAt, isOpening, type Span, wholeSentence } from './replacement.ts'

/** A clause that begins so says nothing without the one before. */
const leaning = new Set('otherwise or which who that'.split(' '))

/** Leaves clauses out of a sentence and joins what stays; undefined when what stays cannot stand alone. */
export function leaveOutClauses(
  source: string,
  sentence: Sentence,
  clauses: readonly Clause[],
  [from, to]: Span,
): TextEdit | undefined {
  const { words } = sentence
  const first = clauses[from] as Clause
  const next = clauses[to]
  const before = clauses[from - 1]
  if (next) {
    const opens = isOpening(words, first.first)
    const start = (words[first.first] as Word).start
    const head = words[opens ? next.core : next.first] as Word
    if (leaning.has((words[next.core] as Word).normal)) return undefined
    return opens ? capitalisedAt(source, start, head, words) : { start, end: head.start, newText: '' }
  }
  if (!before || leansOn(sentence, first.first)) return undefined
  const start = (words[before.last - 1] as Word).end
  const mark = /[.?!]+["”’)]*\s*$/.exec(source.slice(start, sentence.end))
  const kept = mark ? '.' : ''
  return { start, end: sentence.end, newText: kept }
}

/** Leaves a sentence out, from a position on: a mention or a label before it stays. */
export function leaveOutSentence(source: string, sentence: Sentence, first: number): TextEdit {
  return wholeSentence(source, sentence.words.slice(first), sentence.end)
}
