/**
 * Runs the property tests with new seeds, until one fails or time is up: `fuzz.ts [minutes]`, ten unless told.
 * Each round says its seed; `PROPERTY_SEED=N npm run test:unit` runs with it again.
 */

import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { checkout } from './editor/checkout.ts'

const minutes = Number(process.argv[2] ?? 10)
if (!(minutes > 0)) {
  console.error(`How many minutes? “${process.argv[2]}” is no number above 0.`)
  process.exit(2)
}

const properties = globSync('test/**/*.test.ts', { cwd: checkout }).filter((file) =>
  fs.readFileSync(path.join(checkout, file), 'utf8').includes("from 'fast-check'"),
)
// The settings of mocha name every test.
const { import: imports, timeout } = JSON.parse(fs.readFileSync(path.join(checkout, '.mocharc.json'), 'utf8')) as {
  import: string[]
  timeout: number
}
const mocha = [
  ...imports.flatMap((module) => ['--import', module]),
  'node_modules/mocha/bin/mocha.js',
  ...['--no-config', '--timeout', String(10 * timeout), '--reporter', 'dot'],
  ...properties,
]
const end = Date.now() + minutes * 60_000

while (Date.now() < end) {
  const seed = Math.floor(Math.random() * 2 ** 31)
  console.log(`PROPERTY_SEED=${seed}`)
  const env = { ...process.env, PROPERTY_SEED: String(seed) }
  const { status } = spawnSync(process.execPath, mocha, { cwd: checkout, env, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
