/** How long (ms) somebody who was told something may stay silent before they are asked whether they are there. */
const usualPatience = 3_000
/** As long as nothing was heard at all, they may still be loading, and are given this many times as long. */
const whileLoading = 10

/** Notices when somebody has died who cannot say so: they answer neither what they are told nor the question whether they are there. */
export class Pulse {
  #timer: ReturnType<typeof setTimeout> | undefined
  #loading = true

  constructor(
    private readonly ask: () => void,
    private readonly died: () => void,
    private readonly patience = usualPatience,
  ) {}

  told(): void {
    if (this.#timer !== undefined) return
    this.#wait(() => {
      this.ask()
      this.#wait(this.died)
    })
  }

  heard(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#loading = false
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #wait(next: () => void): void {
    this.#timer = setTimeout(next, this.#loading ? this.patience * whileLoading : this.patience)
  }
}
