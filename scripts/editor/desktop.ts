import fs from 'node:fs'
import path from 'node:path'
import { downloadAndUnzipVSCode } from '@vscode/test-electron'
import { cache } from './checkout.ts'
import { isFile, onPath } from './executable.ts'
import { step } from './progress.ts'

const releases = 'https://update.code.visualstudio.com/api/releases/stable'

/**
 * The desktop VS Code to use: named by RAPPORT_VSCODE, on PATH, or downloaded. Undefined when there is none, when there is
 * no screen to show it on, or when RAPPORT_VSCODE is `browser`.
 * @throws Error when RAPPORT_VSCODE names no VS Code.
 */
export async function findDesktop(): Promise<string | undefined> {
  const named = process.env.RAPPORT_VSCODE
  if (named === 'browser') return undefined
  if (named) {
    const executable = electronBehind(named)
    if (executable) return executable
    throw new Error(
      `RAPPORT_VSCODE names ${named}, which is no desktop VS Code. \`browser\` asks for the one in a browser.`,
    )
  }
  if (!hasScreen()) return undefined
  const command = onPath('code')
  return (command && electronBehind(command)) ?? (await download())
}

/** Whether a window can be shown, if need be on a screen that exists in memory only. */
function hasScreen(): boolean {
  if (process.platform !== 'linux') return true
  return hasDisplay() || onPath('xvfb-run') !== undefined
}

/** Whether this session has a display of its own. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** The program behind the command `code`, which is only a script; undefined when it is something else. */
export function electronBehind(command: string): string | undefined {
  if (!isFile(command)) return undefined
  const file = fs.realpathSync(command)
  const folder = path.dirname(file)
  if (path.basename(folder) !== 'bin') return file
  const insiders = path.basename(file).includes('insiders')
  const candidates = [
    path.join(folder, '..', insiders ? 'code-insiders' : 'code'),
    path.join(folder, '..', insiders ? 'Code - Insiders.exe' : 'Code.exe'),
    path.join(folder, '../../../MacOS/Electron'),
    path.join(folder, '../../../MacOS/Code'),
  ]
  return candidates.find(isFile)
}

/** Asks first whether the download can be reached at all, so that nobody waits for it offline. */
async function download(): Promise<string | undefined> {
  try {
    const response = await fetch(releases, { method: 'HEAD', signal: AbortSignal.timeout(10_000) })
    if (!response.ok) return undefined
    return await step('Getting the desktop VS Code', () =>
      downloadAndUnzipVSCode({ version: 'stable', cachePath: cache, timeout: 60_000 }),
    )
  } catch {
    console.log('The desktop VS Code cannot be downloaded from here.')
    return undefined
  }
}
