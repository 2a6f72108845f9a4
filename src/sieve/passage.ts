import { backtick, bar, closed, colon, hash, hyphen, isDigit, isSpace, lineFeed, Signs, stop } from './ascii'

const blockMarks = new Signs('-*+>')

/** As many columns as marks of a heading may have. */
const longestHeading: u32 = 6

/** As many digits as the number of an item may have. */
const longestNumber: u32 = 9

/**
 * Whether a passage can be read without telling its blocks from each other: no table, and no code span that goes on over the end of a
 * line, where it might as well be none.
 */
export function isLegible(start: usize, end: usize): bool {
  let backticks = 0
  let line = start
  for (let at = start; at <= end; at++) {
    if (at < end && load<u8>(at) !== lineFeed) {
      if (load<u8>(at) === backtick) backticks++
      continue
    }
    if (backticks % 2 !== 0 || isRowOfTable(line, at)) return false
    backticks = 0
    line = at + 1
  }
  return true
}

/** Whether a line may be the one below the head of a table. */
function isRowOfTable(start: usize, end: usize): bool {
  let hasBar = false
  let hasHyphen = false
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    if (byte === bar) hasBar = true
    else if (byte === hyphen) hasHyphen = true
    else if (byte !== colon && !isSpace(byte)) return false
  }
  return hasBar && hasHyphen
}

/** Whether a chunk that begins a line may be the mark of a block, and belong to none. */
export function isBlockMark(start: usize, length: u32): bool {
  const first = load<u8>(start)
  const last = load<u8>(start + length - 1)
  if (first === hash) return length <= longestHeading && last === hash
  if (isDigit(first)) return length <= longestNumber + 1 && (last === stop || last === closed)
  return length === 1 && blockMarks.has(first)
}
