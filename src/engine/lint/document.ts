import type { RuleConfig } from '../config/config.ts'
import type { Finding, Signal, TextEdit } from '../finding.ts'
import type { Block } from '../prose/block.ts'
import { ParsedText, type Passages } from '../prose/parsed-text.ts'
import type { Place } from '../prose/passage.ts'
import { sentencesOf } from '../words/sentences.ts'
import type { Sentence } from '../words/word.ts'
import { type BlockFinding, findInBlock } from './block-findings.ts'
import { type BlockSignal, signalsInBlock } from './block-signals.ts'
import { BlockCache } from './cache.ts'
import type { Detector } from './detector.ts'
import { type Directive, directivesOf, silencing } from './directive.ts'
import { withoutOverlaps } from './overlap.ts'
import { report, withoutAllowed } from './report.ts'
import type { Look } from './skimmer.ts'
import { Turns } from './turns.ts'
import { unusedDirectives } from './unused-directive.ts'

export interface LintRun {
  /** Aborts the run. */
  signal?: AbortSignal
  /** What the reader looks at (UTF-16 offsets, end exclusive); asked for when the text has been parsed. */
  visible?(): readonly [start: number, end: number] | undefined
  /** Told the findings of the visible part, sorted by `start`, when the rest takes longer than a turn. */
  early?(findings: Finding[]): void
}

const blockFindings = new WeakMap<Detector, BlockCache<BlockFinding>>()
const blockSignals = new WeakMap<Detector, BlockCache<BlockSignal>>()

/** From so many code units on, a text is looked at closely before it is read. */
const longText = 4_000

/** A block in which something is found. */
interface Located {
  block: Block
  found: readonly BlockFinding[]
}

const isIn =
  ([first, last]: readonly [number, number]) =>
  ({ start, passage }: Place) =>
    start < last && start + passage.length > first

/** What is looked at, and who is told when others get a turn meanwhile. */
interface Search {
  isAsked?(place: Place): boolean
  waiting?(): void
}

/** One open text: parses again what an edit touched and lints again the blocks that it changed. */
export class LintedText {
  readonly #parsed: ParsedText
  readonly #config: RuleConfig
  readonly #detector: Detector
  readonly #findings: BlockCache<BlockFinding>

  constructor(text: string, language: string, config: RuleConfig, detector: Detector) {
    this.#parsed = new ParsedText(text, language)
    this.#config = config
    this.#detector = detector
    this.#findings = cacheOf(blockFindings, detector, () => new BlockCache())
  }

  get text(): string {
    return this.#parsed.text
  }

  /** Its prose, in reading order. */
  get blocks(): readonly Block[] {
    return this.#parsed.prose().blocks
  }

  /** Takes over the new text; `changes` each against the text after the one before. */
  update(text: string, changes?: readonly TextEdit[]): void {
    this.#parsed.update(text, changes)
  }

