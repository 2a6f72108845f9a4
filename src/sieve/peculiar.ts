import { isAlphanumeric, isForeign, isLetter, Signs } from './ascii'

const separators = new Signs(' *_-')

/** Whether three letters or more may stand alone with the same sign between them, as in `s h i t` and `w-t-f`. Linear in the text. */
export function hasSpacedLetters(start: usize, end: usize): bool {
  for (let at = start + 1; at + 3 < end; at++) {
    const sign = load<u8>(at)
    if (!separators.has(sign)) continue
    const second = letterEnd(at + 1, end)
    if (second === 0 || second >= end || load<u8>(second) !== sign) continue
    const third = letterEnd(second + 1, end)
    if (third === 0 || !standsAlone(at, start)) continue
    if (third >= end || !isAlphanumeric(load<u8>(third))) return true
  }
  return false
}

/** Whether the letter that ends there has no other before it. */
function standsAlone(end: usize, start: usize): bool {
  const last = load<u8>(end - 1)
  if (isForeign(last)) return true
  return isLetter(last) && (end - 1 === start || !isAlphanumeric(load<u8>(end - 2)))
}

/** Behind a letter, or what may be one; 0 when there is none. */
function letterEnd(at: usize, end: usize): usize {
  if (at >= end) return 0
  const byte = load<u8>(at)
  if (isLetter(byte)) return at + 1
  if (!isForeign(byte)) return 0
  do at++
  while (at < end && (load<u8>(at) & 0xc0) === 0x80)
  return at
}
