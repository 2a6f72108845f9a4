import { BoundedMap } from '../bounded-map.ts'
import { type PatternNode, parsePattern } from '../match/pattern.ts'
import { keyOf, type PatternTable, Prefilter } from '../match/prefilter.ts'
import { compile, type Program } from '../match/program.ts'
import type { Requirements } from '../match/requirement.ts'
import type { Letter } from '../match/word-test.ts'
import type { Rule } from '../rules/rule.ts'
import { sentencesOf } from '../words/sentences.ts'
import type { Sentence, Word } from '../words/word.ts'
import { type OwnedPattern, type PatternList, requirementsOfPatterns, type Section } from './pattern-list.ts'
import { findIn, Reading } from './reading.ts'
import { type Look, Skimmer } from './skimmer.ts'
import { atOnce } from './turns.ts'

/** As many as a few long paragraphs have. */
const mostReadings = 500

/**
 * All patterns of rules, contexts and signals. A look at each word of a sentence leaves the few that can match there, and only those
 * are matched. A pattern is compiled when it is first needed.
 */
export class Detector {
  readonly #patterns: PatternList
  readonly #owned: OwnedPattern[] = []
  readonly #nodes: PatternNode[] = []
  readonly #programs: Program[] = []
  readonly #known: Requirements | undefined
  readonly #tables: LazyTables
  readonly #readings = new BoundedMap<Reading>(mostReadings)
  #madePrefilter: Prefilter | undefined
  #madeSkimmer: Skimmer | undefined
  #hasRead = false

  /** What the first of the patterns require may be known beforehand. Nothing is looked for that only rules which are not on would find. */
  constructor(patterns: PatternList, known?: Requirements, isOn: (rule: Rule) => boolean = () => true) {
    this.#patterns = patterns
    this.#known = known
    const tableOf = (isAsked: (section: Section) => boolean) => this.#prefilter.tableOf(patterns.asked(isAsked))
    this.#tables = new LazyTables(tableOf, isOn)
  }

  /**
   * Makes what the first text asks for, in short steps; without them it is made when it is asked for. Throws a `SyntaxError` for a
   * pattern that cannot be read.
   */
  *prepare(): Generator<void> {
    if (!this.#madePrefilter) {
      const made = yield* this.#prefilterInSteps()
      // Somebody else may have been faster meanwhile, and has tables of that one.
      this.#madePrefilter ??= made
      yield
    }
    this.#tables.rules
    yield
    this.#skimmer
    yield
  }

  /** Whether a rule may find something in a block, from a look at its source. */
  mayFind(source: string, look: Look = 'close'): boolean {
    return this.#skimmer.mayFind(source, look)
  }

  /** The same of a passage of Markdown, whose blocks nobody has told from each other. */
  mayFindInPassage(source: string): boolean {
    return this.#skimmer.mayFindInPassage(source)
  }

  /** Whether a sentence has been read for practice. */
  get hasRead(): boolean {
    return this.#hasRead
  }

  /** Reads one in short steps: what runs for the first time takes long, and nobody should wait for all of it at once. */
  *prepareReading(): Generator<void> {
    this.#hasRead = true
    const sentences = sentencesOf('You never read what others write.')
    yield
    for (const sentence of sentences) this.read(sentence).detected
    yield
  }

  /** For asking what is in a sentence. Who types in a paragraph changes one sentence of it, so the others are known. */
  read({ words }: Sentence): Reading {
    const key = words.map((word) => (word.quoted ? `>${keyOf(word)}` : keyOf(word))).join('\n')
    let reading = this.#readings.get(key)
    if (!reading) {
      reading = this.#readAnew(words)
      this.#readings.set(key, reading)
    }
    return reading
  }

  #readAnew(words: readonly Word[]): Reading {
    const letters: Letter[] = ['start', ...words, 'end']
    return new Reading({
      words,
      candidates: (kind) => this.#prefilter.candidates(this.#tables[kind], letters),
      ownerOf: (pattern) => this.#ownedPattern(pattern).owner,
      find: (pattern) => findIn(letters, this.#programOf(pattern)),
    })
  }

  get #prefilter(): Prefilter {
    this.#madePrefilter ??= atOnce(this.#prefilterInSteps())
    return this.#madePrefilter
  }

  #prefilterInSteps(): Generator<void, Prefilter> {
    return Prefilter.of(requirementsOfPatterns(this.#patterns, this.#known))
  }

  get #skimmer(): Skimmer {
    this.#madeSkimmer ??= new Skimmer(this.#prefilter, this.#tables.rules, (pattern) => this.#patternAt(pattern))
    return this.#madeSkimmer
  }

  #ownedPattern(pattern: number): OwnedPattern {
    this.#owned[pattern] ??= this.#patterns.at(pattern)
    return this.#owned[pattern]
  }

  #patternAt(pattern: number): string {
    return this.#ownedPattern(pattern).pattern
  }

  #nodeOf(pattern: number): PatternNode {
    this.#nodes[pattern] ??= parsePattern(this.#patternAt(pattern))
    return this.#nodes[pattern]
  }

  #programOf(pattern: number): Program {
    this.#programs[pattern] ??= compile(this.#nodeOf(pattern))
    return this.#programs[pattern]
  }
}

/** Each is made when it is asked for: a first text should not wait for what only findings ask for. */
class LazyTables {
  readonly #tableOf: (isAsked: (section: Section) => boolean) => PatternTable
  readonly #isOn: (rule: Rule) => boolean
  #rules: PatternTable | undefined
  #contexts: PatternTable | undefined
  #signals: PatternTable | undefined

  constructor(tableOf: (isAsked: (section: Section) => boolean) => PatternTable, isOn: (rule: Rule) => boolean) {
    this.#tableOf = tableOf
    this.#isOn = isOn
  }

  get rules(): PatternTable {
    this.#rules ??= this.#tableOf((section) => section.kind === 'rule' && this.#isOn(section.rule))
    return this.#rules
  }

  get contexts(): PatternTable {
    this.#contexts ??= this.#tableOf(({ kind }) => kind === 'context')
    return this.#contexts
  }

  get signals(): PatternTable {
    this.#signals ??= this.#tableOf(({ kind }) => kind === 'signal')
    return this.#signals
  }
}
