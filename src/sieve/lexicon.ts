import { isSpace, lineFeed } from './ascii'
import { exchange } from './exchange'
import { addPacked, addUnion } from './lists'
import { TextTable } from './text-table'

/** Where there is no list. */
export const none: u32 = u32.MAX_VALUE

/** All words that a pattern or a class names, and some that the host answers for. */
const words = new TextTable(1 << 15)

/** What is known of each word. */
class Entry {
  /** A list of clauses that it satisfies by its name, or `none`, and further ones. */
  list: u32 = none
  further: u32[] | null = null
  /** One more as text that is not yet read, up to the end of its line; 0 when there is none. */
  packed: usize = 0
  /** Classes that do not accept it, although they do other words. */
  excepted: u64 = 0
  /** It may stand before the start of a sentence. */
  isLeadIn: bool = false
  /** The host has something else to say of it. */
  isSpecial: bool = false
  /** The same when it is in capitals. */
  isShoutable: bool = false

  add(list: u32): void {
    if (this.list === none) {
      this.list = list
      return
    }
    const further = this.further
    if (further === null) this.further = [list]
    else further.push(list)
  }

  /** One list for all. */
  together(): u32 {
    if (this.packed !== 0) {
      let end = this.packed
      while (load<u8>(end) !== lineFeed) end++
      this.add(addPacked(this.packed, <i32>(end - this.packed)))
      this.packed = 0
    }
    const further = this.further
    if (further !== null) {
      further.push(this.list)
      this.list = unionOf(further)
      this.further = null
    }
    return this.list
  }
}
const entries: Entry[] = []

/** Most words never come up, so of a word that is only named by patterns there is no entry yet: its number is this and where its list is. */
const unread: u32 = 1 << 31

/** The class that is being described: its list of clauses, or `none`, and whether its words are lead-ins. */
let classList: u32 = none
let classLeadsIn: bool = false

/** A class that accepts words which it does not name has a bit, and here its list. */
const openLists: u32[] = []
let classBit: u64 = 0

/** All of them, and those that accept words with a capital only, those whose words are lead-ins, and those with an ending of theirs only. */
let open: u64 = 0
let capitals: u64 = 0
let leadIns: u64 = 0
let choosy: u64 = 0

/** What words end in, which classes accept them for it, and which do not. */
class Ending {
  readonly letters: StaticArray<u8>
  readonly accepted: u64
  readonly refused: u64

  constructor(letters: StaticArray<u8>, accepted: u64, refused: u64) {
    this.letters = letters
    this.accepted = accepted
    this.refused = refused
  }
}
const endings: Ending[] = []

/** Takes over words, each with its packed list of clauses, a line each; this comes first. */
export function addWords(length: i32): void {
  const start = heap.alloc(length + 1)
  memory.copy(start, exchange.start, length)
  const end = start + length
  store<u8>(end, lineFeed)
  for (let at = start; at < end; at++) {
    const word = at
    while (!isSpace(load<u8>(at))) at++
    words.addKept(word, <u32>(at - word), unread | <u32>(at + 1))
    while (load<u8>(at) !== lineFeed) at++
  }
}

/** The host answers for these words. */
export function addSpecial(length: i32): void {
  for (begin(length); readWord(); ) entryRead().isSpecial = true
}

/** The host answers for these words in capitals. */
export function addShoutable(length: i32): void {
  for (begin(length); readWord(); ) entryRead().isShoutable = true
}

/** A class of words; what is said of classes from then on is said of this one. */
export function addClass(clauses: u32, isLeadIn: bool): void {
  classList = clauses
  classLeadsIn = isLeadIn
}

/** It names these words. */
export function nameWords(length: i32): void {
  for (begin(length); readWord(); ) {
    const entry = entryRead()
    if (classList !== none) entry.add(classList)
    if (classLeadsIn) entry.isLeadIn = true
  }
}

/** It accepts others besides, with a capital only or not. False when there are too many classes that do. */
export function acceptOthers(capitalOnly: bool): bool {
  if (openLists.length === 64) return false
  classBit = (<u64>1) << openLists.length
  openLists.push(classList)
  open |= classBit
  if (capitalOnly) capitals |= classBit
  if (classLeadsIn) leadIns |= classBit
  return true
}

