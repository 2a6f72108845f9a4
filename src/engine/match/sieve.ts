import type { Word } from '../words/word.ts'
import type { WordForm } from './classes/word-class.ts'
import { binary } from './sieve-binary.ts'
import { noSigns, type SignSet } from './sign-set.ts'

/** What `src/sieve` exports; addresses are in its memory, and all numbers are 32 bits wide. */
interface Exports {
  memory: WebAssembly.Memory
  prepare(clauses: number, ways: number, patterns: number): void
  reserve(bytes: number): number
  reserveText(bytes: number): number
  reservePattern(bytes: number): number
  addPacked(length: number): number
  addUnion(lists: number): number
  addTable(): number
  addWords(length: number): void
  addSpecial(length: number): void
  addClass(list: number, isLeadIn: boolean, isTest: boolean): void
  nameWords(length: number): void
  acceptOthers(capitalOnly: boolean): number
  exceptWords(length: number): void
  addEndings(length: number, areRequired: boolean): void
  lookUp(length: number, capital: boolean): number
  openGlance(): void
  addPart(width: number, isBoundary: boolean, isLeadIn: boolean, mayBeMissing: boolean, isWild: boolean): void
  maySign(marks: number, others: number): void
  tellSign(code: number, place: number): void
  beWord(length: number, capital: boolean, shouted: boolean): void
  addList(list: number): void
  closeGlance(speaks: boolean, ends: boolean): number
  addDisguisable(length: number): void
  addShoutable(length: number): void
  beginSkimming(sentenceBreak: number, signs: number): void
  skim(length: number): number
  skimPassage(length: number): number
  mayMatch(pattern: number): number
  nameLiteral(length: number, marks: number, others: number): void
  nameClass(number: number, marks: number, others: number): void
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
  /** Whether there may be nothing. */
  mayBeMissing: boolean
  /** The word that it is, the signs that it may be, or anything. */
  identity: Pick<Word, 'normal' | 'capital' | 'shouted'> | Signs | 'anything'
}

/** Signs that stand together, and one after the other what they are where that is known: a mark of ASCII, or what any sign may be. */
export interface Signs extends SignSet {
  inOrder?: readonly string[]
}

/** A word of a pattern; in texts it may be one of these signs. */
export interface Literal {
  word: string
  signs: SignSet
}

/** What a class accepts: words by its number, if it has one, and signs. */
export interface ClassOfLetters {
  number: number | undefined
  signs: SignSet
}

/** A block, or several of Markdown with what stands around them. */
export type SkimmedText = 'block' | 'passage'

/** Whoever knows more of text than the sieve. */
export interface SkimmingHost {
  /** What is known of a chunk that is no plain word; undefined when only the tokeniser can tell. */
  glanceOf(chunk: string): Glance | undefined
  /** A pattern in which no class stands for a phrase. */
  patternOf(pattern: number): string
  /** The words that a word of a pattern stands for. */
  literalsOf(word: string): readonly Literal[]
  classOf(name: string): ClassOfLetters
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

/** What else is to be known of a class of words. */
export interface ClassOfWords {
  /** The list of clauses that they satisfy. */
  list: number | undefined
  isLeadIn: boolean
  /** It may accept a word in capitals for other reasons. */
  isTest: boolean
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

/** So many classes are told from each other, a bit for each. */
const mostClasses = 128

/** What any sign may be; other signs are told by their byte. */
const codeOfAny = 1

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
  #host: SkimmingHost | undefined
  #classes = 0

  constructor(clauses: number, ways: string, patterns: number) {
    const { exports } = new WebAssembly.Instance(compileSieve(), {
      host: {
        glanceOf: (start: number, length: number) => this.#addGlance(this.#textAt(start, length)),
        patternOf: (pattern: number) => this.#handOverPattern(pattern),
        literalsOf: (start: number, length: number) => this.#nameLiterals(this.#textAt(start, length)),
        classOf: (start: number, length: number) => this.#nameClass(this.#textAt(start, length)),
      },
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

  /** What a class accepts of plain words; it has the next number, from 0 on. Throws a `RangeError` when there are too many classes. */
  addClass({ words, others }: WordForm, { list, isLeadIn, isTest }: ClassOfWords): void {
    const { addClass, nameWords, acceptOthers, exceptWords, addEndings } = this.#exports
    if (this.#classes++ === mostClasses) throw new RangeError('There are too many word classes.')
    addClass(list ?? none, isLeadIn, isTest)
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
  beginSkimming(host: SkimmingHost): void {
    this.#host = host
    const { sentenceBreak, signs, special, shoutable, disguisable } = host
    this.#exports.addSpecial(this.#handOver(special.join(' ')))
    this.#exports.addShoutable(this.#handOver(shoutable.join(' ')))
    this.#exports.addDisguisable(this.#handOver(disguisable.map((word) => `${word} `).join('')))
    this.#exports.beginSkimming(this.#add(sentenceBreak), this.#add(signs))
  }

  /** Takes a text for the one whose candidates are asked for next. False when only the tokeniser can tell what is in it. */
  skim(text: string, kind: SkimmedText): boolean {
    const { reserveText, skim, skimPassage } = this.#exports
    const length = this.#write(text, reserveText(text.length * mostBytes))
    return (kind === 'block' ? skim : skimPassage)(length) !== 0
  }

  /** Whether a pattern may match in the text that was skimmed last. */
  mayMatch(pattern: number): boolean {
    return this.#exports.mayMatch(pattern) !== 0
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
    const glance = this.#host?.glanceOf(chunk)
    return glance ? this.#add(glance) : unknown
  }

  #add({ parts, speaks, ends }: Glance): number {
    const { openGlance, addList, closeGlance } = this.#exports
    openGlance()
    for (const part of parts) {
      this.#addPart(part)
      for (const list of part.lists) addList(list)
    }
    return closeGlance(speaks, ends)
  }

  #addPart({ width, isBoundary, isLeadIn, mayBeMissing, identity }: GlancePart): void {
    const { addPart, maySign, tellSign, beWord } = this.#exports
    addPart(width, isBoundary, isLeadIn, mayBeMissing, identity === 'anything')
    if (identity === 'anything') return
    if ('normal' in identity) beWord(this.#handOver(identity.normal), identity.capital, identity.shouted)
    else {
      maySign(identity.marks, identity.others)
      for (const [place, sign] of (identity.inOrder ?? []).entries()) {
        tellSign(sign === 'any' ? codeOfAny : sign.charCodeAt(0), place)
      }
    }
  }

  #handOverPattern(pattern: number): number {
    const text = this.#host?.patternOf(pattern) ?? ''
    return this.#write(text, this.#exports.reservePattern(text.length * mostBytes))
  }

  #nameLiterals(written: string): void {
    for (const { word, signs } of this.#host?.literalsOf(written) ?? []) {
      this.#exports.nameLiteral(this.#handOver(word), signs.marks, signs.others)
    }
  }

  #nameClass(name: string): void {
    const { number = -1, signs = noSigns } = this.#host?.classOf(name) ?? {}
    this.#exports.nameClass(number, signs.marks, signs.others)
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
