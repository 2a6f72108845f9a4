import * as vscode from 'vscode'
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient'

const restarts = 4
/** In ms. */
const window = 3 * 60 * 1000

/** Starts the server again when it ends by itself, tells the user once, and gives up when it keeps ending. */
export class RestartOnCrash implements ErrorHandler {
  readonly #crashes: number[] = []
  #told = false

  /** An error of the connection means nothing to a user; if it is the end of it, `closed` follows. */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true }
  }

  closed(): CloseHandlerResult {
    const now = Date.now()
    this.#crashes.push(now)
    const recent = this.#crashes.filter((at) => now - at < window).length
    if (recent > restarts) {
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
