import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import type { ReadDisk } from './configService.ts'
import { serve } from './serve.ts'

// The page's types call this a window; in a worker it is the worker's own scope. Only a process has a disk.
const scope = self as unknown as DedicatedWorkerGlobalScope & { readDisk?: ReadDisk }

const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope))
// Nobody else ends the process or the worker when the client says so.
connection.onExit(() => scope.close())
serve(connection, scope.readDisk)
