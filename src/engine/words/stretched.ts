import { LetterPattern } from '../letter-pattern.ts'

const stretch = new LetterPattern(/([\p{L}])\1\1/u)
const stretches = new LetterPattern(/([\p{L}])\1{2,}/gu)

/** `soooo` is `so`, `whyyy` is `why`; a letter that English doubles (`too`, `still`) keeps two when the word ends so. */
export function unstretch(word: string): string {
  if (!stretch.test(word)) return word
  const single = word.replace(stretches.for(word), '$1')
  return Object.hasOwn(doubled, single) ? (doubled[single] as string) : single
}

/** What `unstretch` would shorten by one letter too many. */
const doubled: Record<string, string> = {
  to: 'too',
  stil: 'still',
  al: 'all',
  wil: 'will',
  realy: 'really',
  god: 'good',
  been: 'been',
  seriousy: 'seriously',
  lok: 'look',
  hel: 'hell',
  ful: 'full',
  kep: 'keep',
  se: 'see',
  ne: 'need',
}
