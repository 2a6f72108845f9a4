/** Some classes of words, by their numbers. */
export class ClassSet {
  /** A bit for each of the first 64, and of the others. */
  first: u64 = 0
  others: u64 = 0

  add(number: u32): void {
    if (number < 64) this.first |= (<u64>1) << number
    else this.others |= (<u64>1) << (number - 64)
  }

  addAll(set: ClassSet): void {
    this.first |= set.first
    this.others |= set.others
  }

  clear(): void {
    this.first = 0
    this.others = 0
  }
}
