import fs from 'node:fs'
import path from 'node:path'
import { cache, checkout, commentController } from './checkout.ts'
import { run } from './command.ts'

/** Packages the extension as it stands in `dist/`, and returns the file. */
export async function packageRapport(): Promise<string> {
  return pack(checkout, path.join(makeFolder('vsix'), 'rapport.vsix'))
}

/** The same as it is given away: packed again, as small as it gets, which takes a while. */
export async function packageRelease(file = path.join(makeFolder('vsix'), 'rapport-release.vsix')): Promise<string> {
  await pack(checkout, file)
  await run(process.execPath, ['--import', 'tsx', 'scripts/recompress.ts', file], { cwd: checkout })
  return file
}

/** Packages the sample extension that offers a comment box. */
export async function packageCommentController(): Promise<string> {
  const file = path.join(makeFolder('vsix'), 'comment-controller.vsix')
  return pack(commentController, file, '--allow-missing-repository', '--skip-license')
}

/** In a process of its own, because vsce prints the whole list of files. */
async function pack(folder: string, file: string, ...flags: string[]): Promise<string> {
  const vsce = path.join(checkout, 'node_modules/@vscode/vsce/vsce')
  await run(process.execPath, [vsce, 'package', '--no-dependencies', '--out', file, ...flags], { cwd: folder })
  return file
}

function makeFolder(name: string): string {
  const folder = path.join(cache, name)
  fs.mkdirSync(folder, { recursive: true })
  return folder
}
