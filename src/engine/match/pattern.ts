import { contractionOf } from '../words/contraction.ts'

/**
 * A pattern is a regular expression whose letters are words.
 *
 *     why did not? you (act: <verb> ...)        literals, an optional word, a capture, a class, a gap
 *
 * - `word`        that word in normal form: lower case, no apostrophe needed; `don't` means the two words `do not`
 * - `a|b`, `(…)`  alternatives, a group
 * - `?` `*` `+`   after a word, class or group: optional, any number, at least one; `{m,n}` counts. More than eight in a row may go unseen
 * - `<class>`     a word or phrase of a class, see `classes.ts`
 * - `_`           any one word
 * - `...`         up to six words within the clause, as few as needed; never over punctuation
 * - `^` `$`       start of the sentence (greetings, labels and words like "so" may stand before), end of the sentence
 * - `~`           end of the clause: `$`, or just before a comma, a dash or a word like "because"
 * - `(name: …)`   a capture for rewrites
 * - `[…]`         what is underlined, where it is less than the whole match
 *
 * The idea of tokens as letters: Chang & Manning, TokensRegex (2014).
 */
export type PatternNode =
  | { type: 'atom'; atom: Atom }
  | { type: 'sequence'; items: PatternNode[] }
  | { type: 'choice'; options: PatternNode[] }
  | { type: 'repeat'; item: PatternNode; min: number; max: number; lazy: boolean }
  | { type: 'capture'; name: string; item: PatternNode }

/** What one step of a pattern asks of one word. */
export type Atom = { kind: 'literal'; word: string } | { kind: 'class'; name: string }

/** Name of the capture that `[…]` makes. */
export const underlined = 'underlined'

/** Name of the capture that `~` makes: what stands behind the clause and is no part of the match. */
export const beyond = 'beyond'

