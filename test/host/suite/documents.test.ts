import { assert } from 'chai'
import * as vscode from 'vscode'
import { closeAll, eventually, fill, findings, firstFinding, harsh, noFindings, replaceAll, write } from '../editor.ts'

const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/')

/** Proves that Rapport has had time to look: it has found something in a document that came later. */
async function lookElsewhere(): Promise<void> {
  const { document } = await write(`${harsh}\n`)
  await firstFinding(document.uri)
}

/** Whether the machine had a Git to make the folder a repository with. */
async function isRepository(): Promise<boolean> {
  const children = await vscode.workspace.fs.readDirectory(folder)
  return children.some(([name]) => name === '.git')
}

function phrase(document: vscode.TextDocument, finding: vscode.Diagnostic): string {
  return document.getText(finding.range)
}

describe('A document', () => {
  afterEach(closeAll)

  it('in Markdown on disk is checked', async () => {
    const uri = vscode.Uri.joinPath(folder, 'review.md')
    const document = await vscode.workspace.openTextDocument(uri)
    await vscode.window.showTextDocument(document)
    assert.match(phrase(document, await firstFinding(uri)), /you always/i)
  })

  it('without a file is checked', async () => {
    const { document } = await write(`Thanks.\n\n${harsh}\n`)
    const finding = await firstFinding(document.uri)
    assert.match(phrase(document, finding), /you always/)
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Information)
    assert.isNotEmpty(finding.message)
  })

  it('in plain text is checked', async () => {
    const { document } = await write(`${harsh}\n`, 'plaintext')
    assert.match(phrase(document, await firstFinding(document.uri)), /you always/)
  })

  it('in a programming language is checked where the user wants it, and what its comments say', async () => {
    const { document } = await write(`const said = '${harsh}'\n// ${harsh}\n`, 'typescript')
    await lookElsewhere()
    assert.isEmpty(findings(document.uri))
    const configuration = vscode.workspace.getConfiguration('rapport')
    await configuration.update('languages', ['markdown', 'typescript'], vscode.ConfigurationTarget.Global)
    try {
      assert.equal((await firstFinding(document.uri)).range.start.line, 1)
      assert.lengthOf(findings(document.uri), 1)
    } finally {
      await configuration.update('languages', undefined, vscode.ConfigurationTarget.Global)
    }
    await noFindings(document.uri)
    await lookElsewhere()
  })

  it('of a comment box is checked', async () => {
    const document = await fill(vscode.Uri.parse('comment://test/commentinput-1.md'), `${harsh}\n`)
    assert.equal(document.languageId, 'markdown')
    assert.match(phrase(document, await firstFinding(document.uri)), /you always/)
  })

  it('of a Source Control box is checked', async () => {
    const control = vscode.scm.createSourceControl('rapport-test', 'Test')
    const document = await eventually('the Source Control box', () =>
      vscode.workspace.textDocuments.find(
        ({ uri }) => uri.scheme === 'vscode-scm' && uri.path.includes('rapport-test'),
      ),
    )
    assert.equal(document.languageId, 'scminput')
    await replaceAll(document, harsh)
    assert.match(phrase(document, await firstFinding(document.uri)), /you always/)
    control.dispose()
  })

  it('of the Source Control box of Git is checked', async function () {
    if (!(await isRepository())) this.skip()
    const document = await eventually('the Source Control box of Git', () =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'vscode-scm' && uri.path.startsWith('git/')),
    )
    await replaceAll(document, harsh)
    assert.match(phrase(document, await firstFinding(document.uri)), /you always/)
    await replaceAll(document, '')
    await noFindings(document.uri)
  })

  it('with a commit message is checked, but for its comment lines', async () => {
    const { document } = await write(`Keep the order\n\n${harsh}\n\n# ${harsh}\n`, 'git-commit')
    const finding = await firstFinding(document.uri)
    assert.equal(finding.range.start.line, 2)
    assert.notInclude(
      findings(document.uri).map(({ range }) => range.start.line),
      4,
    )
  })

  it('that Git opens for a commit message is checked, but for what Git cuts away', async function () {
    if (!(await isRepository())) this.skip()
    const uri = vscode.Uri.joinPath(folder, '.git/COMMIT_EDITMSG')
    const cutAway = `# ${harsh}\n# ------------------------ >8 ------------------------\n${harsh}\n`
    const message = `Keep the order\n\n${harsh}\n\n${cutAway}`
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(message))
    const { document } = await vscode.window.showTextDocument(uri)
    assert.equal(document.languageId, 'git-commit')
    const finding = await firstFinding(uri)
    assert.match(phrase(document, finding), /you always/)
    assert.equal(finding.range.start.line, 2)
    await lookElsewhere()
    assert.lengthOf(findings(uri), 1)
  })

  it('over the size limit is skipped', async () => {
    const settings = () => vscode.workspace.getConfiguration('rapport')
    const { document } = await write(`${harsh}\n`.repeat(30))
    await firstFinding(document.uri)
    try {
      await settings().update('maxFileSize', 0.001, vscode.ConfigurationTarget.Global)
      await noFindings(document.uri)
    } finally {
      await settings().update('maxFileSize', undefined, vscode.ConfigurationTarget.Global)
    }
    await firstFinding(document.uri)
  })

  it('in TypeScript is left alone', async () => {
    const { document } = await write(`// ${harsh}\n`, 'typescript')
    await lookElsewhere()
    assert.isEmpty(findings(document.uri))
  })

  it('of an earlier version in Git is left alone', async function () {
    if (!(await isRepository())) this.skip()
    const file = vscode.Uri.joinPath(folder, 'review.md')
    const uri = file.with({ scheme: 'git', query: JSON.stringify({ path: file.fsPath, ref: 'HEAD' }) })
    const document = await eventually('the earlier version', async () => vscode.workspace.openTextDocument(uri))
    await vscode.window.showTextDocument(document)
    assert.include(document.getText(), 'always')
    await lookElsewhere()
    assert.isEmpty(findings(uri))
  })

  for (const scheme of ['review', 'pr', 'githubpr', 'gitpr', 'githubcommit']) {
    it(`of the read-only scheme ${scheme} is left alone`, async () => {
      const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => `${harsh}\n`,
      })
      try {
        const uri = vscode.Uri.from({ scheme, path: '/pull/1/description.md' })
        const document = await vscode.workspace.openTextDocument(uri)
        await vscode.window.showTextDocument(document)
        assert.equal(document.getText(), `${harsh}\n`)
        assert.equal(document.languageId, 'markdown')
        await lookElsewhere()
        assert.isEmpty(findings(uri))
      } finally {
        provider.dispose()
      }
    })
  }
})
