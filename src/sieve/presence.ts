import { bounds, includes, none, numbers, wideNumbers, wideOf } from './lists'

/** How far one letter is from the next. What lies closer together keeps its order, and counts as being at the same place. */
export const letterWidth: u64 = 1 << 16

/** How a list holds a clause: not at all, at a start, or wherever the letter stands. */
const nowhere: u8 = 0
const leading: u8 = 1
const anywhere: u8 = 2

/** When more lists hold a clause, all letters are looked through for it. */
const mostHolders = 4

/** Behind the last letter of a list. */
const last: i32 = -1

/**
 * Which of the clauses of patterns the letters of a text satisfy, and where. Texts come one after the other, by thousands, so nothing is
 * made anew for each: what was noted down for an earlier text has another text's number.
 */
class Presence {
  /** The text's number. */
  private text: u32 = 0
  /** Of each clause the last text that satisfied it by a list that is not wide; and the wide ones in the text, a bit for each. */
  private satisfiedIn: StaticArray<u32> = new StaticArray<u32>(0)
  private wide: u64 = 0
  /** Whether anybody wants to know that a clause is satisfied, and how many have said so. */
  private isAnchor: StaticArray<bool> = new StaticArray<bool>(0)
  private anchorCount: u32 = 0
  /** The anchors that are satisfied, each once. */
  readonly anchors: u32[] = []
  private readonly anchorsOfWide: AnchorsOfWide[] = []
  /** Of each half of a list the last text that it was in. */
  private readonly markedIn: u32[] = []
  /** The lists in the text, each once; and of each list its last letter, and how it holds the clause that is searched for. */
  private readonly lists: u32[] = []
  private readonly lastOf: i32[] = []
  private readonly holding: u8[] = []
  private readonly holders: u32[] = []
  /** The letters with a list each: where it stands, the one before with the same list, its list, and whether it stands at a start. */
  private letters: i32 = 0
  private capacity: i32 = 0
  private places: StaticArray<u64> = new StaticArray<u64>(0)
  private before: StaticArray<i32> = new StaticArray<i32>(0)
  private listOf: StaticArray<u32> = new StaticArray<u32>(0)
  private leads: StaticArray<bool> = new StaticArray<bool>(0)
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

  /** From the next text on. */
  addAnchor(clause: u32): void {
    if (unchecked(this.isAnchor[clause])) return
    this.isAnchor[clause] = true
    this.anchorCount++
  }

  /** The next text, of no letter yet. */
  begin(): void {
    this.text++
    this.wide = 0
    this.anchors.length = 0
    this.lists.length = 0
    this.letters = 0
    this.positions.length = 0
  }

  /** A list of a letter; later positions are never smaller. */
  add(list: u32, leads: bool, position: u64): void {
    while (<u32>this.lastOf.length <= list) {
      this.lastOf.push(last)
      this.holding.push(nowhere)
      this.markedIn.push(0)
      this.markedIn.push(0)
    }
    const half = 2 * list
    if (unchecked(this.markedIn[half]) !== this.text) {
      this.lists.push(list)
      this.lastOf[list] = last
      this.mark(half)
    }
    if (leads && unchecked(this.markedIn[half + 1]) !== this.text) this.mark(half + 1)
    if (this.letters === this.capacity) this.grow()
    const letter = this.letters++
    this.places[letter] = position
    this.before[letter] = this.lastOf[list]
    this.listOf[letter] = list
    this.leads[letter] = leads
    this.lastOf[list] = letter
  }

  isSatisfied(clause: u32): bool {
    return unchecked(this.satisfiedIn[clause]) === this.text || (unchecked(wideOf[clause]) & this.wide) !== 0
  }

  /** Where the positions begin at which letters satisfy a clause, in order. */
  firstPositionOf(clause: u32): u32 {
    if (unchecked(this.positionsIn[clause]) !== this.text) {
      this.positionsIn[clause] = this.text
      this.positionsFrom[clause] = this.positions.length
      this.findPositions(clause)
      this.positionsTo[clause] = this.positions.length
    }
    return unchecked(this.positionsFrom[clause])
  }

