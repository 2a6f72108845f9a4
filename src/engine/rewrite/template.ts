/**
 * Other words for a match. In the text, `{name}` is a capture of the pattern as the writer wrote it, `{name:form}` the same with its
 * first verb inflected (`{name:plain}`: no longer in capitals), and `‹what breaks›` a place that only the writer can fill. A template whose capture is missing is passed over.
 *
 * An end mark (`.` or `?`) says that the new words are a sentence of their own: what follows in the old one becomes the next.
 */
export interface Template {
  /** What is replaced: the match, what is underlined of it, or the whole sentence. */
  scope: 'match' | 'underlined' | 'sentence'
  text: string
}

export type Form = 'base' | 'gerund' | 'past' | 'participle' | 'present'

/** How a capture goes into a template: `plain` takes it out of capitals. */
export type SlotForm = Form | 'plain'

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
  return complete ? text : undefined
}
