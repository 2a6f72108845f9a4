import { bareWord } from '../words/bare-word.ts'
import { ClauseNumbers, type Clauses } from './clauses.ts'
import { commonness } from './commonness.ts'
import { isLeadIn } from './lead-in.ts'
import { textOfNumbers } from './number-text.ts'
import { type Atom, type PatternNode, parsePattern } from './pattern.ts'
import { phraseClass } from './word-test.ts'

/**
 * What a text must hold one after the other: numbers of clauses, between them how many letters may come between at most; before all of
 * them, which of the clauses is the rarest. Empty where nothing is required.
 */
export type Way = readonly number[]

/** What texts must hold for patterns to match in them. Plain data, so that it can be worked out before the program runs. */
export interface Requirements {
  clauses: Clauses
  /** How many there are. */
  patterns: number
  /** As text of numbers in one row: of each pattern how many ways it has, and of each of them its length and its numbers. */
  ways: string
}

/** As many letters between two clauses as there are. */
export const anyDistance = 99

/** Further clauses would hardly ever rule out what these let pass. */
const mostClauses = 9

/** When so few sentences pass, asking for more would only make bundles larger. */
const selective = 1e-8

/** Nobody writes a word of one kind more often in a row. */
const mostRepetitions = 8

/** More ways to match are put together. */
const mostWays = 120

/** About how many words stand where a sentence or a clause starts. */
const leadingShare = 0.15

/** Satisfied by nearly every sentence. */
const tooCommon = 1.5

/** A further clause is asked for when it rules out as much. */
const worthwhile = 0.95

/** About how long a sentence is. */
const lettersOfSentence = 12

/**
 * What patterns require: a test that is much cheaper than matching, and that few of them pass in any sentence. The idea: Cox, Regular
 * Expression Matching with a Trigram Index (2012). Of the first patterns it may be `known` already. Nothing is required by what is no
 * pattern. Throws a `SyntaxError` for a pattern that cannot be read.
 */
export function requirementsOf(patterns: readonly (string | undefined)[], known?: Requirements): Requirements {
  const clauses = new ClauseNumbers(known?.clauses)
  const required = patterns
    .slice(known?.patterns ?? 0)
    .map((pattern) => (pattern === undefined ? [[]] : requiredBy(parsePattern(pattern), clauses)))
  const further = required.flatMap((ways) => [ways.length, ...ways.flatMap((way) => [way.length, ...way])])
  return {
    clauses: clauses.all(),
    patterns: patterns.length,
    ways: (known?.ways ?? '') + textOfNumbers(further),
  }
}

function requiredBy(pattern: PatternNode, clauses: ClauseNumbers): Way[] {
  const ways = new Map(
    sequencesOf(pattern)
      .map((sequence) => wayOf(sequence, clauses))
      .map((way) => [way.join(), way]),
  )
  return ways.has('') ? [[]] : [...ways.values()]
}

/** The clauses of a sequence that are worth asking for. */
function wayOf(sequence: Sequence, clauses: ClauseNumbers): Way {
  const leading = leadingSteps(sequence)
  const weighed = sequence.flatMap((step, place): { place: number; weight: number }[] =>
    'gap' in step ? [] : [{ place, weight: commonness(step.atoms) * (leading.has(step) ? leadingShare : 1) }],
  )
  const rarest = leastOf(weighed.filter(({ weight }) => weight < tooCommon))
  if (!rarest) return []
  const chosen = new Set([rarest.place])
  let passing = rarest.weight
  while (chosen.size < mostClauses && passing > selective) {
    const further = leastOf(
      weighed
        .filter(({ place }) => !chosen.has(place))
        .map(({ place, weight }) => ({ place, weight: weight * nearness(place, chosen, sequence) })),
    )
    if (!further || further.weight >= worthwhile) break
    passing *= further.weight
    chosen.add(further.place)
  }
  const way = [0]
  let distance = 0
  for (const [place, step] of sequence.entries()) {
    if ('gap' in step || !chosen.has(place)) distance += lengthOf(step)
    else {
      if (way.length > 1) way.push(Math.min(distance, anyDistance))
      if (place === rarest.place) way[0] = way.length / 2
      way.push(clauses.numberOf(step.atoms, leading.has(step)))
      distance = 0
    }
  }
  way[0] = Math.floor(way[0] as number)
  return way
}

function leastOf<Weighed extends { weight: number }>(all: readonly Weighed[]): Weighed | undefined {
  return all.reduce<Weighed | undefined>(
    (least, each) => (least && least.weight <= each.weight ? least : each),
    undefined,
  )
}

/** How much of a sentence lies between a step and the nearest of those chosen: what must stand close by is seldom there. */
function nearness(place: number, chosen: ReadonlySet<number>, sequence: Sequence): number {
  const distances = [...chosen].map((other) =>
    sequence.slice(Math.min(place, other) + 1, Math.max(place, other)).reduce((sum, step) => sum + lengthOf(step), 0),
  )
  return Math.min(1, (Math.min(...distances) + 1) / lettersOfSentence)
}

