import * as vscode from 'vscode'
import { command, type RuleEntry } from '../server/protocol.ts'
import { scheme } from './reviewText.ts'
import { say } from './say.ts'

/** The address of a rule's page inside the editor. */
export function rulePageUri(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme: scheme.rule, path: `/${ruleId}.md` })
}

/** Shows a rule's page. All of them ship in one file, which is half as large as many. */
export class RulePages implements vscode.TextDocumentContentProvider {
  constructor(
    private readonly root: vscode.Uri,
    private readonly rules: () => Promise<RuleEntry[]>,
  ) {}

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(scheme.rule, this),
      vscode.commands.registerCommand(command.openRule, (ruleId?: string) => this.#open(ruleId)),
    )
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const file = vscode.Uri.joinPath(this.root, 'dist', 'rulePages.json')
    const pages: Record<string, string> = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)))
    const name = uri.path.slice(1)
    if (!Object.hasOwn(pages, name)) throw vscode.FileSystemError.FileNotFound(uri)
    return pages[name] as string
  }

  async #open(asked: string | undefined): Promise<void> {
    const ruleId = typeof asked === 'string' ? asked : (ruleAtCaret() ?? (await this.#choose()))
    // An id becomes a file name, and a link may hold anything.
    if (ruleId === undefined || !/^[a-z0-9-]+$/.test(ruleId)) return
    if (/^term-\d+$/.test(ruleId))
      return say(vscode.l10n.t('Your own configuration asks for this phrase, with this reason.'))
    try {
      const document = await vscode.workspace.openTextDocument(rulePageUri(ruleId))
      await vscode.commands.executeCommand('markdown.showPreview', document.uri)
    } catch {
      say(vscode.l10n.t('There is no page for the rule “{0}”.', ruleId))
    }
  }

  async #choose(): Promise<string | undefined> {
    const rules = await this.rules()
    const items = rules.map(({ id, principle, why }) => ({ label: id, description: principle, detail: why }))
    const chosen = await vscode.window.showQuickPick(items, {
      placeHolder: vscode.l10n.t('Which rule would you like to read about?'),
      matchOnDetail: true,
    })
    return chosen?.label
  }
}

function ruleAtCaret(): string | undefined {
  const editor = vscode.window.activeTextEditor
  if (!editor) return undefined
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'rapport' && range.contains(editor.selection.active))
  return typeof found?.code === 'object' ? String(found.code.value) : undefined
}
