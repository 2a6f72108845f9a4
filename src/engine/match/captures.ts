import type { Program } from './program.ts'
import type { Letter } from './word-test.ts'

/** Where a pattern matched: positions of letters, end exclusive. */
export interface PatternMatch {
  first: number
  last: number
  captures: Map<string, [first: number, last: number]>
}

/**
 * Finds every match of one pattern that does not overlap an earlier one, leftmost first, earlier alternatives first. Each pair of
 * instruction and position is tried once, so the time is bounded by their product.
 */
export function findMatches(program: Program, letters: readonly Letter[]): PatternMatch[] {
  const matches: PatternMatch[] = []
  const size = program.instructions.length * (letters.length + 1)
  // What failed once fails wherever the attempt began, so attempts share what they have visited until one succeeds.
  let visited: Uint8Array | undefined
  for (let first = 0; first < letters.length; ) {
    const letter = letters[first] as Letter
    let match: PatternMatch | undefined
    if (program.begins(letter)) {
      visited ??= blank(size)
      match = matchAt(program, first, letters, visited)
    }
    if (match) {
      matches.push(match)
      visited = undefined
    }
    first = match && match.last > first ? match.last : first + 1
  }
  return matches
}

/** Bytes that are kept for the next pattern: making them anew takes longer than most matching. */
const scratch = new Uint8Array(100_000)

/** At least so many zeros, good until the next call. */
function blank(size: number): Uint8Array {
  return size > scratch.length ? new Uint8Array(size) : scratch.fill(0, 0, size)
}

function matchAt(
  { instructions, captures }: Program,
  first: number,
  letters: readonly Letter[],
  visited: Uint8Array,
): PatternMatch | undefined {
  const slots: (number | undefined)[] = new Array(captures.length * 2)
  let last = -1

  const step = (address: number, position: number): boolean => {
    const key = address * (letters.length + 1) + position
    if (visited[key]) return false
    visited[key] = 1
    const instruction = instructions[address]
    if (!instruction) return false
    switch (instruction.op) {
      case 'match':
        last = position
        return true
      case 'split':
        return step(instruction.first, position) || step(instruction.second, position)
      case 'save': {
        const before = slots[instruction.slot]
        slots[instruction.slot] = position
        if (step(instruction.next, position)) return true
        slots[instruction.slot] = before
        return false
      }
      case 'atom': {
        const letter = letters[position]
        return letter !== undefined && instruction.test(letter) && step(instruction.next, position + 1)
      }
    }
  }

  if (!step(0, first)) return undefined
  const spans: PatternMatch['captures'] = new Map()
  for (const [index, name] of captures.entries()) {
    const start = slots[index * 2]
    const end = slots[index * 2 + 1]
    if (start !== undefined && end !== undefined && end > start) spans.set(name, [start, end])
  }
  return { first, last, captures: spans }
}
