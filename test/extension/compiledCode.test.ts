import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { CompiledCode } from '../../src/extension/compiledCode.ts'

describe('compiled code', () => {
  let root: string
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'rapport-compiled-'))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  it('is kept for this version only', async () => {
    const compiled = new CompiledCode(root, '1.2.3')
    for (const name of [basename(compiled.folder), '1.2.2-v22.1.0', '1.2.3-v20.0.0']) {
      await mkdir(join(root, name))
      await writeFile(join(root, name, 'code'), '')
    }
    await compiled.removeOthers()
    assert.deepEqual(await readdir(root), [basename(compiled.folder)])
    assert.deepEqual(await readdir(compiled.folder), ['code'])
  })

  it('has nothing to remove before the first start', async () => {
    await new CompiledCode(join(root, 'compiled'), '1.2.3').removeOthers()
    assert.deepEqual(await readdir(root), [])
  })
})
