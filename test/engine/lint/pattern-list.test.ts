import assert from 'node:assert/strict'
import { patternsOf } from '../../../src/engine/lint/pattern-list.ts'
import { allRules } from '../../../src/engine/rules/index.ts'
import type { Rule } from '../../../src/engine/rules/rule.ts'

const example = allRules[0] as Rule

function ruleOf(finds: Rule['finds'], unless?: readonly string[]): Rule {
  const { relents: _, unless: __, ...rest } = example
  return { ...rest, finds, ...(unless && { unless }) }
}

const rules = [
  ruleOf(['a', { pattern: 'b', unless: ['c', 'd'] }, 'e'], ['f', 'g']),
  ruleOf([{ pattern: 'h', unless: ['i'] }]),
]

describe('the list of patterns', () => {
  const list = patternsOf(rules, [{ name: 'self', finds: ['x', 'y'], examples: { silent: [], heard: [] } }])
  const all = Array.from({ length: list.length }, (_, number) => list.at(number))

  it('has those of contexts before those of rules, and silencers before what they silence', () => {
    assert.deepEqual(
      all.map(({ pattern }) => pattern),
      ['x', 'y', 'f', 'g', 'a', 'c', 'd', 'b', 'e', 'i', 'h'],
    )
  })

  it('knows whose each pattern is', () => {
    assert.deepEqual(
      all.map(({ owner }) => owner.kind),
      [
        'context',
        'context',
        ...Array(2).fill('silencer'),
        'rule',
        ...Array(2).fill('silencer'),
        'rule',
        'rule',
        'silencer',
        'rule',
      ],
    )
  })

  it('knows what silences a find: what its rule does not mean, and what it does not mean itself', () => {
    const silencers = all.flatMap(({ pattern, owner }) => (owner.kind === 'rule' ? [[pattern, owner.silencers]] : []))
    assert.deepEqual(silencers, [
      ['a', [2, 3]],
      ['b', [2, 3, 5, 6]],
      ['e', [2, 3]],
      ['h', [9]],
    ])
  })

  it('asks for what rules find, without silencers', () => {
    assert.deepEqual([...list.asked(({ kind }) => kind === 'rule')], [0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 1])
    assert.deepEqual([...list.asked(({ kind }) => kind === 'context')], [1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })
})
