import assert from 'node:assert/strict'
import fc from 'fast-check'
import { codeMark, linkMark } from '../../../src/engine/prose/block.ts'
import { ParsedText } from '../../../src/engine/prose/parsed-text.ts'

function proseOf(source: string) {
  return new ParsedText(source, 'markdown').prose()
}

/** The prose of every block, marks shown as C (code) and L (link). */
function texts(source: string): string[] {
  return proseOf(source).blocks.map((block) =>
    block.prose().replaceAll(codeMark, 'C').replaceAll(linkMark, 'L').replace(/\s+/g, ' ').trim(),
  )
}

describe('prose of Markdown', () => {
  it('reads paragraphs, headings, list items, tasks and table cells', () => {
    assert.deepEqual(texts('# Title\n\nSome *text*\nhere.\n\n- one\n- [ ] two\n\n| a | b |\n|---|---|\n| c | d |'), [
      'Title',
      'Some text here.',
      'one',
      'two',
      'a',
      'b',
      'c',
      'd',
    ])
  })

  it('hides code, links, images, HTML and entities and keeps the words around them', () => {
    assert.deepEqual(texts('Use `foo` and [the docs](https://x.y) <b>now</b> ![alt](i.png) &amp; go.'), [
      'Use CCCCC and the docs now LLLLLLLLLLLLL go.',
    ])
    assert.deepEqual(texts('See https://example.com/a_b and <https://x.org>.'), [
      `See ${'L'.repeat(23)} and ${'L'.repeat(15)}.`,
    ])
  })

  it('hides what stands between <code> tags', () => {
    assert.deepEqual(texts('Call <code>kill it</code> now <kbd>x'), [`Call ${'C'.repeat(20)} now x`])
  })

  it('leaves out quotations, fences, indented code, HTML blocks and front matter', () => {
    const source =
      '---\ntitle: this is garbage\n---\n\n> this is stupid\n\n```\nyou always\n```\n\n    indented\n\n<div>\nyou never\n</div>\n\nfine\n\n[ref]: http://x'
    assert.deepEqual(texts(source), ['fine'])
  })

  it('ends HTML where a blank line ends it, whatever ends a line', () => {
    assert.deepEqual(texts('<div>\nyou never\n\nfine'), ['fine'])
    assert.deepEqual(texts('<div>\r\nyou never\r\n\r\nfine'), ['fine'])
  })

  it('leaves out a quotation inside of a list', () => {
    assert.deepEqual(texts('- mine\n  > theirs\n'), ['mine'])
  })

  it('reads a reply that stands right below a quotation', () => {
    assert.deepEqual(texts('> is this ready?\nYou never test.\n> or not?\nno\n'), ['You never test. no'])
    assert.deepEqual(texts('> > deep\n> theirs, once more\n@ana mine `code`\nand mine\n\nmine'), [
      '@ana mine CCCCCC and mine',
      'mine',
    ])
    assert.deepEqual(texts('- mine\n  > - theirs.\n  answer\n'), ['mine', 'answer'])
  })

  it('takes a wrapped line for part of the quotation', () => {
    assert.deepEqual(texts('> this is so stupid that\nnobody can read it\n'), [])
    assert.deepEqual(texts('> theirs.\n> and theirs\n'), [])
  })

  it('ends a sentence where a reply ends', () => {
    const [reply] = proseOf('> a.\nOne\n> b.\nTwo').blocks.map((block) => block.prose())
    assert.match(reply ?? '', /^\n+One\n{2,}Two$/)
  })

  it('treats an unclosed front matter fence as Markdown', () => {
    assert.deepEqual(texts('---\n\nYou always do this.'), ['You always do this.'])
    assert.deepEqual(texts('---\ntext\n--- not a fence'), ['text --- not a fence'])
    assert.deepEqual(texts('+++\na = 1\n+++\ntext'), ['text'])
  })

  it('keeps an asterisk inside of a word', () => {
    assert.deepEqual(texts('st*pid and f*ck'), ['st*pid and f*ck'])
    assert.deepEqual(texts('**really** ~~bad~~ \\*x\\*'), ['really bad *x *'])
  })

  it('knows what introduces a list, a table, a quotation or code', () => {
    const introduces = (source: string) => proseOf(source).blocks[0]?.introduces
    assert.equal(introduces('Fix this:\n\n- a'), true)
    assert.equal(introduces('Fix this:\n\n```\na\n```'), true)
    assert.equal(introduces('Fix this.\n\nThen that.'), false)
    assert.equal(introduces('Fix this.'), false)
  })

  it('collects comments that mean us in blocks and in paragraphs', () => {
    const { comments } = proseOf('<!-- rapport-disable -->\n\ntext <!--rapport-enable--> text <!-- todo -->')
    assert.deepEqual(
      comments.map(({ text }) => text),
      ['rapport-disable', 'rapport-enable'],
    )
  })

  it('keeps every offset, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      '*b*',
      '`c`',
      '[d](e)',
      '\n\n',
      '\n',
      '> ',
      '- ',
      '<i>',
      '&amp;',
      '| x |',
      '# ',
      '😀',
      '\\*',
      '---\n',
      '```\n',
      'http://x.y ',
      '![g](h)',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('')
        for (const block of proseOf(source).blocks) {
          const prose = block.prose()
          assert.equal(prose.length, block.end - block.start)
          for (let index = 0; index < prose.length; index++) {
            const unit = prose[index] as string
            // A quoted line between two replies becomes line breaks.
            const isPaint = unit === codeMark || unit === linkMark || unit === ' ' || unit === '\n'
            if (!isPaint) assert.equal(unit, source[block.start + index])
          }
        }
      }),
    )
  })
})
