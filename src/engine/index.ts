/** The public face of the engine: no host, no `vscode`, no `node:`. */
import type { RapportConfig } from './config/config.ts'
import type { Finding, Rewrite } from './finding.ts'

export type { Preset, RapportConfig, RuleConfig, RuleSetting, Term } from './config/config.ts'
export { presets } from './config/config.ts'
export type { Finding, Place, Rewrite, Suggestion, TextEdit } from './finding.ts'
export { type Principle, principles } from './principle.ts'
export { type Severity, severities } from './severity.ts'

export interface LintOptions {
  /** A VS Code language id: `markdown` (default), `plaintext`, `git-commit`, `scminput`. */
  language?: string
  config?: RapportConfig
}

export interface RewriteOptions extends LintOptions {
  /** UTF-16 offsets, end exclusive: only findings inside are rewritten. */
  range?: [start: number, end: number]
}

/** What a page, a completion list or a schema needs to know about a rule. */
export interface RuleDescription {
  id: string
  principle: import('./principle.ts').Principle
  severity: import('./severity.ts').Severity
  /** One sentence: what the phrase may do to the reader. */
  why: string
  source: { title: string; url: string }
  /** Where the page is, relative to the root of the package. */
  url: string
}

export const rules: readonly RuleDescription[] = [
  {
    id: 'absolute-about-person',
    principle: 'conflict',
    severity: 'information',
    why: 'An absolute invites the reader to find the exception instead of hearing the point.',
    source: { title: 'thoughtbot: Code Review', url: 'https://github.com/thoughtbot/guides/tree/main/code-review' },
    url: 'docs/rules/absolute-about-person.md',
  },
]

/** One edit of a text: `start` to `end` of the text before it, UTF-16 offsets, is replaced by `newText`. */
export type Change = import('./finding.ts').TextEdit

/**
 * One open document. Keeps the findings of every block, so that after a change only the touched block is linted.
 */
export interface LintedDocument {
  readonly text: string
  /** Takes over the new text; `changes` in the order in which they were made, each against the text after the one before. */
  update(text: string, changes?: readonly Change[]): void
  /**
   * Findings of the whole document, sorted by `start`. Gives the event loop a turn at least every 20 ms; rejects with the
   * signal's reason when aborted.
   */
  lint(options?: { signal?: AbortSignal }): Promise<Finding[]>
}

export function openDocument(text: string, options: LintOptions = {}): LintedDocument {
  let current = text
  return {
    get text() {
      return current
    },
    update(next) {
      current = next
    },
    lint: () => lint(current, options),
  }
}

/** Where the sentence around `offset` starts and ends (UTF-16, end exclusive); undefined outside of prose. */
export function sentenceAt(
  text: string,
  _offset: number,
  _options: LintOptions = {},
): [start: number, end: number] | undefined {
  return [0, text.length]
}

export async function lint(text: string, _options: LintOptions = {}): Promise<Finding[]> {
  const found: Finding[] = []
  for (const match of text.matchAll(/you always/g)) {
    found.push({
      ruleId: 'absolute-about-person',
      principle: 'conflict',
      severity: 'information',
      start: match.index,
      end: match.index + match[0].length,
      message: '“you always” may put the reader on the defensive.',
      why: 'An absolute invites the reader to find the exception instead of hearing the point.',
      url: 'docs/rules/absolute-about-person.md',
      suggestions: [
        {
          title: 'you sometimes',
          edits: [{ start: match.index, end: match.index + match[0].length, newText: 'you sometimes' }],
        },
      ],
    })
  }
  return found
}

export async function rewrite(text: string, _options: RewriteOptions = {}): Promise<Rewrite> {
  return { text: text.replaceAll('you always', 'you sometimes'), changes: [], places: [], remaining: [] }
}
