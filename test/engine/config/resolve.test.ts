import assert from 'node:assert/strict'
import fc from 'fast-check'
import { presets, type RapportConfig } from '../../../src/engine/config/config.ts'
import { mergeConfig } from '../../../src/engine/config/merge.ts'
import { resolveConfig } from '../../../src/engine/config/resolve.ts'
import { type ConfigurableRule, settingOf } from '../../../src/engine/config/setting.ts'
import { principles } from '../../../src/engine/principle.ts'
import { severities } from '../../../src/engine/severity.ts'

const setting = fc.constantFrom('off' as const, ...severities)
const ruleConfig = {
  preset: fc.constantFrom(...presets),
  rules: fc.dictionary(fc.constantFrom('a', 'b', 'c'), setting, { noNullPrototype: true }),
  principles: fc.dictionary(fc.constantFrom(...principles), setting, { noNullPrototype: true }),
  allow: fc.array(fc.constantFrom('x', 'y', 'z')),
}
const config: fc.Arbitrary<RapportConfig> = fc.record(
  {
    ...ruleConfig,
    overrides: fc.array(
      fc.record(
        { ...ruleConfig, files: fc.constantFrom('*.md', 'docs/**', 'b.txt') },
        { requiredKeys: ['files'], noNullPrototype: true },
      ),
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const path = fc.constantFrom('a.md', 'b.txt', 'docs/a.md', 'docs/deep/b.txt')

describe('resolveConfig', () => {
  it('applies overrides in order; a later one wins', () => {
    const { config } = resolveConfig(
      {
        preset: 'gentle',
        rules: { a: 'hint' },
        allow: ['x'],
        overrides: [
          { files: 'docs/**', preset: 'strict', rules: { b: 'off' }, allow: ['y'] },
          { files: ['*.txt'], preset: 'feedback' },
          { files: '*.md', rules: { b: 'error' } },
        ],
      },
      'docs/a.md',
    )
    assert.deepEqual(config, { preset: 'strict', rules: { a: 'hint', b: 'error' }, allow: ['x', 'y'] })
  })

  it('keeps a term of a later override with the same phrase', () => {
    const { config } = resolveConfig(
      {
        terms: [{ phrase: 'Ninja', reason: 'one' }],
        overrides: [{ files: '*.md', terms: [{ phrase: 'ninja', reason: 'two' }] }],
      },
      'a.md',
    )
    assert.deepEqual(config.terms, [{ phrase: 'ninja', reason: 'two' }])
  })

  it('ignores files, folders and everything inside', () => {
    const ignore = ['CHANGELOG.md', 'vendor', '/dist/', 'tmp/', 'docs/*.gen.md', '!docs/kept.gen.md']
    const ignored = (file: string): boolean => resolveConfig({ ignore }, file).ignored
    for (const file of [
      'CHANGELOG.md',
      'a/CHANGELOG.md',
      'a/vendor/b/c.md',
      'a/tmp/b.md',
      'dist/a.md',
      'docs/a.gen.md',
    ]) {
      assert.ok(ignored(file), file)
    }
    for (const file of ['README.md', 'a/dist/b.md', 'vendors/a.md', 'docs/kept.gen.md', 'docs/a/b.gen.md']) {
      assert.ok(!ignored(file), file)
    }
  })

  it('leaves what the file is given unchanged', () => {
    fc.assert(
      fc.property(config, path, (given, file) => {
        const before = structuredClone(given)
        resolveConfig(given, file)
        assert.deepEqual(given, before)
      }),
    )
  })
})

describe('mergeConfig', () => {
  it('lets the file win and keeps the phrases of both', () => {
    const merged = mergeConfig(
      { preset: 'strict', rules: { a: 'off', b: 'off' }, allow: ['x'], ignore: ['a.md'] },
      { preset: 'gentle', rules: { b: 'hint' }, allow: ['y'], ignore: ['b.md'] },
    )
    assert.deepEqual(merged, {
      preset: 'gentle',
      rules: { a: 'off', b: 'hint' },
      allow: ['x', 'y'],
      ignore: ['a.md', 'b.md'],
    })
  })

  it('gives each rule what the file says of it, whatever the settings say', () => {
    fc.assert(
      fc.property(config, config, path, (settings, file, at) => {
        const said = resolveConfig(file, at).config
        const merged = resolveConfig(mergeConfig(settings, file), at).config
        for (const [id, value] of Object.entries(said.rules ?? {})) assert.equal(merged.rules?.[id], value)
        for (const [id, value] of Object.entries(said.principles ?? {})) {
          assert.equal(merged.principles?.[id as (typeof principles)[number]], value)
        }
        if (said.preset) assert.equal(merged.preset, said.preset)
        for (const phrase of said.allow ?? []) assert.ok(merged.allow?.includes(phrase))
      }),
    )
  })

  it('ignores what either of them names', () => {
    const [settings, file] = [{ ignore: ['dist/'] }, { ignore: ['*.log'] }]
    assert.deepEqual(mergeConfig(settings, file).ignore, ['dist/', '*.log'])
    assert.deepEqual(mergeConfig(settings, {}).ignore, ['dist/'])
    assert.deepEqual(mergeConfig({}, file).ignore, ['*.log'])
  })

  it('means the settings alone when the file says nothing', () => {
    fc.assert(
      fc.property(config, path, (settings, at) => {
        assert.deepEqual(resolveConfig(mergeConfig(settings, {}), at), resolveConfig(settings, at))
      }),
    )
  })
})

describe('settingOf', () => {
  const rule: ConfigurableRule = { id: 'a', principle: 'trust', severity: 'information' }
  const strictRule: ConfigurableRule = { ...rule, presets: ['strict'] }

  it('is the severity of the rule in the presets it names, else off', () => {
    assert.equal(settingOf(rule), 'information')
    assert.equal(settingOf(rule, { preset: 'gentle' }), 'off')
    assert.equal(settingOf(strictRule), 'off')
    assert.equal(settingOf(strictRule, { preset: 'strict' }), 'information')
  })

  it('lets a principle change what the preset has on, and only that', () => {
    assert.equal(settingOf(rule, { principles: { trust: 'warning' } }), 'warning')
    assert.equal(settingOf(rule, { principles: { conflict: 'warning' } }), 'information')
    assert.equal(settingOf(strictRule, { principles: { trust: 'warning' } }), 'off')
  })

  it('lets the id win over everything', () => {
    assert.equal(settingOf(strictRule, { rules: { a: 'hint' }, principles: { trust: 'off' } }), 'hint')
    assert.equal(settingOf({ ...rule, id: 'toString' }, { rules: {} }), 'information')
  })
})
