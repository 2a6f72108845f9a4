import * as vscode from 'vscode'
import { command, type IgnoreArguments, type TurnOffRuleArguments } from '../server/protocol.ts'
import type { DocumentExceptions } from './exceptions.ts'

/** Commands behind the quick fixes that say no to a finding. */
export function registerIgnore(exceptions: DocumentExceptions, changed: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(command.ignore, async ({ uri, phrase, scope }: IgnoreArguments) => {
      if (scope === 'here') {
        await exceptions.allow(uri, phrase)
        changed()
      } else {
        const settings = vscode.workspace.getConfiguration('rapport', vscode.Uri.parse(uri))
        const { workspaceValue, globalValue } = settings.inspect<string[]>('allow') ?? {}
        const inWorkspace = scope === 'workspace'
        const phrases = new Set([...((inWorkspace ? workspaceValue : globalValue) ?? []), phrase])
        await settings.update('allow', [...phrases], target(inWorkspace))
      }
    }),
    vscode.commands.registerCommand(command.turnOffRule, async ({ uri, ruleId }: TurnOffRuleArguments) => {
      const settings = vscode.workspace.getConfiguration('rapport', vscode.Uri.parse(uri))
      const { workspaceValue, globalValue } = settings.inspect<Record<string, string>>('rules') ?? {}
      const inWorkspace = Boolean(vscode.workspace.workspaceFolders?.length)
      const rules = { ...(inWorkspace ? workspaceValue : globalValue), [ruleId]: 'off' }
      await settings.update('rules', rules, target(inWorkspace))
    }),
  )
}

const target = (inWorkspace: boolean) =>
  inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global
