import type { Suggestion, TextEdit } from '../finding.ts'
import type { PatternMatch } from '../match/captures.ts'
import { underlined } from '../match/pattern.ts'
import type { Sentence, Word } from '../words/word.ts'
import { inflect } from './inflection.ts'
import { keepsTechnicalWords } from './keeps.ts'
import { inPlainCase } from './plain-case.ts'
import { replaceWords, type Span } from './replacement.ts'
import { render, type Template } from './template.ts'

/** What a suggestion is made of. Offsets count in the block. */
export interface Rewritable {
  /** The block as the writer wrote it. */
  source: string
  sentence: Sentence
  match: PatternMatch
}

/** More would be a list to read, not a choice to make. */
const mostSuggestions = 3

/** The suggestions that templates give for a match, in their order; those that cannot be filled or would lose something are left out. */
export function suggestionsFor(templates: readonly Template[], rewritable: Rewritable): Suggestion[] {
  const suggestions: Suggestion[] = []
  for (const template of templates) {
    const edit = editFor(template, rewritable)
    if (!edit) continue
    const title = titleOf(edit, rewritable)
    if (suggestions.some((other) => other.title === title)) continue
    suggestions.push(template.text === '' ? { title, edits: [edit], automatic: true } : { title, edits: [edit] })
    if (suggestions.length === mostSuggestions) break
  }
  return suggestions
}

function editFor(template: Template, { source, sentence, match }: Rewritable): TextEdit | undefined {
  const text = render(template, (name, form) => {
    const span = match.captures.get(name)
    if (!span) return undefined
    const written = asWritten(source, sentence, span)
    if (form === 'plain') return inPlainCase(written)
    return form ? inflect(written, form) : written
  })
  if (text === undefined) return undefined
  const edit = replaceWords(source, sentence, spanOf(template, sentence, match), text)
  const leavesNothing = edit.newText === '' && `${source.slice(0, edit.start)}${source.slice(edit.end)}`.trim() === ''
  if (leavesNothing) return undefined
  return keepsTechnicalWords(source, sentence, edit.start, edit.end, edit.newText) ? edit : undefined
}

function spanOf(template: Template, sentence: Sentence, match: PatternMatch): Span {
  if (template.scope === 'sentence') return wholeSentence(sentence)
  if (template.scope === 'underlined') return match.captures.get(underlined) ?? [match.first, match.last]
  return [match.first, match.last]
}

/** A sentence without the mention or label that it is addressed with. */
function wholeSentence({ words }: Sentence): Span {
  let first = 0
  while (words[first]?.kind === 'mention' || (first > 0 && words[first]?.kind === 'punctuation')) first++
  return [first < words.length ? first : 0, words.length]
}

/** The capital that a sentence began with goes, because a template decides about it; the capital of a name in its middle stays. */
function asWritten(source: string, { words }: Sentence, [first, last]: Span): string {
  const start = words[first] as Word
  const text = source.slice(start.start, (words[last - 1] as Word).end)
  const begins = words.slice(0, first).every(({ kind }) => kind !== 'word' && kind !== 'code' && kind !== 'number')
  if (!begins || start.kind !== 'word' || start.shouted || start.normal === 'i') return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function titleOf({ start, end, newText }: TextEdit, { source }: Rewritable): string {
  // `an` alone is the article before words that are left out.
  if (newText.trim().length > 1 && !/^an$/i.test(newText.trim())) return newText.trim().replace(/\s+/g, ' ')
  return `Leave out “${source
    .slice(start, end)
    .replace(/[\s,]+/g, ' ')
    .trim()
    .replace(/ \S$/, '')}”`
}
