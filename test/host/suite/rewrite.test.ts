import { assert } from 'chai'
import * as vscode from 'vscode'
import { closeAll, eventually, firstFinding, harsh, write } from '../editor.ts'

/** Behind the buttons of the comparison. */
const take = 'rapport.takeRewrite'
const leave = 'rapport.leaveRewrite'

/** Runs a rewriting command, and hands over what it shows before it is answered with `answer`. */
async function rewrite(command: string, answer: string): Promise<{ before: string; after: string }> {
  const running = vscode.commands.executeCommand(command)
  const comparison = await eventually('the comparison', () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .map(({ input }) => input)
      .find((input) => input instanceof vscode.TabInputTextDiff),
  )
  const before = await vscode.workspace.openTextDocument(comparison.original)
  const after = await vscode.workspace.openTextDocument(comparison.modified)
  const shown = { before: before.getText(), after: after.getText() }
  await vscode.commands.executeCommand(answer)
  await running
  return shown
}

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
