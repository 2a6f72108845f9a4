import assert from 'node:assert/strict'
import fc from 'fast-check'
import { LetterPattern } from '../../src/engine/letter-pattern.ts'

describe('a pattern of letters', () => {
  for (const [name, whole] of Object.entries({
    L: /^[\p{L}]$/u,
    Ll: /^[\p{Ll}]$/u,
    Lu: /^[\p{Lu}]$/u,
    M: /^[\p{M}\p{N}]$/u,
    N: /^[^\p{N}]+$/u,
  })) {
    it(`takes every sign as its class ${name} does`, () => {
      const pattern = new LetterPattern(whole)
      for (let code = 0; code <= 0x10_ffff; code++) {
        const sign = String.fromCodePoint(code)
        assert.equal(pattern.test(sign), whole.test(sign), code.toString(16))
      }
    })
  }

  it('finds the same in any text', () => {
    const words = /[\p{L}\p{M}\p{N}]+(?:['’-]+[\p{L}\p{M}\p{N}]+)*|[^\p{L}\p{M}\p{N}]+/gu
    const pattern = new LetterPattern(words)
    const sign = fc.oneof(
      fc.constantFrom(..."aZ09_-'’ .…é¼→─🙂🤔✓ꔀ"),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    )
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const text = signs.join('')
        assert.deepEqual(text.match(pattern.for(text)), text.match(words))
      }),
      { numRuns: 2_000 },
    )
  })
})
