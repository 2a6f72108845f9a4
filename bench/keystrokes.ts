import type { Change } from '../src/engine/index.ts'

export interface Keystroke {
  /** The text after it. */
  after: string
  change: Change
}

/** With a name that nobody has typed before, as in real work. */
const typedIn = (round: number) => ` Why didn't you reuse theSharedHelper${round}?`

const places = 20

/** Somebody types a sentence, letter by letter, at the end of paragraphs all over a text; another one each round. */
export function* keystrokes(text: string, round = 0): Generator<Keystroke> {
  const typed = typedIn(round)
  const ends = [...text.matchAll(/^\p{L}.{40,}$/gmu)].map((match) => match.index + match[0].length)
  let now = text
  for (let place = 0; place < places; place++) {
    // Texts grow by what was typed before, always further up.
    let offset = (ends[Math.floor((place * ends.length) / places)] ?? text.length) + place * typed.length
    for (const letter of typed) {
      now = now.slice(0, offset) + letter + now.slice(offset)
      yield { after: now, change: { start: offset, end: offset, newText: letter } }
      offset++
    }
  }
}
