import fc from 'fast-check'

const atom = fc.constantFrom(
  'a',
  'b',
  'c',
  'so',
  'why',
  '_',
  '...',
  '(a|b)',
  '(b c)',
  '(a|b c)+',
  'a?',
  'c*',
  'c{2}',
  '^',
  '$',
  '~',
  '<adverb>',
  '<work>',
)

/** Any short pattern, of words that are in most texts of these tests. */
export const arbitraryPattern = fc.array(atom, { minLength: 1, maxLength: 5 }).map((atoms) => atoms.join(' '))
