import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { checkTextRequest, rewriteTextRequest, type TextParams } from '../server/protocol.ts'

const tools = [
  { name: 'rapport_check', request: checkTextRequest, doing: vscode.l10n.t('Checking how the feedback may land') },
  { name: 'rapport_rewrite', request: rewriteTextRequest, doing: vscode.l10n.t('Looking for kinder words') },
] as const

/** Lets a language model in agent mode check and rewrite the feedback that it writes. Runs here; nothing is sent anywhere. */
export function registerTools(client: () => Promise<BaseLanguageClient>): vscode.Disposable {
  // Editors that are built from VS Code may lack the interface.
  if (typeof vscode.lm?.registerTool !== 'function') return vscode.Disposable.from()
  const registered = tools.map(({ name, request, doing }) =>
    vscode.lm.registerTool<TextParams>(name, {
      prepareInvocation: () => ({ invocationMessage: doing }),
      async invoke({ input }, token) {
        const { text, language } = input
        if (typeof text !== 'string') throw new Error('The input needs a text.')
        const params: TextParams = typeof language === 'string' ? { text, language } : { text }
        const answer = await (await client()).sendRequest(request, params, token)
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(answer))])
      },
    }),
  )
  return vscode.Disposable.from(...registered)
}
