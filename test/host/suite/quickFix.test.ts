import { assert } from 'chai'
import * as vscode from 'vscode'
import {
  choose,
  closeAll,
  eventually,
  findings,
  firstFinding,
  harsh,
  hoverAt,
  noFindings,
  quickFix,
  quickFixes,
  write,
} from '../editor.ts'

const before = 'Thanks for the fix.\n\n'
const after = '\n\nThe rest is fine.\n'

describe('A finding', () => {
  let editor: vscode.TextEditor
  let finding: vscode.Diagnostic

  beforeEach(async () => {
    editor = await write(before + harsh + after)
    finding = await firstFinding(editor.document.uri)
  })
  afterEach(closeAll)

  it('offers other words first, then ways to ignore it, then the reason', async () => {
    const titles = (await quickFixes(editor.document.uri, finding)).map(({ title }) => title)
    const fixes = titles.indexOf('Ignore this phrase here')
    assert.isAtLeast(fixes, 1, titles.join(' | '))
    assert.isAtMost(fixes, 3)
    assert.deepEqual(titles.slice(fixes), [
      'Ignore this phrase here',
      'Ignore this phrase in this workspace',
      'Ignore this phrase everywhere',
      'Turn off this rule',
      'Why? (open the rule)',
    ])
  })

  it('is fixed by replacing exactly the phrase, and one undo restores it', async () => {
    const { document } = editor
    const [fix] = await quickFixes(document.uri, finding)
    assert.exists(fix?.edit)
    const edits = fix.edit.entries().flatMap(([, inDocument]) => inDocument)
    assert.equal(edits.length, 1)
    const edit = edits[0] as vscode.TextEdit
    assert.deepEqual(edit.range, finding.range)
    const start = document.offsetAt(finding.range.start)
    const end = document.offsetAt(finding.range.end)
    const original = document.getText()

    await choose(fix)
    assert.equal(document.getText(), original.slice(0, start) + edit.newText + original.slice(end))
    await noFindings(document.uri)

    await vscode.commands.executeCommand('undo')
    await eventually('the original text', () => (document.getText() === original ? true : undefined))
    await firstFinding(document.uri)
  })

  it('says in its hover what the phrase may do, which principle it touches and who says so', async () => {
    const text = await hoverAt(editor.document.uri, finding.range.start)
    assert.match(text, /Conflict/)
    assert.match(text, /https:\/\//)
    assert.match(text, /rule/i)
  })

  it('is ignored here', async () => {
    await choose(await quickFix(editor.document.uri, finding, 'Ignore this phrase here'))
    await noFindings(editor.document.uri)
    const other = await write(before + harsh + after)
    await firstFinding(other.document.uri)
  })

  it('links to the page of its rule', async () => {
    await choose(await quickFix(editor.document.uri, finding, 'Why?'))
    await eventually('the page of the rule', () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => !label.startsWith('Untitled'))
        ? true
        : undefined,
    )
    assert.isNotEmpty(findings(editor.document.uri))
  })
})
