import type { CommentSyntax, StringSyntax } from './comment-syntax.ts'

/** A comment in code. UTF-16 offsets, end exclusive. */
export interface CodeComment {
  /** With its marks. */
  start: number
  end: number
  /** What stands between the marks. */
  from: number
  to: number
  form: 'line' | 'block' | 'doc'
  /** Nothing but white space stands before it on its line. */
  ownLine: boolean
}

/** More texts that start like `<<END` and never end are no texts. */
const mostUnclosed = 50

/** A regular expression longer than this is none. */
const longestExpression = 1000

/** Behind these a slash divides; behind anything else it starts a regular expression. */
const operand = /[\w$)\]}"'`]/

/** The words behind which a slash starts a regular expression all the same. */
const beforeExpression = /(?:^|[^\w$.])(?:return|typeof|case|do|else|in|of|void|delete|throw|new|await|yield)$/

const docstringPrefix = /^[ \t]*[rRuU]?$/

/** Finds the comments of code in one walk from start to end. It knows strings, so that `"// this"` is none. */
export class CommentScanner {
  readonly #source: string
  readonly #syntax: CommentSyntax
  readonly #comments: CodeComment[] = []
  /** Open brackets, and how many were open where a template's code began. */
  #depth = 0
  readonly #templates: number[] = []
  #unclosed = 0
  #at = 0
  #lineStart = 0

  constructor(source: string, syntax: CommentSyntax) {
    this.#source = source
    this.#syntax = syntax
  }

  comments(): CodeComment[] {
    while (this.#at < this.#source.length) if (!this.#step()) this.#pass(this.#at + 1)
    return this.#comments
  }

  /** Reads what starts here, if that is more than one character of code. */
  #step(): boolean {
    const char = this.#source.charAt(this.#at)
    if (/[\w\s]/.test(char)) return char === '\n' && this.#syntax.blockScalars === true && this.#blockScalar()
    return (
      this.#block() ||
      this.#line() ||
      (this.#syntax.heredocs === true && char === '<' && this.#heredoc()) ||
      this.#string(char) ||
      (this.#syntax.script === true && this.#script(char)) ||
      (char === '\\' && this.#pass(this.#at + 2)) ||
      this.#bracket(char)
    )
  }

  /** Goes on at an offset. */
  #pass(to: number): true {
    const lineBreak = this.#source.slice(this.#at, to).lastIndexOf('\n')
    if (lineBreak !== -1) this.#lineStart = this.#at + lineBreak + 1
    this.#at = to
    return true
  }

  #startsWith(mark: string): boolean {
    return this.#source.startsWith(mark, this.#at)
  }

  get #before(): string {
    return this.#source.slice(this.#lineStart, this.#at)
  }

