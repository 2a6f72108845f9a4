import gerunds from 'english-verbs-gerunds/dist/gerunds.json'
import { getConjugation, getIngPart, mergeVerbsData, type VerbsInfo } from 'english-verbs-helper'
import irregularVerbs from 'english-verbs-irregular/dist/verbs.json'
import type { Form } from './template.ts'

/** Spelling from RosaeNLG's lists of irregular verbs and of doubled consonants, the latter from WordNet. */
let data: VerbsInfo | undefined

/** Infinitives of irregular forms: `broken` → `break`. */
let irregular: Map<string, string> | undefined

/** A phrase whose first word, a verb, stands in another form: `use the helper` becomes `using the helper`. */
export function inflect(phrase: string, form: Form): string {
  const verb = /^(\p{L}+)(?![\p{L}'’])/u.exec(phrase)?.[1]
  if (!verb) return phrase
  return conjugate(infinitiveOf(verb.toLowerCase()), form) + phrase.slice(verb.length)
}

function conjugate(infinitive: string, form: Form): string {
  const verbs = verbsInfo()
  switch (form) {
    case 'base':
      return infinitive
    case 'gerund':
      return getIngPart(verbs, infinitive)
    case 'past':
      return getConjugation(verbs, infinitive, 'PAST', 2, {})
    case 'participle':
      return getConjugation(verbs, infinitive, 'PARTICIPLE_PAST', 2, {})
    case 'present':
      return getConjugation(verbs, infinitive, 'PRESENT', 2, {})
  }
}

function verbsInfo(): VerbsInfo {
  data ??= mergeVerbsData(irregularVerbs, gerunds)
  return data
}

/** The infinitive of any form; a word that is none comes back as it is. */
function infinitiveOf(verb: string): string {
  irregular ??= new Map(
    Object.entries(irregularVerbs).flatMap(([infinitive, forms]) =>
      forms.flat().map((form): [string, string] => [form, infinitive]),
    ),
  )
  if (Object.hasOwn(irregularVerbs, verb)) return verb
  const known = irregular.get(verb)
  if (known) return known
  if (verb.endsWith('ing')) return stemmed(verb, verb.slice(0, -3), 'gerund')
  if (verb.endsWith('ied')) return `${verb.slice(0, -3)}y`
  if (verb.endsWith('ed')) return stemmed(verb, verb.slice(0, -2), 'past')
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  if (verb.endsWith('es')) return stemmed(verb, verb.slice(0, -2), 'present')
  return /[^su]s$/.test(verb) ? verb.slice(0, -1) : verb
}

/** Which of the infinitives that a stem may have leads back to the form that was written. */
function stemmed(written: string, stem: string, form: Form): string {
  const candidates = silent(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`]
  if (/([^aeiou])\1$/.test(stem)) candidates.unshift(stem.slice(0, -1))
  const exact = candidates.filter((candidate) => conjugate(candidate, form) === written)
  return exact.find((candidate) => Object.hasOwn(irregularVerbs, candidate)) ?? exact[0] ?? written
}

/** Whether a stem has lost an `e`: after one vowel and one consonant a verb would have doubled the consonant instead. */
function silent(stem: string): boolean {
  if (/(?:rit|let|nor|stor|scor|cach|quir|sur)$/.test(stem)) return true
  if (/[^aeiou](?:er|en|on|or|it|et|op|el)$/.test(stem)) return false
  return /(?:[cuvz]|[^aeious]s|[^aeiou][aeiou][^aeiouwxy]|[nrd]g|[aeiou]g|^[aeiou][^aeiouwxy])$/.test(stem)
}
