import { DiagnosticSeverity } from 'vscode-languageserver'
import type { Finding, RapportConfig, Severity } from '../engine/index.ts'

const levels: Record<Severity, DiagnosticSeverity> = {
  hint: DiagnosticSeverity.Hint,
  information: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
}

/**
 * How loudly a finding is shown: as somebody set it for its rule or principle; otherwise at `usual`, and what the engine
 * has softened to a hint stays a hint.
 */
export function shownSeverity(finding: Finding, usual: Severity, config: RapportConfig): DiagnosticSeverity {
  const chosen = config.rules?.[finding.ruleId] ?? config.principles?.[finding.principle]
  return levels[chosen || finding.severity === 'hint' ? finding.severity : usual]
}
