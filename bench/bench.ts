// Measures speed beside the peers, in one run on the same text: `npm run bench -- --data DIR`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { bundleSizes } from './bundle-size.ts'
import { comment, textsOf } from './corpus.ts'
import type { LintTimes } from './job.ts'
import { median } from './median.ts'
import { type Peer, peers } from './peers.ts'
import { keystrokeTimes, lintTimes, memoryUse, prepare, ruleTimes, turnTimes } from './process.ts'
import { table } from './table.ts'

interface Options {
  data: string
  only?: string
  rulesTimes: number
  edits: number
}

interface Text {
  name: string
  file: string
  size: number
}

const sizes = { '10 KB': 10_000, '100 KB': 100_000, '1 MB': 1_000_000 }

const options = new Command('npm run bench --')
  .requiredOption('--data <folder>', 'real Markdown')
  .option('--only <linter>', 'measure only linters whose name holds this')
  .option('--rules-times <number>', 'how many times the rules at most', Number, 2)
  .option('--edits <number>', 'after how many edits memory is measured', Number, 20_000)
  .parse()
  .opts<Options>()

async function main(): Promise<void> {
  await prepare()
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'))
  try {
    const texts = await writeTexts(folder)
    const measured = peers.filter(({ name }) => name.includes(options.only ?? ''))
    console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}. Times in ms.\n`)
    await printLintTimes(measured, texts)
    await printKeystrokes(texts.slice(2))
    await printTurns(texts.slice(2))
    await printRules(texts)
    await printMemory(texts)
    await printSizes()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function writeTexts(folder: string): Promise<Text[]> {
  const names = ['300 characters', ...Object.keys(sizes)]
  const texts = [comment, ...(await textsOf(options.data, Object.values(sizes)))]
  return texts.map((text, index) => {
    const file = join(folder, `${index}.md`)
    writeFileSync(file, text)
    return { name: names[index] ?? '', file, size: text.length }
  })
}

/** Of one text as many fresh processes as this, of a large one fewer. */
const coldRounds = 5
const coldRoundsOfLarge = 3
const large = 500_000

async function printLintTimes(measured: readonly Peer[], texts: readonly Text[]): Promise<void> {
  const columns: (LintTimes | undefined)[][] = measured.map(() => [])
  for (const text of texts) {
    for (const [column, times] of (await timesOf(measured, text)).entries()) columns[column]?.push(times)
  }
  const row = (title: string, at: number, of: keyof LintTimes): string[] => {
    return [title, ...columns.map((times) => shown(times[at]?.[of]))]
  }
  const rows = [
    row('start, until the first text can be linted', 0, 'start'),
    ...texts.map(({ name }, at) => row(`${name}, cold`, at, 'cold')),
    ...texts.map(({ name }, at) => row(`${name}, warm, new text`, at, 'warm')),
    ...texts.map(({ name }, at) => row(`${name}, warm, same text again`, at, 'again')),
  ]
  console.log(table(['', ...measured.map(({ name }) => name)], rows))
}

/** The medians of each linter. They take turns, so that what else the machine does falls on all of them alike. */
async function timesOf(measured: readonly Peer[], { name, file, size }: Text): Promise<(LintTimes | undefined)[]> {
  // A text is cut at the end of a line, so it may be a little longer than its name says.
  const fits = (limit: number): boolean => size <= limit * 1.1
  const times = new Map<Peer, LintTimes[]>(measured.map((peer) => [peer, []]))
  const rounds = fits(large) ? coldRounds : coldRoundsOfLarge
  for (let round = 1; round <= rounds; round++) {
    for (const peer of measured.filter(({ largest }) => fits(largest))) {
      progress(`${peer.name}, ${name}, ${round} of ${rounds}`)
      const each = await lintTimes(peer.name, file, round === 1 && fits(peer.largestWarm))
      if (each) times.get(peer)?.push(each)
    }
  }
  return measured.map((peer) => {
    const all = times.get(peer) ?? []
    const [first] = all
    return (
      first && { ...first, start: median(all.map(({ start }) => start)), cold: median(all.map(({ cold }) => cold)) }
    )
  })
}

async function printKeystrokes(texts: readonly Text[]): Promise<void> {
  const rows: string[][] = []
  for (const { name, file } of texts) {
    progress(`keystrokes in ${name}`)
    const times = await keystrokeTimes(file)
    rows.push([name, shown(times?.p50), shown(times?.p95), shown(times?.p99)])
  }
  console.log(table(['one keystroke, Rapport', 'p50', 'p95', 'p99'], rows))
}

async function printTurns(texts: readonly Text[]): Promise<void> {
  const rows: string[][] = []
  for (const { name, file } of texts) {
    progress(`turns in ${name}`)
    const times = await turnTimes(file)
    rows.push([name, shown(times?.cold), shown(times?.warm)])
  }
  console.log(table(['longest wait for a turn, Rapport', 'cold', 'warm'], rows))
}

/** Real rules are few enough to take half of them, and too few to take twice as many: those are copies. */
async function printRules(texts: readonly Text[]): Promise<void> {
  const text = texts[2]
  if (!text) return
  const shares = [0.5, ...Array.from({ length: options.rulesTimes }, (_, index) => index + 1)]
  progress('rules')
  const times = (await ruleTimes(shares, text.file)) ?? []
  const rows = times.map(({ rules, median }, index) => {
    const before = times[index - 1]?.median
    return [
      `${shares[index]} ×`,
      String(rules),
      shown(median),
      before === undefined ? '–' : (median / before).toFixed(2),
    ]
  })
  console.log(table(['rules, Rapport, 100 KB of new text', 'rules', 'time', '× the line above'], rows))
}

async function printMemory(texts: readonly Text[]): Promise<void> {
  const text = texts[3]
  if (!text || options.edits === 0) return
  progress(`${options.edits} edits of ${text.name}`)
  const use = (await memoryUse(options.edits, text.file)) ?? []
  const rows = use.map(({ edits, heap }) => [edits.toLocaleString('en'), shown(heap)])
  console.log(table([`edits of ${text.name}, Rapport`, 'heap in use, MB'], rows))
}

async function printSizes(): Promise<void> {
  progress('sizes')
  const rows = (await bundleSizes()).map(({ what, bytes, gzipped }) => [what, kilobytes(bytes), kilobytes(gzipped)])
  console.log(table(['bundle, minified', 'KB', 'KB, gzip'], rows))
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1000).toLocaleString('en')
}

function shown(time: number | undefined): string {
  if (time === undefined) return '–'
  return time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : Math.round(time).toLocaleString('en')
}

function progress(step: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\u001b[2K\r${step} …\r`)
}

void main()
