// Measures rewriting on labelled texts: `npm run eval:rewrites -- --data DIR`. What is printed of the data stays in the terminal.
import { Command } from 'commander'
import type { LocalLinter } from 'harper.js'
import { type Finding, lint, placesOf, type Rewrite, rewrite } from '../src/engine/index.ts'
import { ParsedText } from '../src/engine/prose/parsed-text.ts'
import { isContent, lostWords } from '../src/engine/rewrite/substance.ts'
import { sentencesOf } from '../src/engine/words/sentences.ts'
import type { Word } from '../src/engine/words/word.ts'
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

/** Words outside of what is found, from which on a comment says itself what a place would ask for. */
const muchSaid = 12

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
  /** Has no new place to fill where much is said outside of what is found. */
  selfReliant: boolean
  /** Nouns, verbs and names outside of what is found. */
  content: number
  /** Those of them that the rewrite lacks. */
  lost: string[]
}

async function main(): Promise<void> {
  const harper = await loadHarper()
  const rows: string[][] = []
  for (const { name, rows: texts } of await labelledIn(data)) {
    const outcomes: Outcome[] = []
    for (const { text, label } of texts) {
      if (outcomes.length >= most) break
      const findings = label === 1 ? await lint(text) : []
      if (findings.length === 0) continue
      outcomes.push(await outcomeOf(text, findings, await rewrite(text), harper))
    }
    const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
    const share = (test: (outcome: Outcome) => boolean) => percent(outcomes.filter(test).length, outcomes.length)
    const content = outcomes.reduce((sum, outcome) => sum + outcome.content, 0)
    const lost = outcomes.reduce((sum, outcome) => sum + outcome.lost.length, 0)
    rows.push([
      name,
      String(outcomes.length),
      share(({ clean }) => clean),
      share(({ keepsTechnical }) => keepsTechnical),
      share(({ grammatical }) => grammatical),
      share(({ short }) => short),
      share(({ stable }) => stable),
      percent(content - lost, content),
      share(({ selfReliant }) => selfReliant),
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
    'other words kept',
    'asks where little is said',
  ]
  console.log(table(head, rows))
}

/** Published as an ES module only, which a static import would not reach from here. */
async function loadHarper(): Promise<LocalLinter> {
  const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')])
  const harper = new LocalLinter({ binary })
  // A remark on a long sentence hides what else is found in it, so a shorter one would count as worse.
  await harper.setLintConfig({ ...(await harper.getLintConfig()), LongSentences: false })
  return harper
}

async function outcomeOf(
  text: string,
  findings: readonly Finding[],
  { text: after, remaining }: Rewrite,
  harper: LocalLinter,
): Promise<Outcome> {
  const kept: string[] = after.match(technical) ?? []
  const others = wordsOutside(text, findings)
  const asks = placesOf(after).length > placesOf(text).length
  const outcome: Outcome = {
    clean: remaining.every(({ ruleId }) => ruleId === 'unfilled-place'),
    keepsTechnical: (text.match(technical) ?? []).every((word) => kept.includes(word)),
    short: after.length <= 2 * text.length + 80,
    stable: (await rewrite(after)).text === after,
    grammatical: (await grammarFindings(harper, after)) <= (await grammarFindings(harper, text)),
    selfReliant: !asks || others.length < muchSaid,
    content: others.filter(isContent).length,
    lost: lostWords(others, after).map(({ normal }) => normal),
  }
  if (show) print(text, after, outcome)
  return outcome
}

/** Words of prose outside of what is found. */
function wordsOutside(text: string, findings: readonly Finding[]): Word[] {
  const { blocks } = new ParsedText(text, 'markdown').prose()
  return blocks.flatMap((block) =>
    sentencesOf(block.prose())
      .flatMap(({ words }) => words)
      .filter(({ kind, ...word }) => {
        const [from, to] = [block.start + word.start, block.start + word.end]
        return kind === 'word' && findings.every(({ start, end }) => to <= start || from >= end)
      }),
  )
}

function print(text: string, after: string, outcome: Outcome): void {
  const wrong = Object.entries(outcome).flatMap(([name, right]) => (right === false ? [name] : []))
  if (outcome.lost.length > 0) wrong.push(`lost: ${outcome.lost.join(' ')}`)
  if (wrong.length > 0) console.log(`${wrong.join(', ')}\n  ${JSON.stringify(text)}\n  ${JSON.stringify(after)}`)
}

async function grammarFindings(harper: LocalLinter, text: string): Promise<number> {
  const filled = text.replace(/‹[^›]*›/g, 'this')
  return (await harper.lint(filled, { language: 'markdown' })).length
}

main().then(() => process.exit())
