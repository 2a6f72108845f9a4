import assert from 'node:assert/strict'
import { parseDocument } from 'yaml'
import { type ConfigPath, placeOf } from '../../../src/engine/config/place.ts'

/** What stands at a place. */
function written(text: string, path: ConfigPath, of?: 'key' | 'value'): string {
  const { start, end } = placeOf(parseDocument(text), path, of)
  return text.slice(start, end).trimEnd()
}

describe('the place of a name in a configuration', () => {
  const text = 'rules:\n  shouting: off\nallow: [one, two]\nterms:\n'

  it('is that of its value or of its key', () => {
    assert.equal(written(text, ['rules', 'shouting']), 'off')
    assert.equal(written(text, ['rules', 'shouting'], 'key'), 'shouting')
    assert.equal(written(text, ['allow', '1']), 'two')
  })

  it('is the key where the value is empty', () => {
    assert.equal(written(text, ['terms']), 'terms')
  })

  it('is the innermost value that there is where a path leads nowhere', () => {
    assert.equal(written(text, ['rules', 'blame']), 'shouting: off')
    assert.equal(written(text, ['allow', '7']), '[one, two]')
    assert.equal(written(text, ['rules', 'shouting', 'deeper']), 'off')
    assert.equal(written('', ['rules']), '')
  })
})
