import type { TextEdit } from '../finding.ts'
import { determiner, preposition } from '../match/classes/function-word.ts'
import { type Sentence, textOf, type Word } from '../words/word.ts'
import { beginsClause, clausesOf, hasVerb, isAuxiliary, isMark, isPast } from './clause.ts'

/** A sentence before and after an edit: what it keeps at both ends, and what stands between them. */
export interface Edited {
  /** Words of the old sentence that stay before the new words; positions up to `from`. */
  from: number
  /** Position from which on they stay behind the new words; the number of words when none do. */
  to: number
  /** What is written in place of those between, without spaces around. */
  newWords: string
}

/** Marks that end a sentence, and the second halves around them. */
const ending = /[.?!…\s"”’)*_~]*$/

/** What an edit really changes: words that a template quotes at its end stay where they were. */
export function editedIn(source: string, { words, start, end }: Sentence, edit: TextEdit): Edited {
  const old = source.slice(start, end).replace(ending, '')
  const changed = `${source.slice(start, Math.max(start, edit.start))}${edit.newText}${source.slice(Math.min(end, edit.end), end)}`
  const text = changed.replace(ending, '')
  const most = Math.min(old.length, text.length)
  const same = (a: number, b: number) => old.charAt(a).toLowerCase() === text.charAt(b).toLowerCase()
  let before = 0
  while (before < most && same(before, before)) before++
  // "I" is no part of "It" and of "I'll".
  const whole = (at: number) => at < before || !/^[\p{L}\p{N}'’]/u.test(text.slice(at))
  const from = words.findLastIndex((word) => word.end - start <= before && whole(word.end - start)) + 1
  const kept = from > 0 ? (words[from - 1] as Word).end - start : 0
  let behind = 0
  while (behind < most - kept && same(old.length - 1 - behind, text.length - 1 - behind)) behind++
  const at = words.findIndex((word) => word.start - start >= old.length - behind && word.start - start < old.length)
  const to = at === -1 ? words.length : at
  const last = at === -1 ? text.length : text.length - (old.length - ((words[at] as Word).start - start))
  const written = at === -1 ? changed.trimEnd().slice(kept) : text.slice(kept, last)
  return { from, to, newWords: written.trim() }
}

/**
 * Whether every part that an edit leaves of a sentence still has what it hangs on: an item its list, a relative clause its noun, a
 * comparison what it compares, a clause of its own the mark before it. `source` is the block as the writer wrote it.
 */
export function headsHold(source: string, sentence: Sentence, edit: TextEdit): boolean {
  const edited = editedIn(source, sentence, edit)
  const whole = `${edited.newWords} ${textOf(sentence.words.slice(edited.to))}`
  return (
    !takesNoClause.test(whole) && !lonely.test(edit.newText) && !runsOn(sentence, edited) && !hangs(sentence, edited)
  )
}

/** "How does this handle who writes to it?" */
const takesNoClause =
  /\b(?:handles?|covers?|includes?) (?:who|whom|whose|if|whether|how|why)\b|\bkeep to (?:who|how|that)\b/i

/** "I've seen this a few times: opening." */
const lonely = /: \p{L}+ing\.?$/u

/** A clause in new words, behind words that are in the middle of one. */
const clause =
  /^(?:(?:it|this|that|there|what|here|he|she)['’]s|(?:it|this|that|there) (?:is|was|has|would|could|can)|(?:we|they|you)['’](?:re|ve|d|ll)|i['’](?:m|d|ve|ll)|let['’]s|(?:i|we) (?!am\b)\p{L}+|(?:the docs|a next step|what|which|how|could you|can you|would you|it would) )/iu
/** A request or a proposal gives no reason. */
const proposal =
  /^(?:a next step|could|can|would|it would help|i['’]d (?:like|rather|ask|expect)|let['’]s|what|which|how)\b/i
const subordinate = new Set(
  'if because since when whenever once unless although though while without by instead that which who to as with until'.split(
    ' ',
  ),
)
const reasoning = new Set('because since if when while unless although though that until'.split(' '))

/** Whether new words begin a clause of their own where the old ones belonged to the clause before. */
function runsOn({ words }: Sentence, { from, to, newWords }: Edited): boolean {
  const before = words[from - 1]
  const old = words[from]
  if (!before || !old || to === from) return false
  if (before.kind === 'punctuation' && !/^["'”’)»]$/.test(before.normal)) return false
  if (reasoning.has(before.normal) && proposal.test(newWords)) return true
  if (before.kind === 'emoji' || before.kind === 'symbol') return false
  return subordinate.has(old.normal) && clause.test(newWords) && words.slice(0, from).some(isVerb)
}

const joint = new Set(['and', 'or', 'nor'])
/** Nothing begins so but what leans on words before it. */
const dependent = new Set('and or nor than whom whose because rather instead whereas not neither either'.split(' '))
const comparative = /(?<!\p{L})(?:more|less|fewer|rather|other|better|worse|sooner|longer|\p{L}{2,}er)\b/iu
const speech =
  /^(?:said|told|mentioned|explained|wrote|written|noted|asked|commented|suggested|described|answered|discussed|saying|telling|explaining)$/
/** What stays where only a phrase was replaced is what stood beside it before. */
const longestPhrase = 4

/** Whether what stays behind new words has lost what it hung on. */
function hangs(sentence: Sentence, edited: Edited): boolean {
  const { words } = sentence
  const { from, to, newWords } = edited
  if (to >= words.length || to === from) return false
  const at = words.findIndex((word, index) => index >= to && !isMark(word))
  if (words[at]?.kind !== 'word') return false
  const opens = newWords === '' ? words.slice(0, from).every(isMark) : /[.?!]["”’)]*$/.test(newWords)
  if (standsFor(words, at)) return true
  return opens ? cannotOpen(sentence, at, edited) : cannotFollow(sentence, at, edited)
}

/** Whether words cannot begin a sentence. */
function cannotOpen(sentence: Sentence, at: number, { from, to, newWords }: Edited): boolean {
  const { words } = sentence
  const { normal } = words[at] as Word
  if (joint.has(normal) ? isItem(sentence, at) : dependent.has(normal)) return true
  if (leansBack(words, at)) return true
  const rest = words.slice(at)
  if (at === to && !isMark(words[to - 1] as Word)) {
    // "As I told you last week, use it" without "as I told you".
    const told = words.slice(Math.max(from, to - 3), to).some((word) => speech.test(word.normal))
    return told && (preposition.has(normal) || when.test(normal))
  }
  // "The ticket and the doc" behind "you ignored the review,".
  if (newWords !== '' && listed.test(normal) && rest.some((word) => joint.has(word.normal))) return !rest.some(isVerb)
  return preposition.has(normal) && !isSaidOf(rest)
}

/** Whether words cannot go on with new ones. */
function cannotFollow(sentence: Sentence, at: number, { from, to, newWords }: Edited): boolean {
  const { words } = sentence
  const { normal } = words[at] as Word
  const second = words[at + 1]?.normal ?? ''
  if (normal === 'than') return !comparative.test(`${textOf(words.slice(0, from))} ${newWords}`)
  if (second === 'than' && comparative.test(normal)) return !link.test(newWords)
  if (normal === 'so' && newWords !== '' && command.test(second)) return true
  if (losesSubject(words, { from, to, newWords }) || losesChoice(words, { from, to, newWords })) return true
  if (at > to || newWords === '' || !isItem(sentence, at)) return false
  return !orders.test(newWords) && (clause.test(newWords) || newWords.split(' ').length > longestPhrase)
}

const listed = /^(?:the|your|our|my|his|her|their)$/
const command =
  /^(?:please|just|do|leave|stop|keep|let|stay|get|fix|go|try|read|use|make|take|put|add|remove|revert|change|move)$/
const link = /\b(?:is|are|was|were|be|['’]s|looks?|seems?|gets?)$/i
const asking = /^(?:could|can|would|what|how|which)\b/i
const orders = /^(?:could|can|would) (?:you|we)\b/i
const when = /^(?:last|yesterday|earlier|this|on|when|why|how|what|where|whether)$/
const auxiliary = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)$/

/** "and so is the migration", "as are the tests": a word for what was said of something else. */
function standsFor(words: readonly Word[], at: number): boolean {
  const start = words[at]?.normal === 'and' || words[at]?.normal === 'but' ? at + 1 : at
  return /^(?:as|so|nor|neither)$/.test(words[start]?.normal ?? '') && auxiliary.test(words[start + 1]?.normal ?? '')
}

/** "What do you see when you run this or are you guessing?" */
function losesChoice(words: readonly Word[], { from, to, newWords }: Edited): boolean {
  if (!/^(?:what|which|how|where)\b/i.test(newWords) || !words.slice(from, to).some(isAuxiliary)) return false
  return words.some(
    (word, index) => index >= to && word.normal === 'or' && auxiliary.test(words[index + 1]?.normal ?? ''),
  )
}

/** Whether a second verb is left whose subject went: "this breaks the build and told nobody", "could you test it and asked for a review". */
function losesSubject(words: readonly Word[], { from, to, newWords }: Edited): boolean {
  const went = words.slice(from, to).some(({ normal }) => subject.test(normal))
  if (!went || newWords === '' || (!asking.test(newWords) && /\b(?:you|we|i)\b/i.test(newWords))) return false
  return words.some((word, index) => {
    if (index < to || !joint.has(word.normal)) return false
    let verb = index + 1
    while (/^(?:then|never|even|also|just|still|\p{L}{2,}ly)$/u.test(words[verb]?.normal ?? '')) verb++
    const next = words[verb]
    if (!next || !isPast(next)) return false
    const object = words[verb + 1]
    return (
      !object ||
      object.kind === 'code' ||
      determiner.has(object.normal) ||
      preposition.has(object.normal) ||
      verb > index + 1 ||
      /^(?:me|us|it|them|nobody|nothing|anyone|everyone|everything)$/.test(object.normal)
    )
  })
}

const subject = /^(?:you|he|she|they|someone|somebody|whoever)$/

const inner = /^(?:why|how|that|what|who|which|where|if|when|because|whether)$/

/** Whether words have a verb that belongs to none of their inner clauses. */
function isSaidOf(words: readonly Word[]): boolean {
  const verb = words.findIndex(isVerb)
  return verb !== -1 && !words.slice(0, verb).some(({ normal }) => inner.test(normal))
}

/** "it's faster than explaining it" compares with what went. */
function leansBack(words: readonly Word[], at: number): boolean {
  if (!/^(?:it|that|this)$/.test(words[at]?.normal ?? '')) return false
  const than = words.findIndex(({ normal }, index) => index > at && normal === 'than')
  const compared = words[than + 1]
  return than !== -1 && than - at <= 6 && /\p{L}{2}ing$/u.test(compared?.normal ?? '')
}

/** Whether an item of a list begins at a position, and no clause with its own subject and verb. */
function isItem(sentence: Sentence, at: number): boolean {
  const { words } = sentence
  if (!joint.has((words[at] as Word).normal) || subordinate.has(words[at + 1]?.normal ?? '')) return false
  if (
    clausesOf(sentence).some(
      ({ first, core }) => (first === at || first === at + 1) && core >= first && beginsClause(words, at + 1),
    )
  )
    return false
  return !beginsClause(words, at + 1)
}

const isVerb = (word: Word, index: number, words: readonly Word[]) =>
  isAuxiliary(word) || isPast(word) || hasVerb(words, index, 1)
