/** Writes `docs/signals.md` from the files of the signals. `--check` fails when it is out of date. */
import { readFileSync, writeFileSync } from 'node:fs'
import { principles } from '../src/engine/principle.ts'
import { allRules } from '../src/engine/rules/index.ts'
import type { Rule } from '../src/engine/rules/rule.ts'
import { allSignals, type SignalId } from '../src/engine/signals/index.ts'
import type { SignalKind } from '../src/engine/signals/signal.ts'
import { cell } from './cell.ts'
import { shown } from './examples.ts'

const file = 'docs/signals.md'

const sorted = principles.flatMap((principle) => allSignals.filter((signal) => signal.principle === principle))

const page = `# What builds rapport

Rapport also sees what goes well: ${allSignals.length} kinds of words that make feedback easier to hear. They are never underlined. VS Code counts them
in the language status item, \`rapport check --signals\` lists them, and \`signals()\` of the engine returns them. Some rules relent where
a signal answers for the phrase: a request that comes with its reason is no bare command.

Words that only look kind do not count: quotations, “thanks for nothing”, praise for a broken build, and whatever a rule finds.

| Signal | Principle | What it does |
| --- | --- | --- |
${sorted.map(({ id, principle, why }) => `| [${id}](#${id}) | [${principle}](rules/README.md#${principle}) | ${why} |`).join('\n')}

${sorted.map(section).join('\n')}`

if (!process.argv.includes('--check')) writeFileSync(file, page)
else if (readFileSync(file, 'utf8') !== page) {
  console.error(`${file} is out of date: run \`npm run generate\`.`)
  process.exitCode = 1
}

function section({ id, why, source, examples }: SignalKind & { id: SignalId }): string {
  const relenting = allRules.filter((rule) => relentsFor(rule, id)).map((rule) => `[${rule.id}](rules/${rule.id}.md)`)
  return `## ${id}

${why} Source: [${source.title}](${source.url}).

${shown(Object.keys(examples.flagged))
  .map((text) => `- ${cell(text)}`)
  .join('\n')}

Not counted:

${shown(examples.fine)
  .map((text) => `- ${cell(text)}`)
  .join('\n')}
${relenting.length > 0 ? `\nRules that may relent for it: ${relenting.join(', ')}.\n` : ''}`
}

function relentsFor({ relents = [], finds }: Rule, id: SignalId): boolean {
  return relents.includes(id) || finds.some((find) => typeof find !== 'string' && find.relents?.includes(id))
}
