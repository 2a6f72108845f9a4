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
const oneWord = 'You should just use the helper.\n'

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

  it('is fixed without touching another sentence, and one undo restores it', async () => {
    const { document } = editor
    const original = document.getText()
    const [fix] = await quickFixes(document.uri, finding)
    assert.exists(fix)
    await choose(fix)
    const fixed = await eventually('the fix', () => (document.getText() === original ? undefined : document.getText()))
    assert.isTrue(fixed.startsWith(before), fixed)
    assert.isTrue(fixed.endsWith(after), fixed)
    await noFindings(document.uri)

    await vscode.commands.executeCommand('undo')
    await eventually('the original text', () => (document.getText() === original ? true : undefined))
    await firstFinding(document.uri)
  })

  it('of one word is fixed by replacing exactly that word', async () => {
    const { document } = await write(oneWord)
    const word = await firstFinding(document.uri)
    const [fix] = await quickFixes(document.uri, word)
    assert.exists(fix)
    const start = oneWord.slice(0, document.offsetAt(word.range.start))
    const end = oneWord.slice(document.offsetAt(word.range.end))
    await choose(fix)
    const fixed = await eventually('the fix', () => (document.getText() === oneWord ? undefined : document.getText()))
    assert.isTrue(fixed.startsWith(start) && fixed.endsWith(end), fixed)
    await noFindings(document.uri)
  })

  it('says in its hover what the phrase may do, which principle it touches and who says so', async () => {
    const text = await hoverAt(editor.document.uri, finding.range.start)
    assert.match(text, /Conflict/)
    assert.match(text, /https:\/\//)
    assert.match(text, /rule/i)
  })

  it('is ignored here, and nowhere else', async () => {
    await choose(await quickFix(editor.document.uri, finding, 'Ignore this phrase here'))
    await noFindings(editor.document.uri)
    const other = await write(before + harsh + after)
    await firstFinding(other.document.uri)
  })

  it('is ignored in the whole workspace', async () => {
    const settings = () => vscode.workspace.getConfiguration('rapport')
    try {
      await choose(await quickFix(editor.document.uri, finding, 'Ignore this phrase in this workspace'))
      await noFindings(editor.document.uri)
      assert.deepEqual(settings().inspect('allow')?.workspaceValue, [editor.document.getText(finding.range)])
    } finally {
      await settings().update('allow', undefined, vscode.ConfigurationTarget.Workspace)
    }
    await firstFinding(editor.document.uri)
  })

  it('goes when its rule is turned off', async () => {
    const settings = () => vscode.workspace.getConfiguration('rapport')
    try {
      await choose(await quickFix(editor.document.uri, finding, 'Turn off this rule'))
      await noFindings(editor.document.uri)
    } finally {
      await settings().update('rules', undefined, vscode.ConfigurationTarget.Workspace)
    }
    await firstFinding(editor.document.uri)
  })

  it('links to the page of its rule', async () => {
    await choose(await quickFix(editor.document.uri, finding, 'Why?'))
    await eventually('the page of the rule', () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith('Preview')),
    )
    assert.isNotEmpty(findings(editor.document.uri))
  })
})
