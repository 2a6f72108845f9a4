import type { LintedText } from '../lint/document.ts'
import { rewriteText } from '../rewrite/rewrite.ts'
import { check, type Expectation } from './acceptance.ts'
import { ModelFailure, type ModelFailureKind } from './failure.ts'
import { isPhrasing } from './phrasing.ts'
import { type ModelMessage, promptFor, retryFor, rewriteIn } from './prompt.ts'
import { seal } from './sealed.ts'

/** Asks a model. Rejects with a `ModelFailure` when there is no answer, and with the signal's reason when aborted. */
export type Respond = (messages: readonly ModelMessage[], signal: AbortSignal) => Promise<string>

/** A whole text in kinder words, and whose words they are. */
export interface ModelRewrite {
  text: string
  source: 'model' | 'offline'
  /** Why the words are not the model's. */
  reason?: ModelFailureKind
}

/** Longer parts would not come back whole from many models. UTF-16 units. */
const longestText = 12_000

/** As long as a rewrite may be, in UTF-16 units. */
const longestAnswer = (before: string) => 2 * before.length + 80

/**
 * Rewrites a part of a document with a model that is asked at most twice; its words count only when the engine has nothing to say
 * against them. Otherwise Rapport's own words come back, and the reason. Rejects with the signal's reason when aborted.
 */
export async function rewriteWithModel(
  open: (text: string) => LintedText,
  source: string,
  range: readonly [start: number, end: number],
  respond: Respond,
  signal: AbortSignal,
): Promise<ModelRewrite> {
  const document = open(source)
  const all = await document.lint({ signal })
  const { text: offline } = await rewriteText(open(source), range)
  const fallback = (reason: ModelFailureKind): ModelRewrite => ({ text: offline, source: 'offline', reason })
  const sealed = seal(document, range, all)
  const [start, end] = sealed.range
  if (end - start > longestText) return fallback('too-long')
  const findings = all.filter((finding) => finding.start >= start && finding.end <= end && isPhrasing(finding.ruleId))
  const offlinePart = offline.slice(start, end + offline.length - source.length)
  const longest = longestAnswer(source.slice(start, end))
  const expected: Expectation = { source, sealed, findings, longest, offline: offlinePart, open }
  try {
    return await attempts(expected, fallback, respond, signal)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof ModelFailure) return fallback(error.kind)
    throw error
  }
}

async function attempts(
  expected: Expectation,
  fallback: (reason: ModelFailureKind) => ModelRewrite,
  respond: Respond,
  signal: AbortSignal,
): Promise<ModelRewrite> {
  let messages = promptFor(expected)
  for (let attempt = 1; ; attempt++) {
    const answer = await respond(messages, signal)
    signal.throwIfAborted()
    const rewritten = rewriteIn(answer, expected)
    const { text, problems } = await check(rewritten, expected)
    if (problems.length === 0) return { text, source: 'model' }
    if (attempt === 2) return fallback(rewritten === '' ? 'empty' : 'unfit')
    messages = retryFor(expected, answer, problems)
  }
}
