/** Packs a zip archive again, by Zopfli: `recompress.ts <file>`. A process of its own, since Zopfli listens to all that goes wrong in one. */
import fs from 'node:fs'
import { promisify } from 'node:util'
import { deflate, type ZopfliOptions } from '@gfx/zopfli'
import { readZip, repacked, writeZip } from './editor/zip.ts'

const smallest = promisify<Buffer, ZopfliOptions, Uint8Array>(deflate)

async function main([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('Which archive?')
  const entries = []
  for (const entry of readZip(fs.readFileSync(file)))
    entries.push(await repacked(entry, (content) => smallest(content, { numiterations: 5 })))
  fs.writeFileSync(file, writeZip(entries))
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
