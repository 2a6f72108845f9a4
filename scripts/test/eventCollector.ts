import http from 'node:http'
import type { TestEvent } from '../../test/host/testEvent.ts'
import { freePort } from '../editor/browserEditor.ts'
import type { SuiteResult } from './suiteResult.ts'

/** Listens to the suites inside an editor, prints what they say and counts. */
export class EventCollector {
  readonly result: SuiteResult
  started = false
  ended = false
  private readonly server: http.Server
  private wake: () => void = () => {}

  private constructor(
    name: string,
    readonly url: string,
  ) {
    this.result = { name, passed: 0, failed: 0, skipped: 0 }
    this.server = http.createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      response.setHeader('Access-Control-Allow-Origin', '*').end()
      if (request.method === 'POST') this.take(JSON.parse(body) as TestEvent)
    })
  }

  static async listen(name: string): Promise<EventCollector> {
    const port = await freePort()
    const collector = new EventCollector(name, `http://127.0.0.1:${port}/`)
    await new Promise<void>((resolve) => collector.server.listen(port, '127.0.0.1', resolve))
    return collector
  }

  /** Waits until the suites have started (or ended); false when that takes longer than `ms` or `broken` comes first. */
  async waitFor(what: 'started' | 'ended', ms: number, broken: Promise<unknown>): Promise<boolean> {
    let over = false
    const stop = () => {
      over = true
      this.wake()
    }
    const timer = setTimeout(stop, ms)
    broken.then(stop, stop)
    while (!this[what] && !over) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    clearTimeout(timer)
    return this[what]
  }

  close(): void {
    this.server.close()
    this.server.closeAllConnections()
  }

  private take(event: TestEvent): void {
    if (event.kind === 'start') {
      this.started = true
      console.log(`  ${event.editor}\n`)
    } else if (event.kind === 'end') {
      this.ended = true
    } else {
      this.result[event.state]++
      console.log(`  ${marks[event.state]} ${event.title}`)
      if (event.problem) console.log(event.problem.replace(/^/gm, '      '))
    }
    this.wake()
  }
}

const marks = { passed: '✔', failed: '✘', skipped: '-' }
