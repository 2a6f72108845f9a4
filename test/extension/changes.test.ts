import assert from 'node:assert/strict'
import { withChanges } from '../../src/extension/changes.ts'

describe('changes of a text', () => {
  it('are made where they belong, in any number', () => {
    assert.equal(withChanges('One. Two. Three.', []), 'One. Two. Three.')
    const changes = [
      { start: 0, end: 4, after: 'First.' },
      { start: 10, end: 16, after: '' },
    ]
    assert.equal(withChanges('One. Two. Three.', changes), 'First. Two. ')
    assert.equal(withChanges('One. Two. Three.', changes.slice(1)), 'One. Two. ')
  })
})
