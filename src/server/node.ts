import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  IPCMessageReader,
  IPCMessageWriter,
  type Message,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'

/**
 * The server as a process, over IPC for VS Code and over standard input and output for other editors. It runs the worker's bundle
 * with a worker's scope around it, so that the package holds the engine and its rules once.
 */
const [reader, writer] = process.send
  ? [new IPCMessageReader(process), new IPCMessageWriter(process)]
  : [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)]

/** What of a worker's scope the bundle uses. */
const scope: { onmessage?: (event: { data: Message }) => void } = {}
const errors = new EventTarget()

Object.assign(globalThis, {
  self: Object.assign(scope, {
    definitions: readFileSync(join(__dirname, 'definitions.jsonl'), 'latin1').split('\n'),
    readDisk,
    addEventListener: errors.addEventListener.bind(errors),
    removeEventListener: errors.removeEventListener.bind(errors),
    postMessage: (message: Message) => void writer.write(message),
    close: () => process.exit(),
  }),
})

// A server whose editor is gone has nobody to tell.
process.on('disconnect', () => process.exit())
if (!process.send) process.stdin.on('end', () => process.exit())

require('./web/server.js')
reader.listen((data) => scope.onmessage?.({ data }))

async function readDisk(uri: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await readFile(fileURLToPath(uri)))
  } catch {
    return null
  }
}
