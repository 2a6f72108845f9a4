import type { Suggestion } from '../finding.ts'
import type { Sentence, Word } from '../words/word.ts'
import { keepsTechnicalWords, technicalWords } from './keeps.ts'
import { replaceWords, type Span } from './replacement.ts'
import { seamsHold } from './seam.ts'
import { isContent } from './substance.ts'

/** A longer sentence says more than the words that hurt, and all of it would be lost. */
const longestSentence = 16

/** Not of several, who may be people. */
const link = /^(?:is|was|be|been|being|'s)$/
const modal = /^(?:would|could|can|will|may|might|should|not)$/
const aboutPeople = /^(?:i|you|we|he|she|they|who|people|everyone|everybody|someone|somebody|nobody|guys|folks)$/
const degree = /^(?:so|too|very|really|just|such|quite|pretty|a|an|the|kind|sort|of|bit|little|\p{L}{2,}ly)$/u

/**
 * What is said of a thing in plain words: "would be a complete clusterfuck" is "would be a problem". Undefined where a person is spoken
 * of, or where nothing is said of a subject. `source` is the block as the writer wrote it; offsets count in the block.
 */
export function asProblem(source: string, sentence: Sentence, [first, last]: Span): Suggestion | undefined {
  const { words } = sentence
  let verb = words.findLastIndex(({ normal }, index) => index >= first && index < last && link.test(normal))
  if (verb === -1) {
    verb = first - 1
    while (degree.test(words[verb]?.normal ?? '')) verb--
    if (!link.test(words[verb]?.normal ?? '')) return undefined
  }
  // "should not be touching it" says what somebody does.
  if (verb < 1 || verb + 1 >= last || /ing$/.test(words[verb + 1]?.normal ?? '')) return undefined
  // "The repo's stupid naming" says nothing of the naming yet.
  const next = words[last]
  if (next?.kind === 'word' && isContent(next)) return undefined
  if (words.slice(0, verb).some(({ normal }) => /^(?:what|who|how|why|which|where)$/.test(normal))) return undefined
  // "The fact that you think it is fine" says nothing of "it".
  if (words.slice(0, verb).some(({ normal }) => /^(?:think|thinks|believe|fact)$/.test(normal))) return undefined
  const subject = words.slice(0, verb).findLast(({ normal }) => !modal.test(normal))
  if (!subject || subject.kind === 'mention' || aboutPeople.test(subject.normal)) return undefined
  const edit = replaceWords(source, sentence, [verb + 1, last], 'a problem')
  const keeps = edit && keepsTechnicalWords(source, sentence, edit.start, edit.end, edit.newText)
  return keeps && seamsHold(source, sentence, edit) ? { title: edit.newText, edits: [edit] } : undefined
}

/**
 * A sentence that leaves all but its technical words to the writer, for when no other words fit. Undefined when too much would be lost.
 * `source` is the block as the writer wrote it; offsets count in the block. Where the rest of it `says` more, nothing is left to the writer;
 * what hurts a person is answered with how it feels, what is about the work with what it does.
 */
export function lastResort(
  source: string,
  sentence: Sentence,
  { says, personal }: { says: boolean; personal: boolean },
): Suggestion | undefined {
  if (sentence.words.filter(({ kind }) => kind === 'word').length > longestSentence) return undefined
  const ofKind = (wanted: Word['kind']) =>
    technicalWords(
      source,
      sentence.words.filter(({ kind }) => kind === wanted),
    )
  const open = ofKind('place')
  const mentioned = ofKind('mention')
  const issues = mentioned.filter((written) => written.startsWith('#'))
  const named = mentioned.filter((written) => !written.startsWith('#'))
  const subject = listing([...issues, ...subjectsIn(source, sentence.words)])
  if (says && open.length === 0 && !subject && named.length === 0) return undefined
  // Nobody knows what a number by itself is about.
  if (says && sentence.words.some(({ kind }) => kind === 'number')) return undefined
  const call = named.length > 0 ? `${named.join(' ')} ` : ''
  const place = open.join(' ') || (personal ? '‹what happened›' : '‹what you see, and what would help›')
  const refers = subject !== '' && subject.split(/,? (?:and )?/).every((each) => each.startsWith('#'))
  const point = refers
    ? `This is about ${subject}`
    : personal && !subject
      ? "I'm frustrated with this"
      : `I see a problem ${subject ? `with ${subject}` : 'here'}`
  const newText =
    says && open.length === 0
      ? `${call}${subject ? `${issues.length > 0 ? 'See' : 'I see a problem with'} ${subject}.` : ''}`.trim()
      : `${call}${point}: ${place}.`
  // "_@ana_" is another name.
  if (/\w$/.test(newText) && /\w/.test(source.charAt(sentence.end))) return undefined
  if (!keepsTechnicalWords(source, sentence, sentence.start, sentence.end, newText)) return undefined
  return { title: newText, edits: [{ start: sentence.start, end: sentence.end, newText }] }
}

/** The technical words of a sentence, a number with what it counts. */
function subjectsIn(source: string, words: readonly Word[]): string[] {
  return words.flatMap((word, index) => {
    if ((word.kind === 'mention' && word.normal !== '#') || word.kind === 'place') return []
    const next = words[index + 1]
    if (word.kind !== 'number' || next?.kind !== 'word' || !isContent(next)) return technicalWords(source, [word])
    return [source.slice(word.start, next.end)]
  })
}

function listing(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '')
}
