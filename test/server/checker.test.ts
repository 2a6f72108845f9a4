import assert from 'node:assert/strict'
import { Checker, type CheckResult } from '../../src/server/checker.ts'
import { ReviewDocument } from '../../src/server/reviewDocument.ts'

const harsh = 'In reviews you always forget the tests.\n'
const long = Array.from({ length: 6000 }, (_, index) => `${harsh}It is number ${index}.\n\n`).join('')

describe('a check of a long text', () => {
  /** Resolves with everything that was shown when a whole result was. `seen` is called after each. */
  const shown = (document: ReviewDocument, seen: (result: CheckResult, checker: Checker) => void) =>
    new Promise<CheckResult[]>((resolve, reject) => {
      const results: CheckResult[] = []
      const checker = new Checker(document, {
        delay: 0,
        visible: () => [0, harsh.length],
        show(result) {
          results.push(result)
          seen(result, checker)
          if (!result.partial) resolve(results)
        },
        failed: reject,
      })
      void checker.check()
    })
  const describeResult = ({ version, findings, partial = false }: CheckResult) => [version, partial, findings.length]

  it('is given up when there is a newer one', async () => {
    const document = ReviewDocument.create('untitled:Untitled-1', 'markdown', 1, long)
    const results = await shown(document, ({ version }, checker) => {
      if (version === 1) checker.changed(document.update([{ text: harsh }], 2))
    })
    assert.deepEqual(results.map(describeResult), [
      [1, true, 1],
      [2, false, 1],
    ])
  })

  it('is not begun again while it runs', async () => {
    const document = ReviewDocument.create('untitled:Untitled-1', 'markdown', 1, long.replaceAll('number', 'sample'))
    const asked: Promise<readonly unknown[]>[] = []
    const results = await shown(document, ({ partial }, checker) => {
      if (partial) asked.push(checker.findings())
    })
    assert.deepEqual(results.map(describeResult), [
      [1, true, 1],
      [1, false, 6000],
    ])
    assert.equal((await asked[0])?.length, 6000)
  })
})
