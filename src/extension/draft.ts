import * as vscode from 'vscode'
import { snippetOf } from './edits.ts'
import { templates } from './templates.ts'

/** Opens an untitled document with a template, ready to be filled in from place to place. */
export function registerDraft(): vscode.Disposable {
  return vscode.commands.registerCommand('rapport.newDraft', async () => {
    const items = templates.map(({ title, detail, body }) => ({
      label: vscode.l10n.t(title),
      detail: vscode.l10n.t(detail),
      body,
    }))
    const chosen = await vscode.window.showQuickPick(items, {
      placeHolder: vscode.l10n.t('What would you like to write?'),
      matchOnDetail: true,
    })
    if (!chosen) return
    const document = await vscode.workspace.openTextDocument({ language: 'markdown' })
    const editor = await vscode.window.showTextDocument(document)
    await editor.insertSnippet(snippetOf(chosen.body))
  })
}
