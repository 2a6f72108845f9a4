import type { SpawnOptions } from 'node:child_process'
import { ProcessGroup } from './processGroup.ts'

export interface CommandOptions {
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** ms; ten minutes unless told. */
  timeout?: number
}

/**
 * Runs a command to its end and returns what it printed.
 * @throws Error with the end of its output when it fails, cannot be started or takes too long.
 */
export async function run(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { timeout = 600_000, ...rest } = options
  // npm is a batch file on Windows, which only a shell can start.
  const spawnOptions: SpawnOptions = { ...rest, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' }
  const group = new ProcessGroup(command, args, spawnOptions)
  let output = ''
  for (const stream of [group.child.stdout, group.child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  let late = false
  const timer = setTimeout(() => {
    late = true
    void group.stop()
  }, timeout)
  const code = await group.ended.finally(() => clearTimeout(timer))
  await group.stop()
  if (code === 0) return output
  const reason = late ? `took longer than ${timeout / 1000} s` : `ended with ${code}`
  throw new Error(`${command} ${args.join(' ')} ${reason}\n${output.slice(-3000)}`)
}
