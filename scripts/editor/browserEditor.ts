import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type CodeServer, ensureCodeServer, newest, type Release } from './codeServer.ts'
import { run } from './command.ts'
import { ProcessGroup } from './processGroup.ts'
import { quietSettings } from './settings.ts'
import { onShutdown } from './shutdown.ts'

export interface BrowserEditorOptions {
  /** The folder that it opens. */
  folder: string
  release?: Release
  /** VSIX files to install. */
  extensions?: readonly string[]
  settings?: Record<string, unknown>
}

/** VS Code, served to a browser on this machine only. */
export interface BrowserEditor {
  /** `127.0.0.1:port` */
  authority: string
  /** The page to open. */
  address: string
  /** What the server printed so far. */
  log(): string
  /** Settles when the server has ended. */
  ended: Promise<unknown>
  /** Ends the server with everything that it started, and removes its files. */
  stop(): Promise<void>
}

/**
 * Starts VS Code for the browser on a free port, with a fresh profile.
 * @throws Error when an extension cannot be installed or the server is not there within 30 s.
 */
export async function startBrowserEditor(options: BrowserEditorOptions): Promise<BrowserEditor> {
  const codeServer = await ensureCodeServer(options.release ?? newest)
  // Not in the checkout: the sockets in here must have short paths.
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-'))
  const remove = () => fs.rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  const release = onShutdown(remove)
  const removeScratch = () => {
    release()
    remove()
  }
  try {
    const profile = writeProfile(scratch, { ...quietSettings, ...options.settings })
    const env = environment(scratch, codeServer)
    for (const vsix of options.extensions ?? []) {
      await run(codeServer.node, [codeServer.server, ...profile, '--install-extension', vsix, '--force'], { env })
    }
    return await serve(codeServer, [...profile, '--default-folder', options.folder], env, scratch, removeScratch)
  } catch (error) {
    removeScratch()
    throw error
  }
}

async function serve(
  codeServer: CodeServer,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  scratch: string,
  removeScratch: () => void,
): Promise<BrowserEditor> {
  const port = await freePort()
  const logFile = path.join(scratch, 'server.log')
  const log = fs.openSync(logFile, 'w')
  const group = new ProcessGroup(
    codeServer.node,
    [codeServer.server, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', ...args],
    { env, stdio: ['ignore', log, log] },
  )
  fs.closeSync(log)
  const editor: BrowserEditor = {
    authority: `127.0.0.1:${port}`,
    address: `http://127.0.0.1:${port}/`,
    ended: group.ended,
    log: () => fs.readFileSync(logFile, 'utf8'),
    async stop() {
      await group.stop()
      removeScratch()
    },
  }
  const deadline = Date.now() + 30_000
  while (!(await answers(editor.address))) {
    if (Date.now() > deadline || group.child.exitCode !== null) {
      await group.stop()
      throw new Error(`VS Code did not start:\n${editor.log().slice(-3000)}`)
    }
    await pause(100)
  }
  return editor
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(2000) })
    return response.status < 500
  } catch {
    return false
  }
}

/** Writes the settings and returns the options that name the profile. */
function writeProfile(scratch: string, settings: Record<string, unknown>): string[] {
  const data = path.join(scratch, 'data')
  const extensions = path.join(scratch, 'extensions')
  fs.mkdirSync(path.join(data, 'User'), { recursive: true })
  fs.mkdirSync(extensions)
  fs.writeFileSync(path.join(data, 'User/settings.json'), JSON.stringify(settings, null, 2))
  const quiet = ['--accept-server-license-terms', '--telemetry-level', 'off']
  return ['--user-data-dir', data, '--extensions-dir', extensions, ...quiet]
}

/** The user's own environment, but a home and a folder for temporary files that are thrown away. */
function environment(scratch: string, codeServer: CodeServer): NodeJS.ProcessEnv {
  const temporary = path.join(scratch, 'tmp')
  fs.mkdirSync(temporary)
  const { NODE_OPTIONS: _options, VSCODE_IPC_HOOK_CLI: _hook, ...env } = process.env
  return {
    ...env,
    HOME: scratch,
    TMPDIR: temporary,
    XDG_CONFIG_HOME: path.join(scratch, 'config'),
    XDG_DATA_HOME: path.join(scratch, 'share'),
    PATH: [path.dirname(codeServer.node), env.PATH].join(path.delimiter),
  }
}

/** A port on the loopback interface that nobody uses right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
