import { assert } from 'chai'
import * as vscode from 'vscode'
import { rewrite, take } from '../comparison.ts'
import { closeAll, eventually, firstFinding, harsh, noFindings, write } from '../editor.ts'

describe('Fix All', () => {
  const text = 'You should just use the helper. You should just rename it.'
  const fixed = 'You should use the helper. You should rename it.'
  afterEach(closeAll)

  it('leaves out what needs no judgement, in one step', async () => {
    const { document } = await write(text)
    await firstFinding(document.uri)
    await vscode.commands.executeCommand('rapport.fixAll')
    assert.equal(document.getText(), fixed)
    await vscode.commands.executeCommand('undo')
    await eventually('the original text', () => (document.getText() === text ? true : undefined))
  })

  it('is a source action', async () => {
    const { document } = await write(text)
    await firstFinding(document.uri)
    // VS Code drops the question while the document changes, or when the editor is not in front yet.
    await eventually('the fixed text', async () => {
      await vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll', apply: 'first' })
      await new Promise((resolve) => setTimeout(resolve, 500))
      return document.getText() === fixed ? true : undefined
    })
    await noFindings(document.uri)
  })
})

describe('The clipboard', () => {
  afterEach(closeAll)

  it('is rewritten after the comparison was taken', async function () {
    await vscode.env.clipboard.writeText(harsh)
    // A browser may keep its clipboard to itself.
    if ((await vscode.env.clipboard.readText()) !== harsh) this.skip()
    const { before, after } = await rewrite('rapport.rewriteClipboard', take)
    assert.equal(before, harsh)
    assert.equal(await vscode.env.clipboard.readText(), after)
  })

  it('stays as it is when it is empty', async () => {
    await vscode.env.clipboard.writeText(' ')
    await vscode.commands.executeCommand('rapport.rewriteClipboard')
    await vscode.commands.executeCommand('rapport.checkClipboard')
    assert.equal((await vscode.env.clipboard.readText()).trim(), '')
  })
})

describe('A feedback draft', () => {
  afterEach(closeAll)

  it('is an untitled document whose places are selected one after the other', async () => {
    const running = vscode.commands.executeCommand('rapport.newDraft')
    await eventually('the draft', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
      return vscode.window.activeTextEditor?.document.getText().includes('‹') || undefined
    })
    await running
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.languageId, 'markdown')
    assert.isTrue(editor?.document.isUntitled)
    const selected = () => (editor ? editor.document.getText(editor.selection) : '')
    assert.equal(selected(), '‹where›')
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
    assert.equal(selected(), '‹what you see›')
  })
})

describe('Labels of Conventional Comments', () => {
  /** Waits until the list for the end of a line has so many labels: a closed document of the same name may answer for a moment. */
  const offersLabels = async (line: string, count: number) => {
    const { document } = await write(line)
    const end = new vscode.Position(0, line.length)
    await eventually(`${count} labels`, async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
      )
      return list.items.filter(({ insertText }) => insertText === 'praise: ').length === count || undefined
    })
  }
  afterEach(closeAll)

  it('are offered where a line starts', () => offersLabels('p', 1))
  it('are offered nowhere else', () => offersLabels('I would p', 0))
})
