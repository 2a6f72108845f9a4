import type { TextEdit } from '../finding.ts'
import type { Sentence } from '../words/word.ts'
import { leaveOutSentence } from './omission.ts'

const drumming = new Set('never ever none not once nothing zero nobody every single always'.split(' '))
/** Words of a sentence that only drums something in, at most. */
const longestEcho = 2
/** Praise that follows a reproach is none. */
const ironic =
  /^(?:(?:(?:that|this) is )?(?:just|exactly|precisely) what (?:we|i|you|everyone|this (?:team|project|repo|codebase)) (?:need|needed|wanted|was missing|were missing|asked for)|thanks for (?:that|nothing)|(?:really |very |so |truly |absolutely )?(?:impressive|brilliant|genius|amazing|considerate|thoughtful|helpful|lovely|wonderful|fantastic|priceless)|love (?:it|that)|in that order|how (?:original|creative|surprising)|(?:(?:like|i mean) ,? ?)?at all|(?:good|great|nice) (?:job|work|one)|well done|congrats|congratulations|bravo|how (?:nice|lovely|convenient))$/

/**
 * Leaves out the sentences that only drum in what an edit rewrites, or mock it: "Never." behind "You never update it.", "Every. Single.
 * Request.", "Just what we needed."
 */
export function withoutEchoes(
  source: string,
  sentence: Sentence,
  sentences: readonly Sentence[],
  edit: TextEdit,
): TextEdit[] {
  const said = new Set(sentence.words.map(({ normal }) => normal))
  const edits = [edit]
  for (const next of sentences.slice(sentences.indexOf(sentence) + 1)) {
    const spoken = next.words.filter(({ normal }) => !/^[.!?]$/.test(normal))
    const known = spoken.every(
      ({ kind, normal }) => kind === 'word' && (drumming.has(normal) || (edits.length > 1 && said.has(normal))),
    )
    const mocks = ironic.test(spoken.map(({ normal }) => normal).join(' '))
    if (!mocks && (!known || spoken.length === 0 || spoken.length > longestEcho)) break
    const echo = leaveOutSentence(source, next, 0)
    edits.push({ ...echo, start: Math.max(echo.start, edits.at(-1)?.end ?? 0) })
  }
  // Nothing stays behind the sentence, and so no space either.
  if (edits.length > 1 && edit.newText === '' && edits.at(-1)?.end === source.length)
    edits[0] = { ...edit, start: source.slice(0, edit.start).trimEnd().length }
  return edits
}
