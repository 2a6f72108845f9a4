import type { Finding } from '../finding.ts'
import type { LintedText } from '../lint/document.ts'
import { type Block, placeMark } from '../prose/block.ts'
import { sentencesOf } from '../words/sentences.ts'
import type { Word } from '../words/word.ts'

/** A piece of a text that a rewrite keeps byte for byte. UTF-16 offsets into the document, end exclusive. */
export interface Token {
  start: number
  end: number
  text: string
  /** `block`: list marks, code blocks, quotations. `markup`: code, links, tags. `literal`: mentions, numbers. `place`: still open. */
  kind: 'block' | 'markup' | 'literal' | 'name' | 'place'
}

const emphasis = /^[*_~]+$/

/** Everything in a document that is not the writer's own prose, in order; tokens never overlap. */
export function tokensOf(document: LintedText, findings: readonly Finding[]): Token[] {
  const { text } = document
  const tokens: Token[] = []
  let at = 0
  for (const block of document.blocks) {
    tokens.push(...gap(text, at, block.start), ...tokensIn(block, text, findings))
    at = block.end
  }
  tokens.push(...gap(text, at, text.length))
  return withBrackets(text, tokens)
}

/** List marks, code blocks, quotations, front matter: all between two blocks of prose, the blanks around it aside. */
function gap(text: string, from: number, to: number): Token[] {
  const between = text.slice(from, to)
  const inner = between.trim()
  if (inner === '') return []
  const start = from + between.indexOf(inner)
  return [{ start, end: start + inner.length, text: inner, kind: 'block' }]
}

function tokensIn(block: Block, text: string, findings: readonly Finding[]): Token[] {
  const prose = block.prose()
  const tokens = hidden(text, block.start, prose)
  const taken = (word: Word) =>
    tokens.some(({ start, end }) => word.start + block.start < end && word.end + block.start > start)
  for (const { words } of sentencesOf(prose)) {
    for (const [index, word] of words.entries()) {
      const kind = kindOf(word, index === 0)
      const start = block.start + word.start
      const end = block.start + word.end
      const harsh = kind === 'name' && findings.some((finding) => finding.start < end && start < finding.end)
      if (kind && !harsh && !taken(word)) tokens.push({ start, end, text: text.slice(start, end), kind })
    }
  }
  return tokens.sort((a, b) => a.start - b.start)
}

/** A capital in the middle of a sentence is a name; `I` is none. */
function kindOf(word: Word, first: boolean): Token['kind'] | undefined {
  if (word.kind === 'mention' || word.kind === 'number') return 'literal'
  return word.kind === 'word' && word.capital && !word.shouted && !first && word.normal !== 'i' ? 'name' : undefined
}

/** What the prose paints over: where it differs from the source, the blanks around it aside. Emphasis is the writer's voice and stays. */
function hidden(text: string, blockStart: number, prose: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < prose.length; at++) {
    let end = at
    while (end < prose.length && prose[end] !== text[blockStart + end]) end++
    if (end === at) continue
    const painted = text.slice(blockStart + at, blockStart + end)
    const written = painted.trim()
    const start = blockStart + at + painted.indexOf(written)
    const heading = at === 0 && /^#+$/.test(written)
    const kind = prose[at] === placeMark ? 'place' : heading ? 'block' : 'markup'
    if (written !== '' && !emphasis.test(written))
      tokens.push({ start, end: start + written.length, text: written, kind })
    at = end
  }
  return tokens
}

/** The marks of a placeholder are sealed too, so that a text cannot hold one of its own. */
function withBrackets(text: string, tokens: Token[]): Token[] {
  const loose = Array.from(text.matchAll(/[⟦⟧]/g), ({ index }) => index).filter(
    (index) => !tokens.some(({ start, end }) => start <= index && index < end),
  )
  if (loose.length === 0) return tokens
  const brackets = loose.map((start): Token => ({ start, end: start + 1, text: text.charAt(start), kind: 'markup' }))
  return [...tokens, ...brackets].sort((a, b) => a.start - b.start)
}
