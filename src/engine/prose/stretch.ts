/** A stretch of Markdown that is read by itself just as it is in the whole. UTF-16 offsets, end exclusive. */
export interface Stretch {
  start: number
  end: number
  /** All of it is code or HTML, and the parser need not tell where that ends. */
  isClosed: boolean
}

/** The stretches of a text, from the start of one or of the text. */
export function* stretchesOf(text: string, from: number): Generator<Stretch, void> {
  const cutter = new Cutter(text)
  for (let start = from; start < text.length; ) {
    const stretch = cutter.stretchAt(start)
    yield stretch
    start = stretch.end
  }
}

/** As wide as a tab may be, and as far in as code is. */
const codeIndent = 4

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32
const less = 60
const backtick = 96
const tilde = 126

/** What lines begin with that are more than text: code, HTML, and marks of items and quotations. */
const mayBeMark = new Set(Array.from('`~<>-*+0123456789', (sign) => sign.charCodeAt(0)))

const opensFence = /(?:`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y
const closesFence = /(`{3,}|~{3,})[ \t\r]*(?:\n|$)/y

/** HTML that goes on over blank lines: how it begins, and how it ends. */
const html = [
  { opens: /<(?:script|pre|style|textarea)(?:\s|>|$)/iy, closes: /<\/(?:script|pre|style|textarea)>/gi },
  { opens: /<!--/y, closes: /-->/g },
  { opens: /<\?/y, closes: /\?>/g },
  { opens: /<![A-Z]/iy, closes: />/g },
  { opens: /<!\[CDATA\[/y, closes: /\]\]>/g },
]

/** An item that begins with code, whose fence has to be as far in as the text of the item. */
const fenceInItem = /([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})+)(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})/y

/** Marks that go on with a paragraph, where there is one, and begin an item where there is a list. */
const mayGoOn = /^[ \t]*(?!1[.)])\d/

/** HTML behind marks of items and quotations. */
const htmlInItem = /[ \t>\d.)*+-]*</y

/** A bullet with something behind it, neither a rule across the page nor what stands under the head of a table. */
const item = /[-*+] (?![-*+:| \t\r]*(?:\n|$))/y

/**
 * Cuts at lines that are not indented where no block can go on: behind a blank line, around code, and at items of a list. A line that
 * ends a list for one reader and goes on with code for another is not told apart: then the rest is one stretch.
 */
class Cutter {
  readonly #text: string
  /** A line since the last blank one may begin HTML, to which the next ones would belong. */
  #mayBeHtml = false

  constructor(text: string) {
    this.#text = text
  }

  stretchAt(start: number): Stretch {
    this.#mayBeHtml = false
    let isFree = false
    let line = this.#closedAt(start)
    if (line > start) return { start, end: line, isClosed: true }
    while (line < this.#text.length) {
      const { columns, at } = this.#indent(line)
      if (this.#isBlank(at)) {
        isFree = true
        this.#mayBeHtml = false
        line = this.#behind(line)
        continue
      }
      if (columns === 0 && line > start && (isFree || this.#beginsBlock(line))) break
      line = columns < codeIndent ? this.#pass(line, columns, at, isFree) : this.#behind(line)
      isFree = false
    }
    return { start, end: line, isClosed: false }
  }

  /** Whether a line that is not indented begins a block wherever it stands. */
  #beginsBlock(line: number): boolean {
    if (this.#mayBeHtml || !mayBeMark.has(this.#text.charCodeAt(line))) return false
    return isAt(item, this.#text, line) || this.#fenceAt(line) !== undefined || this.#closeOfHtml(line) !== undefined
  }

  /** Behind code or HTML that begins with a line that is not indented; the line itself when none does. */
  #closedAt(line: number): number {
    const fence = this.#fenceAt(line)
    if (fence) return this.#behindFence(fence, this.#behind(line), 0)
    const closes = this.#closeOfHtml(line)
    return closes ? this.#behindHtml(closes, line) : line
  }

  /** Returns where the line goes on that is looked at next. A line is free behind a blank one. */
  #pass(line: number, columns: number, at: number, isFree: boolean): number {
    const next = this.#behind(line)
    if (!mayBeMark.has(this.#text.charCodeAt(at))) return next
    const fence = this.#fenceAt(at)
    const closes = this.#closeOfHtml(at)
    if (fence || closes) {
      if (this.#mayBeHtml || columns === 0) return this.#text.length
      const end = fence ? this.#behindFence(fence, next, 0) : this.#behindHtml(closes as RegExp, line)
      return this.#staysInside(next, end, columns) ? end : this.#text.length
    }
    const inItem = matchAt(fenceInItem, this.#text, line)
    if (inItem) {
      const [, marks = '', opening = ''] = inItem
      return this.#mayBeHtml || marks.includes('\t') || (!isFree && mayGoOn.test(marks))
        ? this.#text.length
        : this.#behindFence(opening, next, marks.length)
    }
    if (isAt(htmlInItem, this.#text, line)) this.#mayBeHtml = true
    return next
  }

  /** Behind the line that closes a fence, or where its item ends, whose text is so many columns in. */
  #behindFence(fence: string, from: number, offset: number): number {
    let line = from
    for (; line < this.#text.length; line = this.#behind(line)) {
      const { columns, at } = this.#indent(line)
      if (columns < offset && !this.#isBlank(at)) return line
      const close = columns - offset < codeIndent ? matchAt(closesFence, this.#text, at)?.[1] : undefined
      if (close?.startsWith(fence)) return this.#behind(line)
    }
    return line
  }

  #fenceAt(at: number): string | undefined {
    const sign = this.#text.charCodeAt(at)
    return sign === backtick || sign === tilde ? matchAt(opensFence, this.#text, at)?.[0] : undefined
  }

  #closeOfHtml(at: number): RegExp | undefined {
    if (this.#text.charCodeAt(at) !== less) return undefined
    return html.find(({ opens }) => isAt(opens, this.#text, at))?.closes
  }

  #behindHtml(closes: RegExp, line: number): number {
    closes.lastIndex = line
    const close = closes.exec(this.#text)
    return close ? this.#behind(close.index) : this.#text.length
  }

  /** Whether no line is less far in. */
  #staysInside(from: number, end: number, columns: number): boolean {
    for (let line = from; line < end; line = this.#behind(line)) {
      const indent = this.#indent(line)
      if (indent.columns < columns && !this.#isBlank(indent.at)) return false
    }
    return true
  }

  #indent(line: number): { columns: number; at: number } {
    let columns = 0
    for (let at = line; ; at++) {
      const sign = this.#text.charCodeAt(at)
      if (sign === space) columns++
      else if (sign === tab) columns += codeIndent - (columns % codeIndent)
      else return { columns, at }
    }
  }

  /** Whether nothing is left of a line. */
  #isBlank(at: number): boolean {
    const sign = this.#text.charCodeAt(at)
    return sign === lineFeed || Number.isNaN(sign) || (sign === carriageReturn && this.#isBlank(at + 1))
  }

  /** Where the next line begins. */
  #behind(at: number): number {
    const end = this.#text.indexOf('\n', at)
    return end < 0 ? this.#text.length : end + 1
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
