import { commonness } from './commonness.ts'
import { type Atom, type PatternNode, parsePattern } from './pattern.ts'
import { phraseClass } from './word-test.ts'

/** Words and classes, written as in a pattern and parted by spaces, of which a text must hold one. */
type Clause = string

/** The places of clauses of which a text must satisfy all, rarest first. */
type Conjunction = readonly number[]

/** What texts must hold for patterns to match in them. Plain data, so that it can be worked out before the program runs. */
export interface Requirements {
  clauses: readonly Clause[]
  /** For each pattern, of what a text must satisfy one. */
  patterns: readonly (readonly Conjunction[])[]
}

/** Further clauses would hardly ever rule out what these let pass. */
const mostClauses = 3

/** More ways to match are put together. */
const mostWays = 120

/** Satisfied by nearly every sentence, so not worth asking for. */
const tooCommon = 1.5

/**
 * What patterns require: a test that is much cheaper than matching, and that few of them pass in any sentence. The idea: Cox, Regular
 * Expression Matching with a Trigram Index (2012). Of the first patterns it may be `known` already. Nothing is
 * required by what is no pattern. Throws a `SyntaxError` for a pattern
 * that cannot be read.
 */
export function requirementsOf(patterns: readonly (string | undefined)[], known?: Requirements): Requirements {
  if (known?.patterns.length === patterns.length) return known
  const places = new Map<Clause, number>(known?.clauses.map((clause, place) => [clause, place]))
  const placeOf = (clause: Clause) => {
    if (!places.has(clause)) places.set(clause, places.size)
    return places.get(clause) as number
  }
  const before = known?.patterns ?? []
  const required = patterns
    .slice(before.length)
    .map((pattern) => (pattern === undefined ? [[]] : requiredBy(parsePattern(pattern))))
    .map((ways) => ways.map((clauses) => clauses.map(placeOf)))
  return { clauses: [...places.keys()], patterns: [...before, ...required] }
}

function requiredBy(pattern: PatternNode): Clause[][] {
  const ways = waysOf(pattern).map(selective)
  if (ways.some((clauses) => clauses.length === 0)) return [[]]
  const implied = (clauses: Clause[], place: number) =>
    ways.some(
      (other, at) =>
        at !== place &&
        other.every((clause) => clauses.includes(clause)) &&
        (other.length < clauses.length || at < place),
    )
  return ways.filter((clauses, place) => !implied(clauses, place))
}

/** The clauses that are worth asking for. */
function selective(way: Way): Clause[] {
  const weights = new Map(way.map((atoms) => [[...new Set(atoms.map(nameOf))].sort().join(' '), commonness(atoms)]))
  return [...weights]
    .filter(([, weight]) => weight < tooCommon)
    .sort(([, a], [, b]) => a - b)
    .slice(0, mostClauses)
    .map(([clause]) => clause)
}

function nameOf(atom: Atom): string {
  return atom.kind === 'literal' ? atom.word : `<${atom.name}>`
}

/** One way to match: of each list, a letter that one of its atoms accepts. */
type Way = Atom[][]

function waysOf(node: PatternNode): Way[] {
  switch (node.type) {
    case 'atom': {
      const phrase = node.atom.kind === 'class' ? phraseClass(node.atom.name) : undefined
      return phrase ? waysOf(phrase) : [[[node.atom]]]
    }
    case 'sequence':
      return inSequence(node.items.map(waysOf))
    case 'repeat':
      return node.min > 0 ? waysOf(node.item) : [[]]
    case 'capture':
      return waysOf(node.item)
    case 'choice':
      return ofChoice(node.options.flatMap(waysOf))
  }
}

/** Words to choose from are one way, however many there are. */
function ofChoice(ways: readonly Way[]): Way[] {
  if (ways.some((way) => way.length === 0)) return [[]]
  const words = ways.flatMap((way) => (way.length === 1 ? (way[0] as Atom[]) : []))
  const others = ways.filter((way) => way.length > 1)
  const all = words.length > 0 ? [[words], ...others] : others
  return all.length > mostWays ? [together(all)] : all
}

/** Of one item all ways are kept, the one where that says most; those of each other are put together. */
function inSequence(items: readonly Way[][]): Way[] {
  const joined = items.map(together)
  let best: Way[] = [joined.flat()]
  for (const [place, ways] of items.entries()) {
    if (ways.length < 2) continue
    const others = joined.filter((_, at) => at !== place).flat()
    const kept = ways.map((way) => [...way, ...others])
    if (frequency(kept) < frequency(best)) best = kept
  }
  return best
}

/** What all ways have in common: a letter of the rarest kind of the first, or of the second, and so on. */
function together(ways: readonly Way[]): Way {
  const [only, second] = ways
  if (only && !second) return only
  if (ways.some((way) => way.length === 0)) return []
  return [ways.flatMap((way) => way.reduce((best, atoms) => (commonness(atoms) < commonness(best) ? atoms : best)))]
}

/** About how many sentences of all would pass. */
function frequency(ways: readonly Way[]): number {
  return ways.reduce((sum, way) => sum + way.reduce((share, atoms) => share * Math.min(1, commonness(atoms)), 1), 0)
}
