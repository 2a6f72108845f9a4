import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A text that people have labelled: 1 when it hurts somebody, 0 when not. */
interface LabelledText {
  id: string | number
  text: string
  label: 0 | 1
}

export interface Labelled {
  name: string
  rows: LabelledText[]
}

/** Ordinary writing, in which a finding is most likely a false alarm. */
export interface Documents {
  name: string
  files: { name: string; text: string }[]
}

/** Every `*.jsonl` file of a folder: one JSON object a line, with `id`, `text` and `label`. */
export async function labelledIn(folder: string): Promise<Labelled[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  return Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(join(folder, name), 'utf8')).split('\n').filter((line) => line.trim() !== '')
      return { name, rows: lines.map((line) => JSON.parse(line) as LabelledText) }
    }),
  )
}

/** Every folder of a folder that holds Markdown; the folder itself when none of them does. */
export async function documentsIn(folder: string): Promise<Documents[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const all = await Promise.all(folders.sort().map((name) => markdownOf(folder, name)))
  const held = all.filter(({ files }) => files.length > 0)
  return held.length > 0 ? held : [await markdownOf(folder, '.')].filter(({ files }) => files.length > 0)
}

async function markdownOf(parent: string, name: string): Promise<Documents> {
  const names = (await readdir(join(parent, name), { recursive: true })).filter((file) => file.endsWith('.md')).sort()
  const files = names.map(async (file) => ({ name: file, text: await readFile(join(parent, name, file), 'utf8') }))
  return { name, files: await Promise.all(files) }
}
