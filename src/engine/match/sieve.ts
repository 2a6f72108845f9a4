import type { WordForm } from './classes/word-class.ts'
import { binary } from './sieve-binary.ts'

/** What `src/sieve` exports; addresses are in its memory, and all numbers are 32 bits wide. */
interface Exports {
  memory: WebAssembly.Memory
  prepare(clauses: number, ways: number, patterns: number): void
  reserve(bytes: number): number
  reserveText(bytes: number): number
  addPacked(length: number): number
  addUnion(lists: number): number
  addTable(): number
  addWords(length: number): void
  addSpecial(length: number): void
  addClass(list: number, isLeadIn: boolean): void
  nameWords(length: number): void
  acceptOthers(capitalOnly: boolean): number
  exceptWords(length: number): void
  addEndings(length: number, areRequired: boolean): void
  lookUp(length: number, capital: boolean): number
  openGlance(): void
  addPart(width: number, isBoundary: boolean, isLeadIn: boolean): void
  addList(list: number): void
  closeGlance(speaks: boolean, ends: boolean): number
  addDisguisable(length: number): void
  addShoutable(length: number): void
  beginSkimming(sentenceBreak: number, signs: number): void
  skim(length: number): number
  skimPassage(length: number): number
  chunks(length: number): number
  begin(): void
  add(list: number, leads: boolean, letter: number): void
  candidates(table: number): number
  hasCandidate(table: number): number
}

/** What is known of a piece of text, part by part. */
export interface Glance {
  parts: readonly GlancePart[]
  /** Whether there is a word in it, however it is read. */
  speaks: boolean
  /** Whether a sentence may end behind it. */
  ends: boolean
}

/** A word, or all the signs that stand between two. */
export interface GlancePart {
  /** Lists of clauses that it satisfies, by number. */
  lists: readonly number[]
  /** At so many places it is looked for; at most 15. */
  width: number
  /** Behind it a sentence or a clause starts. */
  isBoundary: boolean
  /** It may stand before what a sentence or a clause really starts with. */
  isLeadIn: boolean
}

/** A piece of a text between two spaces, or a line break; a code span is one sign. */
export interface WrittenChunk {
  written: string
  /** Whether it may be hidden together with the space behind it. */
  isHidden: boolean
}

/** A block, or several of Markdown with what stands around them. */
export type SkimmedText = 'block' | 'passage'

/** Whoever knows more of text than the sieve. */
export interface SkimmingHost {
  /** What is known of a chunk that is no plain word; undefined when only the tokeniser can tell. */
  glanceOf(chunk: string): Glance | undefined
  /** Between two sentences: a part for the end of one, and one for the start of the next. */
  sentenceBreak: Glance
  /** A part for what any sign may be, one for a number, and one for what a word in capitals satisfies besides. */
  signs: Glance
  /** Words that look plain and are not: they stand for others, or something begins with them that is not looked for by patterns. */
  special: readonly string[]
  /** The same, when they are in capitals. */
  shoutable: readonly string[]
  /** Words that people write with signs in place of letters. */
  disguisable: readonly string[]
}

/** What a word satisfies: at most one list for its name and one for its form. */
export interface KnownWord {
  ownLists: readonly number[]
  formLists: readonly number[]
  isLeadIn: boolean
}

/** How text goes in and comes out. */
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** A unit of UTF-16 has at most so many bytes of UTF-8. */
const mostBytes = 3

/** Given back for a chunk of which nothing is known. */
const unknown = 0

/** Stands for no list. */
const none = 0xffff_ffff

let compiled: WebAssembly.Module | undefined

/** Compiles the sieve, once. Nobody needs to call it; whoever does has less to wait for later. */
export function compileSieve(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(bytesOf(atob(binary)))
  return compiled
}

function bytesOf(latin: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(latin.length)
  for (let index = 0; index < latin.length; index++) bytes[index] = latin.charCodeAt(index)
  return bytes
}

/**
 * Tells which patterns may match in a text from the clauses that its letters satisfy; see `Requirements`. Clauses come in lists, which have
 * numbers, and so have tables of patterns.
 */
export class Sieve {
  readonly #exports: Exports
  #bytes = new Uint8Array()
  #glanceOf: SkimmingHost['glanceOf'] = () => undefined
  #skimmed = 0

