import { packed, unpacked } from '../src/engine/match/clause-lists.ts'
import { type Clauses, keysOf } from '../src/engine/match/clauses.ts'
import { numbersInText, textOfNumbers } from '../src/engine/match/number-text.ts'
import type { Requirements } from '../src/engine/match/requirement.ts'

/** The same requirements with the clauses of one word before the others, and all in the order of their words: so their lists take the least room. */
export function inOrder({ clauses, patterns, ways }: Requirements): Requirements {
  const names = keysOf(clauses).map((key) => key.split(' ').slice(1))
  const order = [...names.keys()].sort((a, b) => compare(names[a] as string[], names[b] as string[]))
  const anew: number[] = []
  for (const [number, before] of order.entries()) anew[before] = number
  const numbered = (numbers: readonly number[]) => numbers.map((number) => anew[number] as number).sort((a, b) => a - b)
  const relisted = (list: string) => {
    const { inside, leading } = unpacked(list)
    return packed({ inside: numbered(inside), leading: numbered(leading) })
  }
  return {
    clauses: {
      count: clauses.count,
      words: linesOf(clauses)
        .map(([word, list]) => `${word} ${relisted(list)}`)
        .join('\n'),
      classes: Object.fromEntries(Object.entries(clauses.classes).map(([name, list]) => [name, relisted(list)])),
    },
    patterns,
    ways: textOfNumbers(renumbered(numbersInText(ways), patterns, anew)),
  }
}

function linesOf({ words }: Clauses): [word: string, list: string][] {
  return words.split('\n').map((line) => line.split(' ') as [string, string])
}

function compare(names: readonly string[], others: readonly string[]): number {
  const isOne = ({ length }: readonly string[]) => Number(length === 1)
  return isOne(others) - isOne(names) || (names.join(' ') < others.join(' ') ? -1 : 1)
}

/** A row of ways with other numbers of clauses, which stand at every other place of a way. */
function renumbered(row: readonly number[], patterns: number, anew: readonly number[]): number[] {
  const numbers: number[] = []
  let at = 0
  for (let pattern = 0; pattern < patterns; pattern++) {
    const ways = row[at++] as number
    numbers.push(ways)
    for (let way = 0; way < ways; way++) {
      const length = row[at++] as number
      numbers.push(length)
      for (let place = 0; place < length; place++) {
        const number = row[at++] as number
        numbers.push(place % 2 === 1 ? (anew[number] as number) : number)
      }
    }
  }
  return numbers
}
