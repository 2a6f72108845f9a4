import { exchange } from './exchange'
import { countOf, isLast, withLetter } from './number-text'
import { letterWidth, presence } from './presence'

/** As many letters between two clauses as there are; see the engine's requirements. */
const anyDistance: u32 = 99

/** In one row the ways of all patterns, as the engine's requirements have them. */
let row: StaticArray<u16> = new StaticArray<u16>(0)
let patternCount: i32 = 0

/** Reads the ways of so many patterns from text of so many bytes. */
export function readWays(length: i32, patterns: i32): void {
  const start = exchange.start
  row = new StaticArray<u16>(countOf(start, length))
  let place = changetype<usize>(row)
  let number: u16 = 0
  for (let at: usize = start; at < start + length; at++) {
    const letter = load<u8>(at)
    number = withLetter(number, letter)
    if (!isLast(letter)) continue
    store<u16>(place, number)
    place += sizeof<u16>()
    number = 0
  }
  patternCount = patterns
  foundIn = new StaticArray<u32>(patterns)
}

/** The ways in which some patterns may match, found by their rarest clause. */
class Table {
  /** Of each clause where its ways begin among all; behind the last where they end. */
  readonly bounds: StaticArray<u32>
  /** Of each way its pattern, and where it stands. */
  patterns: StaticArray<u16> = new StaticArray<u16>(0)
  starts: StaticArray<u32> = new StaticArray<u32>(0)
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
  count(table)
  for (let clause = 1; clause <= clauses; clause++) bounds[clause] += bounds[clause - 1]
  table.patterns = new StaticArray<u16>(bounds[clauses])
  table.starts = new StaticArray<u32>(bounds[clauses])
  fill(table)
  return tables.push(table) - 1
}

/** Puts down behind each clause how many ways it has. */
function count(table: Table): void {
  let at = 0
  for (let pattern = 0; pattern < patternCount; pattern++) {
    const asked = load<u8>(exchange.start + pattern) !== 0
    for (let ways = unchecked(row[at++]); ways > 0; ways--) {
      const length = <i32>unchecked(row[at])
      if (asked && length === 0) table.unanchored.push(pattern)
      else if (asked) table.bounds[<i32>anchorOf(at) + 1]++
      at += length + 1
    }
  }
}

function fill(table: Table): void {
  const places = new StaticArray<u32>(table.bounds.length)
  memory.copy(changetype<usize>(places), changetype<usize>(table.bounds), table.bounds.length << 2)
  let at = 0
  for (let pattern = 0; pattern < patternCount; pattern++) {
    const asked = load<u8>(exchange.start + pattern) !== 0
    for (let ways = unchecked(row[at++]); ways > 0; ways--) {
      const length = <i32>unchecked(row[at])
      if (asked && length > 0) {
        const anchor = <i32>anchorOf(at)
        const place = unchecked(places[anchor])
        table.patterns[place] = <u16>pattern
        table.starts[place] = at
        places[anchor] = place + 1
        presence.addAnchor(anchor)
      }
      at += length + 1
    }
  }
}

/** The rarest clause of the way that stands there. */
function anchorOf(way: i32): u16 {
  return unchecked(row[way + 2 + 2 * <i32>unchecked(row[way + 1])])
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
  for (let place = 0; place < table.unanchored.length; place++) find(table.unanchored[place])
  for (let place = 0; place < presence.anchors.length && found.length < most; place++) {
    const anchor = unchecked(presence.anchors[place])
    const end = unchecked(table.bounds[anchor + 1])
    for (let way = unchecked(table.bounds[anchor]); way < end && found.length < most; way++) {
      const pattern = unchecked(table.patterns[way])
      if (unchecked(foundIn[pattern]) !== search && isOpen(unchecked(table.starts[way]))) find(pattern)
    }
  }
}

function find(pattern: u32): void {
  foundIn[pattern] = search
  found.push(pattern)
}

/** Whether all clauses of the way that stands there are satisfied, one after the other and not too far from each other. */
function isOpen(way: u32): bool {
  const first = way + 2
  const end = way + 1 + unchecked(row[way])
  for (let at = first; at < end; at += 2) if (!presence.isSatisfied(unchecked(row[at]))) return false
  return end - first === 1 || isInOrder(first, end)
}

/** Positions that can be reached by the clauses so far, and the next of them. */
let reached: u64[] = []
let further: u64[] = []

function isInOrder(first: u32, end: u32): bool {
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
