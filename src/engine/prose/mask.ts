/** A copy of a piece of source in which parts can be painted over without moving anything. */
export class Mask {
  readonly #source: string
  /** Most pieces are not painted over at all. */
  #painted: Uint16Array | undefined
  /** Where it begins in the document. */
  readonly start: number

  /** `start` is the offset of `source` in its document (UTF-16). */
  constructor(source: string, start: number) {
    this.#source = source
    this.start = start
  }

  get #units(): Uint16Array {
    if (this.#painted) return this.#painted
    const units = new Uint16Array(this.#source.length)
    for (let index = 0; index < units.length; index++) units[index] = this.#source.charCodeAt(index)
    this.#painted = units
    return units
  }

  /** Puts `mark`, one code unit, over every unit from `start` to `end` but line breaks. Offsets count in the document. */
  paint(start: number, end: number, mark: string): void {
    const unit = mark.charCodeAt(0)
    const units = this.#units
    const last = Math.min(end - this.start, units.length)
    for (let index = Math.max(0, start - this.start); index < last; index++) {
      if (units[index] !== 10 && units[index] !== 13) units[index] = unit
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
    if (!this.#painted) return this.#source
    let text = ''
    // `apply` on one huge array would exceed the limit of arguments.
    for (let index = 0; index < this.#painted.length; index += 8192) {
      text += String.fromCharCode.apply(null, this.#painted.subarray(index, index + 8192) as unknown as number[])
    }
    return text
  }
}