  #add(form: CodeComment['form'], from: number, to: number, end: number): true {
    const ownLine = this.#before.trim() === ''
    this.#comments.push({ start: this.#at, end, from, to, form, ownLine })
    return this.#pass(end)
  }

  #line(): boolean {
    const { line = [], apart, lineStart } = this.#syntax
    const mark = line.find((each) => this.#startsWith(each))
    if (mark === undefined) return false
    const previous = this.#source.charAt(this.#at - 1)
    // An address outside of quotation marks is no comment, and neither is `#!` of a script or an attribute of PHP.
    if (previous === ':' && mark === '//') return false
    if (mark === '#' && (this.#startsWith('#[') || (this.#at === 0 && this.#startsWith('#!')))) return false
    if (apart && !/^\s?$/.test(previous)) return false
    if (lineStart && this.#before.trim() !== '') return false
    return this.#add('line', this.#at + mark.length, this.#endOfLine(), this.#endOfLine())
  }

  #block(): boolean {
    const pair = this.#syntax.block?.find(([open]) => this.#startsWith(open))
    if (!pair) return false
    const [open, close] = pair
    const from = this.#at + open.length
    const to = this.#syntax.nested ? this.#closeOfNested(from, open, close) : this.#source.indexOf(close, from)
    if (to === -1) return this.#add('block', from, this.#source.length, this.#source.length)
    return this.#add('block', from, to, to + close.length)
  }

  #closeOfNested(from: number, open: string, close: string): number {
    let depth = 1
    let at = from
    let nextOpen = this.#source.indexOf(open, at)
    let nextClose = -1
    for (;;) {
      if (nextClose < at) nextClose = this.#source.indexOf(close, at)
      if (nextClose === -1) return -1
      if (nextOpen !== -1 && nextOpen < nextClose) {
        depth++
        at = nextOpen + open.length
        nextOpen = this.#source.indexOf(open, at)
      } else {
        depth--
        if (depth === 0) return nextClose
        at = nextClose + close.length
      }
    }
  }

  #string(char: string): boolean {
    const syntax = this.#syntax.strings?.find(({ open }) => open.charAt(0) === char && this.#startsWith(open))
    if (!syntax) return false
    if (char === "'" && !this.#opensCharacter()) return false
    if (this.#syntax.blockScalars && !/^$|[\s[{,:]/.test(this.#source.charAt(this.#at - 1))) return false
    const raw = char === '"' ? this.#rawString() : undefined
    if (raw !== undefined) return this.#pass(raw)
    const from = this.#at + syntax.open.length
    const to = this.#endOfString(syntax, from)
    if (this.#syntax.docstrings && syntax.open.length === 3 && this.#depth === 0 && docstringPrefix.test(this.#before))
      return this.#add('doc', from, Math.max(from, to - syntax.close.length), to)
    return this.#pass(to)
  }

  /** `1'000` is a number and `'a` may be a lifetime. */
  #opensCharacter(): boolean {
    if (/^\d'[\da-fA-F]$/.test(this.#source.slice(Math.max(0, this.#at - 1), this.#at + 2))) return false
    return (
      !this.#syntax.lifetimes || this.#source.charAt(this.#at + 1) === '\\' || this.#source.charAt(this.#at + 2) === "'"
    )
  }

  /** Where a string ends in which a backslash means nothing: `r#"…"#`, `#"…"#`, `R"x(…)x"`. */
  #rawString(): number | undefined {
    let at = this.#at
    while (this.#source.charAt(at - 1) === '#') at--
    const hashes = this.#source.slice(at, this.#at)
    if (hashes !== '' && this.#syntax.nested) return this.#behind(`"${hashes}`, this.#at + 1)
    if (this.#source.charAt(this.#at - 1) !== 'R') return undefined
    const delimiter = /^"([^\s()\\]{0,16})\(/.exec(this.#source.slice(this.#at, this.#at + 20))?.[1]
    return delimiter === undefined ? undefined : this.#behind(`)${delimiter}"`, this.#at + 1)
  }

  #endOfString({ close, escape: by, lines }: StringSyntax, from: number): number {
    const limit = lines ? this.#source.length : this.#endOfLine()
    for (let at = from; at < limit; at++) {
      if (by === 'backslash' && this.#source.charAt(at) === '\\') at++
      else if (this.#source.startsWith(close, at)) {
        if (by !== 'double' || !this.#source.startsWith(close, at + close.length)) return at + close.length
        at += close.length
      }
    }
    return limit
  }

  #script(char: string): boolean {
    if (char === '`') return this.#template(this.#at + 1)
    if (char === '}' && this.#templates.at(-1) === this.#depth) {
      this.#templates.pop()
      return this.#template(this.#at + 1)
    }
    if (char !== '/' || this.#divides()) return false
    let inClass = false
    const limit = Math.min(this.#endOfLine(), this.#at + longestExpression)
    for (let at = this.#at + 1; at < limit; at++) {
      const next = this.#source.charAt(at)
      if (next === '\\') at++
      else if (next === '[') inClass = true
      else if (next === ']') inClass = false
      else if (next === '/' && !inClass) return this.#pass(at + 1)
    }
    return false
  }

  /** The text of a template, up to its end or to code in it. */
  #template(from: number): true {
    for (let at = from; at < this.#source.length; at++) {
      if (this.#source.charAt(at) === '\\') at++
      else if (this.#source.charAt(at) === '`') return this.#pass(at + 1)
      else if (this.#source.startsWith('${', at)) {
        this.#templates.push(this.#depth)
        return this.#pass(at + 2)
      }
    }
    return this.#pass(this.#source.length)
  }

  #divides(): boolean {
    const before = this.#source.slice(Math.max(this.#lineStart, this.#at - 40), this.#at).trimEnd()
    return operand.test(before.slice(-1)) && !beforeExpression.test(before)
  }

  #heredoc(): boolean {
    if (this.#unclosed >= mostUnclosed) return false
    const start = /^<<<?[-~]?[ \t]*(["']?)([A-Za-z_]\w{0,80})\1/.exec(this.#source.slice(this.#at, this.#at + 100))
    const name = start?.[2]
    if (name === undefined) return false
    // What stands behind it on its line is still code.
    for (let line = this.#endOfLine() + 1; line < this.#source.length; ) {
      const lineBreak = this.#source.indexOf('\n', line)
      const end = lineBreak === -1 ? this.#source.length : lineBreak
      if (
        end - line < 200 &&
        this.#source
          .slice(line, end)
          .trim()
          .replace(/[;,)]+$/, '') === name
      )
        return this.#pass(end)
      line = end + 1
    }
    this.#unclosed++
    return false
  }

  /** At a line break: skips the text that the line before it began. */
  #blockScalar(): boolean {
    const header = this.#before
    if (!/(?:^|[:\-\s])[|>][-+\d]{0,3}\s*(?:#.*)?$/.test(header.slice(-200)) || header.trimStart().startsWith('#'))
      return false
    const indent = header.length - header.trimStart().length
    let line = this.#at + 1
    while (line < this.#source.length) {
      const lineBreak = this.#source.indexOf('\n', line)
      const end = lineBreak === -1 ? this.#source.length : lineBreak
      const text = this.#source.slice(line, end)
      if (text.trim() !== '' && text.length - text.trimStart().length <= indent) break
      line = end + 1
    }
    return this.#pass(Math.min(line, this.#source.length))
  }

  #bracket(char: string): boolean {
    if (/[([{]/.test(char)) this.#depth++
    else if (/[)\]}]/.test(char)) this.#depth = Math.max(0, this.#depth - 1)
    return false
  }

  #endOfLine(): number {
    const lineBreak = this.#source.indexOf('\n', this.#at)
    const end = lineBreak === -1 ? this.#source.length : lineBreak
    return this.#source.charAt(end - 1) === '\r' && end > this.#at ? end - 1 : end
  }

  #behind(close: string, from: number): number {
    const at = this.#source.indexOf(close, from)
    return at === -1 ? this.#source.length : at + close.length
  }
}
