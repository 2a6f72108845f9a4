import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { type Position, type Range, TextDocument } from 'vscode-languageserver-textdocument'
import {
  type Change,
  type Finding,
  type LintedDocument,
  type LintRun,
  openDocument,
  type RapportConfig,
  type Signal,
} from '../engine/index.ts'

/** An open document: the client's text with its version, and the engine's view of it, kept in step. */
export class ReviewDocument {
  #config: RapportConfig = {}
  #linted: LintedDocument | undefined

  private constructor(private readonly source: TextDocument) {}

  static create(uri: string, languageId: string, version: number, text: string): ReviewDocument {
    return new ReviewDocument(TextDocument.create(uri, languageId, version, text))
  }

  get uri(): string {
    return this.source.uri
  }

  get version(): number {
    return this.source.version
  }

  get text(): string {
    return this.source.getText()
  }

  get options(): { language: string; config: RapportConfig } {
    return { language: this.source.languageId, config: this.#config }
  }

  /** The next check starts from nothing, since any finding may have changed. */
  configure(config: RapportConfig): void {
    this.#config = config
    this.#linted = undefined
  }

  /**
   * Takes over the client's changes. Returns them as offsets (UTF-16, each against the text after the one before), or
   * undefined when the client sent the whole text.
   */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): Change[] | undefined {
    const edits: Change[] = []
    let whole = false
    for (const change of changes) {
      if ('range' in change) {
        const { start, end } = this.offsets(change.range)
        edits.push({ start, end, newText: change.text })
      } else whole = true
      TextDocument.update(this.source, [change], version)
    }
    if (whole) this.#linted?.update(this.text)
    else this.#linted?.update(this.text, edits)
    return whole ? undefined : edits
  }

  /** Findings of the whole text. Rejects with the signal's reason when aborted. */
  lint(run: LintRun): Promise<Finding[]> {
    return this.#opened.lint(run)
  }

  /** Rejects with the signal's reason when aborted. */
  signals(signal: AbortSignal): Promise<Signal[]> {
    return this.#opened.signals({ signal })
  }

  sentenceAt(offset: number): [start: number, end: number] | undefined {
    return this.#opened.sentenceAt(offset)
  }

  get #opened(): LintedDocument {
    this.#linted ??= openDocument(this.text, this.options)
    return this.#linted
  }

  offsets(range: Range): { start: number; end: number } {
    return { start: this.source.offsetAt(range.start), end: this.source.offsetAt(range.end) }
  }

  offsetAt(position: Position): number {
    return this.source.offsetAt(position)
  }

  range(span: { start: number; end: number }): Range {
    return { start: this.source.positionAt(span.start), end: this.source.positionAt(span.end) }
  }
}
