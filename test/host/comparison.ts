import * as vscode from 'vscode'
import { eventually } from './editor.ts'

/** Behind the buttons of the comparison. */
export const take = 'rapport.takeRewrite'
export const leave = 'rapport.leaveRewrite'

/** Runs a rewriting command, and hands over what it shows before it is answered with `answer`. */
export async function rewrite(command: string, answer: string): Promise<{ before: string; after: string }> {
  const running = vscode.commands.executeCommand(command)
  const comparison = await eventually('the comparison', () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .map(({ input }) => input)
      .find((input) => input instanceof vscode.TabInputTextDiff),
  )
  const before = await vscode.workspace.openTextDocument(comparison.original)
  const after = await vscode.workspace.openTextDocument(comparison.modified)
  const shown = { before: before.getText(), after: after.getText() }
  await vscode.commands.executeCommand(answer)
  await running
  return shown
}
