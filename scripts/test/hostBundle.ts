import path from 'node:path'
import * as esbuild from 'esbuild'
import { globSync } from 'tinyglobby'
import { cache, checkout } from '../editor/checkout.ts'

/** Bundles the suites of `test/host/suite` for any extension host; they report to `url`. Returns the file. */
export async function bundleHostSuites(url: string): Promise<string> {
  const folder = path.join(checkout, 'test/host')
  const suites = globSync('suite/**/*.test.ts', { cwd: folder }).sort()
  if (suites.length === 0) throw new Error('There are no suites in test/host/suite.')
  const imports = suites.map((suite) => `await import('./${suite}');`).join('\n')
  const outfile = path.join(cache, 'host-suites/index.js')
  await esbuild.build({
    stdin: {
      contents: `import { runSuites } from './runSuites.ts'
        export const run = () => runSuites(async () => { ${imports} }, ${JSON.stringify(url)})`,
      resolveDir: folder,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'browser',
    conditions: ['worker'],
    // Mocha assigns itself to `module.exports`, so the suites are exported after everything else.
    format: 'iife',
    globalName: 'suites',
    footer: { js: 'module.exports = suites' },
    target: 'es2022',
    external: ['vscode'],
    define: { global: 'globalThis' },
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  return outfile
}
