import type { Runner, Test } from 'mocha'
import type { TestEvent } from './testEvent.ts'

/** Sends events one after the other, so that they arrive in order. */
export class EventSender {
  private sent: Promise<unknown> = Promise.resolve()

  constructor(private readonly url: string) {}

  send(event: TestEvent): void {
    // Plain text needs no preflight, which a worker of another origin would have to make.
    this.sent = this.sent.then(() => fetch(this.url, { method: 'POST', mode: 'no-cors', body: JSON.stringify(event) }))
  }

  /** Resolves when everything has arrived. */
  async flush(): Promise<void> {
    await this.sent
  }
}

/** Tells the sender about every test of a run. A hook that fails counts as a failed test. */
export function report(runner: Runner, sender: EventSender): void {
  const tell = (state: 'passed' | 'failed' | 'skipped', test: Test, error?: Error) => {
    const problem = error && (error.stack ?? error.message)
    sender.send({ kind: 'test', state, title: test.fullTitle(), ...(problem && { problem }) })
  }
  runner.on('pass', (test) => tell('passed', test))
  runner.on('fail', (test, error: Error) => tell('failed', test, error))
  runner.on('pending', (test) => tell('skipped', test))
}
