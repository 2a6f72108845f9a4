import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findIn } from '../../../src/engine/lint/reading.ts'
import { atOnce } from '../../../src/engine/lint/turns.ts'
import { wordClasses } from '../../../src/engine/match/classes/index.ts'
import { parsePattern } from '../../../src/engine/match/pattern.ts'
import { Prefilter } from '../../../src/engine/match/prefilter.ts'
import { compile } from '../../../src/engine/match/program.ts'
import { requirementsOf } from '../../../src/engine/match/requirement.ts'
import type { SkimmedText } from '../../../src/engine/match/sieve.ts'
import { allSigns, signsOf } from '../../../src/engine/match/sign-set.ts'
import { testOf } from '../../../src/engine/match/word-test.ts'
import { codeMark } from '../../../src/engine/prose/block.ts'
import { bareWord } from '../../../src/engine/words/bare-word.ts'
import { sentencesOf } from '../../../src/engine/words/sentences.ts'
import { anySign, chunkOf } from '../../../src/engine/words/skim.ts'
import type { Word } from '../../../src/engine/words/word.ts'
import { arbitraryPattern } from './arbitrary-pattern.ts'

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

/** Skims a text for patterns. The host knows of marks that they may be missing, and nothing is special. */
function skimmed(patterns: readonly string[]) {
  const own = atOnce(Prefilter.of(requirementsOf(patterns)))
  const all = own.tableOf(new Uint8Array(patterns.length).fill(1))
  own.beginSkimming(anySign.alternatives, (pattern) => patterns[pattern] as string, {
    glanceOf: (chunk) => {
      const alternatives = chunkOf(chunk)?.letters.flatMap((letter) => letter.alternatives) ?? []
      const identity = { ...allSigns(alternatives.map(signsOf)), inOrder: [chunk] }
      const part = { ...own.satisfiedByAny(alternatives), width: 1, mayBeMissing: true, identity }
      return { parts: [part], speaks: false, ends: /[.?!]/.test(chunk) }
    },
    special: [],
    shoutable: [],
    disguisable: [],
  })
  const candidatesIn = (text: string, kind: SkimmedText = 'block') => own.candidatesIn(all, text, kind)
  /** The patterns that may match. */
  const matchesIn = (text: string, kind: SkimmedText = 'block') => {
    return candidatesIn(text, kind)?.filter((pattern) => own.mayMatch(pattern))
  }
  return { candidatesIn, matchesIn }
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
    /** What is hidden, between words. */
    const hidden: Record<string, string> = {
      'two <!-- words -> of a note --> more': '<!-- words -> of a note -->',
      'an <a title="x > y"> tag and </a> its end': '<a title="x > y"> tag and </a>',
      'a <b> tag and </b> its end': '<b> </b>',
      'some <code>of it</code> is code': '<code>of it</code>',
      'fewer < than that': '<',
      'two &amp; more words': '&amp;',
      'an ![image of it](x.png) here': '![image of it](x.png)',
      'an ![image][with a label] here': '![image][with a label]',
      'an ![image <i title="]"> in it](x) here too': '![image <i title="]"> in it](x) here too',
      'a [link][with a label] here': '[link][with a label]',
      'a [link](x "with a title") here': '[link](x "with a title")',
      'a [link](<with spaces>) here': '[link](<with spaces>)',
      'a <3[link](x "with a title") here': '<3[link](x "with a title")',
      'all ``of `it`` here': 'all ``of `it`` here',
      'plain words and `some <code> here` too': '',
      'a <!-- note without an end': '',
    }
    for (const [text, expected] of Object.entries(hidden)) {
      const chunks = text.replace('`some <code> here`', '`').split(' ')
      let rest = ` ${expected} `
      const isHidden = chunks.map((chunk) => {
        if (!rest.startsWith(` ${chunk} `)) return false
        rest = rest.slice(chunk.length + 1)
        return true
      })
      const visible = chunks.filter((_, place) => !isHidden[place])
      const isWord = (chunk: string) => /^[a-z]+$/.test(chunk)
      if (visible.length > 1 && visible.every(isWord)) {
        assert.deepEqual(skimmed([visible.join(' ')]).matchesIn(text), [0], text)
      }
      for (let place = 1; place < chunks.length - 1; place++) {
        const [before, chunk, behind] = chunks.slice(place - 1) as [string, string, string]
        if (![before, chunk, behind].every(isWord)) continue
        assert.deepEqual(
          skimmed([`${before} ${behind}`]).matchesIn(text),
          isHidden[place] ? [0] : [],
          `${chunk} in ${text}`,
        )
      }
    }
  })

  it('reads a text by its spaces and line breaks, a code span as one sign', () => {
    const { matchesIn } = skimmed(['ant dog', 'ant <code> dog', '<start> eel', 'bee cow'])
    assert.deepEqual(matchesIn('ant `bee cow` dog,\neel'), [0, 1, 2])
    assert.deepEqual(matchesIn('ant `bee cow dog eel'), [3])
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
    const { candidatesIn, matchesIn } = skimmed(['<start> bad'])
    for (const marks of ['', '- ', '*  ', '+ ', '## ', '1. ', '20) ', '> ', '> - ', '  1) - ', 'fine\n- ', 'fine | ']) {
      assert.deepEqual(candidatesIn(`${marks}bad`, 'passage'), [0], marks)
    }
    for (const words of ['is ', 'is - ']) assert.deepEqual(candidatesIn(`${words}bad`, 'passage'), [], words)
    for (const words of ['- bad', 'fine | bad']) assert.deepEqual(matchesIn(words, 'passage'), [0], words)
    assert.deepEqual(matchesIn('is - bad', 'passage'), [])
  })

  it('follows a pattern through the letters of a text', () => {
    const follows = (pattern: string, text: string) => skimmed([pattern]).matchesIn(text)?.length === 1
    assert.equal(follows('never again', 'it is never again'), true)
    assert.equal(follows('never again', 'it is never ever again'), false)
    assert.equal(follows('never ... again', 'it is never ever again'), true)
    assert.equal(follows('never , again', 'never, again'), true)
    assert.equal(follows('never , again', 'never again'), false)
    assert.equal(follows('^ never $', 'so never'), true)
    assert.equal(follows('^ never $', 'it never'), false)
    assert.equal(follows('never ~', 'never because of it'), true)
    assert.equal(follows('never ~', 'never of it'), false)
    assert.equal(follows('no{2,3} ok', 'no no ok'), true)
    assert.equal(follows('no{2,3} ok', 'no ok'), false)
    assert.equal(follows('(act: no|not at all)+ ok', 'not at all no ok'), true)
    assert.equal(follows('(act: no|not at all)+ ok', 'not all ok'), false)
    assert.equal(follows('<no-one> wins', 'no one wins'), true)
    assert.equal(follows("<adverb> [it (don't|half-baked)]", 'really it do not'), true)
    assert.equal(follows("<adverb> [it (don't|half-baked)]", 'really it half baked'), true)
    assert.equal(follows("<adverb> [it (don't|half-baked)]", 'house it do not'), false)
    assert.equal(follows('bad [! ! !+]', 'bad !!!'), true)
    assert.equal(follows('bad [! ! !+]', 'bad !! <-'), false)
    assert.equal(follows('\\? <number> (1st|2)', 'is it? 5 1st'), true)
  })

  it('follows every pattern that matches', () => {
    /** Letters that stand alone are left to the tokeniser. */
    const spelled = (text: string) => text.replace(/\b[abc]\b/gi, (letter) => `${letter}xyz`)
    const word = fc.constantFrom('a', 'b', 'c', 'so', 'why', 'really', 'a,', 'b.', 'c?', '-', '`a`', '(b)', 'A')
    const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(arbitraryPattern.map(spelled), text.map(spelled), (pattern, written) => {
        const program = compile(parsePattern(pattern))
        const sentences = sentencesOf(written.replaceAll('`axyz`', codeMark.repeat(6)))
        const isFound = sentences.some(({ words }) => findIn(['start', ...words, 'end'], program).length > 0)
        if (isFound) assert.deepEqual(skimmed([pattern]).matchesIn(written), [0], `${pattern} in ${written}`)
      }),
      { numRuns: 1_000 },
    )
  })
})
