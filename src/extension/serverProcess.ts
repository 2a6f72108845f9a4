import { fork } from 'node:child_process'

/**
 * Room (MB) for what was made lately. With V8's own 16 a large text makes so much of it that to collect what has gone takes 20 to 30 ms at
 * once; with less it takes as long in all, in shorter pauses.
 */
export const shortPauses = '--max-semi-space-size=2'

/** A process as a worker. It dispatches `close` when it has ended. */
export class ServerProcess extends EventTarget {
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
