import { exclamation, inSmall, isAlphanumeric, isLetter, Signs, space } from './ascii'
import { exchange } from './exchange'

/** What stands in every word in disguise, and seldom in others. */
const disguising = new Signs('*#@$%&!^0134|-')
const markup = new Signs("*'")
const cursing = new Signs('@#$%^&*!')

/** The words that people write in disguise, in small letters, a space behind each. */
let words: usize = 0
let wordsEnd: usize = 0

/** No such word is shorter or longer. */
const shortest = 3
const longest = 16

/** Takes over these words. */
export function addDisguisable(length: i32): void {
  words = heap.alloc(length)
  wordsEnd = words + length
  memory.copy(words, exchange.start, length)
}

/** Whether a word in disguise may be in a chunk: then only the host can tell. Linear in the chunk. */
export function mayHideWord(start: usize, end: usize): bool {
  for (let from = start; from < end; from++) {
    let to = from
    let hides = false
    while (to < end && isOfRun(load<u8>(to))) if (disguising.has(load<u8>(to++))) hides = true
    if (hides && mayBeDisguised(from, to)) return true
    from = to
  }
  return false
}

/** With markup around it, and without; with exclamation marks behind it, and without. */
function mayBeDisguised(start: usize, end: usize): bool {
  if (end - start > 3 && isCurse(start, end)) return true
  if (mayBeWord(start, end)) return true
  while (start < end && markup.has(load<u8>(start))) start++
  while (start < end && markup.has(load<u8>(end - 1))) end--
  if (mayBeWord(start, end)) return true
  while (start < end && load<u8>(end - 1) === exclamation) end--
  return mayBeWord(start, end)
}

function mayBeWord(start: usize, end: usize): bool {
  const length = <i32>(end - start)
  if (length < shortest || length > longest || !isPartlyDisguised(start, end)) return false
  for (let word = words; word < wordsEnd; word++) {
    const first = word
    while (load<u8>(word) !== space) word++
    if (<i32>(word - first) === length && isLike(start, first, length)) return true
  }
  return false
}

function isPartlyDisguised(start: usize, end: usize): bool {
  let hasLetter = false
  let hasDisguise = false
  for (let at = start; at < end; at++) {
    if (isLetter(load<u8>(at))) hasLetter = true
    else if (disguising.has(load<u8>(at))) hasDisguise = true
  }
  return hasLetter && hasDisguise
}

/** Whether all letters that are shown are those of a word. */
function isLike(start: usize, word: usize, length: i32): bool {
  for (let place = 0; place < length; place++) {
    const byte = load<u8>(start + place)
    if (isLetter(byte) ? inSmall(byte) !== load<u8>(word + place) : !disguising.has(byte)) return false
  }
  return true
}

/** Letters and digits, and the signs that people write in place of letters. */
function isOfRun(byte: u8): bool {
  return isAlphanumeric(byte) || disguising.has(byte) || markup.has(byte)
}

/** Whether a curse is all signs, as in `@#$%!`. */
function isCurse(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) if (!cursing.has(load<u8>(at))) return false
  return true
}
