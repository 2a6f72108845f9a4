/** Longest time in ms without giving the event loop a turn. */
const longest = 4

/** Lets long work give way: to input and messages, and to an abort. */
export class Turns {
  readonly #signal: AbortSignal | undefined
  #since = performance.now()

  constructor(signal?: AbortSignal) {
    this.#signal = signal
  }

  /** Goes on at once, or after a macrotask when the last one is too long ago. Throws the signal's reason when aborted. */
  async offer(): Promise<void> {
    this.#signal?.throwIfAborted()
    if (performance.now() - this.#since <= longest) return
    await nextTask()
    this.#signal?.throwIfAborted()
    this.#since = performance.now()
  }

  /** Takes short steps, with a turn for others when one is due. */
  async through<Result>(steps: Generator<void, Result>): Promise<Result> {
    let step = steps.next()
    while (!step.done) {
      if (this.due) await this.offer()
      step = steps.next()
    }
    return step.value
  }

  /** Whether `offer` would wait: asking is cheaper than awaiting. */
  get due(): boolean {
    return performance.now() - this.#since > longest
  }
}

/** Takes all steps without a turn for anybody. */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Waits for what else is due: input, messages, timers. A timer of its own would wait for a millisecond and more. */
const nextTask: () => Promise<void> =
  typeof setImmediate === 'function'
    ? () => new Promise((resolve) => setImmediate(resolve))
    : () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            port1.close()
            resolve()
          }
          port2.postMessage(undefined)
        })
