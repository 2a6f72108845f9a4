import type { Uncertain } from '../words/uncertain.ts'
import type { Atom, PatternNode } from './pattern.ts'
import { type Letter, phraseClass, testOf, testOfAny, type WordTest } from './word-test.ts'

/** A letter that is not read for certain. */
export type PossibleLetter = Uncertain<Letter>

/** A text that is not read for certain. */
export class PossibleText {
  readonly letters: readonly PossibleLetter[]
  /** All words that may be in it, and signs: most of a pattern is about others. */
  readonly words: ReadonlySet<string>

  constructor(letters: readonly PossibleLetter[]) {
    const words = new Set<string>()
    for (const { alternatives } of letters)
      for (const letter of alternatives) if (typeof letter !== 'string') words.add(letter.normal)
    this.letters = letters
    this.words = words
  }
}

/**
 * Whether a pattern matches somewhere, in one of the ways in which letters may be read. It follows the pattern itself from all places at
 * once (the idea: Thompson, Regular Expression Search Algorithm, 1968), and no further than it gets: most patterns fail at their first
 * words, so that compiling them would take longer.
 */
export function mayMatch(pattern: PatternNode, text: PossibleText): boolean {
  const everywhere: number[] = []
  for (let place = 0; place <= text.letters.length; place++) everywhere.push(place)
  return behind(pattern, everywhere, text).length > 0
}

/** Positions of letters, or of the end, in ascending order. */
type Places = readonly number[]

const nowhere: Places = []

/** Where a text may go on behind a part of a pattern that begins at one of some places. */
function behind(node: PatternNode, starts: Places, text: PossibleText): Places {
  switch (node.type) {
    case 'atom':
      return behindAtom(node.atom, starts, text)
    case 'sequence': {
      let places = starts
      for (const item of node.items) {
        places = behind(item, places, text)
        if (places.length === 0) return nowhere
      }
      return places
    }
    case 'choice': {
      const { word, others } = optionsOf(node)
      let places = word ? behindLetter(word, starts, text) : nowhere
      for (const option of others) places = either(places, behind(option, starts, text))
      return places
    }
    case 'repeat': {
      let places = starts
      for (let count = 0; count < node.min && places.length > 0; count++) places = behind(node.item, places, text)
      return behindMore(node.item, node.max - node.min, places, text)
    }
    case 'capture':
      return behind(node.item, starts, text)
  }
}

/** The same for a part that comes so many times at most. */
function behindMore(item: PatternNode, most: number, starts: Places, text: PossibleText): Places {
  let places = starts
  let latest = starts
  for (let count = 0; count < most && latest.length > 0; count++) {
    const further = either(places, behind(item, latest, text))
    if (further.length === places.length) break
    latest = without(further, places)
    places = further
  }
  return places
}

function behindAtom(atom: Atom, starts: Places, text: PossibleText): Places {
  if (atom.kind === 'literal' && !text.words.has(atom.word)) return nowhere
  const phrase = atom.kind === 'class' ? phraseClass(atom.name) : undefined
  return phrase ? behind(phrase, starts, text) : behindLetter(testOf(atom), starts, text)
}

function behindLetter(test: WordTest, starts: Places, { letters }: PossibleText): Places {
  let places: number[] | undefined
  let last = -1
  for (const start of starts) {
    const letter = letters[start]
    if (!letter || !isAccepted(letter, test)) continue
    places ??= []
    let place = start + 1
    if (place > last) places.push(place)
    while (letters[place]?.mayBeMissing) if (++place > last) places.push(place)
    last = Math.max(last, place)
  }
  return places ?? nowhere
}

function isAccepted({ alternatives }: PossibleLetter, test: WordTest): boolean {
  for (const alternative of alternatives) if (test(alternative)) return true
  return false
}

/** The options of a choice: all that are words at once, and one by one what else there is. */
interface Options {
  word: WordTest | undefined
  others: readonly PatternNode[]
}

const known = new WeakMap<PatternNode, Options>()

function optionsOf(node: PatternNode & { type: 'choice' }): Options {
  let options = known.get(node)
  if (!options) {
    const words: Atom[] = []
    const others: PatternNode[] = []
    for (const option of node.options) {
      if (option.type === 'atom' && !(option.atom.kind === 'class' && phraseClass(option.atom.name)))
        words.push(option.atom)
      else others.push(option)
    }
    options = { word: words.length > 0 ? testOfAny(words) : undefined, others }
    known.set(node, options)
  }
  return options
}

/** The places that are not among others, which are all among them. */
function without(places: Places, others: Places): Places {
  let next = 0
  return places.filter((place) => {
    if (others[next] !== place) return true
    next++
    return false
  })
}

/** The places of both. */
function either(some: Places, more: Places): Places {
  if (some.length === 0) return more
  if (more.length === 0) return some
  const all: number[] = []
  let next = 0
  for (const place of some) {
    while (next < more.length && (more[next] as number) < place) all.push(more[next++] as number)
    if (more[next] === place) next++
    all.push(place)
  }
  while (next < more.length) all.push(more[next++] as number)
  return all
}
