import { caret, colon, isNameSign, isOneOf, less } from './ascii'

/** Whether an emoji is written by its name there, as in `:eyes:`. */
export function isShortcode(start: usize, end: usize): bool {
  if (load<u8>(start) !== colon) return false
  let at = start + 1
  while (at < end && (isNameSign(load<u8>(at)) || isOneOf(load<u8>(at), '+-'))) at++
  return at > start + 1 && at < end && load<u8>(at) === colon
}

/** Whether a chunk begins as smileys do. */
export function isSmiley(start: usize, end: usize): bool {
  if (end - start < 2) return false
  const eyes = load<u8>(start)
  let mouth = load<u8>(start + 1)
  if (eyes === less) return mouth === 0x33
  if (eyes === caret) return mouth === caret
  if (!isOneOf(eyes, ':;=8')) return false
  if (isOneOf(mouth, "'-") && end - start > 2) mouth = load<u8>(start + 2)
  return isOneOf(mouth, ')(DPp/\\|*3oO')
}
