import { fork } from 'node:child_process'
import { join } from 'node:path'
import type * as vscode from 'vscode'
import type { Rapport } from './activate.ts'
import { CompiledCode } from './compiledCode.ts'
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

/**
 * Room (MB) for what was made lately. With V8's own 16 a large text makes so much of it that to collect what has gone takes 20 to 30 ms at
 * once; with less it takes as long in all, in shorter pauses.
 */
const shortPauses = '--max-semi-space-size=2'

/** A process as a worker. It dispatches `close` when it has ended. */
class ServerProcess extends EventTarget {
  onmessage: ((event: { data: unknown }) => void) | null = null
  readonly #child

  constructor(module: string, compiled: string) {
    super()
    this.#child = fork(module, [], {
      // The editor's own program runs it, and shall do so as Node.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1', NODE_COMPILE_CACHE: compiled },
      // Not those of the extension host, such as the port of its debugger.
      execArgv: [shortPauses],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    this.#child.on('message', (data) => this.onmessage?.({ data }))
    this.#child.on('exit', () => this.dispatchEvent(new Event('close')))
    this.#child.on('error', () => this.dispatchEvent(new Event('close')))
  }

  postMessage(message: object): void {
    // When it has ended, `close` says so.
    this.#child.send(message, () => {})
  }

  terminate(): void {
    this.#child.kill()
  }
}
