import type { Suggestion, TextEdit } from '../finding.ts'
import type { PatternMatch } from '../match/captures.ts'
import { determiner, preposition } from '../match/classes/function-word.ts'
import { underlined } from '../match/pattern.ts'
import { type Sentence, textOf, type Word } from '../words/word.ts'
import { omittable, oneOfTwo } from './adjective.ts'
import { behindLabel, behindMentions, type Clause, clausesOf, isAuxiliary, openingOf } from './clause.ts'
import { withoutEchoes } from './echo.ts'
import { applyEdits } from './edits.ts'
import { hasPlace, headOf, withoutPlaces } from './elision.ts'
import { headsHold } from './head.ts'
import { keepsTechnicalWords } from './keeps.ts'
import { leaveOutClauses, leaveOutSentence } from './omission.ts'
import { isAside, isStatement, joinsWell } from './opening.ts'
import { inPlainCase } from './plain-case.ts'
import { capitalised, isOpening, leadInto, replaceWords, type Span } from './replacement.ts'
import { seamsHold } from './seam.ts'
import { clauseInforms, type Hurting, isContent, lostWords, othersInform } from './substance.ts'
import { render, type SlotForm, type Template } from './template.ts'
import { inForm } from './wording.ts'

/** What a suggestion is made of. Offsets count in the block. */
export interface Rewritable {
  /** The block as the writer wrote it. */
  source: string
  sentence: Sentence
  match: PatternMatch
  /** All sentences of the block. */
  sentences: readonly Sentence[]
  hurting: Hurting
  /** A list, code or a table follows, which is likely to say what the block does not. */
  introduces: boolean
}

/** Words of a phrase that may stand before a subject, such as "in reviews". */
const longestAdverbial = 4

/** Words that carry a point, at most, in what is left out: with more of them it is hardly an outburst alone. */
const mostContent = 4
/** The same where a rule says that they carry none. */
const mostAsked = 7

/** What speaks against a place for what the comment says already. */
const costOfPlace = 3
/** Words beside what hurts that may go, before the writer is asked for what the comment says. */
const mostLost = 3

/** Words of what is left out, at most. */
const longestOutburst = 60

/** More would be a list to read, not a choice to make. */
const mostSuggestions = 3

interface Candidate {
  edit: TextEdit
  automatic: boolean
  /** What speaks against it: words of the comment that it loses, or a place for what the comment says. */
  cost: number
}

/**
 * The suggestions that templates give for a match, best first: in the order of the templates, but what keeps the whole comment and
 * asks for nothing that is there goes before what does not. Those that cannot be filled or would lose something technical are left out.
 */
export function suggestionsFor(templates: readonly Template[], rewritable: Rewritable): Suggestion[] {
  const scene = new Scene(rewritable)
  const candidates: Candidate[] = scene.remainders()
  for (const template of templates) {
    // Words left out stay where the rule has them: what it puts before them it means to be better.
    const least = template.text === '' ? Math.max(0, ...candidates.map(({ cost }) => cost)) : 0
    candidates.push(...scene.candidatesOf(template).map((each) => ({ ...each, cost: Math.max(each.cost, least) })))
  }
  // Nothing is the better thing to say when all else asks for what is there.
  if (candidates.every(({ cost }) => cost > 0)) candidates.unshift(...scene.omissions())
  if (candidates.every(({ cost }) => cost >= costOfPlace)) candidates.unshift(...scene.omissions(true, mostLost))
  const suggestions: Suggestion[] = []
  for (const { edit, automatic } of candidates.toSorted((a, b) => a.cost - b.cost)) {
    const title = titleOf(edit, rewritable)
    if (suggestions.some((other) => other.title === title)) continue
    const edits = echoless(rewritable, edit)
    suggestions.push(automatic ? { title, edits, automatic } : { title, edits })
    if (suggestions.length === mostSuggestions) break
  }
  return suggestions
}

/** Leaves out the clauses of a match, or its sentence, or one of its clauses, when the comment says something else. */
export function omissionsFor(rewritable: Rewritable): Suggestion[] {
  const { sentence, match } = rewritable
  const clauses = clausesOf(sentence).filter(({ first, last }) => first < match.last && last > match.first)
  const parts = clauses.length > 1 ? clauses : []
  return [match, ...parts.map(({ core, last }) => ({ ...match, first: core, last }))].flatMap((part) => {
    const hurting = new Map([[sentence, positionsOf(part)]])
    const [candidate] = new Scene({ ...rewritable, match: part, hurting }).omissions()
    return candidate
      ? [{ title: titleOf(candidate.edit, rewritable), edits: echoless(rewritable, candidate.edit) }]
      : []
  })
}

