import type { Letter } from './word-test.ts'

/** Signs of a text, a bit for each: marks of ASCII, and what else is no word. */
export interface SignSet {
  marks: number
  others: number
}

export const noSigns: SignSet = { marks: 0, others: 0 }

/** All but marks of ASCII and the ends of a sentence. */
export const otherSigns: SignSet = { marks: 0, others: 0x7f }

const marks = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

/** By what a letter is; the first of them are `otherSigns`. */
const others = ['code', 'link', 'number', 'mention', 'emoji', 'place', 'mark', 'start', 'end'] as const

/** Where a letter is a sign, the set of just that one; empty for a word. */
export function signsOf(letter: Letter): SignSet {
  if (typeof letter === 'string') return other(letter)
  const { kind, normal } = letter
  if (kind === 'word') return noSigns
  return kind === 'punctuation' || kind === 'symbol' ? signsOfMark(normal) : other(kind)
}

export function signsOfMark(mark: string): SignSet {
  const place = mark.length === 1 ? marks.indexOf(mark) : -1
  return place < 0 ? other('mark') : { marks: 1 << place, others: 0 }
}

/** Marks of ASCII, each by itself. */
export const singleMarks: readonly string[] = Array.from(marks)

export function allSigns(sets: readonly SignSet[]): SignSet {
  return sets.reduce((all, set) => ({ marks: all.marks | set.marks, others: all.others | set.others }), noSigns)
}

function other(name: (typeof others)[number]): SignSet {
  return { marks: 0, others: 1 << others.indexOf(name) }
}
