import { contempt } from '../match/classes/contempt.ts'
import { determiner } from '../match/classes/function-word.ts'
import type { Sentence, Word } from '../words/word.ts'
import { clausesOf, isAuxiliary } from './clause.ts'
import type { Span } from './replacement.ts'
import { isContent } from './substance.ts'

const link =
  /^(?:is|am|are|was|were|be|been|being|'s|looks?|looked|seems?|seemed|feels?|felt|sounds?|gets?|getting|got|becomes?)$/
const coordinating = /^(?:and|or|but|,)$/
const degree =
  /^(?:very|really|pretty|quite|rather|more|most|less|somewhat|(?!ugly|silly|smelly|early|only)\p{L}{2,}ly)$/u
/** Colours what follows, so it can go whatever follows: "fucking slow". */
const intensifier = /(?:ing|in|ed)$|^(?:damn|goddamn|bloody|super|(?!ugly|silly|smelly)\p{L}{2,}ly)$/u
/** What is said of a subject ends before it. */
const ends = /^(?:because|since|if|when|in|on|for|at|with|to|as|here|too|now)$/
/** Words of a list of adjectives, at most. */
const longestList = 4

/**
 * What has to go together with a word that is left out: the adverb before an adjective, the `and` between two of them. Undefined when
 * the sentence needs the word: "it is stupid" says nothing without it.
 */
export function omittable(words: readonly Word[], [first, last]: Span): Span | undefined {
  const word = words[first] as Word
  if (last - first > 2 || word.kind !== 'word') return [first, last]
  if (intensifier.test(word.normal) || intensifier.test((words[last - 1] as Word).normal)) return [first, last]
  const next = words[last]
  if (!isContent(word)) return [first, last]
  const describes = next !== undefined && next.kind !== 'punctuation' && isContent(next) && !isGerund(next)
  let from = first
  while (degree.test(words[from - 1]?.normal ?? '')) from--
  const before = words[from - 1]?.normal ?? ''
  if (link.test(before)) {
    if (isJoint(next) && isAdjective(words[last + 1])) return [from, last + 1]
    return describes ? [from, last] : undefined
  }
  if (/^(?:how|as|too)$/.test(before)) return undefined
  if (!describes) return [first, last]
  // "What a stupid name!" would be "What a name!"
  if (isEpithet(word) && last - first === 1 && isBare(words, from, last)) return undefined
  if (coordinating.test(before) && from === first && isListed(words, first - 1)) return [first - 1, last]
  return [from, last]
}

/** The span that leaves the rest of a list where a match is one of two things that are said of a subject: "is stupid and slow". */
export function oneOfTwo(sentence: Sentence, [first, last]: Span): Span | undefined {
  const { words } = sentence
  const verb = words.findLastIndex(({ normal }, index) => index >= first && index < last && link.test(normal))
  let from = verb === -1 ? first : verb + 1
  if (from >= last || determiner.has((words[from] as Word).normal)) return undefined
  const starts = (position: number) =>
    clausesOf(sentence).some(({ first: start, core }) => start === position || core === position)
  while (degree.test(words[from - 1]?.normal ?? '')) from--
  const behind = words[last]
  const linked = link.test(words[from - 1]?.normal ?? '')
  if (linked && (behind?.normal === 'and' || behind?.normal === 'but') && !starts(last) && isLast(words, last + 1))
    return [from, last + 1]
  const listed = words[from - 1]?.normal === 'and' && isListed(words, from - 1) && !starts(from - 1)
  return listed && (behind === undefined || behind.kind === 'punctuation') ? [from - 1, last] : undefined
}

/** Whether a sentence would be a noun alone. */
function isBare(words: readonly Word[], from: number, last: number): boolean {
  const others = words.filter((_, index) => index < from || index >= last)
  return !others.some(isAuxiliary) && others.filter(isContent).length < 2
}

const epithets = contempt.epithet
const isEpithet = ({ normal }: Word) => epithets instanceof Set && epithets.has(normal)
const isJoint = (word: Word | undefined) => word?.normal === 'and' || word?.normal === 'but'
const isGerund = ({ normal }: Word) => /\p{L}{2}ing$/u.test(normal)
const isAdjective = (word: Word | undefined) => word?.kind === 'word' && isContent(word)

/** An adjective, perhaps with its adverb, and then the end of what is said. */
function isLast(words: readonly Word[], position: number): boolean {
  const at = degree.test(words[position]?.normal ?? '') ? position + 1 : position
  const next = words[at + 1]
  return isAdjective(words[at]) && (next === undefined || next.kind === 'punctuation' || ends.test(next.normal))
}

/** Whether the joint at a position stands between adjectives: behind one that an article or a verb leads to. */
function isListed(words: readonly Word[], joint: number): boolean {
  if (!isAdjective(words[joint - 1])) return false
  for (let at = joint - 2; at >= Math.max(0, joint - longestList); at--) {
    const { normal } = words[at] as Word
    if (link.test(normal) || determiner.has(normal)) return true
    if (!degree.test(normal) && !coordinating.test(normal) && !isAdjective(words[at])) return false
  }
  return false
}
