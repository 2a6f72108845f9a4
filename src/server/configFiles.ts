import { URI, Utils } from 'vscode-uri'
import type { RapportConfig, RuleConfig } from '../engine/index.ts'
import { type ConfigProblem, configFileNames, readConfig, resolveConfig } from './configReader.ts'

/** What a configuration file says about one document. */
export interface FileConfig {
  /** Address of the configuration file. */
  uri: string
  config: RuleConfig
  /** The file asks not to check this document. */
  ignored: boolean
}

export interface ConfigFilesOptions {
  /** The text of a file, or null when there is none. */
  read(uri: string): Promise<string | null>
  /** Addresses of the folders of the workspace; a search never leaves the one that it began in. */
  roots(): readonly string[]
  /** Called for every configuration file that was read, also when it is in order. */
  report(uri: string, text: string, problems: readonly ConfigProblem[]): void
}

/** True for files that may hold a configuration. */
export function isConfigFile(uri: string): boolean {
  const name = Utils.basename(URI.parse(uri))
  return configFileNames.some((known) => known === name)
}

/** Finds the configuration file that is nearest to a document. A broken file counts as it was when it last was in order. */
export class ConfigFiles {
  readonly #folders = new Map<string, Promise<{ uri: string; config: RapportConfig } | undefined>>()
  /** Of each folder what stands in the files that may hold a configuration, by their place among the names. */
  readonly #texts = new Map<string, Promise<readonly (string | null)[]>>()
  readonly #lastGood = new Map<string, RapportConfig>()

  constructor(private readonly options: ConfigFilesOptions) {}

  /** Call when a configuration file was written, made or deleted. */
  changed(): void {
    this.#folders.clear()
    this.#texts.clear()
  }

  async forDocument(uri: string): Promise<FileConfig | undefined> {
    const { folder, path } = this.#place(URI.parse(uri))
    const folders: URI[] = []
    for (let here = folder; here; here = this.#parent(here)) folders.push(here)
    // While the editor starts, an answer takes a good part of a second. So all files are asked for at once.
    for (const here of folders) void this.#textsIn(here)
    for (const here of folders) {
      const found = await this.#inFolder(here)
      if (!found) continue
      const base = `${here.path.replace(/\/$/, '')}/`
      const relative = path.startsWith(base) ? path.slice(base.length) : Utils.basename(URI.parse(uri))
      return { uri: found.uri, ...resolveConfig(found.config, relative) }
    }
    return undefined
  }

  /** Where the search for a document begins. A message box belongs to the folder of its repository or of the workspace. */
  #place(uri: URI): { folder: URI | undefined; path: string } {
    const hasFolder = this.#root(uri) !== undefined || uri.scheme === 'file'
    if (hasFolder) return { folder: Utils.dirname(uri), path: uri.path }
    const repository = new URLSearchParams(uri.query).get('rootUri')
    const root = repository ?? this.options.roots()[0]
    return { folder: root === undefined ? undefined : URI.parse(root), path: uri.path }
  }

  #root(uri: URI): string | undefined {
    const address = `${uri.toString()}/`
    return this.options.roots().find((root) => address.startsWith(`${root.replace(/\/$/, '')}/`))
  }

  #parent(folder: URI): URI | undefined {
    const root = this.#root(folder)
    if (root !== undefined && folder.toString() === root.replace(/\/$/, '')) return undefined
    const parent = Utils.dirname(folder)
    return parent.path === folder.path ? undefined : parent
  }

  #inFolder(folder: URI): Promise<{ uri: string; config: RapportConfig } | undefined> {
    const key = folder.toString()
    const known = this.#folders.get(key) ?? this.#search(folder)
    this.#folders.set(key, known)
    return known
  }

  #textsIn(folder: URI): Promise<readonly (string | null)[]> {
    const key = folder.toString()
    let texts = this.#texts.get(key)
    if (!texts) {
      texts = Promise.all(configFileNames.map((name) => this.options.read(addressOf(folder, name))))
      this.#texts.set(key, texts)
    }
    return texts
  }

  async #search(folder: URI): Promise<{ uri: string; config: RapportConfig } | undefined> {
    const texts = await this.#textsIn(folder)
    for (const [place, name] of configFileNames.entries()) {
      const uri = addressOf(folder, name)
      const text = texts[place] ?? null
      if (text === null) {
        this.#lastGood.delete(uri)
        continue
      }
      const { config, problems } = readConfig(text, name)
      this.options.report(uri, text, problems)
      if (config) this.#lastGood.set(uri, config)
      else if (problems.length === 0) this.#lastGood.delete(uri)
      const good = this.#lastGood.get(uri)
      if (good) return { uri, config: good }
    }
    return undefined
  }
}

function addressOf(folder: URI, name: string): string {
  return Utils.joinPath(folder, name).toString()
}
