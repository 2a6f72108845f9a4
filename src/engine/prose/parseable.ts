import type { Input } from '@lezer/common'

const frontMatterFence = /^(---|\+\+\+)[ \t]*\r?\n/

/**
 * A source for the Markdown parser, as long as the original, position for position, with empty lines where YAML or TOML front matter
 * was. It is read piece by piece: a copy with every keystroke would take longer than the parser.
 */
export class Parseable implements Input {
  readonly lineChunks = false
  /** Where what had to be hidden ends; as long as this stays the same, the tree before an edit helps to make the one after it. */
  readonly hidden: number
  readonly #source: string

  constructor(source: string) {
    this.hidden = frontMatterEnd(source)
    this.#source = source
  }

  get length(): number {
    return this.#source.length
  }

  get text(): string {
    return this.read(0, this.length)
  }

  chunk(from: number): string {
    return from < this.hidden ? '\n'.repeat(this.hidden - from) : this.#source.slice(from)
  }

  read(from: number, to: number): string {
    if (from >= this.hidden) return this.#source.slice(from, to)
    return '\n'.repeat(Math.min(this.hidden, to) - from) + this.#source.slice(this.hidden, Math.max(this.hidden, to))
  }
}

/** Where front matter ends; 0 without. An unclosed fence is Markdown's rule. */
function frontMatterEnd(source: string): number {
  const fence = frontMatterFence.exec(source)?.[1]
  if (!fence) return 0
  const close = source.indexOf(`\n${fence}`, fence.length)
  if (close === -1) return 0
  const end = close + 1 + fence.length
  return /^[ \t]*(?:\r?\n|$)/.test(source.slice(end, end + 80)) ? end : 0
}
