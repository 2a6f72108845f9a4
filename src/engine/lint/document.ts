import type { RuleConfig } from '../config/config.ts'
import type { Finding, TextEdit } from '../finding.ts'
import type { Block } from '../prose/block.ts'
import { ParsedText } from '../prose/parsed-text.ts'
import { sentencesOf } from '../words/sentences.ts'
import type { Sentence } from '../words/word.ts'
import { type BlockFinding, findInBlock } from './block-findings.ts'
import { BlockCache } from './cache.ts'
import type { Detector } from './detector.ts'
import { type Directive, directivesOf, silencing } from './directive.ts'
import { withoutOverlaps } from './overlap.ts'
import { report, withoutAllowed } from './report.ts'
import { Turns } from './turns.ts'
import { unusedDirectives } from './unused-directive.ts'

const blockFindings = new WeakMap<Detector, BlockCache>()

/** One open text: parses again what an edit touched and lints again the blocks that it changed. */
export class LintedText {
  readonly #parsed: ParsedText
  readonly #config: RuleConfig
  readonly #detector: Detector
  readonly #cache: BlockCache

  constructor(text: string, language: string, config: RuleConfig, detector: Detector) {
    this.#parsed = new ParsedText(text, language)
    this.#config = config
    this.#detector = detector
    let cache = blockFindings.get(detector)
    if (!cache) {
      cache = new BlockCache()
      blockFindings.set(detector, cache)
    }
    this.#cache = cache
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
  async lint(signal?: AbortSignal): Promise<Finding[]> {
    const text = this.text
    const turns = new Turns(signal)
    const { blocks, comments } = await this.#parsed.proseInTurns(turns)
    const located: { block: Block; found: readonly BlockFinding[] }[] = []
    for (const block of blocks) {
      const found = this.#findingsOf(block, text)
      if (found.length > 0) located.push({ block, found })
      if (turns.due) await turns.offer()
    }
    signal?.throwIfAborted()
    const directives = directivesOf(comments)
    if (located.length + directives.length === 0) return []
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
    }
    findings.push(...unusedDirectives(directives, used, text, this.#config))
    return findings.sort((a, b) => a.start - b.start)
  }

  /** The sentence at an offset: UTF-16 offsets, end exclusive; undefined outside of prose. */
  sentenceAt(offset: number): [start: number, end: number] | undefined {
    const place = this.locate(offset)
    return place && [place.block.start + place.sentence.start, place.block.start + place.sentence.end]
  }

  /** The block, its sentences and the one at an offset; the sentence's own offsets count in the block. */
  locate(offset: number): { block: Block; sentence: Sentence; sentences: Sentence[] } | undefined {
    const block = this.blocks.find(({ start, end }) => start <= offset && offset <= end)
    const sentences = block ? sentencesOf(block.prose()) : []
    const sentence = block && sentences.findLast(({ start }) => block.start + start <= offset)
    return sentence && { block, sentence, sentences }
  }

  #findingsOf(block: Block, text: string): readonly BlockFinding[] {
    const source = text.slice(block.start, block.end)
    return this.#cache.get(block, source, () => findInBlock(this.#detector, block, source))
  }
}
