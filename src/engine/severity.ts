/** From quietest to loudest; `off` is a setting, never the severity of a finding. */
export const severities = ['hint', 'information', 'warning', 'error'] as const

export type Severity = (typeof severities)[number]

/** One level quieter; a hint stays a hint. */
export function soften(severity: Severity): Severity {
  return severities[Math.max(0, severities.indexOf(severity) - 1)] ?? 'hint'
}
