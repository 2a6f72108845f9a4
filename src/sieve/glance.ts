import { atSign, inSmall, isAlphanumeric, isCapital, isForeign, isSmall } from './ascii'
import {
  boundary,
  ends,
  glances,
  identity,
  isWord,
  leadIn,
  listsOf,
  mayBeMissing,
  mostSigns,
  partAfter,
  speaks,
  unknown,
} from './glances'
import { glanceOf } from './host'
import { KnownWord, lookUp } from './lexicon'
import { none } from './lists'

/** The glance at a single mark, by its byte; `unknown` when nobody has asked the host. */
const marks = new StaticArray<u32>(128)

/** Parts that the host has described: what any sign may be, a number, and a word in capitals besides being a word. */
let anySign: u32 = 0
let number: u32 = 0
let shouted: u32 = 0

/** They are the parts of this glance, in this order. */
export function describeSigns(glance: u32): void {
  anySign = glance + 1
  number = partAfter(anySign)
  shouted = partAfter(number)
}

/** The host is asked of single marks before a glance is begun, or its answer would come to lie in the middle. */
export function learnMarks(start: usize, end: usize): void {
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    if (isForeign(byte) || isAlphanumeric(byte) || unchecked(marks[byte]) !== unknown) continue
    marks[byte] = glanceOf(at, 1)
  }
}

/** Before the first text, and when all glances have been forgotten. */
export function forgetMarks(): void {
  marks.fill(unknown)
  const mention: StaticArray<u8> = [atSign]
  const start = changetype<usize>(mention)
  learnMarks(start, start + 1)
}

/** The glance that is being made, how many parts it has, its last one, and the one for signs to which others may come; 0 when there is none. */
let made: u32 = 0
let parts: u32 = 0
let part: u32 = 0
let signs: u32 = 0
let signCount: u32 = 0

export function begin(): void {
  made = glances.push(0) - 1
  parts = 0
  signs = 0
}

/** Returns the glance. */
export function finish(doesSpeak: bool, doesEnd: bool): u32 {
  finishSigns()
  glances[made] = (doesSpeak ? speaks : 0) | (doesEnd ? ends : 0) | (parts << 8)
  return made
}

/** Begins a part with these flags, and with its width. */
export function addPart(flags: u32): void {
  part = glances.push(flags) - 1
  for (let number: u32 = 0; number < identity; number++) glances.push(0)
  parts++
}

/** The last part is signs, and the next of them is this one: a mark by its byte, or what any sign may be. */
export function tellSign(code: u8, place: u32): void {
  if (place < mostTold) glances[part + 3 + (place >> 2)] |= (<u32>code) << ((place & 3) << 3)
  else glances[part + 3] = 0
}

/** The last part may be some signs, a bit for each. */
export function maySign(first: u32, others: u32): void {
  glances[part + 1] |= first
  glances[part + 2] |= others
}

/** The last part is the word that was looked up last. */
export function nameWord(word: KnownWord, isShouted: bool): void {
  if (isShouted) word.shout()
  const first = word.classes.first
  const others = word.classes.others
  glances[part] |= isWord
  glances[part + 1] = word.hash
  glances[part + 2] = <u32>first
  glances[part + 3] = <u32>(first >> 32)
  glances[part + 4] = <u32>others
  glances[part + 5] = <u32>(others >> 32)
}

/** A list of the last part. */
export function addList(list: u32): void {
  glances.push(list)
  glances[part] += 1 << 8
}

/** Nothing of it stays. */
export function abandon(): u32 {
  glances.length = made
  return unknown
}

export function addAnySign(): void {
  addSign(codeOfAny)
}

export function addMark(byte: u8): void {
  addSign(byte)
}

export function addNumber(start: usize, end: usize): void {
  addSign(codeOfNumber)
  if (!lower(start, end)) return
  const ownList = lookUp(small, <u32>(end - start), false).ownList
  if (ownList !== none) addNewList(ownList)
}

/** What any sign may be, and a number, besides marks by their bytes. */
const codeOfAny: u8 = 1
const codeOfNumber: u8 = 2

/** So many signs of a part are told from each other. */
const mostTold: u32 = 12

/** The part of the host that tells of a sign. */
function signOf(code: u8): u32 {
  if (code === codeOfAny) return anySign
  return code === codeOfNumber ? number : unchecked(marks[code]) + 1
}

/** All signs that stand between two words are one part. */
function addSign(code: u8): void {
  if (signs === 0) {
    addPart(mayBeMissing)
    signs = part
    signCount = 0
  }
  const sign = signOf(code)
  if (signCount <= mostTold) tellSign(code, signCount)
  signCount++
  glances[signs] |= glances[sign] & (boundary | leadIn)
  maySign(glances[sign + 1], glances[sign + 2])
  for (let list = listsOf(sign); list < partAfter(sign); list++) addNewList(glances[list])
}

/** The parts of the single signs of a part, in order, where they are told from each other: the next is 0 behind the last. */
export function singleSign(part: u32, place: u32): u32 {
  if (place === mostTold) return 0
  const code = <u8>(unchecked(glances[part + 3 + (place >> 2)]) >> ((place & 3) << 3))
  return code === 0 ? 0 : signOf(code)
}

/** Signs share lists. */
function addNewList(list: u32): void {
  if (glances.indexOf(list, listsOf(part)) === -1) addList(list)
}

function finishSigns(): void {
  if (signs !== 0) glances[signs] |= min(signCount, mostSigns)
  signs = 0
}

/** Adds a word of letters and digits. False when the host has something to say of it. */
export function addWord(start: usize, end: usize, isCertain: bool): bool {
  const isShouted = end - start > 1 && !hasSmall(start, end) && hasCapital(start, end)
  if (!lower(start, end)) return false
  const word = lookUp(small, <u32>(end - start), isCapital(load<u8>(start)) && !isShouted)
  if (word.isSpecial || (isShouted && word.isShoutable)) return false
  finishSigns()
  addPart(1 | (word.isLeadIn ? leadIn : 0) | (isCertain ? 0 : mayBeMissing))
  nameWord(word, isShouted)
  if (word.ownList !== none) addList(word.ownList)
  if (word.formList !== none) addList(word.formList)
  if (isShouted) for (let list = listsOf(shouted); list < partAfter(shouted); list++) addList(glances[list])
  return true
}

/** The longest word that is looked up. */
const longest: usize = 64
const small = memory.data(64)

/** Puts a word down in small letters. False when it is too long, or when letters are stretched. */
function lower(start: usize, end: usize): bool {
  if (end - start > longest) return false
  for (let at: usize = 0; at < end - start; at++) {
    const letter = inSmall(load<u8>(start + at))
    store<u8>(small + at, letter)
    if (at > 1 && isSmall(letter) && load<u8>(small + at - 1) === letter && load<u8>(small + at - 2) === letter)
      return false
  }
  return true
}

function hasSmall(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) if (isSmall(load<u8>(at))) return true
  return false
}

function hasCapital(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) if (isCapital(load<u8>(at))) return true
  return false
}
