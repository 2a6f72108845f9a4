import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { writeNotices } from '../../scripts/notices.cjs'

const terms = 'Permission is hereby granted, free of charge, to any person.'

describe('the notices of libraries', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-notices-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const addPackage = (name: string, license: string, text: string) => {
    const path = join(folder, 'node_modules', name)
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, 'package.json'), JSON.stringify({ name, version: '1.2.3', license, author: 'Ana' }))
    if (text) writeFileSync(join(path, 'LICENSE'), text)
  }
  const notices = async (...names: string[]) => {
    const inputs = Object.fromEntries(
      names.map((name) => [join(folder, 'node_modules', name, 'index.js'), { bytesInOutput: 1 }]),
    )
    const file = join(folder, 'notices.txt')
    await writeNotices(file, [{ outputs: { 'dist/x.js': { inputs } } } as unknown as Metafile])
    return readFileSync(file, 'utf8')
  }

  it('name each package with its holder, and each text once', async () => {
    addPackage('first', 'MIT', `The MIT License\n\nCopyright (c) 2020 Ben\n\n${terms}`)
    addPackage('second', 'MIT', `Copyright 2021 Cem\n\n${terms}`)
    addPackage('third', 'MIT', '')
    const written = await notices('first', 'second', 'third')
    assert.match(
      written,
      /first 1\.2\.3\n {2}Copyright \(c\) 2020 Ben\nsecond 1\.2\.3\n {2}Copyright 2021 Cem\nthird 1\.2\.3\n {2}Ana\n/,
    )
    assert.equal(written.split(terms).length, 2)
  })

  it('name what is compiled into the sieve', async () => {
    assert.match(await notices(), /assemblyscript \d/)
  })

  it('stop the build for a licence that asks for more', async () => {
    addPackage('strict', 'GPL-3.0', 'GNU General Public License')
    await assert.rejects(notices('strict'), /strict is under GPL-3\.0/)
  })
})
