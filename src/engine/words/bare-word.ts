import type { Word } from './word.ts'

/** A word that stands nowhere, in small letters: for asking what holds of such words. */
export function bareWord(kind: Word['kind'], normal: string): Word {
  return { kind, normal, start: 0, end: 0, shouted: false, capital: false, disguised: false, quoted: false }
}

/** A word that no list knows. */
export const unheardOf = bareWord('word', 'zyxwab')
