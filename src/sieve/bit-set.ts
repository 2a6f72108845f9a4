/** Numbers below 128. */
export class BitSet {
  /** A bit for each of the first 64, and of the others. */
  first: u64 = 0
  others: u64 = 0

  add(number: u32): void {
    if (number < 64) this.first |= (<u64>1) << number
    else this.others |= (<u64>1) << (number - 64)
  }

  addAll(set: BitSet): void {
    this.first |= set.first
    this.others |= set.others
  }

  has(number: u32): bool {
    if (number < 64) return ((this.first >> number) & 1) !== 0
    return number < 128 && ((this.others >> (number - 64)) & 1) !== 0
  }

  clear(): void {
    this.first = 0
    this.others = 0
  }
}
