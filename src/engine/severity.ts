/** From quietest to loudest; `off` is a setting, never the severity of a finding. */
export const severities = ['hint', 'information', 'warning', 'error'] as const

export type Severity = (typeof severities)[number]

const quieter: Record<Severity, Severity> = {
  hint: 'hint',
  information: 'hint',
  warning: 'information',
  error: 'warning',
}

/** One level quieter; a hint stays a hint. */
export function soften(severity: Severity): Severity {
  return quieter[severity]
}
