import type { TextEdit } from '../finding.ts'
import type { Sentence } from '../words/word.ts'

/** What stands on either side of a seam: words in lower case with straight apostrophes, a sign for code, links and places, or marks. */
interface Side {
  before: readonly string[]
  after: readonly string[]
  /** What stands before is new, and whoever wrote it knew how it ends. */
  meant: boolean
}

/** Characters that are looked at on either side: the words next to a seam are in them. */
const reach = 60

const token = /`[^`\n]*`|‹[^‹›\n]*›|[\p{L}\p{N}][\p{L}\p{N}'’]*|[^\p{L}\p{N}\s]/gu

const article = /^(?:an?|the|my|your|our|their|its|every)$/
const pronoun =
  /^(?:i|you|he|she|it|we|they|me|him|us|them|this|that|these|those|(?:some|any|no|every)(?:thing|body)|anyone|someone)(?:'\p{L}+)?$/u
const pointing = /^(?:this|that|these|those|it)$/
const link = /^(?:is|am|are|was|were|be|been|being|(?:it|this|that|there|what|he|she)'s|(?:they|we|you)'re|i'm)$/
const modal = /^(?:can|could|should|would|will|must|may|might|shall)(?:n't)?$/
const finite = /^(?:is|am|are|was|were|has|had|does|did|would|could|should|will|must|may|might|shall)(?:n't)?$/
const past = /^(?:went|broke|wrote|took|gave|chose|drew|drove|fell|flew|forgot|grew|knew|saw|spoke|threw|wore)$/
const adverb = /^(?:not|never|just|also|still|even|really|somehow|always|already|often|very|quite|so|too|\p{L}{2,}ly)$/u
/** Stand before what they are about, never behind it. */
const governing = /^(?:of|to|for|with|at|from|into|about|than|because|without|if|and|or|but|as)$/
const joint = /^(?:and|or|but|because|so|if|when|unless|while|although|though|which)$/
const preposition = /^(?:of|to|from|at|by|into|about|than|without|during|per|via)$/
const measure = /^(?:lot|bunch|ton|pile|load|kind|sort|piece|bit|couple|amount)$/
const stop = /^[.,;:!?…)]$/
const mayDouble = /^(?:that|had|no|so|very|really|ha|bye|way|on|in|is|[\d.!?,…*_`"'()-]+)$/

/**
 * Whether the words on either side of an edit still go together. It looks for what is wrong whatever the words mean: an article
 * before a pronoun or the end, a preposition without its object, two verbs for one subject, a word twice.
 */
export function seamsHold(source: string, sentence: Sentence, { start, end, newText }: TextEdit): boolean {
  const before = source.slice(Math.max(sentence.start, start - reach), start)
  const after = source.slice(end, Math.min(sentence.end, end + reach))
  const text = `${before}${newText}${after}`
  const tokens = Array.from(text.matchAll(token), ({ 0: word, index }) => ({ word: folded(word), index }))
  const seams = newText === '' ? [before.length] : [before.length, before.length + newText.length]
  return seams.every((seam) => {
    // A word that only got its capital lies across the seam.
    const at = tokens.findIndex(({ index, word }) => index + word.length > seam)
    const split = at === -1 ? tokens.length : at
    const words = tokens.map(({ word }) => word)
    return !clash({ before: words.slice(0, split), after: words.slice(split), meant: seam > before.length })
  })
}

const folded = (word: string) =>
  word.startsWith('`') ? '`' : word.startsWith('‹') ? '‹' : word.toLowerCase().replaceAll('’', "'")

function clash(side: Side): boolean {
  const left = side.before.at(-1)
  const right = side.after[0] ?? '.'
  if (left === undefined) return /^[,;:?!)]$/.test(right)
  return (
    (left === right && !mayDouble.test(left)) ||
    // "Each and each of them".
    (left === 'and' && right === side.before.at(-2)) ||
    lacksNoun(left, right) ||
    (!/^(?:kind|sort)$/.test(side.before.at(-2) ?? '') && lacksObject(left, right, side.meant)) ||
    pilesVerbs(side, right) ||
    // "You not looked" is rubble that an adverb only hides.
    (/^(?:i|you|he|she|it|we|they)$/.test(left) && right === 'not') ||
    (measure.test(left) &&
      /^(?:an?|the)$/.test(side.before.at(-2) ?? '') &&
      (pointing.test(right) || article.test(right)))
  )
}

/** An article, or "this" before another: a noun has to follow. */
function lacksNoun(left: string, right: string): boolean {
  if (/^(?:this|these|those|some|any|no|each|every)$/.test(left) && pointing.test(right)) return true
  if (!article.test(left)) return false
  return stop.test(right) || pronoun.test(right) || article.test(right) || finite.test(right) || isLoose(right)
}

const isLoose = (word: string) => preposition.test(word) || /^(?:and|or|but|because|so|which)$/.test(word)

/** A preposition or a conjunction with nothing behind it. */
function lacksObject(left: string, right: string, meant: boolean): boolean {
  if (governing.test(left) && stop.test(right)) return !meant
  if (!preposition.test(left) && left !== 'for' && left !== 'with') return false
  return /^(?:i|he|she|we|they)(?:'\p{L}+)?$/u.test(right) ? left !== 'than' : finite.test(right) || joint.test(right)
}

/** A second verb for the same subject. */
function pilesVerbs({ before }: Side, right: string): boolean {
  const at = before.findLastIndex((word) => !adverb.test(word))
  const verb = before[at] ?? ''
  if (modal.test(verb)) return finite.test(right) || past.test(right)
  if (link.test(verb)) return finite.test(right) || past.test(right)
  if (verb === 'to') return finite.test(right) || past.test(right)
  return /^(?:getting|becoming|looking|feeling|seeming)$/.test(verb) && finite.test(right)
}
