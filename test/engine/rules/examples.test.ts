import assert from 'node:assert/strict'
import { lint, presets, type RapportConfig, rewrite } from '../../../src/engine/index.ts'
import { allRules } from '../../../src/engine/rules/index.ts'
import type { Rule } from '../../../src/engine/rules/rule.ts'

/** Only this rule, whatever its preset. */
function only(rule: Rule): RapportConfig {
  return { rules: { ...Object.fromEntries(allRules.map(({ id }) => [id, 'off' as const])), [rule.id]: rule.severity } }
}

async function firstSuggestion(text: string, rule: Rule): Promise<string | null> {
  const findings = await lint(text, { config: only(rule) })
  assert.ok(findings.length > 0, 'nothing was found')
  const edits = findings[0]?.suggestions[0]?.edits
  if (!edits) return null
  return edits.reduceRight(
    (result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end),
    text,
  )
}

for (const rule of allRules) {
  describe(`rule ${rule.id}`, () => {
    for (const [text, expected] of Object.entries(rule.examples.flagged)) {
      it(`finds: ${text}`, async () => assert.equal(await firstSuggestion(text, rule), expected))
    }
    for (const text of rule.examples.fine) {
      it(`is silent on: ${text}`, async () => {
        const findings = await lint(text, { config: only(rule) })
        assert.deepEqual(
          findings.map(({ start, end }) => text.slice(start, end)),
          [],
        )
      })
    }

    it('has ten or more examples of each kind, a public source and a preset that exists', () => {
      assert.ok(Object.keys(rule.examples.flagged).length >= 10, 'flagged')
      assert.ok(rule.examples.fine.length >= 10, 'fine')
      assert.match(rule.source.url, /^https:\/\//)
      assert.ok((rule.presets ?? ['recommended']).every((preset) => presets.includes(preset)))
    })

    it('has rewrites that leave nothing of it behind', async () => {
      if (rule.finds.length === 0) return
      for (const [text, expected] of Object.entries(rule.examples.flagged)) {
        if (expected === null) continue
        const { remaining } = await rewrite(text, { config: only(rule) })
        assert.deepEqual(
          remaining.map(({ ruleId }) => ruleId),
          [],
          text,
        )
      }
    })
  })
}
