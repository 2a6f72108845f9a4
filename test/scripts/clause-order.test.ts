import assert from 'node:assert/strict'
import { inOrder } from '../../scripts/clause-order.ts'
import { unpacked } from '../../src/engine/match/clause-lists.ts'
import { numbersInText } from '../../src/engine/match/number-text.ts'
import { type Requirements, requirementsOf } from '../../src/engine/match/requirement.ts'

/** Each clause in the ways as what satisfies it. */
function described({ clauses, ways }: Requirements): unknown[] {
  const names: string[][] = Array.from({ length: clauses.count }, () => [])
  const lines = clauses.words.split('\n').map((line) => line.split(' ') as [string, string])
  for (const [name, list] of [...lines, ...Object.entries(clauses.classes)]) {
    const { inside, leading } = unpacked(list)
    for (const number of inside) names[number]?.push(name)
    for (const number of leading) names[number]?.push(`^${name}`)
  }
  const row = numbersInText(ways)
  const all: unknown[] = []
  for (let at = 0; at < row.length; ) {
    const count = row[at++] as number
    all.push(count)
    for (let way = 0; way < count; way++) {
      const length = row[at++] as number
      const numbers = row.slice(at, at + length)
      all.push(numbers.map((number, place) => (place % 2 === 1 ? names[number]?.sort().join('|') : number)))
      at += length
    }
  }
  return all
}

describe('the order of clauses', () => {
  const patterns = [
    '^ you (always|never) <verb>',
    'why did <you> (not)?',
    'what the hell',
    '(did|you) (hell|what)',
    '<any>',
  ]
  const requirements = requirementsOf(patterns)
  const ordered = inOrder(requirements)

  it('changes nothing of what patterns require', () => {
    assert.notEqual(ordered.ways, requirements.ways)
    assert.equal(ordered.clauses.count, requirements.clauses.count)
    assert.deepEqual(described(ordered), described(requirements))
  })

  it('begins with what only one word or class satisfies', () => {
    const { words, classes } = ordered.clauses
    const lists = [...words.split('\n').map((line) => line.split(' ')[1] as string), ...Object.values(classes)]
    const satisfiers: number[] = Array(ordered.clauses.count).fill(0)
    for (const { inside, leading } of lists.map(unpacked))
      for (const number of [...inside, ...leading]) satisfiers[number] = (satisfiers[number] as number) + 1
    assert.equal(satisfiers[0], 1)
    assert.deepEqual(
      satisfiers.map((count) => count > 1),
      satisfiers.map((count) => count > 1).sort(),
    )
  })
})
