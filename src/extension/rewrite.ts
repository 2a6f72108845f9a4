import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type RewriteResult, rewriteRequest } from '../server/protocol.ts'
import type { LastBox } from './lastBox.ts'
import type { Offer } from './offer.ts'
import { askAbout, rewriteParams } from './request.ts'
import { say } from './say.ts'
import { type Scope, targetOf } from './target.ts'

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
    private readonly offer: Offer,
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
    const client = await this.client()
    const params = rewriteParams(client, target)
    const result = await askAbout<RewriteResult | null>(client, rewriteRequest, target.document, params)
    if (result === null) return say(vscode.l10n.t('Rapport does not check this document.'))
    if (result === undefined) return say(vscode.l10n.t('The text changed in the meantime. Please ask again.'))
    if (result.changes.length === 0) return say(vscode.l10n.t('Rapport has no other words for this.'))
    await this.offer.show(target.document, result)
  }
}
