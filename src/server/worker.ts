import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { serve } from './serve.ts'

// The page's types call this a window; in a worker it is the worker's own scope.
const scope = self as unknown as DedicatedWorkerGlobalScope

const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope))
// Nobody else ends the process or the worker when the client says so.
connection.onExit(() => scope.close())
serve(connection)
