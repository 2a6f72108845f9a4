import {
  presets,
  principles,
  type RapportConfig,
  type RuleSetting,
  type Severity,
  severities,
  type Term,
} from '../engine/index.ts'

/** What a client may set for one document. */
export interface Settings {
  enable: boolean
  /** How loudly findings are shown when nobody set it for their rule. */
  severity: Severity
  /** How long (ms) the sentence in work stays free of findings after the last key. */
  delay: number
  /** In megabytes (1 048 576 bytes). */
  maxFileSize: number
  config: RapportConfig
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSeverity = (value: unknown): value is Severity => severities.some((severity) => severity === value)

const isRuleSetting = (value: unknown): value is RuleSetting => value === 'off' || isSeverity(value)

const isText = (value: unknown): value is string => typeof value === 'string'

function number(value: unknown, otherwise: number, least: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(least, value) : otherwise
}

function ruleSettings(value: unknown): Record<string, RuleSetting> {
  const entries = isObject(value) ? Object.entries(value) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, RuleSetting] => isRuleSetting(entry[1])))
}

function term(value: unknown): Term[] {
  if (!isObject(value) || !isText(value.phrase) || !isText(value.reason)) return []
  const found: Term = { phrase: value.phrase, reason: value.reason }
  if (Array.isArray(value.replacements)) found.replacements = value.replacements.filter(isText)
  if (isSeverity(value.severity)) found.severity = value.severity
  return [found]
}

/** Reads what a client answers to `workspace/configuration`; anything malformed counts as not set. */
export function readSettings(value: unknown): Settings {
  const given = isObject(value) ? value : {}
  const config: RapportConfig = {
    rules: ruleSettings(given.rules),
    allow: Array.isArray(given.allow) ? given.allow.filter(isText) : [],
    terms: Array.isArray(given.terms) ? given.terms.flatMap(term) : [],
  }
  const byPrinciple = ruleSettings(given.principles)
  config.principles = {}
  for (const principle of principles) {
    const setting = byPrinciple[principle]
    if (setting) config.principles[principle] = setting
  }
  const preset = presets.find((name) => name === given.preset)
  if (preset) config.preset = preset
  return {
    enable: given.enable !== false,
    severity: isSeverity(given.severity) ? given.severity : 'information',
    delay: number(given.delay, 1500, 0),
    maxFileSize: number(given.maxFileSize, 2, 0),
    config,
  }
}
