import type { Suggestion } from '../finding.ts'
import type { PatternMatch } from '../match/captures.ts'
import { underlined } from '../match/pattern.ts'
import type { Block } from '../prose/block.ts'
import { type RetextDetection, retextDetections } from '../retext/retext-findings.ts'
import type { Span } from '../rewrite/replacement.ts'
import type { Hurting } from '../rewrite/substance.ts'
import { type Rewritable, suggestionsFor } from '../rewrite/suggestion.ts'
import { part } from '../rewrite/template.ts'
import type { Rule } from '../rules/rule.ts'
import { type Severity, soften } from '../severity.ts'
import { sentencesOf } from '../words/sentences.ts'
import type { Sentence, Word } from '../words/word.ts'
import type { Detector } from './detector.ts'
import { isNonBlocking } from './label.ts'
import { withoutOverlaps } from './overlap.ts'
import type { Detected, DetectedSignal } from './reading.ts'
import type { Look } from './skimmer.ts'
import { silentIn } from './unaddressed-rules.ts'

interface Detection extends Detected {
  sentence: Sentence
}

interface SignalDetection extends DetectedSignal {
  sentence: Sentence
}

/** A finding whose offsets count in its block, and whose suggestions are made when somebody asks. */
export interface BlockFinding {
  rule: Rule
  severity: Severity
  start: number
  end: number
  suggest(): Suggestion[]
}

/**
 * `source` is the block's text as the writer wrote it; somebody may have looked already whether anything can be found. Findings of different
 * rules may overlap: which of them stays is up to the configuration.
 */
export function findInBlock(
  detector: Detector,
  block: Block,
  source: string,
  look: Look | 'done' = 'close',
): BlockFinding[] {
  if (look !== 'done' && !detector.mayFind(source, look)) return []
  const prose = block.prose()
  const sentences = sentencesOf(prose)
  const readings = sentences.map((sentence) => ({ sentence, reading: detector.read(sentence) }))
  const silent = silentIn(block, () => spokenIn(sentences))
  const detections = readings
    .flatMap(({ sentence, reading }) => reading.detected.map((detected): Detection => ({ ...detected, sentence })))
    .filter(({ rule }) => !silent.has(rule.id))
  const terms = retextDetections(prose, sentences).filter(
    ({ sentence, first, last }) => !detector.read(sentence).isSilent(first, last),
  )
  if (detections.length + terms.length === 0) return []
  const signals = detections.some(relentsForSignals)
    ? readings.flatMap(({ sentence, reading }) => reading.signals.map((signal) => ({ ...signal, sentence })))
    : []
  const scene: Scene = {
    source,
    sentences,
    introduces: block.introduces,
    hurting: hurtingIn(detections),
    nonBlocking: isNonBlocking(source),
  }
  const findings = detections
    .filter((detection) => !relents(detection, signals, block) && !isExplained(detection, sentences))
    .map((detection) => findingOf(detection, scene))
  return withoutRepetitions([...findings, ...terms.map((term) => termFinding(term, scene))])
}

/** What the findings of a block have in common. */
interface Scene extends Omit<Rewritable, 'sentence' | 'match'> {
  nonBlocking: boolean
}

/** A hint is about how something is put; what it says may be the point. */
function hurtingIn(detections: readonly Detection[]): Hurting {
  const hurting = new Map<Sentence, Set<number>>()
  for (const { rule, sentence, match } of detections) {
    if (rule.severity === 'hint') continue
    const positions = hurting.get(sentence) ?? new Set()
    const [first, last] = underlinedOf(match)
    for (let position = first; position < last; position++) positions.add(position)
    hurting.set(sentence, positions)
  }
  return hurting
}

function termFinding({ rule, sentence, first, last, expected }: RetextDetection, scene: Scene): BlockFinding {
  const rewrites = expected.length > 0 ? expected.map(part) : rule.rewrites
  const match = { first, last, captures: new Map() }
  return findingOf({ rule: { ...rule, rewrites }, find: { pattern: '' }, sentence, match }, scene)
}

/** A place counts once for a rule, however many of its constructions are there. */
function withoutRepetitions(findings: readonly BlockFinding[]): BlockFinding[] {
  const byRule = new Map<Rule, BlockFinding[]>()
  for (const finding of findings) {
    const others = byRule.get(finding.rule)
    if (others) others.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return [...byRule.values()].flatMap((each) => withoutOverlaps(each)).sort((a, b) => a.start - b.start)
}

const relentsForSignals = ({ rule, find }: Detection) => (find.relents ?? rule.relents) !== undefined

/** A signal answers for a match when it stands elsewhere than inside of it. */
function relents(
  { rule, find, sentence, match }: Detection,
  signals: readonly SignalDetection[],
  { introduces }: Block,
): boolean {
  const ids = find.relents ?? rule.relents
  if (!ids) return false
  if (introduces) return true
  return signals.some(
    (signal) =>
      ids.includes(signal.id) &&
      (signal.sentence !== sentence ||
        signal.matches.some(({ first, last }) => first < match.first || last > match.last)),
  )
}

/** Whether there is more around a match than its rule allows. */
function isExplained({ rule, match }: Detection, sentences: readonly Sentence[]): boolean {
  if (rule.otherWords === undefined) return false
  return spokenIn(sentences) - (match.last - match.first) > rule.otherWords
}

function spokenIn(sentences: readonly Sentence[]): number {
  return sentences.flatMap(({ words }) => words).filter(isSpoken).length
}

const isSpoken = ({ kind }: Word) =>
  kind !== 'punctuation' && kind !== 'symbol' && kind !== 'emoji' && kind !== 'mention'

const underlinedOf = ({ first, last, captures }: PatternMatch): Span => captures.get(underlined) ?? [first, last]

function findingOf({ rule, find, sentence, match }: Detection, scene: Scene): BlockFinding {
  const [first, last] = underlinedOf(match)
  let suggestions: Suggestion[] | undefined
  return {
    rule,
    severity: scene.nonBlocking ? soften(rule.severity) : rule.severity,
    start: (sentence.words[first] as Word).start,
    end: (sentence.words[last - 1] as Word).end,
    suggest() {
      suggestions ??= suggestionsFor(find.rewrites ?? rule.rewrites, { ...scene, sentence, match })
      return suggestions
    },
  }
}
