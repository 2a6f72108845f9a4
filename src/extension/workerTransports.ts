import { BrowserMessageReader, BrowserMessageWriter, type Message } from 'vscode-jsonrpc/browser'
import { Pulse } from './pulse.ts'

/** What a connection needs of a worker. */
export type ServerWorker = Pick<Worker, 'onmessage' | 'postMessage' | 'terminate' | 'addEventListener'>

/** The server knows no such request, and says so if it is there. */
const ping = { jsonrpc: '2.0', id: 'rapport/ping', method: 'rapport/ping' }

/**
 * The ends of a worker as a language client wants them. A process dispatches `close` when it has ended; of a real worker nobody says
 * that it has died, so its pulse is taken.
 */
export function transportsOf(worker: ServerWorker): { reader: BrowserMessageReader; writer: BrowserMessageWriter } {
  const reader = new Reader(worker)
  return { reader, writer: new Writer(worker, reader.pulse) }
}

class Reader extends BrowserMessageReader {
  readonly pulse: Pulse

  constructor(private readonly worker: ServerWorker) {
    super(worker as Worker)
    this.pulse = new Pulse(
      () => worker.postMessage(ping),
      () => this.fireClose(),
    )
    worker.addEventListener('close', () => this.fireClose())
  }

  override listen(callback: (message: Message) => void) {
    return super.listen((message) => {
      this.pulse.heard()
      if (!('id' in message && message.id === ping.id)) callback(message)
    })
  }

  /** Whoever no longer listens to the worker needs it no longer. */
  override dispose(): void {
    this.pulse.stop()
    this.worker.terminate()
    super.dispose()
  }
}

class Writer extends BrowserMessageWriter {
  constructor(
    worker: ServerWorker,
    private readonly pulse: Pulse,
  ) {
    super(worker as Worker)
  }

  override write(message: Message): Promise<void> {
    this.pulse.told()
    return super.write(message)
  }
}
