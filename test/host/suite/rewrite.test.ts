import { assert } from 'chai'
import * as vscode from 'vscode'
import { leave, rewrite, take } from '../comparison.ts'
import { closeAll, eventually, firstFinding, harsh, write } from '../editor.ts'

describe('A rewrite', () => {
  const text = `${harsh}\n\n${harsh}\n`
  let editor: vscode.TextEditor

  beforeEach(async () => {
    editor = await write(text)
    await firstFinding(editor.document.uri)
    editor.selection = new vscode.Selection(0, 0, 0, harsh.length)
  })
  afterEach(closeAll)

  it('of the selection is shown beside the text, applied when taken, and undone in one step', async () => {
    const shown = await rewrite('rapport.rewriteSelection', take)
    assert.equal(shown.before, text)
    const [first, , second] = shown.after.split('\n')
    assert.notEqual(first, harsh)
    assert.equal(second, harsh)
    assert.equal(editor.document.getText(), shown.after)
    await vscode.commands.executeCommand('undo')
    await eventually('the original text', () => (editor.document.getText() === text ? true : undefined))
  })

  it('changes nothing when the writer leaves it', async () => {
    const shown = await rewrite('rapport.rewriteSelection', leave)
    assert.notEqual(shown.after, text)
    assert.equal(editor.document.getText(), text)
  })

  it('of the document takes every phrase', async () => {
    await rewrite('rapport.rewriteDocument', take)
    const [first, , second] = editor.document.getText().split('\n')
    assert.notEqual(first, harsh)
    assert.notEqual(second, harsh)
  })
})
