import type { Finding, Rewrite, Suggestion, TextEdit } from '../finding.ts'
import type { LintedText } from '../lint/document.ts'
import { placesOf } from './place.ts'

/**
 * Rewrites finding after finding until nothing is left to say, and looks at the result of every step: a suggestion counts only when
 * its finding is gone and nothing new came with it.
 */
export async function rewriteText(
  document: LintedText,
  range?: readonly [start: number, end: number],
): Promise<Rewrite> {
  const original = document.text
  let [start, end] = range ?? [0, original.length]
  const changes: Rewrite['changes'] = []
  let findings = await document.lint()
  /** Findings, as rule and place, for which no suggestion helps. */
  const given = new Set<string>()
  const keyOf = (finding: Finding) => `${finding.ruleId} ${finding.start - document.text.length}`

  for (;;) {
    const finding = findings.findLast((each) => each.start >= start && each.end <= end && !given.has(keyOf(each)))
    if (!finding) break
    const step = await firstThatHelps(document, finding, findings)
    if (!step) {
      given.add(keyOf(finding))
      continue
    }
    changes.unshift(step.change)
    end += step.grown
    findings = step.findings
    start = Math.min(start, end)
  }
  const text = document.text
  return {
    text,
    changes,
    places: placesOf(text),
    remaining: findings.filter((each) => each.start >= start && each.end <= end),
  }
}

interface Step {
  findings: Finding[]
  change: Rewrite['changes'][number]
  /** Code units that the text grew by. */
  grown: number
}

/** Applies the first suggestion that leaves fewer findings and no new kind of finding; leaves the document as it is when none does. */
async function firstThatHelps(
  document: LintedText,
  finding: Finding,
  before: readonly Finding[],
): Promise<Step | undefined> {
  const text = document.text
  for (const suggestion of finding.suggestions) {
    const after = applyEdits(text, suggestion.edits)
    document.update(after)
    const findings = await document.lint()
    if (helps(findings, before)) {
      return { findings, change: changeOf(text, finding, suggestion), grown: after.length - text.length }
    }
  }
  document.update(text)
  return undefined
}

function helps(after: readonly Finding[], before: readonly Finding[]): boolean {
  if (after.length >= before.length) return false
  const known = new Set(before.map(({ ruleId }) => ruleId))
  return after.every(({ ruleId }) => known.has(ruleId))
}

function changeOf(text: string, { ruleId }: Finding, { edits }: Suggestion): Rewrite['changes'][number] {
  const start = Math.min(...edits.map((edit) => edit.start))
  const end = Math.max(...edits.map((edit) => edit.end))
  const before = text.slice(start, end)
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return { ruleId, before, after: applyEdits(before, shifted) }
}

/** The text with edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = text
  for (const { start, end, newText } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + newText + result.slice(end)
  }
  return result
}
