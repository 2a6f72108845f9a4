import * as vscode from 'vscode'
import { scheme } from './reviewText.ts'

/** What the user makes of a comparison. */
export type Decision = 'take' | 'choose' | 'leave'

const commands: Record<string, Decision> = {
  'rapport.takeRewrite': 'take',
  'rapport.chooseRewrite': 'choose',
  'rapport.leaveRewrite': 'leave',
}

/** Before and after, side by side, in a diff editor of two texts that are nowhere stored. One at a time. */
export class Preview implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>()
  #count = 0
  #after: string | undefined
  #decide: (decision: Decision) => void = () => {}

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(scheme.preview, this),
      ...Object.entries(commands).map(([name, decision]) =>
        vscode.commands.registerCommand(name, () => this.#decide(decision)),
      ),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.some((tab) => this.#isOurs(tab))) this.#decide('leave')
      }),
    )
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? ''
  }

  /** Shows the comparison and resolves when the user has decided; closing it leaves the text as it is. */
  async ask(name: string, before: string, after: string): Promise<Decision> {
    this.#decide('leave')
    this.#count += 1
    const uriOf = (side: string) => vscode.Uri.from({ scheme: scheme.preview, path: `/${this.#count}/${side}/${name}` })
    const [left, right] = [uriOf('before'), uriOf('after')]
    this.#after = right.toString()
    this.#texts.clear()
    this.#texts.set(left.toString(), before).set(this.#after, after)
    const decision = new Promise<Decision>((resolve) => {
      this.#decide = resolve
    })
    const title = vscode.l10n.t('{0}: before ↔ after', name)
    await vscode.commands.executeCommand('vscode.diff', left, right, title, { preview: true })
    return decision
  }

  async close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
    await vscode.window.tabGroups.close(tabs.filter((tab) => this.#isOurs(tab)))
  }

  #isOurs({ input }: vscode.Tab): boolean {
    return input instanceof vscode.TabInputTextDiff && input.modified.toString() === this.#after
  }
}

/** How a comparison calls a document. */
export function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.split('/').at(-1) || 'text'
}
