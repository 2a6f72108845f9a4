import * as vscode from 'vscode'

/** Tells the user something that needs no answer. */
export function say(message: string): void {
  void vscode.window.showInformationMessage(message)
}
