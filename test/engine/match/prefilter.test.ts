import assert from 'node:assert/strict'
import fc from 'fast-check'
import { patternsOf, requirementsOfPatterns } from '../../../src/engine/lint/pattern-list.ts'
import { atOnce } from '../../../src/engine/lint/turns.ts'
import { findMatches } from '../../../src/engine/match/captures.ts'
import { parsePattern } from '../../../src/engine/match/pattern.ts'
import { Prefilter } from '../../../src/engine/match/prefilter.ts'
import { compile } from '../../../src/engine/match/program.ts'
import { requirementsOf } from '../../../src/engine/match/requirement.ts'
import type { Letter } from '../../../src/engine/match/word-test.ts'
import { allRules } from '../../../src/engine/rules/index.ts'
import { sentencesOf } from '../../../src/engine/words/sentences.ts'
import { arbitraryPattern } from './arbitrary-pattern.ts'

function lettersOf(text: string): Letter[] {
  return ['start', ...sentencesOf(text).flatMap(({ words }) => words), 'end']
}

/** The places of the patterns that may match in a text. */
function candidates(patterns: readonly string[], text: string): number[] {
  const prefilter = atOnce(Prefilter.of(requirementsOf(patterns)))
  return prefilter.candidates(prefilter.tableOf(new Uint8Array(patterns.length).fill(1)), lettersOf(text))
}

describe('the prefilter', () => {
  it('lets a pattern pass when something of each part is there', () => {
    assert.deepEqual(candidates(['why did you', 'why (did|would) you', 'never'], 'Why did you?'), [0, 1])
    assert.deepEqual(candidates(['why did you', 'why (did|would) you'], 'Why would you?'), [1])
    assert.deepEqual(candidates(['(never|you always) again'], 'You did it again.'), [])
    assert.deepEqual(candidates(['so? (bad|<always>)'], 'It is never bad.'), [0])
  })

  it('asks for the right order, and for no more between than the pattern allows', () => {
    assert.deepEqual(candidates(['never again', 'again ... never', 'never so? again'], 'Never do it again.'), [])
    assert.deepEqual(candidates(['never ... again', 'never do it{0,2} again'], 'Never do it again.'), [0, 1])
    assert.deepEqual(
      candidates(['bad (never again|now)', '(so what|who cares) then'], 'Never bad again, so who cares then?'),
      [1],
    )
  })

  it('asks for nothing that may be missing', () => {
    assert.deepEqual(candidates(['a? b* (c|d?) e{0,2}', '_ ...'], 'zebra'), [0, 1])
  })

  it('takes a text that holds nothing for one that may match what asks for nothing', () => {
    assert.deepEqual(candidates(['_ ...'], 'zebra'), [0])
    assert.deepEqual(candidates(['never again'], 'zebra'), [])
  })

  it('puts together more ways to match than are worth telling apart', () => {
    const phrases = Array.from({ length: 130 }, (_, index) => `word${index} thing${index} end${index}`)
    const patterns = [`(${phrases.join('|')}|_? so) ends`, `(${phrases.join('|')}) ends`]
    assert.deepEqual(candidates(patterns, 'Then word7 thing7 end7 ends.'), [0, 1])
    assert.deepEqual(candidates(patterns, 'Then so ends.'), [0])
    assert.deepEqual(candidates(patterns, 'Then it ends.'), [])
  })

  it('takes what is known of all patterns as it is', () => {
    const patterns = patternsOf(allRules.slice(0, 2))
    const known = requirementsOfPatterns(patterns)
    assert.equal(requirementsOfPatterns(patterns, known), known)
  })

  it('goes on from what is known of the first patterns', () => {
    const patterns = ['why did you', '(never|always) <verb>', 'what the hell']
    assert.deepEqual(requirementsOf(patterns, requirementsOf(patterns.slice(0, 2))), requirementsOf(patterns))
  })

  it('finds nothing where there is no pattern', () => {
    assert.deepEqual(candidates([], 'zebra'), [])
  })

  it('goes on from patterns that name no word', () => {
    const patterns = ['<verb> <gerund>', 'never again']
    assert.deepEqual(requirementsOf(patterns, requirementsOf(patterns.slice(0, 1))), requirementsOf(patterns))
  })

  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'why', 'just', ',', 'because', 'this code', '`x`', '!'), {
      maxLength: 12,
    })
    .map((words) => words.join(' '))

  it('never holds back a pattern that matches', () => {
    fc.assert(
      fc.property(fc.array(arbitraryPattern, { minLength: 1, maxLength: 6 }), text, (patterns, each) => {
        const letters = lettersOf(each)
        const passed = candidates(patterns, each)
        for (const [place, source] of patterns.entries()) {
          if (findMatches(compile(parsePattern(source)), letters).length > 0) assert.ok(passed.includes(place), source)
        }
      }),
      { numRuns: 500 },
    )
  })
})
