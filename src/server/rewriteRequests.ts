import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { ModelFailure, type Respond } from '../engine/index.ts'
import * as protocol from './protocol.ts'
import type { ReviewDocument } from './reviewDocument.ts'
import { fixDocument, rewriteDocument, rewriteDocumentWithModel } from './rewriting.ts'
import type { Session } from './session.ts'

/** Answers requests for other words in open documents. */
export function serveRewrites(connection: Connection, sessionOf: (uri: string) => Session | undefined): void {
  /** Rewrites a version of a document, unless there is a newer one before or after that. */
  const rewritten = async <Result>(
    { uri, version }: { uri: string; version: number },
    rewrite: (document: ReviewDocument) => Promise<Result>,
  ) => {
    const session = sessionOf(uri)
    await session?.ready
    if (!session?.checker) return null
    const result = session.document.version === version && (await rewrite(session.document))
    if (result && session.document.version === version) return result
    return new ResponseError(LSPErrorCodes.ContentModified, 'The text changed in the meantime.')
  }

  connection.onRequest(protocol.rewriteRequest, (params: protocol.RewriteParams) =>
    rewritten(params, (document) => rewriteDocument(document, params)),
  )
  connection.onRequest(protocol.fixAllRequest, (params: protocol.FixAllParams) => rewritten(params, fixDocument))
  connection.onRequest(
    protocol.modelRewriteRequest,
    async (params: protocol.ModelRewriteParams, token: CancellationToken) => {
      const abort = new AbortController()
      token.onCancellationRequested(() => abort.abort())
      try {
        return await rewritten(params, (document) =>
          rewriteDocumentWithModel(
            document,
            params,
            respondThrough(connection, params.conversation, token),
            abort.signal,
          ),
        )
      } catch (error) {
        if (!abort.signal.aborted) throw error
        return new ResponseError(LSPErrorCodes.RequestCancelled, 'Given up.')
      }
    },
  )
}

/** The model is the client's, so every question goes there. */
function respondThrough(connection: Connection, conversation: number, token: CancellationToken): Respond {
  return async (messages) => {
    const params: protocol.AskModelParams = { conversation, messages: [...messages] }
    const answer = await connection.sendRequest<protocol.ModelAnswer>(protocol.askModelRequest, params, token)
    if ('failure' in answer) throw new ModelFailure(answer.failure)
    return answer.text
  }
}
