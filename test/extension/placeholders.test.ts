import assert from 'node:assert/strict'
import { hasPlace, piecesOf } from '../../src/extension/placeholders.ts'

describe('places for the writer', () => {
  it('are told apart from the words around them', () => {
    assert.deepEqual(piecesOf('It ‹what breaks›, so ‹what›'), [
      { kind: 'text', text: 'It ' },
      { kind: 'place', text: '‹what breaks›' },
      { kind: 'text', text: ', so ' },
      { kind: 'place', text: '‹what›' },
    ])
  })
  it('need both marks', () => {
    assert.ok(hasPlace('a ‹b› c'))
    assert.ok(!hasPlace('a ‹b c'))
    assert.ok(!hasPlace('a b› c'))
    assert.deepEqual(piecesOf(''), [])
  })
})
