import type { Sentence, Word } from '../words/word.ts'

/** What a rewrite must never lose: code, addresses, numbers, mentions, and places that are still open. */
const precious = new Set<Word['kind']>(['code', 'link', 'mention', 'number', 'place'])

/** The technical words of a span as they are written. */
export function technicalWords(source: string, words: readonly Word[]): string[] {
  return words.filter((word) => precious.has(word.kind)).map((word) => source.slice(word.start, word.end))
}

/** Whether `after` still holds what is technical in the words between two offsets, and the same brackets and emphasis. */
export function keepsTechnicalWords(
  source: string,
  sentence: Sentence,
  start: number,
  end: number,
  after: string,
): boolean {
  const replaced = sentence.words.filter((word) => word.end > start && word.start < end)
  let rest = after
  for (const written of technicalWords(source, replaced)) {
    const at = rest.indexOf(written)
    if (at === -1) return false
    rest = rest.slice(0, at) + rest.slice(at + written.length)
  }
  return sameMarkup(withoutDisguise(source, replaced, start, end), after)
}

/** The signs in `f**k` are no emphasis. */
function withoutDisguise(source: string, replaced: readonly Word[], start: number, end: number): string {
  const disguised = replaced.filter((word) => word.disguised && word.start >= start && word.end <= end)
  if (disguised.length === 0) return source.slice(start, end)
  let text = ''
  let at = start
  for (const word of disguised) {
    text += source.slice(at, word.start) + 'x'.repeat(word.end - word.start)
    at = word.end
  }
  return text + source.slice(at, end)
}

function sameMarkup(before: string, after: string): boolean {
  if (count(before, /\]\(/g) !== count(after, /\]\(/g)) return false
  const unbalanced = (text: string) => count(text, /\[/g) - count(text, /\]/g)
  if (unbalanced(before) !== unbalanced(after)) return false
  // A run of marks counts once: `**` opens or closes as `*` does.
  const runs = (text: string, mark: RegExp) => count(text.replace(emojiName, ''), mark) % 2
  return [/\*+/g, /~+/g, /`+/g, /_+/g].every((mark) => runs(before, mark) === runs(after, mark))
}

/** Its underscores are no emphasis. */
const emojiName = /:[a-z\d_+-]+:/g

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
