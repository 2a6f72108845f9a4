import type { ReviewDocument } from './reviewDocument.ts'

/** How long (ms) nothing happens before signals are counted: nobody waits for them, so they wait for everybody. */
const pause = 800

export interface SignalCountOptions {
  /** Called when the number is another one. */
  changed(): void
  failed(error: unknown): void
}

/** How many things in a document build rapport, counted when there is nothing else to do. */
export class SignalCount {
  #timer: ReturnType<typeof setTimeout> | undefined
  #abort: AbortController | undefined
  #value = 0

  constructor(
    private readonly document: ReviewDocument,
    private readonly options: SignalCountOptions,
  ) {}

  /** The last number that was counted. */
  get value(): number {
    return this.#value
  }

  /** Counts once nobody has called this for a moment. */
  soon(): void {
    this.stop()
    this.#timer = setTimeout(() => void this.#count(), pause)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#abort?.abort()
  }

  async #count(): Promise<void> {
    const abort = new AbortController()
    this.#abort = abort
    try {
      const { length } = await this.document.signals(abort.signal)
      if (abort.signal.aborted || length === this.#value) return
      this.#value = length
      this.options.changed()
    } catch (error) {
      if (!abort.signal.aborted) this.options.failed(error)
    }
  }
}
