// Measures rewriting on labelled texts: `npm run eval:rewrites -- --data DIR`. What is printed of the data stays in the terminal.
import { Command } from 'commander'
import type { LocalLinter } from 'harper.js'
import { lint, type Rewrite, rewrite } from '../src/engine/index.ts'
import { labelledIn } from './data.ts'
import { table } from './table.ts'

interface Options {
  data: string
  most: number
  show: boolean
}

const { data, most, show } = new Command('npm run eval:rewrites --')
  .requiredOption('--data <folder>', 'labelled *.jsonl files')
  .option('--most <number>', 'texts of each file', Number, 300)
  .option('--show', 'print what is wrong with a rewrite', false)
  .parse()
  .opts<Options>()

/** Code, addresses, mentions, issues and numbers: what every rewrite must keep. */
const technical = /`[^`\n]+`|https?:\/\/[^\s)>\]]*[^\s)>\].,?!:;]|(?<![\w#@])[#@][\w-]+|\b\d+(?:\.\d+)*\b/g

interface Outcome {
  /** No finding is left but places to fill. */
  clean: boolean
  keepsTechnical: boolean
  /** Not longer than twice the text and 80 characters. */
  short: boolean
  /** Rewriting again changes nothing. */
  stable: boolean
  /** harper.js finds no more than before, places filled with a noun. */
  grammatical: boolean
}

async function main(): Promise<void> {
  const harper = await loadHarper()
  const rows: string[][] = []
  for (const { name, rows: texts } of await labelledIn(data)) {
    const outcomes: Outcome[] = []
    for (const { text, label } of texts) {
      if (outcomes.length >= most) break
      if (label !== 1 || (await lint(text)).length === 0) continue
      outcomes.push(await outcomeOf(text, await rewrite(text), harper))
    }
    const share = (test: (outcome: Outcome) => boolean) =>
      `${((100 * outcomes.filter(test).length) / outcomes.length).toFixed(1)} %`
    rows.push([
      name,
      String(outcomes.length),
      share(({ clean }) => clean),
      share(({ keepsTechnical }) => keepsTechnical),
      share(({ grammatical }) => grammatical),
      share(({ short }) => short),
      share(({ stable }) => stable),
    ])
  }
  const head = [
    'texts',
    'rewritten',
    'no finding left',
    'technical words kept',
    'no new grammar finding',
    'short enough',
    'stable',
  ]
  console.log(table(head, rows))
}

/** Published as an ES module only, which a static import would not reach from here. */
async function loadHarper(): Promise<LocalLinter> {
  const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')])
  return new LocalLinter({ binary })
}

async function outcomeOf(text: string, { text: after, remaining }: Rewrite, harper: LocalLinter): Promise<Outcome> {
  const kept: string[] = after.match(technical) ?? []
  const outcome: Outcome = {
    clean: remaining.every(({ ruleId }) => ruleId === 'unfilled-place'),
    keepsTechnical: (text.match(technical) ?? []).every((word) => kept.includes(word)),
    short: after.length <= 2 * text.length + 80,
    stable: (await rewrite(after)).text === after,
    grammatical: (await grammarFindings(harper, after)) <= (await grammarFindings(harper, text)),
  }
  if (show && !Object.values(outcome).every(Boolean)) {
    const wrong = Object.entries(outcome).flatMap(([name, right]) => (right ? [] : [name]))
    console.log(`${wrong.join(', ')}\n  ${JSON.stringify(text)}\n  ${JSON.stringify(after)}`)
  }
  return outcome
}

async function grammarFindings(harper: LocalLinter, text: string): Promise<number> {
  const filled = text.replace(/‹[^›]*›/g, 'this')
  return (await harper.lint(filled, { language: 'markdown' })).length
}

main().then(() => process.exit())
