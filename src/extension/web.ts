import './clock.ts'
import * as vscode from 'vscode'
import { type Launch, type Rapport, activate as wire } from './activate.ts'

/** The extension. `launch` starts the server, as a worker unless told otherwise. */
export function activate(context: vscode.ExtensionContext, launch: Launch = launchWorker): Rapport {
  return wire(context, launch)
}

/** A worker may only come from the page's own origin, which an extension's files seldom do; their text may be read, though. */
async function launchWorker(root: vscode.Uri): Promise<Worker> {
  const response = await fetch(vscode.Uri.joinPath(root, 'dist', 'web', 'server.js').toString(true))
  if (!response.ok) throw new Error(`The checker could not be loaded (${response.status}).`)
  return new Worker(URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' })))
}
