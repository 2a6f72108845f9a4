import assert from 'node:assert/strict'
import { chunkOf } from '../../../src/engine/words/skim.ts'

/** What each letter of a chunk may be, and whether it may be missing. */
function described(written: string) {
  return chunkOf(written)?.letters.map(({ alternatives, mayBeMissing }) => {
    const [first] = alternatives
    const word = `${first?.capital ? '^' : ''}${first?.shouted ? '!' : ''}${first?.normal}`
    return `${word}${alternatives.length > 1 ? ' …' : ''}${mayBeMissing ? '?' : ''}`
  })
}

describe('a chunk of text', () => {
  it('is a word with the marks around it', () => {
    assert.deepEqual(described('word'), ['word'])
    assert.deepEqual(described('Word,'), ['^word', ', …?'])
    assert.deepEqual(described('(word).'), ['( …?', 'word', ') …?', '. …?'])
    assert.deepEqual(described('"word"'), ['" …?', 'word', '" …?'])
  })

  it('is the words that it stands for', () => {
    assert.deepEqual(described("Don't;"), ['^do', 'not', '; …?'])
    assert.deepEqual(described('im'), ['i', 'am'])
    assert.deepEqual(described('U,'), ['^you', ', …?'])
    assert.deepEqual(described('Sooo'), ['^so'])
    assert.deepEqual(described('WTF'), ['^!wtf'])
    assert.deepEqual(described('half-baked:'), ['half', 'baked', ': …?'])
  })

  it('may end a sentence with its marks', () => {
    const ends = (written: string) => chunkOf(written)?.ends
    assert.deepEqual(['word.', 'Word?', '(word.)', 'word!'].map(ends), [true, true, true, true])
    assert.deepEqual(['word', 'Word,', 'word;', '(word)'].map(ends), [false, false, false, false])
  })

  it('is left to the tokeniser when it may be an emoji or a word in disguise', () => {
    assert.deepEqual(['sh!t', ':eyes:', ':)', 'as!'].map(chunkOf), [undefined, undefined, undefined, undefined])
  })
})
