import * as vscode from 'vscode'
import { type ViewParams, viewNotification } from '../server/protocol.ts'
import { isReviewed } from './document.ts'

type Notify = (method: string, params: unknown) => void

/** A shorter text is checked in less time than it takes to say where its reader is. */
const manyLines = 1000

/**
 * Tells the server what the user sees: of a long text, the lines that are to be checked first; of a comment box, whether it is still
 * there, since a discarded one stays open as a document for minutes and its findings would linger.
 */
export function watchView(notify: Notify): vscode.Disposable {
  const tell = (uri: string, range: ViewParams['range']) =>
    notify(viewNotification, { uri, range } satisfies ViewParams)
  const look = ({ document, visibleRanges }: vscode.TextEditor) => {
    const [first] = visibleRanges
    const last = visibleRanges.at(-1)
    if (!first || !last || !isReviewed(document) || document.lineCount < manyLines) return
    tell(document.uri.toString(), plain(first.start, last.end))
  }
  let boxes = commentBoxes()
  const lookAll = () => {
    vscode.window.visibleTextEditors.forEach(look)
    const now = commentBoxes()
    for (const uri of boxes.keys()) if (!now.has(uri)) tell(uri, null)
    for (const [uri, { document }] of now) {
      if (!boxes.has(uri))
        tell(uri, plain(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end))
    }
    boxes = now
  }
  lookAll()
  return vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors(lookAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => look(textEditor)),
  )
}

function commentBoxes(): Map<string, vscode.TextEditor> {
  const editors = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === 'comment')
  return new Map(editors.map((editor) => [editor.document.uri.toString(), editor]))
}

function plain(start: vscode.Position, end: vscode.Position): ViewParams['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  }
}
