import { assert } from 'chai'
import * as vscode from 'vscode'
import { closeAll, eventually, firstFinding, harsh, write } from '../editor.ts'

/** Chooses what the list has ticked, as Enter does. */
const accept = 'workbench.action.acceptSelectedQuickOpenItem'
/** Backs out of the list, as Escape does. */
const backOut = 'workbench.action.closeQuickOpen'

/** Runs a rewriting command, and hands over what it shows before the list is answered with `answer`. */
async function rewrite(command: string, answer: string): Promise<{ before: string; after: string }> {
  const done = { yet: false }
  const running = vscode.commands.executeCommand(command).then(() => {
    done.yet = true
  })
  const comparison = await eventually('the comparison', () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .map(({ input }) => input)
      .find((input) => input instanceof vscode.TabInputTextDiff),
  )
  const before = await vscode.workspace.openTextDocument(comparison.original)
  const after = await vscode.workspace.openTextDocument(comparison.modified)
  const shown = { before: before.getText(), after: after.getText() }
  await eventually('the command', async () => {
    await vscode.commands.executeCommand(answer)
    return done.yet || undefined
  })
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
    const shown = await rewrite('rapport.rewriteSelection', accept)
    assert.equal(shown.before, text)
    const [first, , second] = shown.after.split('\n')
    assert.notEqual(first, harsh)
    assert.equal(second, harsh)
    assert.equal(editor.document.getText(), shown.after)
    await vscode.commands.executeCommand('undo')
    await eventually('the original text', () => (editor.document.getText() === text ? true : undefined))
  })

  it('changes nothing when the writer backs out', async () => {
    const shown = await rewrite('rapport.rewriteSelection', backOut)
    assert.notEqual(shown.after, text)
    assert.equal(editor.document.getText(), text)
  })

  it('of the document takes every phrase', async () => {
    await rewrite('rapport.rewriteDocument', accept)
    const [first, , second] = editor.document.getText().split('\n')
    assert.notEqual(first, harsh)
    assert.notEqual(second, harsh)
  })
})
