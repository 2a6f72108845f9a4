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

function workspaceEditOf({ uri, edits }: VersionedEdits, inEditor: boolean): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit()
  // Only an editor has tab stops; elsewhere a snippet would arrive as its source.
  edit.set(
    uri,
    edits.map(({ range, newText }) =>
      inEditor && hasPlace(newText)
        ? new vscode.SnippetTextEdit(range, snippetOf(newText))
        : vscode.TextEdit.replace(range, newText),
    ),
  )
  return edit
}

/**
 * Makes the edits in one step that one undo takes back. Does nothing and says so when the text is another one by now.
 * A workspace edit, because an editor's own `edit` reports success in a comment box without changing it.
 */
export async function applyEdits(change: VersionedEdits): Promise<boolean> {
  const address = change.uri.toString()
  const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === address)
  const editor = vscode.window.activeTextEditor
  const inEditor = editor?.document.uri.toString() === address && change.uri.scheme !== 'comment'
  if (document?.version === change.version && (await vscode.workspace.applyEdit(workspaceEditOf(change, inEditor))))
    return true
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The text changed in the meantime, so Rapport left it alone. Please ask again.'),
  )
  return false
}
