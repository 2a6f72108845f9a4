import { caret, colon, isNameSign, less, Signs } from './ascii'

const nameSigns = new Signs('+-')
const eyesOfFaces = new Signs(':;=8')
const noses = new Signs("'-")
const mouths = new Signs(')(DPp/\\|*3oO')

/** Whether an emoji is written by its name there, as in `:eyes:`. */
export function isShortcode(start: usize, end: usize): bool {
  if (load<u8>(start) !== colon) return false
  let at = start + 1
  while (at < end && (isNameSign(load<u8>(at)) || nameSigns.has(load<u8>(at)))) at++
  return at > start + 1 && at < end && load<u8>(at) === colon
}

/** Whether a chunk begins as smileys do. */
export function isSmiley(start: usize, end: usize): bool {
  if (end - start < 2) return false
  const eyes = load<u8>(start)
  let mouth = load<u8>(start + 1)
  if (eyes === less) return mouth === 0x33
  if (eyes === caret) return mouth === caret
  if (!eyesOfFaces.has(eyes)) return false
  if (noses.has(mouth) && end - start > 2) mouth = load<u8>(start + 2)
  return mouths.has(mouth)
}
