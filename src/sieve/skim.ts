import { glanceAt } from './chunk'
import { chunkReader } from './chunk-reader'
import { text } from './exchange'
import { describeSigns, forgetMarks } from './glance'
import {
  areTooMany,
  boundary,
  countOf,
  ends,
  forget,
  glances,
  leadIn,
  listsOf,
  partAfter,
  speaks,
  unknown,
  widthOf,
} from './glances'
import { letters } from './letters'
import { isLegible } from './passage'
import { hasSpacedLetters } from './peculiar'
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

/**
 * Notes down what holds of the chunks of the text, in UTF-8 of so many bytes, one after the other. False when only a tokeniser can tell.
 */
export function skim(length: i32): bool {
  return note(length, false)
}

/** The same for blocks of Markdown with their marks. False also when only a parser can tell. */
export function skimPassage(length: i32): bool {
  return isLegible(text.start, text.start + length) && note(length, true)
}

function note(length: i32, hasBlockMarks: bool): bool {
  const end = text.start + length
  // Not in the middle of a text, whose glances are in use.
  if (areTooMany()) {
    forget(firstOfChunks)
    forgetMarks()
  }
  presence.begin()
  letters.begin()
  if (hasSpacedLetters(text.start, end)) return false
  position = 0
  breakSentence()
  chunkReader.begin(text.start, end, hasBlockMarks)
  while (chunkReader.next()) {
    if (!chunkReader.isLineBreak && !add(glanceAt(chunkReader.start, chunkReader.length), chunkReader.isHidden))
      return false
    if (chunkReader.isLineBreak || chunkReader.isBlockMark) breakSentence()
  }
  breakSentence()
  return true
}

function add(made: u32, isHidden: bool): bool {
  if (made === unknown) return false
  const flags = unchecked(glances[made])
  if ((flags & speaks) !== 0 && !isHidden) position += letterWidth
  for (let part: u32 = 0, at = made + 1; part < countOf(flags); part++) at = addPart(at, isHidden)
  if ((flags & ends) !== 0) breakSentence()
  return true
}

function breakSentence(): void {
  for (let part = 0, at = sentenceBreak + 1; part < 2; part++) {
    leads = true
    at = addPart(at, true)
  }
  leads = true
}

/** Returns where the next part is. */
function addPart(part: u32, isHidden: bool): u32 {
  const flags = unchecked(glances[part])
  const next = partAfter(part)
  letters.add(part, isHidden)
  for (let width = widthOf(flags); width > 0; width--) {
    for (let list = listsOf(part); list < next; list++) presence.add(unchecked(glances[list]), leads, position)
    position++
  }
  leads = (flags & boundary) !== 0 || (leads && (flags & leadIn) !== 0)
  return next
}
