import { isSmall } from './ascii'
import { classOf, literalsOf } from './host'
import { isSpecialWord } from './lexicon'
import { made, pending, sequence, together } from './pattern-nodes'
import { hashOf, TextTable } from './text-table'

/** Of each class its number for the lexicon, or one below 0, and the signs that it accepts. */
const classNames = new TextTable(1 << 8)
const classNumbers: i32[] = []
const classSigns: u32[] = []

/** The host tells of a class. */
export function nameClass(number: i32, signs: u32, otherSigns: u32): void {
  classNumbers.push(number)
  classSigns.push(signs)
  classSigns.push(otherSigns)
}

/** The host tells of a word of a pattern, which lies there, and of the signs that it may be. */
export function nameLiteral(start: usize, length: i32, signs: u32, otherSigns: u32): void {
  made.clear()
  made.words.push(hashOf(start, length))
  made.addClass(-1, signs, otherSigns)
  pending.push(made.write())
}

/** The class with a name that the language of patterns has a sign for. */
export function named(name: string): u32 {
  const bytes = String.UTF8.encode(name)
  return classNode(changetype<usize>(bytes), <u32>bytes.byteLength)
}

/** The class whose name stands there. */
export function classNode(start: usize, length: u32): u32 {
  let place = classNames.find(start, length)
  if (!classNames.isTaken(place)) {
    classNames.add(start, length, classNumbers.length)
    place = classNames.find(start, length)
    classOf(start, <i32>length)
  }
  const number = classNames.numberAt(place)
  made.clear()
  made.addClass(classNumbers[number], classSigns[2 * number], classSigns[2 * number + 1])
  return made.write()
}

/** A word of small letters that stands for itself, or what the host makes of it. */
export function literalNode(start: usize, end: usize): u32 {
  const length = <u32>(end - start)
  if (isSpoken(start, end) && !isSpecialWord(start, length)) {
    made.clear()
    made.words.push(hashOf(start, length))
    return made.write()
  }
  const first = pending.length
  literalsOf(start, <i32>length)
  return together(sequence, first)
}

function isSpoken(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) if (!isSmall(load<u8>(at))) return false
  return true
}
