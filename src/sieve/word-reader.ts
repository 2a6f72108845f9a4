import { isSpace } from './ascii'
import { exchange } from './exchange'

/** Reads the words that the host has handed over, a space between two. */
export class WordReader {
  /** The word that was read last. */
  start: usize
  length: u32 = 0
  private readonly end: usize

  /** They are text of so many bytes. */
  constructor(length: i32) {
    this.start = exchange.start
    this.end = exchange.start + length
  }

  /** False behind the last one. */
  next(): bool {
    let at = this.start + this.length
    while (at < this.end && isSpace(load<u8>(at))) at++
    this.start = at
    while (at < this.end && !isSpace(load<u8>(at))) at++
    this.length = <u32>(at - this.start)
    return this.length > 0
  }
}
