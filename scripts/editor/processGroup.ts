import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { onShutdown } from './shutdown.ts'

const windows = process.platform === 'win32'

/** A process and everything that it starts, which end together. */
export class ProcessGroup {
  readonly child: ChildProcess
  /** The exit code, or null when a signal ended it. Rejects when it cannot be started. */
  readonly ended: Promise<number | null>

  private readonly release: () => void

  constructor(command: string, args: readonly string[], options: SpawnOptions = {}) {
    this.child = spawn(command, args, { ...options, detached: !windows })
    this.release = onShutdown(() => this.signal('SIGKILL'))
    this.ended = once(this.child, 'exit').then(([code]) => code as number | null)
    // Whoever wants to know awaits `ended`; nobody else should fall over it.
    this.ended.catch(() => this.release())
  }

  signal(name: NodeJS.Signals): void {
    if (this.child.pid === undefined) return
    try {
      process.kill(windows ? this.child.pid : -this.child.pid, name)
    } catch {
      // It has ended already.
    }
  }

  /** Ends the whole group: politely first, then after two seconds for good. */
  async stop(): Promise<void> {
    this.signal('SIGTERM')
    for (let waited = 0; waited < 2000 && this.alive(); waited += 50) await pause(50)
    this.signal('SIGKILL')
    for (let waited = 0; waited < 2000 && this.alive(); waited += 50) await pause(50)
    this.release()
  }

  private alive(): boolean {
    if (this.child.pid === undefined) return false
    try {
      return process.kill(windows ? this.child.pid : -this.child.pid, 0)
    } catch {
      return false
    }
  }
}
