import {
  ampersand,
  backslash,
  backtick,
  closedBracket,
  exclamation,
  hash,
  isAlphanumeric,
  isForeign,
  isLetter,
  isNameSign,
  isOneOf,
  isSpace,
  less,
  opened,
  openedBracket,
  semicolon,
  space,
} from './ascii'

/** Whether three letters or more may stand alone with the same sign between them, as in `s h i t` and `w-t-f`. Linear in the text. */
export function hasSpacedLetters(start: usize, end: usize): bool {
  for (let at = start + 1; at + 3 < end; at++) {
    const sign = load<u8>(at)
    if (!isOneOf(sign, ' *_-')) continue
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

/**
 * Whether a text may hide words together with the spaces between them, in tags, entities, images, titles and labels of links or unusual
 * code spans: then nothing is known of how far its words are from each other.
 */
export function hidesWords(start: usize, end: usize): bool {
  let targetEnd = start
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    const next = at + 1 < end ? load<u8>(at + 1) : space
    if (byte === less) return true
    if (byte === ampersand && isEntity(at + 1, end)) return true
    if (byte === exclamation && next === openedBracket) return true
    if ((byte === backtick || byte === backslash) && next === backtick) return true
    if (byte === closedBracket && next === openedBracket) return true
    // Of what stands inside of a target, the end has been looked at.
    if (byte !== closedBracket || next !== opened || at + 2 < targetEnd) continue
    targetEnd = endOfTarget(at + 2, end)
    if (targetEnd < end && (targetEnd === at + 2 || hasTitle(targetEnd, end))) return true
  }
  return false
}

function isEntity(at: usize, end: usize): bool {
  if (at < end && load<u8>(at) === hash) at++
  const first = at
  while (at < end && isNameSign(load<u8>(at))) at++
  return at > first && at < end && load<u8>(at) === semicolon
}

function endOfTarget(start: usize, end: usize): usize {
  let at = start
  while (at < end && !isSpace(load<u8>(at))) at++
  return at
}

/** Whether something like a title stands behind the spaces there. */
function hasTitle(start: usize, end: usize): bool {
  let at = start
  while (at < end && isSpace(load<u8>(at))) at++
  return at < end && isOneOf(load<u8>(at), '"\'()')
}
