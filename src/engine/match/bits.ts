/** A set of small numbers. */
export type Bits = Uint32Array

/** Of no number yet, for numbers below `end`. */
export function noBits(end: number): Bits {
  return new Uint32Array((end + 31) >>> 5)
}

export function put(bits: Bits, number: number): void {
  bits[number >>> 5] = (bits[number >>> 5] as number) | (1 << (number & 31))
}

export function isIn(bits: Bits, number: number): boolean {
  return ((bits[number >>> 5] as number) & (1 << (number & 31))) !== 0
}
