import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { version } from '../package.json'

export interface Size {
  what: string
  bytes: number
  gzipped: number
}

const shipped = ['extension.js', 'server.js', 'cli.js', 'engine.mjs', 'web/extension.js', 'web/server.js']

/** Sizes of what Rapport ships, and of the peers bundled in the same way. */
export async function bundleSizes(): Promise<Size[]> {
  const own = shipped.map((name) => ({ what: `Rapport dist/${name}`, path: at(`../dist/${name}`) }))
  const sizes = own.filter(({ path }) => existsSync(path)).map(({ what, path }) => sizeOf(what, readFileSync(path)))
  const vsix = at(`../rapport-${version}.vsix`)
  if (existsSync(vsix)) sizes.push({ what: 'Rapport VSIX', bytes: statSync(vsix).size, gzipped: statSync(vsix).size })
  for (const [what, code] of Object.entries(bundles)) sizes.push(sizeOf(what, await bundled(code)))
  const wasm = at('../node_modules/harper.js/dist/harper_wasm_bg.wasm')
  sizes.push({
    what: 'harper.js WebAssembly',
    bytes: statSync(wasm).size,
    gzipped: gzipSync(readFileSync(wasm)).length,
  })
  return sizes
}

const bundles = {
  alex: "export { markdown } from 'alex'",
  'retext-equality + retext-profanities': [
    "export { unified } from 'unified'",
    "export { default as english } from 'retext-english'",
    "export { default as equality } from 'retext-equality'",
    "export { default as profanities } from 'retext-profanities'",
  ].join('\n'),
  'write-good': "export { default } from 'write-good'",
}

async function bundled(code: string): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents: code, resolveDir: at('..') },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  return result.outputFiles[0]?.contents ?? new Uint8Array()
}

function sizeOf(what: string, bytes: Uint8Array): Size {
  return { what, bytes: bytes.length, gzipped: gzipSync(bytes).length }
}

function at(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}
