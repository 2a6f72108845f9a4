import './clock.ts'
import * as vscode from 'vscode'
import { type Rapport, activate as wire } from './activate.ts'

export function activate(context: vscode.ExtensionContext): Rapport {
  return wire(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node')
    const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath
    const server = { module, transport: TransportKind.ipc }
    return new LanguageClient('rapport', 'Rapport', { run: server, debug: server }, options)
  })
}
