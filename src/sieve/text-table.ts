import { Archive } from './archive'

/** Nearly always another number for another text (Fowler, Noll & Vo, FNV-1a). */
export function hashOf(start: usize, length: u32): u32 {
  let hash: u32 = 2_166_136_261
  for (let at: u32 = 0; at < length; at++) hash = (hash ^ load<u8>(start + at)) * 16_777_619
  return hash
}

/** Numbers by texts of some bytes each. */
export class TextTable {
  /** Of each place where its text lies, how long it is, and its number; a text at 0 is a free place. */
  private places: StaticArray<u32>
  private mask: u32
  private readonly archive: Archive = new Archive()
  count: i32 = 0

  /** With so many places for the time being, a power of two. */
  constructor(places: u32) {
    this.places = new StaticArray<u32>(places * 3)
    this.mask = places - 1
  }

  /** The place of a text, or the free one for it. */
  find(start: usize, length: u32): u32 {
    const hash = hashOf(start, length)
    let place = (hash ^ (hash >> 15)) & this.mask
    while (this.isTaken(place) && !this.isAt(place, start, length)) place = (place + 1) & this.mask
    return place
  }

  isTaken(place: u32): bool {
    return unchecked(this.places[place * 3]) !== 0
  }

  numberAt(place: u32): u32 {
    return unchecked(this.places[place * 3 + 2])
  }

  setNumberAt(place: u32, number: u32): void {
    this.places[place * 3 + 2] = number
  }

  /** Gives a number to a text that has none. */
  add(start: usize, length: u32, number: u32): void {
    this.addKept(this.archive.keep(start, length), length, number)
  }

  /** The same, when the text stays where it is. */
  addKept(start: usize, length: u32, number: u32): void {
    if (start === 0) return
    if (<u32>this.count * 2 > this.mask) this.grow()
    this.put(start, length, number)
    this.count++
  }

  clear(): void {
    this.places.fill(0)
    this.archive.clear()
    this.count = 0
  }

  private grow(): void {
    const before = this.places
    this.places = new StaticArray<u32>(before.length * 2)
    this.mask = this.mask * 2 + 1
    for (let at = 0; at < before.length; at += 3)
      if (before[at] !== 0) this.put(before[at], before[at + 1], before[at + 2])
  }

  private put(start: usize, length: u32, number: u32): void {
    const place = this.find(start, length)
    this.places[place * 3] = <u32>start
    this.places[place * 3 + 1] = length
    this.places[place * 3 + 2] = number
  }

  private isAt(place: u32, start: usize, length: u32): bool {
    if (unchecked(this.places[place * 3 + 1]) !== length) return false
    const from = <usize>unchecked(this.places[place * 3])
    for (let at: u32 = 0; at < length; at++) if (load<u8>(from + at) !== load<u8>(start + at)) return false
    return true
  }
}
