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
import { classOf, literalsOf, patternOf } from './host'
import { isSpecialWord } from './lexicon'
import { hashOf, TextTable } from './text-table'

/**
 * The nodes of patterns, one behind the other, as the engine's `PatternNode` has them but for what is captured. A node is where it begins;
 * there stands its kind in the lowest two bits, with the number of what follows: nodes in a row, or to choose from, or one with how often it
 * comes at least and at most. Of a letter the words by their hashes, behind two numbers for the signs, and then the classes, whose number is
 * in the upper half.
 */
export const nodes: u32[] = []

export const letter: u32 = 0
export const sequence: u32 = 1
export const choice: u32 = 2
export const repeat: u32 = 3

/** As often as it likes. */
export const unbounded: u32 = 0xffff

export function kindOf(node: u32): u32 {
  return unchecked(nodes[node]) & 3
}

/** How many nodes, or words of a letter. */
export function countOf(node: u32): u32 {
  return (unchecked(nodes[node]) >> 2) & 0x3fff
}

/** How many classes a letter has. */
export function classCountOf(node: u32): u32 {
  return unchecked(nodes[node]) >> 16
}

/** What ends a word of a pattern. */
const separators = new Signs('()[]{}|?*+^$~<>,;:!_\\')

const quantifiers = new Signs('?*+{')

/** What is a word by itself. */
const marks = new Signs(',;:!')

/** What a letter accepts that is being put together: words, classes, and signs, a bit for each. */
class Letter {
  readonly words: u32[] = []
  readonly classes: u32[] = []
  signs: u32 = 0
  otherSigns: u32 = 0

  clear(): void {
    this.words.length = 0
    this.classes.length = 0
    this.signs = 0
    this.otherSigns = 0
  }

  addClass(number: i32, signs: u32, otherSigns: u32): void {
    if (number >= 0) this.classes.push(number)
    this.signs |= signs
    this.otherSigns |= otherSigns
  }

  /** What a letter accepts that has been read. */
  addLetter(node: u32): void {
    this.signs |= nodes[node + 1]
    this.otherSigns |= nodes[node + 2]
    const words = node + 3 + countOf(node)
    for (let at = node + 3; at < words; at++) this.words.push(nodes[at])
    for (let at = words; at < words + classCountOf(node); at++) this.classes.push(nodes[at])
  }

  /** Returns it as a node. */
  write(): u32 {
    const node = nodes.push(letter | (this.words.length << 2) | (this.classes.length << 16)) - 1
    nodes.push(this.signs)
    nodes.push(this.otherSigns)
    for (let place = 0; place < this.words.length; place++) nodes.push(this.words[place])
    for (let place = 0; place < this.classes.length; place++) nodes.push(this.classes[place])
    return node
  }
}
const made = new Letter()

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

/** Nodes that belong to one that is still being read. */
const pending: u32[] = []

/** Takes those from a place on, as one. */
function together(kind: u32, first: i32): u32 {
  const count = pending.length - first
  if (count === 1) return pending.pop()
  const node = nodes.push(kind | (count << 2)) - 1
  for (let place = first; place < pending.length; place++) nodes.push(pending[place])
  pending.length = first
  return node
}

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
    if (!marks.has(next))
      while (this.at < this.end && !isSpace(load<u8>(this.at)) && !separators.has(load<u8>(this.at))) this.at++
    return literalNode(start, this.at)
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

/** Letters to choose from are one letter; it stands where the first of them stood. */
function joinLetters(first: i32): void {
  let place = first
  while (place < pending.length && kindOf(pending[place]) !== letter) place++
  if (place === pending.length) return
  made.clear()
  let kept = place
  for (let at = place; at < pending.length; at++) {
    if (kindOf(pending[at]) === letter) made.addLetter(pending[at])
    else pending[++kept] = pending[at]
  }
  pending.length = kept + 1
  pending[place] = made.write()
}

function repetition(item: u32, min: u32, max: u32): u32 {
  const node = nodes.push(repeat | (1 << 2)) - 1
  nodes.push(item)
  nodes.push(min)
  nodes.push(max)
  return node
}

function inRow(first: u32, second: u32): u32 {
  pending.push(first)
  pending.push(second)
  return together(sequence, pending.length - 2)
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

function named(name: string): u32 {
  const bytes = String.UTF8.encode(name)
  return classNode(changetype<usize>(bytes), <u32>bytes.byteLength)
}

function classNode(start: usize, length: u32): u32 {
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
function literalNode(start: usize, end: usize): u32 {
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
