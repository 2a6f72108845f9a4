import assert from 'node:assert/strict'
import fc from 'fast-check'
import { atOnce } from '../../../src/engine/lint/turns.ts'
import { wordClasses } from '../../../src/engine/match/classes/index.ts'
import { Prefilter } from '../../../src/engine/match/prefilter.ts'
import { requirementsOf } from '../../../src/engine/match/requirement.ts'
import type { SkimmedText } from '../../../src/engine/match/sieve.ts'
import { testOf } from '../../../src/engine/match/word-test.ts'
import { codeMark } from '../../../src/engine/prose/block.ts'
import { bareWord } from '../../../src/engine/words/bare-word.ts'
import { anySign } from '../../../src/engine/words/skim.ts'
import type { Word } from '../../../src/engine/words/word.ts'

const names = Object.keys(wordClasses).filter((name) => typeof wordClasses[name] !== 'string')

/** A pattern for each class, and none for classes that accept so much that nothing is required. */
const prefilter = atOnce(Prefilter.of(requirementsOf(names.map((name) => `<${name}>`))))
const table = prefilter.tableOf(new Uint8Array(names.length).fill(1))
const unrequired = new Set(prefilter.candidates(table, []))

/** The classes that accept a word, as the sieve has it and as they say themselves. */
function classesOf(word: Word): { found: string[]; expected: string[] } {
  const isRequired = (_name: string, pattern: number) => !unrequired.has(pattern)
  return {
    found: prefilter
      .candidates(table, [word])
      .filter((pattern) => !unrequired.has(pattern))
      .map((pattern) => names[pattern] as string),
    expected: names.filter(isRequired).filter((name) => testOf({ kind: 'class', name })(word)),
  }
}

/** Skims a text for patterns. The host knows nothing, and nothing is special. */
function skimmed(patterns: readonly string[]) {
  const own = atOnce(Prefilter.of(requirementsOf(patterns)))
  const all = own.tableOf(new Uint8Array(patterns.length).fill(1))
  own.beginSkimming(anySign.alternatives, {
    glanceOf: () => ({
      parts: [{ lists: [], width: 1, isBoundary: false, isLeadIn: false }],
      speaks: false,
      ends: false,
    }),
    special: [],
    shoutable: [],
    disguisable: [],
  })
  const candidatesIn = (text: string, kind: SkimmedText = 'block') => own.candidatesIn(all, text, kind)
  const chunksOf = (text: string, kind: SkimmedText = 'block') => {
    candidatesIn(text, kind)
    return own.chunks()
  }
  return { candidatesIn, chunksOf }
}

