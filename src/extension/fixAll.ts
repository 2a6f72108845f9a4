import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type FixAllParams, fixAllRequest, type RewriteResult } from '../server/protocol.ts'
import type { LastBox } from './lastBox.ts'
import type { Offer } from './offer.ts'
import { askAbout } from './request.ts'
import { say } from './say.ts'
import { targetOf } from './target.ts'

/** Leaves out, in one step, every word that needs no judgement. */
export function registerFixAll(
  client: () => Promise<BaseLanguageClient>,
  lastBox: LastBox,
  offer: Offer,
): vscode.Disposable {
  return vscode.commands.registerCommand('rapport.fixAll', async () => {
    const document = targetOf('document', lastBox)?.document
    if (!document) return say(vscode.l10n.t('Click into the text that you would like to rewrite first.'))
    const params: FixAllParams = { uri: document.uri.toString(), version: document.version }
    const result = await askAbout<RewriteResult | null>(await client(), fixAllRequest, document, params)
    if (result === null) return say(vscode.l10n.t('Rapport does not check this document.'))
    if (result === undefined) return say(vscode.l10n.t('The text changed in the meantime. Please ask again.'))
    if (result.changes.length === 0) return say(vscode.l10n.t('Nothing here can be fixed without your judgement.'))
    await offer.apply(document, result.version, result.changes)
  })
}
