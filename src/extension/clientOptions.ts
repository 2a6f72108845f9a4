import * as vscode from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import { command, type InitializationOptions } from '../server/protocol.ts'
import type { Services } from './activate.ts'
import { RestartOnCrash } from './crash.ts'
import { isReviewed } from './document.ts'
import { guarded, resolved } from './fix.ts'
import { checkedLanguages } from './languages.ts'
import { rulePageUri } from './rulePage.ts'

const configFiles = ['json', 'jsonc', 'yaml'].map((language) => ({
  language,
  pattern: '**/{.rapportrc.json,.rapportrc.yaml,.rapportrc.yml,package.json}',
}))

/** A selector can only name schemes to take, so text that is never written is left out on its way to the server. */
const isSynced = (document: vscode.TextDocument) =>
  isReviewed(document) || vscode.languages.match(configFiles, document) > 0

/** What the server is told of. */
export function documentSelector(): { language: string; pattern?: string }[] {
  return [...checkedLanguages().map((language) => ({ language })), ...configFiles]
}

/** How the language client talks to the server, the same on the desktop and in a browser. */
export function clientOptions(root: vscode.Uri, { exceptions, status, log, timing }: Services): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    root: `${root.toString()}/`,
    commands: true,
    files: true,
    json: true,
    ...(vscode.l10n.bundle ? { texts: vscode.l10n.bundle } : {}),
  }
  return {
    documentSelector: documentSelector(),
    diagnosticCollectionName: 'rapport',
    outputChannel: log,
    initializationOptions,
    errorHandler: new RestartOnCrash(() => status.stopped()),
    markdown: { isTrusted: { enabledCommands: [command.openRule] } },
    middleware: {
      didOpen: async (document, next) => {
        if (isSynced(document)) await next(document)
      },
      didChange: async (event, next) => {
        if (isSynced(event.document)) await next(event)
      },
      didClose: async (document, next) => {
        if (isSynced(document)) await next(document)
      },
      provideHover: (document, position, token, next) =>
        isReviewed(document) ? next(document, position, token) : null,
      provideCodeActions: async (document, range, context, token, next) =>
        isReviewed(document) ? guarded(await next(document, range, context, token), document) : [],
      resolveCodeAction: (action) => resolved(action),
      handleDiagnostics: (uri, diagnostics, next) => {
        for (const diagnostic of diagnostics) linkToRule(diagnostic)
        next(uri, diagnostics)
        if (diagnostics.length > 0) timing.found(uri)
      },
      workspace: {
        configuration: async (params, token, next) => {
          const answers = await next(params, token)
          if (!Array.isArray(answers)) return answers
          return params.items.map(({ section, scopeUri }, index) =>
            section === 'rapport' && scopeUri ? exceptions.applied(answers[index], scopeUri) : answers[index],
          )
        },
      },
    },
  }
}

/** Only a document can be opened from a problem's code: no command, and no file of an extension in a browser. */
function linkToRule(diagnostic: vscode.Diagnostic): void {
  if (typeof diagnostic.code !== 'object') return
  const { value } = diagnostic.code
  diagnostic.code = { value, target: rulePageUri(String(value)) }
}