describe('the sieve', () => {
  it('accepts of each class the words that it names, and no others', () => {
    for (const definition of Object.values(wordClasses)) {
      if (!(definition instanceof Set)) continue
      for (const word of definition) {
        const { found, expected } = classesOf(bareWord('word', word))
        assert.deepEqual(found, expected, word)
      }
    }
  })

  it('accepts other words by their form, as their classes do', () => {
    const endings = ['', 'ed', 'ing', 'ly', 'ness', 'tion', 'ment', 'able', 'ible', 's', 'é']
    const word = fc.record({
      stem: fc.stringMatching(/^[a-z]{0,6}$/),
      ending: fc.constantFrom(...endings),
      capital: fc.boolean(),
      shouted: fc.boolean(),
      disguised: fc.boolean(),
    })
    fc.assert(
      fc.property(word, ({ stem, ending, ...how }) => {
        const { found, expected } = classesOf({ ...bareWord('word', stem + ending), ...how })
        assert.deepEqual(found, expected)
      }),
      { numRuns: 2_000 },
    )
  })

  it('accepts what is no word as the classes do', () => {
    const marks = ['.', '?', ',', '"', '(', '/', '…']
    const others: [Word['kind'], string][] = [
      ['code', codeMark],
      ['number', '12'],
      ['mention', '@'],
      ['emoji', '🙄'],
      ...marks.map((mark): [Word['kind'], string] => ['punctuation', mark]),
    ]
    for (const [kind, normal] of others) {
      const { found, expected } = classesOf(bareWord(kind, normal))
      assert.deepEqual(found, expected, normal)
    }
  })

  it('finds the same when it has forgotten what it knew', () => {
    const { candidatesIn } = skimmed(['never again', 'bad'])
    const before = candidatesIn('Never do it. (bad!)')
    assert.deepEqual(before, [1])
    for (let first = 0; first < 70_000; first += 500) {
      const text = Array.from({ length: 500 }, (_, index) => `w${first + index}`).join(' ')
      assert.deepEqual(candidatesIn(text), [])
    }
    assert.deepEqual(candidatesIn('Never do it. (bad!)'), before)
    assert.deepEqual(candidatesIn('never again'), [0])
  })

  it('knows as many words as there are', () => {
    const { candidatesIn } = skimmed(Array.from({ length: 40_000 }, (_, index) => `word${index}`))
    assert.deepEqual(candidatesIn('word0, word39999.'), [0, 39_999])
    assert.deepEqual(candidatesIn('word40000'), [])
  })

  it('does not take a text for harmless in which letters stand alone', () => {
    const { candidatesIn } = skimmed(['bad'])
    assert.equal(candidatesIn('what the f u c k'), undefined)
    assert.equal(candidatesIn('w-t-f'), undefined)
    assert.deepEqual(candidatesIn('a b-c d'), [])
  })

  it('takes what Markdown may hide for uncertain, and nothing else', () => {
    const { chunksOf } = skimmed(['bad'])
    const hidden: Record<string, string> = {
      'plain words, [a link](https://example.com) and `some <code> here`': '',
      'two <!-- words -> of a note --> more': '<!-- words -> of a note -->',
      'a <!-- note without an end': '',
      'an <a title="x > y"> tag and </a> its end': '<a title="x > y"> tag and </a>',
      'a <b> tag and </b> its end': '<b> </b>',
      'some <code>of it</code> is code': '<code>of it</code>',
      'less < than, or <3': '< <3',
      'a&nbsp;space &c. and &amp; more': 'a&nbsp;space &amp;',
      'an ![image of it](x.png) here': '![image of it](x.png)',
      'an ![image][with a label] here': '![image][with a label]',
      'an ![image [in it](y)](x.png) here': '![image [in it](y)](x.png) here',
      'an ![image <i title="]"> in it](x) here': '![image <i title="]"> in it](x) here',
      'a [link][with a label] here': '[link][with a label]',
      'a [link](x "with a title") here': '[link](x "with a title")',
      'a [link](<with spaces>) here': '[link](<with spaces>)',
      'a <3[link](x "with a title") here': '<3[link](x "with a title")',
      'all ``of `it`` here': 'all ``of `it`` here',
      'all <i title="`"> of `it': 'all <i title="`"> of `it',
      'all of ![\\] this](x) here': 'all of ![\\] this](x) here',
    }
    for (const [text, expected] of Object.entries(hidden)) {
      const chunks = chunksOf(text).filter(({ isHidden }) => isHidden)
      assert.equal(chunks.map(({ written }) => written).join(' '), expected, text)
    }
  })

  it('reads a text by its spaces and line breaks, a code span as one sign', () => {
    const { chunksOf } = skimmed(['bad'])
    const chunks = chunksOf('  A `b c`d,\n\n`e` ü.\t`f')
    assert.deepEqual(
      chunks.map(({ written }) => written),
      ['A', '`d,', '\n', '\n', '`', 'ü.', '`f'],
    )
  })

  it('cannot tell what is in a table without spaces, and where code may go on in the next line', () => {
    const { candidatesIn } = skimmed(['bad'])
    assert.deepEqual(candidatesIn('- fine\n- `bad`\n', 'passage'), [])
    assert.deepEqual(candidatesIn('- fine\n- bad\n', 'passage'), [0])
    assert.deepEqual(candidatesIn('a | b\n--|--\n| `c` | bad |', 'passage'), [0])
    for (const row of ['a |bad', '|bad|', '`a | b` | c', 'a \\| b | c']) {
      assert.equal(candidatesIn(`a | b\n--|--\n${row}`, 'passage'), undefined, row)
    }
    assert.equal(candidatesIn('- a `b\n- c` d', 'passage'), undefined)
    assert.deepEqual(candidatesIn('a `b\nc` d', 'block'), [])
  })

  it('begins a block behind the marks of lists, headings and quotations', () => {
    const { candidatesIn, chunksOf } = skimmed(['<start> bad'])
    for (const marks of ['', '- ', '*  ', '+ ', '## ', '1. ', '20) ', '> ', '> - ', '  1) - ', 'fine\n- ', 'fine | ']) {
      assert.deepEqual(candidatesIn(`${marks}bad`, 'passage'), [0], marks)
    }
    for (const words of ['is ', 'is - ']) assert.deepEqual(candidatesIn(`${words}bad`, 'passage'), [], words)
    const chunks = chunksOf('- a - b', 'passage')
    assert.deepEqual(
      chunks.map(({ written }) => written),
      ['-', '\n', 'a', '-', 'b'],
    )
  })
})
