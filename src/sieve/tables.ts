import { comma, zero } from './ascii'
import { exchange } from './exchange'
import { letterWidth, presence } from './presence'

/** As many letters between two clauses as there are; see the engine's requirements. */
const anyDistance: u32 = 99

/** The ways of all patterns, as the engine's requirements have them. */
let ways: StaticArray<u16> = new StaticArray<u16>(0)
let patternCount: i32 = 0

/** Reads the ways of so many patterns from text of so many bytes, a comma between two numbers. */
export function readWays(length: i32, patterns: i32): void {
  const end = exchange.start + length
  // A number and its comma are two bytes at least, and the last number has none.
  ways = new StaticArray<u16>((length >> 1) + 1)
  let place = 0
  let number: u16 = 0
  for (let at = exchange.start; at < end; at++) {
    const byte = load<u8>(at)
    if (byte !== comma) {
      number = number * 10 + (byte - zero)
      continue
    }
    ways[place++] = number
    number = 0
  }
  ways[place] = number
  patternCount = patterns
  foundIn = new StaticArray<u32>(patterns)
}

/** The ways in which some patterns may match, found by their rarest clause. */
class Table {
  /** Of each clause where its ways begin in the row; behind the last where they end. */
  readonly bounds: StaticArray<u32>
  /** Of each way its pattern, how many numbers it has, and these: what is asked one after the other lies together. */
  row: StaticArray<u16> = new StaticArray<u16>(0)
  /** Patterns that require nothing. */
  readonly unanchored: u32[] = []

  constructor(clauses: i32) {
    this.bounds = new StaticArray<u32>(clauses + 1)
  }
}

const tables: Table[] = []

/** Of the patterns for which the host has put down a byte that is not 0. Returns its number. */
export function addTable(clauses: i32): u32 {
  const table = new Table(clauses)
  const bounds = table.bounds
  measure(table)
  for (let clause = 1; clause <= clauses; clause++) bounds[clause] += bounds[clause - 1]
  table.row = new StaticArray<u16>(bounds[clauses])
  fill(table)
  return tables.push(table) - 1
}

/** Puts down behind each clause how much room its ways take. */
function measure(table: Table): void {
  let at = 0
  for (let pattern = 0; pattern < patternCount; pattern++) {
    const asked = load<u8>(exchange.start + pattern) !== 0
    for (let count = unchecked(ways[at++]); count > 0; count--) {
      const length = <i32>unchecked(ways[at])
      if (asked && length === 0) table.unanchored.push(pattern)
      else if (asked) table.bounds[<i32>anchorOf(at) + 1] += length + 1
      at += length + 1
    }
  }
}

/** Copies ways to where there is room for them. */
function fill(table: Table): void {
  const places = new StaticArray<u32>(table.bounds.length)
  memory.copy(changetype<usize>(places), changetype<usize>(table.bounds), table.bounds.length << 2)
  let at = 0
  for (let pattern = 0; pattern < patternCount; pattern++) {
    const asked = load<u8>(exchange.start + pattern) !== 0
    for (let count = unchecked(ways[at++]); count > 0; count--) {
      const length = <i32>unchecked(ways[at])
      if (asked && length > 0) {
        const anchor = <i32>anchorOf(at)
        const place = unchecked(places[anchor])
        table.row[place] = <u16>pattern
        table.row[place + 1] = <u16>length - 1
        for (let step = 1; step < length; step++) table.row[place + 1 + step] = ways[at + 1 + step]
        places[anchor] = place + length + 1
        presence.addAnchor(anchor)
      }
      at += length + 1
    }
  }
}

/** The rarest clause of the way that stands there. */
function anchorOf(way: i32): u16 {
  return unchecked(ways[way + 2 + 2 * <i32>unchecked(ways[way + 1])])
}

/** The patterns that are found, and of each pattern in which search it was found last. */
const found: u32[] = []
let foundIn: StaticArray<u32> = new StaticArray<u32>(0)
let search: u32 = 0

/** Finds the patterns of a table that may match in what is present. Returns how many there are; they lie in the exchange, in order. */
export function candidates(number: u32): i32 {
  findIn(tables[number], i32.MAX_VALUE)
  if (found.length > 1) found.sort((a, b) => a - b)
  const start = exchange.reserve(found.length << 2)
  for (let place = 0; place < found.length; place++) store<u32>(start + (place << 2), unchecked(found[place]))
  return found.length
}

/** Whether there are any. */
export function hasCandidate(number: u32): bool {
  findIn(tables[number], 1)
  return found.length > 0
}

function findIn(table: Table, most: i32): void {
  search++
  found.length = 0
  const row = table.row
  for (let place = 0; place < table.unanchored.length; place++) find(table.unanchored[place])
  for (let place = 0; place < presence.anchors.length && found.length < most; place++) {
    const anchor = unchecked(presence.anchors[place])
    const end = unchecked(table.bounds[anchor + 1])
    for (let at = unchecked(table.bounds[anchor]); at < end && found.length < most; ) {
      const pattern = unchecked(row[at])
      const first = at + 2
      at = first + unchecked(row[at + 1])
      if (isOpen(row, first, at) && unchecked(foundIn[pattern]) !== search) find(pattern)
    }
  }
}

function find(pattern: u32): void {
  foundIn[pattern] = search
  found.push(pattern)
}

/** Whether all clauses of a way are satisfied, one after the other and not too far from each other. */
function isOpen(row: StaticArray<u16>, first: u32, end: u32): bool {
  for (let at = first; at < end; at += 2) if (!presence.isSatisfied(unchecked(row[at]))) return false
  return end - first === 1 || isInOrder(row, first, end)
}

/** Positions that can be reached by the clauses so far, and the next of them. */
let reached: u64[] = []
let further: u64[] = []

function isInOrder(row: StaticArray<u16>, first: u32, end: u32): bool {
  reached.length = 0
  const clause = <u32>unchecked(row[first])
  const from = presence.firstPositionOf(clause)
  const to = presence.lastPositionOf(clause)
  for (let at = from; at < to; at++) reached.push(unchecked(presence.positions[at]))
  for (let at = first + 2; at < end; at += 2) {
    goOn(unchecked(row[at]), unchecked(row[at - 1]))
    if (further.length === 0) return false
    const before = reached
    reached = further
    further = before
  }
  return true
}

/** Goes on to the positions of a clause that come behind one of those reached, with at most so many letters between. All in order. */
function goOn(clause: u32, distance: u32): void {
  // Positions may be a little off, so half a letter more is allowed.
  const farthest = distance >= anyDistance ? u64.MAX_VALUE : distance * letterWidth + letterWidth + letterWidth / 2
  further.length = 0
  const from = presence.firstPositionOf(clause)
  const to = presence.lastPositionOf(clause)
  let next = 0
  for (let at = from; at < to; at++) {
    const position = unchecked(presence.positions[at])
    while (next < reached.length && unchecked(reached[next]) < position) next++
    if (next > 0 && position - unchecked(reached[next - 1]) <= farthest) further.push(position)
  }
}
