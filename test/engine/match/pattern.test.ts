import assert from 'node:assert/strict'
import fc from 'fast-check'
import { Automaton } from '../../../src/engine/match/automaton.ts'
import { findMatches } from '../../../src/engine/match/captures.ts'
import { parsePattern } from '../../../src/engine/match/pattern.ts'
import { compile } from '../../../src/engine/match/program.ts'
import { type Letter, Vocabulary } from '../../../src/engine/match/vocabulary.ts'
import { sentencesOf } from '../../../src/engine/words/sentences.ts'

/** The letters of a text of one sentence. */
function lettersOf(text: string): Letter[] {
  return ['start', ...sentencesOf(text).flatMap(({ words }) => words), 'end']
}

/** What a pattern matches and captures in a text, as words. */
function matchesOf(pattern: string, text: string): { match: string; captures: Record<string, string> }[] {
  const vocabulary = new Vocabulary()
  const program = compile(parsePattern(pattern), vocabulary)
  const letters = lettersOf(text)
  const words = letters.map((letter) => (typeof letter === 'string' ? '' : letter.normal))
  const accepts = (position: number, atom: number) =>
    vocabulary.atomsOf[vocabulary.signatureOf(letters[position] as Letter)]?.has(atom) ?? false
  const written = (first: number, last: number) => words.slice(first, last).join(' ').trim()
  return findMatches(program, letters.length, accepts).map(({ first, last, captures }) => ({
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
    assert.deepEqual(found('\\? \\?', 'what? ?'), ['? ?'])
  })

  it('say what is wrong with them', () => {
    assert.throws(() => parsePattern('a (b'), /“\)” is missing/)
    assert.throws(() => parsePattern('a )'), /stray “\)”/)
    assert.throws(() => parsePattern('* a'), /stands where a word should/)
    assert.throws(() => parsePattern('a{3,2}'), /count/)
    assert.throws(() => parsePattern('a{99}'), /count/)
    assert.throws(() => parsePattern('a {x}'), /Cannot read/)
    assert.throws(() => compile(parsePattern('<no-such-class>'), new Vocabulary()), /no word class <no-such-class>/)
  })
})

describe('the automaton', () => {
  const atom = fc.constantFrom('a', 'b', 'c', '_', '...', '(a|b)', '(b c)', 'a?', 'c*', '^', '$', '~', '<adverb>')
  const pattern = fc.array(atom, { minLength: 1, maxLength: 5 }).map((atoms) => atoms.join(' '))
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'just', ',', 'because'), { maxLength: 12 })
    .map((words) => words.join(' '))

  it('finds what matching one pattern after the other finds', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 4 }),
        (patterns, texts) => {
          const vocabulary = new Vocabulary()
          const programs = patterns.map((each) => compile(parsePattern(each), vocabulary))
          const automaton = new Automaton(programs, vocabulary)
          for (const each of texts) {
            const letters = lettersOf(each)
            const accepts = (position: number, id: number) =>
              vocabulary.atomsOf[vocabulary.signatureOf(letters[position] as Letter)]?.has(id) ?? false
            const expected = programs.flatMap((program, index) =>
              findMatches(program, letters.length, accepts).some(({ first, last }) => last > first) ? [index] : [],
            )
            const actual = [...automaton.matching(letters)].sort((a, b) => a - b)
            // A pattern that matches nothing at all matches everywhere; the automaton does not report that.
            assert.deepEqual(
              actual.filter((index) => expected.includes(index)),
              expected,
            )
            assert.deepEqual(
              actual.filter((index) => !matchesEmpty(patterns[index] as string)),
              expected.filter((index) => !matchesEmpty(patterns[index] as string)),
            )
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  function matchesEmpty(source: string): boolean {
    const vocabulary = new Vocabulary()
    const program = compile(parsePattern(source), vocabulary)
    return findMatches(program, 1, () => false).length > 0
  }

  it('answers the same after its cache was thrown away', () => {
    const vocabulary = new Vocabulary()
    const automaton = new Automaton([compile(parsePattern('you ... bad'), vocabulary)], vocabulary, 2)
    for (let round = 0; round < 5; round++) {
      assert.equal(automaton.matching(lettersOf('you are so bad')).size, 1)
      assert.equal(automaton.matching(lettersOf('a good day')).size, 0)
    }
  })
})
