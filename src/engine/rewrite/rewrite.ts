import type { Finding, Rewrite, Suggestion } from '../finding.ts'
import type { LintedText } from '../lint/document.ts'
import { placesOf } from '../prose/place.ts'
import { applyEdits, shifted } from './edits.ts'
import { asProblem, lastResort } from './last-resort.ts'
import { othersInform } from './substance.ts'
import { omissionsFor, positionsOf } from './suggestion.ts'

/** A place left open is what a rewrite may end with, and a directive is no phrasing: neither is anything to rewrite. */
const isOpen = ({ ruleId }: Finding) => ruleId === 'unfilled-place' || ruleId === 'unused-directive'

/**
 * Rewrites finding after finding, from the last to the first, until nothing is left to say, and looks at the result of every step: a
 * suggestion counts only when its finding is gone. Where that leaves another kind of finding it takes the cautious way, and goes on from there.
 */
export async function rewriteText(
  document: LintedText,
  range?: readonly [start: number, end: number],
  automatic = false,
  rounds = mostRounds,
): Promise<Rewrite> {
  const original = document.text
  const before = await document.lint()
  const [start, end] = range ?? [0, original.length]
  const attempt = async (cautious: boolean): Promise<Rewrite> => {
    document.update(original)
    const rewriting = new Rewriting(document, before, [start, end], automatic, cautious)
    await rewriting.run()
    return rewriting.result()
  }
  const rewrite = await attempt(false)
  if (onlyKnown(rewrite.remaining, before)) return rewrite
  const cautious = await attempt(true)
  if (cautious.text === original || rounds === 1) return cautious
  // What stood in the way may be gone by now.
  const further = await rewriteText(
    document,
    [start, end + cautious.text.length - original.length],
    automatic,
    rounds - 1,
  )
  return { ...further, changes: [...cautious.changes, ...further.changes] }
}

const mostRounds = 3
const mostPasses = 4

interface Step {
  findings: Finding[]
  text: string
  suggestion: Suggestion
}

class Rewriting {
  readonly #document: LintedText
  /** Take only suggestions that need no judgement. */
  readonly #automatic: boolean
  /** Take nothing that brings another kind of finding to light, though most of those can be rewritten in turn. */
  readonly #cautious: boolean
  readonly #changes: Rewrite['changes'] = []
  /** Findings for which no suggestion helps, by rule and distance to the end of the text. */
  readonly #given = new Set<string>()
  /** A rewrite that is longer is no better to read. UTF-16 units. */
  readonly #longest: number
  #start: number
  #end: number
  #findings: readonly Finding[]

  /** `findings` are those of the document as it is. */
  constructor(
    document: LintedText,
    findings: readonly Finding[],
    [start, end]: readonly [start: number, end: number],
    automatic: boolean,
    cautious: boolean,
  ) {
    this.#document = document
    this.#findings = findings
    this.#automatic = automatic
    this.#cautious = cautious
    this.#longest = 2 * document.text.length + 80
    this.#start = start
    this.#end = end
  }

  /** Goes over the text until a pass changes nothing: what no words fitted at first may have some when its neighbours have changed. */
  async run(): Promise<void> {
    for (let passes = mostPasses; passes > 0; passes--) {
      const before = this.#document.text
      await this.#pass()
      if (this.#document.text === before) return
      this.#given.clear()
    }
  }

  async #pass(): Promise<void> {
    // A rewrite may bring another finding to light, such as a bare command behind "as I said"; it cannot do so for ever.
    for (let steps = 3 * this.#findings.length + 6; steps > 0; steps--) {
      const finding = this.#next()
      if (!finding) return
      const step = await this.#firstThatHelps(finding)
      if (step) await this.#take(finding, step)
      else this.#given.add(this.#keyOf(finding))
    }
  }