  /** Where they end, once they are found. */
  lastPositionOf(clause: u32): u32 {
    return unchecked(this.positionsTo[clause])
  }

  private findPositions(clause: u32): void {
    const from = this.positions.length
    this.holders.length = 0
    for (let place = 0; place < this.lists.length; place++) {
      const list = unchecked(this.lists[place])
      const holding = this.holdingIn(list, clause)
      this.holding[list] = holding
      if (holding !== nowhere) this.holders.push(list)
    }
    if (this.holders.length > mostHolders) this.findAmongAll()
    else for (let place = 0; place < this.holders.length; place++) this.insert(unchecked(this.holders[place]), from)
  }

  private holdingIn(list: u32, clause: u32): u8 {
    if (includes(2 * list, clause)) return anywhere
    return includes(2 * list + 1, clause) ? leading : nowhere
  }

  private findAmongAll(): void {
    for (let letter = 0; letter < this.letters; letter++) {
      const list = unchecked(this.listOf[letter])
      if (this.holds(list, letter)) this.positions.push(unchecked(this.places[letter]))
    }
  }

  private holds(list: u32, letter: i32): bool {
    const holding = unchecked(this.holding[list])
    return holding === anywhere || (holding === leading && unchecked(this.leads[letter]))
  }

  /** Adds the positions of the letters with a list to those from a place on, so that all stay in order. */
  private insert(list: u32, from: i32): void {
    let before = this.positions.length - 1
    for (let letter = this.lastOf[list]; letter !== last; letter = unchecked(this.before[letter])) {
      if (this.holds(list, letter)) this.positions.push(0)
    }
    let at = this.positions.length - 1
    for (let letter = this.lastOf[list]; letter !== last; letter = unchecked(this.before[letter])) {
      if (!this.holds(list, letter)) continue
      const place = unchecked(this.places[letter])
      while (before >= from && unchecked(this.positions[before]) > place) {
        this.positions[at--] = this.positions[before--]
      }
      this.positions[at--] = place
    }
  }

  private mark(half: u32): void {
    this.markedIn[half] = this.text
    const wide = unchecked(wideNumbers[half])
    if (wide !== none) this.markWide(half, wide)
    else
      for (let at = unchecked(bounds[half]); at < unchecked(bounds[half + 1]); at++)
        this.satisfy(unchecked(numbers[at]))
  }

  /** Marks only its anchors one by one. */
  private markWide(half: u32, wide: u32): void {
    this.wide |= (<u64>1) << wide
    while (<u32>this.anchorsOfWide.length <= wide) this.anchorsOfWide.push(new AnchorsOfWide())
    const anchors = this.anchorsOfWide[wide]
    if (anchors.known !== this.anchorCount) {
      anchors.clauses.length = 0
      for (let at = unchecked(bounds[half]); at < unchecked(bounds[half + 1]); at++) {
        if (this.isAnchor[numbers[at]]) anchors.clauses.push(numbers[at])
      }
      anchors.known = this.anchorCount
    }
    for (let at = 0; at < anchors.clauses.length; at++) this.satisfy(unchecked(anchors.clauses[at]))
  }

  private satisfy(clause: u32): void {
    if (unchecked(this.satisfiedIn[clause]) === this.text) return
    this.satisfiedIn[clause] = this.text
    if (unchecked(this.isAnchor[clause])) this.anchors.push(clause)
  }

  private grow(): void {
    this.capacity = max(1024, this.capacity * 2)
    this.places = grown(this.places, this.capacity)
    this.before = grown(this.before, this.capacity)
    this.listOf = grown(this.listOf, this.capacity)
    this.leads = grown(this.leads, this.capacity)
  }
}

/** The same with room for more. */
function grown<Item>(items: StaticArray<Item>, capacity: i32): StaticArray<Item> {
  const all = new StaticArray<Item>(capacity)
  memory.copy(changetype<usize>(all), changetype<usize>(items), items.length * sizeof<Item>())
  return all
}

/** The anchors among the clauses of a wide half of a list, from all that there were so far. */
class AnchorsOfWide {
  known: u32 = 0
  readonly clauses: u16[] = []
}

export const presence = new Presence()
