import { bounds, includes, mayInclude, numbers } from './lists'

/** How far one letter is from the next. What lies closer together keeps its order, and counts as being at the same place. */
export const letterWidth: u64 = 1 << 16

/** How a list holds a clause: not at all, at a start, or wherever the letter stands. */
const nowhere: u8 = 0
const leading: u8 = 1
const anywhere: u8 = 2

function holdingIn(list: u32, clause: u32): u8 {
  const middle = unchecked(bounds[2 * list + 1])
  if (includes(unchecked(bounds[2 * list]), middle, clause)) return anywhere
  return includes(middle, unchecked(bounds[2 * list + 2]), clause) ? leading : nowhere
}

/**
 * Which of the clauses of patterns the letters of a text satisfy, and where. Texts come one after the other, by thousands, so nothing is
 * made anew for each: what was noted down for an earlier text has another text's number.
 */
class Presence {
  /** The text's number. */
  text: u32 = 0
  /** Of each clause the last text that satisfied it. */
  satisfiedIn: StaticArray<u32> = new StaticArray<u32>(0)
  /** Whether anybody wants to know that a clause is satisfied. */
  isAnchor: StaticArray<bool> = new StaticArray<bool>(0)
  /** The anchors that are satisfied, each once. */
  readonly anchors: u32[] = []
  /** Of each list of clauses the last text that it was in, and the last in which it stood at a start. */
  private readonly markedIn: u32[] = []
  private readonly leadingIn: u32[] = []
  /** Of each list the last search in which it was looked through, and what came out. */
  private readonly searchedIn: u32[] = []
  private readonly holding: u8[] = []
  private search: u32 = 0
  /** The lists of the letters, twice the number, and one more at a start; and where they stand. */
  private readonly noted: u32[] = []
  private readonly places: u64[] = []
  /** Of each clause the last text in which its positions were looked up, and where they are. */
  private positionsIn: StaticArray<u32> = new StaticArray<u32>(0)
  private positionsFrom: StaticArray<u32> = new StaticArray<u32>(0)
  private positionsTo: StaticArray<u32> = new StaticArray<u32>(0)
  readonly positions: u64[] = []

  /** For so many clauses. */
  prepare(clauses: i32): void {
    this.satisfiedIn = new StaticArray<u32>(clauses)
    this.isAnchor = new StaticArray<bool>(clauses)
    this.positionsIn = new StaticArray<u32>(clauses)
    this.positionsFrom = new StaticArray<u32>(clauses)
    this.positionsTo = new StaticArray<u32>(clauses)
  }

  /** The next text, of no letter yet. */
  begin(): void {
    this.text++
    this.anchors.length = 0
    this.noted.length = 0
    this.places.length = 0
    this.positions.length = 0
  }

  /** A list of a letter; later positions are never smaller. */
  add(list: u32, leads: bool, position: u64): void {
    this.noted.push(leads ? list * 2 + 1 : list * 2)
    this.places.push(position)
    while (<u32>this.markedIn.length <= list) {
      this.markedIn.push(0)
      this.leadingIn.push(0)
      this.searchedIn.push(0)
      this.holding.push(nowhere)
    }
    const from = unchecked(bounds[2 * list])
    const middle = unchecked(bounds[2 * list + 1])
    if (unchecked(this.markedIn[list]) !== this.text) {
      this.markedIn[list] = this.text
      this.mark(from, middle)
    }
    if (leads && unchecked(this.leadingIn[list]) !== this.text) {
      this.leadingIn[list] = this.text
      this.mark(middle, unchecked(bounds[2 * list + 2]))
    }
  }

  isSatisfied(clause: u32): bool {
    return unchecked(this.satisfiedIn[clause]) === this.text
  }

  /** Where the positions begin at which letters satisfy a clause, in order. */
  firstPositionOf(clause: u32): u32 {
    if (unchecked(this.positionsIn[clause]) !== this.text) this.findPositions(clause)
    return unchecked(this.positionsFrom[clause])
  }

  /** Where they end, once they are found. */
  lastPositionOf(clause: u32): u32 {
    return unchecked(this.positionsTo[clause])
  }

  private findPositions(clause: u32): void {
    this.positionsIn[clause] = this.text
    this.positionsFrom[clause] = this.positions.length
    this.search++
    for (let letter = 0; letter < this.noted.length; letter++) {
      const noted = unchecked(this.noted[letter])
      const holding = this.holdingOf(noted >> 1, clause)
      if (holding === anywhere || (holding === leading && (noted & 1) === 1)) {
        this.positions.push(unchecked(this.places[letter]))
      }
    }
    this.positionsTo[clause] = this.positions.length
  }

  /** How a list holds the clause that is searched for: letters share lists, so each is looked through once. */
  private holdingOf(list: u32, clause: u32): u8 {
    if (unchecked(this.searchedIn[list]) !== this.search) {
      this.searchedIn[list] = this.search
      this.holding[list] = mayInclude(list, clause) ? holdingIn(list, clause) : nowhere
    }
    return unchecked(this.holding[list])
  }

  private mark(from: u32, to: u32): void {
    for (let at = from; at < to; at++) {
      const clause = <u32>unchecked(numbers[at])
      if (unchecked(this.satisfiedIn[clause]) === this.text) continue
      this.satisfiedIn[clause] = this.text
      if (unchecked(this.isAnchor[clause])) this.anchors.push(clause)
    }
  }
}

export const presence = new Presence()
