import * as vscode from 'vscode'
import { type Rapport, activate as wire } from './activate.ts'

export function activate(context: vscode.ExtensionContext): Rapport {
  return wire(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser')
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true)
    return new LanguageClient('rapport', 'Rapport', async () => workerOf(script), options)
  })
}

/** A worker may only come from the page's own origin; a script of another origin is loaded by one that does. */
function workerOf(script: string): Worker {
  try {
    return new Worker(script)
  } catch {
    const loader = new Blob([`importScripts(${JSON.stringify(script)})`], { type: 'text/javascript' })
    return new Worker(URL.createObjectURL(loader))
  }
}
