import * as vscode from 'vscode'
import { withChanges } from './changes.ts'
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

/** Makes the edits in one step that one undo takes back. Does nothing and says so when the text is another one by now. */
export async function applyEdits(change: VersionedEdits): Promise<boolean> {
  if (isCurrent(change) && (await apply(change))) return true
  sayChanged()
  return false
}

/**
 * Usually a workspace edit, because an editor's own `edit` reports success in a comment box without changing it. Its places are tab
 * stops only in the active editor, which a comment box never is, so there one snippet spans all edits.
 */
async function apply(change: VersionedEdits): Promise<boolean> {
  const address = change.uri.toString()
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === address)
  const fillsIn = editor !== undefined && change.edits.some(({ newText }) => hasPlace(newText))
  if (change.uri.scheme !== 'comment') {
    const isActive = editor !== undefined && editor === vscode.window.activeTextEditor
    return vscode.workspace.applyEdit(workspaceEditOf(change, isActive))
  }
  return fillsIn ? insertAll(editor, change.edits) : vscode.workspace.applyEdit(workspaceEditOf(change, false))
}

async function insertAll(editor: vscode.TextEditor, edits: VersionedEdits['edits']): Promise<boolean> {
  const { document } = editor
  const offset = (position: vscode.Position) => document.offsetAt(position)
  const changes = edits.map(({ range, newText }) => ({
    start: offset(range.start),
    end: offset(range.end),
    after: newText,
  }))
  const start = Math.min(...changes.map((change) => change.start))
  const end = Math.max(...changes.map((change) => change.end))
  const span = new vscode.Range(document.positionAt(start), document.positionAt(end))
  const inSpan = changes.map((change) => ({ ...change, start: change.start - start, end: change.end - start }))
  return editor.insertSnippet(snippetOf(withChanges(document.getText(span), inSpan)), span)
}
