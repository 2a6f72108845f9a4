import { type Severity, severities } from '../severity.ts'

interface Place {
  severity: Severity
  start: number
  end: number
}

/** Where two findings overlap, the graver one stays, then the longer one, then the first. Sorted by `start`. */
export function withoutOverlaps<Found extends Place>(findings: readonly Found[]): Found[] {
  const gravest = [...findings].sort(
    (a, b) =>
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )
  const kept: Found[] = []
  for (const finding of gravest) {
    if (kept.every((other) => other.end <= finding.start || other.start >= finding.end)) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start)
}
