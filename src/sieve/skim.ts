import { backtick, isSpace, lineFeed } from './ascii'
import { glanceAt } from './chunk'
import { text } from './exchange'
import { describeSigns, forgetMarks } from './glance'
import { areTooMany, boundary, countOf, ends, forget, glances, leadIn, speaks, unknown, widthOf } from './glances'
import { hasSpacedLetters, hidesWords } from './peculiar'
import { letterWidth, presence } from './presence'

/** What holds between two sentences: a part for the end of one, and one for the start of the next. */
let sentenceBreak: u32 = 0

/** Glances that were made later are of chunks. */
let firstOfChunks: u32 = 0

/** Has to be called before texts are skimmed, with the glance of a sentence's end and start, and that of signs. */
export function beginSkimming(endAndStart: u32, signs: u32): void {
  sentenceBreak = endAndStart
  describeSigns(signs)
  firstOfChunks = glances.length
  forgetMarks()
}

let position: u64 = 0
let leads = true
let hides = false

/**
 * Notes down what holds of the chunks of the text, in UTF-8 of so many bytes, one after the other; a code span is one sign. False when
 * only a tokeniser can tell.
 */
export function skim(length: i32): bool {
  const end = text.start + length
  // Not in the middle of a text, whose glances are in use.
  if (areTooMany()) {
    forget(firstOfChunks)
    forgetMarks()
  }
  presence.begin()
  if (hasSpacedLetters(text.start, end)) return false
  hides = hidesWords(text.start, end)
  position = 0
  breakSentence()
  for (let at = text.start; at < end; ) {
    const byte = load<u8>(at)
    if (byte === lineFeed) breakSentence()
    if (isSpace(byte)) {
      at++
      continue
    }
    const chunkEnd = readChunk(at, end)
    if (!add(glanceAt(chunk, chunkLength))) return false
    at = chunkEnd
  }
  breakSentence()
  return true
}

/** What was read last. */
let chunk: usize = 0
let chunkLength: u32 = 0

/** Where a chunk without its code spans is put together. */
let room: usize = 0
let roomLength: usize = 0

/** Reads the chunk that begins there. Returns where it ends. */
function readChunk(start: usize, end: usize): usize {
  let at = start
  let copied: usize = 0
  for (; at < end && !isSpace(load<u8>(at)); at++) {
    if (copied > 0) store<u8>(room + copied++, load<u8>(at))
    if (hides || load<u8>(at) !== backtick) continue
    let close = at + 1
    while (close < end && load<u8>(close) !== backtick) close++
    if (close === end) continue
    if (copied === 0) {
      reserveRoom(end - start)
      copied = at + 1 - start
      memory.copy(room, start, copied)
    }
    at = close
  }
  chunk = copied > 0 ? room : start
  chunkLength = <u32>(copied > 0 ? copied : at - start)
  return at
}

function reserveRoom(bytes: usize): void {
  if (bytes <= roomLength) return
  roomLength = bytes * 2
  room = heap.alloc(roomLength)
}

function add(made: u32): bool {
  if (made === unknown) return false
  const flags = unchecked(glances[made])
  if ((flags & speaks) !== 0 && !hides) position += letterWidth
  for (let part: u32 = 0, at = made + 1; part < countOf(flags); part++) at = addPart(at)
  if ((flags & ends) !== 0) breakSentence()
  return true
}

function breakSentence(): void {
  for (let part = 0, at = sentenceBreak + 1; part < 2; part++) {
    leads = true
    at = addPart(at)
  }
  leads = true
}

/** Returns where the next part is. */
function addPart(part: u32): u32 {
  const flags = unchecked(glances[part])
  const last = part + countOf(flags)
  for (let width = widthOf(flags); width > 0; width--) {
    for (let list = part + 1; list <= last; list++) presence.add(unchecked(glances[list]), leads, position)
    position++
  }
  leads = (flags & boundary) !== 0 || (leads && (flags & leadIn) !== 0)
  return last + 1
}
