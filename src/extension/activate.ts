import * as vscode from 'vscode'
import type { BaseLanguageClient, DocumentSelector } from 'vscode-languageclient'
import {
  type ReadFileParams,
  type RuleEntry,
  readFileRequest,
  rulesRequest,
  type Status,
  settingsChangedNotification,
  statusNotification,
} from '../server/protocol.ts'
import { watchCaret } from './caret.ts'
import { Clipboard } from './clipboard.ts'
import { registerDraft } from './draft.ts'
import { DocumentExceptions } from './exceptions.ts'
import { registerFixAll } from './fixAll.ts'
import { registerIgnore } from './ignore.ts'
import { registerLabelCompletion } from './labelCompletion.ts'
import { LanguageModels } from './languageModel.ts'
import { watchLanguages } from './languages.ts'
import { LastBox } from './lastBox.ts'
import { ModelRewriting } from './modelRewrite.ts'
import { Offer } from './offer.ts'
import { Preview } from './preview.ts'
import { Rewriting } from './rewrite.ts'
import { RulePages } from './rulePage.ts'
import { StatusItem } from './status.ts'
import { Timing } from './timing.ts'
import { registerToggle } from './toggle.ts'
import { registerTools } from './tools.ts'
import { watchView } from './view.ts'
import type { ServerWorker } from './workerTransports.ts'

/** Starts the server. */
export type Launch = (root: vscode.Uri) => Promise<ServerWorker>

/** What `activate` answers. */
export interface Rapport {
  /** Resolves with the connection to the server when that runs. */
  client: Promise<BaseLanguageClient>
}

/** Wires the services. Returns at once; the server starts behind it. */
export function activate(context: vscode.ExtensionContext, launch: Launch): Rapport {
  const exceptions = new DocumentExceptions(context.workspaceState)
  const status = new StatusItem()
  const log = vscode.window.createOutputChannel('Rapport', { log: true })
  const timing = new Timing(log)
  const started = start(context, launch, { exceptions, status, log, timing })
  // The client tells the user; what is left to do is not to seem at work.
  started.catch((error) => {
    log.error(error)
    status.stopped()
  })
  const notify = (method: string, params: unknown) =>
    void started.then(
      async (client) => {
        if (client.isRunning()) await client.sendNotification(method, params)
      },
      () => {},
    )
  const changed = () => notify(settingsChangedNotification, null)
  const rules = async () => (await started).sendRequest<RuleEntry[]>(rulesRequest)
  const lastBox = new LastBox()
  const preview = new Preview()
  const models = new LanguageModels()
  const client = () => started
  const offer = new Offer(client, preview)
  context.subscriptions.push(
    timing,
    status,
    lastBox,
    preview.register(),
    registerIgnore(exceptions, changed),
    registerToggle(exceptions, changed),
    new RulePages(context.extensionUri, rules).register(),
    new Rewriting(client, lastBox, offer).register(),
    registerFixAll(client, lastBox, offer),
    new Clipboard(client, preview).register(),
    registerDraft(),
    registerLabelCompletion(),
    models,
    new ModelRewriting(client, models, lastBox, offer).register(),
    registerTools(client),
    watchView(notify),
    watchCaret(notify),
    vscode.workspace.onDidCloseTextDocument(({ uri, isUntitled }) => {
      status.forget(uri.toString())
      if (isUntitled) void exceptions.forget(uri.toString())
    }),
  )
  timing.reached('Activated')
  return { client: started }
}

/** What the connection to the server serves. */
export interface Services {
  exceptions: DocumentExceptions
  status: StatusItem
  log: vscode.LogOutputChannel
  timing: Timing
}

async function start(
  context: vscode.ExtensionContext,
  launch: Launch,
  services: Services,
): Promise<BaseLanguageClient> {
  // The server starts while the client is read, but not before `activate` is done: to start a process takes a moment.
  let launched: Promise<ServerWorker> | undefined = nextTask().then(() => launch(context.extensionUri))
  // Whoever waits for it is told, and nobody does yet.
  launched.catch(() => {})
  // The client is the largest part of the bundle; nothing else has to wait until it is read.
  const [{ LanguageClient }, { clientOptions, documentSelector }, { transportsOf }] = await Promise.all([
    import('vscode-languageclient'),
    import('./clientOptions.ts'),
    import('./workerTransports.ts'),
  ])
  const server = async () => {
    const worker = launched ?? launch(context.extensionUri)
    launched = undefined
    return transportsOf(await worker)
  }
  const client = new LanguageClient('rapport', 'Rapport', server, clientOptions(context.extensionUri, services))
  let restarted = Promise.resolve()
  context.subscriptions.push(
    // The client still has something to log while it ends.
    { dispose: () => client.dispose().finally(() => services.log.dispose()) },
    client.onNotification(statusNotification, (received: Status) => services.status.update(received)),
    client.onRequest(readFileRequest, readFile),
    watchLanguages(() => {
      services.status.languagesChanged()
      restarted = restarted.then(() => restart(client, documentSelector())).catch((error) => services.log.error(error))
    }),
  )
  await client.start()
  services.timing.reached('Server started')
  return client
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** A client learns only when it starts which documents it has to tell the server of. */
async function restart(client: BaseLanguageClient, selector: DocumentSelector): Promise<void> {
  client.clientOptions.documentSelector = selector
  await client.stop()
  await client.start()
}

async function readFile({ uri }: ReadFileParams): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri)))
  } catch {
    return null
  }
}