/** The steps that stand where a sentence or a clause starts: behind such a start or a mark, with only lead-ins between. */
function leadingSteps(sequence: Sequence): ReadonlySet<Step> {
  const leading = new Set<Step>()
  let starts = false
  for (const step of sequence) {
    if ('gap' in step) starts &&= step.leads
    else if (step.atoms.every(isLead)) starts = true
    else {
      if (starts) leading.add(step)
      starts &&= step.leads
    }
  }
  return leading
}

/** What a sentence or a clause may start behind. */
function isLead(atom: Atom): boolean {
  return atom.kind === 'literal' ? /^[^\p{L}\p{N}]+$/u.test(atom.word) : atom.name === 'start' || atom.name === 'pause'
}

/** A letter that one of the atoms accepts, or so many letters at most that nothing is known of; `leads` when all are lead-ins. */
type Step = ({ atoms: readonly Atom[] } | { gap: number }) & { leads: boolean }

/** One way to match. */
type Sequence = readonly Step[]

function letterOf(atoms: readonly Atom[]): Step {
  return { atoms, leads: atoms.every((atom) => isLead(atom) || mayLead(atom)) }
}

function gapOf(gap: number, leads: boolean): Step {
  return { gap, leads: leads || gap === 0 }
}

/** Whether every word that an atom accepts is a lead-in. */
function mayLead(atom: Atom): boolean {
  if (atom.kind === 'class') return atom.name === 'opener' || atom.name === 'adverb' || atom.name === 'pause'
  return isLeadIn(bareWord(/[\p{L}\p{N}]/u.test(atom.word) ? 'word' : 'punctuation', atom.word))
}

const asks = (sequence: Sequence) => sequence.some((step) => 'atoms' in step)

const leads = (sequences: readonly Sequence[]) => sequences.every((sequence) => sequence.every((step) => step.leads))

const lengthOf = (step: Step) => ('gap' in step ? step.gap : 1)

function longestOf(sequences: readonly Sequence[]): number {
  return Math.max(...sequences.map((sequence) => sequence.reduce((sum, step) => sum + lengthOf(step), 0)))
}

function sequencesOf(node: PatternNode): Sequence[] {
  switch (node.type) {
    case 'atom': {
      const phrase = node.atom.kind === 'class' ? phraseClass(node.atom.name) : undefined
      return phrase ? sequencesOf(phrase) : [[letterOf([node.atom])]]
    }
    case 'sequence':
      return inSequence(node.items.map(sequencesOf))
    case 'repeat': {
      const once = sequencesOf(node.item)
      const rest = gapOf(
        longestOf(once) * Math.min(node.min > 0 ? node.max - 1 : node.max, mostRepetitions),
        leads(once),
      )
      return node.min > 0 ? once.map((sequence) => [...sequence, rest]) : [[rest]]
    }
    case 'capture':
      return sequencesOf(node.item)
    case 'choice':
      return ofChoice(node.options.flatMap(sequencesOf))
  }
}

/** Words to choose from are one way, however many there are. */
function ofChoice(sequences: readonly Sequence[]): Sequence[] {
  if (!sequences.every(asks)) return [[gapOf(longestOf(sequences), leads(sequences))]]
  const isWord = (sequence: Sequence) => sequence.length === 1
  const words = sequences.filter(isWord).flatMap(atomsOf)
  const others = sequences.filter((sequence) => !isWord(sequence))
  const all = words.length > 0 ? [[letterOf(words)], ...others] : others
  return all.length > mostWays ? [together(all)] : all
}

/** Of one item all ways are kept, the one where that says most; those of each other are put together. */
function inSequence(items: readonly Sequence[][]): Sequence[] {
  const joined = items.map(together)
  let best: Sequence[] = [joined.flat()]
  for (const [place, sequences] of items.entries()) {
    if (sequences.length < 2) continue
    const [before, behind] = [joined.slice(0, place).flat(), joined.slice(place + 1).flat()]
    const kept = sequences.map((sequence) => [...before, ...sequence, ...behind])
    if (frequency(kept) < frequency(best)) best = kept
  }
  return best
}

/** What all ways have in common: a letter of the rarest kind of the first, or of the second, and so on. */
function together(sequences: readonly Sequence[]): Sequence {
  const [only, second] = sequences
  if (only && !second) return only
  const length = longestOf(sequences)
  if (!sequences.every(asks)) return [gapOf(length, leads(sequences))]
  const rarest = letterOf(sequences.flatMap(rarestOf))
  const around = gapOf(length - 1, leads(sequences))
  return length === 1 ? [rarest] : [around, rarest, around]
}

function atomsOf(sequence: Sequence): readonly Atom[] {
  return sequence.flatMap((step) => ('atoms' in step ? step.atoms : []))
}

function rarestOf(sequence: Sequence): readonly Atom[] {
  const steps = sequence.flatMap((step) => ('atoms' in step ? [step.atoms] : []))
  return steps.reduce((best, atoms) => (commonness(atoms) < commonness(best) ? atoms : best))
}

/** About how many sentences of all would pass. */
function frequency(sequences: readonly Sequence[]): number {
  const share = (step: Step) => ('gap' in step ? 1 : Math.min(1, commonness(step.atoms)))
  return sequences.reduce((sum, sequence) => sum + sequence.reduce((all, step) => all * share(step), 1), 0)
}
