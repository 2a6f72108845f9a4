import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { RewriteChange, RewriteResult } from '../server/protocol.ts'
import { chooseChanges } from './chooseChanges.ts'
import { applyEdits } from './edits.ts'
import { nameOf, type Preview } from './preview.ts'
import { isBox } from './reviewText.ts'

/** Shows a rewrite beside the text, and makes of it what the user takes. */
export class Offer {
  constructor(
    private readonly client: () => Promise<BaseLanguageClient>,
    private readonly preview: Preview,
  ) {}

  async show(document: vscode.TextDocument, result: RewriteResult): Promise<void> {
    const inBox = isBox(document.uri.scheme)
    const chosen = await (inBox ? chooseChanges(result.changes) : this.#compare(document, result))
    if (chosen?.length) await this.apply(document, result.version, chosen)
  }

  /** Makes changes in one step that one undo takes back. */
  async apply(document: vscode.TextDocument, version: number, changes: readonly RewriteChange[]): Promise<boolean> {
    const converter = (await this.client()).protocol2CodeConverter
    const edits = changes.map(({ range, after }) => ({ range: converter.asRange(range), newText: after }))
    return applyEdits({ uri: document.uri, version, edits })
  }

  async #compare(document: vscode.TextDocument, result: RewriteResult): Promise<RewriteChange[] | undefined> {
    const column = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn
    const decision = await this.preview.ask(nameOf(document), document.getText(), result.text)
    const chosen = decision === 'choose' ? await chooseChanges(result.changes) : result.changes
    await this.preview.close()
    // With the document in front again, places become tab stops and one undo takes all back.
    if (decision !== 'leave') await vscode.window.showTextDocument(document, column ? { viewColumn: column } : {})
    return decision === 'leave' ? undefined : chosen
  }
}
