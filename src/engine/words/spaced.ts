import { LetterPattern } from '../letter-pattern.ts'
import { isDisguisable } from './disguise.ts'

/** Single letters with the same sign between any two of them, as in `s h i t` and `w-t-f`. */
const letters = new LetterPattern(/(?<![\p{L}\p{N}])[\p{L}]([ *_-])[\p{L}](?:\1[\p{L}]){1,14}(?![\p{L}\p{N}])/gu)

/** What stands in all of them, and in little else. Looking for it is quick, because it asks for no classes of Unicode. */
const neighbours = /([ *_-])(?:[A-Za-z]|[\u0080-\uffff]{1,2})\1(?:[A-Za-z]|[\u0080-\uffff]{1,2})(?![A-Za-z\d])/

export interface SpacedWord {
  normal: string
  /** UTF-16 offsets, end exclusive. */
  start: number
  end: number
}

/** Harsh words whose letters stand apart. Linear in the text. */
export function spacedWords(text: string): SpacedWord[] {
  if (!neighbours.test(text)) return []
  return Array.from(text.matchAll(letters.for(text)), ({ 0: written, index }) => ({
    normal: written.replace(/[^\p{L}]/gu, '').toLowerCase(),
    start: index,
    end: index + written.length,
  })).filter(({ normal }) => isDisguisable(normal))
}
