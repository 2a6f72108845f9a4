import { sameStem } from '../words/stem.ts'
import type { Sentence, Word } from '../words/word.ts'
import { isContentWord } from './content-words.ts'

/** Words that say that something is not, or is not there. */
const negators = new Set(
  `not no never without nobody nothing none neither nor cannot hardly lack lacks lacking missing miss misses missed forget forgot forgets
  forgotten skip skips skipped ignore ignores ignored omit omits omitted fail fails failed failing leave left instead avoid stop`
    .trim()
    .split(/\s+/),
)

/** Words between a negator and what it negates. */
const reach = 3

/** The content words of statements, and whether each is negated. A question says nothing of the kind, and "could" neither. */
function polarities(sentences: readonly Sentence[]): { word: string; negated: boolean }[] {
  return sentences.filter(isStatement).flatMap(({ words }) =>
    words.flatMap((word, index) => {
      if (!isContentWord(word) || negators.has(word.normal)) return []
      const before = words.slice(Math.max(0, index - reach), index)
      return [{ word: word.normal, negated: before.some(({ normal }) => negators.has(normal)) }]
    }),
  )
}

function isStatement({ words }: Sentence): boolean {
  return !words.some(({ normal }: Word) => /^(?:\?|could|would|might|should|if)$/.test(normal))
}

/** A word that all statements of `before` negate and all of `after` do not, or the other way round. */
export function turnedAround(before: readonly Sentence[], after: readonly Sentence[]): string | undefined {
  const said = polarities(before)
  const saying = polarities(after)
  for (const { word, negated } of said) {
    const same = said.filter((other) => sameStem(other.word, word))
    const now = saying.filter((other) => sameStem(other.word, word))
    if (now.length === 0 || same.some((other) => other.negated !== negated)) continue
    if (now.every((other) => other.negated !== negated)) return word
  }
  return undefined
}
