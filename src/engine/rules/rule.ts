import type { Preset } from '../config/config.ts'
import type { ContextName } from '../context/index.ts'
import type { Principle } from '../principle.ts'
import type { Template } from '../rewrite/template.ts'
import type { Severity } from '../severity.ts'
import type { SignalId } from '../signals/index.ts'

/** One construction that a rule finds, when it needs more than the pattern. */
export interface Find {
  /** See `match/pattern.ts`. */
  pattern: string
  /** Patterns that silence this one when they overlap it. */
  unless?: readonly string[]
  /** In place of the rule's own. */
  rewrites?: readonly Template[]
  /** In place of the rule's own: a find that asks for a reason stands before one that does not. */
  relents?: readonly SignalId[]
}

/** All there is to know about a rule: its file is its definition, its tests and its documentation. */
export interface Rule {
  /** Kebab case, and the name of the file: what it finds. */
  id: string
  principle: Principle
  /** warning: an attack on a person or a slur; information: blame, contempt, ultimatum; hint: condescension, bare command, vagueness. */
  severity: Severity
  /** Presets in which it is on; `recommended` and `strict` when left out. */
  presets?: readonly Preset[]
  /** One sentence to the writer: what the phrase may do to the reader. No blame, no hype. */
  why: string
  /** Who says so, in public. */
  source: { title: string; url: string }
  finds: readonly (string | Find)[]
  /** Patterns that silence a finding when they overlap it. */
  unless?: readonly string[]
  /** Contexts that do not silence this rule; all others do. */
  despite?: readonly ContextName[]
  /** Positive signals in the same paragraph that silence it: a command with a `reason` is none. */
  relents?: readonly SignalId[]
  /** Silent when the paragraph has more words than these around the match: they may well be the reason, however it is put. */
  otherWords?: number
  /** Other words, best first; see `rewrite/template.ts`. */
  rewrites: readonly Template[]
  examples: {
    /** Text and what the first suggestion makes of it; `null` where nothing can be suggested. */
    flagged: Readonly<Record<string, string | null>>
    /** Text that looks alike and is fine. */
    fine: readonly string[]
  }
}

/** Gives a rule its type; a rule is plain data. */
export function defineRule(rule: Rule): Rule {
  return rule
}

export const defaultPresets: readonly Preset[] = ['recommended', 'strict', 'feedback']
