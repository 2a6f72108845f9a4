/** A copy of a piece of source in which parts can be painted over without moving anything. */
export class Mask {
  readonly #units: Uint16Array
  /** Where it begins in the document. */
  readonly start: number

  /** `start` is the offset of `source` in its document (UTF-16). */
  constructor(source: string, start: number) {
    this.#units = new Uint16Array(source.length)
    for (let index = 0; index < source.length; index++) this.#units[index] = source.charCodeAt(index)
    this.start = start
  }

  /** Puts `mark`, one code unit, over every unit from `start` to `end` but line breaks. Offsets count in the document. */
  paint(start: number, end: number, mark: string): void {
    const unit = mark.charCodeAt(0)
    const last = Math.min(end - this.start, this.#units.length)
    for (let index = Math.max(0, start - this.start); index < last; index++) {
      if (this.#units[index] !== 10 && this.#units[index] !== 13) this.#units[index] = unit
    }
  }

  /** Like `paint`, but over line breaks too, so that what is covered stays one word. */
  cover(start: number, end: number, mark: string): void {
    this.#units.fill(mark.charCodeAt(0), Math.max(0, start - this.start), Math.max(0, end - this.start))
  }

  /** The code unit at an offset of the document as a string; empty outside. */
  at(offset: number): string {
    const unit = this.#units[offset - this.start]
    return unit === undefined ? '' : String.fromCharCode(unit)
  }

  toString(): string {
    let text = ''
    // `apply` on one huge array would exceed the limit of arguments.
    for (let index = 0; index < this.#units.length; index += 8192) {
      text += String.fromCharCode(...this.#units.subarray(index, index + 8192))
    }
    return text
  }
}
