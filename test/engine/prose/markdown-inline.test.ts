import assert from 'node:assert/strict'
import type { SyntaxNode } from '@lezer/common'
import { parser as commonMark, GFM } from '@lezer/markdown'
import fc from 'fast-check'
import { inlineMarkup } from '../../../src/engine/prose/markdown-inline.ts'

/** What the whole parser makes of a paragraph. */
const paragraph = commonMark.configure(GFM)

function described(root: SyntaxNode): string[] {
  const nodes: string[] = []
  root.cursor().iterate(({ name, from, to }) => {
    if (name !== 'HardBreak') nodes.push(`${name} ${from} ${to}`)
  })
  return nodes
}

const assertSame = (text: string) =>
  assert.deepEqual(described(inlineMarkup(text)), described(paragraph.parse(text).topNode))

describe('inline markup', () => {
  it('is what the whole parser finds in a paragraph', () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'word',
        'two words',
        ' ',
        '  \nx',
        '\\\nx',
        '\nx',
        '.',
        'Oh!',
        '1',
        '**',
        '*',
        '_',
        '__',
        '~~',
        '~',
        '`',
        '``',
      ],
      ...[
        '[',
        ']',
        '(',
        ')',
        '![',
        '](',
        '[x](y "z")',
        '[x][y]',
        '[^1]',
        '<',
        '>',
        '<b>',
        '</b>',
        '<!-- c -->',
        '<?x?>',
      ],
      ...[
        '<a@b.co>',
        '<https://a.co>',
        '&',
        '&amp;',
        '&#35;',
        '\\',
        '\\*',
        '\\`',
        ':',
        '"',
        "'",
        'é',
        '😀',
        '|',
        '#',
        '@',
      ],
    )
    const address = fc.constantFrom(
      'www.a.co',
      'https://a.co/b_c',
      'a@b.co',
      'mailto:a@b.co',
      'xmpp:a@b.co',
      'a://b',
      'www.',
    )
    const texts = fc.array(fc.oneof({ weight: 9, arbitrary: part }, { weight: 1, arbitrary: address }), {
      maxLength: 14,
    })
    fc.assert(
      fc.property(texts, (parts) => assertSame(`x${parts.join('')}`)),
      { numRuns: 2_000 },
    )
  })

  it('may be long, and has no addresses', () => {
    assertSame('Use `a` **and `b`** here, _not_ [c](d). '.repeat(50))
  })
})
