import type { TextEdit } from '../finding.ts'
import { type Sentence, textOf, type Word } from '../words/word.ts'
import { fragmentIn, turnIn } from './fragment.ts'
import { keepsTechnicalWords } from './keeps.ts'
import { leaveOutSentence } from './omission.ts'

const drumming = new Set(
  'never ever none not once one nothing zero nobody every single always again seriously truly really honestly period'.split(
    ' ',
  ),
)
/** Words of a sentence that only drums something in, at most. */
const longestEcho = 2
/** Praise that follows a reproach is none. */
const ironic =
  /^(?:(?:(?:that|this) is )?(?:just|exactly|precisely) what (?:we|i|you|everyone|this (?:team|project|repo|codebase)) (?:need|needed|wanted|was missing|were missing|asked for)|thanks for (?:that|nothing)|(?:really |very |so |truly |absolutely )?(?:impressive|brilliant|genius|amazing|considerate|thoughtful|helpful|lovely|wonderful|fantastic|priceless)|love (?:it|that)|in that order|\p{L}+ as in \p{L}+|how (?:original|creative|surprising)|(?:(?:like|i mean) ,? ?)?at all|(?:good|great|nice) (?:job|work|one)|well done|congrats|congratulations|bravo|how (?:nice|lovely|convenient))$/u

/**
 * An edit with those that leave out the sentences behind it that only drum in, mock or go on with what it takes away: "Never." behind "You
 * never update it.", "Just what we needed.", "And the one before it." behind "Per my last comment." Undefined when one of them says too
 * much to go, or holds a link, and cannot stay.
 */
export function withoutEchoes(
  source: string,
  sentence: Sentence,
  sentences: readonly Sentence[],
  edit: TextEdit,
): TextEdit[] | undefined {
  const said = new Set(sentence.words.map(({ normal }) => normal))
  const edits = [edit]
  const turn = turnIn(source, sentence, edit)
  for (const next of sentences.slice(sentences.indexOf(sentence) + 1)) {
    const lost = turn && fragmentIn(source, sentence, next, edit, turn)
    if (lost === 'needed') return undefined
    if (lost === 'asked') {
      const stop = next.words.at(-1) as Word
      if (stop.normal === '.') edits.push({ start: stop.start, end: stop.end, newText: '?' })
      break
    }
    if (!lost && !mocks(next) && !drumsIn(next, edits.length > 1 ? said : undefined)) break
    const echo = leaveOutSentence(source, next, 0)
    if (!keepsTechnicalWords(source, next, echo.start, echo.end, echo.newText)) return lost ? undefined : edits
    edits.push({ ...echo, start: Math.max(echo.start, edits.at(-1)?.end ?? 0) })
  }
  // Nothing stays behind the sentence, and so no space either.
  if (edits.length > 1 && edit.newText === '' && edits.at(-1)?.end === source.length)
    edits[0] = { ...edit, start: source.slice(0, edit.start).trimEnd().length }
  return edits
}

const mocks = ({ words }: Sentence) => ironic.test(textOf(words.filter(isSpoken)))

/** Whether a sentence is one or two words that drum something in. */
function drumsIn({ words }: Sentence, said: ReadonlySet<string> | undefined): boolean {
  const spoken = words.filter(isSpoken)
  return (
    spoken.length > 0 &&
    spoken.length <= longestEcho &&
    spoken.every(({ kind, normal }) => kind === 'word' && (drumming.has(normal) || said?.has(normal)))
  )
}

const isSpoken = ({ normal }: Word) => !/^[.!?]$/.test(normal)
