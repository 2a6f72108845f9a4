import assert from 'node:assert/strict'
import { commitMessageProse } from '../../../src/engine/prose/commit-message.ts'
import { plainTextProse } from '../../../src/engine/prose/plain-text.ts'

const texts = (prose: ReturnType<typeof plainTextProse>) => prose.blocks.map((block) => block.prose().trim())

describe('prose of plain text', () => {
  it('parts paragraphs at blank lines and list items', () => {
    assert.deepEqual(texts(plainTextProse('one\ntwo\r\n\r\nthree\n- four\n- five')), [
      'one\ntwo',
      'three',
      '- four',
      '- five',
    ])
  })

  it('leaves out quoted lines, fences and stack traces', () => {
    const source = 'mine\n> theirs\n```\ncode\n```\nTypeError: you idiot\n    at foo (bar.js:1)\nalso mine'
    assert.deepEqual(texts(plainTextProse(source)), ['mine', 'also mine'])
  })

  it('hides code in backticks', () => {
    assert.match(texts(plainTextProse('use `you always` here'))[0] ?? '', /^use ꔀ+ here$/)
  })

  it('reads directives on lines of their own', () => {
    const { comments, blocks } = plainTextProse('# rapport-disable-next-line\ntext')
    assert.deepEqual([comments[0]?.text, blocks.length], ['rapport-disable-next-line', 1])
  })

  it('knows what introduces a list or code', () => {
    assert.equal(plainTextProse('Fix:\n- a').blocks[0]?.introduces, true)
    assert.equal(plainTextProse('Fix:\n```\na\n```').blocks[0]?.introduces, true)
    assert.equal(plainTextProse('Fix.\n\nMore.').blocks[0]?.introduces, false)
  })
})

describe('prose of a commit message', () => {
  it('leaves out comment lines, trailers and everything below the scissors', () => {
    const source = [
      'Fix the cache',
      '',
      'It kept two copies.',
      'Signed-off-by: You Always <a@b.c>',
      '# You always forget',
      '# ------------------------ >8 ------------------------',
      'diff --git a b',
      '+you never',
    ].join('\n')
    assert.deepEqual(texts(commitMessageProse(source)), ['Fix the cache', 'It kept two copies.'])
  })

  it('keeps offsets behind what it leaves out', () => {
    const source = '# comment\r\nsubject\r\n'
    const block = commitMessageProse(source).blocks[0]
    assert.equal(source.slice(block?.start, block?.end), 'subject')
  })

  it('keeps directives that stand in comment lines', () => {
    assert.equal(commitMessageProse('# rapport-disable\ntext').comments[0]?.text, 'rapport-disable')
  })
})
