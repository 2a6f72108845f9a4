// Bundles every host: two for the desktop (CommonJS), two for the web (a worker), the CLI, and the engine as an ES module.
const { mkdir, readdir, readFile, writeFile } = require('node:fs/promises')
const { basename, dirname } = require('node:path')
const esbuild = require('esbuild')

const production = !process.argv.includes('--dev')

/** Rules and signals are plain data, and JSON is read faster than code. Examples are tests and documentation: no host needs them. */
const asData = {
  name: 'as-data',
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onLoad({ filter: /engine[\\/](?:rules[\\/]\w+|signals)[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      if (/[\\/]signals[\\/](?:index|signal)\.ts$/.test(path)) return undefined
      const { allRules, allSignals } = await workedOut()
      const definitions = /[\\/]signals[\\/][\w-]+$/.test(path.slice(0, -3)) ? allSignals : allRules
      const definition = definitions.find(({ id }) => id === basename(path, '.ts'))
      if (!definition) throw new Error(`${path} does not have the name of what it defines.`)
      return {
        contents: `export default ${parsed({ ...definition, examples: { flagged: {}, fine: [] } })}`,
        loader: 'js',
      }
    })
  },
}

/** What the patterns of all rules and signals require; see `src/engine/match/requirement.ts`. */
const withRequirements = {
  name: 'with-requirements',
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onLoad({ filter: /engine[\\/]lint[\\/]requirements\.ts$/ }, async () => {
      const { requirements, signalRequirements } = await workedOut()
      const contents = `
        export const requirements = ${parsed(requirements)}
        export const signalRequirements = ${parsed(signalRequirements)}`
      return { contents, loader: 'js' }
    })
  },
}

/** Code for plain data. */
function parsed(/** @type {unknown} */ data) {
  return `JSON.parse(${JSON.stringify(inAscii(JSON.stringify(data)))})`
}

/** Watching builds again and again, and each time the rules may be others. */
let known

/** What is worked out once for every bundle. */
function workedOut() {
  known ??= workOut()
  return known
}

async function workOut() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        import { patternsOfSignals } from './src/engine/lint/block-signals.ts'
        import { patternsOf, requirementsOfPatterns } from './src/engine/lint/pattern-list.ts'
        import { allRules } from './src/engine/rules/index.ts'
        import { allSignals } from './src/engine/signals/index.ts'
        module.exports = {
          allRules,
          allSignals,
          requirements: requirementsOfPatterns(patternsOf(allRules)),
          signalRequirements: requirementsOfPatterns(patternsOfSignals()),
        }`,
      resolveDir: __dirname,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  })
  const module = { exports: /** @type {any} */ ({}) }
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, require)
  return module.exports
}

/** One sign outside of Latin-1 makes a script take two bytes for each; esbuild leaves those in regular expressions. */
const writtenInAscii = {
  name: 'written-in-ascii',
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.initialOptions.write = false
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, inAscii(text))
      }
    })
  },
}

/** The same code or JSON in ASCII. */
function inAscii(/** @type {string} */ text) {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** @type {esbuild.BuildOptions} */
const shared = {
  plugins: [asData, withRequirements, writtenInAscii],
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
}

// Without the condition `worker`, a dependency resolves to a build that needs `document`, which no worker has.
// And one takes the address of the script for the base of its schemas, which the address of a blob cannot be.
/** @type {esbuild.BuildOptions} */
const web = {
  ...shared,
  platform: 'browser',
  conditions: ['worker'],
  define: { 'self.location': 'undefined' },
  external: ['vscode'],
}

/** @type {esbuild.BuildOptions} */
const node = { ...shared, platform: 'node', format: 'cjs', external: ['vscode'] }

// A dependency of the CLI asks for its own address, which a CommonJS bundle does not have.
/** @type {esbuild.BuildOptions} */
const cli = { ...node, banner: { js: '#!/usr/bin/env node' }, define: { 'import.meta.url': '__filename' } }

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  // Both run the web's bundle, see there.
  {
    ...node,
    entryPoints: ['src/extension/desktop.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode', './web/extension.js'],
  },
  { ...node, entryPoints: ['src/server/node.ts'], outfile: 'dist/server.js', external: ['./web/server.js'] },
  { ...cli, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' },
  { ...web, format: 'cjs', entryPoints: ['src/extension/web.ts'], outfile: 'dist/web/extension.js' },
  { ...web, format: 'iife', entryPoints: ['src/server/worker.ts'], outfile: 'dist/web/server.js' },
  { ...web, format: 'esm', entryPoints: ['src/engine/index.ts'], outfile: 'dist/engine.mjs' },
]

/** The pages of all rules by their file's name, as the extension shows them. */
async function writeRulePages() {
  const folder = 'docs/rules'
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()
  const pages = await Promise.all(names.map(async (name) => [name, await readFile(`${folder}/${name}`, 'utf8')]))
  await mkdir('dist', { recursive: true })
  await writeFile('dist/rulePages.json', JSON.stringify(Object.fromEntries(pages)))
}

async function main() {
  await writeRulePages()
  if (process.argv.includes('--watch')) {
    const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)))
    await Promise.all(contexts.map((context) => context.watch()))
    return
  }
  await Promise.all(bundles.map((options) => esbuild.build(options)))
}

main().catch(() => process.exit(1))
