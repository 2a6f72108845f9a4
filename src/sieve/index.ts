/**
 * Tells from a look at its words which patterns may match in a text. It is asked of every block of every text, and most of what a first
 * text costs is code that runs for the first time: as WebAssembly it is as fast then as ever.
 */
import { exchange, pattern, text } from './exchange'
import { follower } from './follower'
import { addPart as addPartOf, nameWord } from './glance'
import { boundary, leadIn, mayBeMissing, isWild as wild } from './glances'
import { lookUp as lookUpWord } from './lexicon'
import { prepareLists, addPacked as readPacked } from './lists'
import { nameLiteral as literal } from './pattern-words'
import { letterWidth, presence } from './presence'
import { readWays, addTable as table } from './tables'

export { addDisguisable } from './disguise'
export { addList, begin as openGlance, finish as closeGlance, maySign, tellSign } from './glance'
export {
  acceptOthers,
  addClass,
  addEndings,
  addShoutable,
  addSpecial,
  addWords,
  exceptWords,
  nameWords,
} from './lexicon'
export { addUnion } from './lists'
export { nameClass } from './pattern-words'
export { beginSkimming, skim, skimPassage } from './skim'
export { candidates, hasCandidate } from './tables'

let clauses: i32 = 0

/** For so many clauses and patterns; the ways of these are text of so many bytes. */
export function prepare(clauseCount: i32, ways: i32, patterns: i32): void {
  clauses = clauseCount
  presence.prepare(clauses)
  prepareLists(clauses)
  readWays(ways, patterns)
}

/** Room for so many bytes to hand over. */
export function reserve(bytes: i32): usize {
  return exchange.reserve(bytes)
}

/** The same for a text. */
export function reserveText(bytes: i32): usize {
  return text.reserve(bytes)
}

/** The same for a pattern. */
export function reservePattern(bytes: i32): usize {
  return pattern.reserve(bytes)
}

/** A list as packed text of so many bytes. Returns its number. */
export function addPacked(length: i32): u32 {
  return readPacked(exchange.start, length)
}

/** Of the patterns for which there is a byte that is not 0. Returns its number. */
export function addTable(): u32 {
  return table(clauses)
}

/**
 * Looks up a word in small letters; `capital` when it was written with one. Returns where three numbers lie: the lists of its name and of
 * its form, or `none`, and whether it is a lead-in.
 */
export function lookUp(length: i32, capital: bool): usize {
  const word = lookUpWord(exchange.start, length, capital)
  const start = exchange.reserve(12)
  store<u32>(start, word.ownList)
  store<u32>(start + 4, word.formList)
  store<u32>(start + 8, word.isLeadIn ? 1 : 0)
  return start
}

/** Begins a part of a glance, which the host describes from `openGlance` to `closeGlance`. */
export function addPart(width: u32, isBoundary: bool, isLeadIn: bool, isMissing: bool, isWild: bool): void {
  const flags =
    (isBoundary ? boundary : 0) | (isLeadIn ? leadIn : 0) | (isMissing ? mayBeMissing : 0) | (isWild ? wild : 0)
  addPartOf(width | flags)
}

/** It is this word, in small letters. */
export function beWord(length: i32, capital: bool, isShouted: bool): void {
  nameWord(lookUpWord(exchange.start, length, capital), isShouted)
}

/** A word of a pattern, and the signs that it may be. */
export function nameLiteral(length: i32, signs: u32, otherSigns: u32): void {
  literal(exchange.start, length, signs, otherSigns)
}

/** Begins the text whose candidates are asked for next. */
export function begin(): void {
  presence.begin()
}

/** A list of a letter of it. */
export function add(list: u32, leads: bool, letter: i32): void {
  presence.add(list, leads, <u64>letter * letterWidth)
}

/** Whether a pattern, which is a number of the host, may match in the text that was skimmed last. */
export function mayMatch(number: u32): bool {
  return follower.mayMatch(number)
}
