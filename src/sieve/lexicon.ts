import { isSpace, lineFeed } from './ascii'
import { BitSet } from './bit-set'
import { exchange } from './exchange'
import { acceptedBy, addEnding, addForm, formsOf, haveLeadIn } from './forms'
import { addPacked, none, unionOf } from './lists'
import { hashOf, TextTable } from './text-table'
import { WordReader } from './word-reader'

/** All words that a pattern or a class names, and some that the host answers for. */
const words = new TextTable(1 << 15)

/** What is known of each word. */
class Entry {
  /** A list of clauses that it satisfies by its name, or `none`, and further ones. */
  list: u32 = none
  further: u32[] | null = null
  /** One more as text that is not yet read, up to the end of its line; 0 when there is none. */
  packed: usize = 0
  /** Classes that name it. */
  readonly classes: BitSet = new BitSet()
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

/** The class that is being described: its number, its list of clauses, or `none`, whether its words are lead-ins, and its bit among forms. */
let classNumber: i32 = -1
let classList: u32 = none
let classLeadsIn: bool = false
let classBit: u64 = 0

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
  const reader = new WordReader(length)
  while (reader.next()) entryOf(reader.start, reader.length).isSpecial = true
}

/** The host answers for these words in capitals. */
export function addShoutable(length: i32): void {
  const reader = new WordReader(length)
  while (reader.next()) entryOf(reader.start, reader.length).isShoutable = true
}

/** Classes that may accept words in capitals for what nobody has told of them. */
const tests = new BitSet()

/** A class of words; what is said of classes from then on is said of this one. It has the next number, from 0 on. */
export function addClass(list: u32, isLeadIn: bool, isTest: bool): void {
  classNumber++
  if (isTest) tests.add(classNumber)
  classList = list
  classLeadsIn = isLeadIn
}

/** It names these words. */
export function nameWords(length: i32): void {
  const reader = new WordReader(length)
  while (reader.next()) {
    const entry = entryOf(reader.start, reader.length)
    entry.classes.add(classNumber)
    if (classList !== none) entry.add(classList)
    if (classLeadsIn) entry.isLeadIn = true
  }
}

/** It accepts others besides, with a capital only or not. False when there are too many classes that do. */
export function acceptOthers(capitalOnly: bool): bool {
  classBit = addForm(classNumber, classList, classLeadsIn, capitalOnly)
  return classBit !== 0
}

/** But not these. */
export function exceptWords(length: i32): void {
  const reader = new WordReader(length)
  while (reader.next()) entryOf(reader.start, reader.length).excepted |= classBit
}

/** Only those with one of these endings; or only those with none of them. */
export function addEndings(length: i32, areRequired: bool): void {
  const reader = new WordReader(length)
  while (reader.next()) addEnding(classBit, reader.start, reader.length, areRequired)
}

/** Whether the host has something else to say of a word. */
export function isSpecialWord(start: usize, length: u32): bool {
  const place = words.find(start, length)
  return words.isTaken(place) && entryAt(place).isSpecial
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
export class KnownWord {
  /** The host has to be asked. */
  isSpecial: bool = false
  /** The same when it is in capitals. */
  isShoutable: bool = false
  isLeadIn: bool = false
  /** The lists of its name and of its form, or `none`. */
  ownList: u32 = none
  formList: u32 = none
  hash: u32 = 0
  /** The classes that accept it. */
  readonly classes: BitSet = new BitSet()

  /** It is in capitals, and some classes may accept it for that. */
  shout(): void {
    this.classes.addAll(tests)
  }
}
const known = new KnownWord()

/** Looks up a word in small letters; `capital` when it was written with one. Returns the same object each time. */
export function lookUp(start: usize, length: u32, capital: bool): KnownWord {
  const place = words.find(start, length)
  const entry = words.isTaken(place) ? entryAt(place) : unheardOf
  const classes = acceptedBy(start, length, capital) & ~entry.excepted
  known.isSpecial = entry.isSpecial
  known.isShoutable = entry.isShoutable
  known.isLeadIn = entry.isLeadIn || haveLeadIn(classes)
  known.ownList = entry.together()
  const forms = formsOf(classes)
  known.formList = forms.list
  known.hash = hashOf(start, length)
  known.classes.clear()
  known.classes.addAll(entry.classes)
  known.classes.addAll(forms.classes)
  return known
}

/** Any word that nobody names. */
const unheardOf = new Entry()
