import type { Finding } from '../finding.ts'
import type { LintedText } from '../lint/document.ts'
import { sentencesOf } from '../words/sentences.ts'
import { sameStem } from '../words/stem.ts'
import type { Sentence } from '../words/word.ts'
import { addedClaims, addedForce, lostForce } from './claim.ts'
import { type ContentWord, contentWordsOf, isContentWord } from './content-words.ts'
import { isPhrasing } from './phrasing.ts'
import { turnedAround } from './polarity.ts'
import type { Task } from './prompt.ts'
import { placeholdersOf, type Sealed, unseal } from './sealed.ts'
import { type Token, tokensOf } from './token.ts'

/** What an answer is held against. */
export interface Expectation extends Task {
  /** Rapport's own rewrite of the same part: what of the words survives there is the point, not the tone. */
  offline: string
  /** Opens a text as the document was opened. */
  open(text: string): LintedText
}

/** A text in which a model's words stand, and what is wrong with them, as the model should read it. */
export interface Checked {
  text: string
  problems: string[]
}

/** Puts an answer in its place and looks at it. Nothing is wrong with it when `problems` is empty. */
export async function check(rewritten: string, expected: Expectation): Promise<Checked> {
  const { source, sealed } = expected
  const [start, end] = sealed.range
  if (rewritten === '') return { text: source, problems: ['It is empty.'] }
  const broken = [...placeholderProblems(rewritten, sealed), ...shapeProblems(rewritten, expected)]
  if (broken.length > 0) return { text: source, problems: broken }
  const words = unseal(rewritten, sealed.tokens)
  const text = source.slice(0, start) + words + source.slice(end)
  const document = expected.open(text)
  const range: [number, number] = [start, start + words.length]
  const findings = (await document.lint()).filter((finding) => finding.start < range[1] && finding.end > range[0])
  const problems = [
    ...findingProblems(findings, text),
    ...additionProblems(tokensOf(document, findings), range, expected),
    ...pointProblems(text, range, expected),
  ]
  return { text, problems }
}

function placeholderProblems(rewritten: string, { tokens }: Sealed): string[] {
  const written = placeholdersOf(rewritten)
  const counts = tokens.map((_, index) => written.filter((number) => number === index + 1).length)
  const problems = counts.flatMap((count, index) =>
    count === 1 ? [] : [`⟦${index + 1}⟧ stands there ${count === 0 ? 'nowhere' : `${count} times`}, not once.`],
  )
  const unknown = written.filter((number) => number < 1 || number > tokens.length)
  return unknown.length > 0 ? [...problems, `⟦${unknown[0]}⟧ was never there.`] : problems
}

/** Line breaks, length, and whatever had a line's start or end for itself. */
function shapeProblems(rewritten: string, { sealed, longest }: Expectation): string[] {
  const problems: string[] = []
  if (unseal(rewritten, sealed.tokens).length > longest) problems.push(`It is longer than ${longest} characters.`)
  if (breaks(rewritten) !== breaks(sealed.text)) problems.push('The line breaks are others.')
  const moved = sealed.tokens.findIndex(({ kind }, index) => {
    if (kind !== 'block') return false
    const [before, after] = [sealed.text, rewritten].map((text) => edges(text, `⟦${index + 1}⟧`))
    return (before?.start && !after?.start) || (before?.end && !after?.end && sealed.tokens[index]?.text.includes('\n'))
  })
  if (moved !== -1) problems.push(`⟦${moved + 1}⟧ has to stay where it stood in its line.`)
  return problems
}

const breaks = (text: string) => text.split('\n').length

function edges(text: string, mark: string): { start: boolean; end: boolean } {
  const at = text.indexOf(mark)
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const rest = text.slice(at + mark.length).split('\n', 1)[0] as string
  return { start: line.trim() === '', end: rest.trim() === '' }
}

function findingProblems(findings: readonly Finding[], text: string): string[] {
  return findings
    .filter(({ ruleId }) => isPhrasing(ruleId))
    .map(({ start, end, why }) => `${JSON.stringify(text.slice(start, end))} may hurt: ${why}`)
}

