import type { RapportConfig, RuleConfig, Term } from './config.ts'

/** Two sets of settings as one; where both speak of the same thing, `over` wins. Phrases and terms of both are kept. */
export function mergeRuleConfig(under: RuleConfig, over: RuleConfig): RuleConfig {
  const merged: RuleConfig = {}
  const preset = over.preset ?? under.preset
  if (preset) merged.preset = preset
  if (under.rules || over.rules) merged.rules = { ...under.rules, ...over.rules }
  if (under.principles || over.principles) merged.principles = { ...under.principles, ...over.principles }
  if (under.allow || over.allow) merged.allow = [...new Set([...(under.allow ?? []), ...(over.allow ?? [])])]
  if (under.terms || over.terms) merged.terms = mergeTerms(under.terms ?? [], over.terms ?? [])
  return merged
}

function mergeTerms(under: readonly Term[], over: readonly Term[]): Term[] {
  const byPhrase = new Map<string, Term>()
  for (const term of [...under, ...over]) byPhrase.set(term.phrase.toLowerCase(), term)
  return [...byPhrase.values()]
}

/** An editor's settings and a configuration file as one configuration; the file wins, also over overrides of the settings. */
export function mergeConfig(settings: RapportConfig, file: RapportConfig): RapportConfig {
  const { overrides: settingsOverrides = [], ignore: settingsIgnore, ...settingsBase } = settings
  const { overrides: fileOverrides = [], ignore: fileIgnore, ...fileBase } = file
  const merged: RapportConfig = mergeRuleConfig(settingsBase, fileBase)
  // What the file says for every file comes after the overrides of the settings, so that they cannot undo it.
  const again = settingsOverrides.length > 0 && Object.keys(fileBase).length > 0 ? [{ ...fileBase, files: '**' }] : []
  const overrides = [...settingsOverrides, ...again, ...fileOverrides]
  if (overrides.length > 0) merged.overrides = overrides
  if (settingsIgnore || fileIgnore) merged.ignore = [...(settingsIgnore ?? []), ...(fileIgnore ?? [])]
  return merged
}
