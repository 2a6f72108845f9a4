import type * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { RewriteParams } from '../server/protocol.ts'
import type { Target } from './target.ts'

/** Asks the server about a version of a document. Undefined when the text has become another one meanwhile. */
export async function askAbout<Result>(
  client: BaseLanguageClient,
  request: string,
  document: vscode.TextDocument,
  params: { version: number },
  token?: vscode.CancellationToken,
): Promise<Result | undefined> {
  try {
    return await (token
      ? client.sendRequest<Result>(request, params, token)
      : client.sendRequest<Result>(request, params))
  } catch (error) {
    if (token?.isCancellationRequested || document.version !== params.version) return undefined
    client.error('A rewrite failed.', error, false)
    throw error
  }
}

/** A target as the server knows it. */
export function rewriteParams(client: BaseLanguageClient, { document, scope, range }: Target): RewriteParams {
  const { uri, version } = document
  const params: RewriteParams = { uri: uri.toString(), version, scope }
  if (range) params.range = client.code2ProtocolConverter.asRange(range)
  return params
}
