import { memoised } from '../memoised.ts'
import { codeMark, linkMark, placeMark } from '../prose/block.ts'
import { bareWord } from './bare-word.ts'
import { disguisedWord, isGrawlix } from './disguise.ts'
import { hasSpacedLetters } from './spaced.ts'
import { partsOf } from './spelling.ts'
import type { Word } from './word.ts'

/** Letters and digits, and the signs that people write in place of letters. */
const run = /[\p{L}\p{M}\p{N}'’*#@$%&!^|-]+/gu

const letter = /[\p{L}\p{N}]/u
const signsBehind = /[^\p{L}\p{M}\p{N}]+$/u

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
const hiding = /<|&#?\w+;|!\[|\]\(\S*\s|\]\[|``|\\`/

const codeSpan = /`[^`]*`/g

/** What keeps words in order and counts for nothing. */
export const hair = 1e-6

/** A stretch of a block's source that may hold words. */
export interface Run {
  written: string
  /** Grows from run to run, and between two runs by no more than the number of words that the tokeniser finds from one to the other. */
  position: number
  /** A sentence or a clause may start here. */
  starts: boolean
  /** A sentence may have ended before. */
  ends: boolean
}

/** Where the letters of a run begin and end among its signs; undefined when it holds no word. */
const lettersOf = memoised((written): [start: number, end: number] | undefined => {
  if (!letter.test(written) && !isGrawlix(written)) return undefined
  return [written.search(letter), written.length - (signsBehind.exec(written)?.[0].length ?? 0)]
})

/** The runs of a block, in order. */
export function runsOf(source: string): Run[] {
  const clear = !hiding.test(source)
  const step = clear ? 1 : hair
  const visible = clear ? source.replace(codeSpan, '`') : source
  const runs: Run[] = []
  let position = 0
  let end = 0
  for (const { 0: written, index } of visible.matchAll(run)) {
    const letters = lettersOf(written)
    if (!letters) continue
    const between = visible.slice(end, index + letters[0])
    position += between === ' ' || /\s/.test(between) ? step : hair
    end = index + letters[1]
    runs.push({
      written,
      position,
      starts: runs.length === 0 || between !== ' ',
      ends: between !== ' ' && /[.!?…\n]/.test(between),
    })
  }
  return runs
}

/**
 * Every word that the tokeniser may find in a run, and maybe more: it sees the run with markup painted over. Undefined when the run
 * may be a word in disguise.
 */
export function wordsOfRun(written: string): Word[] | undefined {
  const bare = written.replace(/^[*'’]+|[*'’]+$/g, '')
  const core = bare.replace(/[!:]+$/, '')
  if (isGrawlix(written) || [written, bare, core].some(disguisedWord)) return undefined
  return core.split(/[*#@$%&!^|]+/).flatMap((word) => {
    const spelled = word.replace(/^['’]+|['’]+$/g, '')
    return spelled
      ? partsOf(spelled).map((part) => ({
          ...bareWord(part.kind, part.normal),
          shouted: part.shouted,
          capital: part.capital,
        }))
      : []
  })
}

/** Signs that stand in most blocks; code, links and the like stand for what the source hides. */
export const ordinarySigns: readonly Word[] = [
  bareWord('code', codeMark),
  bareWord('link', linkMark),
  bareWord('number', '0'),
  bareWord('mention', '@'),
  bareWord('mention', '#'),
  ...[...',;:.()-', '--'].flatMap(marksOf),
]

/** Other marks, with what the source looks like that has them. */
export const tellingSigns: readonly [look: RegExp, signs: readonly Word[]][] = [
  [/!/, marksOf('!')],
  [/\?/, marksOf('?')],
  [/…|\.\./, marksOf('…')],
  [/‹/, [bareWord('place', placeMark)]],
  [/["“”„'‘’«»]/, [...'"“”„\'‘’«»'].flatMap(marksOf)],
  [/[^\p{L}\p{N}\s,;:.()!?]/u, [...'[]{}–—/&+=*#%@$^~|<>\\_', '---'].flatMap(marksOf)],
]

function marksOf(mark: string): Word[] {
  return [bareWord('punctuation', mark), bareWord('symbol', mark)]
}
