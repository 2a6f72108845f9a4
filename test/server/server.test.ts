import assert from 'node:assert/strict'
import * as protocol from '../../src/server/protocol.ts'
import { Client, range, root } from './client.ts'

const uri = `${root}/review.md`
const harsh = 'In reviews you always forget the tests.\n'
const fine = 'The cache keeps two copies.\n'

describe('the language server', () => {
  let client: Client
  const start = async (...args: Parameters<typeof Client.start>) => {
    client = await Client.start(...args)
  }
  const settled = () => client.until(() => client.statuses.length > 0)
  afterEach(() => client.dispose())

  it('reports harsh phrasing with its rule, its page and the usual severity', async () => {
    await start()
    await client.open(uri, fine + harsh)
    await settled()
    const [found] = client.diagnostics(uri) ?? []
    assert.ok(found)
    assert.equal(found.source, 'rapport')
    assert.equal(found.severity, 3)
    assert.equal(found.range.start.line, 1)
    assert.equal(found.codeDescription?.href, `file:///extension/docs/rules/${found.code}.md`)
    assert.deepEqual(found.data, { version: 1 })
  })

  it('shows findings at the severity that is set', async () => {
    await start({ settings: { severity: 'warning' } })
    await client.open(uri, harsh)
    await settled()
    assert.equal(client.diagnostics(uri)?.[0]?.severity, 2)
  })

  it('follows incremental changes and reports the newest version only', async () => {
    await start()
    await client.open(uri, fine)
    await settled()
    await client.change(uri, 2, harsh, range(1, 0, 0))
    await client.change(uri, 3, harsh, range(2, 0, 0))
    await client.until(() => client.published.at(-1)?.version === 3)
    assert.deepEqual(
      client.published.map((params) => params.version),
      [1, 3],
    )
    assert.deepEqual(
      client.diagnostics(uri)?.map((diagnostic) => diagnostic.range.start.line),
      [1, 2],
    )
  })

  it('says nothing about the sentence in work until the caret leaves it', async () => {
    await start({ settings: { delay: 600_000 } })
    await client.open(uri, `${harsh}\n`)
    await settled()
    await client.change(uri, 2, '!', range(0, harsh.length - 2, harsh.length - 2))
    await client.until(() => client.published.at(-1)?.version === 2)
    assert.deepEqual(client.diagnostics(uri), [])
    await client.notify(protocol.caretNotification, { uri, position: { line: 1, character: 0 } })
    await client.until(() => client.diagnostics(uri)?.length !== 0)
  })

  it('reports the sentence in work when the writer pauses', async () => {
    await start({ settings: { delay: 1000 } })
    await client.open(uri, `${harsh}\n`)
    await settled()
    await client.change(uri, 2, 'x', range(0, harsh.length - 2, harsh.length - 2))
    const reported = () => client.published.filter((params) => params.version === 2)
    await client.until(() => reported().some(({ diagnostics }) => diagnostics.length > 0))
    // However often it was said in between that there is nothing yet.
    assert.deepEqual(reported()[0]?.diagnostics, [])
  })

  it('offers versioned rewrites, then ways to say no', async () => {
    await start()
    await client.open(uri, harsh)
    const actions = await client.codeActions(uri, range(0, 14, 14))
    const titles = actions.map((action) => action.title)
    const fixes = actions.filter((action) => action.edit)
    assert.ok(fixes.length >= 1 && fixes.length <= 3)
    for (const fix of fixes)
      assert.deepEqual(
        fix.edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument),
        [{ uri, version: 1 }],
      )
    assert.deepEqual(titles.slice(fixes.length), [
      'Ignore this phrase here',
      'Ignore this phrase in this workspace',
      'Ignore this phrase everywhere',
      'Turn off this rule',
      'Why? (open the rule)',
    ])
  })

  it('offers to ignore in the workspace only when there is one', async () => {
    await start({}, { workspace: false })
    await client.open(uri, harsh)
    const actions = await client.codeActions(uri, range(0, 14, 14))
    assert.ok(actions.length > 0)
    assert.ok(!actions.some((action) => action.title.includes('workspace')))
  })

  it('answers for the text as it is, also right after a change', async () => {
    await start()
    await client.open(uri, harsh)
    await settled()
    await client.change(uri, 2, fine, range(0, 0, 0))
    const actions = await client.codeActions(uri, range(1, 14, 14))
    const change = actions[0]?.edit?.documentChanges?.[0]
    assert.ok(change && 'textDocument' in change)
    assert.equal(change.textDocument.version, 2)
    assert.equal((await client.codeActions(uri, range(0, 4, 4))).length, 0)
  })

  it('explains in the hover what the phrase may do, the principle and the source', async () => {
    await start()
    await client.open(uri, harsh)
    const hover = await client.hover(uri, 0, 14)
    const text = JSON.stringify(hover?.contents)
    assert.match(text, /\*\*(Trust|Collaboration|Partnership|Leadership|Conflict|Belonging)\*\*/)
    assert.match(text, /Source: \[/)
    assert.match(text, /command:rapport\.openRule\?/)
    assert.equal(await client.hover(uri, 0, 1), null)
  })

  it('clears a document that left the view and fills it again when it comes back', async () => {
    await start()
    await client.open(uri, harsh)
    await settled()
    await client.notify(protocol.viewNotification, { uri, range: null })
    await client.until(() => client.diagnostics(uri)?.length === 0)
    await client.notify(protocol.viewNotification, { uri, range: range(0, 0, 10) })
    await client.until(() => client.diagnostics(uri)?.length !== 0)
  })

  describe('in a long document', () => {
    const paragraphs = 6000
    const long = Array.from({ length: paragraphs }, (_, index) => `${harsh}It is case ${index}.\n\n`).join('')
    const lines = () => client.diagnostics(uri)?.map((diagnostic) => diagnostic.range.start.line) ?? []

    it('reports first what is seen of it', async () => {
      await start()
      await client.open(uri, long)
      await client.notify(protocol.viewNotification, {
        uri,
        range: { start: { line: 9000, character: 0 }, end: { line: 9029, character: 0 } },
      })
      await client.until(() => client.published.length === 1)
      assert.deepEqual(
        lines(),
        Array.from({ length: 10 }, (_, index) => 9000 + 3 * index),
      )
      assert.equal(client.statuses.length, 0)
      await settled()
      assert.equal(lines().length, paragraphs)
      assert.equal(client.published.length, 2)
    })
  })

  it('clears a document that is closed', async () => {
    await start()
    await client.open(uri, harsh)
    await settled()
    await client.notify('textDocument/didClose', { textDocument: { uri } })
    await client.until(() => client.diagnostics(uri)?.length === 0)
  })

  it('skips a document over the size limit, says why, and starts when it shrinks', async () => {
    await start({ settings: { maxFileSize: 0.001 } })
    await client.open(uri, harsh.repeat(100))
    await settled()
    assert.deepEqual(client.statuses, [
      { uri, state: 'skipped', reason: 'The document is larger than 0.001 MB.', findings: 0 },
    ])
    assert.deepEqual(client.diagnostics(uri), [])
    assert.deepEqual(await client.codeActions(uri, range(0, 14, 14)), [])
    await client.change(uri, 2, harsh)
    await client.until(() => client.statuses.at(-1)?.state === 'on')
    assert.notEqual(client.diagnostics(uri)?.length, 0)
  })

  it('counts what builds rapport, a little later than it checks', async () => {
    await start()
    await client.open(uri, `Thanks for the tests! I might be wrong. ${harsh}`)
    await client.until(() => client.statuses.at(-1)?.signals !== undefined)
    const [first, last] = [client.statuses[0], client.statuses.at(-1)]
    assert.deepEqual([first?.state, first?.signals], ['on', undefined])
    assert.deepEqual([last?.state, last?.findings, last?.signals], ['on', first?.findings, 2])
    await client.change(uri, 2, harsh)
    await client.until(() => client.statuses.at(-1)?.signals === undefined)
    assert.equal(client.statuses.at(-1)?.state, 'on')
  })

  it('is off where the settings say so, and on again when they change', async () => {
    const world = { settings: { enable: false } as Record<string, unknown> }
    await start(world)
    await client.open(uri, harsh)
    await settled()
    assert.equal(client.statuses[0]?.state, 'off')
    world.settings.enable = true
    await client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.until(() => client.statuses.at(-1)?.state === 'on')
    assert.ok((client.statuses.at(-1)?.findings ?? 0) > 0)
  })

  it('rewrites and refuses to do so for another version', async () => {
    await start()
    await client.open(uri, fine + harsh)
    await settled()
    const result = await client.rewrite({ uri, version: 1, scope: 'document' })
    assert.ok(result && result.changes.length > 0)
    assert.notEqual(result.text, fine + harsh)
    assert.ok(result.text.startsWith(fine))
    await assert.rejects(client.rewrite({ uri, version: 7, scope: 'document' }), /changed in the meantime/)
    assert.equal(await client.rewrite({ uri: 'file:///unknown.md', version: 1, scope: 'document' }), null)
  })

  it('rewrites only the sentence or the range that is asked for', async () => {
    await start()
    await client.open(uri, `${harsh}\n${harsh}`)
    for (const params of [
      { scope: 'sentence', range: range(2, 5, 5) },
      { scope: 'range', range: range(2, 0, harsh.length - 1) },
    ] as const) {
      const result = await client.rewrite({ uri, version: 1, ...params })
      assert.ok(result)
      assert.ok(result.text.startsWith(harsh))
      assert.deepEqual(
        result.changes.map((change) => change.range.start.line),
        [2],
      )
    }
  })

  it('lists the rules', async () => {
    await start()
    const rules = await client.connection.sendRequest<protocol.RuleEntry[]>(protocol.rulesRequest)
    assert.ok(rules.every((rule) => rule.id && rule.principle && rule.why))
  })
})
