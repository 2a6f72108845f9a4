/** Opens VS Code with Rapport and a copy of `examples/` to try it on. */
import path from 'node:path'
import { startBrowserEditor } from './editor/browserEditor.ts'
import { cache, checkout, commentController } from './editor/checkout.ts'
import { run } from './editor/command.ts'
import { findDesktop, hasDisplay } from './editor/desktop.ts'
import { makePlayground } from './editor/playground.ts'
import { ProcessGroup } from './editor/processGroup.ts'
import { step } from './editor/progress.ts'
import { packageCommentController, packageRapport } from './editor/vsix.ts'

async function main(): Promise<void> {
  await step('Building Rapport', () => run(process.execPath, ['esbuild.js'], { cwd: checkout }))
  const folder = await makePlayground()
  const desktop = hasDisplay() ? await findDesktop() : undefined
  await (desktop ? openDesktop(desktop, folder) : openInBrowser(folder))
}

async function openDesktop(executable: string, folder: string): Promise<void> {
  console.log('Opening VS Code. Close its window or press Ctrl+C to stop.')
  const group = new ProcessGroup(
    executable,
    [
      folder,
      `--extensionDevelopmentPath=${checkout}`,
      `--extensionDevelopmentPath=${commentController}`,
      `--user-data-dir=${path.join(cache, 'desktop')}`,
      '--disable-workspace-trust',
      '--skip-welcome',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  )
  await group.ended
  await group.stop()
}

async function openInBrowser(folder: string): Promise<void> {
  const extensions = await step('Packaging the extension', async () => [
    await packageRapport(),
    await packageCommentController(),
  ])
  const editor = await step('Starting VS Code for the browser', () =>
    startBrowserEditor({ folder, extensions, settings: { 'workbench.startupEditor': 'readme' } }),
  )
  console.log(`\nRapport is ready. Open this address in a browser:\n\n  ${editor.address}\n\nPress Ctrl+C to stop.`)
  await editor.ended
  throw new Error(`VS Code stopped by itself:\n${editor.log().slice(-3000)}`)
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
