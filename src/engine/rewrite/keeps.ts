import type { Sentence, Word } from '../words/word.ts'

/** What a rewrite must never lose: code, addresses, numbers, mentions, and places that are still open. */
const precious = new Set<Word['kind']>(['code', 'link', 'mention', 'number', 'place'])

/** The technical words of a span as they are written. */
export function technicalWords(source: string, words: readonly Word[]): string[] {
  const written = ({ start, end }: Word) => source.slice(start, end)
  // The 8 of "UTF-8" is a part of a word and a number all the same.
  return words.filter((word) => precious.has(word.kind) || /^\d+$/.test(written(word))).map(written)
}

/** Whether `after` still holds what is technical in the words between two offsets, the same brackets and emphasis, and whole words around it. */
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
    if (at === -1 || growsAddress(written, rest.slice(at + written.length))) return false
    rest = rest.slice(0, at) + rest.slice(at + written.length)
  }
  if (tearsWord(source, start, end, after)) return false
  return sameMarkup(withoutDisguise(source, replaced, start, end), after)
}

/** A semicolon right behind a bare address becomes a part of it. */
function growsAddress(written: string, behind: string): boolean {
  return behind.startsWith(';') && /^(?:https?:|www\.)/.test(written)
}

/** Patterns take "can't" for two words; what is left of it has to be one. */
function tearsWord(source: string, start: number, end: number, after: string): boolean {
  // A word that is given its capital is replaced by its first letter only.
  const keepsLetter = after.slice(-1).toLowerCase() === source.slice(end - 1, end).toLowerCase()
  if (!keepsLetter && /[\p{L}'’]\p{L}/u.test(source.slice(end - 1, end + 1))) return true
  if (!/\p{L}[\p{L}'’]/u.test(source.slice(start - 1, start + 1))) return false
  const follows = after || source.slice(end)
  return /^\p{L}/u.test(follows) || /(?<!\p{L})(?:ca|wo|sha)$/iu.test(source.slice(0, start))
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
  const open = (text: string) => count(text.replace(smiley, ''), /\(/g) - count(text.replace(smiley, ''), /\)/g)
  if (open(before) !== open(after)) return false
  // A run of marks counts once: `**` opens or closes as `*` does.
  const runs = (text: string, mark: RegExp) => count(text.replace(emojiName, ''), mark) % 2
  return [/\*+/g, /~+/g, /`+/g, /_+/g].every((mark) => runs(before, mark) === runs(after, mark))
}

/** Its underscores are no emphasis. */
const emojiName = /:[a-z\d_+-]+:/g

/** Its bracket closes nothing. */
const smiley = /[:;=8xX]['’o^-]?[()]+/g

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
