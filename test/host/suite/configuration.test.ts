import { assert } from 'chai'
import * as vscode from 'vscode'
import { closeAll, eventually, findings, firstFinding, noFindings } from '../editor.ts'

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/')
const file = vscode.Uri.joinPath(folder, '.rapportrc.json')
const review = vscode.Uri.joinPath(folder, 'review.md')

const save = (text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text))
const problems = () => vscode.languages.getDiagnostics(file).filter(({ source }) => source === 'rapport')

describe('A configuration file', () => {
  const settings = () => vscode.workspace.getConfiguration('rapport')
  let ruleId: string

  beforeEach(async () => {
    await vscode.window.showTextDocument(review)
    const { code } = await firstFinding(review)
    assert.isObject(code)
    ruleId = String((code as { value: string }).value)
  })
  afterEach(async () => {
    await settings().update('rules', undefined, vscode.ConfigurationTarget.Workspace)
    await vscode.workspace.fs.delete(file).then(undefined, () => undefined)
    await firstFinding(review)
    await closeAll()
  })

  it('wins over the settings', async () => {
    await save(JSON.stringify({ rules: { [ruleId]: 'off' } }))
    await noFindings(review)
    await settings().update('rules', { [ruleId]: 'warning' }, vscode.ConfigurationTarget.Workspace)
    await new Promise((resolve) => setTimeout(resolve, 500))
    assert.isEmpty(findings(review))
    await save(JSON.stringify({ rules: { [ruleId]: 'error' } }))
    const finding = await firstFinding(review)
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error)
  })

  it('keeps its last good form when it breaks, and shows the place', async () => {
    await save(JSON.stringify({ rules: { [ruleId]: 'off' } }))
    await noFindings(review)
    const broken = `{ "rules": { "${ruleId}": "of" } }`
    await save(broken)
    const [problem] = await eventually('a problem', () => (problems().length > 0 ? problems() : undefined))
    assert.exists(problem)
    const document = await vscode.workspace.openTextDocument(file)
    assert.equal(document.getText(problem.range), '"of"')
    assert.include(problem.message, 'off')
    assert.isEmpty(findings(review))
    await save('{}')
    await firstFinding(review)
    await eventually('no problem', () => (problems().length === 0 ? true : undefined))
  })

  it('names the nearest rule for one that does not exist', async () => {
    const wrong = `${ruleId}x`
    await save(JSON.stringify({ rules: { [wrong]: 'off' } }))
    const [problem] = await eventually('a problem', () => (problems().length > 0 ? problems() : undefined))
    assert.exists(problem)
    assert.include(problem.message, ruleId)
    const document = await vscode.workspace.openTextDocument(file)
    assert.include(document.getText(problem.range), wrong)
  })

  it('shows a mistake once, with the editor’s own JSON at work', async () => {
    await save(`{ "rules": { "${ruleId}x": "of" }, "preset": "strct", "allow": 5, "preset": "strict" }`)
    await eventually('our problems, of the file on disk', () => (problems().length > 0 ? true : undefined))
    await vscode.window.showTextDocument(file)
    const all = () => vscode.languages.getDiagnostics(file)
    await eventually('the problem that is the editor’s own', () => all().find(({ source }) => source !== 'rapport'))
    await eventually('none of ours', () => (problems().length === 0 ? true : undefined))
    const wrong = `{ "rules": { "${ruleId}x": "of" }, "preset": "strct", "allow": 5 }`
    const edit = new vscode.WorkspaceEdit()
    edit.replace(file, new vscode.Range(0, 0, 1, 0), wrong)
    await vscode.workspace.applyEdit(edit)
    await eventually('our problems', () => (problems().length > 0 ? true : undefined))
    await eventually('nothing but ours', () => all().every(({ source }) => source === 'rapport') || undefined)
    assert.sameMembers(
      all().map(({ range }) => wrong.slice(range.start.character, range.end.character)),
      [`"${ruleId}x"`, '"strct"', '5'],
    )
  })
})
