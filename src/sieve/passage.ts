import { backtick, bar, closed, colon, hash, hyphen, isDigit, isSpace, lineFeed, Signs, stop } from './ascii'

const blockMarks = new Signs('-*+>')

/** As many columns as marks of a heading may have. */
const longestHeading: u32 = 6

/** As many digits as the number of an item may have. */
const longestNumber: u32 = 9

/**
 * Whether a passage can be read without telling its blocks from each other: no code span goes on over the end of a line, where it might as
 * well be none, and the cells of a table are parted by spaces.
 */
export function isLegible(start: usize, end: usize): bool {
  let backticks = 0
  let isTable = false
  let line = start
  for (let at = start; at <= end; at++) {
    if (at < end && load<u8>(at) !== lineFeed) {
      if (load<u8>(at) === backtick) backticks++
      continue
    }
    if (backticks % 2 !== 0) return false
    if (isRowOfTable(line, at)) isTable = true
    backticks = 0
    line = at + 1
  }
  return !isTable || hasPlainCells(start, end)
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

/** Whether all bars stand alone, and none in code. */
function hasPlainCells(start: usize, end: usize): bool {
  let inCode = false
  let chunk = start
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    if (byte === backtick) inCode = !inCode
    else if (isSpace(byte)) chunk = at + 1
    if (byte !== bar) continue
    if (inCode) return false
    let last = at
    while (last + 1 < end && !isSpace(load<u8>(last + 1))) last++
    if (!isBar(chunk, last + 1)) return false
    at = last
  }
  return true
}

/** Whether something stands between cells of a table, or is a part of the line below its head. */
function isBar(start: usize, end: usize): bool {
  let hasBar = false
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at)
    if (byte === bar) hasBar = true
    else if (byte !== hyphen && byte !== colon) return false
  }
  return hasBar
}

/** Whether a chunk may be the mark of a block, and belong to none. Most of them begin a line. */
export function isBlockMark(start: usize, length: u32, startsLine: bool): bool {
  if (isBar(start, start + length)) return true
  if (!startsLine) return false
  const first = load<u8>(start)
  const last = load<u8>(start + length - 1)
  if (first === hash) return length <= longestHeading && last === hash
  if (isDigit(first)) return length <= longestNumber + 1 && (last === stop || last === closed)
  return length === 1 && blockMarks.has(first)
}
