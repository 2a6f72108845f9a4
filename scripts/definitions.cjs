// Rules, signals and what their patterns require are plain data, and JSON is read faster than code: bundles hold them as that.
const { writeFile } = require('node:fs/promises')
const { basename } = require('node:path')
const esbuild = require('esbuild')

/** All definitions, a line of JSON each. */
const file = 'definitions.jsonl'

/** A module that knows the lines, for a bundle that does not hold them. */
const origins = {
  /** Whoever starts the worker gives it the lines. */
  scope: `export const lines = self.definitions`,
  /** The bundle lies beside the file. */
  file: `
    import { readFileSync } from 'node:fs'
    import { join } from 'node:path'
    export const lines = readFileSync(join(__dirname, '${file}'), 'latin1').split('\\n')`,
}

/**
 * Lets a bundle take the definitions from the file, from its worker's scope, or hold them itself. A script without them is read in a
 * third of the time, and Node reads a file of one byte a sign as it is.
 * @param {'inline' | keyof typeof origins} origin
 * @returns {esbuild.Plugin}
 */
function definitionsFrom(origin) {
  return {
    name: 'definitions',
    setup(build) {
      // Watching builds again and again, and each time the rules may be others.
      build.onStart(forget)
      if (origin === 'scope') build.onEnd(writeDefinitions)
      const modules =
        /engine[\\/](?:rules[\\/]\w+[\\/][\w-]+|signals[\\/][\w-]+|lint[\\/](?:rule|signal)-requirements)\.ts$/
      build.onLoad({ filter: modules }, async ({ path }) => {
        if (/[\\/]signals[\\/](?:index|signal)\.ts$/.test(path)) return undefined
        const { names, lines } = await definitions()
        const place = names.indexOf(basename(path, '.ts'))
        if (place === -1) throw new Error(`${path} does not have the name of what it defines.`)
        const data = `JSON.parse(${origin === 'inline' ? JSON.stringify(lines[place]) : `lines[${place}]`})`
        const contents = `${origin === 'inline' ? '' : "import { lines } from 'definitions'\n"}export default ${data}`
        return { contents, loader: 'js', resolveDir: __dirname }
      })
      build.onResolve({ filter: /^definitions$/ }, ({ path }) => ({ path, namespace: 'definitions' }))
      build.onLoad({ filter: /./, namespace: 'definitions' }, () => ({
        contents: origins[origin],
        resolveDir: __dirname,
      }))
    },
  }
}

/** Writes the file. */
async function writeDefinitions() {
  const { lines } = await definitions()
  await writeFile(`dist/${file}`, lines.join('\n'))
}

/** @type {Promise<{ names: readonly string[], lines: readonly string[] }> | undefined} */
let known

function forget() {
  known = undefined
}

/** Once for all bundles. */
function definitions() {
  known ??= workOut()
  return known
}

/** Examples are tests and documentation: no host needs them. */
async function workOut() {
  const { allRules, allSignals, ...requirements } = await evaluated(`
    import { inOrder } from './scripts/clause-order.ts'
    import { patternsOfSignals } from './src/engine/lint/block-signals.ts'
    import { patternsOf, requirementsOfPatterns } from './src/engine/lint/pattern-list.ts'
    import { allRules } from './src/engine/rules/index.ts'
    import { allSignals } from './src/engine/signals/index.ts'
    module.exports = {
      allRules,
      allSignals,
      'rule-requirements': inOrder(requirementsOfPatterns(patternsOf(allRules))),
      'signal-requirements': inOrder(requirementsOfPatterns(patternsOfSignals())),
    }`)
  const all = new Map(Object.entries(requirements))
  for (const each of [...allRules, ...allSignals]) all.set(each.id, { ...each, examples: { flagged: {}, fine: [] } })
  return { names: [...all.keys()], lines: [...all.values()].map((each) => inAscii(JSON.stringify(each))) }
}

/** What a script with imports exports. */
async function evaluated(/** @type {string} */ contents) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: process.cwd() },
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

/** The same code or JSON: one sign outside of Latin-1 makes a text take two bytes for each. */
function inAscii(/** @type {string} */ text) {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

module.exports = { definitionsFrom, inAscii }
