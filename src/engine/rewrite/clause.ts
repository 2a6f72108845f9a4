import { determiner, grammar } from '../match/classes/function-word.ts'
import { wordClasses } from '../match/classes/index.ts'
import type { Sentence, Word } from '../words/word.ts'

/** A part of a sentence with a verb of its own. Positions of words; the marks between clauses belong to none. */
export interface Clause {
  /** Where it begins, with the word that joins it to the one before. */
  first: number
  /** Where it begins without that word. */
  core: number
  /** End, exclusive. */
  last: number
}

/** Of Conventional Comments and of Conventional Commits. */
const labels = new Set(
  'praise nitpick nit suggestion issue todo question thought chore note typo polish quibble minor major optional blocking blocker security fix feat refactor docs test perf style build ci'.split(
    ' ',
  ),
)
/** Words of a label, its decoration and marks included: `nitpick (non-blocking):`. */
const longestLabel = 6

const joining = new Set('and but so because since while although though yet plus'.split(' '))
/** A clause that begins so belongs to the one behind it. */
const opensDependent = new Set(
  'if when whenever unless while although though since because as once before after until given'.split(' '),
)
const subjects = new Set(
  'i you we they he she it this that these those there whoever nobody everyone everybody somebody someone anyone anybody nothing everything none'.split(
    ' ',
  ),
)
const finite = new Set(
  "is am are was were 's do does did has have had can could should would will must may might shall".split(' '),
)
/** Whether a word is a verb that only stands behind its subject. */
export function isAuxiliary({ kind, normal }: Word): boolean {
  return kind === 'word' && finite.has(normal)
}

const commands = new Set('use call see read put take run keep make let look pass return consider prefer'.split(' '))
const pressing = new Set('just please simply then'.split(' '))
const counts = new Set('one two three four five six seven eight nine ten first second third next last'.split(' '))
/** Words of a clause that begins with its verb, at least: "hurry up with the fix". */
const shortestOrder = 3
/** Stand between a subject and its verb: "I just need to know". */
const between = /^(?:just|really|only|still|also|simply|now)$/
const parting = /^(?:[;:—–…]|--|-)$/

/** The clauses of a sentence, in order. Roughly: what is not surely a clause of its own stays with the one before. */
export function clausesOf(sentence: Sentence): readonly Clause[] {
  const clauses = known.get(sentence) ?? partsOf(sentence)
  known.set(sentence, clauses)
  return clauses
}

/** A sentence is asked for its clauses by every finding in it. */
const known = new WeakMap<Sentence, readonly Clause[]>()

function partsOf({ words }: Sentence): Clause[] {
  const starts = [openingOf(words)]
  let dependent = opensDependent.has((words[starts[0] as number] as Word).normal)
  for (let at = (starts[0] as number) + 1; at < words.length; at++) {
    const start = startAt(words, at)
    if (start === undefined) continue
    if (dependent && isPause(words[start - 1])) {
      dependent = false
      continue
    }
    if (dependent && start === at) continue
    starts.push(start)
    at = start
  }
  return starts
    .filter((start, index) => index === 0 || canStandAlone(words, starts[index - 1] as number, start))
    .map((first, index, starts): Clause => {
      let last = starts[index + 1] ?? words.length
      while (last > first + 1 && isMark(words[last - 1])) last--
      const joint = index > 0 && joining.has((words[first] as Word).normal) ? 1 : 0
      return { first, core: Math.min(first + joint, last - 1), last }
    })
    .filter(({ first, last }) => words.slice(first, last).some((word) => !isMark(word)))
}

/** Whether what stands between two starts has a verb; if not it belongs to what follows, as "nope" does in "nope, redo it". */
function canStandAlone(words: readonly Word[], start: number, end: number): boolean {
  const core = joining.has((words[start] as Word).normal) ? start + 1 : start
  const word = words[core] as Word
  const orders = word.kind === 'word' && isBase(word) && !counts.has(word.normal) && end - core > shortestOrder
  // "You need more": the verb behind a subject may be its plain form.
  const behind = word.kind === 'word' && subjects.has(word.normal) ? core + 1 : core
  return orders || isCommand(words, core) || hasVerb(words, behind, end - behind)
}

/** Where a clause begins when the one before ends at this position. */
function startAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at] as Word
  if (isMark(word) && parting.test(word.normal)) return at + 1 < words.length ? at + 1 : undefined
  if (word.kind === 'punctuation' && word.normal === ',') {
    const next = words[at + 1]?.normal ?? ''
    if (next === 'because') return at + 1
    const core = at + (joining.has(next) ? 2 : 1)
    return beginsClause(words, core) || (core === at + 1 && isCommand(words, core)) ? at + 1 : undefined
  }
  if (word.normal === 'because' && words[at + 1]?.normal !== 'of') return at
  const joins = joining.has(word.normal) && word.normal !== 'so' && word.normal !== 'since'
  return joins && beginsClause(words, at + 1) ? at : undefined
}

