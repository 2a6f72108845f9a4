import assert from 'node:assert/strict'
import fc from 'fast-check'
import { changesBetween } from '../../src/server/rewriting.ts'

function applied(text: string, edits: readonly { start: number; end: number; newText: string }[]): string {
  return [...edits]
    .reverse()
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text)
}

const pairs = (before: string, after: string) =>
  changesBetween(before, after).map(({ start, end, newText }) => [before.slice(start, end), newText])

describe('changes between two texts', () => {
  it('are told apart sentence by sentence', () => {
    assert.deepEqual(pairs('You broke it. It is late. Fix this.', 'It fails. It is late. Could you change it?'), [
      ['You broke it.', 'It fails.'],
      ['Fix this.', 'Could you change it?'],
    ])
  })
  it('stay apart in sentences that follow each other', () => {
    assert.deepEqual(pairs('You broke it. Fix this.\n', 'It fails. Could you change it?\n'), [
      ['You broke it.', 'It fails.'],
      ['Fix this.', 'Could you change it?'],
    ])
  })
  it('can take a sentence away', () => {
    assert.equal(applied('One. Two. Three.', changesBetween('One. Two. Three.', 'One. Three.')), 'One. Three.')
  })
  it('are none when the text stays', () => {
    assert.deepEqual(changesBetween('One. Two.', 'One. Two.'), [])
  })
  it('lead from the one to the other, whatever the two are', () => {
    const text = fc.array(fc.constantFrom('One', ' two', '.', ' ', '\n', '\r\n', '? ', '  ', '*x*', '…'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join(''), b.join('')]
        assert.equal(applied(before, changesBetween(before, after)), after)
      }),
    )
  })
})
