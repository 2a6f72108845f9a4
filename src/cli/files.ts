import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'

/** What is looked for in a folder. */
const texts = '**/*.{md,markdown,mdown,txt}'

const neverInside = ['**/node_modules/**', '**/.git/**']

/**
 * The absolute paths that arguments mean, each once, in order: a file is itself, a folder its Markdown and text files, and
 * a glob what it matches. A name that is none of them comes back as it is, for its reader to say so.
 *
 * @param nothingFor Called with a folder or glob without files.
 */
export async function filesOf(names: readonly string[], nothingFor: (name: string) => void): Promise<string[]> {
  const paths = new Set<string>()
  for (const name of names) {
    const found = await filesOfOne(name)
    if (found.length === 0) nothingFor(name)
    for (const path of found) paths.add(path)
  }
  return [...paths]
}

async function filesOfOne(name: string): Promise<string[]> {
  const there = await stat(name).catch(() => undefined)
  if (there?.isDirectory()) return found(texts, resolve(name))
  if (there || !isDynamicPattern(name)) return [resolve(name)]
  return found(name, process.cwd())
}

async function found(pattern: string, cwd: string): Promise<string[]> {
  const paths = await glob(pattern, { cwd, absolute: true, ignore: neverInside, expandDirectories: false })
  return paths.map((path) => resolve(path)).sort()
}
