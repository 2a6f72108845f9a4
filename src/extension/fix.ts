import * as vscode from 'vscode'
import { applyEdits, type VersionedEdits } from './edits.ts'

/** Not meant for people: the quick fixes run it. */
export const applyFixCommand = 'rapport.applyFix'

/**
 * VS Code applies the edit of a code action whatever the text is by then, so an edit becomes a command that looks at the
 * version first.
 */
export function guarded(
  actions: (vscode.Command | vscode.CodeAction)[] | null | undefined,
  document: vscode.TextDocument,
): (vscode.Command | vscode.CodeAction)[] {
  const { uri, version } = document
  return (actions ?? []).map((action) => {
    if (!(action instanceof vscode.CodeAction) || !action.edit) return action
    // Asked for by a save, which waits for edits and not for commands.
    if (action.kind && vscode.CodeActionKind.Source.contains(action.kind)) return action
    const edits = action.edit.get(uri).map(({ range, newText }) => ({ range, newText }))
    const change: VersionedEdits = { uri, version, edits }
    const fix = new vscode.CodeAction(action.title, action.kind)
    fix.diagnostics = action.diagnostics ?? []
    fix.isPreferred = action.isPreferred ?? false
    fix.command = { title: action.title, command: applyFixCommand, arguments: [change] }
    return fix
  })
}

export function registerFix(): vscode.Disposable {
  return vscode.commands.registerCommand(applyFixCommand, (change: VersionedEdits) => applyEdits(change))
}
