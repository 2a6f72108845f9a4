// Bundles every host: two for the desktop (CommonJS), two for the web (a worker), the CLI, and the engine as an ES module.
const { mkdir, readdir, readFile, writeFile } = require('node:fs/promises')
const { dirname } = require('node:path')
const esbuild = require('esbuild')
const { definitionsFrom, inAscii } = require('./scripts/definitions.cjs')
const { writeNotices } = require('./scripts/notices.cjs')

const production = !process.argv.includes('--dev')

/** esbuild leaves signs outside of ASCII in regular expressions. */
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

/** Works out the plurals of 1,500 phrases as soon as it is read, and most texts ask for none. */
const costly = 'retext-profanities'

/** Reads a plugin of retext when a processor with it is made. */
const readWhenUsed = {
  name: 'read-when-used',
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onResolve({ filter: new RegExp(`^${costly}$`) }, ({ path, namespace }) =>
      namespace === costly ? undefined : { path, namespace: costly },
    )
    build.onLoad({ filter: /./, namespace: costly }, ({ path }) => ({
      contents: `export default function (options) { return require('${path}').default.call(this, options) }`,
      resolveDir: __dirname,
    }))
  },
}

/** @type {esbuild.BuildOptions} */
const shared = {
  plugins: [readWhenUsed, writtenInAscii],
  bundle: true,
  metafile: true,
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

/** Those with the engine take rules and signals from somewhere; see `scripts/definitions.cjs`. */
const withDefinitions = (/** @type {Parameters<typeof definitionsFrom>[0]} */ origin) => ({
  plugins: [definitionsFrom(origin), ...shared.plugins],
})

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
  { ...cli, ...withDefinitions('file'), entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' },
  { ...web, format: 'cjs', entryPoints: ['src/extension/web.ts'], outfile: 'dist/web/extension.js' },
  {
    ...web,
    ...withDefinitions('scope'),
    format: 'iife',
    entryPoints: ['src/server/worker.ts'],
    outfile: 'dist/web/server.js',
  },
  {
    ...web,
    ...withDefinitions('inline'),
    format: 'esm',
    entryPoints: ['src/engine/index.ts'],
    outfile: 'dist/engine.mjs',
  },
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
  const results = await Promise.all(bundles.map((options) => esbuild.build(options)))
  await writeNotices(
    'dist/ThirdPartyNotices.txt',
    results.flatMap(({ metafile }) => metafile ?? []),
  )
}

main().catch((error) => {
  // What is wrong in a bundle has been said.
  if (!error.errors) console.error(error)
  process.exit(1)
})
