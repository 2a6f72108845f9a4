import { assert } from 'chai'
import * as vscode from 'vscode'
import type { Rapport } from '../../../src/extension/activate.ts'
import { closeAll, eventually, firstFinding, harsh, noFindings, replaceAll, write } from '../editor.ts'

describe('A server that ends by itself', () => {
  const opened = 'The cache keeps two copies.\n'
  afterEach(closeAll)

  it('is started again, and its findings come back', async () => {
    const { document } = await write(`${harsh}\n`)
    await firstFinding(document.uri)
    const extension = vscode.extensions.getExtension<Rapport>('rapport.rapport')
    assert.exists(extension)
    const client = await extension.exports.client
    // Without `shutdown` before it, this is a crash: the process or the worker is gone before the client knows.
    await client.sendNotification('exit')
    await replaceAll(document, opened)
    await noFindings(document.uri)
    await replaceAll(document, `${opened}\n${harsh}\n`)
    const finding = await eventually('the finding', () =>
      vscode.languages.getDiagnostics(document.uri).find(({ range }) => range.start.line === 2),
    )
    assert.include(document.getText(finding.range), 'always')
  })
})
