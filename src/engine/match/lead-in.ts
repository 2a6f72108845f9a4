import { type Letter, testOf } from './word-test.ts'

const isOpener = testOf({ kind: 'class', name: 'opener' })
const isAdverb = testOf({ kind: 'class', name: 'adverb' })

/** Whether a letter may stand before what a sentence or a clause really starts with: "so, honestly", "and just". */
export function isLeadIn(letter: Letter): boolean {
  return isOpener(letter) || isAdverb(letter)
}

/** Behind these a sentence or a clause starts. */
export function isBoundary(letter: Letter): boolean {
  if (typeof letter === 'string') return true
  return letter.kind === 'punctuation' || letter.kind === 'symbol' || letter.kind === 'emoji'
}
