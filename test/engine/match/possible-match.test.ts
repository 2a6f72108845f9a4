import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findMatches } from '../../../src/engine/match/captures.ts'
import { parsePattern } from '../../../src/engine/match/pattern.ts'
import { mayMatch, type PossibleLetter, PossibleText } from '../../../src/engine/match/possible-match.ts'
import { compile } from '../../../src/engine/match/program.ts'
import type { Letter } from '../../../src/engine/match/word-test.ts'
import { bareWord } from '../../../src/engine/words/bare-word.ts'
import { arbitraryPattern } from './arbitrary-pattern.ts'

/** Words, each of which may be written `a/b` where it is one of two, and `a?` where it may be missing. */
function possible(text: string): PossibleLetter[] {
  return text.split(' ').map((written) => ({
    alternatives: written.replace('?', '').split('/').map(letterOf),
    mayBeMissing: written.endsWith('?'),
  }))
}

function letterOf(word: string): Letter {
  if (word === 'start' || word === 'end') return word
  return bareWord(/\w/.test(word) ? 'word' : 'punctuation', word)
}

/** All ways to read letters. */
function readings(letters: readonly PossibleLetter[]): Letter[][] {
  return letters.reduce<Letter[][]>(
    (before, { alternatives, mayBeMissing }) =>
      before.flatMap((each) => [
        ...alternatives.map((letter) => [...each, letter]),
        ...(mayBeMissing ? [[...each]] : []),
      ]),
    [[]],
  )
}

function matches(pattern: string, text: string): boolean {
  return mayMatch(parsePattern(pattern), new PossibleText(possible(text)))
}

describe('a possible match', () => {
  it('takes each letter for any of its alternatives', () => {
    assert.equal(matches('never again', 'start it never/ever again end'), true)
    assert.equal(matches('never again', 'start it ever again/later end'), false)
  })

  it('leaves out what may be missing, and nothing else', () => {
    assert.equal(matches('never again', 'start never ,? "? again end'), true)
    assert.equal(matches('never again', 'start never , again end'), false)
    assert.equal(matches('never , again', 'start never ,? again end'), true)
  })

  it('knows the ends of a sentence, repetitions and phrases', () => {
    assert.equal(matches('^ never $', 'start so never end'), true)
    assert.equal(matches('^ never $', 'start it never end'), false)
    assert.equal(matches('no{2,3} ok', 'start no no ok end'), true)
    assert.equal(matches('no{2,3} ok', 'start no ok end'), false)
    assert.equal(matches('<no-one> wins', 'start no one wins end'), true)
  })

  const inner = fc.constantFrom('a', 'b', 'c', 'd', 'so', ',', 'a/b', 'c/,', 'a?', ',?', 'b/c?')
  const text = fc.array(inner, { maxLength: 6 }).map((words) => ['start', ...words, 'end'].join(' '))

  it('is there exactly when one of the readings matches', () => {
    fc.assert(
      fc.property(arbitraryPattern, text, (source, written) => {
        // What asks for nothing is everywhere, and nobody looks for it.
        fc.pre(!mayMatch(parsePattern(source), new PossibleText([])))
        const program = compile(parsePattern(source))
        const found = readings(possible(written)).some((letters) => findMatches(program, letters).length > 0)
        assert.equal(matches(source, written), found, `${source} in ${written}`)
      }),
      { numRuns: 500 },
    )
  })
})
