import { ParseEnglish } from 'parse-english'
import type { Node, Parent } from 'unist'
import { codeMark, linkMark, placeMark } from '../prose/block.ts'
import { contractionOf } from './contraction.ts'
import { quotations } from './quotation.ts'
import { type SpecialWord, specialWords } from './special-word.ts'
import { splitSentences } from './split.ts'
import { unstretch } from './stretched.ts'
import type { Sentence, Word } from './word.ts'

const english = new ParseEnglish()

const startsWithCapital = /^\p{Lu}/u

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
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    if (start < this.#taken) return
    const special = this.#special.get(start)
    if (special) {
      this.#taken = special.end
      this.#add(special.kind, special.normal, start, special.end, special.kind === 'word')
    } else if (node.type === 'WordNode') this.#readWord(start, end)
    else if (node.type === 'PunctuationNode') this.#readPunctuation(start, end)
    else if (node.type === 'SymbolNode') {
      const written = this.#text.slice(start, end)
      const emoji = /\p{Extended_Pictographic}/u.test(written)
      this.#add(emoji ? 'emoji' : 'symbol', written.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, ''), start, end)
    }
  }

  #readPunctuation(start: number, end: number): void {
    const written = this.#text.slice(start, end)
    // The tokeniser joins equal marks; `...` and `--` are marks of their own, `!!!` is three.
    if (/^[!?]+$/.test(written))
      for (let at = start; at < end; at++) this.#add('punctuation', written.charAt(0), at, at + 1)
    else this.#add('punctuation', /^(?:\.{2,}|…)$/.test(written) ? '…' : written, start, end)
  }

  #readWord(start: number, end: number): void {
    const written = this.#text.slice(start, end)
    if (written.startsWith(codeMark)) this.#add('code', codeMark, start, end)
    else if (written.startsWith(linkMark)) this.#add('link', linkMark, start, end)
    else if (written.startsWith(placeMark)) this.#add('place', placeMark, start, end)
    else if (/^\d/.test(written)) this.#add('number', written.toLowerCase(), start, end)
    else {
      // Before a small letter the tokeniser takes a full stop for the sign of an abbreviation, and few are.
      const stop = endsInStop(written) ? 1 : 0
      let partStart = start
      for (const part of written.slice(0, written.length - stop).split(/[-–]/)) {
        if (part) this.#readPart(part, partStart)
        partStart += part.length + 1
      }
      if (stop) this.#add('punctuation', '.', end - 1, end)
    }
  }

  #readPart(written: string, start: number): void {
    const straight = written.toLowerCase().replaceAll('’', "'")
    const contraction = contractionOf(straight)
    if (contraction) {
      const split = start + contraction.split
      this.#add('word', contraction.first, start, split)
      this.#add('word', contraction.second, split, start + written.length)
      return
    }
    const bare = unstretch(straight.replaceAll("'", '').replace(/\.$/, ''))
    this.#add('word', spelled[bare] ?? bare, start, start + written.length)
  }

  #add(kind: Word['kind'], normal: string, start: number, end: number, disguised = false): void {
    const written = this.#text.slice(start, end)
    const small = written === normal
    this.#words.push({
      kind,
      normal,
      start: start + this.#offset,
      end: end + this.#offset,
      shouted: !small && kind === 'word' && written.length > 1 && written === written.toUpperCase(),
      capital: !small && startsWithCapital.test(written),
      disguised,
      quoted: this.#quotations.length > 0 && this.#quotations.some(([from, to]) => start >= from && end <= to),
    })
  }
}

function endsInStop(written: string): boolean {
  return written.length > 2 && written.indexOf('.') === written.length - 1
}

/** Spellings of chat, as the words that they stand for. */
const spelled: Record<string, string> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  ya: 'you',
  plz: 'please',
  pls: 'please',
  thx: 'thanks',
  cuz: 'because',
  coz: 'because',
  bc: 'because',
  cos: 'because',
  tho: 'though',
  ppl: 'people',
  wat: 'what',
  wut: 'what',
  dat: 'that',
  jus: 'just',
  evr: 'ever',
  dis: 'this',
}
