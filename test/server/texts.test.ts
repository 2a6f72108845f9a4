import assert from 'node:assert/strict'
import {
  checkTextRequest,
  fixAllRequest,
  type RewriteResult,
  rewriteTextRequest,
  type TextFinding,
  type TextRewrite,
} from '../../src/server/protocol.ts'
import { Client, range, root } from './client.ts'

const harsh = 'Thanks.\n\nIn reviews you always forget the tests.'

describe('a text that is no document', () => {
  let client: Client
  afterEach(() => client.dispose())

  it('is checked, with line, reason and other words', async () => {
    client = await Client.start()
    const [finding, ...others] = await client.request<TextFinding[]>(checkTextRequest, { text: harsh })
    assert.equal(others.length, 0)
    assert.ok(finding)
    assert.equal(finding.line, 3)
    assert.ok(harsh.includes(finding.phrase))
    assert.ok(finding.why.length > 0 && finding.suggestions.length > 0)
  })

  it('is checked by the settings and the configuration file of the workspace', async () => {
    client = await Client.start({ settings: { allow: ['you always'] } })
    assert.deepEqual(await client.request(checkTextRequest, { text: harsh }), [])
    await client.dispose()
    client = await Client.start({ files: { [`${root}/.rapportrc.json`]: '{ "allow": ["you always"] }' } })
    assert.deepEqual(await client.request(checkTextRequest, { text: harsh }), [])
  })

  it('is rewritten, with changes that lead to the new text', async () => {
    client = await Client.start()
    const { text, changes } = await client.request<TextRewrite>(rewriteTextRequest, { text: harsh })
    assert.notEqual(text, harsh)
    assert.equal(changes.length, 1)
    const [change] = changes
    assert.ok(change)
    assert.equal(harsh.slice(0, change.start) + change.after + harsh.slice(change.end), text)
  })

  it('may be empty', async () => {
    client = await Client.start()
    assert.deepEqual(await client.request(checkTextRequest, { text: '' }), [])
    assert.deepEqual(await client.request(rewriteTextRequest, { text: '' }), { text: '', changes: [], places: [] })
  })
})

describe('fixing all', () => {
  const uri = `${root}/review.md`
  const text = 'You should just use the helper. In reviews you always forget the tests. You should just rename it.'
  const fixed = 'You should use the helper. In reviews you always forget the tests. You should rename it.'
  let client: Client
  beforeEach(async () => {
    client = await Client.start()
    await client.open(uri, text)
  })
  afterEach(() => client.dispose())

  it('leaves out what needs no judgement, and touches nothing else', async () => {
    const { text: after, changes } = await client.request<RewriteResult>(fixAllRequest, { uri, version: 1 })
    assert.equal(after, fixed)
    assert.equal(changes.length, 2)
  })

  for (const kind of ['source', 'source.fixAll', 'source.fixAll.rapport'])
    it(`is one versioned edit when ${kind} is asked for`, async () => {
      const actions = await client.codeActions(uri, range(0, 0, 0), [kind])
      assert.equal(actions.length, 1)
      assert.equal(actions[0]?.kind, 'source.fixAll.rapport')
      const [change] = actions[0]?.edit?.documentChanges ?? []
      assert.ok(change && 'textDocument' in change)
      assert.equal(change.textDocument.version, 1)
      assert.equal(change.edits.length, 2)
    })

  it('is not offered among quick fixes, nor for another kind of source action', async () => {
    const quick = await client.codeActions(uri, range(0, 0, text.length))
    assert.ok(quick.length > 0 && quick.every(({ kind }) => kind === 'quickfix'))
    assert.deepEqual(await client.codeActions(uri, range(0, 0, 0), ['source.organizeImports']), [])
  })

  it('is not offered where only judgement helps', async () => {
    await client.change(uri, 2, 'In reviews you always forget the tests.')
    assert.deepEqual(await client.codeActions(uri, range(0, 0, 0), ['source.fixAll']), [])
  })
})
