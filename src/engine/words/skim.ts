import { LetterPattern } from '../letter-pattern.ts'
import { memoised } from '../memoised.ts'
import { codeMark, linkMark, placeMark } from '../prose/block.ts'
import { maskIdentifiers } from '../prose/identifiers.ts'
import { bareWord } from './bare-word.ts'
import { disguisedWord, isGrawlix } from './disguise.ts'
import { isPlainWord, partsOf } from './spelling.ts'
import type { Uncertain } from './uncertain.ts'
import type { Word } from './word.ts'

/** Emoji by sign. */
const pictograph = /\p{Extended_Pictographic}/u

/** A single one, maybe with the sign that it is shown in colour. */
const singlePictograph = /^(\p{Extended_Pictographic})\uFE0F?$/u

/** Emoji by name, or a smiley. */
const emoji = /:[a-z\d_+-]+:|(?<!\S)(?:[:;=8]['-]?[)(DPp/\\|*3oO]|<3|\^\^)/

/** Where all signs of emoji are: looking there is quick. */
const foreign = /[\u00A9-\uFFFF]/

/** A comment, or a tag of HTML in the form that everybody writes; not of those whose text is code, and with nothing in it that Markdown reads otherwise. */
const tag =
  /<!--[^<>`\\\n-]*-->|<(?!\/?(?:code|kbd|samp|pre|tt|var)\b)(?:\/[a-z][a-z\d-]*|[a-z][a-z\d-]*(?: [a-z][a-z\d-]*(?:="[^"<>`\\]*")?)* ?\/?)>/gi

/** A block without its tags, as the tokeniser sees it. */
export function withoutTags(source: string): string {
  return source.includes('<') && !source.includes('\\<') ? source.replace(tag, ' ') : source
}

/** What the tokeniser may make of a part of a chunk. */
export type SkimmedLetter = Uncertain<Word>

/** What the tokeniser may make of a chunk, and maybe more. */
export interface Chunk {
  /** In order. */
  letters: readonly SkimmedLetter[]
  /** Whether there is a word in it, however it is read. */
  speaks: boolean
  /** Whether a sentence may end behind it. */
  ends: boolean
}

/** A word between the marks that people put around one. */
const plain = /^([("'“‘*]*)((?:[A-Z]?[a-z]+|[A-Z]+)(?:['’-][a-z]+)*)([)"'”’*]*[.,;:!?…]*[)"'”’*]*)$/

/** Letters and digits, and the signs that people write in place of letters. */
const run = new LetterPattern(/[\p{L}\p{M}\p{N}'’*#@$%&!^|-]+/gu)

/** A word, however it is written, or what stands between two. */
const wordOrMarks = new LetterPattern(/[\p{L}\p{M}\p{N}]+(?:['’-]+[\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}]+/gu)

/** What Markdown may take out of a chunk; it sees brackets as the end of an identifier, too. */
const markup = new LetterPattern(/[*~`\\<>&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u)

const masked = new RegExp(`([${codeMark}${linkMark}])\\1+`, 'g')

const spoken = new LetterPattern(/[\p{L}\p{N}]/u)

/** Signs as many as a pattern asks for in a row. */
export const mostSigns = 4

/** What stands in every word in disguise, and seldom in others. */
const disguising = /[*#@$%&!^0134|-]/

/** Most chunks: a plain word, maybe with a capital, and the marks that end its clause. No word in disguise is among them. */
const simple = /^(\(?)([A-Z]?[a-z]+)([.,:;?)]*)$/

/** Undefined when only the tokeniser can tell: it may be an emoji, or a word in disguise. */
export function chunkOf(written: string): Chunk | undefined {
  return simpleChunk(written) ?? chunkOfParts(written)
}

/** The same as what comes of its parts, and quicker. */
function simpleChunk(written: string): Chunk | undefined {
  const [, before, word, behind] = simple.exec(written) ?? []
  const normal = word?.toLowerCase()
  if (before === undefined || normal === undefined || behind === undefined || !isPlainWord(normal)) return undefined
  const letter = { alternatives: [{ ...bareWord('word', normal), capital: word !== normal }], mayBeMissing: false }
  return { letters: [...marksIn(before), letter, ...marksIn(behind)], speaks: true, ends: /[.?]/.test(behind) }
}

function chunkOfParts(written: string): Chunk | undefined {
  if (emoji.test(written)) return undefined
  if (foreign.test(written) && pictograph.test(written)) return pictographIn(written)
  if (disguising.test(written) && written.match(run.for(written))?.some(mayBeDisguised)) return undefined
  const ends = /[.!?…]/.test(written)
  const parts = plain.exec(written)
  if (parts) {
    const words = certainWords(parts[2] as string)
    return { letters: [...marksIn(parts[1] as string), ...words, ...marksIn(parts[3] as string)], speaks: true, ends }
  }
  if (!spoken.test(written)) {
    // Some marks in a row are an operator, as in "a || b".
    const letters = written.length > 1 ? [...marksIn(written), anySign] : marksIn(written)
    return { letters, speaks: false, ends }
  }
  const bare = withoutIdentifiers(written)
  const certain = certainSigns.get(bare)
  if (certain) return { letters: [certain], speaks: true, ends }
  const sign = bare.includes('‹') ? anySignOrPlace : anySign
  const letters = [sign]
  for (const part of bare.match(wordOrMarks.for(bare)) ?? []) {
    if (spoken.test(part)) for (const word of wordsIn(part)) letters.push({ alternatives: [word], mayBeMissing: true })
    else letters.push(...marksIn(part.slice(0, mostSigns)))
    letters.push(sign)
  }
  // What starts behind a mention starts a sentence, as it does behind a mark.
  if (/[@#]/.test(bare)) letters.push(markOf('@'))
  return { letters, speaks: true, ends }
}

/** Undefined when more than one stands there, which may be joined. */
function pictographIn(written: string): Chunk | undefined {
  const normal = singlePictograph.exec(written)?.[1]
  return normal
    ? { letters: [{ alternatives: [bareWord('emoji', normal)], mayBeMissing: true }], speaks: false, ends: false }
    : undefined
}

/** Each identifier or address as one sign. Not where markup may end or begin in the middle of one. */
function withoutIdentifiers(written: string): string {
  return markup.test(written) ? written : maskIdentifiers(written).replace(masked, '$1')
}

/** The tokeniser sees a run with markup painted over. */
function mayBeDisguised(run: string): boolean {
  const bare = run.replace(/^[*'’]+|[*'’]+$/g, '')
  return isGrawlix(run) || [...new Set([run, bare, bare.replace(/[!:]+$/, '')])].some(disguisedWord)
}

function certainWords(written: string): SkimmedLetter[] {
  return wordsIn(written).map((word) => ({ alternatives: [word], mayBeMissing: false }))
}

function wordsIn(written: string): Word[] {
  const spelled = written.replace(/^['’]+|['’]+$/g, '')
  if (!spelled) return []
  return partsOf(spelled).map(({ kind, normal, shouted, capital }) => ({ ...bareWord(kind, normal), shouted, capital }))
}

/** What marks in a row are, each of which may also stand for itself. */
const rows: Readonly<Record<string, readonly string[]>> = { '.': ['…'], '-': ['--', '---'] }

function marksIn(written: string): SkimmedLetter[] {
  return Array.from(written, markOf)
}

/** The same object for the same mark. */
const markOf = memoised(
  (mark): SkimmedLetter => ({
    alternatives: [
      ...(mark === '`' ? [bareWord('code', codeMark)] : []),
      ...[mark, ...(rows[mark] ?? [])].flatMap((each) => [bareWord('punctuation', each), bareWord('symbol', each)]),
    ],
    mayBeMissing: true,
  }),
)

const signs = [
  bareWord('code', codeMark),
  bareWord('link', linkMark),
  bareWord('number', '0'),
  bareWord('mention', '@'),
  bareWord('mention', '#'),
]

/** What else a chunk may be, or what may stand between its words. */
export const anySign: SkimmedLetter = { alternatives: signs, mayBeMissing: true }

const anySignOrPlace: SkimmedLetter = { alternatives: [...signs, bareWord('place', placeMark)], mayBeMissing: true }

/** What is nothing but an identifier or an address. */
const certainSigns = new Map<string, SkimmedLetter>([
  [codeMark, { alternatives: [bareWord('code', codeMark)], mayBeMissing: true }],
  [linkMark, { alternatives: [bareWord('link', linkMark)], mayBeMissing: true }],
])
