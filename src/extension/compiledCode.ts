import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Where Node keeps what it has compiled of the server when that ends, from its version 22.1 on: to compile it is a sixth of what the next
 * start would take. What is compiled for another version of Node or of Rapport is of no use.
 */
export class CompiledCode {
  readonly #root: string
  readonly #name: string

  /** `root` holds a folder for each version. */
  constructor(root: string, version: string) {
    this.#root = root
    this.#name = `${version}-${process.version}`
  }

  get folder(): string {
    return join(this.#root, this.#name)
  }

  /** Removes what other versions have left. What cannot be removed now goes another time. */
  async removeOthers(): Promise<void> {
    const names = await readdir(this.#root).catch(() => [])
    const others = names.filter((name) => name !== this.#name)
    await Promise.all(others.map((name) => rm(join(this.#root, name), { recursive: true }).catch(() => {})))
  }
}
