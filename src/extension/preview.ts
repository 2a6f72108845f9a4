import * as vscode from 'vscode'
import { scheme } from './reviewText.ts'

/** Before and after, side by side, in a diff editor of two texts that are nowhere stored. */
export class Preview implements vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>()
  #count = 0

  register(): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(scheme.preview, this)
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? ''
  }

  /** Resolves when the two are on screen; the answer closes them again. */
  async show(document: vscode.TextDocument, after: string): Promise<() => Promise<void>> {
    this.#count += 1
    const name = document.uri.path.split('/').at(-1) || 'text'
    const uriOf = (side: string) =>
      vscode.Uri.from({
        scheme: scheme.preview,
        path: `/${this.#count}/${side}/${name}`,
        fragment: document.languageId,
      })
    const sides = [uriOf('before'), uriOf('after')] as const
    this.#texts.set(sides[0].toString(), document.getText()).set(sides[1].toString(), after)
    const title = vscode.l10n.t('{0}: before ↔ after', name)
    await vscode.commands.executeCommand('vscode.diff', ...sides, title, { preview: true, preserveFocus: true })
    return async () => {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
      const ours = tabs.filter(
        ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === sides[1].toString(),
      )
      await vscode.window.tabGroups.close(ours)
      for (const side of sides) this.#texts.delete(side.toString())
    }
  }
}
