// Bundles every host: two for the desktop (CommonJS), two for the web (a worker), the CLI, and the engine as an ES module.
const { mkdir, readdir, readFile, writeFile } = require('node:fs/promises')
const esbuild = require('esbuild')

const production = !process.argv.includes('--dev')

/** Examples are tests and documentation: no host needs them, and they are half of the rules and signals. */
const withoutExamples = {
  name: 'without-examples',
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onLoad({ filter: /engine[\\/](?:rules[\\/]\w+|signals)[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      if (/[\\/]signals[\\/](?:index|signal)\.ts$/.test(path)) return undefined
      const source = await readFile(path, 'utf8')
      const contents = source.replace(
        /\n {2}examples: \{\n[\s\S]*?\n {2}\},\n/,
        '\n  examples: { flagged: {}, fine: [] },\n',
      )
      if (contents === source) throw new Error(`No examples in ${path}.`)
      return { contents, loader: 'ts' }
    })
  },
}

/** What the patterns of all rules and signals require, worked out once for every bundle; see `src/engine/match/requirement.ts`. */
const withRequirements = {
  name: 'with-requirements',
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onLoad({ filter: /engine[\\/]lint[\\/]requirements\.ts$/ }, async () => {
      const contents = Object.entries(await requirements())
        .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`)
        .join('\n')
      return { contents, loader: 'js' }
    })
  },
}

/** Watching builds again and again, and each time the rules may be others. */
let known

function requirements() {
  known ??= workOutRequirements()
  return known
}

async function workOutRequirements() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        import { patternsOf, requirementsOfPatterns } from './src/engine/lint/pattern-list.ts'
        import { allRules } from './src/engine/rules/index.ts'
        import { patternsOfSignals } from './src/engine/lint/block-signals.ts'
        module.exports = {
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
  const module = { exports: {} }
  new Function('module', 'require', outputFiles[0]?.text ?? '')(module, require)
  return module.exports
}

/** @type {esbuild.BuildOptions} */
const shared = {
  plugins: [withoutExamples, withRequirements],
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  // The rewrites hold many signs outside of ASCII, and escapes are longer.
  charset: 'utf8',
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
  { ...web, format: 'esm', entryPoints: ['src/engine/index.ts'], outfile: 'dist/engine.js' },
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
