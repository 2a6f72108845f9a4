import * as vscode from 'vscode'
import type { ModelMessage } from '../engine/index.ts'
import type { ModelAnswer } from '../server/protocol.ts'
import { modelFailureOf } from './modelFailure.ts'

/** Holds while there is a model to ask; the command appears with it. */
const contextKey = 'rapport.languageModel'

/** Longest time in ms in which a model says nothing new. */
const longestSilence = 60_000

/** The chat models of the editor. Nothing is sent to one but by `ask`. */
export class LanguageModels implements vscode.Disposable {
  readonly #listener: vscode.Disposable | undefined

  constructor() {
    // Editors that are built from VS Code may lack the interface.
    if (typeof vscode.lm?.selectChatModels !== 'function') return
    this.#listener = vscode.lm.onDidChangeChatModels(() => void this.#look())
    void this.#look()
  }

  /** The model that the settings name, or else the first; undefined when there is none. */
  async choose(): Promise<vscode.LanguageModelChat | undefined> {
    const models = await vscode.lm.selectChatModels()
    const wanted = vscode.workspace.getConfiguration('rapport').get('languageModel', '')
    return models.find(({ id, family }) => id === wanted || family === wanted) ?? models[0]
  }

  dispose(): void {
    this.#listener?.dispose()
  }

  async #look(): Promise<void> {
    const models = await vscode.lm.selectChatModels().then(
      (found) => found.length,
      () => 0,
    )
    await vscode.commands.executeCommand('setContext', contextKey, models > 0)
  }
}

/** One question and its whole answer, or why there is none. Never rejects. */
export async function ask(
  model: vscode.LanguageModelChat,
  messages: readonly ModelMessage[],
  token: vscode.CancellationToken,
): Promise<ModelAnswer> {
  const source = new vscode.CancellationTokenSource()
  const cancelled = token.onCancellationRequested(() => source.cancel())
  let late = false
  const timeout = () =>
    setTimeout(() => {
      late = true
      source.cancel()
    }, longestSilence)
  let timer = timeout()
  const ended = new Promise<never>((_, reject) =>
    source.token.onCancellationRequested(() => reject(new Error('ended'))),
  )
  const read = async () => {
    const turns = messages.map(({ role, text }) =>
      role === 'user' ? vscode.LanguageModelChatMessage.User(text) : vscode.LanguageModelChatMessage.Assistant(text),
    )
    const justification = vscode.l10n.t('To suggest kinder words for the text that you chose.')
    const response = await model.sendRequest(turns, { justification }, source.token)
    let text = ''
    for await (const part of response.text) {
      if (source.token.isCancellationRequested) break
      clearTimeout(timer)
      timer = timeout()
      text += part
    }
    return { text }
  }
  try {
    // A model need not listen when it is told to stop.
    return await Promise.race([read(), ended])
  } catch (error) {
    return { failure: late ? 'late' : modelFailureOf(error) }
  } finally {
    clearTimeout(timer)
    cancelled.dispose()
    source.dispose()
  }
}
