import * as vscode from 'vscode'
import { hasPlace, piecesOf } from './placeholders.ts'

/** Edits of one document, made for one version of it. */
export interface VersionedEdits {
  uri: vscode.Uri
  version: number
  edits: { range: vscode.Range; newText: string }[]
}

/** A text whose places are tab stops. */
export function snippetOf(text: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString()
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'place') snippet.appendPlaceholder(piece.text)
    else snippet.appendText(piece.text)
  }
  return snippet
}

/** One edit for all; `withStops` when an editor will make it, since elsewhere a snippet would arrive as its source. */
export function workspaceEditOf({ uri, edits }: VersionedEdits, withStops: boolean): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  edit.set(
    uri,
    edits.map(({ range, newText }) =>
      withStops && hasPlace(newText)
        ? new vscode.SnippetTextEdit(range, snippetOf(newText))
        : vscode.TextEdit.replace(range, newText),
    ),
  )
  return edit
}

/** Whether the text still is the one that the edits are for. */
export function isCurrent({ uri, version }: VersionedEdits): boolean {
  const address = uri.toString()
  return vscode.workspace.textDocuments.find((other) => other.uri.toString() === address)?.version === version
}

/** Says that nothing was changed, and why. */
export function sayChanged(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The text changed in the meantime, so Rapport left it alone. Please ask again.'),
  )
}

/**
 * Makes the edits in one step that one undo takes back. Does nothing and says so when the text is another one by now.
 * A workspace edit, because an editor's own `edit` reports success in a comment box without changing it.
 */
export async function applyEdits(change: VersionedEdits): Promise<boolean> {
  const editor = vscode.window.activeTextEditor
  const inEditor = editor?.document.uri.toString() === change.uri.toString() && change.uri.scheme !== 'comment'
  if (isCurrent(change) && (await vscode.workspace.applyEdit(workspaceEditOf(change, inEditor)))) return true
  sayChanged()
  return false
}
