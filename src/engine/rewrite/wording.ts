import { inflect } from './inflection.ts'
import { inPlainCase } from './plain-case.ts'
import type { SlotForm } from './template.ts'

/** A capture in the form that a template asks for. */
export function inForm(written: string, form: SlotForm): string {
  switch (form) {
    case 'plain':
      return inPlainCase(written)
    case 'the':
      return impersonal(written)
    case 'it':
      return isPlural(written) ? 'them' : 'it'
    case 'is':
      return isPlural(written) ? 'are' : 'is'
    case 'does':
      return isPlural(written) ? 'do' : 'does'
    case 'has':
      return isPlural(written) ? 'have' : 'has'
    default:
      return inflect(written, form)
  }
}

/** The work without its owner: `your commit message` is `the commit message`. */
function impersonal(written: string): string {
  return written.replace(/(?<![\p{L}'’])(?:your|ur|his|her|their)(?: own)?(?=\s)/giu, (owner) =>
    owner.charAt(0) === owner.charAt(0).toUpperCase() ? 'The' : 'the',
  )
}

/** Whether a subject is more than one thing: by its determiner, its `and`, or the ending of its noun. */
function isPlural(written: string): boolean {
  const words: string[] = written.toLowerCase().match(/[\p{L}'’]+|`[^`]*`/gu) ?? []
  if (/^(?:these|those|they|we|you|both|all|many|some|several|most)$/.test(words[0] ?? '') && words[1] !== 'of')
    return true
  if (/^(?:this|that|it|each|every|everything|nothing|a|an)$/.test(words[0] ?? '')) return false
  if (words.includes('and')) return true
  const behind = words.findIndex(
    (word, index) => index > 0 && /^(?:of|in|on|for|at|with|from|to|here|there|that|which)$/.test(word),
  )
  const noun = words[(behind === -1 ? words.length : behind) - 1] ?? ''
  return (
    /(?:[^suai]s|ies|ches|shes|sses|xes)$/.test(noun) &&
    !/^(?:ci|sass|css|js|ts|https|redis|kubernetes|postgres|pandas)$/.test(noun)
  )
}