/** Whatever begins with nothing else cannot be read. */
const token =
  /\(\s*[a-z]+:(?=\s)|\.\.\.|\{\d+(?:,\d*)?\}|<[a-z-]+>|[()[\]|?*+^$~_]|[,;:!…—]|\\[?.]|[^\s()[\]{}|?*+^$~<>,;:!_…—\\]+|\S/g

const unreadable = /^[{}<>\\]$/

/** Reads a pattern. Throws a `SyntaxError` that shows the place. */
export function parsePattern(source: string): PatternNode {
  return new PatternParser(source).parse()
}

class PatternParser {
  readonly #source: string
  readonly #tokens: readonly string[]
  #next = 0

  constructor(source: string) {
    this.#source = source
    this.#tokens = source.match(token) ?? []
  }

  parse(): PatternNode {
    const node = this.#choice()
    if (this.#peek() !== undefined) this.#fail(`there is a stray “${this.#peek()}”`)
    return node
  }

  #peek(): string | undefined {
    return this.#tokens[this.#next]
  }

  #fail(reason: string): never {
    throw new SyntaxError(`In the pattern “${this.#source}” ${reason}.`)
  }

  #choice(): PatternNode {
    const options = [this.#sequence()]
    while (this.#peek() === '|') {
      this.#next++
      options.push(this.#sequence())
    }
    return options.length === 1 ? (options[0] as PatternNode) : { type: 'choice', options }
  }

  #sequence(): PatternNode {
    const items: PatternNode[] = []
    for (
      let next = this.#peek();
      next !== undefined && next !== '|' && next !== ')' && next !== ']';
      next = this.#peek()
    ) {
      items.push(this.#quantified())
    }
    return items.length === 1 ? (items[0] as PatternNode) : { type: 'sequence', items }
  }

  #quantified(): PatternNode {
    let item = this.#single()
    for (let next = this.#peek(); isQuantifier(next); next = this.#peek()) {
      this.#next++
      const counts = /^\{(\d+)(?:,(\d*))?\}$/.exec(next)
      const min = counts ? Number(counts[1]) : next === '+' ? 1 : 0
      const max = counts
        ? counts[2] === ''
          ? Number.POSITIVE_INFINITY
          : Number(counts[2] ?? counts[1])
        : next === '?'
          ? 1
          : Number.POSITIVE_INFINITY
      if (max < min || min > 24 || (max > 24 && max !== Number.POSITIVE_INFINITY))
        this.#fail(`the count “${next}” is not between 0 and 24`)
      item = { type: 'repeat', item, min, max, lazy: false }
    }
    return item
  }

  #single(): PatternNode {
    const next = this.#tokens[this.#next++] as string
    const literal = known.get(next)
    if (literal) return literal
    if (unreadable.test(next)) {
      const rest = this.#tokens.slice(this.#next - 1).join('')
      throw new SyntaxError(`Cannot read the pattern “${this.#source}” from “${rest}” on.`)
    }
    if (next.startsWith('(')) return this.#group(next)
    if (next === '[') return this.#closed(']', (item) => ({ type: 'capture', name: underlined, item }))
    if (next === '...') return { type: 'repeat', item: classAtom('in-clause'), min: 0, max: 6, lazy: true }
    if (next === '_') return classAtom('any')
    if (next === '^')
      return {
        type: 'sequence',
        items: [classAtom('start'), { type: 'repeat', item: classAtom('opener'), min: 0, max: 5, lazy: true }],
      }
    if (next === '~') return clauseEnd
    if (next === '$') return sentenceEnd
    if (next.startsWith('<')) return classAtom(next.slice(1, -1))
    if (/^[)\]?*+{]/.test(next)) this.#fail(`“${next}” stands where a word should`)
    return literals(next.startsWith('\\') ? next.slice(1) : next)
  }

  #group(open: string): PatternNode {
    const name = /[a-z]+/.exec(open)?.[0]
    return this.#closed(')', (item) => (name ? { type: 'capture', name, item } : item))
  }

  #closed(close: string, wrap: (item: PatternNode) => PatternNode): PatternNode {
    const item = this.#choice()
    if (this.#tokens[this.#next++] !== close) this.#fail(`a “${close}” is missing`)
    return wrap(item)
  }
}

function isQuantifier(next: string | undefined): next is string {
  if (next === undefined) return false
  const sign = next[0]
  return sign === '?' || sign === '*' || sign === '+' || (sign === '{' && next.length > 1)
}

const sentenceEnd: PatternNode = {
  type: 'sequence',
  items: [{ type: 'repeat', item: classAtom('closer'), min: 0, max: 6, lazy: false }, classAtom('end')],
}

const clauseEnd: PatternNode = {
  type: 'choice',
  options: [sentenceEnd, { type: 'capture', name: beyond, item: classAtom('clause-break') }],
}

function classAtom(name: string): PatternNode {
  return { type: 'atom', atom: { kind: 'class', name } }
}

function literalAtom(word: string): PatternNode {
  return { type: 'atom', atom: { kind: 'literal', word } }
}

const known = new Map<string, PatternNode>()

/** A written word as the words that the text will show; patterns repeat most of theirs. */
function literals(written: string): PatternNode {
  let node = known.get(written)
  if (!node) {
    node = takenApart(written)
    known.set(written, node)
  }
  return node
}

function takenApart(written: string): PatternNode {
  const items = wordsOfLiteral(written).map(literalAtom)
  return items.length === 1 ? (items[0] as PatternNode) : { type: 'sequence', items }
}

/** The words that texts show for one of a pattern: contractions and hyphens taken apart. */
export function wordsOfLiteral(written: string): string[] {
  if (/^[a-z]+$/.test(written) && !contractionOf(written)) return [written]
  return written
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/(?<=[^-])-(?=[^-])/)
    .flatMap((part) => {
      const contraction = contractionOf(part)
      return contraction
        ? [contraction.first, contraction.second]
        : [part === "'s" ? part : part.replaceAll("'", '') || part]
    })
}
