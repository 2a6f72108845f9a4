import assert from 'node:assert/strict'
import { findMatches } from '../../../src/engine/match/captures.ts'
import { parsePattern } from '../../../src/engine/match/pattern.ts'
import { compile } from '../../../src/engine/match/program.ts'
import { type Letter, testOf } from '../../../src/engine/match/word-test.ts'
import { sentencesOf } from '../../../src/engine/words/sentences.ts'

/** What a pattern matches and captures in a text, as words. */
function matchesOf(pattern: string, text: string): { match: string; captures: Record<string, string> }[] {
  const letters: Letter[] = ['start', ...sentencesOf(text).flatMap(({ words }) => words), 'end']
  const words = letters.map((letter) => (typeof letter === 'string' ? '' : letter.normal))
  const written = (first: number, last: number) => words.slice(first, last).join(' ').trim()
  return findMatches(compile(parsePattern(pattern)), letters).map(({ first, last, captures }) => ({
    match: written(first, last),
    captures: Object.fromEntries([...captures].map(([name, [from, to]]) => [name, written(from, to)])),
  }))
}

const found = (pattern: string, text: string) => matchesOf(pattern, text).map(({ match }) => match)

describe('patterns', () => {
  it('match literals, alternatives and optional words', () => {
    assert.deepEqual(found('why did not? you', 'why did you? And why did not you?'), ['why did you', 'why did not you'])
    assert.deepEqual(found('(a|b c) d', 'a d, b c d, b d'), ['a d', 'b c d'])
    assert.deepEqual(found("don't", 'do not! dont!'), ['do not', 'do not'])
    assert.deepEqual(found('half-baked', 'half baked half-baked'), ['half baked', 'half baked'])
  })

  it('count', () => {
    assert.deepEqual(found('so{2,3} bad', 'so bad, so so bad, so so so so bad'), ['so so bad', 'so so so bad'])
    assert.deepEqual(found('so{2} bad', 'so so bad'), ['so so bad'])
    assert.deepEqual(found('so+ bad', 'bad, so so bad'), ['so so bad'])
    assert.deepEqual(found('so* bad', 'so so bad'), ['so so bad'])
    assert.deepEqual(found('so{1,} bad', 'so so bad'), ['so so bad'])
  })

  it('stop a gap at punctuation and after six words', () => {
    assert.deepEqual(found('you ... bad', 'you are so bad'), ['you are so bad'])
    assert.deepEqual(found('you ... bad', 'you are, so bad'), [])
    assert.deepEqual(found('you ... bad', 'you a b c d e f g bad'), [])
  })

  it('know the ends of sentence and clause', () => {
    assert.deepEqual(found('^ fix this $', 'So, fix this!!'), [', fix this ! !'.replace(', ', 'so , ')])
    assert.deepEqual(found('^ fix this $', 'Could you fix this?'), [])
    assert.deepEqual(matchesOf('fix (object: ...) ~', 'fix the bug, because it hurts')[0]?.captures.object, 'the bug')
    assert.deepEqual(matchesOf('fix (object: ...) ~', 'fix the bug because it hurts')[0]?.captures.object, 'the bug')
    assert.deepEqual(matchesOf('fix (object: ...) ~', 'fix the bug.')[0]?.captures.object, 'the bug')
  })

  it('capture', () => {
    assert.deepEqual(matchesOf('use (object: the? _) [now|soon]?', 'use the helper now')[0]?.captures, {
      object: 'the helper',
      underlined: 'now',
    })
  })

  it('name classes of words, of phrases and by test', () => {
    assert.deepEqual(found('<work> <is> wrong', 'the whole approach is wrong'), ['the whole approach is wrong'])
    assert.deepEqual(found('<you> <always>', 'you guys never'), ['you guys never'])
    assert.deepEqual(found('<shouted>', 'I said NOW'), ['now'])
    assert.deepEqual(found("' why '", "And 'why' is what you say."), ["' why '"])
    assert.deepEqual(found('\\? \\?', 'what? ?'), ['? ?'])
  })

  it('say what is wrong with them', () => {
    assert.throws(() => parsePattern('a (b'), /“\)” is missing/)
    assert.throws(() => parsePattern('a )'), /stray “\)”/)
    assert.throws(() => parsePattern('* a'), /stands where a word should/)
    assert.throws(() => parsePattern('a{3,2}'), /count/)
    assert.throws(() => parsePattern('a{99}'), /count/)
    assert.throws(() => parsePattern('a {x}'), /Cannot read/)
    assert.throws(() => compile(parsePattern('<no-such-class>')), /no word class <no-such-class>/)
    assert.throws(() => testOf({ kind: 'class', name: 'in-order-to' }), /no word class/)
    assert.throws(() => testOf({ kind: 'class', name: 'you' }), /<you> is a class of phrases/)
  })
})
