import type * as vscode from 'vscode'

/** What the user decided about single documents. */
interface Exceptions {
  /** Phrases to leave alone, by document. */
  phrases: Record<string, string[]>
  /** Documents where Rapport is off. */
  off: string[]
}

const key = 'rapport.exceptions'
/** Old documents are forgotten first. */
const most = 500

/** Decisions about single documents, kept in the workspace's own storage so that they survive a reload. */
export class DocumentExceptions {
  constructor(private readonly storage: Pick<vscode.Memento, 'get' | 'update'>) {}

  phrases(uri: string): readonly string[] {
    return this.#stored.phrases[uri] ?? []
  }

  isOff(uri: string): boolean {
    return this.#stored.off.includes(uri)
  }

  async allow(uri: string, phrase: string): Promise<void> {
    const { phrases, off } = this.#stored
    const { [uri]: here = [], ...others } = phrases
    const entries = [...Object.entries(others), [uri, [...new Set([...here, phrase])]] as const]
    await this.storage.update(key, { phrases: Object.fromEntries(entries.slice(-most)), off })
  }

  async setOff(uri: string, isOff: boolean): Promise<void> {
    const { phrases, off } = this.#stored
    const others = off.filter((other) => other !== uri)
    await this.storage.update(key, { phrases, off: isOff ? [...others, uri].slice(-most) : others })
  }

  /** Forgets a document whose address the next one will have, as with `Untitled-1`. */
  async forget(uri: string): Promise<void> {
    const { phrases, off } = this.#stored
    if (!(uri in phrases) && !off.includes(uri)) return
    const { [uri]: _phrases, ...others } = phrases
    await this.storage.update(key, { phrases: others, off: off.filter((other) => other !== uri) })
  }

  /** A document's settings, as the server gets them, with its exceptions on top. */
  applied(settings: unknown, uri: string): unknown {
    const given = typeof settings === 'object' && settings !== null ? settings : {}
    const allow = 'allow' in given && Array.isArray(given.allow) ? given.allow : []
    return { ...given, allow: [...allow, ...this.phrases(uri)], ...(this.isOff(uri) ? { enable: false } : {}) }
  }

  get #stored(): Exceptions {
    return this.storage.get<Exceptions>(key) ?? { phrases: {}, off: [] }
  }
}
