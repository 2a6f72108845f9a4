import assert from 'node:assert/strict'
import fc from 'fast-check'
import { detectorFor } from '../../../src/engine/lint/detectors.ts'
import { LintedText } from '../../../src/engine/lint/document.ts'
import { placeholdersOf, seal, unseal } from '../../../src/engine/model/sealed.ts'

const open = (text: string) => new LintedText(text, 'markdown', {}, detectorFor({}))
const sealed = (text: string, range: [number, number] = [0, text.length]) => seal(open(text), range, [])

describe('sealing', () => {
  const hidden: Record<string, string> = {
    'Use `parse()` here.': 'Use ⟦1⟧ here.',
    'See https://a.b/c?d=1 for it.': 'See ⟦1⟧ for it.',
    'See [the docs](https://a.b) again.': 'See ⟦1⟧the docs⟦2⟧ again.',
    'It took 42 ms, @ana and #17 say.': 'It took ⟦1⟧ ms, ⟦2⟧ and ⟦3⟧ say.',
    'Please ask Bob about src/app.ts today.': 'Please ask ⟦1⟧ about ⟦2⟧ today.',
    'This ‹what breaks› on save.': 'This ⟦1⟧ on save.',
    'Why?\n\n> You said so.\n\nOh.': 'Why?\n\n⟦1⟧\n\nOh.',
    'Why?\n\n```ts\nif (1) {}\n```\n': 'Why?\n\n⟦1⟧',
    '- one thing\n- two': '⟦1⟧ one thing\n⟦2⟧ two',
    'It holds ⟦1⟧ already.': 'It holds ⟦1⟧⟦2⟧⟦3⟧ already.',
    'It is **very** bad.': 'It is **very** bad.',
  }
  for (const [text, shown] of Object.entries(hidden))
    it(`shows ${JSON.stringify(text)} as ${JSON.stringify(shown)}`, () => assert.equal(sealed(text).text, shown))

  it('takes tokens that reach over the ends of the range as a whole', () => {
    const text = 'Use `a b` and `c d` here.'
    assert.deepEqual(sealed(text, [6, 17]).range, [4, 19])
  })

  it('loses nothing and gives every token one placeholder, whatever the text', () => {
    const piece = fc.constantFrom(
      'Fix',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '`a`',
      '```\n',
      '[x](y)',
      'https://a.b',
      '@ana',
      '#1',
      '42',
      'Bob',
      'foo_bar',
      '⟦1⟧',
      '⟦',
      '‹why›',
      '**',
      '<b>',
      '| ',
      '# ',
      '.',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const { text: shown, tokens } = sealed(text)
        assert.equal(unseal(shown, tokens), text.trim())
        assert.deepEqual(
          placeholdersOf(shown),
          tokens.map((_, index) => index + 1),
        )
      }),
      { numRuns: 300, examples: [[['> ', 'Fix', '\n', 'Fix', '```\n', '> ', '| ']]] },
    )
  })
})
