import * as vscode from 'vscode'
import { type CaretParams, caretNotification } from '../server/protocol.ts'
import { isReviewed } from './document.ts'

/** Tells the server when the caret moves shortly after typing: whoever leaves a sentence may see what was found in it. */
export function watchCaret(notify: (method: string, params: unknown) => void): vscode.Disposable {
  const typed = new Map<string, number>()
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      typed.set(document.uri.toString(), Date.now())
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => typed.delete(uri.toString())),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections, kind }) => {
      const [selection] = selections
      if (kind === undefined || !selection || !isReviewed(document)) return
      const uri = document.uri.toString()
      const delay = vscode.workspace.getConfiguration('rapport', document).get('delay', 1500)
      if (Date.now() - (typed.get(uri) ?? 0) > delay) return
      const { line, character } = selection.active
      notify(caretNotification, { uri, position: { line, character } } satisfies CaretParams)
    }),
  )
}
