import * as vscode from 'vscode'
import { isReviewed } from './document.ts'
import { isBox } from './reviewText.ts'

/**
 * The message box that the user was in last. Opening the palette moves the focus away from it, and the Source Control box
 * never is an active editor, so a command would not know what it is meant for.
 */
export class LastBox implements vscode.Disposable {
  #document: vscode.TextDocument | undefined
  readonly #listeners: vscode.Disposable[]

  constructor() {
    this.#listeners = [
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (!editor) return
        // The Source Control box never is an editor, so whoever comes to one has left the box.
        if (this.#document?.uri.scheme === 'vscode-scm') this.#document = undefined
        this.#entered(editor.document)
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        // Only a person moves a caret by key or mouse: the box is left.
        if (isBox(textEditor.document.uri.scheme)) this.#entered(textEditor.document)
        else if (kind !== undefined && kind !== vscode.TextEditorSelectionChangeKind.Command) this.#document = undefined
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#entered(document)
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#document = undefined
      }),
    ]
    if (vscode.window.activeTextEditor) this.#entered(vscode.window.activeTextEditor.document)
  }

  get document(): vscode.TextDocument | undefined {
    const document = this.#document
    if (!document || document.isClosed) return undefined
    // A comment box that is gone stays open as a document for minutes. The Source Control box has no editor at all.
    const seen = document.uri.scheme === 'vscode-scm' || this.editor !== undefined
    return seen ? document : undefined
  }

  get editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find((editor) => editor.document === this.#document)
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose()
  }

  #entered(document: vscode.TextDocument): void {
    if (isBox(document.uri.scheme) && isReviewed(document)) this.#document = document
  }
}
