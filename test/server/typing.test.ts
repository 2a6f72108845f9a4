import assert from 'node:assert/strict'
import { checkDelay } from '../../src/server/delay.ts'
import { type SentenceAt, unfinishedSentence } from '../../src/server/typing.ts'

/** Sentences end with a full stop; spaces between them belong to none. */
const sentenceIn =
  (text: string): SentenceAt =>
  (offset) => {
    for (const match of text.matchAll(/[^.\s][^.\n]*\.?/g)) {
      const end = match.index + match[0].length
      if (match.index <= offset && offset <= end) return [match.index, end]
    }
    return undefined
  }

const sentence = (text: string) => {
  const written = text.replace('|', '')
  const found = unfinishedSentence(written, text.indexOf('|'), sentenceIn(written))
  return found && written.slice(...found)
}

describe('the sentence in work', () => {
  it('is the one around the caret', () => {
    assert.equal(sentence('One. Two th|ree. Four.'), 'Two three.')
  })
  it('stays in work right after its full stop', () => {
    assert.equal(sentence('One. Two three.|'), 'Two three.')
  })
  it('is over after its full stop and a space', () => {
    assert.equal(sentence('One. Two three. |'), undefined)
    assert.equal(sentence('One. Two three. |\n\nFour.'), undefined)
    assert.equal(sentence('One. |  Two.'), undefined)
  })
  it('goes on after a space without a full stop', () => {
    assert.equal(sentence('One. You always |'), 'You always ')
  })
  it('is none in an empty text or on an empty line', () => {
    assert.equal(sentence('|'), undefined)
    assert.equal(sentence('One.\n\n|'), undefined)
  })
})

describe('the delay of a check', () => {
  it('waits for a short silence', () => {
    assert.equal(checkDelay(1000, 1000, 1000), 150)
  })
  it('stays under half a second however long somebody types', () => {
    assert.equal(checkDelay(1000, 1300, 1300), 50)
    assert.equal(checkDelay(1000, 1400, 1400), 0)
  })
})
