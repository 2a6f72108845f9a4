import { codeMark, linkMark, placeMark } from '../prose/block.ts'
import { disguisedWord, isGrawlix } from './disguise.ts'
import { partsOf } from './spelling.ts'
import type { Word } from './word.ts'

/** Letters and digits, and the signs that people write in place of letters. */
const run = /[\p{L}\p{M}\p{N}'’*#@$%&!^|-]+/gu

/** Emoji, by sign, name or smiley. */
const emoji = /\p{Extended_Pictographic}|:[a-z\d_+-]+:|(?<!\S)(?:[:;=8]['-]?[)(DPp/\\|*3oO]|<3|\^\^)/u

/** Whether a block holds words that only the tokeniser can make out. */
export function isPeculiar(source: string): boolean {
  return emoji.test(source)
}

/** The stretches of a block's source that may hold words. */
export function* runsOf(source: string): Generator<string> {
  for (const [written] of source.matchAll(run)) yield written
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
    return spelled ? partsOf(spelled).map(wordOf) : []
  })
}

/** Marks that stand in most blocks; code, links and the like stand for what the source hides. */
export const ordinarySigns: readonly Word[] = [
  ...([
    ['code', codeMark],
    ['link', linkMark],
    ['number', '0'],
    ['mention', '@'],
    ['mention', '#'],
  ] as const),
  ...[...',;:.()[]{}-–—/"“”„\'‘’«»&+=*#%@$^~|<>\\_', '--', '---'].flatMap(
    (mark) =>
      [
        ['punctuation', mark],
        ['symbol', mark],
      ] as const,
  ),
].map(([kind, normal]) => wordOf({ kind, normal, shouted: false, capital: false }))

/** Marks that colour a sentence, with what they look like in the source. */
export const tellingSigns: readonly [written: string, word: Word][] = (
  [
    ['!', 'punctuation', '!'],
    ['?', 'punctuation', '?'],
    ['…', 'punctuation', '…'],
    ['..', 'punctuation', '…'],
    ['‹', 'place', placeMark],
  ] as const
).map(([written, kind, normal]) => [written, wordOf({ kind, normal, shouted: false, capital: false })])

function wordOf({ kind, normal, shouted, capital }: Pick<Word, 'kind' | 'normal' | 'shouted' | 'capital'>): Word {
  return { kind, normal, start: 0, end: 0, shouted, capital, disguised: false, quoted: false }
}
