import { bar } from './ascii'
import { exchange } from './exchange'
import { isLast, withLetter } from './number-text'

/** Where there is no list. */
export const none: u32 = u32.MAX_VALUE

/** The numbers of clauses of all lists, one list after the other; in each those that hold anywhere before those that hold only at a start. */
export const numbers: u16[] = []

/** Of each list where it begins, and where those begin that hold only at a start; behind the last where it ends. */
export const bounds: u32[] = [0]

/** Of each half of a list a bit for each of its numbers by its lowest six bits: mostly enough to see that a number is not in it. */
const signatures: u64[] = []

/** Reads a list from text of so many bytes, as `packed` of the engine writes it. Returns its number. */
export function addPacked(start: usize, length: i32): u32 {
  let number: u16 = 0
  let sum: u16 = 0
  let leadingAt: u32 = u32.MAX_VALUE
  for (let at: usize = start; at < start + length; at++) {
    const letter = load<u8>(at)
    if (letter === bar) {
      sum = 0
      leadingAt = numbers.length
      continue
    }
    number = withLetter(number, letter)
    if (!isLast(letter)) continue
    sum += number
    numbers.push(sum)
    number = 0
  }
  return close(leadingAt)
}

/** All of so many lists as one; their numbers lie in the exchange. */
export function addUnion(count: i32): u32 {
  const lists: u32[] = []
  for (let place = 0; place < count; place++) lists.push(load<u32>(exchange.start + (place << 2)))
  return unionOf(lists)
}

/** All of some lists as one. */
export function unionOf(lists: u32[]): u32 {
  merge(lists, 0)
  const leadingAt = numbers.length
  merge(lists, 1)
  return close(leadingAt)
}

/** What is merged so far, and what comes of the next list. */
let merged: u16[] = []
let next: u16[] = []

/** Merges the first or the second halves of lists, which are in ascending order, and adds what comes out. */
function merge(lists: u32[], half: u32): void {
  merged.length = 0
  for (let place = 0; place < lists.length; place++) {
    const list = lists[place]
    mergeIn(unchecked(bounds[2 * list + half]), unchecked(bounds[2 * list + half + 1]))
  }
  for (let at = 0; at < merged.length; at++) numbers.push(unchecked(merged[at]))
}

function mergeIn(from: u32, to: u32): void {
  next.length = 0
  let place = 0
  for (let at = from; at < to; at++) {
    const number = unchecked(numbers[at])
    while (place < merged.length && unchecked(merged[place]) < number) next.push(unchecked(merged[place++]))
    if (place < merged.length && unchecked(merged[place]) === number) place++
    next.push(number)
  }
  while (place < merged.length) next.push(unchecked(merged[place++]))
  const before = merged
  merged = next
  next = before
}

function close(leadingAt: u32): u32 {
  bounds.push(min(leadingAt, numbers.length))
  bounds.push(numbers.length)
  const list = ((bounds.length - 1) >> 1) - 1
  for (let half = 2 * list; half < 2 * list + 2; half++) {
    signatures.push(signatureOf(half))
    wideNumbers.push(unchecked(bounds[half + 1]) - unchecked(bounds[half]) < widest ? none : widen(half))
  }
  return list
}

function signatureOf(half: u32): u64 {
  let signature: u64 = 0
  for (let at = unchecked(bounds[half]); at < unchecked(bounds[half + 1]); at++) signature |= bitOf(numbers[at])
  return signature
}

function bitOf(clause: u32): u64 {
  return (<u64>1) << (clause & 63)
}

/** Halves of lists with so many numbers are wide: they are hardly ever looked through, and at most 64 are told from each other. */
const widest: u32 = 100
const mostWide: u32 = 64

/** Of each half of a list its number among the wide ones, or `none`. */
export const wideNumbers: u32[] = []

/** The wide halves in which a clause is, a bit for each. */
export let wideOf: StaticArray<u64> = new StaticArray<u64>(0)

let wideCount: u32 = 0

/** For so many clauses. */
export function prepareLists(clauses: i32): void {
  wideOf = new StaticArray<u64>(clauses)
}

function widen(half: u32): u32 {
  if (wideCount === mostWide) return none
  const bit = (<u64>1) << wideCount
  for (let at = unchecked(bounds[half]); at < unchecked(bounds[half + 1]); at++) wideOf[unchecked(numbers[at])] |= bit
  return wideCount++
}

/** Whether a clause is in a half of a list; of a list `n` these are `2 * n` and `2 * n + 1`. Words of many classes satisfy hundreds of clauses. */
export function includes(half: u32, clause: u32): bool {
  const wide = unchecked(wideNumbers[half])
  if (wide !== none) return ((unchecked(wideOf[clause]) >> wide) & 1) !== 0
  if ((unchecked(signatures[half]) & bitOf(clause)) === 0) return false
  let from = unchecked(bounds[half])
  let to = unchecked(bounds[half + 1])
  while (from < to) {
    const middle = (from + to) >> 1
    const found = <u32>unchecked(numbers[middle])
    if (found === clause) return true
    if (found < clause) from = middle + 1
    else to = middle
  }
  return false
}
