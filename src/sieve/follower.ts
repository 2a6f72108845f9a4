import { glances, isWild, isWord } from './glances'
import { letters } from './letters'
import { readPattern } from './pattern'
import { choice, classCountOf, countOf, kindOf, letter, nodes, sequence, unbounded } from './pattern-nodes'

/** A set of places in a text by its number; of each place there is a bit. */
type Places = u32

/**
 * Follows patterns through the letters of a text, in all the ways in which these may be read, from all places at once (the idea: Thompson,
 * Regular Expression Search Algorithm, 1968), and no further than they get.
 */
class Follower {
  /** The nodes of patterns, by their numbers. */
  private readonly patterns: Map<u32, u32> = new Map()
  /** Sets of places, one behind the other, each of so many numbers. The last ones are given back first. */
  private sets: StaticArray<u64> = new StaticArray<u64>(1 << 12)
  private width: u32 = 0
  private used: u32 = 0

  mayMatch(number: u32): bool {
    if (!this.patterns.has(number)) this.patterns.set(number, readPattern(number))
    this.width = (<u32>letters.parts.length >> 6) + 1
    this.used = 0
    const everywhere = this.take()
    for (let place = 0; place <= letters.parts.length; place++) this.add(everywhere, place)
    return !this.isEmpty(this.behind(this.patterns.get(number), everywhere))
  }

  /** Where a text may go on behind a node that begins at one of some places. Of all that is taken meanwhile only that stays. */
  private behind(node: u32, starts: Places): Places {
    const ends = this.take()
    const first = this.used
    this.follow(node, starts, ends)
    this.used = first
    return ends
  }

  private follow(node: u32, starts: Places, ends: Places): void {
    const kind = kindOf(node)
    if (kind === letter) this.followLetter(node, starts, ends)
    else if (kind === sequence) this.followSequence(node, starts, ends)
    else if (kind === choice) {
      for (let item: u32 = 1; item <= countOf(node); item++) {
        this.addAll(ends, this.behind(unchecked(nodes[node + item]), starts))
      }
    } else this.followRepetition(node, starts, ends)
  }

  private followSequence(node: u32, starts: Places, ends: Places): void {
    let places = starts
    for (let item: u32 = 1; item <= countOf(node); item++) {
      if (this.isEmpty(places)) return
      places = this.behind(unchecked(nodes[node + item]), places)
    }
    this.addAll(ends, places)
  }

  private followRepetition(node: u32, starts: Places, ends: Places): void {
    const item = unchecked(nodes[node + 1])
    const min = unchecked(nodes[node + 2])
    const max = unchecked(nodes[node + 3])
    const latest = this.take()
    this.addAll(latest, starts)
    for (let count: u32 = 0; count < min; count++) this.goOn(item, latest)
    this.addAll(ends, latest)
    const most = max === unbounded ? <u32>letters.parts.length : max - min
    for (let count: u32 = 0; count < most && !this.isEmpty(latest); count++) {
      this.goOn(item, latest)
      this.moveNew(latest, ends)
    }
  }

  /** Puts in place of a set where a text may go on behind a node. */
  private goOn(node: u32, places: Places): void {
    const first = this.used
    const further = this.behind(node, places)
    memory.copy(this.startOf(places), this.startOf(further), this.width << 3)
    this.used = first
  }

  private followLetter(node: u32, starts: Places, ends: Places): void {
    const count = letters.parts.length
    for (let number: u32 = 0; number < this.width; number++) {
      let bits = unchecked(this.sets[starts + number])
      while (bits !== 0) {
        let place = <i32>((number << 6) + <u32>ctz(bits))
        bits &= bits - 1
        if (place === count || !accepts(node, unchecked(letters.parts[place]))) continue
        do this.add(ends, ++place)
        while (place < count && unchecked(letters.areMissing[place]))
      }
    }
  }

  private take(): Places {
    const set = this.used
    this.used += this.width
    if (this.used > <u32>this.sets.length) this.grow()
    memory.fill(changetype<usize>(this.sets) + ((<usize>set) << 3), 0, this.width << 3)
    return set
  }

  private startOf(set: Places): usize {
    return changetype<usize>(this.sets) + ((<usize>set) << 3)
  }

  private grow(): void {
    const more = new StaticArray<u64>(this.used * 2)
    memory.copy(changetype<usize>(more), changetype<usize>(this.sets), this.sets.length << 3)
    this.sets = more
  }

  private add(set: Places, place: u32): void {
    this.sets[set + (place >> 6)] |= (<u64>1) << (place & 63)
  }

  private addAll(set: Places, others: Places): void {
    for (let number: u32 = 0; number < this.width; number++)
      this.sets[set + number] |= unchecked(this.sets[others + number])
  }

  /** Adds places to a set, and leaves of them those that were not there. */
  private moveNew(places: Places, set: Places): void {
    for (let number: u32 = 0; number < this.width; number++) {
      const more = unchecked(this.sets[places + number]) & ~unchecked(this.sets[set + number])
      this.sets[places + number] = more
      this.sets[set + number] |= more
    }
  }

  private isEmpty(set: Places): bool {
    for (let number: u32 = 0; number < this.width; number++) if (unchecked(this.sets[set + number]) !== 0) return false
    return true
  }
}

/** Whether a letter of a pattern accepts what a part of a glance may be. */
function accepts(node: u32, part: u32): bool {
  const flags = unchecked(glances[part])
  if ((flags & isWild) !== 0) return true
  if ((flags & isWord) === 0) {
    const signs = unchecked(glances[part + 1]) & unchecked(nodes[node + 1])
    return (signs | (unchecked(glances[part + 2]) & unchecked(nodes[node + 2]))) !== 0
  }
  const hash = unchecked(glances[part + 1])
  const classes = node + 3 + countOf(node)
  for (let at = node + 3; at < classes; at++) if (unchecked(nodes[at]) === hash) return true
  for (let at = classes; at < classes + classCountOf(node); at++) {
    const number = unchecked(nodes[at])
    if (((unchecked(glances[part + 2 + (number >> 5)]) >> (number & 31)) & 1) !== 0) return true
  }
  return false
}

export const follower = new Follower()
