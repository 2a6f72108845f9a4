import assert from 'node:assert/strict'
import { retext } from 'retext'
import { lint, retextRapport } from '../../../src/engine/index.ts'

describe('the retext plugin', () => {
  it('reports findings as messages of the file', async () => {
    const file = await retext().use(retextRapport).process('Fine.\n\nYou always forget the tests.')
    const [message] = file.messages
    assert.equal(file.messages.length, 1)
    assert.deepEqual(
      [message?.ruleId, message?.source, message?.actual, message?.line, message?.column],
      ['absolute-about-person', 'rapport', 'You always', 3, 1],
    )
    assert.ok((message?.expected?.length ?? 0) > 0)
    assert.ok(message?.note && message.url)
  })

  it('goes by its configuration', async () => {
    const file = await retext()
      .use(retextRapport, { rules: { 'absolute-about-person': 'off' } })
      .process('You always forget the tests.')
    assert.deepEqual(file.messages, [])
  })
})

describe('plugins of retext that Rapport runs', () => {
  it('find terms, and are silent where a context or a quotation is', async () => {
    const rules = async (text: string) => (await lint(text)).map(({ ruleId }) => ruleId)
    assert.deepEqual(await rules('We need more manpower.'), ['inconsiderate-term'])
    assert.deepEqual(await rules('He wrote "manpower" in the ticket.'), [])
    assert.deepEqual(await rules('This is simple and obviously master.'), [])
  })
})
