import './clock.ts'
import * as vscode from 'vscode'
import { type Rapport, activate as wire } from './activate.ts'

export function activate(context: vscode.ExtensionContext): Rapport {
  return wire(context, async (options) => {
    const [{ LanguageClient }, { transportsOf }] = await Promise.all([
      import('vscode-languageclient/browser'),
      import('./workerTransports.ts'),
    ])
    const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true)
    // The editor puts its own class in the place of `Worker`, so the client would not know one when it sees it.
    const server = async () => transportsOf(await workerOf(script))
    return new LanguageClient('rapport', 'Rapport', server, options)
  })
}

/** A worker may only come from the page's own origin, which an extension's files seldom do; their text may be read, though. */
async function workerOf(script: string): Promise<Worker> {
  const response = await fetch(script)
  if (!response.ok) throw new Error(`The checker could not be loaded (${response.status}).`)
  return new Worker(URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' })))
}