  constructor(clauses: number, ways: string, patterns: number) {
    const { exports } = new WebAssembly.Instance(compileSieve(), {
      host: { glanceOf: (start: number, length: number) => this.#addGlance(this.#textAt(start, length)) },
    })
    // The compiler of the sieve has checked what it exports.
    this.#exports = exports as unknown as Exports
    this.#exports.prepare(clauses, this.#handOver(ways), patterns)
  }

  /** The number of a list, which is given as `packed` has made it. */
  listOf(packed: string): number {
    return this.#exports.addPacked(this.#handOver(packed))
  }

  /** The number of a list that holds all of some others. */
  unionOf(lists: readonly number[]): number {
    const start = this.#exports.reserve(lists.length * 4)
    new Uint32Array(this.#exports.memory.buffer, start, lists.length).set(lists)
    return this.#exports.addUnion(lists.length)
  }

  /** The number of a table of the patterns that are asked for: `asked` has a byte for each of all, 1 for these. */
  tableOf(asked: Uint8Array): number {
    const start = this.#exports.reserve(asked.length)
    this.#memory.set(asked, start)
    return this.#exports.addTable()
  }

  /** Words, each with its packed list of clauses, a line each. */
  addWords(lines: string): void {
    this.#exports.addWords(this.#handOver(lines))
  }

  /** What a class accepts of plain words, and what list of clauses they satisfy. Throws a `RangeError` when there are too many classes. */
  addClass({ words, others }: WordForm, list: number | undefined, isLeadIn: boolean): void {
    const { addClass, nameWords, acceptOthers, exceptWords, addEndings } = this.#exports
    addClass(list ?? none, isLeadIn)
    if (words) nameWords(this.#handOver([...words].join(' ')))
    if (!others) return
    const { capital = false, except, endings, otherThan } = others
    if (acceptOthers(capital) === 0) throw new RangeError('There are too many word classes.')
    if (except) exceptWords(this.#handOver([...except].join(' ')))
    if (endings) addEndings(this.#handOver(endings.join(' ')), true)
    if (otherThan) addEndings(this.#handOver(otherThan.join(' ')), false)
  }

  /** What a word satisfies, in small letters; `capital` when it was written with one. */
  lookUp(word: string, capital: boolean): KnownWord {
    const start = this.#exports.lookUp(this.#handOver(word), capital)
    const [own = none, form = none, isLeadIn] = new Uint32Array(this.#exports.memory.buffer, start, 3)
    return { ownLists: own === none ? [] : [own], formLists: form === none ? [] : [form], isLeadIn: isLeadIn === 1 }
  }

  /** Has to be called before `skim`. */
  beginSkimming({ glanceOf, sentenceBreak, signs, special, shoutable, disguisable }: SkimmingHost): void {
    this.#glanceOf = glanceOf
    this.#exports.addSpecial(this.#handOver(special.join(' ')))
    this.#exports.addShoutable(this.#handOver(shoutable.join(' ')))
    this.#exports.addDisguisable(this.#handOver(disguisable.map((word) => `${word} `).join('')))
    this.#exports.beginSkimming(this.#add(sentenceBreak), this.#add(signs))
  }

  /** Takes a text for the one whose candidates are asked for next. False when only the tokeniser can tell what is in it. */
  skim(text: string, kind: SkimmedText): boolean {
    const { reserveText, skim, skimPassage } = this.#exports
    this.#skimmed = this.#write(text, reserveText(text.length * mostBytes))
    return (kind === 'block' ? skim : skimPassage)(this.#skimmed) !== 0
  }

  /** The chunks of the text that was skimmed last. */
  chunks(): WrittenChunk[] {
    const length = this.#exports.chunks(this.#skimmed)
    const pieces = this.#textAt(this.#exports.reserve(0), length).split(' ')
    pieces.pop()
    return pieces.map((piece) => {
      const isHidden = piece.startsWith('\t')
      return { written: isHidden ? piece.slice(1) : piece, isHidden }
    })
  }

  /** Begins the text whose candidates are asked for next. */
  begin(): void {
    this.#exports.begin()
  }

  /** Adds what one of its letters satisfies; `leads` where a sentence or a clause starts. */
  add(lists: readonly number[], leads: boolean, letter: number): void {
    for (const list of lists) this.#exports.add(list, leads, letter)
  }

  /** Whether a pattern of a table may match. */
  hasCandidate(table: number): boolean {
    return this.#exports.hasCandidate(table) !== 0
  }

  /** The patterns of a table that may match, in order. */
  candidates(table: number): number[] {
    const count = this.#exports.candidates(table)
    return count === 0 ? [] : Array.from(new Uint32Array(this.#exports.memory.buffer, this.#exports.reserve(0), count))
  }

  #addGlance(chunk: string): number {
    const glance = this.#glanceOf(chunk)
    return glance ? this.#add(glance) : unknown
  }

  #add({ parts, speaks, ends }: Glance): number {
    const { openGlance, addPart, addList, closeGlance } = this.#exports
    openGlance()
    for (const { lists, width, isBoundary, isLeadIn } of parts) {
      addPart(width, isBoundary, isLeadIn)
      for (const list of lists) addList(list)
    }
    return closeGlance(speaks, ends)
  }

  /** Puts text where the sieve expects it. Returns how many bytes that are. */
  #handOver(text: string): number {
    return this.#write(text, this.#exports.reserve(text.length * mostBytes))
  }

  /** Returns how many bytes are written. */
  #write(text: string, start: number): number {
    return encoder.encodeInto(text, this.#memory.subarray(start)).written
  }

  #textAt(start: number, length: number): string {
    return decoder.decode(this.#memory.subarray(start, start + length))
  }

  /** It moves when it grows. */
  get #memory(): Uint8Array {
    const { buffer } = this.#exports.memory
    if (this.#bytes.buffer !== buffer) this.#bytes = new Uint8Array(buffer)
    return this.#bytes
  }
}
