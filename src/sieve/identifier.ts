import { colon, hyphen, isAlphanumeric, isLetter, isNameSign, isSmall, Signs, slash, stop, underscore } from './ascii'

const markup = new Signs('*~`\\<>&')
const trailing = new Signs(".:!?'*~")
const separators = new Signs('"()[]{},;')
const pathStart = new Signs('.~')
const smallS: u8 = 0x73

/** Whether Markdown may take something out of a chunk; it sees brackets as the end of an identifier, too. */
export function hasMarkup(start: usize, end: usize): bool {
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    if (markup.has(byte)) return true
    if (byte === underscore && !(isInside(at, start, end) && isBetweenNames(at))) return true
  }
  return false
}

function isInside(at: usize, start: usize, end: usize): bool {
  return at > start && at + 1 < end
}

function isBetweenNames(at: usize): bool {
  return isAlphanumeric(load<u8>(at - 1)) && isAlphanumeric(load<u8>(at + 1))
}

/** Where the address, the path or the name of code that begins there ends; where it begins, when there is none. More is found by the host. */
export function identifierEnd(start: usize, end: usize): usize {
  let last = start
  while (last < end && !endsIdentifier(load<u8>(last))) last++
  if (isNamespace(start, last)) return last
  while (last > start && trailing.has(load<u8>(last - 1))) last--
  if (last < start + 2) return start
  return isAddress(start, last) || isPath(start, last) || isSnake(start, last) || isFileName(start, last) ? last : start
}

/** What ends an identifier wherever it stands. */
export function endsIdentifier(byte: u8): bool {
  return separators.has(byte)
}

/** `std::` */
export function isNamespace(start: usize, end: usize): bool {
  if (end < start + 3 || load<u8>(end - 1) !== colon || load<u8>(end - 2) !== colon) return false
  for (let at = start; at < end - 2; at++) if (!isNameSign(load<u8>(at))) return false
  return true
}

/** `https://example.com` */
function isAddress(start: usize, end: usize): bool {
  const scheme = 'http'
  for (let place = 0; place < scheme.length; place++) {
    if (start + place >= end || load<u8>(start + place) !== <u8>scheme.charCodeAt(place)) return false
  }
  const at = start + scheme.length
  return at + 1 < end && (load<u8>(at) === colon || (load<u8>(at) === smallS && load<u8>(at + 1) === colon))
}

/** `/a/b`, `./a`, `~/a`, but not `/s`, with which people mark sarcasm */
function isPath(start: usize, end: usize): bool {
  if (end - start === 2 && load<u8>(start + 1) === smallS) return false
  let at = start
  while (at < start + 2 && pathStart.has(load<u8>(at))) at++
  return at + 1 < end && load<u8>(at) === slash && isNameSign(load<u8>(at + 1))
}

/** `snake_case` */
function isSnake(start: usize, end: usize): bool {
  for (let at = start + 1; at + 1 < end; at++) {
    if (load<u8>(at) === underscore && isLetter(load<u8>(at - 1)) && isNameSign(load<u8>(at + 1))) return true
  }
  return false
}

/** `file.test.ts`; an abbreviation as `e.g` ends in one letter. */
function isFileName(start: usize, end: usize): bool {
  if (!isNameSign(load<u8>(start))) return false
  let suffix = end
  while (suffix > start && isSmall(load<u8>(suffix - 1))) suffix--
  if (suffix < start + 2 || end - suffix < 2 || end - suffix > 5 || load<u8>(suffix - 1) !== stop) return false
  for (let at = start; at < suffix - 1; at++) {
    const byte = load<u8>(at)
    if (byte === stop ? load<u8>(at + 1) === stop : !isNameSign(byte) && byte !== hyphen) return false
  }
  return true
}