  /** All findings, sorted by `start`. Rejects with the signal's reason when aborted. */
  async lint({ signal, visible, early }: LintRun = {}): Promise<Finding[]> {
    const text = this.text
    const turns = new Turns(signal)
    await turns.through(this.#detector.prepare())
    const passages = await this.#parsed.passagesInTurns(turns)
    const directives = directivesOf(passages.comments)
    const range = early && visible?.()
    const seen = range && (await this.#look(passages, text, turns, { isAsked: isIn(range) }))
    let soon = seen && (await this.#report(seen, directives, text, turns)).findings
    const located = await this.#look(passages, text, turns, {
      waiting() {
        if (soon) early?.(soon)
        soon = undefined
      },
    })
    signal?.throwIfAborted()
    if (located.length + directives.length === 0) return []
    const { findings, used } = await this.#report(located, directives, text, turns)
    findings.push(...unusedDirectives(directives, used, text, this.#config))
    return findings.sort((a, b) => a.start - b.start)
  }

  /** What builds rapport, sorted by `start`. Rejects with the signal's reason when aborted. */
  async signals(signal?: AbortSignal): Promise<Signal[]> {
    const text = this.text
    const turns = new Turns(signal)
    const known = cacheOf(blockSignals, this.#detector, () => new BlockCache())
    const passages = await this.#parsed.passagesInTurns(turns)
    const signals: Signal[] = []
    for (const place of passages.places()) {
      for (const block of passages.blocksOf(place)) {
        const found = known.get(block, text, (source) => signalsInBlock(block, source, this.#findingsOf(block, text)))
        for (const {
          kind: { id, principle, why },
          start,
          end,
        } of found) {
          signals.push({ signalId: id, principle, start: block.start + start, end: block.start + end, why })
        }
        if (turns.due) await turns.offer()
      }
    }
    signal?.throwIfAborted()
    return signals
  }

  /** The sentence at an offset: UTF-16 offsets, end exclusive; undefined outside of prose. */
  sentenceAt(offset: number): [start: number, end: number] | undefined {
    const place = this.locate(offset)
    return place && [place.block.start + place.sentence.start, place.block.start + place.sentence.end]
  }

  /** The block, its sentences and the one at an offset; the sentence's own offsets count in the block. */
  locate(offset: number): { block: Block; sentence: Sentence; sentences: Sentence[] } | undefined {
    const block = this.#blockAt(offset)
    const sentences = block ? sentencesOf(block.prose()) : []
    const sentence = block && sentences.findLast(({ start }) => block.start + start <= offset)
    return sentence && { block, sentence, sentences }
  }

  #blockAt(offset: number): Block | undefined {
    const passages = this.#parsed.passages()
    for (const place of passages.places()) {
      if (offset < place.start) return undefined
      if (offset > place.start + place.passage.length) continue
      const block = passages.blocksOf(place).find(({ start, end }) => start <= offset && offset <= end)
      if (block) return block
    }
    return undefined
  }

  /** What is found in the passages that are asked for; `waiting` is called before each turn that others get. */
  async #look(passages: Passages, text: string, turns: Turns, { isAsked, waiting }: Search = {}): Promise<Located[]> {
    const located: Located[] = []
    const offer = async () => {
      waiting?.()
      await turns.offer()
    }
    for (const place of passages.places(({ isClosed, isSuspicious }) => !isClosed && isSuspicious !== false)) {
      if (isAsked?.(place) === false) continue
      const isSuspicious = this.#isSuspicious(place, text)
      if (turns.due) await offer()
      const blocks = isSuspicious ? passages.blocksOf(place) : []
      const isLookedAt = place.passage.isSuspicious && blocks.length === 1
      for (const block of blocks) {
        if (turns.due) await offer()
        if (text.length > longText && !this.#detector.hasRead) await turns.through(this.#detector.prepareReading())
        const found = this.#findingsOf(block, text, isLookedAt ? 'done' : lookFor(text))
        if (found.length > 0) located.push({ block, found })
      }
    }
    return located
  }

  /** Whether there may be something in a passage, as far as its words tell; worked out once. */
  #isSuspicious({ passage, start }: Place, text: string): boolean {
    if (!passage.isMarkdown || text.length <= longText) return true
    passage.isSuspicious ??= this.#detector.mayFindInPassage(text.slice(start, start + passage.length))
    return passage.isSuspicious
  }

  /** What the configuration and the directives leave of it, and the directives that took something. */
  async #report(
    located: readonly Located[],
    directives: readonly Directive[],
    text: string,
    turns: Turns,
  ): Promise<{ findings: Finding[]; used: Set<Directive> }> {
    const findings: Finding[] = []
    const used = new Set<Directive>()
    for (const { block, found } of located) {
      const shown: Finding[] = []
      for (const each of withoutAllowed(found, block, text, this.#config.allow)) {
        const finding = report(each, block, text, this.#config)
        const directive = finding && silencing(directives, text, each.rule.id, finding.start)
        if (directive) used.add(directive)
        else if (finding) shown.push(finding)
      }
      // Only now: a rule that is off must not hide another one.
      findings.push(...withoutOverlaps(shown))
      if (turns.due) await turns.offer()
    }
    return { findings, used }
  }

  #findingsOf(block: Block, text: string, look: Look | 'done' = lookFor(text)): readonly BlockFinding[] {
    return this.#findings.get(block, text, (source) => findInBlock(this.#detector, block, source, look))
  }
}

/** Most blocks of a longer text are harmless; in a comment it takes less time to read them than to find that out. */
const lookFor = (text: string): Look => (text.length > longText ? 'close' : 'quick')

function cacheOf<Cache>(caches: WeakMap<Detector, Cache>, detector: Detector, make: () => Cache): Cache {
  let cache = caches.get(detector)
  if (!cache) {
    cache = make()
    caches.set(detector, cache)
  }
  return cache
}
