import { grammar } from '../match/classes/function-word.ts'
import { sameStem } from '../words/stem.ts'
import type { Sentence, Word } from '../words/word.ts'
import type { Clause } from './clause.ts'
import type { Span } from './replacement.ts'

/** Words that say little about the work. */
const vague = new Set(
  `just simply really very again here there please also even only still maybe quite then than now too already ever never always not yes no
  ok okay well honestly seriously frankly obviously clearly literally actually basically whole entire thing things stuff something anything
  everything nothing code pr prs patch change changes work job way kind lot bit one ones time times want know knows think see look let get got
  goes going make made come came say said good bad better right wrong how why what who all more most much many own same other such
  thanks thank sorry lol lmao wow man dude guys folks people person anyone anybody somebody someone nobody everybody everyone up out off down away`
    .trim()
    .split(/\s+/),
)

/** Whether a word carries a point. */
export function isContent(word: Word): boolean {
  const { kind, normal } = word
  return isTechnical(word) || (kind === 'word' && normal.length >= 2 && !grammar.has(normal) && !vague.has(normal))
}

/** Code, a link, a number, an issue. */
const isTechnical = ({ kind, normal }: Word) =>
  kind === 'code' || kind === 'link' || kind === 'number' || (kind === 'mention' && normal === '#')

/** Positions of the words that are part of what hurts, by sentence. */
export type Hurting = ReadonlyMap<Sentence, ReadonlySet<number>>

/** Content words from which on a question says what it is about: "a customer has a list of orders, and both are nullable?" */
const fullQuestion = 6

/** Whether words of a sentence tell the reader something to act on, the words that hurt aside. */
function informs(sentence: Sentence, [first, last]: Span, hurting: Hurting): boolean {
  const harsh = hurting.get(sentence)
  const words = sentence.words.slice(first, last).filter((_, index) => !harsh?.has(first + index))
  if (words.some(isTechnical)) return true
  const points = words.filter(isContent).length
  if (sentence.words.slice(first).some(({ normal }) => normal === '?')) return points >= fullQuestion
  const spoken = words.filter(({ kind }) => kind === 'word')
  return points >= 2 || (points === 1 && (spoken.length >= 5 || isFact(spoken.map(({ normal }) => normal))))
}

const fails = /^(?:fails|crashes|leaks|hangs|breaks|blocks|freezes|panics|throws|loops|overflows|deadlocks)$/

const states =
  /^(?:down|broken|red|slow|missing|gone|stuck|empty|failing|leaking|stale|flaky|unused|dead|late|wrong|off)$/

/** Short and to the point: "there are no tests", "it's still slow", "it crashes", "prod is down". */
function isFact([subject = '', ...said]: readonly string[]): boolean {
  if (!/^(?:it|this|that|there|they|nothing)$/.test(subject))
    return said.some((word, index) => states.test(word) && /^(?:is|are|was|were)$/.test(said[index - 1] ?? ''))
  return said.some((word) => /^(?:no|not|still|never|always|too)$/.test(word) || fails.test(word))
}

/** What is known of a block's clauses and sentences, because every finding asks for the same. */
const knownClauses = new WeakMap<Hurting, Map<Clause, boolean>>()
const knownSentences = new WeakMap<Hurting, Sentence[]>()

export function clauseInforms(sentence: Sentence, clause: Clause, hurting: Hurting): boolean {
  const known = knownClauses.get(hurting) ?? new Map<Clause, boolean>()
  knownClauses.set(hurting, known)
  const answer = known.get(clause) ?? informs(sentence, [clause.core, clause.last], hurting)
  known.set(clause, answer)
  return answer
}

/** Whether another sentence of the block tells the reader something to act on. `hurting` belongs to one block. */
export function othersInform(sentence: Sentence, sentences: readonly Sentence[], hurting: Hurting): boolean {
  let known = knownSentences.get(hurting)
  if (!known) {
    // One may be the sentence that asks, so two of them answer everybody.
    known = []
    for (const each of sentences) {
      if (informs(each, [0, each.words.length], hurting)) known.push(each)
      if (known.length === 2) break
    }
    knownSentences.set(hurting, known)
  }
  return known.some((other) => other !== sentence)
}

/** The content words of a span that a text does not hold, in any inflection. */
export function lostWords(words: readonly Word[], text: string): Word[] {
  const lower = text.toLowerCase()
  const kept = lower.match(/[\p{L}\p{N}]+/gu) ?? []
  const isKept = ({ normal }: Word) =>
    /[^\p{L}\p{N}]/u.test(normal) ? lower.includes(normal) : kept.some((other) => sameStem(normal, other))
  return words.filter((word) => word.kind === 'word' && isContent(word) && !isKept(word))
}
