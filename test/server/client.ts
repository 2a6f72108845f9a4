import { PassThrough } from 'node:stream'
import {
  type CancellationToken,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import * as protocol from '../../src/server/protocol.ts'
import { serve } from '../../src/server/serve.ts'

export const root = 'file:///project'

/** Files and settings of the pretended client; both may be changed during a test. */
export interface World {
  files: Record<string, string>
  settings: Record<string, unknown>
  /** What the server reads by itself. */
  disk: Record<string, string>
  /** The language model. */
  answer: (params: protocol.AskModelParams, token: CancellationToken) => Promise<protocol.ModelAnswer>
}

/** A client of a real server; the two speak the protocol over streams in memory. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = []
  readonly statuses: protocol.Status[] = []
  readonly #waiting = new Set<() => void>()

  private constructor(
    readonly connection: ProtocolConnection,
    private readonly stop: () => void,
  ) {}

  static async start(
    world: Partial<World> = {},
    options: { workspace?: boolean; json?: boolean; files?: boolean } = {},
  ): Promise<Client> {
    const toServer = new PassThrough()
    const toClient = new PassThrough()
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient))
    const { disk } = world
    serve(server, disk && (async (uri) => disk[uri] ?? null))
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
    const client = new Client(connection, () => {
      connection.dispose()
      server.dispose()
    })
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      client.published.push(params)
      client.#wake()
    })
    connection.onNotification(protocol.statusNotification, (status: protocol.Status) => {
      client.statuses.push(status)
      client.#wake()
    })
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => world.settings ?? {}),
    )
    connection.onRequest(protocol.readFileRequest, ({ uri }: protocol.ReadFileParams) => world.files?.[uri] ?? null)
    connection.onRequest(protocol.askModelRequest, (params: protocol.AskModelParams, token: CancellationToken) =>
      world.answer ? world.answer(params, token) : Promise.resolve({ failure: 'not-found' as const }),
    )
    connection.onRequest('client/registerCapability', () => null)
    connection.listen()
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: options.workspace === false ? null : [{ uri: root, name: 'project' }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      initializationOptions: { root: 'file:///extension/', commands: true, files: true, json: false, ...options },
    })
    await connection.sendNotification('initialized', {})
    return client
  }

  async dispose(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    this.stop()
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  /** One content change; without a range it replaces the whole text. */
  async change(uri: string, version: number, text: string, range?: Range): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    })
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params)
  }

  /** What was published last for a document. */
  diagnostics(uri: string): Diagnostic[] | undefined {
    return this.published.findLast((params) => params.uri === uri)?.diagnostics
  }

  /** Resolves as soon as `condition` holds after something arrived; the test's own timeout is the limit. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.add(resolve))
  }

  codeActions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], triggerKind: 1, ...(only ? { only } : {}) },
    })
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } })
  }

  rewrite(params: protocol.RewriteParams): Promise<protocol.RewriteResult | null> {
    return this.connection.sendRequest(protocol.rewriteRequest, params)
  }

  request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
    return token ? this.connection.sendRequest(method, params, token) : this.connection.sendRequest(method, params)
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve()
    this.#waiting.clear()
  }
}

export function range(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } }
}
