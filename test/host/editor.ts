/** What the suites do with an editor: open, type, read findings, choose fixes. */
import * as vscode from 'vscode'

/** A phrase that every engine finds, in a sentence of its own. */
export const harsh = 'In reviews you always forget the tests.'

const patience = 45_000

/** Asks again until `attempt` gives an answer, since VS Code and its extensions tell each other things with a delay. */
export async function eventually<T>(what: string, attempt: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + patience
  let reason = ''
  while (Date.now() < deadline) {
    try {
      const answer = await attempt()
      if (answer !== undefined) return answer
    } catch (error) {
      // Right after start-up, and while a document changes, VS Code cancels what it was asked.
      reason = `: ${error instanceof Error ? error.message : error}`
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Waited in vain for ${what}${reason}`)
}

/** Opens an untitled document in an editor. */
export async function write(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content })
  return vscode.window.showTextDocument(document)
}

/** Opens a document that VS Code itself provides, and puts `content` into it. */
export async function fill(uri: vscode.Uri, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri)
  await replaceAll(document, content)
  return document
}

export async function replaceAll(document: vscode.TextDocument, content: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), content)
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`VS Code refused to write to ${document.uri}`)
}

/** Types like a person: one key after the other. */
export async function type(text: string): Promise<void> {
  for (const key of text) await vscode.commands.executeCommand('type', { text: key })
}

/** What Rapport found in a document, in the order of the text. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((diagnostic) => diagnostic.source === 'rapport')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
}

/** The first finding of a document, as soon as there is one. */
export function firstFinding(uri: vscode.Uri): Promise<vscode.Diagnostic> {
  return eventually(`a finding in ${uri}`, () => findings(uri)[0])
}

export function noFindings(uri: vscode.Uri): Promise<true> {
  return eventually(`no finding in ${uri}`, () => (findings(uri).length === 0 ? true : undefined))
}

/** How many actions get their edit, as one does when it is chosen in the menu. */
const resolvedActions = 100

/** What the quick-fix key offers for a finding. */
export function quickFixes(uri: vscode.Uri, finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return eventually('quick fixes', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
      resolvedActions,
    )
    return actions.length > 0 ? actions : undefined
  })
}

/** The quick fix whose title begins with these words. */
export async function quickFix(uri: vscode.Uri, finding: vscode.Diagnostic, title: string): Promise<vscode.CodeAction> {
  const actions = await quickFixes(uri, finding)
  const action = actions.find((candidate) => candidate.title.startsWith(title))
  if (action) return action
  throw new Error(`No quick fix begins with “${title}”: ${actions.map((candidate) => candidate.title).join(' | ')}`)
}

/** Does what choosing the action in the menu does. */
export async function choose({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit && !(await vscode.workspace.applyEdit(edit))) throw new Error('VS Code refused the edit')
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []))
}

/** The text of the hover at a place. */
export function hoverAt(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  return eventually('a hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position)
    const text = hovers.flatMap((hover) => hover.contents.map(textOf)).join('\n')
    return text === '' ? undefined : text
  })
}

function textOf(content: vscode.MarkdownString | vscode.MarkedString): string {
  return typeof content === 'string' ? content : content.value
}

/** Closes every editor and throws away what was not saved. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isUntitled) continue
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}
