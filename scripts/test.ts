/**
 * Runs every test: `test.ts [part …]`, all parts but `oldest` unless told.
 * The last line is `N passed, N failed`; the exit code is 1 when anything failed or did not run.
 */

import { checkout } from './editor/checkout.ts'
import { ensureChromium } from './editor/chromium.ts'
import { newest, oldest } from './editor/codeServer.ts'
import { run } from './editor/command.ts'
import { findDesktop } from './editor/desktop.ts'
import { step } from './editor/progress.ts'
import { runHostSuite } from './test/hostSuite.ts'
import { runMochaSuite } from './test/mochaSuite.ts'
import { broken, type SuiteResult, total } from './test/suiteResult.ts'

const minute = 60_000

const parts: Record<string, { title: string; run: (name: string) => Promise<SuiteResult> }> = {
  unit: {
    title: 'Engine, server and command line',
    run: (name) => runMochaSuite(name, [], 10 * minute),
  },
  desktop: {
    title: 'Inside VS Code, extension host in Node',
    async run(name) {
      const executable = await findDesktop()
      if (!executable) console.log('  No desktop VS Code here: using the one for the browser.')
      return runHostSuite(name, executable ? { kind: 'desktop', executable } : { kind: 'node', release: newest })
    },
  },
  web: {
    title: 'Inside VS Code, extension host in a web worker',
    run: (name) => runHostSuite(name, { kind: 'worker', release: newest }),
  },
  browser: {
    title: 'In front of VS Code, with mouse and keyboard',
    run: (name) => runMochaSuite(name, ['--config', 'test/browser/.mocharc.json'], 15 * minute),
  },
  oldest: {
    title: `Inside VS Code ${oldest.vscode}, the oldest one that is promised`,
    run: (name) => runHostSuite(name, { kind: 'node', release: oldest }),
  },
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2)
  const unknown = asked.filter((name) => !(name in parts))
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  const names = asked.length > 0 ? asked : Object.keys(parts).filter((name) => name !== 'oldest')
  await step('Building Rapport', () => run(process.execPath, ['esbuild.js'], { cwd: checkout }))
  if (names.some((name) => name !== 'unit')) await ensureChromium()

  const results: SuiteResult[] = []
  for (const [name, part] of Object.entries(parts)) {
    if (!names.includes(name)) continue
    console.log(`\n${part.title}`)
    results.push(await part.run(name).catch((error: unknown) => broken(name, error)))
  }

  console.log('\nSummary')
  for (const { name, passed, failed, skipped, problem } of results) {
    console.log(`  ${name.padEnd(8)} ${passed} passed, ${failed} failed, ${skipped} skipped`)
    if (problem) console.log(problem.replace(/^/gm, '           '))
  }
  const { passed, failed } = total(results)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`\n${passed} passed, ${failed} failed`)
}

main().then(
  // Nothing that a part left open may keep this process alive.
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
