import { type WordClass, words } from './word-class.ts'

const mocking = new Set([
  '🙄',
  '🤦',
  '🤡',
  '😒',
  '🙃',
  '😤',
  '🤮',
  '💩',
  '🖕',
  '🤦‍♂️',
  '🤦‍♀️',
  '🤷',
  '🤢',
  ':roll_eyes:',
  ':rolling_eyes:',
  ':face_with_rolling_eyes:',
  ':facepalm:',
  ':clown:',
  ':clown_face:',
  ':face_palm:',
  ':man_facepalming:',
  ':woman_facepalming:',
  ':eyeroll:',
  ':upside_down_face:',
  ':unamused:',
  ':poop:',
  ':hankey:',
  ':middle_finger:',
  ':vomiting_face:',
])

const ambiguous = new Set(['😒', '😤', ':unamused:', '🙃', '🤷', '💩', ':upside_down_face:', ':poop:', ':hankey:'])

export const signs: Record<string, WordClass> = {
  code: (word) => word.kind === 'code',
  link: (word) => word.kind === 'link',
  mention: (word) => word.kind === 'mention',
  /** A place left open in a rewrite. */
  place: (word) => word.kind === 'place',
  number: (word) => word.kind === 'number',
  emoji: (word) => word.kind === 'emoji',
  /** Emoji that roll their eyes at the reader. */
  'mocking-emoji': (word) => word.kind === 'emoji' && mocking.has(word.normal),
  /** Of those, the ones that are never meant well. */
  'eye-roll': (word) => word.kind === 'emoji' && mocking.has(word.normal) && !ambiguous.has(word.normal),
  facepalm: (word) =>
    word.kind === 'emoji' && (word.normal === '🤦' || /^:.*(?:facepalm|face_palm).*:$/.test(word.normal)),
  clap: (word) => word.kind === 'emoji' && (word.normal === '👏' || word.normal === ':clap:'),
  shouted: (word) => word.shouted,
  disguised: (word) => word.disguised,
  ordinal: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth nth umpteenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th hundredth thousandth millionth',
  ),
}
