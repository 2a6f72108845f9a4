import { TextDocument } from 'vscode-languageserver-textdocument'

/** Where something stands, counted from 1; columns in UTF-16 code units, as editors do. `end` is exclusive. */
export interface Position {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** Turns UTF-16 offsets into a text into positions. */
export function positionsIn(text: string): (range: { start: number; end: number }) => Position {
  const document = TextDocument.create('', '', 0, text)
  return ({ start, end }) => {
    const from = document.positionAt(start)
    const to = document.positionAt(end)
    return {
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    }
  }
}
