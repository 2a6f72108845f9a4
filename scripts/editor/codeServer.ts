import fs from 'node:fs/promises'
import path from 'node:path'
import { cache } from './checkout.ts'
import { run } from './command.ts'
import { isFile } from './executable.ts'
import { step } from './progress.ts'

/** A release of code-server on npm: VS Code for the browser. */
export interface Release {
  codeServer: string
  vscode: string
  /** Major versions of Node that it runs on, the one to install first. */
  nodes: readonly [number, ...number[]]
}

export const newest: Release = { codeServer: '4.139.1', vscode: '1.139', nodes: [24, 22] }

/** The oldest VS Code that package.json promises under `engines.vscode`. */
export const oldest: Release = { codeServer: '4.96.4', vscode: '1.96', nodes: [20] }

/** An installed release: run `node` with the file `server`. */
export interface CodeServer {
  node: string
  server: string
}

/** Makes sure that the release is in the cache folder. The first time takes about half a minute and 600 MB. */
export async function ensureCodeServer(release: Release): Promise<CodeServer> {
  const folder = path.join(cache, `code-server-${release.codeServer}`)
  const major = Number(process.versions.node.split('.')[0])
  const ownNode = release.nodes.includes(major)
  const nodePackage = ownNode ? undefined : nodePackageName()
  const installed: CodeServer = {
    node: nodePackage ? path.join(folder, 'node_modules', nodePackage, 'bin/node') : process.execPath,
    server: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  }
  const complete = path.join(folder, 'complete')
  if (isFile(complete) && isFile(installed.node)) return installed

  await step(`Installing VS Code ${release.vscode} for the browser (code-server ${release.codeServer})`, async () => {
    await fs.rm(folder, { recursive: true, force: true })
    await fs.mkdir(folder, { recursive: true })
    const dependencies: Record<string, string> = { 'code-server': release.codeServer }
    if (nodePackage) dependencies[nodePackage] = `^${release.nodes[0]}`
    await fs.writeFile(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }))
    await install(folder)
    const vscode = path.join(folder, 'node_modules/code-server/lib/vscode')
    // 4.96 ships a lock that leaves out packages which it needs when nothing may be compiled.
    if (release === oldest) await fs.rm(path.join(vscode, 'npm-shrinkwrap.json'), { force: true })
    await install(vscode, '--omit=dev')
    // TypeScript, which VS Code misses loudly.
    await install(path.join(vscode, 'extensions'), '--omit=dev')
    await fs.writeFile(complete, '')
  })
  return installed
}

/** Without scripts: compiling the native parts needs a compiler, takes minutes, and nothing here uses them. */
async function install(folder: string, ...flags: string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['install', '--prefix', folder, ...quiet, ...flags], { cwd: folder })
}

/** The npm package that holds a Node for this machine. */
function nodePackageName(): string {
  const { platform, arch } = process
  if (platform === 'linux' && (arch === 'x64' || arch === 'arm64')) return `node-linux-${arch}`
  throw new Error(
    `code-server ${newest.codeServer} needs Node ${newest.nodes.join(' or ')}; this is ${process.version}.`,
  )
}
