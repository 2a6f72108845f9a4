import assert from 'node:assert/strict'
import { lint, rewrite } from '../../../src/engine/index.ts'

const size = 100_000

/** 100 KB of a piece of text, over and over. */
const much = (piece: string) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)

const inputs: Record<string, string> = {
  'one letter': much('a'),
  'exclamation marks': much('!'),
  'question marks with spaces': much('? '),
  'nested brackets': much('[') + much(']'),
  'nested parentheses': much('(') + much(')'),
  'quotation marks': much('"'),
  'single quotation marks': much("' "),
  'curly quotation marks that never close': much('“a '),
  'one sentence without an end': much('and then the cache is read '),
  'one sentence of adverbs': much('really '),
  'adverbs before every verb': much('you really just '),
  'emphasis that never closes': much('*a '),
  backticks: much('`'),
  'backticks with letters': much('`a'),
  'nested quotations': much('> '),
  'nested lists': Array.from({ length: 400 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n'),
  'links that never close': much('[a]('),
  'images that never close': much('!['),
  tables: much('| a '),
  'HTML that never closes': much('<code>'),
  'comments that never close': much('<!--'),
  'places that never close': much('‹a '),
  dots: much('.'),
  dashes: much('-'),
  disguises: much('f*u*c*k '),
  colons: much(':a'),
  'at signs': much('@a'),
  underscores: much('_a'),
  'line breaks': much('\n'),
  'harsh words': much('You always forget the tests. '),
  emoji: much('🙄'),
  'letters of other scripts': much('漢字かな交じり文'),
  'comments of code that never close': much('/*'),
  'comments that hold comments': `${much('/* ')}*/`,
  'line comments': much('// a\n'),
  'line comments on one line': much('/**/ a '),
  'strings that never close': much('x = "'),
  'templates in templates': much('`${'),
  'regular expressions that never close': much('(/['),
  'texts that never end': much('<<A '),
  'other texts that never end': Array.from({ length: 9000 }, (_, index) => `<<A${index} `).join(''),
  'documentation that never closes': much('"""a\n'),
  'types in braces': `/** @param ${much('{')} */`,
  'tags of documentation': much('/** @param {a} b - c */\n'),
  'indented scalars': much('a: |\n  b\n'),
  'stretched letters': much('so').replaceAll('o', 'ooooooooo').slice(0, size),
}

describe('text that is made to be slow', () => {
  for (const [name, text] of Object.entries(inputs)) {
    for (const language of ['markdown', 'plaintext', 'typescript', 'rust', 'python', 'shellscript', 'yaml']) {
      it(`${name}, as ${language}`, async () => {
        const findings = await lint(text, { language })
        assert.ok(findings.every(({ start, end }) => start >= 0 && start < end && end <= text.length))
      })
    }
  }

  it('is rewritten too', async () => {
    const { remaining } = await rewrite(`${much('a')}\n\nYou always forget the tests.`)
    assert.deepEqual(remaining, [])
  })
})
