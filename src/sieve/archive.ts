/** More than a text has at once that is kept. */
const pageLength: u32 = 32_768

/** Texts that stay where they are until all are forgotten. */
export class Archive {
  private readonly pages: usize[] = []
  private page: i32 = -1
  private used: u32 = pageLength

  /** Returns where the copy lies. Longer texts than a page are not kept, and have no place. */
  keep(start: usize, length: u32): usize {
    if (length > pageLength) return 0
    if (this.used + length > pageLength) {
      if (++this.page === this.pages.length) this.pages.push(heap.alloc(pageLength))
      this.used = 0
    }
    const place = this.pages[this.page] + this.used
    memory.copy(place, start, length)
    this.used += length
    return place
  }

  /** Its room is used again. */
  clear(): void {
    this.page = -1
    this.used = pageLength
  }
}
