import assert from 'node:assert/strict'
import { rules } from '../../src/engine/index.ts'
import { rapport } from './run.ts'

const id = rules[0]?.id ?? ''

describe('rapport rules and explain', () => {
  it('lists every rule', async () => {
    const { code, stdout } = await rapport(['rules'])
    assert.equal(code, 0)
    for (const rule of rules) assert.ok(stdout.includes(`  ${rule.id} `), rule.id)
  })

  it('lists them for programs', async () => {
    assert.deepEqual(
      JSON.parse((await rapport(['rules', '--format', 'json'])).stdout),
      JSON.parse(JSON.stringify(rules)),
    )
  })

  it('explains a rule', async () => {
    const { code, stdout } = await rapport(['explain', id])
    assert.equal(code, 0)
    assert.ok(stdout.startsWith(`${id}  `))
    assert.ok(stdout.includes(rules[0]?.source.url ?? 'a source'))
  })

  it('names the nearest rule', async () => {
    const { code, stdout, stderr } = await rapport(['explain', id.slice(1)])
    assert.equal(code, 2)
    assert.equal(stdout, '')
    assert.equal(stderr, `rapport: There is no rule \`${id.slice(1)}\`. Did you mean \`${id}\`?\n`)
  })

  it('says what it can do, and which version it is', async () => {
    assert.match((await rapport(['--help'])).stdout, /rewrite .*\n[\s\S]*Exit codes/)
    assert.match((await rapport(['--version'])).stdout, /^\d+\.\d+\.\d+\n$/)
  })
})
