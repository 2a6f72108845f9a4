import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { serve } from './serve.ts'

// The page's types call this a window; in a worker it is the worker's own scope.
const scope = self as unknown as DedicatedWorkerGlobalScope

serve(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)))
