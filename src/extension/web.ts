import './clock.ts'
import * as vscode from 'vscode'
import { type Launch, type Rapport, activate as wire } from './activate.ts'

/** The extension. `launch` starts the server, as a worker unless told otherwise. */
export function activate(context: vscode.ExtensionContext, launch: Launch = launchWorker): Rapport {
  return wire(context, launch)
}

/** A worker may only come from the page's own origin, which an extension's files seldom do; their text may be read, though. */
async function launchWorker(root: vscode.Uri): Promise<Worker> {
  const [definitions, server] = await Promise.all([textOf(root, 'definitions.jsonl'), textOf(root, 'web', 'server.js')])
  const script = [`self.definitions = ${JSON.stringify(definitions)}.split('\\n')\n`, server]
  return new Worker(URL.createObjectURL(new Blob(script, { type: 'text/javascript' })))
}

async function textOf(root: vscode.Uri, ...path: readonly string[]): Promise<string> {
  const response = await fetch(vscode.Uri.joinPath(root, 'dist', ...path).toString(true))
  if (!response.ok) throw new Error(`The checker could not be loaded (${response.status}).`)
  return response.text()
}
