/** Classes of Unicode, and what is in them of plain text. The signs that stand for code, links and places are letters, too. */
const plainRanges: Readonly<Record<string, string>> = {
  L: 'A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\uA500-\uA502',
  Ll: 'a-z\u00B5\u00DF-\u00F6\u00F8-\u00FF',
  Lu: 'A-Z\u00C0-\u00D6\u00D8-\u00DE',
  M: '',
  N: '\\d\u00B2\u00B3\u00B9\u00BC-\u00BE',
}

/** What is in no plain text: letters, marks and digits beyond Latin-1. Punctuation, arrows, boxes and most emoji are plain. */
const beyondPlain =
  /[\u0100-\u1FFF\u2070-\u209F\u2460-\u24FF\u2776-\uA4FF\uA503-\uD83C\uD83F-\uDBFF\uE000-\uFFFF]|[\u20D0-\u218F]|\uD83E[\uDFF0-\uDFF9]/

/**
 * A pattern with classes of Unicode, in two forms: such a class takes one to five milliseconds to be made ready, and nearly all text has
 * no use for it. Classes have to stand inside of brackets.
 */
export class LetterPattern {
  readonly #whole: RegExp
  readonly #plain: RegExp

  constructor(pattern: RegExp) {
    this.#whole = pattern
    const source = pattern.source.replace(/\\p\{(\w+)\}/g, (_, name: string) => plainRanges[name] as string)
    this.#plain = new RegExp(source, pattern.flags.replace('u', ''))
  }

  /** The form for a text. */
  for(text: string): RegExp {
    return beyondPlain.test(text) ? this.#whole : this.#plain
  }

  test(text: string): boolean {
    return this.for(text).test(text)
  }
}
