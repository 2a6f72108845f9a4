import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, harsh, rapport } from './run.ts'

describe('rapport rewrite', () => {
  it('prints the kinder text and changes no file', async () => {
    const cwd = folderWith({ 'a.md': harsh })
    const { code, stdout } = await rapport(['rewrite', 'a.md'], { cwd })
    assert.equal(code, 0)
    assert.ok(stdout.length > 0 && stdout.endsWith('\n') && !stdout.includes('you always'))
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), harsh)
  })

  it('prints a text without findings as it is', async () => {
    const stdin = '# Fine\r\n\r\nThanks for this.'
    assert.deepEqual(await rapport(['rewrite', '-'], { stdin }), { code: 0, stdout: stdin, stderr: '' })
  })

  it('writes files, with the byte order mark they had', async () => {
    const cwd = folderWith({ 'a.md': `\uFEFF${harsh}`, 'b.md': 'Thanks!\n' })
    const { code, stdout, stderr } = await rapport(['rewrite', '--write', '.'], { cwd })
    assert.equal(code, 0)
    assert.equal(stdout, '')
    assert.match(stderr, /^rapport: a\.md: rewritten\.\n/)
    assert.ok(!stderr.includes('b.md'))
    const written = readFileSync(join(cwd, 'a.md'), 'utf8')
    assert.ok(written.startsWith('\uFEFF') && !written.includes('you always'))
  })

  it('shows what changes', async () => {
    const cwd = folderWith({ 'a.md': `Thanks!\n\n${harsh}`, 'b.md': 'Thanks!\n' })
    const { stdout } = await rapport(['rewrite', '--diff', '.'], { cwd })
    assert.match(
      stdout,
      /--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -1,3 \+1,3 @@\n Thanks!\n \n-I see that you always break the build\.\n\+/,
    )
    assert.ok(!stdout.includes('b.md'))
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), `Thanks!\n\n${harsh}`)
  })

  it('cannot write to standard input', async () => {
    const { code, stdout, stderr } = await rapport(['rewrite', '--write', '-'], { stdin: harsh })
    assert.equal(code, 2)
    assert.equal(stdout, '')
    assert.match(stderr, /^rapport: Standard input cannot be written back\./)
  })

  it('leaves alone what the configuration ignores', async () => {
    const cwd = folderWith({ '.rapportrc.json': '{"ignore": ["a.md"]}', 'a.md': harsh })
    assert.equal((await rapport(['rewrite', 'a.md'], { cwd })).stdout, harsh)
  })
})
