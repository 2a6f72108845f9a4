import type { Word } from './word.ts'

/** A full stop behind these is part of the word. */
const abbreviations = new Set(
  'cf approx resp eq fig sec incl excl max min no vol ca al ref refs vs etc st dr mr mrs ms prof'.split(' '),
)

/** A line this short (in code units) was ended by the writer, not by the width of the page. */
const shortLine = 60

/**
 * Parts what the tokeniser leaves together: it takes a small letter for a sign that the sentence goes on, and many people start
 * theirs with one. A line that ends without a mark ends a sentence when it is short and the next starts with a capital.
 */
export function splitSentences(words: readonly Word[], text: string): Word[][] {
  const sentences: Word[][] = []
  let current: Word[] = []
  for (const [index, word] of words.entries()) {
    current.push(word)
    const next = words[index + 1]
    if (next && (endsSentence(word, words[index - 1], next) || endsLine(word, next, text))) {
      sentences.push(current)
      current = []
    }
  }
  if (current.length > 0) sentences.push(current)
  return sentences
}

function endsSentence(word: Word, before: Word | undefined, next: Word): boolean {
  if (word.kind !== 'punctuation' || next.start === word.end || next.kind === 'punctuation' || next.kind === 'emoji')
    return false
  if (word.normal === '?' || word.normal === '!') return !word.quoted
  return (
    word.normal === '.' &&
    !word.quoted &&
    before !== undefined &&
    (before.normal.length > 1 || before.kind === 'mention' || before.kind === 'link' || before.kind === 'code') &&
    // "lol no. we keep it" is an answer, "no. 4" a number.
    (!abbreviations.has(before.normal) || (before.normal === 'no' && next.kind === 'word'))
  )
}

function endsLine(word: Word, next: Word, text: string): boolean {
  if (!next.capital || word.kind === 'punctuation') return false
  const lineBreak = text.slice(word.end, next.start).indexOf('\n')
  if (lineBreak === -1) return false
  return word.end - text.lastIndexOf('\n', word.end) < shortLine
}
