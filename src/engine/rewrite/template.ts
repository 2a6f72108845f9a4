/**
 * Other words for a match. In the text, `{name}` is a capture of the pattern as the writer wrote it, `{name:form}` the same with its
 * verb inflected (other forms: see `SlotForm`), and `‹what breaks›` a place that only the writer can fill. A template whose capture is missing is passed over.
 *
 * An end mark (`.` or `?`) says that the new words are a sentence of their own: what follows in the old one becomes the next. A place behind
 * a colon or "because", or in a sentence of its own, is left away where the comment says already what it would ask for.
 */
export interface Template {
  /** What is replaced: the match, what is underlined of it, the whole sentence, its capitals, or the clause, which goes where the rest says enough. */
  scope: 'match' | 'underlined' | 'sentence' | 'capitals' | 'clause'
  text: string
}

export type Form = 'base' | 'gerund' | 'past' | 'participle' | 'present'

/**
 * How a capture goes into a template: `plain` takes it out of capitals, `the` takes its owner away ("your loop" is "the loop"); `it`, `is`,
 * `does` and `has` stand for it and agree with it.
 */
export type SlotForm = Form | 'plain' | 'the' | 'it' | 'is' | 'does' | 'has'

/** Other words for the match. */
export function phrase(text: string): Template {
  return { scope: 'match', text }
}

/** Other words for the part in `[…]`. */
export function part(text: string): Template {
  return { scope: 'underlined', text }
}

/** Other words for the whole sentence. Passed over when code, a link, a number or a name of the old one would be lost. */
export function sentence(text: string): Template {
  return { scope: 'sentence', text }
}

/** Leaves the underlined words out. */
export function omit(): Template {
  return { scope: 'underlined', text: '' }
}

/** The whole sentence, no longer in capitals. */
export function quiet(): Template {
  return { scope: 'capitals', text: '' }
}

/** Leaves out the clause, or the sentence, where the comment says something else to act on; passed over where it does not. */
export function drop(): Template {
  return { scope: 'clause', text: '' }
}

const slot = /\{([a-z]+)(?::([a-z]+))?\}/g

/** The template with its slots filled by `fill`; undefined when one cannot be filled. */
export function render(
  template: Template,
  fill: (name: string, form: SlotForm | undefined) => string | undefined,
): string | undefined {
  let complete = true
  const text = template.text.replace(slot, (_, name: string, form: SlotForm | undefined) => {
    const filled = fill(name, form)
    complete &&= filled !== undefined
    return filled ?? ''
  })
  return complete ? withCapitals(text) : undefined
}

/** A slot may begin the second sentence of a template. */
function withCapitals(text: string): string {
  return text.replace(/(?<=\p{L}[.?] )\p{Ll}/gu, (letter) => letter.toUpperCase())
}
