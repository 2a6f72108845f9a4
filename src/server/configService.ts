import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { URI, Utils } from 'vscode-uri'
import { ConfigFiles, type FileConfig } from './configFiles.ts'
import { type ConfigProblem, readConfig } from './configReader.ts'
import { source } from './diagnostics.ts'
import { type ReadFileParams, readFileRequest } from './protocol.ts'
import { readSettings, type Settings } from './settings.ts'

/** The text of a file on disk, by its address; null when there is none. */
export type ReadDisk = (uri: string) => Promise<string | null>

/** Where settings and configuration files come from, and where problems in those files are shown. */
export class ConfigService {
  #roots: string[] = []
  #canAsk = false
  #canRead = false
  #readsJson = false
  readonly #open = new Map<string, TextDocument>()
  readonly #files: ConfigFiles

  constructor(
    private readonly connection: Connection,
    private readonly readDisk?: ReadDisk,
  ) {
    this.#files = new ConfigFiles({
      read: (uri) => this.#read(uri),
      roots: () => this.#roots,
      // What is being edited is reported as it is edited.
      report: (uri, text, problems) => {
        if (!this.#open.has(uri)) this.#publish(TextDocument.create(uri, '', 0, text), problems)
      },
    })
  }

  /** Addresses of the folders of the workspace. */
  get roots(): readonly string[] {
    return this.#roots
  }

  start(client: { roots: string[]; canAsk: boolean; canRead: boolean; readsJson: boolean }): void {
    this.#roots = client.roots
    this.#canAsk = client.canAsk
    this.#canRead = client.canRead
    this.#readsJson = client.readsJson
  }

  changeRoots(added: readonly string[], removed: readonly string[]): void {
    this.#roots = [...this.#roots.filter((root) => !removed.includes(root)), ...added]
    this.#files.changed()
  }

  async forDocument(uri: string): Promise<{ settings: Settings; file: FileConfig | undefined }> {
    const [given, file] = await Promise.all([
      this.#canAsk ? this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'rapport' }) : undefined,
      this.#files.forDocument(uri),
    ])
    return { settings: readSettings(given), file }
  }

  filesChanged(uris: readonly string[]): void {
    this.#files.changed()
    // A deleted file keeps no problems; one that is still there is reported again when it is read.
    for (const uri of uris) if (!this.#open.has(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  opened(uri: string, languageId: string, text: string): void {
    this.#check(TextDocument.create(uri, languageId, 0, text))
  }

  edited(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const document = this.#open.get(uri)
    if (document) this.#check(TextDocument.update(document, changes, version))
  }

  /** Problems of the file on disk, if it is in use, come back with the next document that needs it. */
  closed(uri: string): void {
    this.#open.delete(uri)
    void this.connection.sendDiagnostics({ uri, diagnostics: [] })
  }

  #check(document: TextDocument): void {
    this.#open.set(document.uri, document)
    const { problems } = readConfig(document.getText(), Utils.basename(URI.parse(document.uri)))
    // Of JSON with comments the client takes more than we do.
    const isTold = this.#readsJson && document.languageId === 'json'
    this.#publish(document, isTold ? problems.filter(({ syntax }) => !syntax) : problems)
  }

  #publish(document: TextDocument, problems: readonly ConfigProblem[]): void {
    const diagnostics = problems.map(
      (problem): Diagnostic => ({
        range: { start: document.positionAt(problem.start), end: document.positionAt(problem.end) },
        severity: DiagnosticSeverity.Error,
        source,
        message: problem.message,
      }),
    )
    void this.connection.sendDiagnostics({ uri: document.uri, diagnostics })
  }

  async #read(uri: string): Promise<string | null> {
    // An editor that is just starting takes a second and more for what a disk does at once, and most editors do not answer at all.
    if (this.readDisk && URI.parse(uri).scheme === 'file') return this.readDisk(uri)
    if (!this.#canRead) return null
    try {
      return await this.connection.sendRequest<string | null>(readFileRequest, { uri } satisfies ReadFileParams)
    } catch {
      return null
    }
  }
}
