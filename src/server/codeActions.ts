import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver'
import type { Finding, Suggestion } from '../engine/index.ts'
import { l10n } from './l10n.ts'
import {
  command,
  type IgnoreArguments,
  type IgnoreScope,
  type RewriteResult,
  type TurnOffRuleArguments,
} from './protocol.ts'
import type { ReviewDocument } from './reviewDocument.ts'

/** More than three choices is a menu to read, not a fix. */
const mostSuggestions = 3

const hasPlace = (suggestion: Suggestion) => suggestion.edits.some((edit) => edit.newText.includes('‹'))

export interface CodeActionOptions {
  /** The client has Rapport's commands. */
  commands: boolean
  /** A workspace is open, so something can be stored there. */
  workspace: boolean
}

function fixes(finding: Finding, diagnostic: Diagnostic, document: ReviewDocument): CodeAction[] {
  return finding.suggestions.slice(0, mostSuggestions).map((suggestion, index) => ({
    title: suggestion.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    // What the writer still has to fill in is no fix to apply unseen.
    ...(index === 0 && !hasPlace(suggestion) ? { isPreferred: true } : {}),
    edit: {
      documentChanges: [
        {
          textDocument: { uri: document.uri, version: document.version },
          edits: suggestion.edits.map((edit) => ({ range: document.range(edit), newText: edit.newText })),
        },
      ],
    },
  }))
}

function choices(finding: Finding, diagnostic: Diagnostic, document: ReviewDocument, workspace: boolean): CodeAction[] {
  const { uri } = document
  const phrase = document.text.slice(finding.start, finding.end)
  const action = (title: string, name: string, argument: unknown): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    command: { title, command: name, arguments: [argument] },
  })
  const ignore = (title: string, scope: IgnoreScope) =>
    action(title, command.ignore, { uri, phrase, scope } satisfies IgnoreArguments)
  const rule: TurnOffRuleArguments = { uri, ruleId: finding.ruleId }
  return [
    ignore(l10n.t('Ignore this phrase here'), 'here'),
    ...(workspace ? [ignore(l10n.t('Ignore this phrase in this workspace'), 'workspace')] : []),
    ignore(l10n.t('Ignore this phrase everywhere'), 'everywhere'),
    action(l10n.t('Turn off this rule'), command.turnOffRule, rule),
    action(l10n.t('Why? (open the rule)'), command.openRule, finding.ruleId),
  ]
}

/** Rewrites of every finding, best first, then what else can be done about the first. */
export function codeActionsFor(
  findings: readonly Finding[],
  document: ReviewDocument,
  diagnosticOf: (finding: Finding) => Diagnostic,
  options: CodeActionOptions,
): CodeAction[] {
  const [first] = findings
  if (!first) return []
  return [
    ...findings.flatMap((finding) => fixes(finding, diagnosticOf(finding), document)),
    ...(options.commands ? choices(first, diagnosticOf(first), document, options.workspace) : []),
  ]
}

/** What a save, or the command for it, asks for. */
export const fixAllKind = 'source.fixAll.rapport'

/** One action for all that needs no judgement, or none. */
export function fixAllActions({ version, changes }: RewriteResult, uri: string): CodeAction[] {
  if (changes.length === 0) return []
  const edits = changes.map(({ range, after }) => ({ range, newText: after }))
  return [
    {
      title: l10n.t('Leave out all words that only hurt'),
      kind: fixAllKind,
      edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
    },
  ]
}
