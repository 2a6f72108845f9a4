import assert from 'node:assert/strict'
import { clausesOf, openingOf } from '../../../src/engine/rewrite/clause.ts'
import { sentencesOf } from '../../../src/engine/words/sentences.ts'
import type { Sentence } from '../../../src/engine/words/word.ts'

function sentence(text: string): Sentence {
  const [only, ...others] = sentencesOf(text)
  assert.ok(only && others.length === 0, text)
  return only
}

/** The clauses of a sentence as they are written. */
function clausesIn(text: string): string[] {
  const whole = sentence(text)
  return clausesOf(whole).map(({ first, last }) => text.slice(whole.words[first]?.start, whole.words[last - 1]?.end))
}

describe('clauses', () => {
  it('are parted where a subject and its verb follow', () => {
    assert.deepEqual(clausesIn('The parser drops the header, and nobody closes the file.'), [
      'The parser drops the header',
      'and nobody closes the file',
    ])
    assert.deepEqual(clausesIn('The lock is taken twice because the loop runs again'), [
      'The lock is taken twice',
      'because the loop runs again',
    ])
    assert.deepEqual(clausesIn('The lock is never freed and whoever took it hangs.'), [
      'The lock is never freed',
      'and whoever took it hangs',
    ])
  })

  it('keep what depends on them', () => {
    assert.deepEqual(clausesIn('When the cache is cold, the page is slow.'), [
      'When the cache is cold, the page is slow',
    ])
  })

  it('are not torn at a list of nouns', () => {
    assert.deepEqual(clausesIn('I read the parser, the lexer and the tests.'), [
      'I read the parser, the lexer and the tests',
    ])
  })

  it('begin behind mentions and labels', () => {
    const opening = (text: string) => sentence(text).words[openingOf(sentence(text).words)]?.normal
    assert.equal(opening('nitpick (non-blocking): the name says little'), 'the')
    assert.equal(opening('@ana, @bo: suggestion: use the cache'), 'use')
    assert.equal(opening('todo for later'), 'todo')
  })

  it('begin with the sentence where there is nothing but mentions', () => {
    const { words } = sentence('@ana @bo')
    assert.equal(openingOf(words), 0)
  })
})
