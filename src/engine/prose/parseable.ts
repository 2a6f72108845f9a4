const frontMatterFence = /^(---|\+\+\+)[ \t]*\r?\n/

/** A source for the Markdown parser, as long as the original, position for position. */
export interface Parseable {
  text: string
  /** Where what had to be hidden ends; as long as this stays the same, the tree before an edit helps to make the one after it. */
  hidden: number
}

/** Turns YAML or TOML front matter into empty lines. */
export function parseable(source: string): Parseable {
  const hidden = frontMatterEnd(source)
  return { text: hidden === 0 ? source : '\n'.repeat(hidden) + source.slice(hidden), hidden }
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
