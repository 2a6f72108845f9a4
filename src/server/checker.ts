import type { Change, Finding } from '../engine/index.ts'
import { checkDelay } from './delay.ts'
import type { ReviewDocument } from './reviewDocument.ts'
import { settledFindings, type Typing, unfinishedSentence } from './typing.ts'

/** What a checker tells: findings that may be shown now, of this version of the text. */
export interface CheckResult {
  version: number
  findings: readonly Finding[]
  /** The rest of the text is still being checked. */
  partial?: boolean
}

export interface CheckerOptions {
  /** How long (ms) the sentence in work stays free of findings after the last key. */
  delay: number
  /** What the user sees of the text (UTF-16 offsets, end exclusive), as far as anybody knows. */
  visible(): readonly [start: number, end: number] | undefined
  show(result: CheckResult): void
  failed(error: unknown): void
}

/** A key press inserts a character, or two when brackets close themselves; anything longer was not typed. */
const isKeystroke = (changes: readonly Change[] | undefined): changes is readonly [Change] =>
  changes?.length === 1 && (changes[0]?.newText.length ?? 0) <= 2

/** Checks one document: soon after a change, giving up when a newer one comes, silent in the sentence in work. */
export class Checker {
  #abort: AbortController | undefined
  #running: { version: number; done: Promise<void> } | undefined
  #checkTimer: ReturnType<typeof setTimeout> | undefined
  #showTimer: ReturnType<typeof setTimeout> | undefined
  #firstChange: number | undefined
  #typing: Typing | undefined
  #result: CheckResult | undefined

  constructor(
    private readonly document: ReviewDocument,
    private readonly options: CheckerOptions,
  ) {}

  /** Call after the document has taken over `changes` (undefined: its whole text is new). */
  changed(changes: readonly Change[] | undefined): void {
    const now = Date.now()
    this.#typing = isKeystroke(changes) ? { offset: changes[0].start + changes[0].newText.length, at: now } : undefined
    this.#firstChange ??= now
    this.#abort?.abort()
    clearTimeout(this.#showTimer)
    clearTimeout(this.#checkTimer)
    this.#checkTimer = setTimeout(() => void this.check(), checkDelay(this.#firstChange, now, now))
  }

  /** The caret went to `offset` without a change: findings of a sentence that it left are shown at once. */
  caretMoved(offset: number): void {
    const sentence = this.#sentenceInWork()
    if (!sentence || (sentence[0] <= offset && offset <= sentence[1])) return
    this.#typing = undefined
    this.#show()
  }

  /** Checks now, unless it is at it, and resolves when done, given up or failed; it never rejects. */
  check(): Promise<void> {
    const { version } = this.document
    if (this.#running?.version === version) return this.#running.done
    this.#abort?.abort()
    clearTimeout(this.#checkTimer)
    this.#checkTimer = undefined
    this.#firstChange = undefined
    const abort = new AbortController()
    this.#abort = abort
    const running = { version, done: this.#run(version, abort.signal) }
    this.#running = running
    void running.done.then(() => {
      if (this.#running === running) this.#running = undefined
    })
    return running.done
  }

  /** Every finding of the current text, those of the sentence in work included. */
  async findings(): Promise<readonly Finding[]> {
    if (this.#result?.version !== this.document.version) await this.check()
    return this.#result?.version === this.document.version ? this.#result.findings : []
  }

  /** Findings of the current text that are shown. */
  async shown(): Promise<readonly Finding[]> {
    return this.#settled(await this.findings())
  }

  dispose(): void {
    this.#abort?.abort()
    clearTimeout(this.#checkTimer)
    clearTimeout(this.#showTimer)
  }

  async #run(version: number, signal: AbortSignal): Promise<void> {
    try {
      const findings = await this.document.lint({
        signal,
        visible: this.options.visible,
        early: (seen) => this.options.show({ version, findings: this.#settled(seen), partial: true }),
      })
      if (signal.aborted) return
      this.#result = { version, findings }
      this.#show()
    } catch (error) {
      if (!signal.aborted) this.options.failed(error)
    }
  }

  #settled(findings: readonly Finding[]): Finding[] {
    return settledFindings(findings, this.#sentenceInWork())
  }

  #sentenceInWork(): [start: number, end: number] | undefined {
    const typing = this.#typing
    if (!typing || Date.now() >= typing.at + this.options.delay) return undefined
    return unfinishedSentence(this.document.text, typing.offset, (offset) => this.document.sentenceAt(offset))
  }

  #show(): void {
    clearTimeout(this.#showTimer)
    const result = this.#result
    if (result?.version !== this.document.version) return
    const findings = this.#settled(result.findings)
    this.options.show({ version: result.version, findings })
    if (findings.length < result.findings.length && this.#typing) {
      const wait = this.#typing.at + this.options.delay - Date.now()
      this.#showTimer = setTimeout(() => this.#show(), Math.max(0, wait))
    }
  }
}
