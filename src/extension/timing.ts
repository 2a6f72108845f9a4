import * as vscode from 'vscode'
import { loadedAt } from './clock.ts'
import { isReviewed } from './document.ts'

/** Writes into the log how long people waited. The log holds names of documents, never their text. */
export class Timing implements vscode.Disposable {
  readonly #opened = new Map<string, number>()
  readonly #listener: vscode.Disposable

  constructor(private readonly log: vscode.LogOutputChannel) {
    // What was open before the extension was, has waited since then.
    for (const document of vscode.workspace.textDocuments) this.#open(document, loadedAt)
    this.#listener = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document, performance.now())),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#opened.delete(uri.toString())),
    )
  }

  /** Something is done that began when the extension was loaded. */
  reached(what: string): void {
    this.log.info(`${what} ${since(loadedAt)} after loading began.`)
  }

  /** Findings of a document are about to be shown. */
  found(uri: vscode.Uri): void {
    const opened = this.#opened.get(uri.toString())
    if (opened === undefined) return
    this.#opened.delete(uri.toString())
    this.log.info(`First findings in ${uri.path.split('/').at(-1)} ${since(opened)} after it was opened.`)
  }

  dispose(): void {
    this.#listener.dispose()
  }

  #open(document: vscode.TextDocument, at: number): void {
    if (isReviewed(document)) this.#opened.set(document.uri.toString(), at)
  }
}

const since = (start: number) => `${Math.round(performance.now() - start)} ms`
