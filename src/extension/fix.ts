import * as vscode from 'vscode'
import { isCurrent, sayChanged, type VersionedEdits, workspaceEditOf } from './edits.ts'

/** What each offered fix would change. */
const changes = new WeakMap<vscode.CodeAction, VersionedEdits>()

/**
 * VS Code applies the edit of a code action whatever the text is by then, so fixes go out without theirs and get it when they are
 * chosen, if the text is still the same. VS Code then makes it in the editor that the menu belongs to, a message box included, so
 * that places become tab stops.
 */
export function guarded(
  actions: (vscode.Command | vscode.CodeAction)[] | null | undefined,
  { uri, version }: vscode.TextDocument,
): (vscode.Command | vscode.CodeAction)[] {
  for (const action of actions ?? []) {
    if (!(action instanceof vscode.CodeAction) || !action.edit) continue
    // Asked for by a save, which chooses nothing.
    if (action.kind && vscode.CodeActionKind.Source.contains(action.kind)) continue
    const edits = action.edit.get(uri).map(({ range, newText }) => ({ range, newText }))
    changes.set(action, { uri, version, edits })
    delete action.edit
  }
  return actions ?? []
}

/** Gives a chosen fix its edit; none, and the user is told, when the text is another one by now. */
export function resolved(action: vscode.CodeAction): vscode.CodeAction {
  const change = changes.get(action)
  if (!change) return action
  if (isCurrent(change)) action.edit = workspaceEditOf(change, true)
  else sayChanged()
  return action
}
