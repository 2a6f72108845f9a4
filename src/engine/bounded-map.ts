/** A map that forgets everything when it is full, because every misspelling of a large text would otherwise be kept for ever. */
export class BoundedMap<Value> extends Map<string, Value> {
  readonly #most: number

  constructor(most: number) {
    super()
    this.#most = most
  }

  override set(key: string, value: Value): this {
    if (this.size >= this.#most) this.clear()
    return super.set(key, value)
  }
}
