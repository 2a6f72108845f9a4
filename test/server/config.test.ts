import assert from 'node:assert/strict'
import { Client, root } from './client.ts'

const uri = `${root}/docs/review.md`
const harsh = 'In reviews you always forget the tests.\n'
const file = `${root}/.rapportrc.json`

describe('configuration files', () => {
  let client: Client
  let files: Record<string, string>
  const start = async (given: Record<string, string>, settings = {}) => {
    files = given
    client = await Client.start({ files, settings })
    await client.open(uri, harsh)
    await client.until(() => client.statuses.length > 0)
  }
  const found = () => client.statuses.at(-1)?.findings
  const write = async (text: string | undefined) => {
    if (text === undefined) delete files[file]
    else files[file] = text
    const before = client.statuses.length
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] })
    await client.until(() => client.statuses.length > before)
  }
  afterEach(() => client.dispose())

  it('are found above the document and win over the settings', async () => {
    await start({ [file]: '{ "allow": ["you always"], "principles": { "conflict": "off" } }' }, { preset: 'strict' })
    assert.equal(found(), 0)
  })

  it('are read from disk where the server has one, and asked of the client elsewhere', async () => {
    const virtual = 'memfs:/project'
    const off = '{ "principles": { "conflict": "off" } }'
    client = await Client.start({ disk: { [file]: off }, files: { [`${virtual}/.rapportrc.json`]: off } })
    for (const place of [uri, `${virtual}/review.md`]) {
      await client.open(place, harsh)
      await client.until(() => client.statuses.at(-1)?.uri === place)
      assert.equal(found(), 0)
    }
  })

  it('are read from disk for an editor that reads none', async () => {
    client = await Client.start({ disk: { [file]: '{ "principles": { "conflict": "off" } }' } }, { files: false })
    await client.open(uri, harsh)
    await client.until(() => client.statuses.length > 0)
    assert.equal(found(), 0)
  })

  it('are the nearest where there are several', async () => {
    const above = '{ "principles": { "conflict": "of" } }'
    await start({
      [`${root}/docs/package.json`]: '{ "rapport": { "principles": { "conflict": "off" } } }',
      [file]: above,
    })
    assert.equal(found(), 0)
    assert.equal(client.diagnostics(file), undefined)
  })

  it('are read anew when they change or go', async () => {
    await start({ [file]: '{ "principles": { "conflict": "off" } }' })
    assert.equal(found(), 0)
    await write('{}')
    assert.ok(found())
    await write('{ "principles": { "conflict": "off" } }')
    assert.equal(found(), 0)
    await write(undefined)
    assert.ok(found())
  })

  it('stay in force as they were when they break, and the place is shown', async () => {
    await start({ [file]: '{ "principles": { "conflict": "off" } }' })
    await write('{ "principles": { "conflict": "of" } }')
    assert.equal(found(), 0)
    const [problem] = client.diagnostics(file) ?? []
    assert.match(String(problem?.message), /`off`/)
    assert.deepEqual(problem?.range, { start: { line: 0, character: 30 }, end: { line: 0, character: 34 } })
    await write('{}')
    assert.deepEqual(client.diagnostics(file), [])
    assert.ok(found())
  })

  it('name the nearest rule for one that does not exist', async () => {
    await start({ [file]: '{ "rules": { "absolute-about-persom": "off" } }' })
    assert.match(String(client.diagnostics(file)?.[0]?.message), /`absolute-about-person`/)
  })

  it('show problems while they are edited', async () => {
    await start({})
    await client.open(file, '{ "preset": "gentle" }', 'json')
    await client.until(() => client.diagnostics(file)?.length === 0)
    await client.change(file, 2, '{ "preset": "gentl" }')
    await client.until(() => client.diagnostics(file)?.length === 1)
    assert.match(String(client.diagnostics(file)?.[0]?.message), /`gentle`/)
  })

  it('say nothing of broken JSON that the editor shows itself, and all that it does not', async () => {
    client = await Client.start({}, { json: true })
    const shown = async (name: string, text: string, languageId: string) => {
      const uri = `${root}/${name}`
      await client.open(uri, text, languageId)
      await client.until(() => client.diagnostics(uri) !== undefined)
      return client.diagnostics(uri)?.length
    }
    assert.equal(await shown('a/.rapportrc.json', '{ "preset" "gentle" }', 'json'), 0)
    assert.equal(await shown('b/.rapportrc.json', '{ "preset": "gentl" }', 'json'), 1)
    assert.equal(await shown('c/.rapportrc.json', '{ "preset": /* soft */ }', 'jsonc'), 1)
    assert.equal(await shown('.rapportrc.yaml', 'preset: "gentle', 'yaml'), 1)
  })

  it('leave out the documents that they ignore', async () => {
    await start({ [file]: '{ "ignore": ["docs/**"] }' })
    assert.equal(client.statuses.at(-1)?.state, 'off')
  })

  it('can be the key of a package', async () => {
    await start({ [`${root}/package.json`]: '{ "rapport": { "principles": { "conflict": "off" } } }' })
    assert.equal(found(), 0)
  })

  it('hold for message boxes too', async () => {
    await start({ [file]: '{ "principles": { "conflict": "off" } }' })
    const boxes = ['comment://c/x/commentinput-1.md', 'vscode-scm:git/scm0/input?rootUri=file%3A%2F%2F%2Fproject']
    for (const box of boxes) {
      await client.open(box, harsh)
      await client.until(() => client.statuses.at(-1)?.uri === box)
      assert.equal(found(), 0)
    }
  })
})
