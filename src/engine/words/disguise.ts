import { LetterPattern } from '../letter-pattern.ts'

/** Words that people write with signs in place of letters. */
export const disguisable: readonly string[] = (
  'ass asshole assholes bastard bastards bitch bitches bitching bollocks bullshit cock crap crappy cunt damn damned dick dickhead douche ' +
  'dumb dumbass fag faggot fuck fucked fucker fuckers fuckin fucking fucks goddamn hell idiot idiotic idiots jackass moron morons ' +
  'motherfucker clusterfuck nigger piss pissed retard retarded shit shits shitty shitshow slut stupid suck sucks twat whore wtf'
).split(' ')

const known = new Set(disguisable)
/** By length and first letter. */
const alike = new Map<string, string[]>()
for (const word of disguisable) {
  const key = keyOf(word.length, word.charAt(0))
  alike.set(key, [...(alike.get(key) ?? []), word])
}

function keyOf(length: number, first: string): string {
  return `${length}${first}`
}

/** Whether people write a word with signs in place of letters, or with its letters apart. */
export function isDisguisable(word: string): boolean {
  return known.has(word)
}

const hasLetter = new LetterPattern(/[\p{L}]/u)
const sign = /[*#@$%&!^0134|-]/
const looksLike: Record<string, string> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '1': 'i',
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '|': 'i',
}

/** The word behind `f**k`, `st*pid`, `sh!t`, `a$$`; undefined for anything else. At least one letter shows, and the first shows or looks like itself. */
export function disguisedWord(written: string): string | undefined {
  if (written.length < 3 || written.length > 16 || !sign.test(written) || !hasLetter.test(written)) return undefined
  const lower = written.toLowerCase()
  const first = lower.charAt(0)
  return alike.get(keyOf(lower.length, looksLike[first] ?? first))?.find((word) => matches(lower, word))
}

function matches(written: string, word: string): boolean {
  // `sh-*` is a pattern of names.
  if (written.includes('-') && /[*#@$%&^]/.test(written)) return false
  let visible = 0
  let hidden = 0
  for (let index = 0; index < word.length; index++) {
    const character = written.charAt(index)
    if (character === word[index]) visible++
    else if (looksLike[character] === word[index] || /[*#@$%&!^-]/.test(character)) hidden++
    else return false
  }
  // An asterisk at the end is a footnote.
  if (hidden === 1 && written.endsWith('*')) return false
  return hidden > 0 && visible > 0
}

/** Whether nothing but mixed signs stands for a curse, as in `@#$%!`; a run of keys on a keyboard does not. */
export function isGrawlix(written: string): boolean {
  return /^[@#$%^&*!]{4,12}$/.test(written) && new Set(written).size > 2 && !'!@#$%^&*'.includes(written)
}
