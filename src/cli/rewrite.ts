import { writeFile } from 'node:fs/promises'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { type Rewrite, rewrite as rewriteText } from '../engine/index.ts'
import { type ConfiguredSource, type SourceOptions, sourcesOf } from './sources.ts'
import type { Terminal } from './terminal.ts'

export interface RewriteCommandOptions extends SourceOptions {
  /** Changes the files instead of printing them. */
  write?: boolean
  /** Prints what changes instead of the whole text. */
  diff?: boolean
}

/** `rapport rewrite`: gives texts in kinder words. */
export async function rewrite(
  names: readonly string[],
  options: RewriteCommandOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.write && names.includes('-')) {
    terminal.complain('Standard input cannot be written back. Leave out `--write`, or name a file.')
    return
  }
  for await (const source of sourcesOf(names, options, terminal)) {
    const { text: before, language, config } = source
    const rewritten = source.ignored ? unchanged(before) : await rewriteText(before, { language, config })
    if (options.diff) terminal.print(patch(source, rewritten.text))
    else if (!options.write) terminal.print(withMark(source, rewritten.text))
    if (options.write) await write(source, rewritten, terminal)
    tellPlaces(source, rewritten, terminal)
  }
}

function unchanged(text: string): Rewrite {
  return { text, changes: [], places: [], remaining: [] }
}

async function write(source: ConfiguredSource, { text }: Rewrite, terminal: Terminal): Promise<void> {
  if (text === source.text) return
  try {
    await writeFile(source.path, withMark(source, text))
    terminal.note(`${source.name}: rewritten.`)
  } catch (error) {
    terminal.complain(`${source.name}: it could not be written: ${(error as Error).message}`)
  }
}

/** The text as it is in a file: with the byte order mark that the file began with. */
function withMark({ byteOrderMark }: ConfiguredSource, text: string): string {
  return byteOrderMark ? `\uFEFF${text}` : text
}

function patch({ name, text }: ConfiguredSource, after: string): string {
  if (text === after) return ''
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, text, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
}

/** What only the writer knows stays open as ‹a hint›. */
function tellPlaces({ name }: ConfiguredSource, { places }: Rewrite, terminal: Terminal): void {
  if (places.length === 0) return
  const hints = [...new Set(places.map(({ hint }) => `‹${hint}›`))].join(', ')
  terminal.note(
    `${name}: ${places.length === 1 ? 'one place' : `${places.length} places`} for you to fill in: ${hints}`,
  )
}
