import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { parseConfig } from '../../../src/engine/config/parse.ts'

const ruleIds = ['accusing-question', 'bare-command', 'shouting']

/** Each problem as the text it stands at and its message. */
function problemsIn(text: string, fileName = '.rapportrc.yaml'): [at: string, message: string][] {
  const { config, problems } = parseConfig(text, fileName, ruleIds)
  assert.equal(config === undefined, problems.length > 0, 'either a configuration or problems')
  return problems.map(({ start, end, message }) => [text.slice(start, end), message])
}

describe('parseConfig', () => {
  it('reads JSON and YAML alike', () => {
    const config = { preset: 'strict', rules: { shouting: 'off' }, terms: [{ phrase: 'a', reason: 'b' }] }
    const json = parseConfig(JSON.stringify(config, undefined, '\t'), '.rapportrc.json', ruleIds)
    const yaml = parseConfig(stringify(config), '.rapportrc.yaml', ruleIds)
    assert.deepEqual(json, { config, problems: [] })
    assert.deepEqual(yaml, json)
  })

  it('reads an empty file, or one with comments only, as no settings', () => {
    for (const text of ['', '# nothing yet\n', 'null\n']) {
      assert.deepEqual(parseConfig(text, '.rapportrc.yaml', ruleIds), { config: {}, problems: [] })
    }
  })

  it('keeps `off` a word whatever YAML version the file asks for', () => {
    const { config } = parseConfig('%YAML 1.1\n---\nrules: { shouting: off }\n', '.rapportrc.yaml', ruleIds)
    assert.deepEqual(config, { rules: { shouting: 'off' } })
  })

  it('names the nearest rule', () => {
    assert.deepEqual(problemsIn('{ "rules": { "accusing-qestion": "off" } }', '.rapportrc.json'), [
      ['"accusing-qestion"', 'There is no rule `accusing-qestion`. Did you mean `accusing-question`?'],
    ])
  })

  it('says where to look when no rule is near', () => {
    assert.deepEqual(problemsIn('rules:\n  zzzzzzzzzzzz: off\n'), [
      ['zzzzzzzzzzzz', 'There is no rule `zzzzzzzzzzzz`. `rapport rules` lists them all.'],
    ])
  })

  it('names the nearest setting', () => {
    assert.deepEqual(problemsIn('ignroe: []\n'), [['ignroe', 'There is no setting `ignroe`. Did you mean `ignore`?']])
  })

  it('names the nearest severity, preset and principle', () => {
    const text = 'preset: strct\nrules:\n  shouting: Warn\nprinciples:\n  thrust: hint\n'
    assert.deepEqual(problemsIn(text), [
      ['strct', '`preset` is `strct`. Did you mean `strict`? Valid here: gentle, recommended, strict, feedback.'],
      [
        'Warn',
        '`rules.shouting` is `Warn`. Did you mean `warning`? Valid here: off, hint, information, warning, error.',
      ],
      ['thrust', 'There is no principle `thrust`. Did you mean `trust`?'],
    ])
  })

  it('takes `false` for `off`', () => {
    const [problem] = problemsIn('rules: { shouting: false }')
    assert.equal(problem?.[0], 'false')
    assert.match(problem?.[1] ?? '', /Did you mean `off`\?/)
  })

  it('says which kind of value is needed', () => {
    assert.deepEqual(problemsIn('allow: sanity\nprinciples: [trust]\noverrides:\n  - files: 5\n'), [
      ['sanity', '`allow` is `sanity`. It needs a list such as `[ … ]`.'],
      ['[trust]', '`principles` is a list. It needs a group of settings such as `{ … }`.'],
      ['5', '`overrides[0].files` is `5`. It needs a text or a list such as `[ … ]`.'],
    ])
  })

  it('says what stands there, and not at length', () => {
    const long = 'a'.repeat(60)
    const [group, name] = problemsIn(`preset:\n  strict: true\nrules:\n  shouting: ${long}\n`)
    assert.deepEqual(group?.[1].split('. ')[0], '`preset` is a group of settings')
    assert.deepEqual(name?.[1].split('. ')[0], `\`rules.shouting\` is \`${'a'.repeat(40)}…\``)
  })

  it('points at the group that has a list for a name', () => {
    assert.deepEqual(problemsIn('? [preset]\n: strict\n')[0]?.[0], '? [preset]\n: strict')
  })

  it('points at the name when nothing stands behind it', () => {
    assert.deepEqual(problemsIn('rules:\nallow: []\n'), [
      ['rules', '`rules` is empty. It needs a group of settings such as `{ … }`.'],
    ])
  })

  it('says what is missing', () => {
    assert.deepEqual(problemsIn('overrides:\n  - preset: strict\nterms:\n  - replacements: [b]\n'), [
      ['preset: strict', '`overrides[0]` lacks `files`.'],
      ['replacements: [b]', '`terms[0]` lacks `phrase` and `reason`.'],
    ])
  })

  it('says what is empty', () => {
    assert.deepEqual(problemsIn('allow: [""]\noverrides:\n  - files: []\n'), [
      ['""', '`allow[0]` is empty. Fill it in, or leave it out.'],
      ['[]', '`overrides[0].files` is empty. Fill it in, or leave it out.'],
    ])
  })

  it('says that a tab cannot indent YAML', () => {
    assert.deepEqual(problemsIn('rules:\n\tshouting: off\n')[0]?.[1], 'A tab cannot indent YAML. Use spaces.')
  })

  it('points at a name that is there twice', () => {
    assert.deepEqual(problemsIn('{"preset": "strict", "preset": "gentle"}', '.rapportrc.json'), [
      ['"preset"', '`preset` is here twice. Keep one of the two.'],
    ])
  })

  it('reports the first thing that cannot be read, not its echoes', () => {
    const problems = problemsIn('{"preset" "strict", "rules" {}', '.rapportrc.json')
    assert.equal(problems.length, 1)
    assert.match(problems[0]?.[1] ?? '', /^This cannot be read: Missing , or :/)
  })

  it('reads no tag, alias or second document', () => {
    assert.match(problemsIn('preset: !!js/function "x"')[0]?.[1] ?? '', /^Tags /)
    assert.match(problemsIn('rules: &r { shouting: off }\nprinciples: *r')[0]?.[1] ?? '', /^Aliases /)
    assert.match(problemsIn('preset: strict\n---\npreset: gentle\n')[0]?.[1] ?? '', /^Only one configuration /)
    assert.match(problemsIn('rules: &r { shouting: *r }')[0]?.[1] ?? '', /^Aliases /)
  })

  it('is not led astray by names that every object has', () => {
    const problems = problemsIn('{"__proto__": {"preset": "strict"}, "constructor": 1, "rules": {"toString": "off"}}')
    assert.deepEqual(
      problems.map(([at]) => at),
      ['"__proto__"', '"constructor"', '"toString"'],
    )
  })

  it('refuses a text that is nested too deeply', () => {
    for (const text of ['['.repeat(50_000), '{"a":'.repeat(50_000), '- '.repeat(50_000), '!a '.repeat(50_000)]) {
      assert.match(problemsIn(text)[0]?.[1] ?? '', /nested too deeply/)
    }
  })

  it('refuses a glob that could make matching slow', () => {
    assert.deepEqual(problemsIn('ignore: ["**/a/**/b/**"]\noverrides:\n  - files: [ok.md, "*a*a*b"]\n'), [
      ['"**/a/**/b/**"', 'A glob may hold `**` at most 2 times.'],
      ['"*a*a*b"', 'A glob may hold `*` at most 2 times between two slashes.'],
    ])
    assert.deepEqual(problemsIn(`overrides:\n  - files: '{a,b}{c,d}{e,f}{g,h}'\n`), [
      ["'{a,b}{c,d}{e,f}{g,h}'", 'A glob may hold `{` at most 3 times.'],
    ])
  })

  it('refuses half of a surrogate pair as a name', () => {
    assert.match(problemsIn('{"\\ud800": 1}')[0]?.[1] ?? '', /half of a character/)
  })

  it('points into a package.json', () => {
    const text = '{"name": "a", "name": "b", "rapport": {"a/b~#%23 é": 1}}'
    assert.deepEqual(
      problemsIn(text, 'C:\\repo\\package.json').map(([at]) => at),
      ['"a/b~#%23 é"'],
    )
  })

  it('reports in a package.json only what stands behind `rapport`', () => {
    const text =
      '{"name": "a", "name": "b", "rapport": {"preset": "strict", "preset": "gentle"}, "files": *x, "files": []}'
    assert.deepEqual(problemsIn(text, 'package.json'), [['"preset"', '`preset` is here twice. Keep one of the two.']])
  })

  it('leaves alone a package.json without `rapport`, broken or not', () => {
    for (const text of ['{"name": "a"}', '{"name" "a"', '[]', '', '['.repeat(50_000)]) {
      assert.deepEqual(parseConfig(text, '/a/package.json', ruleIds), { problems: [] })
    }
  })

  it('counts a byte order mark as one unit', () => {
    assert.deepEqual(problemsIn('\uFEFFpreset: 5')[0]?.[0], '5')
  })

  it('never throws and always points inside the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ' ',
      ',',
      '\n',
      '- ',
      'rules',
      'preset',
      'off',
      '*a',
      '&a ',
      '!',
      '#',
      '\t',
      '|',
      '>',
      '%',
      '\ud800',
      '😀',
    )
    const text = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('.rapportrc.yaml', 'package.json'), (source, fileName) => {
        for (const { start, end, message } of parseConfig(source, fileName, ruleIds).problems) {
          assert.ok(0 <= start && start <= end && end <= source.length, `${start}–${end} of ${source.length}`)
          assert.ok(message.endsWith('.') || message.endsWith('?'), message)
        }
      }),
      { numRuns: 500 },
    )
  })
})
