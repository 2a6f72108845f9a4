// Writes the JSON schemas of the configuration. With `--check` it only says whether the files on disk are the newest.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { editorSchema } from '../src/engine/config/editor-schema.ts'
import { configSchema } from '../src/engine/config/schema.ts'
import { rules } from '../src/engine/index.ts'

const folder = new URL('../schemas/', import.meta.url)
const schema = configSchema(rules)
const schemas = {
  'rapportrc.schema.json': JSON.stringify(schema, undefined, 2),
  'rapportrc.editor.schema.json': JSON.stringify(editorSchema(schema)),
}

mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(schemas)) {
  const file = new URL(name, folder)
  if (!process.argv.includes('--check')) writeFileSync(file, `${text}\n`)
  else if (onDisk(file) !== `${text}\n`) {
    console.error(`schemas/${name} is not the newest. Run \`npm run schema\` and commit it.`)
    process.exitCode = 1
  }
}

function onDisk(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
