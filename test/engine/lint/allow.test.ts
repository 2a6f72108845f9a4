import assert from 'node:assert/strict'
import { lint } from '../../../src/engine/index.ts'

const text = 'In reviews you always forget the tests.\n'

const wordsFound = async (allow: string[]) =>
  (await lint(text, { config: { allow } })).map(({ start, end }) => text.slice(start, end))

describe('an allowed phrase', () => {
  it('is silent, and so is every part of it', async () => {
    assert.deepEqual(await wordsFound([]), ['you always'])
    assert.deepEqual(await wordsFound(['you always']), [])
    assert.deepEqual(await wordsFound(['You  ALWAYS']), [])
  })

  it('says nothing about other phrases', async () => {
    assert.deepEqual(await wordsFound(['you never']), ['you always'])
    assert.deepEqual(await wordsFound([' ']), ['you always'])
  })
})
