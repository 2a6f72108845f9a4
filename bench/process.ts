import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { shortPauses } from '../src/extension/serverProcess.ts'
import type { Job, KeystrokeTimes, LintTimes, MemoryUse, RuleTimes, TurnTimes } from './job.ts'

const cache = fileURLToPath(new URL('../node_modules/.cache/rapport/', import.meta.url))
const folder = `${cache}bench/`
const child = `${folder}child.js`

/** A copy of the shipped engine that Node takes for a module by its name. */
const copy = `${cache}engine.mjs`
const engine = pathToFileURL(copy).href

/** Where the shipped engine is. */
const enginePath = fileURLToPath(new URL('../dist/engine.mjs', import.meta.url))

/** Longest time in ms that one measurement may take. */
const patience = 120_000

/** The same for one that makes thousands of edits. */
const longPatience = 1_200_000

/** Compiles what runs in the fresh processes, so that none of them pays for TypeScript. */
export async function prepare(): Promise<void> {
  mkdirSync(cache, { recursive: true })
  copyFileSync(enginePath, copy)
  await build({
    entryPoints: [fileURLToPath(new URL('child.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The peers as they are published; the engine's own packages go in with it.
    external: [
      'alex',
      'harper.js',
      'harper.js/*',
      'retext',
      'retext-english',
      'retext-equality',
      'retext-profanities',
      'unified',
      'write-good',
    ],
    splitting: true,
    outdir: folder,
    logLevel: 'warning',
  })
}

/** Times of a linter on one text; undefined when it took too long. */
export function lintTimes(peer: string, file: string, warm: boolean): Promise<LintTimes | undefined> {
  return run({ kind: 'lint', peer, warm, file, engine })
}

export function keystrokeTimes(file: string): Promise<KeystrokeTimes | undefined> {
  return run({ kind: 'keystrokes', file, engine })
}

export function turnTimes(file: string): Promise<TurnTimes | undefined> {
  return run({ kind: 'turns', file, engine }, { flags: [shortPauses] })
}

export function ruleTimes(shares: number[], file: string): Promise<RuleTimes | undefined> {
  return run({ kind: 'rules', shares, file, engine })
}

export function memoryUse(edits: number, file: string): Promise<MemoryUse | undefined> {
  return run({ kind: 'memory', edits, file, engine }, { limit: longPatience })
}

interface RunOptions {
  limit?: number
  /** What the server's process is started with, where only that matters. */
  flags?: readonly string[]
}

function run<Result>(job: Job, { limit = patience, flags = [] }: RunOptions = {}): Promise<Result | undefined> {
  const started = spawn(process.execPath, ['--expose-gc', ...flags, child, JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const timer = setTimeout(() => started.kill(), limit)
  let output = ''
  started.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  return new Promise((resolve, reject) => {
    started.on('error', reject)
    started.on('close', (code, signal) => {
      clearTimeout(timer)
      if (signal) resolve(undefined)
      else if (code === 0) resolve(JSON.parse(output) as Result)
      else reject(new Error(`Measuring failed: ${JSON.stringify(job)}`))
    })
  })
}
