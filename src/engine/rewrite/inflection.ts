import type { Form } from './template.ts'

/** Puts the first word of a phrase, a verb, into a form: `use the helper` becomes `using the helper`. */
export type Inflect = (phrase: string, form: Form) => string

/** The part of compromise that conjugates; its types leave it out. */
interface VerbTransform {
  toInfinitive(verb: string, model: unknown, tense: string): string
  conjugate(verb: string, model: unknown): Record<string, string | undefined>
}

const tenses: Record<Form, readonly string[]> = {
  base: ['Infinitive'],
  gerund: ['Gerund'],
  past: ['PastTense'],
  participle: ['Participle', 'PastTense'],
  present: ['PresentTense'],
}

let loading: Promise<Inflect> | undefined

/** Loads compromise when the first rewrite needs it, because reading its lexicon takes longer than linting a page. */
export function loadInflection(): Promise<Inflect> {
  loading ??= import('compromise/two').then(({ default: nlp }) => {
    const { two } = nlp.methods() as unknown as { two: { transform: { verb: VerbTransform } } }
    return inflector(two.transform.verb, nlp.model())
  })
  return loading
}

function inflector(verb: VerbTransform, model: unknown): Inflect {
  return (phrase, form) => {
    const match = /^(\p{L}+)(?![\p{L}'’])/u.exec(phrase)
    if (!match?.[1]) return phrase
    const infinitive = verb.toInfinitive(match[1].toLowerCase(), model, tenseOf(match[1].toLowerCase()))
    const forms = verb.conjugate(infinitive, model)
    const inflected = tenses[form].map((tense) => forms[tense]).find(Boolean) ?? match[1]
    return inflected + phrase.slice(match[1].length)
  }
}

function tenseOf(word: string): string {
  if (word.endsWith('ing')) return 'Gerund'
  if (/[^s]s$/.test(word)) return 'PresentTense'
  return 'PastTense'
}
