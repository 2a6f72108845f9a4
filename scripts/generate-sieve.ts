// Compiles the sieve, as text that bundles can hold. With `--check` it only says whether the file on disk is the newest.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = new URL('../src/engine/match/sieve-binary.ts', import.meta.url)

const contents = `/** \`src/sieve\` as WebAssembly, in Base64. Written by \`npm run generate\`. */
export const binary =
  '${compiled().toString('base64')}'
`
if (!process.argv.includes('--check')) writeFileSync(file, contents)
else if (readFileSync(file, 'utf8') !== contents) {
  console.error('src/engine/match/sieve-binary.ts is not the newest. Run `npm run generate` and commit it.')
  process.exitCode = 1
}

/** The compiler says itself what is wrong. */
function compiled(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-sieve-'))
  const binary = join(folder, 'sieve.wasm')
  const asc = ['node_modules/assemblyscript/bin/asc.js', '--config', 'src/sieve/asconfig.json', '--outFile', binary]
  try {
    execFileSync(process.execPath, asc, { cwd: root, stdio: 'inherit' })
    return readFileSync(binary)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
