import type { Finding } from '../finding.ts'
import type { LintedText } from '../lint/document.ts'
import { type Token, tokensOf } from './token.ts'

const placeholder = /⟦(\d+)⟧/g

/** Text whose code, links, numbers and names stand as `⟦1⟧`, `⟦2⟧`, …, so that whoever rewrites it can neither see nor change them. */
export interface Sealed {
  text: string
  /** What `⟦1⟧` stands for comes first. */
  tokens: Token[]
  /** UTF-16 offsets into the document, end exclusive: a token that reaches over an end belongs to it as a whole. */
  range: [start: number, end: number]
}

/** Seals a part of a document. The blanks at its ends are left out. */
export function seal(
  document: LintedText,
  [from, to]: readonly [start: number, end: number],
  findings: readonly Finding[],
): Sealed {
  const source = document.text
  const tokens = tokensOf(document, findings).filter(({ start, end }) => start < to && end > from)
  let start = Math.min(from, tokens[0]?.start ?? from)
  let end = Math.max(to, tokens.at(-1)?.end ?? to)
  while (start < end && /\s/.test(source.charAt(start))) start++
  while (end > start && /\s/.test(source.charAt(end - 1))) end--
  return { text: sealedSlice(source, tokens, start, end), tokens, range: [start, end] }
}

/** A slice of the source with placeholders for tokens, numbered as in the whole. */
export function sealedSlice(source: string, tokens: readonly Token[], start: number, end: number): string {
  let result = ''
  let at = start
  for (const [index, token] of tokens.entries()) {
    if (token.end <= start || token.start >= end) continue
    result += `${source.slice(at, Math.max(at, token.start))}⟦${index + 1}⟧`
    at = token.end
  }
  return result + source.slice(at, Math.max(at, end))
}

/** Puts back what the placeholders stand for. */
export function unseal(text: string, tokens: readonly Token[]): string {
  return text.replace(placeholder, (written, number) => tokens[Number(number) - 1]?.text ?? written)
}

/** Numbers of the placeholders in a text, in their order. */
export function placeholdersOf(text: string): number[] {
  return Array.from(text.matchAll(placeholder), ([, number]) => Number(number))
}
