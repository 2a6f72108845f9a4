// Measures accuracy on labelled texts and ordinary documents: `npm run eval -- --data DIR`. What is printed of the data stays
// in the terminal; only the numbers belong into docs/accuracy.md.
import { Command, Option } from 'commander'
import { type Preset, presets, rules } from '../src/engine/index.ts'
import { type DocumentMarks, type LabelledMarks, markDocuments, markLabelled, ruleCounts } from './accuracy.ts'
import { documentsIn, labelledIn } from './data.ts'
import { alexLinter, isUnderlined, type Linter, rapport } from './linter.ts'
import { type Estimate, type Measure, scoreOf } from './score.ts'
import { showMisses, showRule } from './show.ts'
import { table } from './table.ts'

interface Options {
  data: string
  compare?: 'alex'
  preset: Preset
  file?: string
  show?: string
  misses?: number
}

const options = new Command('npm run eval --')
  .requiredOption('--data <folder>', 'labelled *.jsonl files, and folders of ordinary Markdown')
  .addOption(new Option('--compare <linter>', 'measure this one too').choices(['alex']))
  .addOption(new Option('--preset <preset>', 'the set of rules').choices([...presets]).default('recommended'))
  .option('--file <part>', 'only labelled files whose name holds this')
  .option('--show <rule>', 'print what a rule marks, instead of the tables')
  .option('--misses <number>', 'print so many texts labelled 1 that nothing marks, instead of the tables', Number)
  .parse()
  .opts<Options>()

async function main(): Promise<void> {
  const labelledData = (await labelledIn(options.data)).filter(({ name }) => name.includes(options.file ?? ''))
  const documentData = options.file === undefined ? await documentsIn(options.data) : []
  for (const linter of lintersOf(options)) {
    const labelled: LabelledMarks[] = []
    for (const data of labelledData) labelled.push(await markLabelled(data, linter))
    const documents: DocumentMarks[] = []
    for (const data of documentData) documents.push(await markDocuments(data, linter))
    if (options.show !== undefined) showRule(options.show, labelled, documents)
    else if (options.misses !== undefined) showMisses(options.misses, labelled)
    else printTables(linter, labelled, documents)
  }
}

function lintersOf({ preset, compare, show, misses }: Options): Linter[] {
  const reading = show !== undefined || misses !== undefined
  return [rapport({ preset }), ...(compare && !reading ? [alexLinter] : [])]
}

function printTables(linter: Linter, labelled: readonly LabelledMarks[], documents: readonly DocumentMarks[]): void {
  console.log(
    `\n## ${linter.name}${linter === alexLinter ? '' : `, ${rules.length} rules, preset ${options.preset}`}\n`,
  )
  if (labelled.length > 0) console.log(labelledTable(labelled))
  if (documents.length > 0) console.log(documentTable(documents))
  const counts = ruleCounts(labelled, documents)
  const head = ['rule', 'true positives', 'false positives', 'precision', 'in documents']
  const rows = counts.map(({ ruleId, truePositives, falsePositives, inDocuments }) => {
    const precision = truePositives / (truePositives + falsePositives)
    return [ruleId, String(truePositives), String(falsePositives), two(precision), String(inDocuments)]
  })
  console.log(table(head, rows))
}

function labelledTable(labelled: readonly LabelledMarks[]): string {
  const head = ['file', 'counted', 'rows', 'labelled 1', 'precision', 'recall', 'F1', 'false-positive rate']
  const order: Measure[] = ['precision', 'recall', 'f1', 'falsePositiveRate']
  const rows = labelled.flatMap(({ data, any, underlined }) =>
    [any, underlined].map((counts) => {
      const score = scoreOf(counts)
      const labelledOne = data.rows.filter(({ label }) => label === 1).length
      const counted = counts === any ? 'any level' : '≥ information'
      return [
        data.name,
        counted,
        String(data.rows.length),
        String(labelledOne),
        ...order.map((key) => spread(score[key])),
      ]
    }),
  )
  return table(head, rows)
}

function documentTable(documents: readonly DocumentMarks[]): string {
  const head = ['documents', 'counted', 'files', 'words', 'findings', 'per 1,000 words', 'files flagged']
  const rows = documents.flatMap(({ data, marks, words }) =>
    [marks, marks.map((found) => found.filter(isUnderlined))].map((counted) => {
      const findings = counted.flat().length
      const flagged = counted.filter((found) => found.length > 0).length
      const perThousand = ((findings / words) * 1000).toFixed(3)
      const level = counted === marks ? 'any level' : '≥ information'
      const share = `${flagged} (${Math.round((100 * flagged) / data.files.length)} %)`
      return [data.name, level, String(data.files.length), String(words), String(findings), perThousand, share]
    }),
  )
  return table(head, rows)
}

function two(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(2)
}

function spread({ value, low, high }: Estimate): string {
  return `${value.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`
}

void main()
