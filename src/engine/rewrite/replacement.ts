import type { TextEdit } from '../finding.ts'
import type { Sentence, Word } from '../words/word.ts'

const endMark = /[.?!](?=[»›)”"]*$)/

/** Words of a sentence, positions end exclusive. */
export type Span = readonly [first: number, last: number]

/**
 * The edit that puts `newWords` in place of a span of words, with the capital, the end mark and the spaces that the place asks for.
 * `source` is the block as the writer wrote it; offsets count in the block.
 */
export function replaceWords(source: string, sentence: Sentence, [first, last]: Span, newWords: string): TextEdit {
  return newWords === '' ? leaveOut(source, sentence, first, last) : putIn(source, sentence, first, last, newWords)
}

function putIn(
  source: string,
  { words, end: sentenceEnd }: Sentence,
  first: number,
  last: number,
  newWords: string,
): TextEdit {
  const start = (words[first] as Word).start
  const head =
    isOpening(words, first) && !startsLower(words) ? capitalised(newWords) : decapitalised(newWords, words, first)
  if (!endMark.test(newWords))
    return withArticle(source, words[first - 1], { start, end: (words[last - 1] as Word).end, newText: head }, head)

  let behind = last
  while (behind > first + 1 && isClosing(words[behind - 1] as Word)) behind--
  const end = (words[behind - 1] as Word).end
  const rest = words.slice(behind)
  // Marks and emoji go with the words that they coloured; a bracket or quotation mark has its other half before.
  if (rest.every(isClosing))
    return { start, end: sentenceEnd, newText: head + closersIn(source, end, sentenceEnd, rest) }
  const pause = rest[0] as Word
  const next = rest[1]
  if (isPause(pause) && next && !continuing.has(next.normal)) {
    // What follows becomes a sentence of its own, ended as a statement when it was the end of a question that is gone.
    const following = source.slice(next.start, sentenceEnd)
    const tail = startsLower(words) ? following : capitalised(following)
    return { start, end: sentenceEnd, newText: `${head} ${tail}` }
  }
  const mark = endMark.exec(head)?.[0] ?? ''
  const tail = source.slice(end, sentenceEnd).replace(/\s*[.?!…]+\s*$/, '')
  return { start, end: sentenceEnd, newText: `${head.slice(0, -mark.length)}${tail}${mark}` }
}

function leaveOut(source: string, { words, end: sentenceEnd }: Sentence, first: number, last: number): TextEdit {
  let start = (words[first] as Word).start
  let end = (words[last - 1] as Word).end
  if (![...words.slice(0, first), ...words.slice(last)].some(isSpoken)) return wholeSentence(source, words, sentenceEnd)
  const before = words[first - 1]
  let after = words[last]
  const opening = isOpening(words, first)
  if (after && isPause(after) && (!before || isPause(before))) {
    end = after.end
    after = words[last + 1]
  } else if (before && isPause(before) && before.normal === ',' && (!after || isPunctuation(after)))
    start = before.start
  // "A giant-ass file" is left with "a giant file".
  if (before && start === before.end + 1 && source[before.end] === '-') return { start: before.end, end, newText: '' }
  if (after && after.start > end) {
    if (opening || !before) return capitalisedAt(source, start, after, words)
    if (isPunctuation(after)) end = after.start
    else end = after.start
    if (start === (words[first] as Word).start && isPunctuation(after)) start = withoutSpaceBefore(source, start)
    return withArticle(source, before, { start, end, newText: '' }, after.normal)
  }
  if (after && opening) return capitalisedAt(source, start, after, words)
  return { start: withoutSpaceBefore(source, start), end: Math.min(end, sentenceEnd), newText: '' }
}

/** Nothing but marks would stay, so they go too, with the space that parts them from the next sentence, or from the one before. */
function wholeSentence(source: string, words: Word[], sentenceEnd: number): TextEdit {
  let end = sentenceEnd
  while (source[end] === ' ' || source[end] === '\t') end++
  const { start } = words[0] as Word
  return { start: end < source.length ? start : withoutSpaceBefore(source, start), end, newText: '' }
}

/** Takes everything up to the next word out and gives that word the capital of the first. */
function capitalisedAt(source: string, start: number, next: Word, words: Word[]): TextEdit {
  const letter = source.slice(next.start, next.start + 1)
  if (startsLower(words) || letter === letter.toUpperCase()) return { start, end: next.start, newText: '' }
  return { start, end: next.start + 1, newText: letter.toUpperCase() }
}

/** `an obviously bad` without "obviously" is `a bad`; `next` is what comes to stand behind the article. */
function withArticle(source: string, before: Word | undefined, edit: TextEdit, next: string): TextEdit {
  if ((before?.normal !== 'a' && before?.normal !== 'an') || !/^\p{L}/u.test(next)) return edit
  const article = source.slice(before.start, before.end)
  const wanted = /^[aeiou]/i.test(next) ? `${article[0]}n` : (article[0] as string)
  if (wanted === article) return edit
  return { ...edit, start: before.start, newText: `${wanted}${source.slice(before.end, edit.start)}${edit.newText}` }
}

function withoutSpaceBefore(source: string, start: number): number {
  let at = start
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--
  return at
}

/** A clause that begins so is part of the sentence before it. */
const continuing = new Set(
  'because since as if when unless while so although though until before after given and or but which who where otherwise'.split(
    ' ',
  ),
)

/** Second halves of brackets, quotation marks and emphasis. */
function closersIn(source: string, start: number, end: number, words: readonly Word[]): string {
  let rest = source.slice(start, end)
  // The bracket of a smiley closes nothing.
  for (const word of words) if (word.kind === 'emoji') rest = rest.replace(source.slice(word.start, word.end), '')
  return rest.replace(/[^)\]»”"*_~]/g, '')
}

const isPunctuation = (word: Word) => word.kind === 'punctuation'
const isSpoken = (word: Word) => !isClosing(word)
const isPause = (word: Word) => isPunctuation(word) && /^[,;:—–…-]+$/.test(word.normal)
const isClosing = (word: Word) => isPunctuation(word) || word.kind === 'emoji' || word.kind === 'symbol'

/** Nothing but marks, labels and mentions stands before. */
function isOpening(words: Word[], position: number): boolean {
  return words
    .slice(0, position)
    .every(
      (word) =>
        word.kind === 'mention' ||
        word.kind === 'emoji' ||
        word.kind === 'symbol' ||
        (isPunctuation(word) && word.normal !== ','),
    )
}

/** The writer starts sentences in lower case, and so do we. */
function startsLower(words: Word[]): boolean {
  const first = words.find((word) => word.kind === 'word')
  return first !== undefined && !first.capital
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** Templates are written as sentences; in the middle of one, or where the writer uses no capitals, their first letter is small. */
function decapitalised(text: string, words: Word[], first: number): string {
  const original = words[first] as Word
  if (/^I\b/.test(text) || /^\p{Lu}[\p{Lu}\d]/u.test(text)) return text
  if (
    original.capital &&
    first > 0 &&
    isPunctuation(words[first - 1] as Word) &&
    !/^[,;]$/.test((words[first - 1] as Word).normal)
  )
    return capitalised(text)
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())
}
