import { cuss } from 'cuss'
import { ParseEnglish } from 'parse-english'
import retextEquality from 'retext-equality'
import retextProfanities from 'retext-profanities'
import { unified } from 'unified'
import type { Position } from 'unist'
import { VFile } from 'vfile'
import inconsiderateTerm from '../rules/belonging/inconsiderate-term.ts'
import profaneTerm from '../rules/belonging/profane-term.ts'
import type { Rule } from '../rules/rule.ts'
import type { Sentence, Word } from '../words/word.ts'
import { ownTerms, plainTerms, watchedTerms } from './watched-terms.ts'

/** What a plugin of retext found, as words of a sentence. */
export interface RetextDetection {
  rule: Rule
  sentence: Sentence
  /** Positions of words, end exclusive. */
  first: number
  last: number
  /** What the plugin would write instead, best first. */
  expected: readonly string[]
}

const english = new ParseEnglish()

/** Only what is most likely meant as an insult: lower ratings are everyday words. */
const sureness = 2

let watched: ReadonlySet<string> | undefined
let processor: ReturnType<typeof createProcessor> | undefined

function createProcessor() {
  return unified().use(retextEquality).use(retextProfanities, { sureness }).freeze()
}

/**
 * What retext-equality and retext-profanities find in a block. They search phrase after phrase, so they run only on a block that holds
 * a word which one of theirs begins with.
 */
export function retextDetections(prose: string, sentences: readonly Sentence[]): RetextDetection[] {
  if (!sentences.some(({ words }) => words.some(isWatched))) return []
  processor ??= createProcessor()
  const file = new VFile(prose)
  processor.runSync(english.parse(prose), file)
  return file.messages.flatMap((message) => detectionOf(message, sentences) ?? [])
}

/** Whether a term may begin with a word. */
export function isWatched({ kind, normal }: Word): boolean {
  return kind === 'word' && watchedWords().has(normal)
}

/** The words that a term may begin with. */
export function watchedWords(): ReadonlySet<string> {
  watched ??= collectWatched()
  return watched
}

function collectWatched(): ReadonlySet<string> {
  const words = new Set(watchedTerms)
  const isLeft = (word: string) => plainTerms.has(word) || ownTerms.has(word)
  for (const phrase in cuss) {
    if ((cuss[phrase] as number) < sureness || isLeft(phrase)) continue
    words.add(phrase)
    if (!isLeft(`${phrase}s`)) words.add(`${phrase}s`)
  }
  return words
}

function detectionOf(message: VFile['messages'][number], sentences: readonly Sentence[]): RetextDetection | undefined {
  const { start, end } = message.place as Position
  const [from, to] = [start.offset as number, end.offset as number]
  const sentence = sentences.find((each) => each.start <= from && to <= each.end)
  if (!sentence) return undefined
  const first = sentence.words.findIndex((word) => word.start >= from)
  const word = sentence.words[first]
  if (!word || !isWatched(word)) return undefined
  const rule = message.source === 'retext-equality' ? inconsiderateTerm : profaneTerm
  if (rule === inconsiderateTerm && !watchedTerms.has(word.normal)) return undefined
  const last = sentence.words.findLastIndex((each) => each.end <= to) + 1
  return { rule, sentence, first, last, expected: message.expected ?? [] }
}
