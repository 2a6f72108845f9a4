import type { TextEdit } from '../finding.ts'
import { determiner } from '../match/classes/function-word.ts'
import type { Sentence, Word } from '../words/word.ts'
import { clausesOf, leansOn } from './clause.ts'
import { isStatement, joinsWell } from './opening.ts'

const endMark = /[.?!](?=[»›)”"]*$)/

/** Words of a sentence, positions end exclusive. */
export type Span = readonly [first: number, last: number]

/**
 * The edit that puts `newWords` in place of a span of words, with the capital, the end mark and the spaces that the place asks for.
 * `source` is the block as the writer wrote it; offsets count in the block. Undefined where a place would stand before the rest of a clause.
 */
export function replaceWords(source: string, sentence: Sentence, span: Span, newWords: string): TextEdit | undefined {
  const [first, last] = behindComma(sentence, span, newWords)
  return newWords === '' ? leaveOut(source, sentence, first, last) : putIn(source, sentence, first, last, newWords)
}

/** The comma that new words would take along ends what stands before them. */
function behindComma({ words }: Sentence, [first, last]: Span, newWords: string): Span {
  const [before, comma] = [words[first - 1], words[first]]
  const isTaken = comma?.normal === ',' && before?.end === comma.start && /^[^,]/.test(newWords)
  return isTaken && first + 1 < last ? [first + 1, last] : [first, last]
}

function putIn(source: string, sentence: Sentence, first: number, last: number, text: string): TextEdit | undefined {
  const { words, end: sentenceEnd } = sentence
  const asks = /›[.?!]?$/.test(text)
  // A place is the last thing that a sentence says.
  const newWords = asks && text.endsWith('›') && words.slice(last).some(isSpoken) ? `${text}.` : text
  const { start, text: head } = beginning(sentence, first, newWords)
  if (!endMark.test(newWords))
    return withArticle(
      source,
      words[first - 1],
      whole(source, { start, end: (words[last - 1] as Word).end, newText: head }),
      head,
    )

  let behind = last
  while (behind > first + 1 && isClosing(words[behind - 1] as Word)) behind--
  const end = (words[behind - 1] as Word).end
  const rest = words.slice(behind)
  // Marks and emoji go with the words that they coloured; a bracket or quotation mark has its other half before.
  if (rest.every(isClosing)) {
    const replaced = source.slice(start, end)
    // What is quoted anew has its second half again.
    const gone = head.includes('"') ? replaced.replaceAll('"', '') : replaced
    return { start, end: sentenceEnd, newText: head + closersIn(source, gone, [end, sentenceEnd], rest) }
  }
  // ", isn't it?" asks about what is gone.
  if (isTag(rest)) return { start, end: sentenceEnd, newText: head }
  const mark = endMark.exec(head)?.[0] ?? ''
  const next = nextSentence(sentence, behind, mark)
  if (next) {
    // What follows becomes a sentence of its own, ended as a statement when it was the end of a question that is gone.
    const following = source.slice(next.start, sentenceEnd)
    const tail = startsLower(words) ? following : capitalised(following)
    return { start, end: sentenceEnd, newText: `${head} ${tail}` }
  }
  const effect = mark === '?' ? words.findIndex((_, index) => index > behind && isEffect(words, index)) : -1
  if (effect !== -1) {
    const said = source.slice((words[effect + 2] as Word).start, sentenceEnd)
    const asked = source.slice(end, (words[effect] as Word).start)
    return {
      start,
      end: sentenceEnd,
      newText: `${head.slice(0, -1)}${asked}? ${startsLower(words) ? said : capitalised(said)}`,
    }
  }
  const tail = source.slice(end, sentenceEnd).replace(/\s*[.?!…]+\s*$/, '')
  if (asks) {
    // "We need to move it, because ‹reason›" before ", and the tests too".
    const [, told, reason] = /^([^‹›]*?)(,? because ‹[^‹›\n]*›[.?!])$/.exec(head) ?? []
    return told && reason ? { start, end: sentenceEnd, newText: `${told}${tail}${reason}` } : undefined
  }
  return { start, end: sentenceEnd, newText: `${head.slice(0, -mark.length)}${tail}${mark}` }
}

/** A question at the end of a statement: ", isn't it?" */
function isTag(rest: readonly Word[]): boolean {
  const said = rest.filter(isSpoken).map(({ normal }) => normal)
  const isQuestion = rest.at(-1)?.normal === '?' || said.includes('not')
  return (
    isQuestion &&
    /^(?:is|are|was|does|do|did|has|have|will|can)(?: not)? (?:not )?(?:it|this|that|you|they|we)(?: not)?$/.test(
      said.join(' '),
    )
  )
}

/** "This crap-code" is "this code": what only points at a noun has no hyphen behind it. */
function whole(source: string, edit: TextEdit): TextEdit {
  const points = determiner.has(/\p{L}+$/u.exec(edit.newText)?.[0].toLowerCase() ?? '')
  if (!points || !/^-\p{L}/u.test(source.slice(edit.end, edit.end + 2))) return edit
  return { ...edit, end: edit.end + 1, newText: `${edit.newText} ` }
}

/** Puts words that end without a mark before what follows in the sentence, with a colon; undefined when no clause of its own follows. */
export function leadInto(sentence: Sentence, span: Span, newWords: string): TextEdit | undefined {
  const { words } = sentence
  const [first, last] = behindComma(sentence, span, newWords)
  let behind = last
  while (behind < words.length && isClosing(words[behind] as Word)) behind++
  const clause = clausesOf(sentence).find((each) => each.first === behind)
  const joint = words[behind]?.normal ?? ''
  if (/^(?:i|you|we)$/.test(words[clause?.core ?? 0]?.normal ?? '')) return undefined
  if (!clause || (clause.core > clause.first ? !/^(?:because|since)$/.test(joint) : continuing.has(joint)))
    return undefined
  const { start, text } = beginning(sentence, first, newWords)
  return { start, end: (words[clause.core] as Word).start, newText: `${text}: ` }
}

/** Where new words begin, and how: behind a clause that can stand alone they begin a sentence, and what only led to the old ones goes. */
function beginning(sentence: Sentence, position: number, newWords: string): { start: number; text: string } {
  const { words } = sentence
  const first = isStatement(newWords) || endMark.test(newWords) ? withoutLead(words, position) : position
  const start = (words[first] as Word).start
  const before = words[first - 1]
  const joint = words[first - 2]
  // ", and how was this checked?" asks more calmly as a sentence of its own.
  if (before?.normal === 'and' && joint?.normal === ',' && newWords.endsWith('?') && isSpoken(words[first - 3] as Word))
    return { start: joint.start, text: `. ${capitalised(newWords)}` }
  if (
    before?.normal === ',' &&
    isStatement(newWords) &&
    clausesOf(sentence).some((each) => each.first === first && each.first > 0 && isSaid(words[first - 2] as Word)) &&
    !leansOn(sentence, first)
  )
    return {
      start: before.start,
      text: `. ${startsLower(words) ? decapitalised(newWords, words, first) : capitalised(newWords)}`,
    }
  // What is left of the clause before ends there, because nothing joins the two.
  if (
    before &&
    isSpoken(before) &&
    first > 0 &&
    endMark.test(newWords) &&
    isStatement(newWords) &&
    !joinsWell(words, first, newWords)
  )
    return { start: before.end, text: `. ${capitalised(newWords)}` }
  const opens = isOpening(words, first) && !startsLower(words)
  return { start, text: opens ? capitalised(newWords) : decapitalised(newWords, words, first) }
}

/** Words of heat at the start of a sentence, which would read oddly before calmer ones. */
const heat = new Set('honestly seriously frankly again once wow ugh oh sigh look listen please just lol'.split(' '))

/** Where a sentence begins that has only such words before a position; the position itself when there is more. */
function withoutLead(words: readonly Word[], position: number): number {
  let first = position
  while (first > 0) {
    const word = words[first - 1] as Word
    if (
      word.kind === 'word'
        ? !heat.has(word.normal)
        : !(isPause(word) && first > 1 && heat.has((words[first - 2] as Word).normal))
    )
      break
    first--
  }
  return isOpening(words as Word[], first) ? first : position
}

/** ", so the response goes out before …" says what a fault leads to, and a request leads to nothing of the kind. */
function isEffect(words: readonly Word[], at: number): boolean {
  const [pause, so, next] = words.slice(at, at + 3)
  return pause !== undefined && isPause(pause) && so?.normal === 'so' && next?.kind === 'word' && next.normal !== 'that'
}

/** The word from which on the rest becomes a sentence of its own behind new words that end with `mark`. */
function nextSentence(sentence: Sentence, behind: number, mark: string): Word | undefined {
  const { words } = sentence
  const pause = words[behind] as Word
  const at = isPause(pause) ? behind + 1 : behind
  const next = words[at]
  if (!next) return undefined
  const clause = clausesOf(sentence).find(({ first }) => first === at)
  if (clause && clause.core > at && (next.normal === 'and' || mark === '?')) {
    if (next.normal === 'and' || next.normal === 'so') return words[clause.core]
    if (next.normal === 'but' || next.normal === 'yet') return next
  }
  if (mark === '?' && isEffect(words, behind)) return words[at + 1]
  if (mark === '?' && isPause(pause) && next.normal === 'and' && isSubject(words[at + 1])) return words[at + 1]
  if (mark === '?' && (next.normal === 'otherwise' || (isPause(pause) && next.normal === 'but'))) return next
  return isPause(pause) && !continuing.has(next.normal) ? next : undefined
}

/** What no comma stands behind. */
const leading = /^(?:if|that|and|but|or|because|so|when|is|are|was|were|to|the|a|an|for|with|of)$/

function leaveOut(source: string, sentence: Sentence, first: number, last: number): TextEdit {
  const { words, end: sentenceEnd } = sentence
  // "(stupid)" leaves no empty brackets.
  if (words[first - 1]?.normal === '(' && words[last]?.normal === ')')
    return leaveOut(source, sentence, first - 1, last + 1)
  let start = (words[first] as Word).start
  let end = (words[last - 1] as Word).end
  // The apostrophe of "fuckin'" is a letter.
  if (/^n['’](?!\p{L})/u.test(source.slice(end - 1, end + 2))) end++
  const others = [...words.slice(0, first), ...words.slice(last)]
  if (!others.some(isSaid)) return wholeSentence(source, words.slice(others.some(isSpoken) ? first : 0), sentenceEnd)
  const before = words[first - 1]
  let after = words[last]
  const opening = isOpening(words, first)
  const aside = opening ? asideAt(source, words, last) : undefined
  if (aside) return { ...aside, start }
  const mark =
    after || !words.slice(0, first).some(isSaid) ? undefined : stopIn(words.slice(0, first), words.slice(first, last))
  if (after && isPause(after) && (!before || isPause(before))) {
    end = after.end
    after = words[last + 1]
    // "It helps if, for once, the tests run."
    if (before?.normal === ',' && leading.test(words[first - 2]?.normal ?? ''))
      return { start: before.start, end, newText: '' }
  } else if (before && isPause(before) && before.normal === ',' && (!after || isPunctuation(after)))
    start = before.start
  // "A giant-ass file" is left with "a giant file".
  if (before && start === before.end + 1 && source[before.end] === '-') return { start: before.end, end, newText: '' }
  // "a slow, stupid loop"
  if (isPause(words[first] as Word) && after) return { start, end, newText: '' }
  if (after && after.start > end) {
    if (opening || !before) return capitalisedAt(source, start, after, words)
    const brackets = after.normal === '('
    if (!brackets || start !== before.start) end = after.start - opened(source.slice(end, after.start)).length
    if (start === (words[first] as Word).start && isPunctuation(after) && !brackets)
      start = withoutSpaceBefore(source, start)
    return withArticle(source, before, { start, end, newText: '' }, after.normal)
  }
  if (after && opening) return capitalisedAt(source, start, after, words)
  return { start: withoutSpaceBefore(source, start), end: Math.min(end, sentenceEnd), newText: mark ?? '' }
}

/** A bracket that would begin the sentence leads it in: "(see #4), use it" is "See #4: use it". */
function asideAt(source: string, words: Word[], position: number): Omit<TextEdit, 'start'> | undefined {
  if (words[position]?.normal !== '(') return undefined
  const close = words.findIndex(({ normal }, index) => index > position && normal === ')')
  const pause = words[close + 1]
  if (close === -1 || pause?.normal !== ',') return undefined
  const said = source.slice((words[position] as Word).end, (words[close] as Word).start)
  return { end: pause.end, newText: `${startsLower(words) ? said : capitalised(said)}:` }
}

/** The mark that ends a sentence, when words are left out together with it. */
function stopIn(before: readonly Word[], words: readonly Word[]): string | undefined {
  if (!words.some(isSpoken)) return undefined
  const mark = words.findLast(({ normal }) => /^[.?!]$/.test(normal))?.normal
  // ", what did you expect?" takes its question along.
  const asked = words.find(isSpoken)
  if (mark === '?' && asked && asking.test(asked.normal) && !asking.test(before.find(isSpoken)?.normal ?? ''))
    return '.'
  return mark === '!' ? '.' : mark
}

const asking =
  /^(?:what|who|why|how|when|where|which|did|do|does|are|is|was|were|have|has|can|could|would|will|should)$/

/** Nothing but marks would stay, so they go too, with the space that parts them from the next sentence, or from the one before. */
export function wholeSentence(source: string, words: readonly Word[], sentenceEnd: number): TextEdit {
  let end = sentenceEnd
  while (source[end] === ' ' || source[end] === '\t') end++
  const { start } = words[0] as Word
  // A line of its own goes with its break.
  const opensLine = start === 0 || source[start - 1] === '\n'
  if (opensLine && /^\r?\n/.test(source.slice(end, end + 2)))
    return { start, end: source.indexOf('\n', end) + 1, newText: '' }
  return { start: end < source.length ? start : withoutSpaceBefore(source, start), end, newText: '' }
}

/** Takes everything up to the next word out and gives that word the capital of the first. */
export function capitalisedAt(source: string, start: number, next: Word, words: Word[]): TextEdit {
  const letter = source.slice(next.start, next.start + 1)
  const marks = opened(source.slice(start, next.start))
  if (startsLower(words) || letter === letter.toUpperCase()) return { start, end: next.start, newText: marks }
  return { start, end: next.start + 1, newText: marks + letter.toUpperCase() }
}

/** Marks that open the emphasis of what comes next. */
const opened = (text: string) => /(?<=\s)[*_~]+$/.exec(text)?.[0] ?? ''

/** `an obviously bad` without "obviously" is `a bad`; `next` is what comes to stand behind the article. */
function withArticle(source: string, before: Word | undefined, edit: TextEdit, next: string): TextEdit {
  if ((before?.normal !== 'a' && before?.normal !== 'an') || !/^\p{L}/u.test(next)) return edit
  const article = source.slice(before.start, before.end)
  const wanted = /^[aeiou]/i.test(next) ? `${article[0]}n` : (article[0] as string)
  if (wanted === article) return edit
  return { ...edit, start: before.start, newText: `${wanted}${source.slice(before.end, edit.start)}${edit.newText}` }
}

function withoutSpaceBefore(source: string, start: number): number {
  let at = start
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--
  return at
}

const isSubject = (word: Word | undefined) => /^(?:i|you|he|she|we|they|it|there)$/.test(word?.normal ?? '')

/** A clause that begins so is part of the sentence before it. */
const continuing = new Set(
  'because since as if when unless while so although though until before after given and or but which who where otherwise'.split(
    ' ',
  ),
)

/** Second halves of brackets, quotation marks and emphasis. */
function closersIn(source: string, replaced: string, [start, end]: Span, words: readonly Word[]): string {
  let rest = source.slice(start, end)
  const halves = (mark: RegExp) => replaced.match(mark)?.length ?? 0
  // The bracket of a smiley closes nothing.
  for (const word of words) if (word.kind === 'emoji') rest = rest.replace(source.slice(word.start, word.end), '')
  // So do those whose first half is replaced.
  for (let open = halves(/\(/g) - halves(/\)/g); open > 0; open--) rest = rest.replace(')', '')
  if (halves(/"/g) % 2 === 1) rest = rest.replace('"', '')
  return rest.replace(/[^)\]»”"*_~]/g, '')
}

const isPunctuation = (word: Word) => word.kind === 'punctuation'
/** A mention alone is no sentence. */
const isSaid = (word: Word) => isSpoken(word) && word.kind !== 'mention'
const isSpoken = (word: Word) => !isClosing(word)
const isPause = (word: Word) => isPunctuation(word) && /^[,;:—–…-]+$/.test(word.normal)
const isClosing = (word: Word) => isPunctuation(word) || word.kind === 'emoji' || word.kind === 'symbol'

/** Nothing but marks, labels and mentions stands before. */
export function isOpening(words: Word[], position: number): boolean {
  return words
    .slice(0, position)
    .every(
      (word) =>
        word.kind === 'mention' ||
        word.kind === 'emoji' ||
        word.kind === 'symbol' ||
        (isPunctuation(word) && word.normal !== ','),
    )
}

/** The writer starts sentences in lower case, and so do we. A number or code at the start does not tell. */
function startsLower(words: Word[]): boolean {
  const first = words.find((word) => isSpoken(word) && word.kind !== 'mention')
  return first?.kind === 'word' && !first.capital
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** Templates are written as sentences; in the middle of one, or where the writer uses no capitals, their first letter is small. */
function decapitalised(text: string, words: Word[], first: number): string {
  const original = words[first] as Word
  if (/^I\b/.test(text) || /^\p{Lu}[\p{Lu}\d]/u.test(text)) return text
  if (
    original.capital &&
    first > 0 &&
    isPunctuation(words[first - 1] as Word) &&
    !/^[,;]$/.test((words[first - 1] as Word).normal)
  )
    return capitalised(text)
  return text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase())
}
