import type { Uncertain } from '../words/uncertain.ts'
import type { Atom, PatternNode } from './pattern.ts'
import { type Letter, phraseClass, testOf } from './word-test.ts'

/** A letter that is not read for certain. */
export type PossibleLetter = Uncertain<Letter>

/**
 * Whether a pattern matches somewhere, in one of the ways in which letters may be read. It follows the pattern itself from all places at
 * once (the idea: Thompson, Regular Expression Search Algorithm, 1968), and no further than it gets: most patterns fail at their first
 * words, so that compiling them would take longer.
 */
export function mayMatch(pattern: PatternNode, letters: readonly PossibleLetter[]): boolean {
  return behind(pattern, new Set([...letters.keys(), letters.length]), letters).size > 0
}

/** Positions of letters, or of the end. */
type Places = ReadonlySet<number>

const nowhere: Places = new Set()

/** Where a text may go on behind a part of a pattern that begins at one of some places. */
function behind(node: PatternNode, starts: Places, letters: readonly PossibleLetter[]): Places {
  switch (node.type) {
    case 'atom':
      return behindAtom(node.atom, starts, letters)
    case 'sequence': {
      let places = starts
      for (const item of node.items) {
        places = behind(item, places, letters)
        if (places.size === 0) return nowhere
      }
      return places
    }
    case 'choice': {
      const places = new Set<number>()
      for (const option of node.options) for (const place of behind(option, starts, letters)) places.add(place)
      return places
    }
    case 'repeat': {
      let places = starts
      for (let count = 0; count < node.min && places.size > 0; count++) places = behind(node.item, places, letters)
      return behindMore(node.item, node.max - node.min, places, letters)
    }
    case 'capture':
      return behind(node.item, starts, letters)
  }
}

/** The same for a part that comes so many times at most. */
function behindMore(item: PatternNode, most: number, starts: Places, letters: readonly PossibleLetter[]): Places {
  const places = new Set(starts)
  let latest = starts
  for (let count = 0; count < most && latest.size > 0; count++) {
    const further = new Set<number>()
    for (const place of behind(item, latest, letters)) {
      if (places.has(place)) continue
      places.add(place)
      further.add(place)
    }
    latest = further
  }
  return places
}

function behindAtom(atom: Atom, starts: Places, letters: readonly PossibleLetter[]): Places {
  const phrase = atom.kind === 'class' ? phraseClass(atom.name) : undefined
  if (phrase) return behind(phrase, starts, letters)
  const test = testOf(atom)
  let places: Set<number> | undefined
  for (const start of starts) {
    if (!letters[start]?.alternatives.some(test)) continue
    places ??= new Set()
    let place = start + 1
    places.add(place)
    while (letters[place]?.mayBeMissing) places.add(++place)
  }
  return places ?? nowhere
}
