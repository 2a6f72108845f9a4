import * as vscode from 'vscode'
import type { Status } from '../server/protocol.ts'
import { checkedLanguages } from './languages.ts'

/** The language status item: on or off for the document in front, how many findings, and why it was skipped. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem
  readonly #known = new Map<string, Status>()
  readonly #listener: vscode.Disposable
  #stopped = false

  constructor() {
    this.#item = vscode.languages.createLanguageStatusItem('rapport.status', [...checkedLanguages()])
    this.#item.name = 'Rapport'
    this.#item.command = { command: 'rapport.toggle', title: vscode.l10n.t('Turn on or off here') }
    this.#listener = vscode.window.onDidChangeActiveTextEditor(() => this.#render())
    this.#render()
  }

  update(status: Status): void {
    this.#stopped = false
    this.#known.set(status.uri, status)
    this.#render()
  }

  /** Call when the server is gone and does not come back by itself. */
  stopped(): void {
    this.#stopped = true
    this.#known.clear()
    this.#render()
  }

  /** Call when other languages are to be checked. */
  languagesChanged(): void {
    this.#item.selector = [...checkedLanguages()]
  }

  forget(uri: string): void {
    this.#known.delete(uri)
  }

  dispose(): void {
    this.#listener.dispose()
    this.#item.dispose()
  }

  #render(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString()
    const status = uri === undefined ? undefined : this.#known.get(uri)
    const { text, detail, severity } = this.#stopped ? gone() : shown(status)
    this.#item.text = text
    this.#item.detail = detail
    this.#item.severity = severity
  }
}

interface Shown {
  text: string
  detail: string
  severity: vscode.LanguageStatusSeverity
}

function gone(): Shown {
  return {
    text: vscode.l10n.t('Rapport stopped'),
    detail: vscode.l10n.t('Reload the window to start it again.'),
    severity: vscode.LanguageStatusSeverity.Error,
  }
}

function shown(status: Status | undefined): Shown {
  const severity = vscode.LanguageStatusSeverity.Information
  const detail = status?.reason ?? kindness(status?.signals)
  if (!status)
    return { text: vscode.l10n.t('Rapport'), detail: vscode.l10n.t('Does not check this document.'), severity }
  if (status.state === 'off') return { text: vscode.l10n.t('Rapport is off'), detail, severity }
  if (status.state === 'skipped')
    return { text: vscode.l10n.t('Rapport skipped this'), detail, severity: vscode.LanguageStatusSeverity.Warning }
  if (status.findings === 0) return { text: vscode.l10n.t('Rapport: nothing found'), detail, severity }
  const text =
    status.findings === 1
      ? vscode.l10n.t('Rapport: 1 finding')
      : vscode.l10n.t('Rapport: {0} findings', status.findings)
  return { text, detail, severity }
}

function kindness(signals = 0): string {
  if (signals === 0) return ''
  return signals === 1
    ? vscode.l10n.t('1 thing that builds rapport')
    : vscode.l10n.t('{0} things that build rapport', signals)
}
