import { join } from 'node:path'
import type * as vscode from 'vscode'
import type { Rapport } from './activate.ts'
import { CompiledCode } from './compiledCode.ts'
import { ServerProcess } from './serverProcess.ts'
import type { activate as activateBundle } from './web.ts'

const bundle: { activate: typeof activateBundle } = require('./web/extension.js')

/**
 * The extension on the desktop. It runs the browser's bundle with a process in the place of the worker, so that the package holds the
 * language client once.
 */
export function activate(context: vscode.ExtensionContext): Rapport {
  const { globalStorageUri, extension } = context
  const compiled = new CompiledCode(join(globalStorageUri.fsPath, 'compiled'), extension.packageJSON.version)
  return bundle.activate(context, async () => {
    void compiled.removeOthers()
    return new ServerProcess(context.asAbsolutePath('dist/server.js'), compiled.folder)
  })
}
