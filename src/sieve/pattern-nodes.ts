/**
 * The nodes of patterns, one behind the other, as the engine's `PatternNode` has them but for what is captured. A node is where it begins;
 * there stands its kind in the lowest two bits, with the number of what follows: nodes in a row, or to choose from, or one with how often it
 * comes at least and at most. Of a letter the words by their hashes, behind two numbers for the signs, and then the classes, whose number is
 * in the upper half.
 */
export const nodes: u32[] = []

export const letter: u32 = 0
export const sequence: u32 = 1
export const choice: u32 = 2
export const repeat: u32 = 3

/** As often as it likes. */
export const unbounded: u32 = 0xffff

export function kindOf(node: u32): u32 {
  return unchecked(nodes[node]) & 3
}

/** How many nodes, or words of a letter. */
export function countOf(node: u32): u32 {
  return (unchecked(nodes[node]) >> 2) & 0x3fff
}

/** How many classes a letter has. */
export function classCountOf(node: u32): u32 {
  return unchecked(nodes[node]) >> 16
}

/** What a letter accepts that is being put together: words, classes, and signs, a bit for each. */
class Letter {
  readonly words: u32[] = []
  readonly classes: u32[] = []
  signs: u32 = 0
  otherSigns: u32 = 0

  clear(): void {
    this.words.length = 0
    this.classes.length = 0
    this.signs = 0
    this.otherSigns = 0
  }

  addClass(number: i32, signs: u32, otherSigns: u32): void {
    if (number >= 0) this.classes.push(number)
    this.signs |= signs
    this.otherSigns |= otherSigns
  }

  /** What a letter accepts that has been read. */
  addLetter(node: u32): void {
    this.signs |= nodes[node + 1]
    this.otherSigns |= nodes[node + 2]
    const words = node + 3 + countOf(node)
    for (let at = node + 3; at < words; at++) this.words.push(nodes[at])
    for (let at = words; at < words + classCountOf(node); at++) this.classes.push(nodes[at])
  }

  /** Returns it as a node. */
  write(): u32 {
    const node = nodes.push(letter | (this.words.length << 2) | (this.classes.length << 16)) - 1
    nodes.push(this.signs)
    nodes.push(this.otherSigns)
    for (let place = 0; place < this.words.length; place++) nodes.push(this.words[place])
    for (let place = 0; place < this.classes.length; place++) nodes.push(this.classes[place])
    return node
  }
}
export const made = new Letter()

/** Nodes that belong to one that is still being read. */
export const pending: u32[] = []

/** Takes those from a place on, as one. */
export function together(kind: u32, first: i32): u32 {
  const count = pending.length - first
  if (count === 1) return pending.pop()
  const node = nodes.push(kind | (count << 2)) - 1
  for (let place = first; place < pending.length; place++) nodes.push(pending[place])
  pending.length = first
  return node
}

/** Letters to choose from are one letter; it stands where the first of them stood. */
export function joinLetters(first: i32): void {
  let place = first
  while (place < pending.length && kindOf(pending[place]) !== letter) place++
  if (place === pending.length) return
  made.clear()
  let kept = place
  for (let at = place; at < pending.length; at++) {
    if (kindOf(pending[at]) === letter) made.addLetter(pending[at])
    else pending[++kept] = pending[at]
  }
  pending.length = kept + 1
  pending[place] = made.write()
}

export function repetition(item: u32, min: u32, max: u32): u32 {
  const node = nodes.push(repeat | (1 << 2)) - 1
  nodes.push(item)
  nodes.push(min)
  nodes.push(max)
  return node
}

export function inRow(first: u32, second: u32): u32 {
  pending.push(first)
  pending.push(second)
  return together(sequence, pending.length - 2)
}
