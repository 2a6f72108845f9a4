import { Lexer } from 'yaml'

/** Far more than a configuration or a `package.json` needs, far less than would exhaust the parser's stack. */
const deepest = 100

/** Whether a text is nested so deeply that the recursive parser must not see it: it could take the process down. */
export function isNestedTooDeeply(text: string): boolean {
  if (text.split(/\r?\n/).some(startsTooMany)) return true
  let brackets = 0
  let atLineStart = true
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++
    else if (token === ']' || token === '}') brackets--
    const indent = atLineStart && /^ +$/.test(token) ? token.length : 0
    if (brackets + indent > deepest) return true
    atLineStart = token === '\n' || token === '\r\n'
  }
  return false
}

/** Whether one line opens too many collections, tags or anchors in a row: `- - - …`, `!a !a !a …`. */
function startsTooMany(line: string): boolean {
  let inARow = 0
  for (const word of line.split(/[ \t]+/)) {
    inARow = /^(?:[-?:]$|[!&])/.test(word) || word === '' ? inARow + 1 : 0
    if (inARow > deepest) return true
  }
  return false
}
