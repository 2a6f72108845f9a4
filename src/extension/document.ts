import * as vscode from 'vscode'
import { checkedLanguages } from './languages.ts'
import { isReviewText } from './reviewText.ts'

/** True when Rapport has something to say about this document. */
export function isReviewed(document: vscode.TextDocument): boolean {
  const { scheme } = document.uri
  return isReviewText(document.languageId, scheme, vscode.workspace.fs.isWritableFileSystem(scheme), checkedLanguages())
}
