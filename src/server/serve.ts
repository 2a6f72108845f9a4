import {
  CodeActionKind,
  CodeActionTriggerKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import { type Finding, rules } from '../engine/index.ts'
import { codeActionsFor, fixAllActions, fixAllKind } from './codeActions.ts'
import { isConfigFile } from './configFiles.ts'
import { configFileNames } from './configReader.ts'
import { ConfigService, type ReadDisk } from './configService.ts'
import { hoverAt } from './hover.ts'
import { l10n } from './l10n.ts'
import * as protocol from './protocol.ts'
import { ReviewDocument } from './reviewDocument.ts'
import { serveRewrites } from './rewriteRequests.ts'
import { fixDocument, withSuggestions } from './rewriting.ts'
import { Session } from './session.ts'
import { serveTexts } from './textRequests.ts'
import { warmUp } from './warmUp.ts'

/**
 * Wires a connection to the services; everything starts with the client's `initialize`. Without `readDisk` the client is asked for every
 * file.
 */
export function serve(connection: Connection, readDisk?: ReadDisk): void {
  const sessions = new Map<string, Session>()
  const config = new ConfigService(connection, readDisk)
  let initialization: protocol.InitializationOptions = {}
  let dynamic = { configuration: false, watch: false, folders: false }

  const configure = async (session: Session) => {
    const { settings, file } = await config.forDocument(session.document.uri)
    if (sessions.get(session.document.uri) === session) await session.configure(settings, file)
  }
  const configureAll = () => Promise.all([...sessions.values()].map(configure))

  connection.onInitialize((params: InitializeParams) => {
    initialization = (params.initializationOptions as protocol.InitializationOptions | undefined) ?? {}
    l10n.use(initialization.texts ?? {})
    const { workspace } = params.capabilities
    dynamic = {
      configuration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
      watch: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
      folders: workspace?.workspaceFolders ?? false,
    }
    config.start({
      roots: (params.workspaceFolders ?? []).map((folder) => folder.uri),
      canAsk: workspace?.configuration ?? false,
      canRead: initialization.files ?? false,
      readsJson: initialization.json ?? false,
    })
    return {
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind], resolveProvider: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
      serverInfo: { name: 'rapport' },
    }
  })

  connection.onInitialized(async () => {
    // Until the first document and its settings are here there is nothing else to do.
    void warmUp()
    if (dynamic.folders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        config.changeRoots(
          added.map((folder) => folder.uri),
          removed.map((folder) => folder.uri),
        )
        void configureAll()
      })
    if (dynamic.configuration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'rapport' })
    if (dynamic.watch && (initialization.files || readDisk))
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/{${configFileNames.join(',')}}` }],
      })
  })

  connection.onDidChangeConfiguration(() => void configureAll())
  connection.onNotification(protocol.settingsChangedNotification, () => void configureAll())
  connection.onDidChangeWatchedFiles(({ changes }) => {
    config.filesChanged(changes.map((change) => change.uri))
    void configureAll()
  })

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (isConfigFile(uri)) return config.opened(uri, languageId, text)
    sessions.get(uri)?.dispose()
    const session = new Session(ReviewDocument.create(uri, languageId, version, text), {
      initialization,
      publish: (address, ofVersion, diagnostics) =>
        void connection.sendDiagnostics({ uri: address, version: ofVersion, diagnostics }),
      status: (status) => void connection.sendNotification(protocol.statusNotification, status),
      log: (error) => connection.console.error(`A check failed: ${error instanceof Error ? error.stack : error}`),
    })
    sessions.set(uri, session)
    session.ready = configure(session)
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    if (isConfigFile(uri)) return config.edited(uri, contentChanges, version)
    const session = sessions.get(uri)
    session?.changed(session.document.update(contentChanges, version))
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (isConfigFile(uri)) return config.closed(uri)
    sessions.get(uri)?.dispose()
    sessions.delete(uri)
  })
  connection.onNotification(protocol.caretNotification, ({ uri, position }: protocol.CaretParams) => {
    const session = sessions.get(uri)
    session?.checker?.caretMoved(session.document.offsetAt(position))
  })
  connection.onNotification(protocol.viewNotification, ({ uri, range }: protocol.ViewParams) =>
    sessions.get(uri)?.setView(range),
  )

  connection.onHover(async ({ textDocument, position }) => {
    const session = sessions.get(textDocument.uri)
    await session?.ready
    if (!session?.checker) return null
    const findings = await session.checker.shown()
    return hoverAt(session.document.offsetAt(position), findings, session.document, initialization)
  })
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const session = sessions.get(textDocument.uri)
    await session?.ready
    if (!session?.checker) return []
    if (context.only?.some((kind) => covers(kind, fixAllKind)))
      return fixAllActions(await fixDocument(session.document), textDocument.uri)
    if (context.only && !context.only.some((kind) => covers(kind, CodeActionKind.QuickFix))) return []
    const { document, checker } = session
    const { start, end } = document.offsets(range)
    const touches = (finding: Finding) => finding.start <= end && start <= finding.end
    const { version } = document
    // Whoever asks for a fix wants one for the sentence in work too, and words even where the rule has none.
    const findings =
      context.triggerKind === CodeActionTriggerKind.Automatic
        ? (await checker.shown()).filter(touches)
        : await Promise.all(
            (await checker.findings()).filter(touches).map((finding) => withSuggestions(finding, document)),
          )
    if (document.version !== version) return []
    return codeActionsFor(findings, document, (finding) => session.diagnosticOf(finding), {
      commands: initialization.commands ?? false,
      workspace: config.roots.length > 0,
    })
  })
  // Everything is in the action already. A client that looks at the version of its text first can do so while it resolves one.
  connection.onCodeActionResolve((action) => action)

  serveRewrites(connection, (uri) => sessions.get(uri))
  serveTexts(connection, config)
  connection.onRequest(protocol.rulesRequest, () => rules.map(({ id, principle, why }) => ({ id, principle, why })))

  connection.onShutdown(() => {
    for (const session of sessions.values()) session.dispose()
    sessions.clear()
  })
  connection.listen()
}

/** `source` covers `source.fixAll.rapport`, and nothing covers everything. */
const covers = (asked: string, kind: string) => asked === '' || `${kind}.`.startsWith(`${asked}.`)
