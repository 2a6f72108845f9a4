import type { RapportConfig, RuleConfig } from './config.ts'
import { matchesGlobs, matchesGlobsOrInside } from './glob.ts'
import { mergeRuleConfig } from './merge.ts'

export interface ResolvedConfig {
  /** What holds for this one file. */
  config: RuleConfig
  /** True when `ignore` means this file: it is not checked. */
  ignored: boolean
}

/**
 * What a configuration says about one file. Overrides apply in the order in which they are written; a later one wins.
 *
 * @param relativePath The file's path relative to the folder of the configuration file, with `/` between names.
 */
export function resolveConfig(config: RapportConfig, relativePath: string): ResolvedConfig {
  const { overrides = [], ignore = [], ...base } = config
  let resolved: RuleConfig = mergeRuleConfig({}, base)
  for (const { files, ...override } of overrides) {
    if (matchesGlobs(files, relativePath)) resolved = mergeRuleConfig(resolved, override)
  }
  return { config: resolved, ignored: matchesGlobsOrInside(ignore, relativePath) }
}
