import { type Severity, severities } from '../severity.ts'

interface Ranked {
  severity: Severity
  /** UTF-16 offsets, end exclusive. */
  start: number
  end: number
}

/** Where two findings overlap, the graver one stays, then the longer one, then the first; sorted by place. */
export function withoutOverlaps<Item extends Ranked>(findings: readonly Item[]): Item[] {
  const gravest = [...findings].sort(
    (a, b) =>
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )
  const kept: Item[] = []
  for (const finding of gravest) {
    if (kept.every((other) => other.end <= finding.start || other.start >= finding.end)) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start)
}
