import * as vscode from 'vscode'

/** One line of a list, however long the words are. */
function line(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat
}

/**
 * Lists every change with its words before and after, all of them ticked: Enter takes them all, unticking leaves one out.
 * Undefined when the user backs out.
 */
export async function chooseChanges<Change extends { before: string; after: string }>(
  changes: readonly Change[],
): Promise<Change[] | undefined> {
  const items = changes.map((change) => ({
    label: line(change.after) || vscode.l10n.t('(left out)'),
    detail: vscode.l10n.t('was: {0}', line(change.before)),
    picked: true,
    change,
  }))
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDetail: true,
    title: vscode.l10n.t('Rapport: which words would you like to take?'),
    placeHolder: vscode.l10n.t('Enter takes what is ticked, Escape leaves everything as it is'),
  })
  return chosen?.map((item) => item.change)
}