function echoless({ source, sentence, sentences }: Rewritable, edit: TextEdit): TextEdit[] {
  return withoutEchoes(source, sentence, sentences, edit) ?? [edit]
}

/** The positions of a match's words. */
export function positionsOf({ first, last }: { first: number; last: number }): Set<number> {
  return new Set(Array.from({ length: last - first }, (_, index) => first + index))
}

/** A match with what stands around it. */
class Scene {
  readonly #rewritable: Rewritable
  #parted: { clauses: readonly Clause[]; own: Span } | undefined
  #says: { clauses: boolean; block: boolean } | undefined

  constructor(rewritable: Rewritable) {
    this.#rewritable = { ...rewritable, match: withoutEffect(rewritable) }
  }

  get #clauses(): readonly Clause[] {
    return this.#parts().clauses
  }

  /** Clauses that the match touches, end exclusive. */
  get #own(): Span {
    return this.#parts().own
  }

  #parts(): { clauses: readonly Clause[]; own: Span } {
    if (this.#parted) return this.#parted
    const { sentence, match } = this.#rewritable
    const clauses = clausesOf(sentence)
    const from = clauses.findIndex(({ last }) => last > match.first)
    const to = clauses.findLastIndex(({ first }) => first < match.last)
    this.#parted = { clauses, own: from === -1 || to < from ? [0, clauses.length] : [from, to + 1] }
    return this.#parted
  }

  candidatesOf(template: Template): Candidate[] {
    const { source, sentence } = this.#rewritable
    if (template.scope === 'clause') return this.omissions(true).map((each) => ({ ...each, cost: 0 }))
    if (template.scope === 'capitals') return [{ edit: outOfCapitals(source, sentence), automatic: false, cost: 0 }]
    const text = render(template, (name, form) => this.#filled(name, form))
    if (text === undefined) return []
    const place = this.#spanOf(template, text)
    const fitting = text === '' && place ? omittable(sentence.words, place) : place
    // In the middle of a clause a sentence can only take the place of all of it.
    if (text === '' && fitting && partsSubject(sentence.words, fitting)) return []
    if (text === '' && !fitting) return []
    const texts = this.#textsFor(text, /\{[a-z]/.test(template.text))
    for (const [span, extra] of this.#spansFor(fitting, text)) {
      for (const { text: words, joins, cost } of texts) {
        const edit = joins ? leadInto(sentence, span, words) : replaceWords(source, sentence, span, words)
        if (!edit || !this.#keeps(edit)) continue
        const lost = lostWords(extra > 0 ? this.#around(edit) : this.#elsewhere(edit), edit.newText).length
        return [{ edit, automatic: template.text === '', cost: cost + extra + 2 * lost }]
      }
    }
    return []
  }

  /** Where a text may go, best first, with what speaks against it: where it fits, and else in place of the sentence. */
  #spansFor(fitting: Span | undefined, text: string): [span: Span, extra: number][] {
    const whole = /[.?›]$/.test(text) ? this.#sentenceSpan() : undefined
    return [...(fitting ? [[fitting, 0] as [Span, number]] : []), ...(whole ? [[whole, 2] as [Span, number]] : [])]
  }

  /** What else is said of a subject, without what hurts: "is stupid and slow" is "is slow". */
  remainders(): Candidate[] {
    const { source, sentence, match } = this.#rewritable
    const span = oneOfTwo(sentence, match.captures.get(underlined) ?? [match.first, match.last])
    if (!span) return []
    const edit = replaceWords(source, sentence, span, '')
    return edit && this.#keeps(edit) ? [{ edit, automatic: false, cost: 0 }] : []
  }

  /** Whether an edit leaves the block something, with all that is technical, and words that go together. */
  #keeps(edit: TextEdit): boolean {
    const { source, sentence, sentences } = this.#rewritable
    if (!keepsTechnicalWords(source, sentence, edit.start, edit.end, edit.newText)) return false
    if (!seamsHold(source, sentence, edit) || !headsHold(source, sentence, edit)) return false
    const edits = withoutEchoes(source, sentence, sentences, edit)
    return edits !== undefined && !leavesNothing(edits, source)
  }

  /** Words that an edit replaces in clauses that the match does not touch. */
  #elsewhere(edit: TextEdit): Word[] {
    const [from, to] = this.#own
    const first = this.#clauses[from]?.first ?? 0
    const last = this.#clauses[to - 1]?.last ?? 0
    const { words } = this.#rewritable.sentence
    // Most edits stay in their clause, and a sentence may be long.
    if (edit.start >= (words[first]?.start ?? 0) && edit.end <= (words[last - 1]?.end ?? 0)) return []
    return words.filter(
      ({ start, end }, index) => (index < first || index >= last) && start >= edit.start && end <= edit.end,
    )
  }

  /** Words that an edit replaces and that the match does not hold. */
  #around(edit: TextEdit): Word[] {
    const { sentence, match } = this.#rewritable
    return sentence.words.filter(
      ({ start, end }, index) => (index < match.first || index >= match.last) && start >= edit.start && end <= edit.end,
    )
  }

  /** Nothing in place of the clauses that the match touches, or of the sentence. A rule that `asks` for it says that its match has no point. */
  omissions(asks = false, mostCarried = 1): Candidate[] {
    const { source, sentence } = this.#rewritable
    const [from, to] = this.#own
    const first = this.#clauses[from]?.first ?? 0
    const last = this.#clauses[to - 1]?.last ?? sentence.words.length
    if (last - first > longestOutburst) return []
    const words = sentence.words.slice(first, last)
    const content = words.filter(isContent).length
    const carried = words.filter((word, index) => isContent(word) && this.#carries(first + index, asks)).length
    if (carried > mostCarried || content > (asks ? mostAsked : mostContent)) return []
    const says = this.#saysMore()
    const whole = this.#own[0] === 0 && this.#own[1] === this.#clauses.length
    if (!says.clauses && !says.block) return []
    const edit = whole
      ? leaveOutSentence(source, sentence, first)
      : leaveOutClauses(source, sentence, this.#clauses, this.#own)
    if (!edit || !this.#keeps(edit)) return []
    return [{ edit, automatic: false, cost: 1 }]
  }

  /** Whether a word is none of those that hurt: it stands outside of the match, or in what a template would quote. */
  #carries(position: number, asks: boolean): boolean {
    const { match } = this.#rewritable
    if (position < match.first || position >= match.last) return true
    if (asks) return false
    return [...match.captures].some(
      ([name, [first, last]]) => name !== underlined && position >= first && position < last,
    )
  }

  /** The text of a template for this place, best first: without places where the comment says already what they ask for. */
  #textsFor(text: string, quotes: boolean): { text: string; joins?: true; cost: number }[] {
    if (!quotes && isAside(text)) return [{ text, cost: this.#saysMore().clauses || this.#saysMore().block ? 2 : 0 }]
    // A reason behind "because" is one for the clause before, which cannot give it.
    if (!hasPlace(text) || /^(?:because|since|so)\b/i.test(text)) return [{ text, cost: 0 }]
    const says = this.#saysMore()
    if (!says.clauses && !says.block) return [{ text, cost: 0 }]
    const head = says.clauses ? headOf(text) : undefined
    const bare = withoutPlaces(text)
    return [
      ...(head ? [{ text: head, joins: true as const, cost: 0 }] : []),
      // Without a word of the comment it would say less than nothing does.
      ...(bare ? [{ text: bare, cost: hasPlace(bare) ? costOfPlace : quotes || asks(bare) ? 0 : 2 }] : []),
      { text, cost: costOfPlace },
    ]
  }

  /** Whether other clauses of the sentence, or other sentences, say something to act on. */
  #saysMore(): { clauses: boolean; block: boolean } {
    if (this.#says) return this.#says
    const { sentence, sentences, hurting, introduces } = this.#rewritable
    const others = this.#clauses.filter((_, index) => index < this.#own[0] || index >= this.#own[1])
    this.#says = {
      clauses: others.some((clause) => clauseInforms(sentence, clause, hurting)),
      block: introduces || othersInform(sentence, sentences, hurting),
    }
    return this.#says
  }

  /** The words that a template's text replaces; undefined where it would not fit into the sentence. */
  #spanOf(template: Template, text: string): Span | undefined {
    const { sentence, match } = this.#rewritable
    if (template.scope === 'sentence') return this.#sentenceSpan()
    const [begin, last] =
      template.scope === 'underlined'
        ? (match.captures.get(underlined) ?? [match.first, match.last])
        : [match.first, match.last]
    // A label and whom the sentence is addressed to stay, though a pattern may begin with them; a subject does not.
    const quoted = [...match.captures].some(([name, [from]]) => name !== underlined && from === begin)
    const opening = quoted
      ? behindLabel(sentence.words, begin)
      : behindLabel(sentence.words, behindMentions(sentence.words, begin))
    const first = opening < last ? opening : begin
    if (!isStatement(text) || joinsWell(sentence.words, first, text)) return [first, last]
    const core = this.#clauses[this.#own[0]]?.core ?? 0
    // "In reviews I do not see …"
    const adverbial = preposition.has(sentence.words[core]?.normal ?? '') && first - core <= longestAdverbial
    if (adverbial && joinsWell(sentence.words, core, text)) return [first, last]
    return sentence.words.slice(core, first).some(isContent) || !joinsWell(sentence.words, core, text)
      ? undefined
      : [core, last]
  }

  /** The sentence, without clauses at its ends that tell the reader something and can stand alone. */
  #sentenceSpan(): Span | undefined {
    const { sentence, hurting } = this.#rewritable
    let [from, to] = this.#own
    const tells = (clause: Clause) => clauseInforms(sentence, clause, hurting)
    const before = this.#clauses.slice(0, from).findLastIndex(tells)
    const after = this.#clauses.slice(to).findIndex(tells)
    from = before + 1
    to = after === -1 ? this.#clauses.length : to + after
    const first = this.#clauses[from]?.first ?? 0
    const end = to === this.#clauses.length ? undefined : this.#clauses[to - 1]?.last
    const last = end ?? sentence.words.length
    return last - first > longestOutburst ? undefined : [first, last]
  }

  #filled(name: string, form: SlotForm | undefined): string | undefined {
    const { source, sentence, match } = this.#rewritable
    const span = match.captures.get(name)
    if (!span) return undefined
    const written = asWritten(source, sentence, withoutTaunt(sentence.words, span))
    return form ? inForm(written, form) : written
  }
}

