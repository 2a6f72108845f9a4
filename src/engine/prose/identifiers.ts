import { LetterPattern } from '../letter-pattern.ts'
import { memoised } from '../memoised.ts'
import { codeMark, linkMark, placeMark } from './block.ts'
import { openPlace } from './place.ts'

/** A word of code that nobody put in backticks: `foo_bar`, `fooBar`, `a.b()`, `--flag`, `src/x.ts`, `C:\x`, `a->b`, `x=1`, `ops/s`. */
const identifier = new LetterPattern(
  /^(?:--?[\p{L}][\w-]*=?\S*|[$%]\w+|.*[\p{L}]\d*_+\w.*|_\w+|[\p{Ll}]+[\p{Lu}].*|[\p{Lu}][\p{Ll}]+[\p{Lu}][\p{Ll}].*|.*\(\).*|.*(?:::|->|=>|==|!=|&&|\|\|).*|[~.]{0,2}\/\w.*|\w+(?:\/[\w.-]+){2,}|[\w-]+\/[\w-]+\.\w+|[\p{Lu}]:\\.*|\w[\w-]*(?:\.[\w-]+)*\.[\p{Ll}]{1,5}|\w+=\S*|[\w.+-]+@[\w-]+\.\w+|0x[\da-f]+|[\w.%]+\/(?:s|sec|ms|min|h|hr|day)|[\da-f]{7,40})$/u,
)

const plainWord = new LetterPattern(/^[\p{Ll}'’-]+$|^[\p{Lu}][\p{Ll}'’]*$/u)

/** What is hidden already. */
const hidden = new RegExp(`^[${codeMark}${linkMark}${placeMark}]+$`)

/** Emoji by name, as in `:roll_eyes:`. */
const shortcode = /^:[a-z\d_+-]+:$/

/** Says that the words before it are meant the other way round. */
const sarcasmMark = '/s'

/** `std::`, whose marks are part of it. */
const namespace = /^\w+::$/

const hasDigit = /\d/
const link = /^(?:https?:|ftp:|mailto:|www\.)/
const abbreviation = /^(?:e\.g|i\.e|etc|vs|a\.k\.a|w\.r\.t|p\.s)\.?$/i

/** What stands between spaces, brackets and quotation marks. A plain word of no great length is passed over, as most are. */
const chunk =
  /(?<![^\s"“”()[\]{},;])(?![A-Za-z][a-z'’-]{0,40}(?:[.!?…]{0,9}|:)(?![^\s"“”)[\]{},;]))[^\s"“”()[\]{},;]+(?:\(\))?/g

/** Same length, with places, identifiers, paths, flags, hashes and bare addresses painted over. Linear: every chunk is tested once. */
export function maskIdentifiers(text: string): string {
  const placed = text.includes('‹') ? text.replace(openPlace, (written) => placeMark.repeat(written.length)) : text
  return placed.replace(chunk, maskedChunk)
}

const maskedChunk = memoised((chunk) => {
  if (shortcode.test(chunk) || chunk.startsWith(placeMark)) return chunk
  if (chunk.length > 300) return codeMark.repeat(chunk.length)
  if (namespace.test(chunk)) return codeMark.repeat(chunk.length)
  const core = chunk.replace(/[.:!?'’*~…]+$/, '')
  if (core.length < 2 || core === sarcasmMark || hidden.test(core) || abbreviation.test(core)) return chunk
  if (link.test(core)) return linkMark.repeat(core.length) + chunk.slice(core.length)
  if (!isIdentifier(core)) return chunk
  return codeMark.repeat(core.length) + chunk.slice(core.length)
})

function isIdentifier(chunk: string): boolean {
  // Most chunks are plain words: one quick test spares them the long one.
  if (plainWord.test(chunk) && !/^-|^[\da-f]{7,}$/.test(chunk)) return false
  if (/^[\da-f]{7,40}$/.test(chunk)) return hasDigit.test(chunk)
  return identifier.test(chunk)
}
