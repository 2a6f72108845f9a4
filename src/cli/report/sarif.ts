import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder'
import { homepage, version } from '../../../package.json'
import { rules, type Severity } from '../../engine/index.ts'
import type { LocatedFinding, Reporter } from './report.ts'

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  hint: 'note',
  information: 'note',
  warning: 'warning',
  error: 'error',
}

/** SARIF 2.1.0, for code scanning. */
export const reportSarif: Reporter = ({ files }) => {
  const run = new SarifRunBuilder({ columnKind: 'utf16CodeUnits' })
  run.initSimple({ toolDriverName: 'Rapport', toolDriverVersion: version, url: homepage })
  const found = new Set(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))
  for (const { id, why, url } of rules) {
    if (found.has(id))
      run.addRule(new SarifRuleBuilder().initSimple({ ruleId: id, shortDescriptionText: why, helpUri: pageOf(url) }))
  }
  for (const { name, findings } of files) {
    for (const finding of findings) run.addResult(resultOf(name, finding))
  }
  const sarif = new SarifBuilder()
  sarif.addRun(run)
  return `${sarif.buildSarifJsonString({ indent: true })}\n`
}

function pageOf(url: string): string {
  return `${homepage}/blob/main/${url}`
}

function resultOf(name: string, finding: LocatedFinding): SarifResultBuilder {
  const { ruleId, message, severity, line, column, endLine, endColumn } = finding
  return new SarifResultBuilder().initSimple({
    ruleId,
    level: levels[severity],
    messageText: message,
    fileUri: encodeURI(name),
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
  })
}
