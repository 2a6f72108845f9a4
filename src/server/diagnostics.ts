import type { Diagnostic } from 'vscode-languageserver'
import type { Finding } from '../engine/index.ts'
import type { InitializationOptions } from './protocol.ts'
import type { ReviewDocument } from './reviewDocument.ts'
import { ruleAddress } from './rulePage.ts'
import type { Settings } from './settings.ts'
import { shownSeverity } from './severity.ts'

/** The name under which findings appear in lists of problems. */
export const source = 'rapport'

/** A finding as the client shows it; `data.version` says which text it was found in. */
export function diagnosticOf(
  finding: Finding,
  document: ReviewDocument,
  settings: Settings,
  options: InitializationOptions,
): Diagnostic {
  const href = ruleAddress(finding.url, options)
  return {
    range: document.range(finding),
    severity: shownSeverity(finding, settings.severity, document.options.config),
    source,
    code: finding.ruleId,
    ...(href ? { codeDescription: { href } } : {}),
    message: finding.message,
    data: { version: document.version },
  }
}
