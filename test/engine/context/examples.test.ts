import assert from 'node:assert/strict'
import { contexts } from '../../../src/engine/context/index.ts'
import { Detector } from '../../../src/engine/lint/detector.ts'
import { LintedText } from '../../../src/engine/lint/document.ts'
import { patternsOf } from '../../../src/engine/lint/pattern-list.ts'
import { allRules } from '../../../src/engine/rules/index.ts'

const withAll = new Detector(patternsOf(allRules))

async function found(text: string, detector: Detector): Promise<string[]> {
  const findings = await new LintedText(text, 'markdown', {}, detector).lint()
  return findings.map(({ start, end, ruleId }) => `${ruleId}: ${text.slice(start, end)}`)
}

for (const context of contexts) {
  describe(`context ${context.name}`, () => {
    const others = contexts.filter((each) => each !== context)
    const without = new Detector(patternsOf(allRules, others))

    for (const text of context.examples.silent) {
      it(`silences: ${text}`, async () => {
        assert.deepEqual(await found(text, withAll), [])
        assert.notDeepEqual(await found(text, without), [], 'nothing would be found without it')
      })
    }

    for (const text of context.examples.heard) {
      it(`leaves to the rules: ${text}`, async () => assert.notDeepEqual(await found(text, withAll), []))
    }

    it('has ten or more texts that it silences, and five or more that it does not', () => {
      assert.ok(context.examples.silent.length >= 10)
      assert.ok(context.examples.heard.length >= 5)
    })
  })
}
