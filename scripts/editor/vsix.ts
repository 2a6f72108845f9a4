import fs from 'node:fs'
import path from 'node:path'
import { createVSIX } from '@vscode/vsce'
import { cache, checkout, commentController } from './checkout.ts'

/** Packages the extension as it stands in `dist/`, and returns the file. */
export async function packageRapport(packagePath = path.join(makeFolder('vsix'), 'rapport.vsix')): Promise<string> {
  await createVSIX({ cwd: checkout, packagePath, dependencies: false })
  return packagePath
}

/** Packages the sample extension that offers a comment box. */
export async function packageCommentController(): Promise<string> {
  const packagePath = path.join(makeFolder('vsix'), 'comment-controller.vsix')
  await createVSIX({
    cwd: commentController,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  })
  return packagePath
}

function makeFolder(name: string): string {
  const folder = path.join(cache, name)
  fs.mkdirSync(folder, { recursive: true })
  return folder
}
