import * as vscode from 'vscode'
import type { RewriteParams } from '../server/protocol.ts'
import { isReviewed } from './document.ts'
import type { LastBox } from './lastBox.ts'

export type Scope = 'selection' | 'sentence' | 'comment' | 'document'

/** What a rewrite is asked for. */
export interface Target {
  document: vscode.TextDocument
  scope: RewriteParams['scope']
  range?: vscode.Range
}

/** What the user means: the message box that they were in last, or else the editor in front. */
export function targetOf(scope: Scope, lastBox: LastBox): Target | undefined {
  const active = vscode.window.activeTextEditor
  const document = lastBox.document ?? active?.document
  if (!document || !isReviewed(document)) return undefined
  const editor = lastBox.document ? lastBox.editor : active
  // Without an editor nobody knows where the caret is, so the whole message is meant.
  if (!editor || scope === 'comment' || scope === 'document') return { document, scope: 'document' }
  const { selection } = editor
  const whole = scope === 'selection' && !selection.isEmpty
  return { document, scope: whole ? 'range' : 'sentence', range: new vscode.Range(selection.start, selection.end) }
}
