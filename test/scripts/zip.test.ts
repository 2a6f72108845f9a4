import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import { contentOf, readZip, repacked, writeZip, type ZipEntry } from '../../scripts/editor/zip.ts'

const shared = { attributes: 0o100644 * 0x10000, modified: 0x5b7a_4c21, crc: 0x1234_5678 }

function entry(name: string, text: string, level: number): ZipEntry {
  const content = Buffer.from(text)
  const data = level === 0 ? content : deflateRawSync(content, { level })
  return { ...shared, name, size: content.length, method: level === 0 ? 'stored' : 'deflated', data }
}

const text = 'Was würde dem Nächsten helfen? '.repeat(200)
const entries = [entry('a/überall.md', text, 1), entry('b.txt', text, 0), entry('leer', '', 0)]

describe('an archive', () => {
  it('is read as it was written', () => {
    assert.deepEqual(readZip(writeZip(entries)), entries)
  })

  it('holds the same when it is packed again, and never more', async () => {
    const best = async (content: Buffer) => deflateRawSync(content, { level: 9 })
    const useless = async (content: Buffer) => Buffer.concat([content, content])
    for (const entry of entries) {
      const after = await repacked(entry, best)
      assert.equal(contentOf(after).toString(), contentOf(entry).toString())
      assert.ok(after.data.length < entry.data.length || entry.size === 0)
      assert.deepEqual({ ...after, method: '', data: '' }, { ...entry, method: '', data: '' })
      assert.deepEqual(await repacked(entry, useless), entry)
    }
  })

  it('is refused when it is none', () => {
    assert.throws(() => readZip(Buffer.from('no archive')), /no zip archive/)
  })
})
