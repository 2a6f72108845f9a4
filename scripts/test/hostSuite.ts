import path from 'node:path'
import { startBrowserEditor } from '../editor/browserEditor.ts'
import { cache, checkout, commentController, modelProvider } from '../editor/checkout.ts'
import type { Release } from '../editor/codeServer.ts'
import { ProcessGroup } from '../editor/processGroup.ts'
import { openWorkbench, type UriParts } from '../editor/workbench.ts'
import { EventCollector } from './eventCollector.ts'
import { serveFolder } from './fileServer.ts'
import { bundleHostSuites } from './hostBundle.ts'
import { broken, type SuiteResult } from './suiteResult.ts'
import { makeWorkspace } from './workspace.ts'

/** Where the suites run. */
export type Host =
  | { kind: 'desktop'; executable: string }
  | { kind: 'node'; release: Release }
  | { kind: 'worker'; release: Release }

/** An editor on its way to run the suites. */
interface Launched {
  /** Settles when the editor has ended, with or without having run the suites. */
  exited: Promise<unknown>
  /** What there is to say when nothing happened. */
  log(): string
  stop(): Promise<void>
}

const startUp = 90_000
const longestRun = 600_000

/** Runs the suites of `test/host` inside an editor. Only an editor that does not start is given a second chance. */
export async function runHostSuite(name: string, host: Host): Promise<SuiteResult> {
  const first = await attempt(name, host)
  if (first.started || first.result.problem === undefined) return first.result
  console.log(`  ${first.result.problem}\n  The editor did not start. Trying once more …`)
  return (await attempt(name, host)).result
}

async function attempt(name: string, host: Host): Promise<{ started: boolean; result: SuiteResult }> {
  const collector = await EventCollector.listen(name)
  const workspace = await makeWorkspace()
  let editor: Launched | undefined
  try {
    const bundle = await bundleHostSuites(collector.url)
    editor = await launch(host, workspace.folder, bundle)
    const started = await collector.waitFor('started', startUp, editor.exited)
    const ended = started && (await collector.waitFor('ended', longestRun, editor.exited))
    const { result } = collector
    if (!started) result.problem = `The suites did not start.\n${editor.log().slice(-3000)}`
    else if (!ended) result.problem = 'The editor ended before the suites did, or they took too long.'
    else if (result.passed + result.failed === 0) result.problem = 'No test ran.'
    return { started, result }
  } catch (error) {
    return { started: collector.started, result: broken(name, error) }
  } finally {
    await editor?.stop()
    collector.close()
    workspace.remove()
  }
}

function launch(host: Host, folder: string, bundle: string): Promise<Launched> {
  if (host.kind === 'desktop') return launchDesktop(host.executable, folder, bundle)
  return launchInBrowser(host, folder, bundle)
}

/** In a process group of its own, because `@vscode/test-electron` cannot be told to stop. */
async function launchDesktop(executable: string, folder: string, bundle: string): Promise<Launched> {
  const script = path.join(checkout, 'scripts/test/desktop.ts')
  const args = ['--import', 'tsx', script, executable, folder, bundle]
  const group = new ProcessGroup(process.execPath, args, { cwd: checkout, stdio: ['ignore', 'inherit', 'inherit'] })
  return { exited: group.ended, log: () => '', stop: () => group.stop() }
}

async function launchInBrowser(
  { kind, release }: { kind: 'node' | 'worker'; release: Release },
  folder: string,
  bundle: string,
): Promise<Launched> {
  const files = await serveFolder(checkout)
  const editor = await startBrowserEditor({ folder, release }).catch((error: unknown) => {
    files.close()
    throw error
  })
  const stopServers = async () => {
    files.close()
    await editor.stop()
  }
  const uri = (file: string): UriParts =>
    kind === 'node'
      ? { scheme: 'vscode-remote', authority: editor.authority, path: file }
      : { scheme: 'http', authority: files.authority, path: `/${path.relative(checkout, file)}` }
  try {
    const extensions = [uri(checkout), uri(commentController), uri(modelProvider)]
    // The worker fetches the extensions from another origin, which the page's policy would forbid.
    const context = { bypassCSP: true }
    const workbench = await openWorkbench(`${editor.address}?folder=${encodeURIComponent(folder)}`, context, {
      extensions,
      extensionTestsPath: uri(bundle),
    })
    return {
      exited: workbench.exited,
      log: workbench.log,
      async stop() {
        await workbench.page.screenshot({ path: path.join(cache, `last-${kind}-host.png`) }).catch(() => undefined)
        await workbench.close()
        await stopServers()
      },
    }
  } catch (error) {
    await stopServers()
    throw error
  }
}
