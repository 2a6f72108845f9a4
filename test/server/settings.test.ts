import assert from 'node:assert/strict'
import { readSettings } from '../../src/server/settings.ts'

describe('settings', () => {
  it('have defaults for everything that is missing or malformed', () => {
    const expected = {
      enable: true,
      severity: 'information',
      delay: 1500,
      maxFileSize: 2,
      config: { rules: {}, principles: {}, allow: [], terms: [] },
    }
    assert.deepEqual(readSettings(undefined), expected)
    assert.deepEqual(
      readSettings({
        enable: 'no',
        severity: 'loud',
        delay: Number.NaN,
        maxFileSize: '2',
        preset: 'nice',
        rules: { a: 1 },
        principles: [],
        allow: [1],
        terms: [{ phrase: 'x' }],
      }),
      expected,
    )
  })
  it('keep what is well-formed', () => {
    const { config, enable } = readSettings({
      enable: false,
      preset: 'strict',
      rules: { a: 'off' },
      principles: { trust: 'warning', other: 'off' },
      allow: ['x'],
      terms: [{ phrase: 'p', reason: 'r', replacements: ['q', 1], severity: 'hint' }],
    })
    assert.equal(enable, false)
    assert.deepEqual(config, {
      preset: 'strict',
      rules: { a: 'off' },
      principles: { trust: 'warning' },
      allow: ['x'],
      terms: [{ phrase: 'p', reason: 'r', replacements: ['q'], severity: 'hint' }],
    })
  })
})
