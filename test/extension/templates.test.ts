import assert from 'node:assert/strict'
import { lint, presets } from '../../src/engine/index.ts'
import { hasPlace } from '../../src/extension/placeholders.ts'
import { templates } from '../../src/extension/templates.ts'

describe('templates of feedback', () => {
  for (const { title, body } of templates) {
    it(`“${title}” has places to fill`, () => assert.ok(hasPlace(body)))
    for (const preset of presets)
      it(`“${title}” holds nothing to say against but its open places, by the preset ${preset}`, async () => {
        const findings = await lint(body, { config: { preset } })
        assert.deepEqual(
          findings.filter(({ ruleId }) => ruleId !== 'unfilled-place').map(({ message }) => message),
          [],
        )
      })
  }
})
