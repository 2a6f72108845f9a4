/** Runs the suites in a desktop VS Code: `desktop.ts <executable> <folder> <bundle>`. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runTests } from '@vscode/test-electron'
import { checkout, commentController, modelProvider } from '../editor/checkout.ts'
import { hasDisplay } from '../editor/desktop.ts'
import { quietSettings } from '../editor/settings.ts'
import { onShutdown } from '../editor/shutdown.ts'

async function main(): Promise<number> {
  const [executable, folder, bundle] = process.argv.slice(2)
  if (!executable || !folder || !bundle) throw new Error('desktop.ts <executable> <folder> <bundle>')
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-'))
  onShutdown(() => fs.rmSync(profile, { recursive: true, force: true }))
  fs.mkdirSync(path.join(profile, 'User'))
  fs.writeFileSync(path.join(profile, 'User/settings.json'), JSON.stringify(quietSettings))
  const launchArgs = [folder, `--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'extensions')}`]
  return runTests({
    ...(hasDisplay()
      ? { vscodeExecutablePath: executable, launchArgs }
      : { vscodeExecutablePath: 'xvfb-run', launchArgs: ['--auto-servernum', executable, ...launchArgs] }),
    extensionDevelopmentPath: [checkout, commentController, modelProvider],
    extensionTestsPath: bundle,
  })
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
