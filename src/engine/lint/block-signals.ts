import { type ContextName, contexts } from '../context/index.ts'
import { underlined } from '../match/pattern.ts'
import type { Block } from '../prose/block.ts'
import type { Rule } from '../rules/rule.ts'
import { severities } from '../severity.ts'
import { allSignals, type SignalId } from '../signals/index.ts'
import type { SignalKind } from '../signals/signal.ts'
import { sentencesOf } from '../words/sentences.ts'
import type { Sentence, Word } from '../words/word.ts'
import type { BlockFinding } from './block-findings.ts'
import { Detector } from './detector.ts'
import { withoutOverlaps } from './overlap.ts'
import { type PatternList, patternsOf } from './pattern-list.ts'
import signalRequirements from './signal-requirements.ts'

/** A signal whose offsets count in its block. */
export interface BlockSignal {
  kind: SignalKind & { id: SignalId }
  start: number
  end: number
}

/** Contexts that take the credit from a signal; those about harsh words have nothing to say here. */
const discrediting: readonly ContextName[] = ['quotation', 'negation']

/** Whoever rolls their eyes does not mean it. */
const mockery = '(<in-clause>|<pause>){0,12} <mocking-emoji>'

let reading: { detector: Detector; kindOf: ReadonlyMap<string, SignalKind & { id: SignalId }> } | undefined

/** The patterns of all signals, with the contexts that take the credit from them. */
export function patternsOfSignals(): PatternList {
  return patternsOf(allSignals.map(ruleOf))
}

/** Made when somebody asks for the first time: whoever only lints compiles no pattern of signals. */
function read() {
  reading ??= {
    detector: new Detector(patternsOfSignals(), signalRequirements),
    kindOf: new Map(allSignals.map((kind) => [kind.id, kind])),
  }
  return reading
}

/** What builds rapport in a block. What a rule finds at the same place builds none, however kind the words. */
export function signalsInBlock(block: Block, source: string, findings: readonly BlockFinding[]): BlockSignal[] {
  const { detector, kindOf } = read()
  if (!detector.mayFind(source)) return []
  const harmful = findings.filter(({ rule }) => severities.indexOf(rule.severity) > severities.indexOf('hint'))
  const found = sentencesOf(block.prose()).flatMap((sentence) =>
    detector.read(sentence).detected.flatMap(({ rule, match }) => {
      const [first, last] = match.captures.get(underlined) ?? [match.first, match.last]
      const opening = sentence.words[first] as Word
      // Where the first word is somebody else's, the writer only tells of it.
      if (opening.quoted) return []
      return {
        kind: kindOf.get(rule.id) as SignalKind & { id: SignalId },
        severity: rule.severity,
        start: opening.start,
        end: endOf(sentence, first, last),
      }
    }),
  )
  const unharmed = found.filter(({ start, end }) => harmful.every((each) => each.end <= start || each.start >= end))
  return allSignals
    .flatMap((kind) => withoutOverlaps(unharmed.filter((each) => each.kind === kind)))
    .sort((a, b) => a.start - b.start)
}

/** Where words end, without the mark that closes the clause; a question keeps its own. */
function endOf({ words }: Sentence, first: number, last: number): number {
  const said = words.slice(first, last).findLast(({ kind, normal }) => kind !== 'punctuation' || normal === '?')
  return (said as Word).end
}

/** A signal in the form that the detector reads; nothing but its patterns and contexts counts. */
function ruleOf({ id, principle, why, source, finds, unless = [], despite = [] }: SignalKind): Rule {
  return {
    id,
    principle,
    severity: 'hint',
    why,
    source,
    finds,
    unless: [...unless, mockery],
    despite: contexts.map(({ name }) => name).filter((name) => !discrediting.includes(name) || despite.includes(name)),
    rewrites: [],
    examples: { flagged: {}, fine: [] },
  }
}
