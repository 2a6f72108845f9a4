/** Makes `rapport-<version>.vsix` from what was built, and checks what is in it. */
import fs from 'node:fs'
import path from 'node:path'
import { listFiles, PackageManager } from '@vscode/vsce'
import manifest from '../package.json' with { type: 'json' }
import { checkout } from './editor/checkout.ts'
import { packageRelease } from './editor/vsix.ts'

const mostBytes = 1_000_000

/** Files that do something in an editor, or that the marketplace shows. */
const belongs = [
  /^package(\.nls(\.[a-z-]+)?)?\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^dist\/(web\/)?[a-z]+\.js$/,
  /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^docs\/signals\.md$/,
  /^dist\/rulePages\.json$/,
  /^dist\/definitions\.jsonl$/,
  /^dist\/ThirdPartyNotices\.txt$/,
  /^media\/[\w./-]+\.(svg|png|css|js|md|ttf|woff2?)$/,
  /^schemas\/[\w.-]+\.json$/,
]

async function main(): Promise<void> {
  const files = (await listFiles({ cwd: checkout, packageManager: PackageManager.None })).map((file) =>
    file.split(path.sep).join('/'),
  )
  const strangers = files.filter((file) => !belongs.some((pattern) => pattern.test(file)))
  if (strangers.length > 0) throw new Error(`These files do not belong in the package:\n  ${strangers.join('\n  ')}`)
  const missing = [manifest.main, manifest.browser]
    .map((file) => path.posix.normalize(file))
    .filter((file) => !files.includes(file))
  if (missing.length > 0) throw new Error(`These files are missing in the package:\n  ${missing.join('\n  ')}`)

  const name = `rapport-${manifest.version}.vsix`
  await packageRelease(path.join(checkout, name))
  const { size } = fs.statSync(path.join(checkout, name))
  if (size > mostBytes) throw new Error(`${name} has ${size} bytes; the limit is ${mostBytes}.`)
  console.log(`${name}: ${files.length} files, ${Math.round(size / 1000)} kB`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
