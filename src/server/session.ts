import type { Diagnostic, Range } from 'vscode-languageserver'
import type { Finding } from '../engine/index.ts'
import { Checker, type CheckResult } from './checker.ts'
import type { FileConfig } from './configFiles.ts'
import { mergeRuleConfig } from './configReader.ts'
import { diagnosticOf } from './diagnostics.ts'
import { l10n } from './l10n.ts'
import type { InitializationOptions, Status } from './protocol.ts'
import type { ReviewDocument } from './reviewDocument.ts'
import type { Settings } from './settings.ts'
import { SignalCount } from './signalCount.ts'

export interface SessionOptions {
  initialization: InitializationOptions
  publish(uri: string, version: number, diagnostics: Diagnostic[]): void
  status(status: Status): void
  log(error: unknown): void
}

const bytesPerMegabyte = 1024 * 1024

/** UTF-8 bytes are at least as many as UTF-16 units and at most three times as many, so most texts need no counting. */
function isLonger(text: string, bytes: number): boolean {
  if (text.length * 3 <= bytes) return false
  return text.length > bytes || new TextEncoder().encode(text).length > bytes
}

/** One open document with all that decides whether and how it is checked, and what its client sees of it. */
export class Session {
  /** Resolves when the settings are known, so that requests may be answered. */
  ready: Promise<void> = Promise.resolve()
  #settings: Settings | undefined
  #file: FileConfig | undefined
  #checker: Checker | undefined
  readonly #signals: SignalCount
  /** Undefined as long as nobody said; null when the document is out of view. */
  #view: Range | null | undefined
  #shown: CheckResult = { version: 0, findings: [] }

  constructor(
    readonly document: ReviewDocument,
    private readonly options: SessionOptions,
  ) {
    this.#signals = new SignalCount(document, { changed: () => this.#tell('on'), failed: options.log })
  }

  /** What may be asked about the text; undefined while it is not checked. */
  get checker(): Checker | undefined {
    return this.#checker
  }

  /** Takes over settings and checks anew. */
  async configure(settings: Settings, file: FileConfig | undefined): Promise<void> {
    this.#settings = settings
    this.#file = file
    this.document.configure(file ? mergeRuleConfig(settings.config, file.config) : settings.config)
    this.#checker?.dispose()
    this.#checker = undefined
    this.#signals.stop()
    if (this.#mayCheck(settings)) await this.#start(settings).check()
  }

  /** Call after the document took over `changes`. */
  changed(changes: Parameters<Checker['changed']>[0]): void {
    if (!this.#settings || !this.#mayCheck(this.#settings)) return
    const checker = this.#checker ?? this.#start(this.#settings)
    checker.changed(changes)
  }

  /** Call when the user sees another part of the document, or none of it any more. */
  setView(range: Range | null): void {
    const changed = (this.#view === null) !== (range === null)
    this.#view = range
    if (changed) this.#publish()
  }

  diagnosticOf(finding: Finding): Diagnostic {
    if (!this.#settings) throw new Error('A finding needs settings')
    return diagnosticOf(finding, this.document, this.#settings, this.options.initialization)
  }

  dispose(): void {
    this.#checker?.dispose()
    this.#signals.stop()
    this.options.publish(this.document.uri, this.document.version, [])
  }

  #start(settings: Settings): Checker {
    this.#checker = new Checker(this.document, {
      delay: settings.delay,
      visible: () => this.#visible(),
      show: (result) => {
        this.#shown = result
        this.#publish()
        if (result.partial) return
        // The number of findings is known at the end.
        this.#tell('on')
        this.#signals.soon()
      },
      failed: (error) => {
        this.options.log(error)
        this.#silence('skipped', l10n.t('Rapport could not read this document.'))
      },
    })
    return this.#checker
  }

  #visible(): [start: number, end: number] | undefined {
    if (!this.#view) return undefined
    const { start, end } = this.document.offsets(this.#view)
    return [start, end]
  }

  #mayCheck(settings: Settings): boolean {
    if (!settings.enable) this.#silence('off', l10n.t('Rapport is turned off here.'))
    else if (this.#file?.ignored) this.#silence('off', l10n.t('The configuration file leaves this document out.'))
    else if (isLonger(this.document.text, settings.maxFileSize * bytesPerMegabyte))
      this.#silence('skipped', l10n.t('The document is larger than {0} MB.', settings.maxFileSize))
    else return true
    this.#checker?.dispose()
    this.#checker = undefined
    return false
  }

  #silence(state: 'off' | 'skipped', reason: string): void {
    this.#signals.stop()
    this.#shown = { version: this.document.version, findings: [] }
    this.#publish()
    this.#tell(state, reason)
  }

  #tell(state: Status['state'], reason?: string): void {
    const { uri } = this.document
    const signals = state === 'on' ? this.#signals.value : 0
    const known = { ...(reason ? { reason } : {}), ...(signals > 0 ? { signals } : {}) }
    this.options.status({ uri, state, findings: this.#shown.findings.length, ...known })
  }

  #publish(): void {
    const { version, findings } = this.#shown
    if (this.#view === null) {
      this.options.publish(this.document.uri, this.document.version, [])
      return
    }
    if (version !== this.document.version) return
    this.options.publish(
      this.document.uri,
      version,
      findings.map((finding) => this.diagnosticOf(finding)),
    )
  }
}