function additionProblems(tokens: readonly Token[], [start, end]: [number, number], expected: Expectation): string[] {
  const known = expected.sealed.tokens.map(({ text }) => text)
  const added = tokens
    .filter((token) => token.start < end && token.end > start && token.kind !== 'place')
    .filter(({ text, kind }) => {
      const at = known.indexOf(text)
      if (at !== -1) known.splice(at, 1)
      return at === -1 && !(kind === 'name' && expected.source.toLowerCase().includes(text.toLowerCase()))
    })
  return added.map(({ text }) => `${JSON.stringify(text)} was not there before.`)
}

/** The points are all there, as strong as they were, and none is new. */
function pointProblems(text: string, [start, end]: [number, number], expected: Expectation): string[] {
  const { source, sealed, offline } = expected
  const before = source.slice(...sealed.range)
  const after = text.slice(start, end)
  const claimed = addedClaims(`${before}\n${offline}`, after)
  const problems = claimed.map((claim) => `It says ${claim}, which nobody said before.`)
  if (lostForce(before, after)) problems.push('What has to be done reads as if it did not have to be.')
  if (addedForce(before, after)) problems.push('What may be done reads as if it had to be.')
  const turned = turnedAround(sentencesIn(expected.open(before)), sentencesIn(expected.open(after)))
  if (turned) problems.push(`It says the opposite about ${JSON.stringify(turned)}.`)
  problems.push(...styleProblems(before, after, expected))
  const lost = lostPoint(expected, after)
  if (lost) problems.push(`It no longer speaks about ${JSON.stringify(lost)}.`)
  return problems
}

const sentencesIn = (document: LintedText): Sentence[] => document.blocks.flatMap((block) => sentencesOf(block.prose()))

/** Words between which a sentence says something of its own. */
const ownPoint = 3

/** A sentence about nothing that was there, a command with "please" in front, two places in one sentence. */
function styleProblems(before: string, after: string, { offline, findings, open }: Expectation): string[] {
  const known = [before, offline, ...findings.map(({ why }) => why)].join('\n\n')
  const said = contentWordsOf(open(known).blocks).flat()
  const document = open(after)
  return document.blocks.flatMap((block) =>
    sentencesOf(block.prose()).flatMap(({ words, start, end }) => {
      const text = JSON.stringify(after.slice(block.start + start, block.start + end))
      const content = words.filter(isContentWord)
      const isNew = !content.some(({ normal }) => said.some((other) => sameStem(normal, other.normal)))
      const spoken = words.filter(({ kind }) => kind === 'word')
      const commands = spoken[0]?.normal === 'please' && !/\bplease\b/i.test(before)
      return [
        ...(content.length >= ownPoint && isNew ? [`Nobody said ${text} before.`] : []),
        ...(commands ? [`${text} opens with "please".`] : []),
        ...(words.filter(({ kind }) => kind === 'place').length > 1 ? [`${text} leaves more than one place.`] : []),
      ]
    }),
  )
}

/** A word of a point that is gone: a sentence of which nothing is left, or a text of which less than a third is left. */
function lostPoint(expected: Expectation, after: string): string | undefined {
  const said = contentWordsOf(expected.open(after).blocks).flat()
  const isSaid = ({ normal }: ContentWord) => said.some((other) => sameStem(normal, other.normal))
  const points = pointsOf(expected)
  const sentence = points.find((words) => words.length > 1 && !words.some(isSaid))
  const all = points.flat()
  const few = all.filter(isSaid).length * 3 < all.length
  return (sentence?.[0] ?? (few ? all.find((word) => !isSaid(word)) : undefined))?.normal
}

/** Sentence by sentence the words that are no part of what hurts, or that Rapport's own rewrite keeps. */
function pointsOf({ source, sealed, findings, offline, open }: Expectation): ContentWord[][] {
  const [from, to] = sealed.range
  const kept = new Set(contentWordsOf(open(offline).blocks).flatMap((words) => words.map(({ normal }) => normal)))
  const hurts = (word: ContentWord) => findings.some(({ start, end }) => start < word.end && word.start < end)
  return contentWordsOf(open(source).blocks).map((words) =>
    words.filter((word) => word.start >= from && word.end <= to && (kept.has(word.normal) || !hurts(word))),
  )
}
