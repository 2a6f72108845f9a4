import { open } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { languageOf } from './language.ts'

/** Larger texts are not checked. */
const largest = 2 * 1024 * 1024

/** A text to check. */
export interface Source {
  /** The name that users see: relative to the working directory, with `/` between names. */
  name: string
  /** The absolute path, which decides on language and configuration; there need not be a file. */
  path: string
  text: string
  /** A VS Code language id. */
  language: string
  /** Whether the file began with a byte order mark, which `text` does not hold. */
  byteOrderMark: boolean
}

/** Why a text cannot be checked, in words for the user. */
export class UnreadableError extends Error {
  /** Whether the user did something wrong; a file that is only too large is no mistake. */
  readonly badUse: boolean

  constructor(message: string, badUse: boolean) {
    super(message)
    this.badUse = badUse
  }
}

/**
 * Reads a file.
 *
 * @throws {UnreadableError} When it is missing, too large, or not UTF-8.
 */
export async function readSource(path: string, language?: string): Promise<Source> {
  const name = nameOf(path)
  return sourceOf(await bytesOf(path, name), path, name, language ?? languageOf(path))
}

/**
 * Reads standard input, as Markdown unless a file name or a language says otherwise.
 *
 * @throws {UnreadableError} When it is too large or not UTF-8.
 */
export async function readStdin(stdin: Readable, fileName?: string, language?: string): Promise<Source> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > largest) throw tooLarge(fileName ?? '<stdin>')
    chunks.push(bytes)
  }
  const path = resolve(fileName ?? 'stdin.md')
  const name = fileName === undefined ? '<stdin>' : nameOf(path)
  return sourceOf(Buffer.concat(chunks), path, name, language ?? languageOf(path))
}

/** The name of a file that users see: relative to the working directory, with `/` between names. */
export function nameOf(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/')
}

async function bytesOf(path: string, name: string): Promise<Buffer> {
  try {
    const file = await open(path)
    try {
      if ((await file.stat()).size > largest) throw tooLarge(name)
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    throw new UnreadableError(`${name}: ${reasonOf(error as NodeJS.ErrnoException)}`, true)
  }
}

/** Why a file could not be read, as the end of a sentence. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file.'
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'it may not be read.'
  if (error.code === 'EISDIR') return 'it is a folder.'
  return error.message
}

function tooLarge(name: string): UnreadableError {
  return new UnreadableError(`${name}: larger than 2 MB, so it is not checked.`, false)
}

function sourceOf(bytes: Buffer, path: string, name: string, language: string): Source {
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const byteOrderMark = decoded.startsWith('\uFEFF')
    return { name, path, text: byteOrderMark ? decoded.slice(1) : decoded, language, byteOrderMark }
  } catch {
    throw new UnreadableError(`${name}: not valid UTF-8, so it cannot be checked.`, true)
  }
}
