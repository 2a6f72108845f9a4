import { backtick, isSpace, lineFeed } from './ascii'
import { hiddenWords } from './hidden-words'
import { isBlockMark } from './passage'

/** Reads what stands between the spaces of a text, and its line breaks. A code span is one sign. */
class ChunkReader {
  /** What was read last, in UTF-8; it may lie in room that is used again. */
  start: usize = 0
  length: u32 = 0
  /** Whether it may be hidden together with the space behind it. */
  isHidden: bool = false
  isLineBreak: bool = false
  /** Whether it may be the mark of a block, behind which that begins. */
  isBlockMark: bool = false
  private startsLine: bool = false
  private hasBlockMarks: bool = false
  private at: usize = 0
  private end: usize = 0
  private nextRange: i32 = 0
  private hiddenUntil: usize = 0
  /** Where a chunk without its code spans is put together. */
  private room: usize = 0
  private roomLength: usize = 0

  begin(start: usize, end: usize, hasBlockMarks: bool): void {
    hiddenWords.find(start, end)
    this.hasBlockMarks = hasBlockMarks
    this.startsLine = hasBlockMarks
    this.isBlockMark = false
    this.at = start
    this.end = end
    this.nextRange = 0
    this.hiddenUntil = hiddenWords.anywhere ? end : start
  }

  /** False behind the last one. */
  next(): bool {
    for (; this.at < this.end; this.at++) {
      const byte = load<u8>(this.at)
      this.isLineBreak = byte === lineFeed
      if (this.isLineBreak) {
        this.start = this.at++
        this.length = 1
        this.startsLine = this.hasBlockMarks
        this.isBlockMark = false
        return true
      }
      if (isSpace(byte)) continue
      const start = this.at
      this.at = this.read(start)
      this.isHidden = this.mayHide(start, this.at)
      this.isBlockMark = this.hasBlockMarks && isBlockMark(this.start, this.length, this.startsLine)
      this.startsLine = this.isBlockMark
      return true
    }
    return false
  }

  /** Reads the chunk that begins there. Returns where it ends. */
  private read(start: usize): usize {
    const end = this.end
    let at = start
    let copied: usize = 0
    for (; at < end && !isSpace(load<u8>(at)); at++) {
      if (copied > 0) store<u8>(this.room + copied++, load<u8>(at))
      if (hiddenWords.anywhere || load<u8>(at) !== backtick) continue
      let close = at + 1
      while (close < end && load<u8>(close) !== backtick) close++
      if (close === end) continue
      if (copied === 0) {
        this.reserve(end - start)
        copied = at + 1 - start
        memory.copy(this.room, start, copied)
      }
      at = close
    }
    this.start = copied > 0 ? this.room : start
    this.length = <u32>(copied > 0 ? copied : at - start)
    return at
  }

  private reserve(bytes: usize): void {
    if (bytes <= this.roomLength) return
    this.roomLength = bytes * 2
    this.room = heap.alloc(this.roomLength)
  }

  /** Pieces are asked for one after the other. */
  private mayHide(start: usize, end: usize): bool {
    const ranges = hiddenWords.ranges
    while (this.nextRange < ranges.length && unchecked(ranges[this.nextRange]) < end) {
      this.hiddenUntil = max(this.hiddenUntil, unchecked(ranges[this.nextRange + 1]))
      this.nextRange += 2
    }
    return this.hiddenUntil > start
  }
}

export const chunkReader = new ChunkReader()
