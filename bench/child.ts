// Measures one thing in this fresh process, and prints the times as JSON.
import { readFileSync } from 'node:fs'
import { Bench } from 'tinybench'
import { variantOf } from './corpus.ts'
import type { Job, KeystrokeTimes, LintTimes, MemoryUse, TurnTimes } from './job.ts'
import { keystrokes } from './keystrokes.ts'
import { peers, type ShippedEngine } from './peers.ts'

async function lintTimes(peerName: string, engine: string, text: string, warm: boolean): Promise<LintTimes> {
  const peer = peers.find(({ name }) => name === peerName)
  if (!peer) throw new Error(`There is no linter ${peerName}.`)
  const before = performance.now()
  const lint = await peer.load(engine)
  const loaded = performance.now()
  await lint(text)
  const times: LintTimes = { start: loaded - before, cold: performance.now() - loaded }
  if (!warm) return times
  let variant = text
  let number = 0
  times.warm = await median(
    async () => void (await lint(variant)),
    () => {
      variant = variantOf(text, ++number)
    },
  )
  times.again = await median(async () => void (await lint(text)))
  return times
}

/** Of at least five runs, and as many as fit into a second. */
async function median(run: () => Promise<void>, beforeEach?: () => void): Promise<number> {
  const bench = new Bench({ time: 1000, iterations: 5, warmupTime: 100, warmupIterations: 2 })
  bench.add('run', run, beforeEach ? { beforeEach } : {})
  await bench.run()
  const result = bench.tasks[0]?.result
  if (!result || !('latency' in result)) throw new Error('The run failed.')
  return result.latency.p50
}

async function keystrokeTimes(engine: string, text: string): Promise<KeystrokeTimes> {
  const { openDocument } = (await import(engine)) as ShippedEngine
  const document = openDocument(text)
  await document.lint()
  const times: number[] = []
  for (const { after, change } of keystrokes(text)) {
    const before = performance.now()
    document.update(after, [change])
    await document.lint()
    times.push(performance.now() - before)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

const laterTexts = 5

async function turnTimes(engine: string, text: string): Promise<TurnTimes> {
  const { openDocument } = (await import(engine)) as ShippedEngine
  const cold = await longestTurn(() => openDocument(text).lint())
  let warm = 0
  for (let number = 1; number <= laterTexts; number++) {
    const variant = variantOf(text, number)
    warm = Math.max(warm, await longestTurn(() => openDocument(variant).lint()))
  }
  return { cold, warm }
}

async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  let working = true
  const take = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (working) setImmediate(take)
  }
  setImmediate(take)
  await work()
  working = false
  take()
  return longest
}

/** How often the heap is looked at. */
const looks = 5

/** Somebody types and takes back, here and there, for a long time. */
async function memoryUse(engine: string, text: string, edits: number): Promise<MemoryUse> {
  const { openDocument } = (await import(engine)) as ShippedEngine
  const document = openDocument(text)
  await document.lint()
  const use: MemoryUse = []
  let made = 0
  for (let round = 0; made < edits; round++) {
    for (const { after, change } of keystrokes(text, round)) {
      document.update(after, [change])
      await document.lint()
      if (++made % (edits / looks) !== 0) continue
      globalThis.gc?.()
      use.push({ edits: made, heap: process.memoryUsage().heapUsed / 1_000_000 })
    }
    document.update(text)
  }
  return use
}

async function main(): Promise<void> {
  const job = JSON.parse(process.argv[2] ?? '') as Job
  const text = readFileSync(job.file, 'utf8')
  process.stdout.write(JSON.stringify(await measure(job, text)))
}

async function measure(job: Job, text: string): Promise<unknown> {
  switch (job.kind) {
    case 'lint':
      return lintTimes(job.peer, job.engine, text, job.warm)
    case 'keystrokes':
      return keystrokeTimes(job.engine, text)
    case 'turns':
      return turnTimes(job.engine, text)
    case 'memory':
      return memoryUse(job.engine, text, job.edits)
    case 'rules':
      // Only here: nothing else is to share its process with a second engine.
      return (await import('./rule-times.ts')).ruleTimes(job.shares, text)
  }
}

void main()
