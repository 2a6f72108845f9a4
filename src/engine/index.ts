/** The public face of the engine: no host, no `vscode`, no `node:`. */
import type { RapportConfig } from './config/config.ts'
import type { Finding, Rewrite, Signal, TextEdit } from './finding.ts'
import { detectorFor } from './lint/detectors.ts'
import { LintedText, type LintRun } from './lint/document.ts'
import { pageOf } from './lint/report.ts'
import { type ModelRewrite, rewriteWithModel as modelRewrite, type Respond } from './model/rewrite-with-model.ts'
import type { Principle } from './principle.ts'
import { rewriteText } from './rewrite/rewrite.ts'
import { allRules } from './rules/index.ts'
import type { Severity } from './severity.ts'
import { allSignals } from './signals/index.ts'

export type { Preset, RapportConfig, RuleConfig, RuleSetting, Term } from './config/config.ts'
export { presets } from './config/config.ts'
export type { Finding, Place, Rewrite, Signal, Suggestion, TextEdit } from './finding.ts'
export type { LintRun } from './lint/document.ts'
export { ModelFailure, type ModelFailureKind, modelFailureKinds } from './model/failure.ts'
export type { ModelMessage } from './model/prompt.ts'
export type { ModelRewrite, Respond } from './model/rewrite-with-model.ts'
export { type Principle, principleMeanings, principles } from './principle.ts'
export { languages } from './prose/language.ts'
export { placesOf } from './prose/place.ts'
export { retextRapport } from './retext/plugin.ts'
export { type Severity, severities } from './severity.ts'

export interface LintOptions {
  /**
   * A VS Code language id: `markdown` (default), `plaintext`, `git-commit`, `scminput`, or a programming language, of which the
   * comments are read; see `languages`. Any other is read as plain text.
   */
  language?: string
  config?: RapportConfig
}

export interface RewriteOptions extends LintOptions {
  /** UTF-16 offsets, end exclusive: only findings inside are rewritten. */
  range?: [start: number, end: number]
  /** Only what needs no judgement, because it leaves words out. */
  automatic?: boolean
}

export interface ModelRewriteOptions extends LintOptions {
  /** UTF-16 offsets, end exclusive: nothing outside is shown to the model or rewritten. */
  range?: [start: number, end: number]
  respond: Respond
  signal?: AbortSignal
}

/** What a page, a completion list or a schema needs to know about a rule. */
export interface RuleDescription {
  id: string
  principle: Principle
  severity: Severity
  /** One sentence: what the phrase may do to the reader. */
  why: string
  source: { title: string; url: string }
  /** Where the page is, relative to the root of the package. */
  url: string
}

export const rules: readonly RuleDescription[] = allRules.map(({ id, principle, severity, why, source }) => ({
  id,
  principle,
  severity,
  why,
  source,
  url: pageOf(id),
}))

/** What a page needs to know about a kind of signal. */
export interface SignalDescription {
  id: string
  principle: Principle
  /** One sentence: what it does for the reader. */
  why: string
  source: { title: string; url: string }
  /** Where it is described, relative to the root of the package. */
  url: string
}

export const signalKinds: readonly SignalDescription[] = allSignals.map(({ id, principle, why, source }) => ({
  id,
  principle,
  why,
  source,
  url: `docs/signals.md#${id}`,
}))

/** One edit of a text: `start` to `end` of the text before it, UTF-16 offsets, is replaced by `newText`. */
export type Change = TextEdit

/** One open document. Keeps the findings of every block, so that after a change only the touched block is linted. */
export interface LintedDocument {
  readonly text: string
  /** Takes over the new text; `changes` in the order in which they were made, each against the text after the one before. */
  update(text: string, changes?: readonly Change[]): void
  /**
   * Findings of the whole document, sorted by `start`. Gives the event loop a turn at least every 20 ms; rejects with the
   * signal's reason when aborted. What is visible can be told early.
   */
  lint(run?: LintRun): Promise<Finding[]>
  /** What builds rapport in it, sorted by `start`; worked out when asked for, and then as `lint` is. */
  signals(options?: { signal?: AbortSignal }): Promise<Signal[]>
  /** Where the sentence around `offset` starts and ends (UTF-16, end exclusive); undefined outside of prose. */
  sentenceAt(offset: number): [start: number, end: number] | undefined
}

/** Opens a text for linting while it is edited. */
export function openDocument(text: string, options: LintOptions = {}): LintedDocument {
  const document = linted(text, options)
  return {
    get text() {
      return document.text
    },
    update: (next, changes) => document.update(next, changes),
    lint: (run) => document.lint(run),
    signals: ({ signal } = {}) => document.signals(signal),
    sentenceAt: (offset) => document.sentenceAt(offset),
  }
}

/** Everything in a text that may damage rapport, sorted by `start`. */
export function lint(text: string, options: LintOptions = {}): Promise<Finding[]> {
  return linted(text, options).lint()
}

/** Everything in a text that builds rapport, sorted by `start`. Different kinds may overlap. */
export function signals(text: string, options: LintOptions = {}): Promise<Signal[]> {
  return linted(text, options).signals()
}

/** A text in kinder words, with everything that is not found left as it is. */
export function rewrite(text: string, options: RewriteOptions = {}): Promise<Rewrite> {
  return rewriteText(linted(text, options), options.range, options.automatic)
}

/**
 * A text in a language model's words when they pass every check, else in the engine's own. Code, links, numbers and names are
 * hidden from the model. Rejects with the signal's reason when aborted, and with what `respond` throws unless that is a `ModelFailure`.
 */
export function rewriteWithModel(text: string, options: ModelRewriteOptions): Promise<ModelRewrite> {
  const { range = [0, text.length], respond, signal = new AbortController().signal } = options
  return modelRewrite((source) => linted(source, options), text, range, respond, signal)
}

function linted(text: string, { language = 'markdown', config = {} }: LintOptions): LintedText {
  return new LintedText(text, language, config, detectorFor(config))
}
