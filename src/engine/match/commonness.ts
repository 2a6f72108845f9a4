import { bareWord, unheardOf } from '../words/bare-word.ts'
import type { Word } from '../words/word.ts'
import type { Atom } from './pattern.ts'
import { type Letter, testOf } from './word-test.ts'

/** What most sentences of feedback are made of, by about how many of ten sentences hold it. Rough is enough. */
const tiers: readonly [weight: number, letters: readonly Letter[]][] = [
  [1, ['start', 'end', mark('.'), mark(',')]],
  [0.3, [...words('the to a is it i you and of in that this not'), sign('code')]],
  [
    0.1,
    [
      ...words("be for on with are have do if as but we so can or just an at what will would should 's has your all"),
      ...['?', '(', ':', '"', '-'].map(mark),
      sign('number'),
    ],
  ],
  [
    0.04,
    [
      ...words(`was by from when my me no there they which more use why how who any some up out about than then one make get now like did does
        could been were am their our its only even also because need here using code test change think know want see time
        function file type example value`),
      ...['!', '…', '—', '/'].map(mark),
      ...(['link', 'mention', 'emoji'] as const).map(sign),
    ],
  ],
  [
    0.015,
    words(`used other new each first same these such run following into work way issue method line call may them two before after take look
      let set add name might must rule error without well note case those being still most write help people next another tests release`),
  ],
]

/** Anything else. */
const rare = 0.003

/** Nearly every sentence has a capital somewhere, if only at its start. */
const aboutAnyCapital = 1

/** A class that accepts a word which no list knows accepts about anything. */
const aboutAnything = 3

const literals = new Map(
  tiers.flatMap(([weight, letters]) =>
    letters.flatMap((letter) => (typeof letter === 'string' ? [] : [[letter.normal, weight] as const])),
  ),
)

const classes = new Map<string, number>()

/** About how many letters of a sentence are accepted by one of these atoms. */
export function commonness(atoms: readonly Atom[]): number {
  return atoms.reduce((sum, atom) => sum + commonnessOf(atom), 0)
}

function commonnessOf(atom: Atom): number {
  if (atom.kind === 'literal') return literals.get(atom.word) ?? rare
  let sum = classes.get(atom.name)
  if (sum === undefined) {
    const test = testOf(atom)
    sum = test(unheardOf) ? aboutAnything : test({ ...unheardOf, capital: true }) ? aboutAnyCapital : rare
    for (const [weight, letters] of tiers) sum += weight * letters.filter(test).length
    classes.set(atom.name, sum)
  }
  return sum
}

function words(list: string): Word[] {
  return list.split(/\s+/).map((normal) => bareWord('word', normal))
}

function mark(normal: string): Word {
  return bareWord('punctuation', normal)
}

function sign(kind: Word['kind']): Word {
  return bareWord(kind, '')
}
