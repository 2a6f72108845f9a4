import { BrowserMessageReader, BrowserMessageWriter, type Message } from 'vscode-languageclient/browser'
import { Pulse } from './pulse.ts'

/** The server knows no such request, and says so if it is there. */
const ping = { jsonrpc: '2.0', id: 'rapport/ping', method: 'rapport/ping' }

/** The ends of a worker as a language client wants them. Nobody says when a worker has died, so its pulse is taken. */
export function transportsOf(worker: Worker): { reader: BrowserMessageReader; writer: BrowserMessageWriter } {
  const reader = new Reader(worker)
  return { reader, writer: new Writer(worker, reader.pulse) }
}

class Reader extends BrowserMessageReader {
  readonly pulse: Pulse

  constructor(worker: Worker) {
    super(worker)
    this.pulse = new Pulse(
      () => worker.postMessage(ping),
      () => {
        worker.terminate()
        this.fireClose()
      },
    )
  }

  override listen(callback: (message: Message) => void) {
    return super.listen((message) => {
      this.pulse.heard()
      if (!('id' in message && message.id === ping.id)) callback(message)
    })
  }

  override dispose(): void {
    this.pulse.stop()
    super.dispose()
  }
}

class Writer extends BrowserMessageWriter {
  constructor(
    worker: Worker,
    private readonly pulse: Pulse,
  ) {
    super(worker)
  }

  override write(message: Message): Promise<void> {
    this.pulse.told()
    return super.write(message)
  }
}
