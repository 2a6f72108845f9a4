import { bareWord } from '../words/bare-word.ts'
import type { Word } from '../words/word.ts'
import { wordClasses } from './classes/index.ts'
import { wordsOfLiteral } from './pattern.ts'
import type { Literal } from './sieve.ts'
import { allSigns, noSigns, otherSigns, type SignSet, signsOf, signsOfMark, singleMarks } from './sign-set.ts'
import { type Letter, testOf } from './word-test.ts'

/** The words that a word of a pattern stands for, with the signs that each of them may be in a text. */
export function literalsOf(written: string): Literal[] {
  return wordsOfLiteral(written).map((word) => ({ word, signs: signsOfLiteral(word) }))
}

function signsOfLiteral(word: string): SignSet {
  if (/^[a-z']*[a-z][a-z']*$/.test(word)) return noSigns
  return singleMarks.includes(word) ? signsOfMark(word) : otherSigns
}

/** One sign of each set, and several where classes tell signs of a set apart. */
const representatives: readonly Letter[] = [
  'start',
  'end',
  ...[...singleMarks, '…', '—', '–', '--', '---', '”', '’'].flatMap((mark) => [
    bareWord('punctuation', mark),
    bareWord('symbol', mark),
  ]),
  ...(['code', 'link', 'number', 'place'] as const).map((kind) => bareWord(kind, '0')),
  bareWord('mention', '@'),
  bareWord('mention', '#'),
  bareWord('emoji', '🙂'),
]

/** The signs that a class may accept. */
export function signsOfClass(name: string): SignSet {
  const definition = wordClasses[name]
  if (definition instanceof Set) return noSigns
  const test = testOf({ kind: 'class', name })
  const accepted = allSigns(representatives.filter(test).map(signsOf))
  const kind = typeof definition === 'function' ? definition.kind : undefined
  // Of a kind a class may accept some only that are none of these.
  return kind ? allSigns([accepted, ofKind(kind)]) : accepted
}

function ofKind(kind: Word['kind']): SignSet {
  return signsOf(bareWord(kind, ''))
}

/** A pattern in which the phrases of classes stand for themselves. */
export function withoutPhrases(pattern: string): string {
  return pattern.replace(/<([a-z-]+)>/g, (written, name: string) => {
    const definition = wordClasses[name]
    return typeof definition === 'string' ? `(${withoutPhrases(definition)})` : written
  })
}
