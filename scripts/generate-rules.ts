/** Writes `index.ts` of the rules and of the signals, the lists of all, from the files there. `--check` fails when one is out of date. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { principles } from '../src/engine/principle.ts'

interface Entry {
  name: string
  path: string
}

const rules = principles.flatMap((principle) => entriesIn('src/engine/rules', principle))
const signals = entriesIn('src/engine/signals', '.', ['index.ts', 'signal.ts'])

write(
  'src/engine/rules/index.ts',
  `// Written by \`npm run generate\`: a new rule needs only its own file.
${imports(rules, "import type { Rule } from './rule.ts'")}

/** Every rule, by principle and id. */
export const allRules: readonly Rule[] = [
${rules.map(({ name }) => `  ${name},`).join('\n')}
]
`,
)

write(
  'src/engine/signals/index.ts',
  `// Written by \`npm run generate\`: a new signal needs only its own file.
${imports(signals, "import type { SignalKind } from './signal.ts'")}

const all = [
${signals.map(({ name }) => `  ${name},`).join('\n')}
] as const

export type SignalId = (typeof all)[number]['id']

/** Every kind of signal, by id. */
export const allSignals: readonly (SignalKind & { id: SignalId })[] = all
`,
)

function entriesIn(folder: string, below: string, except: readonly string[] = []): Entry[] {
  return readdirSync(join(folder, below))
    .filter((name) => name.endsWith('.ts') && !except.includes(name))
    .sort()
    .map((name) => ({ name: camelCase(basename(name, '.ts')), path: `./${join(below, name)}` }))
}

/** Sorted by path, as the formatter wants them. */
function imports(entries: readonly Entry[], type: string): string {
  return [...entries.map(({ name, path }) => `import ${name} from '${path}'`), type]
    .sort((a, b) => (a.slice(a.indexOf("'")) < b.slice(b.indexOf("'")) ? -1 : 1))
    .join('\n')
}

function write(file: string, code: string): void {
  if (!process.argv.includes('--check')) writeFileSync(file, code)
  else if (readFileSync(file, 'utf8') !== code) {
    console.error(`${file} is out of date: run \`npm run generate\`.`)
    process.exitCode = 1
  }
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
