import * as vscode from 'vscode'
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient'

/** A server that ends more often than this within the period will not do better the next time. */
const restarts = 4
/** In ms. */
const period = 3 * 60 * 1000

/** Starts the server again when it ends by itself, tells the user once, and gives up when it keeps ending. */
export class RestartOnCrash implements ErrorHandler {
  readonly #crashes: number[] = []
  #told = false

  /** `gaveUp` is called when the server will not be started again. */
  constructor(private readonly gaveUp: () => void) {}

  /** An error of the connection means nothing to a user; if it is the end of it, `closed` follows. */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true }
  }

  closed(): CloseHandlerResult {
    const now = Date.now()
    this.#crashes.push(now)
    const recent = this.#crashes.filter((at) => now - at < period).length
    if (recent > restarts) {
      this.gaveUp()
      const message = vscode.l10n.t('Rapport stopped several times and stays off. Reload the window to try again.')
      return { action: CloseAction.DoNotRestart, message }
    }
    if (!this.#told) {
      this.#told = true
      void vscode.window.showWarningMessage(vscode.l10n.t('Rapport stopped and was started again. Your text is safe.'))
    }
    return { action: CloseAction.Restart, handled: true }
  }
}
