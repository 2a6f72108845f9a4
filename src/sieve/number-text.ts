/** See the engine's text of numbers. */
const radix: u8 = 44
const firstLetter: u8 = 0x23

/** Whether a letter is the last of its number. */
export function isLast(letter: u8): bool {
  return letter < firstLetter + radix
}

/** What comes of a number with another letter. */
export function withLetter(number: u16, letter: u8): u16 {
  return number * radix + (letter - firstLetter - (isLast(letter) ? 0 : radix))
}

/** Added to a letter it has the highest bit of its byte when it is not the last of its number. */
const toHighestBit: u64 = ((0x3131_3131 as u64) << 32) | 0x3131_3131
const highestBits: u64 = ((0x8080_8080 as u64) << 32) | 0x8080_8080

/** How many numbers are in a text: eight letters at once, for it may be long and this code has never run before. */
export function countOf(start: usize, length: i32): i32 {
  let count = length
  let at = start
  const end = start + length
  for (; at + 8 <= end; at += 8) count -= <i32>popcnt((load<u64>(at) + toHighestBit) & highestBits)
  for (; at < end; at++) if (!isLast(load<u8>(at))) count--
  return count
}
