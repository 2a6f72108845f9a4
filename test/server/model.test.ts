import assert from 'node:assert/strict'
import { CancellationTokenSource } from 'vscode-languageserver/node'
import { rewrite } from '../../src/engine/index.ts'
import { type ModelRewriteParams, type ModelRewriteResult, modelRewriteRequest } from '../../src/server/protocol.ts'
import { Client, root } from './client.ts'

const uri = `${root}/review.md`
const harsh = 'In reviews you always forget the tests for `parse()`.'
const kind = 'I see no tests for ⟦1⟧ in these reviews yet.'
const params: ModelRewriteParams = { uri, version: 1, scope: 'document', conversation: 7 }

describe('a rewrite with the client’s language model', () => {
  let client: Client | undefined
  afterEach(() => client?.dispose())

  it('asks the client and answers with changes of the document', async () => {
    const conversations: number[] = []
    client = await Client.start({
      answer: async ({ conversation }) => {
        conversations.push(conversation)
        return { text: kind }
      },
    })
    await client.open(uri, harsh)
    const result = await client.request<ModelRewriteResult>(modelRewriteRequest, params)
    const after = 'I see no tests for `parse()` in these reviews yet.'
    assert.equal(result.text, after)
    assert.equal(result.source, 'model')
    assert.deepEqual(
      result.changes.map((change) => [change.before, change.after]),
      [[harsh, after]],
    )
    assert.deepEqual(conversations, [7])
  })

  it('answers with its own words and the reason when the client has none', async () => {
    client = await Client.start({ answer: async () => ({ failure: 'blocked' }) })
    await client.open(uri, harsh)
    const result = await client.request<ModelRewriteResult>(modelRewriteRequest, params)
    assert.equal(result.reason, 'blocked')
    assert.equal(result.text, (await rewrite(harsh)).text)
  })

  it('is refused when the text becomes another one while the model thinks', async () => {
    const started: Client[] = []
    client = await Client.start({
      answer: async () => {
        await started[0]?.change(uri, 2, 'Another text.')
        return { text: kind }
      },
    })
    started.push(client)
    await client.open(uri, harsh)
    await assert.rejects(client.request(modelRewriteRequest, params), /changed in the meantime/)
  })

  it('ends when the user gives up, and tells the client to stop asking', async () => {
    const source = new CancellationTokenSource()
    let stopped = false
    client = await Client.start({
      answer: (_, token) => {
        source.cancel()
        return new Promise((resolve) =>
          token.onCancellationRequested(() => {
            stopped = true
            resolve({ failure: 'failed' })
          }),
        )
      },
    })
    await client.open(uri, harsh)
    await assert.rejects(client.request(modelRewriteRequest, params, source.token), /Given up/)
    assert.ok(stopped)
  })

  it('leaves a document alone that is not checked', async () => {
    client = await Client.start({ settings: { enable: false } })
    await client.open(uri, harsh)
    assert.equal(await client.request(modelRewriteRequest, params), null)
  })
})
