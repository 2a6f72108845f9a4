import { LetterPattern } from '../letter-pattern.ts'
import { memoised } from '../memoised.ts'
import { codeMark, linkMark, placeMark } from '../prose/block.ts'
import { contractionOf, runTogether } from './contraction.ts'
import { unstretch } from './stretched.ts'
import type { Word } from './word.ts'

const startsWithCapital = new LetterPattern(/^[\p{Lu}]/u)

/** A word, or a part of a word that was written as one; offsets count from the start of what was written. */
export type Part = Pick<Word, 'kind' | 'normal' | 'start' | 'end' | 'shouted' | 'capital'>

/** What the tokeniser takes for one word as the words that patterns know: `didn't` is `did` and `not`, `half-baked` is two words. */
export const partsOf: (written: string) => readonly Part[] = memoised((written) => {
  if (isPlainWord(written)) {
    return [{ kind: 'word', normal: written, start: 0, end: written.length, shouted: false, capital: false }]
  }
  const kind = kindOf(written)
  if (kind === 'number') return numbered(written)
  if (kind !== 'word') return opaque(kind, written)
  // Before a small letter the tokeniser takes a full stop for the sign of an abbreviation, and few are.
  const stop = endsInStop(written)
  const parts: Part[] = []
  let start = 0
  for (const part of (stop ? written.slice(0, -1) : written).split(/[-–]/)) {
    if (part) parts.push(...spelledOut(part, start))
    start += part.length + 1
  }
  if (stop) parts.push(partOf('punctuation', '.', '.', written.length - 1))
  return parts
})

/** Small letters, none of them three times in a row. */
const simple = /^(?:([a-z])(?!\1\1))+$/

/** Whether a word stands for itself as it is written. Most do, and then nothing else needs to be looked at. */
export function isPlainWord(written: string): boolean {
  return simple.test(written) && !standsForOthers.has(written)
}

/** A number, and the full stop that the tokeniser took for the one of an ordinal. */
function numbered(written: string): Part[] {
  const number = written.replace(/\.$/, '')
  const parts = [partOf('number', number.toLowerCase(), number, 0)]
  if (number !== written) parts.push(partOf('punctuation', '.', '.', number.length))
  return parts
}

/** A run of marks, and the full stop that the tokeniser took for a part of it. */
function opaque(kind: Word['kind'], written: string): Part[] {
  const mark = written.charAt(0)
  let end = written.length
  while (written.charAt(end - 1) === '.') end--
  const parts = [partOf(kind, mark, written.slice(0, end), 0)]
  if (end < written.length) parts.push(partOf('punctuation', '.', written.slice(end), end))
  return parts
}

function kindOf(written: string): Word['kind'] {
  if (written.startsWith(codeMark)) return 'code'
  if (written.startsWith(linkMark)) return 'link'
  if (written.startsWith(placeMark)) return 'place'
  return /^\d/.test(written) ? 'number' : 'word'
}

function spelledOut(written: string, start: number): Part[] {
  const straight = written.toLowerCase().replaceAll('’', "'")
  const contraction = contractionOf(straight)
  if (contraction) {
    const { first, second, split } = contraction
    return [
      partOf('word', first, written.slice(0, split), start),
      partOf('word', second, written.slice(split), start + split),
    ]
  }
  const bare = unstretch(straight.replaceAll("'", '').replace(/\.$/, ''))
  return [partOf('word', spellingOf(bare), written, start)]
}

function partOf(kind: Word['kind'], normal: string, written: string, start: number): Part {
  return {
    kind,
    normal,
    start,
    end: start + written.length,
    shouted:
      kind === 'word' && written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase(),
    capital: startsWithCapital.test(written),
  }
}

function endsInStop(written: string): boolean {
  return written.length > 2 && written.indexOf('.') === written.length - 1
}

/** Spellings of chat, as the words that they stand for. */
const chat: Record<string, string> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  ya: 'you',
  plz: 'please',
  pls: 'please',
  thx: 'thanks',
  cuz: 'because',
  coz: 'because',
  bc: 'because',
  cos: 'because',
  tho: 'though',
  ppl: 'people',
  wat: 'what',
  wut: 'what',
  dat: 'that',
  jus: 'just',
  evr: 'ever',
  dis: 'this',
}

/** Words in small letters, with nothing else in them, that stand for others. */
export const respelled: readonly string[] = [...runTogether, ...Object.keys(chat)]

const standsForOthers = new Set(respelled)

function spellingOf(word: string): string {
  return Object.hasOwn(chat, word) ? (chat[word] as string) : word
}
