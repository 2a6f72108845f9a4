/** Writes `src/engine/rules/index.ts`, the list of all rules, from the files in its folders. `--check` fails when it is out of date. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { principles } from '../src/engine/principle.ts'

const folder = 'src/engine/rules'
const index = join(folder, 'index.ts')

const files = principles.flatMap((principle) =>
  readdirSync(join(folder, principle))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({ name: camelCase(basename(name, '.ts')), path: `./${principle}/${name}` })),
)

const code = `// Written by \`npm run generate\`: a new rule needs only its own file.
${files
  .map(({ name, path }) => `import ${name} from '${path}'`)
  .sort((a, b) => (a.slice(a.indexOf("'")) < b.slice(b.indexOf("'")) ? -1 : 1))
  .join('\n')}
import type { Rule } from './rule.ts'

/** Every rule, by principle and id. */
export const allRules: readonly Rule[] = [
${files.map(({ name }) => `  ${name},`).join('\n')}
]
`

if (!process.argv.includes('--check')) writeFileSync(index, code)
else if (readFileSync(index, 'utf8') !== code) {
  console.error(`${index} is out of date: run \`npm run generate\`.`)
  process.exitCode = 1
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
