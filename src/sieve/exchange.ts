/** Memory that the host writes what it hands over into, and reads what it gets back from. */
class Exchange {
  start: usize = 0
  private capacity: i32 = 0

  /** Room for so many bytes; what was there is forgotten when it has to move. */
  reserve(bytes: i32): usize {
    if (bytes > this.capacity) {
      this.capacity = max(bytes, this.capacity * 2)
      this.start = heap.alloc(this.capacity)
    }
    return this.start
  }
}

export const exchange = new Exchange()

export const text = new Exchange()

export const pattern = new Exchange()
