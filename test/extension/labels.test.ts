import assert from 'node:assert/strict'
import { labels, labelsAfter } from '../../src/extension/labels.ts'

const offered = (lineStart: string) => labelsAfter(lineStart).map(({ text }) => text)

describe('labels of Conventional Comments', () => {
  it('are all offered on an empty line', () => assert.equal(offered('').length, labels.length))
  it('are offered by their beginning, in capitals too', () => {
    assert.deepEqual(offered('nit'), ['nitpick (non-blocking):'])
    assert.deepEqual(offered('P'), ['praise:'])
    assert.deepEqual(offered('issue (b'), ['issue (blocking):'])
  })
  for (const lineStart of ['I like it, n', ' n', '- n', '> n', 'praise:', 'praise: ', 'x', '`n'])
    it(`are not offered after ${JSON.stringify(lineStart)}`, () => assert.deepEqual(offered(lineStart), []))
})
