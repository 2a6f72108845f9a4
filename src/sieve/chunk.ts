import {
  apostrophe,
  atSign,
  exclamation,
  hash,
  hyphen,
  isAlphanumeric,
  isCapital,
  isDigit,
  isForeign,
  isSmall,
  question,
  Signs,
  stop,
} from './ascii'
import { mayHideWord } from './disguise'
import { isShortcode, isSmiley } from './emoji'
import { abandon, addAnySign, addMark, addNumber, addWord, begin, finish, learnMarks } from './glance'
import { chunks, mostSigns, unknown } from './glances'
import { glanceOf } from './host'
import { endsIdentifier, hasMarkup, identifierEnd, isNamespace } from './identifier'

/** What people put before a word, behind it, and behind all that. */
const before = new Signs('("\'*')
const behind = new Signs(')"\'*')
const separating = new Signs('.,:;!?')

/** In longer chunks the host sees more. */
const longest: u32 = 300

/** What is known of a chunk; `unknown` when only a tokeniser can tell. Where the sieve is not sure itself, it asks the host, once. */
export function glanceAt(start: usize, length: u32): u32 {
  const place = chunks.find(start, length)
  if (chunks.isTaken(place)) return chunks.numberAt(place)
  learnMarks(start, start + length)
  let made = length > longest ? unknown : read(start, start + length)
  if (made === unknown) made = glanceOf(start, length)
  chunks.add(start, length, made)
  return made
}

function read(start: usize, end: usize): u32 {
  if (!isLegible(start, end)) return unknown
  let speaks = false
  let ends = false
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    if (isAlphanumeric(byte)) speaks = true
    else if (byte === stop || byte === question || byte === exclamation) ends = true
  }
  begin()
  if (!speaks) addMarks(start, end)
  else if (!(findWord(start, end) ? addWordFound(start, end) : addParts(start, end))) return abandon()
  return finish(speaks, ends)
}

/** Whether it is certainly no emoji and no word in disguise; foreign letters and apostrophes are left to the host. */
function isLegible(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    if (isForeign(byte)) return false
    if (byte === apostrophe && at > start && at + 1 < end && isAlphanumeric(load<u8>(at - 1))) return false
    if (isShortcode(at, end)) return false
  }
  return !isSmiley(start, end) && !mayHideWord(start, end)
}

/** A word between the marks that people put around one, maybe with further words behind hyphens: where it begins and ends, and its first part ends. */
let word: usize = 0
let firstEnd: usize = 0
let wordEnd: usize = 0

function findWord(start: usize, end: usize): bool {
  word = start
  while (word < end && before.has(load<u8>(word))) word++
  firstEnd = word
  while (firstEnd < end && isCapital(load<u8>(firstEnd))) firstEnd++
  if (firstEnd - word <= 1) while (firstEnd < end && isSmall(load<u8>(firstEnd))) firstEnd++
  wordEnd = firstEnd
  while (wordEnd + 1 < end && load<u8>(wordEnd) === hyphen && isSmall(load<u8>(wordEnd + 1))) {
    wordEnd++
    while (wordEnd < end && isSmall(load<u8>(wordEnd))) wordEnd++
  }
  let at = wordEnd
  while (at < end && behind.has(load<u8>(at))) at++
  while (at < end && separating.has(load<u8>(at))) at++
  while (at < end && behind.has(load<u8>(at))) at++
  return firstEnd > word && at === end && !isNamespace(word, end)
}

function addWordFound(start: usize, end: usize): bool {
  addEach(start, word)
  if (!addWords(word, wordEnd, true)) return false
  addEach(wordEnd, end)
  return true
}

/** Some marks in a row may also be one sign: an operator, as in "a || b". */
function addMarks(start: usize, end: usize): void {
  addEach(start, end)
  if (end - start > 1) addAnySign()
}

function addEach(start: usize, end: usize): void {
  for (let at = start; at < end; at++) addMark(load<u8>(at))
}

/** Words, numbers and marks, any of which may be missing, and between them what may stand for any of them. */
function addParts(start: usize, end: usize): bool {
  const mayHaveIdentifiers = !hasMarkup(start, end)
  let isPieceStart = true
  let mentions = false
  addAnySign()
  for (let at = start; at < end; addAnySign()) {
    const from = at
    if (mayHaveIdentifiers && isPieceStart) at = identifierEnd(at, end)
    isPieceStart = false
    if (at > from) {
      addAnySign()
      continue
    }
    if (!isAlphanumeric(load<u8>(at))) {
      while (at < end && !isAlphanumeric(load<u8>(at))) {
        const byte = load<u8>(at)
        if (at - from < mostSigns) addMark(byte)
        if (byte === atSign || byte === hash) mentions = true
        isPieceStart = endsIdentifier(byte)
        at++
      }
      continue
    }
    at = endOfWords(at, end)
    if (isDigit(load<u8>(from))) addNumber(from, at)
    else if (!addWords(from, at, false)) return false
  }
  // What starts behind a mention starts a sentence, as it does behind a mark.
  if (mentions) addMark(atSign)
  return true
}

/** Behind letters and digits, with hyphens between them. */
function endOfWords(start: usize, end: usize): usize {
  let at = start
  let last = start
  while (at < end && (isAlphanumeric(load<u8>(at)) || load<u8>(at) === hyphen))
    if (isAlphanumeric(load<u8>(at++))) last = at
  return last
}

function addWords(start: usize, end: usize, areCertain: bool): bool {
  for (let at = start; at < end; at++) {
    const word = at
    while (at < end && load<u8>(at) !== hyphen) at++
    if (at > word && !addWord(word, at, areCertain)) return false
  }
  return true
}
