import { assert } from 'chai'
import * as vscode from 'vscode'
import { closeAll, eventually, findings, firstFinding, harsh, type, write } from '../editor.ts'

describe('While somebody types', () => {
  const settings = () => vscode.workspace.getConfiguration('rapport')

  beforeEach(() => settings().update('delay', 10_000, vscode.ConfigurationTarget.Global))
  afterEach(async () => {
    await settings().update('delay', undefined, vscode.ConfigurationTarget.Global)
    await closeAll()
  })

  it('the sentence in work stays clean until the writer leaves it', async () => {
    const { document } = await write('')
    await type(`${harsh}\n\n${harsh.slice(0, -1)}`)
    const finding = await firstFinding(document.uri)
    assert.equal(finding.range.start.line, 0)
    assert.equal(findings(document.uri).length, 1)

    await vscode.commands.executeCommand('cursorTop')
    const found = await eventually('both findings', () => {
      const lines = findings(document.uri).map(({ range }) => range.start.line)
      return lines.length === 2 ? lines : undefined
    })
    assert.deepEqual(found, [0, 2])
  })

  it('a pause is enough', async () => {
    await settings().update('delay', undefined, vscode.ConfigurationTarget.Global)
    const { document } = await write('')
    await type(harsh.slice(0, -1))
    await firstFinding(document.uri)
  })
})
