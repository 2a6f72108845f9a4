import { memoised } from '../memoised.ts'
import { codeMark, linkMark, placeMark } from '../prose/block.ts'
import { bareWord } from './bare-word.ts'
import { disguisedWord, isGrawlix } from './disguise.ts'
import { hasSpacedLetters } from './spaced.ts'
import { partsOf } from './spelling.ts'
import type { Word } from './word.ts'

/** Emoji, by sign, name or smiley. */
const emoji = /\p{Extended_Pictographic}|:[a-z\d_+-]+:|(?<!\S)(?:[:;=8]['-]?[)(DPp/\\|*3oO]|<3|\^\^)/u

/** What stands in all of them: looking for it is quick. */
const emojiSign = /[:;=8<^\u00A9-\u{10FFFF}]/u

/** In longer blocks the tokeniser may end a sentence anywhere. */
const longest = 7_000

/** Whether only the tokeniser can make out the words and sentences of a block. */
export function isPeculiar(source: string): boolean {
  return source.length > longest || (emojiSign.test(source) && emoji.test(source)) || hasSpacedLetters(source)
}

/** What may hide words together with the spaces between them: tags, entities, images, titles and labels of links, unusual code spans. */
const hiding = /<|&#?\w+;|!\[|\]\((?:\s|\S*\s+["'()])|\]\[|``|\\`/

const codeSpan = /`[^`]*`/g

/** Whether a block may hide words: then nothing is known of how far its words are from each other. */
export function hidesWords(source: string): boolean {
  return hiding.test(source)
}

/** A block as what stands between spaces, and its line breaks; a code span is one sign. */
export function chunksOf(source: string, hides: boolean): readonly string[] {
  return (hides ? source : source.replace(codeSpan, '`')).match(/\S+|\n/g) ?? []
}

/** What the tokeniser may make of a chunk, and maybe more. */
export interface Chunk {
  /** In order; the alternatives of each. */
  letters: readonly (readonly Word[])[]
  /** Whether there is a word in it, however it is read. */
  speaks: boolean
  /** Whether a sentence may end behind it. */
  ends: boolean
}

/** A word between the marks that people put around one. */
const plain = /^([("'“‘*]*)((?:[A-Z]?[a-z]+|[A-Z]+)(?:['’-][a-z]+)*)([)"'”’*]*[.,;:!?…]*[)"'”’*]*)$/

/** Letters and digits, and the signs that people write in place of letters. */
const run = /[\p{L}\p{M}\p{N}'’*#@$%&!^|-]+/gu

/** What parts the words of a chunk. */
const separating = /[^\p{L}\p{M}\p{N}'’-]+/u

const spoken = /[\p{L}\p{N}]/u

/** Signs as many as a pattern asks for in a row. */
const mostSigns = 4

/** What stands in every word in disguise, and seldom in others. */
const disguising = /[*#@$%&!^0134|-]/

/** Undefined when only the tokeniser can tell: it may be a word in disguise. */
export function chunkOf(written: string): Chunk | undefined {
  if (disguising.test(written) && written.match(run)?.some(mayBeDisguised)) return undefined
  const ends = /[.!?…]/.test(written)
  const [, before = '', word, behind = ''] = plain.exec(written) ?? []
  if (word) {
    const letters = [...marksIn(before), ...wordsIn(word).map((each) => [each]), ...marksIn(behind)]
    return { letters, speaks: true, ends }
  }
  if (!spoken.test(written)) return { letters: marksIn(written), speaks: false, ends }
  const signs = new Array<readonly Word[]>(Math.min(mostSigns, numberOfMarks(written))).fill(signsOf(written))
  const words = written.split(separating).flatMap(wordsIn)
  return { letters: [...signs, ...words.flatMap((each) => [[each], ...signs])], speaks: true, ends }
}

/** The tokeniser sees a run with markup painted over. */
function mayBeDisguised(run: string): boolean {
  const bare = run.replace(/^[*'’]+|[*'’]+$/g, '')
  return isGrawlix(run) || [run, bare, bare.replace(/[!:]+$/, '')].some(disguisedWord)
}

function wordsIn(written: string): Word[] {
  const spelled = written.replace(/^['’]+|['’]+$/g, '')
  if (!spelled) return []
  return partsOf(spelled).map(({ kind, normal, shouted, capital }) => ({ ...bareWord(kind, normal), shouted, capital }))
}

function numberOfMarks(written: string): number {
  return Math.max(1, written.replace(/[\p{L}\p{N}]+/gu, '').length)
}

/** What marks in a row are, each of which may also stand for itself. */
const rows: Readonly<Record<string, readonly string[]>> = { '.': ['…'], '-': ['--', '---'] }

function marksIn(written: string): (readonly Word[])[] {
  return Array.from(written, markOf)
}

/** The alternatives of a mark; the same object for the same mark. */
const markOf = memoised((mark): readonly Word[] => [
  ...(mark === '`' ? [bareWord('code', codeMark)] : []),
  ...[mark, ...(rows[mark] ?? [])].flatMap((each) => [bareWord('punctuation', each), bareWord('symbol', each)]),
])

/** What else a chunk may be, or what may stand between its words; the same object for the same marks. */
function signsOf(written: string): readonly Word[] {
  return signsWith([...new Set(written.replace(/[\p{L}\p{N}]+/gu, ''))].sort().join(''))
}

const signsWith = memoised((marks): readonly Word[] => [
  bareWord('code', codeMark),
  bareWord('link', linkMark),
  bareWord('number', '0'),
  bareWord('mention', '@'),
  bareWord('mention', '#'),
  ...(marks.includes('‹') ? [bareWord('place', placeMark)] : []),
  ...marksIn(marks).flat(),
])
