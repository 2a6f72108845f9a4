/** Writes `docs/rules/<id>.md` and their index from the rule files. `--check` fails when a page is out of date. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { principleMeanings, principles } from '../src/engine/principle.ts'
import { allRules } from '../src/engine/rules/index.ts'
import { defaultPresets, type Rule } from '../src/engine/rules/rule.ts'
import { cell } from './cell.ts'
import { shown } from './examples.ts'

const folder = 'docs/rules'

const pages = new Map([
  ['README.md', indexPage()],
  ...allRules.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)]),
])

if (process.argv.includes('--check')) check()
else write()

function rulePage(rule: Rule): string {
  const flagged = shown(Object.entries(rule.examples.flagged))
  return `# \`${rule.id}\`

${rule.why}

| Principle | Severity | Presets | Source |
| --- | --- | --- | --- |
| [${rule.principle}](README.md#${rule.principle}) | ${rule.severity} | ${(rule.presets ?? defaultPresets).join(', ')} | [${rule.source.title}](${rule.source.url}) |

## What it finds, and what you could say

| Instead of | You could say |
| --- | --- |
${flagged.map(([text, better]) => `| ${cell(text)} | ${better === null ? '' : cell(better)} |`).join('\n')}

A \`‹place›\` is for what only you know.

## What it leaves alone

${shown(rule.examples.fine)
  .map((text) => `- ${cell(text)}`)
  .join('\n')}

[Turning a rule off](README.md#turning-a-rule-off)
`
}

function indexPage(): string {
  return `# Rules

${allRules.length} rules, by the principle that they protect. Each page says what may happen in the reader, who says so, and what you could write instead.

## Turning a rule off

For one line of Markdown, put \`<!-- rapport-disable-next-line the-rule -->\` above it; in code, a comment such as
\`// rapport-disable-next-line the-rule\`; in plain text and commit messages, a line \`# rapport-disable-next-line the-rule\`. For a project, write this into \`.rapportrc.json\`:

\`\`\`json
{ "rules": { "the-rule": "off" } }
\`\`\`

${principles
  .map(
    (principle) => `## ${principle}

${principleMeanings[principle]}

| Rule | Severity | What the phrase may do |
| --- | --- | --- |
${allRules
  .filter((rule) => rule.principle === principle)
  .map(({ id, severity, why }) => `| [\`${id}\`](${id}.md) | ${severity} | ${why} |`)
  .join('\n')}
`,
  )
  .join('\n')}`
}

function write(): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of pages) writeFileSync(join(folder, name), content)
}

function check(): void {
  const present = existsSync(folder) ? readdirSync(folder) : []
  const stale = [...pages].filter(
    ([name, content]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== content,
  )
  const left = present.filter((name) => !pages.has(name))
  if (stale.length + left.length === 0) return
  console.error(
    `Out of date in ${folder}: ${[...stale.map(([name]) => name), ...left].join(', ')}. Run \`npm run generate\`.`,
  )
  process.exitCode = 1
}
