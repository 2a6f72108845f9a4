import assert from 'node:assert/strict'
import { BoundedMap } from '../../src/engine/bounded-map.ts'
import { memoised } from '../../src/engine/memoised.ts'

describe('what is kept', () => {
  it('is worked out once, even where the answer is nothing', () => {
    const asked: string[] = []
    const answer = memoised((text) => {
      asked.push(text)
      return text === 'known' ? 1 : undefined
    })
    assert.deepEqual(['known', 'unknown', 'known', 'unknown'].map(answer), [1, undefined, 1, undefined])
    assert.deepEqual(asked, ['known', 'unknown'])
  })

  it('is nothing of a text that is too long to come again', () => {
    let times = 0
    const count = memoised(() => ++times)
    const long = 'a'.repeat(1000)
    assert.deepEqual([count(long), count(long)], [1, 2])
  })

  it('is forgotten when there is too much of it', () => {
    const map = new BoundedMap<number>(2)
    map.set('a', 1).set('b', 2)
    assert.equal(map.get('a'), 1)
    map.set('c', 3)
    assert.deepEqual([...map], [['c', 3]])
  })
})
