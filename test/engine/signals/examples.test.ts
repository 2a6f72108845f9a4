import assert from 'node:assert/strict'
import { lint, signals } from '../../../src/engine/index.ts'
import { allSignals } from '../../../src/engine/signals/index.ts'

for (const { id, principle, why, source, examples } of allSignals) {
  const credited = async (text: string) =>
    (await signals(text)).filter(({ signalId }) => signalId === id).map(({ start, end }) => text.slice(start, end))

  describe(`signal ${id}`, () => {
    for (const [text, words] of Object.entries(examples.flagged)) {
      it(`counts: ${text}`, async () => assert.deepEqual(await credited(text), [words]))

      it(`is found by no rule: ${text}`, async () => {
        const louder = (await lint(text)).filter(({ severity }) => severity !== 'hint')
        assert.deepEqual(
          louder.map(({ ruleId }) => ruleId),
          [],
        )
      })
    }
    for (const text of examples.fine) {
      it(`does not count: ${text}`, async () => assert.deepEqual(await credited(text), []))
    }

    it('has ten or more examples of each kind, and a public source', () => {
      assert.ok(Object.keys(examples.flagged).length >= 10, 'flagged')
      assert.ok(examples.fine.length >= 10, 'fine')
      assert.match(source.url, /^https:\/\//)
      assert.match(why, /^\p{Lu}[^\n]*\.$/u)
      assert.ok(principle)
    })
  })
}
