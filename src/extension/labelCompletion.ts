import * as vscode from 'vscode'
import { labelsAfter } from './labels.ts'

/** Comments that are being written, and drafts of them; in a file a label would be out of place. */
const selector: vscode.DocumentSelector = ['comment', 'untitled', 'newissue'].map((scheme) => ({
  scheme,
  language: 'markdown',
}))

/** Offers labels of Conventional Comments at the start of a line. */
export function registerLabelCompletion(): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(selector, {
    provideCompletionItems(document, position) {
      const start = new vscode.Range(position.line, 0, position.line, position.character)
      const fitting = labelsAfter(document.getText(start))
      return fitting.map(({ text, meaning }, index) => {
        const item = new vscode.CompletionItem(
          { label: text, description: vscode.l10n.t(meaning) },
          vscode.CompletionItemKind.Keyword,
        )
        item.insertText = `${text} `
        item.filterText = text
        item.sortText = String(index)
        item.documentation = vscode.l10n.t('A label of Conventional Comments')
        item.range = start
        return item
      })
    },
  })
}
