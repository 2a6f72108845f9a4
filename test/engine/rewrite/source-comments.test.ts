import assert from 'node:assert/strict'
import fc from 'fast-check'
import { rewrite } from '../../../src/engine/index.ts'
import { CommentScanner } from '../../../src/engine/prose/comment-scanner.ts'
import { commentSyntaxOf } from '../../../src/engine/prose/comment-syntax.ts'

/** The text without what its comments say. */
function codeOf(source: string, language: string): string {
  const comments = new CommentScanner(source, commentSyntaxOf(language) ?? {}).comments()
  return comments.reduceRight(
    (code, { start, end, from, to }) =>
      code.slice(0, start) + source.slice(start, from) + source.slice(to, end) + code.slice(end),
    source,
  )
}

describe('rewriting code', () => {
  it('changes what comments say, and keeps their frame', async () => {
    const { text } = await rewrite(
      'const a = "you always forget" // You always forget the tests.\n/**\n * TODO(ana): Why didn\'t you just use the\n * helper?\n */\n',
      { language: 'typescript' },
    )
    assert.match(
      text,
      /^const a = "you always forget" \/\/ (?!You always)\S.*\n\/\*\*\n \* TODO\(ana\): [A-Z][^?]*\?\n \*\/\n$/,
    )
    assert.doesNotMatch(text, /didn't/)
  })

  it('leaves the code as it is', async () => {
    const remark = fc.constantFrom(
      'You always forget the tests.',
      "Why didn't you just use `x`?",
      'This is garbage.',
      'You broke\n// the build again.',
      'You broke\n * the build again.',
      'fine',
    )
    const piece = fc.oneof(
      remark.map((text) => `// ${text.replace('\n *', '\n//')}\n`),
      remark.map((text) => `/* ${text.replace('\n//', '\n *')} */`),
      fc.constantFrom(
        'let x = "You always forget it."\n',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to scan
        'f(`// You never ${a}`)\n',
        'x = /You always/\n',
        '\n',
        'x() ',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const before = pieces.join('')
        const { text } = await rewrite(before, { language: 'typescript' })
        // Two line comments may become one, with their line break gone.
        const bare = (source: string) => codeOf(source, 'typescript').replace(/(?:\/\/\s*)+/g, '// ')
        assert.equal(bare(text), bare(before))
      }),
      { numRuns: 100 },
    )
  })
})
