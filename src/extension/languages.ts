import * as vscode from 'vscode'
import { languages } from './reviewText.ts'

const setting = 'rapport.languages'

/** Ids of the languages that are checked. Of a programming language that is what its comments say. */
export function checkedLanguages(): readonly string[] {
  const given: unknown = vscode.workspace.getConfiguration().get(setting)
  return Array.isArray(given) ? given.filter((id) => typeof id === 'string') : languages
}

/** Calls `changed` when other languages are to be checked, and tells the conditions of menus and keys which they are. */
export function watchLanguages(changed: () => void): vscode.Disposable {
  const tell = () => void vscode.commands.executeCommand('setContext', setting, checkedLanguages())
  tell()
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration(setting)) return
    tell()
    changed()
  })
}
