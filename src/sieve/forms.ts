import { BitSet } from './bit-set'
import { none, unionOf } from './lists'

/** Classes that accept words which they do not name: each has a bit, and here its number, and its list of clauses, or `none`. */
const numbers: u32[] = []
const lists: u32[] = []
const mostClasses = 64

/** All of them; those that accept words with a capital only, those whose words are lead-ins, and those with an ending of theirs only. */
let all: u64 = 0
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

  isOf(start: usize, length: u32): bool {
    const own = this.letters.length
    if (<u32>own > length) return false
    return memory.compare(start + length - own, changetype<usize>(this.letters), own) === 0
  }
}
const endings: Ending[] = []

/** Adds a class. Returns its bit, or 0 when there are too many. */
export function addForm(number: u32, list: u32, isLeadIn: bool, capitalOnly: bool): u64 {
  if (lists.length === mostClasses) return 0
  const bit = (<u64>1) << lists.length
  numbers.push(number)
  lists.push(list)
  all |= bit
  if (capitalOnly) capitals |= bit
  if (isLeadIn) leadIns |= bit
  return bit
}

/** The class with this bit accepts only words with such an ending, or only those without. */
export function addEnding(bit: u64, start: usize, length: u32, isRequired: bool): void {
  const letters = new StaticArray<u8>(length)
  memory.copy(changetype<usize>(letters), start, length)
  endings.push(new Ending(letters, isRequired ? bit : 0, isRequired ? 0 : bit))
  if (isRequired) choosy |= bit
}

/** The classes that accept a word in small letters; `capital` when it was written with one. */
export function acceptedBy(start: usize, length: u32, capital: bool): u64 {
  let accepted = all & ~choosy
  let refused: u64 = 0
  for (let place = 0; place < endings.length; place++) {
    const ending = endings[place]
    if (!ending.isOf(start, length)) continue
    accepted |= ending.accepted
    refused |= ending.refused
  }
  return accepted & ~refused & ~(capital ? 0 : capitals)
}

export function haveLeadIn(classes: u64): bool {
  return (classes & leadIns) !== 0
}

/** Some classes by their bits, with all their lists as one, or `none`. Few are told apart. */
class Forms {
  readonly bits: u64
  readonly list: u32
  readonly classes: BitSet = new BitSet()

  constructor(bits: u64) {
    this.bits = bits
    const chosen: u32[] = []
    for (let place = 0; place < lists.length; place++) {
      if (((bits >> place) & 1) === 0) continue
      this.classes.add(numbers[place])
      if (lists[place] !== none) chosen.push(lists[place])
    }
    this.list = chosen.length === 0 ? none : unionOf(chosen)
  }
}
const known: Forms[] = []

/** Some classes, by their bits. */
export function formsOf(bits: u64): Forms {
  for (let place = 0; place < known.length; place++) if (known[place].bits === bits) return known[place]
  const forms = new Forms(bits)
  known.push(forms)
  return forms
}
