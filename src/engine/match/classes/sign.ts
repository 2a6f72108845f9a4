import { ofForm, ofKind, type WordClass, words } from './word-class.ts'

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
  code: ofKind('code'),
  link: ofKind('link'),
  mention: ofKind('mention'),
  /** A place left open in a rewrite. */
  place: ofKind('place'),
  number: ofKind('number'),
  emoji: ofKind('emoji'),
  /** Emoji that roll their eyes at the reader. */
  'mocking-emoji': ofKind('emoji', ({ normal }) => mocking.has(normal)),
  /** Of those, the ones that are never meant well. */
  'eye-roll': ofKind('emoji', ({ normal }) => mocking.has(normal) && !ambiguous.has(normal)),
  facepalm: ofKind('emoji', ({ normal }) => normal === '🤦' || /^:.*(?:facepalm|face_palm).*:$/.test(normal)),
  clap: ofKind('emoji', ({ normal }) => normal === '👏' || normal === ':clap:'),
  shouted: ofForm({}, (word) => word.shouted),
  disguised: ofForm({}, (word) => word.disguised),
  ordinal: words(
    'first second third fourth fifth sixth seventh eighth ninth tenth nth umpteenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th hundredth thousandth millionth',
  ),
}
