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

/** All patterns of contexts, of signals that a rule relents for, and of rules; the numbers in them are places in this list. Further rules stand at its end. */
export function patternsOf(
  rules: readonly Rule[],
  settings: readonly (Context & { name: ContextName })[] = contexts,
): readonly OwnedPattern[] {
  const list: OwnedPattern[] = []
  const add = (pattern: string, owner: Owner) => list.push({ pattern, owner }) - 1
  for (const { name, finds } of settings) for (const pattern of finds) add(pattern, { kind: 'context', name })
  const answering = new Set(rules.flatMap(({ relents = [], finds }) => [...relents, ...finds.flatMap(relentedIn)]))
  for (const { id, finds, enough = [] } of allSignals) {
    if (answering.has(id)) for (const pattern of [...finds, ...enough]) add(pattern, { kind: 'signal', id })
  }
  const addSilencers = (unless: readonly string[] = []) => unless.map((pattern) => add(pattern, silencer))
  for (const rule of rules) {
    const shared = addSilencers(rule.unless)
    for (const each of rule.finds) {
      const find = typeof each === 'string' ? { pattern: each } : each
      const silencers = find.unless ? [...shared, ...addSilencers(find.unless)] : shared
      add(find.pattern, { kind: 'rule', rule, find, silencers })
    }
  }
  return list
}

const silencer: Owner = { kind: 'silencer' }

function relentedIn(find: string | Find): readonly SignalId[] {
  return typeof find === 'string' ? [] : (find.relents ?? [])
}

/** What the patterns require. Silencers are asked only where their rule has found something, and then matching them costs nothing. */
export function requirementsOfPatterns(list: readonly OwnedPattern[], known?: Requirements): Requirements {
  if (known?.patterns === list.length) return known
  return requirementsOf(
    list.map(({ pattern, owner }) => (owner.kind === 'silencer' ? undefined : pattern)),
    known,
  )
}
