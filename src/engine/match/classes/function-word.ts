import { words } from './word-class.ts'

export const determiner = words(
  'a an the this that these those my your his her its our their some any no every each another',
)
export const preposition = words(
  'of in on at by for with from to into onto about over under after before between through during without within against as like than per via',
)
export const conjunction = words('and or but nor so because if when while although though since unless until whether')
export const pronoun = words(
  'i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves themselves who whom what which this that these those there',
)

export const functionWords = {
  determiner,
  preposition,
  conjunction,
  pronoun,
  be: words("is am are was were be been being 's"),
  is: words("is are was were 's be"),
  do: words('do does did'),
  have: words('have has had'),
  modal: words('can could should would will must may might shall'),
  ought: words('must should shall'),
  question: words('who what where when why how which whose'),
  this: words('this that these those it'),
}

/** Words of grammar: they carry no point. */
export const grammar: ReadonlySet<string> = new Set(Object.values(functionWords).flatMap((list) => [...list]))
