import { type Letter, testOf } from './word-test.ts'

/** The classes of what may stand there. */
export const leadInClasses: ReadonlySet<string> = new Set(['opener', 'adverb'])

const tests = [...leadInClasses].map((name) => testOf({ kind: 'class', name }))

/** Whether a letter may stand before what a sentence or a clause really starts with: "so, honestly", "and just". */
export function isLeadIn(letter: Letter): boolean {
  return tests.some((test) => test(letter))
}

/** Behind these a sentence or a clause starts. */
export function isBoundary(letter: Letter): boolean {
  if (typeof letter === 'string') return true
  return letter.kind === 'punctuation' || letter.kind === 'symbol' || letter.kind === 'emoji'
}
