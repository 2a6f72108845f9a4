import * as vscode from 'vscode'
import type { ModelFailureKind } from '../engine/index.ts'

/** Why the words that are shown are not the model's. */
export function modelMessage(reason: ModelFailureKind | undefined): string {
  switch (reason) {
    case 'no-permission':
      return vscode.l10n.t('Rapport was not allowed to use the language model.')
    case 'blocked':
      return vscode.l10n.t('The language model blocked the request.')
    case 'not-found':
      return vscode.l10n.t('The language model is no longer there.')
    case 'quota':
      return vscode.l10n.t('The quota of the language model is used up for now.')
    case 'empty':
      return vscode.l10n.t('The language model gave an empty answer.')
    case 'late':
      return vscode.l10n.t('The language model did not answer in time.')
    case 'unfit':
      return vscode.l10n.t('The words of the language model lost something, added something, or may hurt, twice.')
    case 'too-long':
      return vscode.l10n.t('This is too long for the language model. A part of it may fit.')
    default:
      return vscode.l10n.t('The language model could not answer.')
  }
}
