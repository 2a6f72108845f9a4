import * as vscode from 'vscode'
import { isReviewed } from './document.ts'
import type { DocumentExceptions } from './exceptions.ts'
import { say } from './say.ts'

/** Turns Rapport on and off, for the document in front or for the workspace. */
export function registerToggle(exceptions: DocumentExceptions, changed: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('rapport.toggle', async () => {
      const document = vscode.window.activeTextEditor?.document
      if (!document || !isReviewed(document))
        return say(vscode.l10n.t('Open a text first; Rapport is turned on and off there.'))
      const uri = document.uri.toString()
      // Nothing that is decided here would show.
      if (!vscode.workspace.getConfiguration('rapport', document).get('enable', true))
        return say(vscode.l10n.t('The setting “rapport.enable” turns Rapport off here. Turn it on there first.'))
      await exceptions.setOff(uri, !exceptions.isOff(uri))
      changed()
    }),
    vscode.commands.registerCommand('rapport.toggleWorkspace', async () => {
      const settings = vscode.workspace.getConfiguration('rapport')
      const hasWorkspace = Boolean(vscode.workspace.workspaceFolders?.length)
      const place = hasWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global
      await settings.update('enable', !settings.get('enable', true), place)
    }),
  )
}
