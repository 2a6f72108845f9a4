import type { RapportConfig } from '../engine/index.ts'
import { Configuration, type ConfigurationOptions } from './configuration.ts'
import { filesOf } from './files.ts'
import { readSource, readStdin, type Source, UnreadableError } from './source.ts'
import type { Terminal } from './terminal.ts'

/** What every command that reads texts understands. */
export interface SourceOptions extends ConfigurationOptions {
  language?: string
  stdinFilename?: string
}

/** A text and how to check it. */
export interface ConfiguredSource extends Source {
  config: RapportConfig
  /** Whether the configuration says not to check it. */
  ignored: boolean
}

/** Reads what the arguments mean, one after the other; says what cannot be read and goes on. */
export async function* sourcesOf(
  names: readonly string[],
  options: SourceOptions,
  terminal: Terminal,
): AsyncGenerator<ConfiguredSource> {
  const configuration = new Configuration(options, (line) => terminal.complain(line))
  const paths = await filesOf(
    names.filter((name) => name !== '-'),
    (name) => terminal.complain(`${name}: nothing to check there.`),
  )
  for (const path of names.includes('-') ? ['-', ...paths] : paths) {
    try {
      const source = await read(path, options)
      const applied = await configuration.of(source.path)
      if (!applied.broken) yield { ...source, config: applied.config, ignored: applied.ignored }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      if (error.badUse) terminal.complain(error.message)
      else terminal.note(error.message)
    }
  }
}

function read(path: string, { language, stdinFilename }: SourceOptions): Promise<Source> {
  return path === '-' ? readStdin(process.stdin, stdinFilename, language) : readSource(path, language)
}
