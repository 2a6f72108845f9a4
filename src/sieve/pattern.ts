import {
  backslash,
  bar,
  caret,
  closed,
  closedBracket,
  colon,
  comma,
  dollar,
  greater,
  isDigit,
  isSmall,
  isSpace,
  less,
  opened,
  openedBracket,
  plus,
  question,
  Signs,
  star,
  stop,
  tilde,
  underscore,
  zero,
} from './ascii'
import { pattern as source } from './exchange'
import { patternOf } from './host'
import { choice, inRow, joinLetters, pending, repetition, sequence, together, unbounded } from './pattern-nodes'
import { classNode, literalNode, named } from './pattern-words'

/** What ends a word of a pattern. */
const separators = new Signs('()[]{}|?*+^$~<>,;:!_\\')

const quantifiers = new Signs('?*+{')

/** What is a word by itself. */
const marks = new Signs(',;:!')

/** Asks the host for a pattern, and reads it. */
export function readPattern(number: u32): u32 {
  const length = patternOf(number)
  return new Reader(source.start, source.start + length).choice()
}

/** The host has checked that a pattern can be read. */
class Reader {
  private at: usize
  private readonly end: usize

  constructor(start: usize, end: usize) {
    this.at = start
    this.end = end
  }

  choice(): u32 {
    const first = pending.length
    pending.push(this.sequence())
    while (this.peek() === bar) {
      this.at++
      pending.push(this.sequence())
    }
    if (pending.length > first + 1) joinLetters(first)
    return together(choice, first)
  }

  private sequence(): u32 {
    const first = pending.length
    for (
      let next = this.peek();
      next !== 0 && next !== bar && next !== closed && next !== closedBracket;
      next = this.peek()
    ) {
      const node = this.quantified()
      pending.push(node)
    }
    return together(sequence, first)
  }

  private quantified(): u32 {
    let item = this.single()
    let next = this.peek()
    while (quantifiers.has(next)) {
      if (next === question) item = this.repeated(item, 0, 1)
      else if (next === star) item = this.repeated(item, 0, unbounded)
      else if (next === plus) item = this.repeated(item, 1, unbounded)
      else item = this.counted(item)
      next = this.peek()
    }
    return item
  }

  private repeated(item: u32, min: u32, max: u32): u32 {
    this.at++
    return repetition(item, min, max)
  }

  private counted(item: u32): u32 {
    this.at++
    const min = this.number()
    let max = min
    if (load<u8>(this.at) === comma) {
      this.at++
      max = isDigit(load<u8>(this.at)) ? this.number() : unbounded
    }
    this.at++
    return repetition(item, min, max)
  }

  private number(): u32 {
    let number: u32 = 0
    for (; isDigit(load<u8>(this.at)); this.at++) number = number * 10 + (load<u8>(this.at) - zero)
    return number
  }

  private single(): u32 {
    const start = this.at
    const next = load<u8>(this.at++)
    if (next === opened) return this.group()
    if (next === openedBracket) return this.closing(this.choice())
    if (next === caret) return sentenceStart()
    if (next === tilde) return clauseEnd()
    if (next === dollar) return sentenceEnd()
    if (next === underscore) return named('any')
    if (next === less) return this.classLetter()
    if (next === backslash) return literalNode(this.at, this.at++ + 1)
    if (next === stop && this.isGap()) return this.gap()
    if (isLongMark(start, this.end)) this.at = start + 3
    else if (!marks.has(next)) while (this.isInWord()) this.at++
    return literalNode(start, this.at)
  }

  private isInWord(): bool {
    if (this.at === this.end || isLongMark(this.at, this.end)) return false
    const byte = load<u8>(this.at)
    return !isSpace(byte) && !separators.has(byte)
  }

  private isGap(): bool {
    return this.at + 1 < this.end && load<u8>(this.at) === stop && load<u8>(this.at + 1) === stop
  }

  private gap(): u32 {
    this.at += 2
    return repetition(named('in-clause'), 0, 6)
  }

  /** Behind its name, when it is a capture. */
  private group(): u32 {
    let at = this.at
    while (at < this.end && isSpace(load<u8>(at))) at++
    const name = at
    while (at < this.end && isSmall(load<u8>(at))) at++
    if (at > name && at + 1 < this.end && load<u8>(at) === colon && isSpace(load<u8>(at + 1))) this.at = at + 1
    return this.closing(this.choice())
  }

  private closing(item: u32): u32 {
    this.peek()
    this.at++
    return item
  }

  private classLetter(): u32 {
    const start = this.at
    while (load<u8>(this.at) !== greater) this.at++
    return classNode(start, <u32>(this.at++ - start))
  }

  /** The sign that comes next; 0 at the end. */
  private peek(): u8 {
    while (this.at < this.end && isSpace(load<u8>(this.at))) this.at++
    return this.at < this.end ? load<u8>(this.at) : 0
  }
}

/** `…` and `—` are words by themselves, of three bytes each. */
function isLongMark(at: usize, end: usize): bool {
  if (at + 3 > end || load<u8>(at) !== 0xe2 || load<u8>(at + 1) !== 0x80) return false
  const last = load<u8>(at + 2)
  return last === 0xa6 || last === 0x94
}

function sentenceStart(): u32 {
  return inRow(named('start'), repetition(named('opener'), 0, 5))
}

function sentenceEnd(): u32 {
  return inRow(repetition(named('closer'), 0, 6), named('end'))
}

function clauseEnd(): u32 {
  pending.push(sentenceEnd())
  pending.push(named('clause-break'))
  return together(choice, pending.length - 2)
}
