import * as vscode from 'vscode'
import { type VisibilityParams, visibilityNotification } from '../server/protocol.ts'

type Notify = (method: string, params: unknown) => void

/** A discarded comment box stays open as a document for minutes, so its findings would linger; tells the server who is seen. */
export function watchVisibility(notify: Notify): vscode.Disposable {
  const commentBoxes = () =>
    new Set(
      vscode.window.visibleTextEditors
        .filter(({ document }) => document.uri.scheme === 'comment')
        .map(({ document }) => document.uri.toString()),
    )
  let seen = commentBoxes()
  return vscode.window.onDidChangeVisibleTextEditors(() => {
    const now = commentBoxes()
    const tell = (uri: string, visible: boolean) =>
      notify(visibilityNotification, { uri, visible } satisfies VisibilityParams)
    for (const uri of seen) if (!now.has(uri)) tell(uri, false)
    for (const uri of now) if (!seen.has(uri)) tell(uri, true)
    seen = now
  })
}
