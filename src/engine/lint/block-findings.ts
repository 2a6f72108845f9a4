import type { Suggestion } from '../finding.ts'
import { underlined } from '../match/pattern.ts'
import type { Block } from '../prose/block.ts'
import type { Inflect } from '../rewrite/inflection.ts'
import { suggestionsFor } from '../rewrite/suggestion.ts'
import type { Rule } from '../rules/rule.ts'
import { type Severity, severities, soften } from '../severity.ts'
import { sentencesOf } from '../words/sentences.ts'
import type { Detection, Detector, SignalDetection } from './detector.ts'
import { isNonBlocking } from './label.ts'

/** A finding whose offsets count in its block, and whose suggestions are made when somebody asks. */
export interface BlockFinding {
  rule: Rule
  severity: Severity
  start: number
  end: number
  suggest(inflect: Inflect): Suggestion[]
}

/** `source` is the block's text as the writer wrote it. Findings are sorted and do not overlap. */
export function findInBlock(detector: Detector, block: Block, source: string): BlockFinding[] {
  const detections: Detection[] = []
  const signals: SignalDetection[] = []
  for (const sentence of sentencesOf(block.prose())) {
    const read = detector.read(sentence)
    detections.push(...read.detections)
    signals.push(...read.signals)
  }
  const nonBlocking = detections.length > 0 && isNonBlocking(source)
  const findings = detections
    .filter((detection) => !relents(detection, signals, block))
    .map((detection) => findingOf(detection, source, nonBlocking))
  return withoutOverlaps(findings)
}

/** A signal answers for a match when it stands elsewhere than inside of it. */
function relents(
  { rule, sentence, match }: Detection,
  signals: readonly SignalDetection[],
  { introduces }: Block,
): boolean {
  if (!rule.relents) return false
  if (introduces) return true
  return signals.some(
    (signal) =>
      rule.relents?.includes(signal.name) &&
      (signal.sentence !== sentence ||
        signal.matches().some(({ first, last }) => first < match.first || last > match.last)),
  )
}

function findingOf({ rule, find, sentence, match }: Detection, source: string, nonBlocking: boolean): BlockFinding {
  const [first, last] = match.captures.get(underlined) ?? [match.first, match.last]
  let suggestions: Suggestion[] | undefined
  return {
    rule,
    severity: nonBlocking ? soften(rule.severity) : rule.severity,
    start: sentence.words[first]?.start ?? sentence.start,
    end: sentence.words[last - 1]?.end ?? sentence.end,
    suggest(inflect) {
      suggestions ??= suggestionsFor(find.rewrites ?? rule.rewrites, { source, sentence, match }, inflect)
      return suggestions
    },
  }
}

/** Where two findings overlap, the graver one stays, then the longer one, then the first. */
function withoutOverlaps(findings: BlockFinding[]): BlockFinding[] {
  const gravest = [...findings].sort(
    (a, b) =>
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  )
  const kept: BlockFinding[] = []
  for (const finding of gravest) {
    if (kept.every((other) => other.end <= finding.start || other.start >= finding.end)) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start)
}
