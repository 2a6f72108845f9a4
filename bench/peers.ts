import type { lint, openDocument } from '../src/engine/index.ts'

/** The engine as it is shipped. */
export interface ShippedEngine {
  lint: typeof lint
  openDocument: typeof openDocument
}

/** How far a linter is measured: beyond, it would only keep us waiting. */
interface Limits {
  /** Bytes of the largest text it gets. */
  largest: number
  /** Bytes of the largest text it gets more than once. */
  largestWarm: number
}

export interface Peer extends Limits {
  name: string
  /** Loads it, as a program that wants to lint does. `engine` is the address of Rapport's bundle. */
  load(engine: string): Promise<(text: string) => unknown>
}

const mega = 1_000_000

export const peers: readonly Peer[] = [
  {
    name: 'Rapport',
    largest: mega,
    largestWarm: mega,
    async load(engine) {
      const { lint } = (await import(engine)) as ShippedEngine
      return (text) => lint(text)
    },
  },
  {
    name: 'alex',
    largest: mega,
    largestWarm: 100_000,
    async load() {
      const { markdown } = await import('alex')
      return (text) => markdown(text)
    },
  },
  {
    name: 'retext-equality + retext-profanities',
    largest: mega,
    largestWarm: 100_000,
    async load() {
      const [{ unified }, { default: english }, { default: equality }, { default: profanities }, { VFile }] =
        await Promise.all([
          import('unified'),
          import('retext-english'),
          import('retext-equality'),
          import('retext-profanities'),
          import('vfile'),
        ])
      const processor = unified().use(english).use(equality).use(profanities).freeze()
      return (text) => {
        const file = new VFile(text)
        return processor.runSync(processor.parse(file), file)
      }
    },
  },
  {
    name: 'write-good',
    largest: mega,
    largestWarm: mega,
    async load() {
      const { default: writeGood } = await import('write-good')
      return (text) => writeGood(text)
    },
  },
  {
    name: 'harper.js',
    largest: 100_000,
    largestWarm: 10_000,
    async load() {
      const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')])
      const linter = new LocalLinter({ binary })
      await linter.setup()
      return (text) => linter.lint(text, { language: 'markdown' })
    },
  },
]
