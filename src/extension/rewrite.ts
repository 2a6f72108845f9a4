import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type RewriteChange, type RewriteParams, type RewriteResult, rewriteRequest } from '../server/protocol.ts'
import { chooseChanges } from './chooseChanges.ts'
import { applyEdits } from './edits.ts'
import type { LastBox } from './lastBox.ts'
import type { Preview } from './preview.ts'
import { isBox } from './reviewText.ts'
import { type Scope, type Target, targetOf } from './target.ts'

const commands: Record<string, Scope> = {
  'rapport.rewriteSelection': 'selection',
  'rapport.rewriteSentence': 'sentence',
  'rapport.rewriteComment': 'comment',
  'rapport.rewriteDocument': 'document',
}

/** The commands that offer kinder words for a part of a text, and change nothing before the user says so. */
export class Rewriting {
  constructor(
    private readonly client: () => Promise<BaseLanguageClient>,
    private readonly lastBox: LastBox,
    private readonly preview: Preview,
  ) {}

  register(): vscode.Disposable {
    const registered = Object.entries(commands).map(([name, scope]) =>
      vscode.commands.registerCommand(name, () => this.#run(scope)),
    )
    return vscode.Disposable.from(...registered)
  }

  async #run(scope: Scope): Promise<void> {
    const target = targetOf(scope, this.lastBox)
    if (!target) return say(vscode.l10n.t('Click into the text that you would like to rewrite first.'))
    const result = await this.#ask(target)
    if (result === null) return say(vscode.l10n.t('Rapport does not check this document.'))
    if (result === undefined) return say(vscode.l10n.t('The text changed in the meantime. Please ask again.'))
    if (result.changes.length === 0) return say(vscode.l10n.t('Rapport has no other words for this.'))
    await this.#offer(target.document, result)
  }

  async #ask({ document, scope, range }: Target): Promise<RewriteResult | null | undefined> {
    const { uri, version } = document
    const client = await this.client()
    const params: RewriteParams = { uri: uri.toString(), version, scope }
    if (range) params.range = client.code2ProtocolConverter.asRange(range)
    try {
      return await client.sendRequest<RewriteResult | null>(rewriteRequest, params)
    } catch (error) {
      if (document.version !== version) return undefined
      client.error('A rewrite failed.', error, false)
      throw error
    }
  }

  async #offer(document: vscode.TextDocument, result: RewriteResult): Promise<void> {
    const inBox = isBox(document.uri.scheme)
    const chosen = await (inBox ? chooseChanges(result.changes) : this.#compare(document, result))
    if (!chosen?.length) return
    const converter = (await this.client()).protocol2CodeConverter
    const edits = chosen.map(({ range, after }) => ({ range: converter.asRange(range), newText: after }))
    await applyEdits({ uri: document.uri, version: result.version, edits })
  }

  async #compare(document: vscode.TextDocument, result: RewriteResult): Promise<RewriteChange[] | undefined> {
    const column = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn
    const decision = await this.preview.ask(document, result.text)
    const chosen = decision === 'choose' ? await chooseChanges(result.changes) : result.changes
    await this.preview.close()
    // With the document in front again, places become tab stops and one undo takes all back.
    if (decision !== 'leave') await vscode.window.showTextDocument(document, column ? { viewColumn: column } : {})
    return decision === 'leave' ? undefined : chosen
  }
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message)
}
