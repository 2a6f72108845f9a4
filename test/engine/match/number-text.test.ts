import assert from 'node:assert/strict'
import fc from 'fast-check'
import { numbersInText, textOfNumbers } from '../../../src/engine/match/number-text.ts'

describe('numbers as text', () => {
  it('are the same when they are read', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(50), fc.nat(65_535))), (numbers) =>
        assert.deepEqual(numbersInText(textOfNumbers(numbers)), numbers),
      ),
    )
  })

  it('take a letter for a digit, and letters that no list or line of words has between its parts', () => {
    assert.equal(textOfNumbers([0, 43]), '#N')
    assert.equal(textOfNumbers([44]).length, 2)
    assert.equal(textOfNumbers([65_535]).length, 3)
    const all = textOfNumbers(Array.from({ length: 5000 }, (_, number) => number))
    assert.doesNotMatch(all, /[^#-z]/)
  })
})
