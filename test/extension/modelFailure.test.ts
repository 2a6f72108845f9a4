import assert from 'node:assert/strict'
import { modelFailureOf } from '../../src/extension/modelFailure.ts'

const error = (code: string, message = '', cause?: unknown) => Object.assign(new Error(message, { cause }), { code })

describe('why a language model gave no answer', () => {
  const reasons: [string, unknown, string][] = [
    ['the user said no', error('NoPermissions'), 'no-permission'],
    ['the provider said no', error('Blocked'), 'blocked'],
    ['the model is gone', error('NotFound'), 'not-found'],
    ['the quota is used up, by code', error('ChatQuotaExceeded'), 'quota'],
    ['the quota is used up, by message', error('Blocked', 'You have exceeded your premium request quota'), 'quota'],
    ['too many requests', error('Unknown', '', new Error('HTTP 429: slow down')), 'quota'],
    ['the cause says no', error('Unknown', 'failed', error('Blocked')), 'blocked'],
    ['anything else', new TypeError('fetch failed'), 'failed'],
    ['something that is no error', 'no', 'failed'],
    ['nothing', undefined, 'failed'],
  ]
  for (const [name, thrown, kind] of reasons)
    it(`is known when ${name}`, () => assert.equal(modelFailureOf(thrown), kind))
})
