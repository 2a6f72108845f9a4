import { LetterPattern } from '../letter-pattern.ts'
import { memoised } from '../memoised.ts'
import { disguisedWord, isGrawlix } from './disguise.ts'
import { spacedWords } from './spaced.ts'
import type { Word } from './word.ts'

/** What a tokeniser of English would take apart. */
export interface SpecialWord {
  kind: Word['kind']
  normal: string
  /** UTF-16 offset, exclusive. */
  end: number
}

/** Stands for a curse that is all signs. */
const grawlix = '@#$%!'

/** What stands between spaces, brackets and quotation marks, but for plain words. */
const chunk = /(?<![^\s"“”()[\]{},;])(?![A-Za-z'’-]+[.!?:]*(?![^\s"“”()[\]{},;]))[^\s"“”()[\]{},;]+/g
const shortcode = /^:[a-z\d_+-]+:$/
const mention = new LetterPattern(/^@[\p{L}\d][\p{L}\d_-]*(?:\/[\w-]+)?/u)
const issue = new LetterPattern(/^#[\p{L}\d][\p{L}\d_-]*/u)
const plainWord = new LetterPattern(/^[\p{L}'’-]+[.!?:]*$/u)
const emoticon = /(?<!\S)(?:[:;=8]['-]?[)(DPp/\\|*3oO]+|<3|\^\^)(?=[\s.,!?]|$)/g
/** In all that is special but has no space in it and is not joined; marks that end a word are in most texts. */
const signs = /[*#@$%&^+<|\d]|[!:;=](?!\s|$)/
/** In all smileys, and quick to look for. */
const face = /[:;=8]['-]?[)(DPp/\\|*3oO]|<3|\^\^/
/** Emoji that are joined into one, as a face with a gender. */
const joined =
  /(\p{Extended_Pictographic})[\uFE0F\u{1F3FB}-\u{1F3FF}]?(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)+/gu

/** The same at the start of what stands between spaces; its offset counts from there. */
const specialChunk = memoised((written): SpecialWord | undefined => {
  if (written.length > 60 || plainWord.test(written)) return undefined
  const end = written.length
  if (isGrawlix(written)) return { kind: 'word', normal: grawlix, end }
  if (shortcode.test(written)) return { kind: 'emoji', normal: written, end }
  const whole = disguisedWord(written)
  if (whole) return { kind: 'word', normal: whole, end }
  const bare = written.replace(/[.!?:*]+$/, '')
  const word = disguisedWord(bare)
  if (word) return { kind: 'word', normal: word, end: bare.length }
  const name = mention.for(written).exec(written)?.[0] ?? issue.for(written).exec(written)?.[0]
  return name ? { kind: 'mention', normal: name[0] as string, end: name.length } : undefined
})

/** Mentions, issue numbers, emoji by name, smileys and disguised words, by the offset where they start. Linear in the text. */
export function specialWords(text: string): Map<number, SpecialWord> {
  const found = new Map<number, SpecialWord>()
  for (const { normal, start, end } of spacedWords(text)) found.set(start, { kind: 'word', normal, end })
  if (text.includes('\u200D')) {
    for (const { 0: written, 1: first, index } of text.matchAll(joined)) {
      found.set(index, { kind: 'emoji', normal: first as string, end: index + written.length })
    }
  }
  if (!signs.test(text)) return found
  for (const { 0: written, index } of text.matchAll(chunk)) {
    const word = specialChunk(written)
    if (word) found.set(index, { ...word, end: index + word.end })
  }
  if (!face.test(text)) return found
  for (const { 0: written, index } of text.matchAll(emoticon)) {
    found.set(index, { kind: 'emoji', normal: written, end: index + written.length })
  }
  return found
}
