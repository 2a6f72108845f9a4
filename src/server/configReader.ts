/** The one place where the server meets the engine's configuration. */
import { type ParsedConfig, parseConfig } from '../engine/config/parse.ts'
import { rules } from '../engine/index.ts'

export { configFileNames } from '../engine/config/file-name.ts'
export { mergeRuleConfig } from '../engine/config/merge.ts'
export type { ConfigProblem } from '../engine/config/problem.ts'
export { resolveConfig } from '../engine/config/resolve.ts'

/** Reads `.rapportrc.*`, or the key `rapport` of a `package.json`. Never throws. */
export function readConfig(text: string, fileName: string): ParsedConfig {
  return parseConfig(
    text,
    fileName,
    rules.map((rule) => rule.id),
  )
}
