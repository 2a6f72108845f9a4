import { type Context, type ContextName, contexts } from '../context/index.ts'
import { type Requirements, requirementsOf } from '../match/requirement.ts'
import type { Find, Rule } from '../rules/rule.ts'
import { allSignals, type SignalId } from '../signals/index.ts'

/** Whom a pattern belongs to. */
export type Owner =
  | { kind: 'context'; name: ContextName }
  | { kind: 'signal'; id: SignalId }
  | { kind: 'silencer' }
  | { kind: 'rule'; rule: Rule; find: Find; silencers: readonly number[] }

/** A pattern, and whose it is. */
export interface OwnedPattern {
  pattern: string
  owner: Owner
}

/** The patterns of one context, signal or rule, which stand together. */
export type Section = { start: number } & (
  | { kind: 'context'; name: ContextName; finds: readonly string[] }
  | { kind: 'signal'; id: SignalId; finds: readonly string[] }
  | { kind: 'rule'; rule: Rule }
)

/**
 * All patterns of contexts, of signals that a rule relents for, and of rules, by number. There are thousands, and a text asks for few of
 * them, so each is looked up where it is defined.
 */
export class PatternList {
  readonly length: number
  readonly #sections: readonly Section[]

  constructor(sections: readonly Section[], length: number) {
    this.#sections = sections
    this.length = length
  }

  at(number: number): OwnedPattern {
    const section = this.#sections[this.#sectionOf(number)] as Section
    if (section.kind === 'rule') return inRule(section.rule, section.start, number)
    const pattern = section.finds[number - section.start] as string
    const owner: Owner =
      section.kind === 'context' ? { kind: 'context', name: section.name } : { kind: 'signal', id: section.id }
    return { pattern, owner }
  }

  /** A byte for each pattern, 1 for what is asked for. Silencers are not: they are matched where their rule has found something. */
  asked(isAsked: (section: Section) => boolean): Uint8Array {
    const asked = new Uint8Array(this.length)
    for (const [place, section] of this.#sections.entries()) {
      if (!isAsked(section)) continue
      const end = this.#sections[place + 1]?.start ?? this.length
      if (section.kind !== 'rule') asked.fill(1, section.start, end)
      else for (const number of numbersOf(section.rule, section.start)) asked[number] = 1
    }
    return asked
  }

  #sectionOf(number: number): number {
    let low = 0
    let high = this.#sections.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((this.#sections[middle] as Section).start <= number) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Further rules stand at its end, so that what is known of the others stays true. */
export function patternsOf(
  rules: readonly Rule[],
  settings: readonly (Context & { name: ContextName })[] = contexts,
): PatternList {
  const sections: Section[] = []
  let length = 0
  const add = (section: Section, count: number) => {
    sections.push(section)
    length += count
  }
  for (const { name, finds } of settings) add({ start: length, kind: 'context', name, finds }, finds.length)
  const answering = new Set(rules.flatMap(({ relents = [], finds }) => [...relents, ...finds.flatMap(relentedIn)]))
  for (const { id, finds, enough = [] } of allSignals) {
    const all = [...finds, ...enough]
    if (answering.has(id)) add({ start: length, kind: 'signal', id, finds: all }, all.length)
  }
  for (const rule of rules) add({ start: length, kind: 'rule', rule }, countOf(rule))
  return new PatternList(sections, length)
}

function relentedIn(find: string | Find): readonly SignalId[] {
  return typeof find === 'string' ? [] : (find.relents ?? [])
}

/** A rule's silencers come first, and those of a single find right before it. */
function countOf({ unless = [], finds }: Rule): number {
  return finds.reduce((count, find) => count + silencersOf(find).length + 1, unless.length)
}

const none: readonly string[] = []

function silencersOf(find: string | Find): readonly string[] {
  return typeof find === 'string' ? none : (find.unless ?? none)
}

/** The numbers of what a rule finds. */
function numbersOf({ unless = none, finds }: Rule, start: number): number[] {
  let number = start + unless.length - 1
  return finds.map((find) => {
    number += silencersOf(find).length + 1
    return number
  })
}

/** The pattern of that number in a rule that starts there. */
function inRule(rule: Rule, start: number, number: number): OwnedPattern {
  const { unless = none } = rule
  if (number < start + unless.length) return { pattern: unless[number - start] as string, owner: silencer }
  const numbers = numbersOf(rule, start)
  const place = numbers.findIndex((each) => each >= number)
  const find = rule.finds[place] as string | Find
  const own = silencersOf(find)
  const first = (numbers[place] as number) - own.length
  if (number < first + own.length) return { pattern: own[number - first] as string, owner: silencer }
  const silencers = [...numbered(unless, start), ...numbered(own, first)]
  const described = typeof find === 'string' ? { pattern: find } : find
  return { pattern: described.pattern, owner: { kind: 'rule', rule, find: described, silencers } }
}

const silencer: Owner = { kind: 'silencer' }

function numbered(patterns: readonly string[], start: number): number[] {
  return patterns.map((_, place) => start + place)
}

/** What the patterns require. Silencers are asked only where their rule has found something, and then matching them costs nothing. */
export function requirementsOfPatterns(list: PatternList, known?: Requirements): Requirements {
  if (known?.patterns === list.length) return known
  const patterns = Array.from({ length: list.length }, (_, number) => {
    const { pattern, owner } = list.at(number)
    return owner.kind === 'silencer' ? undefined : pattern
  })
  return requirementsOf(patterns, known)
}