  result(): Rewrite {
    const text = this.#document.text
    const remaining = this.#findings.filter((finding) => this.#inRange(finding))
    return { text, changes: this.#changes, places: placesOf(text), remaining }
  }

  #next(): Finding | undefined {
    return this.#findings.findLast(
      (finding) => this.#inRange(finding) && !isOpen(finding) && !this.#given.has(this.#keyOf(finding)),
    )
  }

  #inRange({ start, end }: Finding): boolean {
    return start >= this.#start && end <= this.#end
  }

  #keyOf({ ruleId, start }: Finding): string {
    return `${ruleId} ${this.#document.text.length - start}`
  }

  /** The first suggestion that leaves fewer findings and no new kind; else the first that is rid of this one; else the last resort. */
  async #firstThatHelps(finding: Finding): Promise<Step | undefined> {
    const text = this.#document.text
    const reserves = this.#automatic ? [] : reservesFor(this.#document, finding)
    const suggestions = finding.suggestions.filter(({ automatic }) => automatic || !this.#automatic)
    let second: Step | undefined
    for (const suggestion of [...suggestions, ...reserves]) {
      if (second && reserves.includes(suggestion)) break
      const step = await this.#try(text, suggestion)
      if (step.text.length > this.#longest) continue
      if (this.#cautious && !onlyKnown(step.findings, this.#findings)) continue
      if (
        fewer(step.findings, this.#findings) ||
        (gone(finding, step, text) && onlyMilder(finding, step, this.#findings))
      )
        return step
      if (!second && gone(finding, step, text)) second = step
    }
    return second
  }

  async #try(text: string, suggestion: Suggestion): Promise<Step> {
    const after = applyEdits(text, suggestion.edits)
    this.#document.update(after, suggestion.edits.toReversed())
    const findings = await this.#document.lint()
    this.#document.update(text)
    return { findings, text: after, suggestion }
  }

  async #take({ ruleId }: Finding, { text, findings, suggestion }: Step): Promise<void> {
    const before = this.#document.text
    const start = Math.min(...suggestion.edits.map((edit) => edit.start))
    const end = Math.max(...suggestion.edits.map((edit) => edit.end))
    const grown = text.length - before.length
    this.#changes.unshift({ ruleId, before: before.slice(start, end), after: text.slice(start, end + grown) })
    this.#end += grown
    this.#findings = findings
    this.#document.update(text)
  }
}

function fewer(after: readonly Finding[], before: readonly Finding[]): boolean {
  const closed = (findings: readonly Finding[]) => findings.filter((finding) => !isOpen(finding)).length
  return closed(after) < closed(before) && onlyKnown(after, before)
}

/** Whether no rule finds something that found nothing before. */
function onlyKnown(after: readonly Finding[], before: readonly Finding[]): boolean {
  const known = new Set(before.map(({ ruleId }) => ruleId))
  return after.every((finding) => isOpen(finding) || known.has(finding.ruleId))
}

/** Whether nothing has come up but hints, in place of something graver: they are rewritten next. */
function onlyMilder({ severity }: Finding, { findings }: Step, before: readonly Finding[]): boolean {
  const known = new Set(before.map(({ ruleId }) => ruleId))
  return severity !== 'hint' && findings.every((other) => known.has(other.ruleId) || other.severity === 'hint')
}

/** Whether the rule finds less than before. */
function gone({ ruleId, start, end }: Finding, step: Step, before: string): boolean {
  const from = Math.min(start, ...step.suggestion.edits.map((edit) => edit.start))
  const to = Math.max(end, ...step.suggestion.edits.map((edit) => edit.end)) + step.text.length - before.length
  return step.findings.every((other) => other.ruleId !== ruleId || other.end <= from || other.start >= to)
}

/** For when no suggestion helps: nothing in place of the clause, where the comment says more, and then the last resort. */
function reservesFor(document: LintedText, finding: Finding): Suggestion[] {
  const place = document.locate(finding.start)
  if (!place) return []
  const { block, sentence, sentences } = place
  const source = document.text.slice(block.start, block.end)
  const start = finding.start - block.start
  const end = finding.end - block.start
  const first = sentence.words.findIndex((word) => word.end > start)
  const last = sentence.words.findLastIndex((word) => word.start < end) + 1
  const match = { first, last, captures: new Map() }
  const hurting = new Map([[sentence, positionsOf(match)]])
  const scene = { source, sentence, sentences, match, hurting, introduces: block.introduces }
  const says = block.introduces || othersInform(sentence, sentences, hurting)
  const personal = finding.severity === 'warning'
  const plain = personal ? undefined : asProblem(source, sentence, [first, last])
  const resort = lastResort(source, sentence, { says, personal })
  const suggestions = [plain, ...omissionsFor(scene), resort].filter((each) => each !== undefined)
  return shifted(suggestions, block.start)
}
