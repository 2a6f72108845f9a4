import fc from 'fast-check'
import { allRules } from '../../../src/engine/rules/index.ts'

const rules = allRules.filter(({ id }) => id !== 'unfilled-place')
const harsh = rules.flatMap(({ examples }) => Object.keys(examples.flagged)).filter(isOneLine)
const fine = rules.flatMap(({ examples }) => examples.fine).filter(isOneLine)

function isOneLine(text: string): boolean {
  return !/[\n>|]/.test(text)
}

/** What a rewrite keeps, whatever else it does. */
const technical = [
  '`parse()`',
  '`a || b`',
  'https://example.com/a?b=1&c=%20#d',
  '42',
  '3.2.1',
  '@ana',
  '@ana-b/c',
  '#17',
  'src/app.ts',
  '[the docs](https://example.com "Docs")',
  '![shot](a.png)',
  'readConfig()',
  'MAX_SIZE',
]

const withoutMark = (text: string) => text.replace(/[.!?…\s]+$/, '')
const small = (text: string) => (/^(?:I\b|[^\p{L}])/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))

const bare = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...harsh) },
  { weight: 2, arbitrary: fc.constantFrom(...fine) },
  { weight: 1, arbitrary: fc.constantFrom(...technical).map((word) => `See ${word}.`) },
)
/** Two sentences in one, as people write them. */
const joined = fc
  .tuple(bare, fc.constantFrom(', and ', ', because ', ' - ', '; ', ', ', ': ', ' so ', ' but '), bare)
  .map(([a, joint, b]) => `${withoutMark(a)}${joint}${small(b)}`)
/** A technical word at the end of it. */
const pointed = fc
  .tuple(bare, fc.constantFrom(' in ', ', see ', ' (', ' with '), fc.constantFrom(...technical))
  .map(([a, joint, word]) => `${withoutMark(a)}${joint}${word}${joint === ' (' ? ')' : ''}.`)
const coloured = fc
  .tuple(
    fc.oneof(bare, joined),
    fc.constantFrom('**', '_', '~~', 'lower', ' 🙄', ' :facepalm:', '!!', ' :)', '@bob ', 'nit: '),
  )
  .map(([text, colour]) => {
    if (colour === 'lower') return small(text)
    if (/^(?:@bob|nit)/.test(colour)) return `${colour}${text}`
    if (/^[*_~]/.test(colour)) return /[*_~]/.test(text) ? text : `${colour}${text}${colour}`
    return `${withoutMark(text)}${colour}`
  })

export const sentence = fc.oneof(bare, joined, pointed, coloured)
export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '))

/** A block, and whether its text must come back byte for byte. */
export interface Piece {
  text: string
  fixed: boolean
}

const prose = (arbitrary: fc.Arbitrary<string>) => arbitrary.map((text): Piece => ({ text, fixed: false }))
const fixed = (arbitrary: fc.Arbitrary<string>) => arbitrary.map((text): Piece => ({ text, fixed: true }))

const list = fc
  .array(fc.tuple(fc.constantFrom('- ', '* ', '1. ', '- [ ] ', '  - ', '    - '), sentence), {
    minLength: 1,
    maxLength: 4,
  })
  .map((items) => items.map(([mark, text], index) => `${index === 0 ? mark.trimStart() : mark}${text}`).join('\n'))

export const piece = fc.oneof(
  { weight: 5, arbitrary: prose(paragraph) },
  { weight: 3, arbitrary: prose(list) },
  { weight: 1, arbitrary: prose(sentence.map((text) => `## ${text}`)) },
  { weight: 1, arbitrary: prose(fc.tuple(sentence, sentence).map(([a, b]) => `${a}\n${b}`)) },
  { weight: 1, arbitrary: fixed(bare.map((text) => `> ${text}`)) },
  { weight: 1, arbitrary: fixed(bare.map((text) => `\`\`\`ts\n// ${text}\n\`\`\``)) },
)

export interface Comment {
  text: string
  pieces: readonly Piece[]
}

/** Whole review comments: paragraphs, lists, quotations and code, with either kind of line break. */
export const comment: fc.Arbitrary<Comment> = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\n', '\r\n'))
  .map(([pieces, lineBreak]) => {
    const broken = pieces.map((each) => ({ ...each, text: each.text.replaceAll('\n', lineBreak) }))
    return { text: broken.map(({ text }) => text).join(`${lineBreak}${lineBreak}`), pieces: broken }
  })

/** Everything that a rewrite must keep. An address ends before the marks behind it, those of emphasis too, as GFM has it. */
export function preciousIn(text: string): string[] {
  return (
    text
      .replace(/(?<!`):[a-z_]+:(?!`)/g, '')
      .match(
        /`[^`\n]+`|https?:\/\/[^\s)"*]*[^\s).?!:,"*_~]|(?<![^\W_])(?<![#@/])[#@][\w-]+|(?<![^\W_])\d+(?:\.\d+)*(?![^\W_])|\b[a-z]+[A-Z]\w*|\b\w+_\w+\b|\b\w+\/\w+\.\w+/g,
      ) ?? []
  )
}
