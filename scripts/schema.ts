// Writes the JSON schema of the configuration. With `--check` it only says whether the file on disk is the newest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { configSchema } from '../src/engine/config/schema.ts'
import { rules } from '../src/engine/index.ts'

const file = fileURLToPath(new URL('../schemas/rapportrc.schema.json', import.meta.url))
const schema = `${JSON.stringify(configSchema(rules), undefined, 2)}\n`

if (process.argv.includes('--check')) {
  if (onDisk() !== schema) {
    console.error('schemas/rapportrc.schema.json is not the newest. Run `npm run schema` and commit it.')
    process.exitCode = 1
  }
} else {
  mkdirSync(new URL('../schemas/', import.meta.url), { recursive: true })
  writeFileSync(file, schema)
}

function onDisk(): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