/** A subject and, not far from it, its verb. */
export function beginsClause(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.kind === 'word' && subjects.has(word.normal)) {
    let verb = at + 1
    while (between.test(words[verb]?.normal ?? '')) verb++
    const said = words[verb]
    return hasVerb(words, verb, 3) || (verb > at + 1 && said?.kind === 'word' && isBase(said))
  }
  if (word.kind === 'code' || word.kind === 'mention') return hasVerb(words, at + 1, 5)
  // "prod is down"
  if (
    word.kind === 'word' &&
    !grammar.has(word.normal) &&
    /^(?:is|are|was|were|has)$/.test(words[at + 1]?.normal ?? '')
  )
    return true
  // "the tests" is a determiner and a noun, whatever the noun ends in.
  return determiner.has(word.normal) && hasVerb(words, at + 2, 5)
}

/** Whether one of so many words is a verb; a mark ends the look at a few. */
export function hasVerb(words: readonly Word[], from: number, distance: number): boolean {
  for (let at = from; at < Math.min(words.length, from + distance); at++) {
    const word = words[at] as Word
    if (isMark(word) && distance <= 5) return false
    if (word.kind === 'word' && (finite.has(word.normal) || isPast(word) || isPresent(word, words[at + 1]))) return true
    if (at === from && word.kind === 'word' && subjects.has(words[from - 1]?.normal ?? '') && isBase(word)) return true
  }
  return false
}

export const isPast = test('past')
const isBase = test('verb')
const noVerb = /^(?:this|always|perhaps|sometimes|besides|across|unless)$/
/** "goes out", "the response returns 200": ends in `s` and something follows that a noun would not have. */
function isPresent({ normal }: Word, next: Word | undefined): boolean {
  if (!/[^su]s$/.test(normal) || normal.length < 4 || noVerb.test(normal)) return false
  return next !== undefined && !isMark(next) && !finite.has(next.normal) && !/^(?:of|and|or)$/.test(next.normal)
}

function isCommand(words: readonly Word[], position: number): boolean {
  let at = position
  while (pressing.has(words[at]?.normal ?? '')) at++
  const word = words[at]
  const next = words[at + 1]
  if (!word || !next || word.kind !== 'word') return false
  const verb = commands.has(word.normal) || (wordClasses['change-verb'] as ReadonlySet<string>).has(word.normal)
  return verb && (next.kind === 'code' || determiner.has(next.normal) || subjects.has(next.normal))
}

function test(name: string): (word: Word) => boolean {
  const wordClass = wordClasses[name]
  return (word) => typeof wordClass === 'function' && wordClass(word)
}

const leaning =
  /^(?:if|when|whenever|unless|while|although|though|since|because|as|once|before|after|until|given|for|with|without|despite|instead|like|considering|last|first|next|every|each|whatever|whoever|whichever|wherever)$/

/** Whether what stands before a clause cannot stand alone: "last time I checked, …", "they think that if it fails, …". */
export function leansOn(sentence: Sentence, position: number): boolean {
  const clauses = clausesOf(sentence)
  const index = clauses.findIndex(({ first }) => first === position)
  const clause = clauses[index]
  const before = clauses[index - 1]
  // What "and" or "but" join is complete before it.
  if (!clause || !before || clause.core > clause.first) return false
  const { words } = sentence
  if (leaning.test((words[before.core] as Word).normal)) return index === 1
  return words.slice(before.core, before.last).some(({ normal }) => /^(?:if|when|unless|although|though)$/.test(normal))
}

/** Where a sentence begins: behind mentions and a label. */
export function openingOf(words: readonly Word[]): number {
  const first = behindLabel(words, behindMentions(words, 0))
  return first < words.length ? first : 0
}

/** Behind the mentions at a position, and the marks between them. */
export function behindMentions(words: readonly Word[], position: number): number {
  let at = position
  while (words[at]?.kind === 'mention' || (at > position && isMark(words[at]))) at++
  return at
}

/** Behind a label such as `nitpick (non-blocking):` at a position; the position when there is none. */
export function behindLabel(words: readonly Word[], position: number): number {
  if (!labels.has(words[position]?.normal ?? '')) return position
  const colon = words.findIndex(({ normal }, index) => normal === ':' && index > position)
  return colon !== -1 && colon - position <= longestLabel && colon + 1 < words.length ? colon + 1 : position
}

const isPause = (word: Word | undefined) => word !== undefined && isMark(word)
export const isMark = (word: Word | undefined) =>
  word !== undefined && (word.kind === 'punctuation' || word.kind === 'symbol' || word.kind === 'emoji')
