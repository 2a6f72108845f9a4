import { lint, type Severity, severities, signals as signalsOf } from '../engine/index.ts'
import { positionsIn } from './position.ts'
import { reportGithub } from './report/github.ts'
import { reportJson } from './report/json.ts'
import type { FileResult, Reporter, Result } from './report/report.ts'
import { reportSarif } from './report/sarif.ts'
import { reportText } from './report/text.ts'
import { type ConfiguredSource, type SourceOptions, sourcesOf } from './sources.ts'
import type { Terminal } from './terminal.ts'

export const reporters = {
  text: reportText,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
} satisfies Record<string, Reporter>

export interface CheckOptions extends SourceOptions {
  format: keyof typeof reporters
  /** Findings quieter than this are not shown and do not count. */
  minSeverity: Severity
  /** Findings at least this loud make the exit code 1. */
  failOn: Severity | 'never'
  /** Shows what builds rapport too. It never changes the exit code. */
  signals?: boolean
  /** How many of them are still fine. */
  maxFindings: number
}

/** `rapport check`: shows the findings of texts. */
export async function check(names: readonly string[], options: CheckOptions, terminal: Terminal): Promise<void> {
  const result: Result = { files: [], ignored: 0 }
  for await (const source of sourcesOf(names, options, terminal)) {
    if (source.ignored) result.ignored++
    else result.files.push(await checkOne(source, options))
  }
  terminal.print(await reporters[options.format](result, terminal.colors))
  if (failures(result, options.failOn) > options.maxFindings) terminal.fail()
}

async function checkOne(
  { name, text, language, config }: ConfiguredSource,
  { minSeverity, signals }: CheckOptions,
): Promise<FileResult> {
  const positionOf = positionsIn(text)
  const findings = await lint(text, { language, config })
  const loud = findings.filter(({ severity }) => isAtLeast(severity, minSeverity))
  const credited = signals ? await signalsOf(text, { language, config }) : undefined
  return {
    name,
    findings: loud.map((finding) => ({ ...finding, ...positionOf(finding) })),
    ...(credited && {
      signals: credited.map((signal) => ({
        ...signal,
        ...positionOf(signal),
        text: text.slice(signal.start, signal.end),
      })),
    }),
  }
}

function failures({ files }: Result, failOn: CheckOptions['failOn']): number {
  if (failOn === 'never') return 0
  return files.flatMap(({ findings }) => findings.filter(({ severity }) => isAtLeast(severity, failOn))).length
}

function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least)
}
