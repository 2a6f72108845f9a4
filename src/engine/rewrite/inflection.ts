import gerunds from 'english-verbs-gerunds/dist/gerunds.json'
import { getConjugation, getIngPart, mergeVerbsData, type VerbsInfo } from 'english-verbs-helper'
import irregularVerbs from 'english-verbs-irregular/dist/verbs.json'
import type { Form } from './template.ts'

/** Spelling from RosaeNLG's lists of irregular verbs and of doubled consonants, the latter from WordNet. */
let data: VerbsInfo | undefined

/** Infinitives of irregular forms: `broken` → `break`. */
let irregular: Map<string, string> | undefined

/** Words before a verb that only press. */
const pressing =
  /^(?:(?:just|simply|please|pls|finally|actually|at least|kindly|really|even|ever|bother(?:ed)? to|for once)\s+)+(?=\p{L})/iu

/** Forbids what follows; in another form of the verb `not` is left of it. */
const forbidding = /^do(?:\s+not|n['’]?t)\s+/iu

/** Words behind a clause that ask for a statement or a negation: "rebased yet", "test anything at all". */
const dangling = /\s+(?:yet|already|again|ever|at all|even once|for once|anymore|any more)$/i

/** A verb behind `and` or a comma, with an object that shows that it is one. */
const following =
  /(?<=\b(?:and|or)\s+(?:then\s+)?)(\p{L}+)(?=\s+(?:it|them|this|that|these|those|the|a|an|all|each|every|your|our|its|their|`))/gu

/**
 * A phrase whose verb stands in another form: `use the helper` becomes `using the helper`. What presses before the verb goes, `not` stays,
 * and a second verb follows the first: `rename it and move it` becomes `renaming it and moving it`.
 */
export function inflect(phrase: string, form: Form): string {
  const said = phrase.replace(pressing, '').replace(forbidding, 'not ')
  const not = /^(?:not|never)\s+/.exec(said)?.[0] ?? ''
  const bare = said.slice(not.length).replace(pressing, '')
  const verb = /^\p{L}+(?![\p{L}'’])/u.exec(bare)?.[0]
  if (!verb) return phrase
  const infinitive = infinitiveOf(verb.toLowerCase())
  const same = formOf(verb.toLowerCase(), infinitive)
  const rest = bare.slice(verb.length).replace(form === 'past' || form === 'participle' ? /(?!)/ : dangling, '')
  const likewise = (other: string) => {
    const base = infinitiveOf(other.toLowerCase())
    return same && conjugate(base, same) === other.toLowerCase() ? conjugate(base, form) : other
  }
  const others = rest.replace(following, likewise).replace(formed, likewise)
  return not + conjugate(infinitive, form) + others
}

/** A verb behind `and` in a form that only verbs have. */
const formed = /(?<=\b(?:and|or)\s+(?:then\s+)?)(\p{L}+(?:ed|ing))(?=\s+(?:for|to|with|from|on|in|about)\s)/gu

const forms: readonly Form[] = ['base', 'gerund', 'past', 'participle', 'present']

function formOf(verb: string, infinitive: string): Form | undefined {
  return forms.find((form) => conjugate(infinitive, form) === verb)
}

/** Stressed on their last syllable, which the list of doubled consonants knows for gerunds only, or not at all. */
const stressed = /^(?:(?:re|pre|de|in|con|trans)fer|(?:oc|re|in|con)cur|deter|debug|embed)$/

/** Their ending is their own: "need" is no past, "ping" no gerund, and an "alias" is one. */
const whole = new Set('need exceed proceed succeed heed embed ping alias bias focus'.split(' '))

function conjugate(infinitive: string, form: Form): string {
  if (stressed.test(infinitive) && form !== 'base' && form !== 'present')
    return `${infinitive}${infinitive.slice(-1)}${form === 'gerund' ? 'ing' : 'ed'}`
  if (form === 'present' && /(?:[aiu]s|[^aeiou]o)$/.test(infinitive)) return `${infinitive}es`
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

const isInfinitive = (verb: string) => Object.hasOwn(irregularVerbs, verb) || whole.has(verb)

/** The infinitive of any form; a word that is none comes back as it is. */
function infinitiveOf(verb: string): string {
  irregular ??= new Map(
    Object.entries(irregularVerbs).flatMap(([infinitive, forms]) =>
      forms.flat().map((form): [string, string] => [form, infinitive]),
    ),
  )
  if (isInfinitive(verb)) return verb
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
  return exact.find(isInfinitive) ?? exact[0] ?? written
}

/** Whether a stem has lost an `e`: after one vowel and one consonant a verb would have doubled the consonant instead. */
function silent(stem: string): boolean {
  if (/(?:rit|let|nor|stor|scor|cach|quir|sur|[bcdfgkptz]l)$/.test(stem)) return true
  if (/[^aeiou](?:er|en|on|or|it|et|op|el)$/.test(stem)) return false
  return /(?:[cuvz]|[^aeious]s|[^aeiou][aeiou][^aeiouwxy]|[nrd]g|[aeiou]g|^[aeiou][^aeiouwxy])$/.test(stem)
}
