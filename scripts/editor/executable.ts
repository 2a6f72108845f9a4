import fs from 'node:fs'
import path from 'node:path'

/** Where the first of these programs is, searched on PATH; undefined when there is none. */
export function onPath(...names: string[]): string | undefined {
  const extensions = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '')
  for (const name of names) {
    for (const folder of folders) {
      for (const extension of extensions) {
        const file = path.join(folder, name + extension)
        if (isFile(file)) return file
      }
    }
  }
  return undefined
}

/** Whether there is a file at this path. */
export function isFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}
