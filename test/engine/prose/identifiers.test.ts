import assert from 'node:assert/strict'
import { maskIdentifiers } from '../../../src/engine/prose/identifiers.ts'

describe('identifiers without backticks', () => {
  const code = [
    'foo_bar',
    'fooBar',
    'a.b()',
    'parse()',
    '--flag',
    '-x',
    'src/engine/index.ts',
    './run',
    '~/config',
    'C:\\temp',
    'a->b',
    'Foo::bar',
    'std::',
    'x=1',
    'README.md',
    'a3f9c21',
    '0xff',
    'me@example.org',
    '$HOME',
    'ops/s',
    '20MB/s',
    'UserService',
    '_private',
  ]
  for (const written of code) {
    it(`hides ${written}`, () => assert.match(maskIdentifiers(`see ${written}, ok`), /^see ꔀ+, ok$/))
  }

  const words = [
    'word',
    'He',
    "don't",
    'and/or',
    'he/she',
    'e.g.',
    'i.e.',
    'self-made',
    'OK',
    'README',
    'deadbeef',
    'st*pid',
    ':roll_eyes:',
    '/s',
    '-',
    '--',
    'a',
    'U.S.',
  ]
  for (const written of words) {
    it(`leaves ${written} alone`, () => assert.equal(maskIdentifiers(`see ${written} ok`), `see ${written} ok`))
  }

  it('hides addresses and places as what they are', () => {
    assert.match(maskIdentifiers('at https://x.y/z.'), /^at ꔁ+\.$/)
    assert.match(maskIdentifiers('then ‹what breaks› ok'), /^then ꔂ+ ok$/)
  })

  it('hides a chunk that no person typed', () => {
    assert.equal(maskIdentifiers('a'.repeat(400)), 'ꔀ'.repeat(400))
  })
})