/** Whether a text asks for something, which the rest of a comment hardly does as well. */
const asks = (text: string) => /\?$|^(?:it would help|i['’]d|i would|we need|this needs)\b/i.test(text)

/** Whether words to leave out hold the verb of a subject that stays: "it [is sad that] a company …". */
function partsSubject(words: readonly Word[], [first, last]: Span): boolean {
  const subject = words[first - 1]
  const next = words[last]
  if (!subject || !next || !/^(?:i|it|this|that|you|we|they|he|she|there)$/.test(subject.normal)) return false
  return words.slice(first, last).some(isAuxiliary) && determiner.has(next.normal)
}

function outOfCapitals(source: string, { words, start, end }: Sentence): TextEdit {
  const plain = inPlainCase(source.slice(start, end))
  return { start, end, newText: isOpening(words, 0) && words[0]?.shouted ? capitalised(plain) : plain }
}

/** Whether nothing would stay of a block but marks, such as the box of a task. */
function leavesNothing(edits: readonly TextEdit[], source: string): boolean {
  const rest = applyEdits(source, edits).replace(/^\s*\[[ x]\]/i, '')
  return !/[\p{L}\p{N}]/u.test(rest)
}

/** A match without the effect that a capture runs into: "you never update the docs[, so support gets it wrong]". */
function withoutEffect({ sentence, match }: Rewritable): PatternMatch {
  const { words } = sentence
  const last = words.findIndex(
    ({ normal }, index) =>
      index > match.first &&
      index < match.last - 2 &&
      normal === ',' &&
      words[index + 1]?.normal === 'so' &&
      words[index + 2]?.normal !== 'that',
  )
  const runs = ([from, to]: Span) => from < last && to > last + 1
  if (last === -1 || ![...match.captures].some(([name, span]) => name !== underlined && runs(span))) return match
  const captures = new Map([...match.captures].filter(([, [from]]) => from < last))
  for (const [name, [from, to]] of captures) captures.set(name, [from, Math.min(to, last)])
  return { ...match, last, captures }
}

/** A capture without the other half of an accusing question: "run the tests [or are you guessing]". */
function withoutTaunt(words: readonly Word[], [first, last]: Span): Span {
  const taunt = words.findIndex((_, index) => index > first && index < last && isTaunt(words.slice(index, index + 3)))
  return [first, taunt === -1 ? last : taunt]
}

const isTaunt = (words: readonly Word[]) => /^or (?:are|were|do|did|have|is) you$/.test(textOf(words))

/** The capital that a sentence began with goes, because a template decides about it; the capital of a name in its middle stays. */
function asWritten(source: string, { words }: Sentence, [first, last]: Span): string {
  const start = words[first] as Word
  const text = source.slice(start.start, (words[last - 1] as Word).end)
  const begins =
    first === openingOf(words) ||
    words.slice(0, first).every(({ kind }) => kind !== 'word' && kind !== 'code' && kind !== 'number')
  if (!begins || start.kind !== 'word' || start.shouted || start.normal === 'i') return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function titleOf({ start, end, newText }: TextEdit, { source }: Rewritable): string {
  // `an` alone is the article before words that are left out.
  if (newText.trim().length > 1 && !/^an$/i.test(newText.trim()))
    return newText
      .trim()
      .replace(/^\.\s+/, '')
      .replace(/\s+/g, ' ')
  return `Leave out “${source
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ \S$/, '')
    .replace(/^,\s*|,$/g, '')}”`
}
