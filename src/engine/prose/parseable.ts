const frontMatterFence = /^(---|\+\+\+)[ \t]*\r?\n/

/** A paragraph with more brackets is no prose, and matching them takes the parser time by their square. */
const mostBrackets = 400

/** A source for the Markdown parser, as long as the original, position for position. */
export interface Parseable {
  text: string
  /** What had to be hidden; as long as this stays the same, the tree before an edit helps to make the one after it. */
  hidden: string
}

/** Turns YAML or TOML front matter into empty lines and heaps of brackets into spaces. */
export function parseable(source: string): Parseable {
  const matter = frontMatterEnd(source)
  const text = matter === 0 ? source : '\n'.repeat(matter) + source.slice(matter)
  const tamed = tameBrackets(text)
  return { text: tamed, hidden: tamed === text ? `${matter}` : `${matter} ${text.length}` }
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

function tameBrackets(text: string): string {
  if (count(text) <= mostBrackets) return text
  return text
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) => (count(paragraph) > mostBrackets ? paragraph.replace(/[[\]]/g, ' ') : paragraph))
    .join('')
}

function count(text: string): number {
  let brackets = 0
  for (let at = text.indexOf('['); at !== -1 && brackets <= mostBrackets; at = text.indexOf('[', at + 1)) brackets++
  return brackets
}
