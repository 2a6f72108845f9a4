import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type AskModelParams,
  askModelRequest,
  type ModelAnswer,
  type ModelRewriteParams,
  type ModelRewriteResult,
  modelRewriteRequest,
} from '../server/protocol.ts'
import { ask, type LanguageModels } from './languageModel.ts'
import type { LastBox } from './lastBox.ts'
import { modelMessage } from './modelMessage.ts'
import type { Offer } from './offer.ts'
import { askAbout, rewriteParams } from './request.ts'
import { say } from './say.ts'
import { type Target, targetOf } from './target.ts'

/** Rewrites with a language model: only when the user runs the command, and only with words that pass the server's checks. */
export class ModelRewriting {
  /** Models by conversation, while it lasts. */
  readonly #models = new Map<number, vscode.LanguageModelChat>()
  #count = 0
  #listening = false

  constructor(
    private readonly client: () => Promise<BaseLanguageClient>,
    private readonly models: LanguageModels,
    private readonly lastBox: LastBox,
    private readonly offer: Offer,
  ) {}

  register(): vscode.Disposable {
    return vscode.commands.registerCommand('rapport.rewriteWithModel', () => this.#run())
  }

  async #run(): Promise<void> {
    const target = this.#target()
    if (!target) return say(vscode.l10n.t('Click into the text that you would like to rewrite first.'))
    const model = await this.models.choose()
    if (!model) return say(vscode.l10n.t('There is no language model to ask. Rapport’s own rewrites need none.'))
    const { version } = target.document
    const result = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Rapport: asking {0}…', model.name),
        cancellable: true,
      },
      async (_, token) => ({
        answer: await this.#converse(target, model, token),
        stopped: token.isCancellationRequested,
      }),
    )
    if (result.stopped) return
    if (result.answer === null) return say(vscode.l10n.t('Rapport does not check this document.'))
    if (result.answer === undefined || target.document.version !== version)
      return say(vscode.l10n.t('The text changed in the meantime. Please ask again.'))
    await this.#show(target.document, result.answer, model.name)
  }

  /** The selection if there is one, else the whole text: a model needs what is around a sentence. */
  #target(): Target | undefined {
    const target = targetOf('selection', this.lastBox)
    return target?.scope === 'range' ? target : targetOf('document', this.lastBox)
  }

  async #converse(
    target: Target,
    model: vscode.LanguageModelChat,
    token: vscode.CancellationToken,
  ): Promise<ModelRewriteResult | null | undefined> {
    const client = await this.client()
    this.#listen(client)
    this.#count += 1
    const params: ModelRewriteParams = { ...rewriteParams(client, target), conversation: this.#count }
    this.#models.set(params.conversation, model)
    try {
      return await askAbout(client, modelRewriteRequest, target.document, params, token)
    } finally {
      this.#models.delete(params.conversation)
    }
  }

  #listen(client: BaseLanguageClient): void {
    if (this.#listening) return
    this.#listening = true
    client.onRequest(
      askModelRequest,
      async ({ conversation, messages }: AskModelParams, token): Promise<ModelAnswer> => {
        const model = this.#models.get(conversation)
        return model ? ask(model, messages, token) : { failure: 'not-found' }
      },
    )
  }

  /** Says whose words are shown before they are shown. */
  async #show(document: vscode.TextDocument, result: ModelRewriteResult, name: string): Promise<void> {
    if (result.source === 'model') {
      if (result.changes.length === 0) return say(vscode.l10n.t('{0} would leave the text as it is.', name))
      say(vscode.l10n.t('These are the words of {0}, checked by Rapport.', name))
    } else if (result.changes.length === 0)
      return say(`${modelMessage(result.reason)} ${vscode.l10n.t('Rapport has no other words of its own for this.')}`)
    else say(`${modelMessage(result.reason)} ${vscode.l10n.t('These are Rapport’s own words instead.')}`)
    await this.offer.show(document, result)
  }
}
