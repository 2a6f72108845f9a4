import type { TextEdit } from '../finding.ts'
import type { Sentence } from '../words/word.ts'
import { leaveOutSentence } from './omission.ts'

const drumming = new Set('never ever none not once nothing zero nobody every single always'.split(' '))
/** Words of a sentence that only drums something in, at most. */
const longestEcho = 2

/** Leaves out the sentences that only drum in what an edit rewrites: "Never." behind "You never update it.", "Every. Single. Request." */
export function withoutEchoes(
  source: string,
  sentence: Sentence,
  sentences: readonly Sentence[],
  edit: TextEdit,
): TextEdit[] {
  const said = new Set(sentence.words.map(({ normal }) => normal))
  const edits = [edit]
  for (const next of sentences.slice(sentences.indexOf(sentence) + 1)) {
    const spoken = next.words.filter(({ normal }) => !/^[.!]$/.test(normal))
    const known = spoken.every(
      ({ kind, normal }) => kind === 'word' && (drumming.has(normal) || (edits.length > 1 && said.has(normal))),
    )
    if (!known || spoken.length === 0 || spoken.length > longestEcho) break
    const echo = leaveOutSentence(source, next, 0)
    edits.push({ ...echo, start: Math.max(echo.start, edits.at(-1)?.end ?? 0) })
  }
  return edits
}