/** But not these. */
export function exceptWords(length: i32): void {
  for (begin(length); readWord(); ) entryRead().excepted |= classBit
}

/** Only those with one of these endings; or only those with none of them. */
export function addEndings(length: i32, areRequired: bool): void {
  if (areRequired) choosy |= classBit
  for (begin(length); readWord(); ) {
    const letters = new StaticArray<u8>(wordLength)
    memory.copy(changetype<usize>(letters), wordStart, wordLength)
    endings.push(new Ending(letters, areRequired ? classBit : 0, areRequired ? 0 : classBit))
  }
}

/** The word that was read last of those that the host has handed over, a space between two, and where they end. */
let wordStart: usize = 0
let wordLength: u32 = 0
let wordsEnd: usize = 0

function begin(length: i32): void {
  wordStart = exchange.start
  wordLength = 0
  wordsEnd = exchange.start + length
}

function readWord(): bool {
  let at = wordStart + wordLength
  while (at < wordsEnd && isSpace(load<u8>(at))) at++
  wordStart = at
  while (at < wordsEnd && !isSpace(load<u8>(at))) at++
  wordLength = <u32>(at - wordStart)
  return wordLength > 0
}

function entryRead(): Entry {
  return entryOf(wordStart, wordLength)
}

/** A new one when the word was not there. */
function entryOf(start: usize, length: u32): Entry {
  const place = words.find(start, length)
  if (words.isTaken(place)) return entryAt(place)
  const entry = new Entry()
  words.add(start, length, entries.push(entry) - 1)
  return entry
}

function entryAt(place: u32): Entry {
  const number = words.numberAt(place)
  if ((number & unread) === 0) return entries[number]
  const entry = new Entry()
  entry.packed = number & ~unread
  words.setNumberAt(place, entries.push(entry) - 1)
  return entry
}

/** What a word satisfies. */
class KnownWord {
  /** The host has to be asked. */
  isSpecial: bool = false
  /** The same when it is in capitals. */
  isShoutable: bool = false
  isLeadIn: bool = false
  /** The lists of its name and of its form, or `none`. */
  ownList: u32 = none
  formList: u32 = none
}
const known = new KnownWord()

/** Looks up a word in small letters; `capital` when it was written with one. Returns the same object each time. */
export function lookUp(start: usize, length: u32, capital: bool): KnownWord {
  let accepted = open & ~choosy
  for (let number = 0; number < endings.length; number++) {
    const ending = endings[number]
    if (endsIn(start, length, ending.letters)) accepted = (accepted | ending.accepted) & ~ending.refused
  }
  if (!capital) accepted &= ~capitals
  const place = words.find(start, length)
  const entry = words.isTaken(place) ? entryAt(place) : unheardOf
  accepted &= ~entry.excepted
  known.isSpecial = entry.isSpecial
  known.isShoutable = entry.isShoutable
  known.isLeadIn = entry.isLeadIn || (accepted & leadIns) !== 0
  known.ownList = entry.together()
  known.formList = listOf(accepted)
  return known
}

/** Any word that nobody names. */
const unheardOf = new Entry()

function endsIn(start: usize, length: u32, letters: StaticArray<u8>): bool {
  if (<u32>letters.length > length) return false
  return memory.compare(start + length - letters.length, changetype<usize>(letters), letters.length) === 0
}

/** The lists of classes together, by the classes. Few are told apart. */
const formsKnown: u64[] = []
const formLists: u32[] = []

function listOf(classes: u64): u32 {
  const place = formsKnown.indexOf(classes)
  if (place !== -1) return formLists[place]
  const lists: u32[] = []
  for (let number = 0; number < openLists.length; number++) {
    if (((classes >> number) & 1) === 1 && openLists[number] !== none) lists.push(openLists[number])
  }
  const together = lists.length === 0 ? none : unionOf(lists)
  formsKnown.push(classes)
  formLists.push(together)
  return together
}

function unionOf(lists: u32[]): u32 {
  const start = exchange.reserve(lists.length << 2)
  for (let place = 0; place < lists.length; place++) store<u32>(start + (place << 2), lists[place])
  return addUnion(lists.length)
}
