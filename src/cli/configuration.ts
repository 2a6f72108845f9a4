import { readFile } from 'node:fs/promises'
import { basename, dirname, parse as parsePath, relative, resolve, sep } from 'node:path'
import { type LilconfigResult, lilconfig } from 'lilconfig'
import { configFileNames } from '../engine/config/file-name.ts'
import { type ParsedConfig, parseConfig } from '../engine/config/parse.ts'
import { resolveConfig } from '../engine/config/resolve.ts'
import { type Preset, type RapportConfig, rules } from '../engine/index.ts'
import { positionsIn } from './position.ts'
import { nameOf, reasonOf } from './source.ts'

export interface ConfigurationOptions {
  /** A file to use for everything, or `false` for none; else the nearest one upwards from each text. */
  config?: string | boolean
  /** Wins over the preset of the file and of its overrides. */
  preset?: Preset
}

/** What holds for one text: `broken` when its configuration cannot be followed, else how to check it. */
export type Applied = { broken: true } | { broken: false; ignored: boolean; config: RapportConfig }

/** Finds and reads configuration files, each once. */
export class Configuration {
  readonly #options: ConfigurationOptions
  readonly #complain: (line: string) => void
  readonly #complainedOf = new Set<string>()
  readonly #searcher

  /** @param complain Told each problem once, as `file:line:column: message`. */
  constructor(options: ConfigurationOptions, complain: (line: string) => void) {
    this.#options = options
    this.#complain = complain
    this.#searcher = lilconfig('rapport', {
      searchPlaces: [...configFileNames],
      stopDir: parsePath(process.cwd()).root,
      loaders: { '.json': load, '.yaml': load, '.yml': load },
    })
  }

  /** What holds for the text at an absolute path. */
  async of(path: string): Promise<Applied> {
    const found = await this.#find(path)
    if (found === undefined) return { broken: true }
    const { config = {}, folder = dirname(path) } = found ?? {}
    const resolved = resolveConfig(config, relative(folder, path).split(sep).join('/'))
    const { preset } = this.#options
    return { broken: false, ignored: resolved.ignored, config: { ...resolved.config, ...(preset && { preset }) } }
  }

  /** Null when there is no configuration, undefined when it is broken. */
  async #find(path: string): Promise<{ config: RapportConfig; folder: string } | null | undefined> {
    const { config: named } = this.#options
    if (named === false) return null
    const result = typeof named === 'string' ? await this.#load(resolve(named)) : await this.#search(dirname(path))
    if (!result) return result
    const { config, problems, text } = result.config as Loaded
    const name = nameOf(result.filepath)
    if (!config) this.#complainOnce(name, ...problems.map((problem) => located(name, text, problem)))
    return config && { config, folder: dirname(result.filepath) }
  }

  async #search(folder: string): Promise<LilconfigResult | undefined> {
    try {
      return await this.#searcher.search(folder)
    } catch (error) {
      this.#complainOnce(
        folder,
        `${nameOf(folder) || '.'}: its configuration cannot be read: ${(error as Error).message}`,
      )
      return undefined
    }
  }

  async #load(filepath: string): Promise<LilconfigResult | undefined> {
    try {
      const config = loadOne(filepath, await readFile(filepath, 'utf8'))
      if (config) return { filepath, config }
      this.#complainOnce(filepath, `${nameOf(filepath)}: it has no \`rapport\` key.`)
    } catch (error) {
      this.#complainOnce(filepath, `${nameOf(filepath)}: ${reasonOf(error as NodeJS.ErrnoException)}`)
    }
    return undefined
  }

  #complainOnce(name: string, ...lines: string[]): void {
    if (this.#complainedOf.has(name)) return
    this.#complainedOf.add(name)
    for (const line of lines) this.#complain(line)
  }
}

type Loaded = ParsedConfig & { text: string }

/** Of a `package.json`, undefined without the key `rapport`. */
function loadOne(path: string, text: string): Loaded | undefined {
  const ids = rules.map(({ id }) => id)
  const parsed = parseConfig(text, path, ids)
  return parsed.config || parsed.problems.length > 0 ? { ...parsed, text } : undefined
}

/** As lilconfig wants it: a `package.json` as an object with the key `rapport`. */
function load(path: string, text: string): unknown {
  const loaded = loadOne(path, text)
  return basename(path) === 'package.json' ? { rapport: loaded } : loaded
}

function located(name: string, text: string, problem: { start: number; end: number; message: string }): string {
  const { line, column } = positionsIn(text)(problem)
  return `${name}:${line}:${column}: ${problem.message}`
}
