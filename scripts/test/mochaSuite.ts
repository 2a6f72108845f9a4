import fs from 'node:fs'
import path from 'node:path'
import { cache, checkout } from '../editor/checkout.ts'
import { ProcessGroup } from '../editor/processGroup.ts'
import { broken, type SuiteResult } from './suiteResult.ts'

/** Runs mocha in a process of its own; `args` are its options. Takes at most `timeout` ms. */
export async function runMochaSuite(name: string, args: readonly string[], timeout: number): Promise<SuiteResult> {
  const output = path.join(cache, `${name}-result.json`)
  fs.mkdirSync(cache, { recursive: true })
  fs.rmSync(output, { force: true })
  const mocha = path.join(checkout, 'node_modules/mocha/bin/mocha.js')
  const reporter = path.join(checkout, 'scripts/test/countingReporter.cjs')
  const group = new ProcessGroup(
    process.execPath,
    [mocha, ...args, '--forbid-only', '--reporter', reporter, '--reporter-option', `output=${output}`],
    { cwd: checkout, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const timer = setTimeout(() => void group.stop(), timeout)
  const code = await group.ended.finally(() => clearTimeout(timer))
  await group.stop()
  if (!fs.existsSync(output)) return broken(name, `mocha ended with ${code ?? 'a signal'} before its tests did.`)
  const result: SuiteResult = { name, ...JSON.parse(fs.readFileSync(output, 'utf8')) }
  if (result.passed + result.failed === 0) result.problem = 'No test ran.'
  else if (code !== 0 && result.failed === 0) result.problem = `mocha ended with ${code ?? 'a signal'}.`
  return result
}
