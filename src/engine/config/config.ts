import type { Principle } from '../principle.ts'
import type { Severity } from '../severity.ts'

export const presets = ['gentle', 'recommended', 'strict', 'feedback'] as const

export type Preset = (typeof presets)[number]

export type RuleSetting = 'off' | Severity

/** A phrase that a team wants found, as data: no code, no regular expression. */
export interface Term {
  /** Plain words; upper and lower case do not matter. */
  phrase: string
  /** One sentence, shown to the writer. */
  reason: string
  /** What to write instead, best first. */
  replacements?: string[]
  severity?: Severity
}

/** What may be set for all files or, in `overrides`, for some. */
export interface RuleConfig {
  preset?: Preset
  /** By rule id; wins over `principles`, which wins over the preset. */
  rules?: Record<string, RuleSetting>
  principles?: Partial<Record<Principle, RuleSetting>>
  /** Phrases that are never reported. */
  allow?: string[]
  terms?: Term[]
}

/** The whole configuration: data only, so a stranger's repository is safe to open. */
export interface RapportConfig extends RuleConfig {
  overrides?: (RuleConfig & { files: string | string[] })[]
  /** Globs of files that are never checked, relative to the configuration file. */
  ignore?: string[]
}
