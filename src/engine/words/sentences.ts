import { ParseEnglish } from 'parse-english'
import type { Node, Parent, Position } from 'unist'
import { quotations } from './quotation.ts'
import { type SpecialWord, specialWords } from './special-word.ts'
import { type Part, partsOf } from './spelling.ts'
import { splitSentences } from './split.ts'
import type { Sentence, Word } from './word.ts'

const english = new ParseEnglish()

/** The tokeniser needs more than a moment for a longer paragraph, so it gets that in pieces. */
const longestPiece = 8_000

/** The sentences of a block's text. retext's English parser finds them and their words; this puts the words into normal form. */
export function sentencesOf(text: string): Sentence[] {
  return piecesOf(text).flatMap(([start, end]) => {
    const piece = text.slice(start, end)
    const reader = new SentenceReader(piece, start)
    const sentences: Sentence[] = []
    visitSentences(english.parse(piece), (node) => {
      for (const words of splitSentences(reader.read(node), text)) sentences.push(sentenceOf(words))
    })
    return sentences
  })
}

/** What a long text is cut behind, best first. */
const cuts = ['\n', '. ', '! ', '? ', ' ']

/** A long text in pieces that the tokeniser can take. */
function piecesOf(text: string): [start: number, end: number][] {
  const pieces: [start: number, end: number][] = []
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + longestPiece)
    if (end < text.length) {
      const cut = cuts.find((each) => text.lastIndexOf(each, end - each.length) > start)
      if (cut) end = text.lastIndexOf(cut, end - cut.length) + cut.length
    }
    pieces.push([start, end])
    start = end
  }
  return pieces
}

function sentenceOf(words: Word[]): Sentence {
  return { words, start: (words[0] as Word).start, end: (words.at(-1) as Word).end }
}

function visitSentences(node: Node, visitor: (sentence: Parent) => void): void {
  if (node.type === 'SentenceNode') visitor(node as Parent)
  else if ('children' in node) for (const child of (node as Parent).children) visitSentences(child, visitor)
}

class SentenceReader {
  readonly #text: string
  readonly #offset: number
  readonly #special: Map<number, SpecialWord>
  readonly #quotations: [start: number, end: number][]
  #words: Word[] = []
  /** Nodes that start before this are part of a special word. */
  #taken = 0

  /** `offset` is where the text begins in its block. */
  constructor(text: string, offset: number) {
    this.#offset = offset
    this.#text = text
    this.#special = specialWords(text)
    this.#quotations = quotations(text)
  }

  read(sentence: Parent): Word[] {
    this.#words = []
    for (const node of sentence.children) this.#readNode(node)
    return this.#words
  }

  #readNode(node: Node): void {
    const position = node.position as Position
    const [start, end] = [position.start.offset as number, position.end.offset as number]
    if (start < this.#taken) {
      // The tokeniser takes the full stop behind "#4" for the one of an ordinal.
      if (end > this.#taken && /^[.!?]+$/.test(this.#text.slice(this.#taken, end)))
        this.#readPunctuation(this.#taken, end)
      return
    }
    const special = this.#special.get(start)
    if (special) this.#readSpecial(special, start)
    else if (node.type === 'WordNode') for (const part of partsOf(this.#text.slice(start, end))) this.#add(part, start)
    else if (node.type === 'PunctuationNode') this.#readPunctuation(start, end)
    else if (node.type === 'SymbolNode') this.#readSymbol(start, end)
  }

  #readSpecial({ kind, normal, end }: SpecialWord, start: number): void {
    this.#taken = end
    const [{ shouted, capital }] = partsOf(this.#text.slice(start, end)) as [Part]
    this.#add({ kind, normal, start: 0, end: end - start, shouted, capital }, start, kind === 'word')
  }

  #readPunctuation(start: number, end: number): void {
    const written = this.#text.slice(start, end)
    // The tokeniser joins equal marks; `...` and `--` are marks of their own, `!!!` is three.
    if (/^[!?]+$/.test(written))
      for (let at = start; at < end; at++) this.#addMark('punctuation', written.charAt(0), at, at + 1)
    else this.#addMark('punctuation', /^(?:\.{2,}|…)$/.test(written) ? '…' : written, start, end)
  }

  #readSymbol(start: number, end: number): void {
    const written = this.#text.slice(start, end)
    const emoji = /\p{Extended_Pictographic}/u.test(written)
    this.#addMark(
      emoji ? 'emoji' : 'symbol',
      written.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '').replace(/(\p{Extended_Pictographic})\1+/gu, '$1'),
      start,
      end,
    )
  }

  #addMark(kind: Word['kind'], normal: string, start: number, end: number): void {
    this.#add({ kind, normal, start: 0, end: end - start, shouted: false, capital: false }, start)
  }

  #add({ kind, normal, start, end, shouted, capital }: Part, at: number, disguised = false): void {
    const quoted =
      this.#quotations.length > 0 && this.#quotations.some(([from, to]) => at + start >= from && at + end <= to)
    const shift = at + this.#offset
    this.#words.push({ kind, normal, start: start + shift, end: end + shift, shouted, capital, disguised, quoted })
  }
}
