import assert from 'node:assert/strict'
import { locateChanges } from '../../src/server/rewriting.ts'

const rewrite = (text: string, changes: { before: string; after: string }[]) => ({
  text,
  changes: changes.map((change) => ({ ruleId: 'rule', ...change })),
  places: [],
  remaining: [],
})

describe('changes of a rewrite', () => {
  it('are found one by one where their words stand', () => {
    const located = locateChanges(
      'aa bb aa',
      rewrite('cc bb dd', [
        { before: 'aa', after: 'cc' },
        { before: 'aa', after: 'dd' },
      ]),
    )
    assert.deepEqual(
      located.map(({ start, end, newText }) => [start, end, newText]),
      [
        [0, 2, 'cc'],
        [6, 8, 'dd'],
      ],
    )
  })
  it('begin where the rewritten part begins', () => {
    const located = locateChanges('aa bb aa', rewrite('aa bb cc', [{ before: 'aa', after: 'cc' }]), 3)
    assert.deepEqual(located, [{ start: 6, end: 8, newText: 'cc', ruleIds: ['rule'] }])
  })
  it('become one when they cannot be told apart', () => {
    const located = locateChanges('`aa` bb aa', rewrite('`aa` bb cc', [{ before: 'aa', after: 'cc' }]))
    assert.deepEqual(located, [{ start: 8, end: 10, newText: 'cc', ruleIds: ['rule'] }])
  })
  it('are none when the text stays', () => {
    assert.deepEqual(locateChanges('aa', rewrite('aa', [])), [])
  })
})
