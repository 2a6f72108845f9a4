import { closestMatch } from 'leven'

/** The valid name that is most like `name`, unless none is much like it. */
export function nearestOf(name: string, valid: readonly string[]): string | undefined {
  const lower = name.toLowerCase()
  const longer = valid.find((candidate) => lower.length >= 3 && candidate.startsWith(lower))
  return closestMatch(lower, valid, { maxDistance: Math.max(2, Math.floor(lower.length / 3)) }) ?? longer
}
