import { commonness } from './commonness.ts'
import { type Atom, type PatternNode, parsePattern } from './pattern.ts'
import { phraseClass } from './word-test.ts'

/** Words and classes, written as in a pattern and parted by spaces, of which a text must hold one. */
type Clause = string

/** What texts must hold for patterns to match in them. Plain data, so that it can be worked out before the program runs. */
export interface Requirements {
  clauses: readonly Clause[]
  /** For each pattern the places of its clauses, of which a text must satisfy all; rarest first. */
  patterns: readonly (readonly number[])[]
}

/** Further clauses would hardly ever rule out what these let pass. */
const mostClauses = 4

/** Satisfied by nearly every sentence, so not worth asking for. */
const tooCommon = 1.5

/**
 * What patterns require: a test that is much cheaper than matching, and that few of them pass in any sentence. The idea: Cox, Regular
 * Expression Matching with a Trigram Index (2012). Of the first patterns it may be `known` already. Throws a `SyntaxError` for a pattern
 * that cannot be read.
 */
export function requirementsOf(patterns: readonly string[], known?: Requirements): Requirements {
  if (known?.patterns.length === patterns.length) return known
  const places = new Map<Clause, number>(known?.clauses.map((clause, place) => [clause, place]))
  const placeOf = (clause: Clause) => {
    if (!places.has(clause)) places.set(clause, places.size)
    return places.get(clause) as number
  }
  const before = known?.patterns ?? []
  const required = patterns.slice(before.length).map((pattern) => requiredBy(parsePattern(pattern)).map(placeOf))
  return { clauses: [...places.keys()], patterns: [...before, ...required] }
}

function requiredBy(pattern: PatternNode): Clause[] {
  const weights = new Map<Clause, number>()
  for (const atoms of clausesOf(pattern)) weights.set(atoms.map(nameOf).sort().join(' '), commonness(atoms))
  return [...weights]
    .filter(([, weight]) => weight < tooCommon)
    .sort(([, a], [, b]) => a - b)
    .slice(0, mostClauses)
    .map(([clause]) => clause)
}

function nameOf(atom: Atom): string {
  return atom.kind === 'literal' ? atom.word : `<${atom.name}>`
}

function clausesOf(node: PatternNode): Atom[][] {
  switch (node.type) {
    case 'atom':
      return clausesOfAtom(node.atom)
    case 'sequence':
      return node.items.flatMap(clausesOf)
    case 'repeat':
      return node.min > 0 ? clausesOf(node.item) : []
    case 'capture':
      return clausesOf(node.item)
    case 'choice':
      return eitherOf(node.options)
  }
}

function clausesOfAtom(atom: Atom): Atom[][] {
  const phrase = atom.kind === 'class' ? phraseClass(atom.name) : undefined
  return phrase ? clausesOf(phrase) : [[atom]]
}

/** Any option may match, so what is required is the rarest clause of the first, or that of the second, and so on. */
function eitherOf(options: readonly PatternNode[]): Atom[][] {
  const union = new Map<string, Atom>()
  for (const option of options) {
    const clauses = clausesOf(option)
    if (clauses.length === 0) return []
    const rarest = clauses.reduce((best, clause) => (commonness(clause) < commonness(best) ? clause : best))
    for (const atom of rarest) union.set(nameOf(atom), atom)
  }
  return [[...union.values()]]
}
