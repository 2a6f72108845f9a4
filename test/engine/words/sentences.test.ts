import assert from 'node:assert/strict'
import fc from 'fast-check'
import { codeMark } from '../../../src/engine/prose/block.ts'
import { sentencesOf } from '../../../src/engine/words/sentences.ts'

const normal = (text: string) => sentencesOf(text).map(({ words }) => words.map((word) => word.normal).join(' '))

describe('sentences and words', () => {
  it('parts sentences, and not at abbreviations', () => {
    assert.deepEqual(normal('Use a map, e.g. this one. It works.'), ['use a map , e.g this one .', 'it works .'])
  })

  it('parts sentences that begin with a small letter', () => {
    assert.deepEqual(normal('why? you do this! fine. ok, cf. the docs (really!) ok'), [
      'why ?',
      'you do this !',
      'fine .',
      'ok , cf . the docs ( really ! ) ok',
    ])
  })

  it('parts short lines that end without a mark', () => {
    assert.deepEqual(normal('Fix this\nThen that\nand more'), ['fix this', 'then that and more'])
  })

  it('takes contractions apart, with and without apostrophe', () => {
    assert.deepEqual(normal("didn't didnt don’t you're youre can't cannot I'm it's let's John's won't"), [
      "did not did not do not you are you are can not can not i am it is let us john 's will not",
    ])
    assert.deepEqual(normal('were well its lets'), ['were well its lets'])
    assert.deepEqual(normal("I'd they'll we've"), ['i would they will we have'])
  })

  it('reads the spellings of chat and stretched letters', () => {
    assert.deepEqual(normal('u r sooo slow plz'), ['you are so slow please'])
    assert.deepEqual(normal('stiiiill goooood whyyyy'), ['still good why'])
  })

  it('knows no more of a word for being the name of a property that every object has', () => {
    assert.deepEqual(normal('constructor toString hasOwnProperty'), ['constructor tostring hasownproperty'])
  })

  it('takes hyphens apart', () => {
    assert.deepEqual(normal('half-baked copy-paste'), ['half baked copy paste'])
  })

  it('reads disguised words', () => {
    const words = sentencesOf('this st*pid f**king sh!t, a$$ wh0re').flatMap((sentence) => sentence.words)
    assert.deepEqual(
      words.filter((word) => word.disguised).map((word) => word.normal),
      ['stupid', 'fucking', 'shit', 'ass', 'whore'],
    )
    assert.deepEqual(normal('5*3 x*y as* a+b c++ [1]*'), ['5 * 3 x * y as * a + b c ++ [ 1 ] *'])
  })

  it('knows mentions, issue numbers, emoji, smileys and numbers', () => {
    const kinds = sentencesOf('@ana #12 🙄 :roll_eyes: :) 42nd ok').flatMap((sentence) =>
      sentence.words.map((word) => word.kind),
    )
    assert.deepEqual(kinds, ['mention', 'mention', 'emoji', 'emoji', 'emoji', 'number', 'word'])
  })

  it('knows what is shouted, capital and quoted', () => {
    const words = sentencesOf('He said "you NEVER test" and left. I').flatMap((sentence) => sentence.words)
    const by = (test: (word: (typeof words)[number]) => boolean) => words.filter(test).map((word) => word.normal)
    assert.deepEqual(
      by((word) => word.shouted),
      ['never'],
    )
    assert.deepEqual(
      by((word) => word.quoted && word.kind === 'word'),
      ['you', 'never', 'test'],
    )
    assert.deepEqual(
      by((word) => word.capital),
      ['he', 'never', 'i'],
    )
  })

  it('knows single and curly quotation marks, and that an apostrophe is none', () => {
    const quoted = (text: string) =>
      sentencesOf(text).flatMap(({ words }) =>
        words.filter((word) => word.quoted && word.kind === 'word').map((word) => word.normal),
      )
    assert.deepEqual(quoted("called it 'utter garbage' once"), ['utter', 'garbage'])
    assert.deepEqual(quoted('“so bad” and «worse» and ‘bad’'), ['so', 'bad', 'worse', 'bad'])
    assert.deepEqual(quoted("the users' code isn't the devs' code"), [])
  })

  it('counts marks one by one and joins dots', () => {
    assert.deepEqual(normal('what?! no... ok…'), ['what ? !', 'no … ok …'])
  })

  it('reads a very long paragraph in pieces, with offsets in the whole', () => {
    const text = `${'you always break this. '.repeat(2000)}${'x'.repeat(20_000)}`
    const sentences = sentencesOf(text)
    assert.equal(sentences.length, 2000 + Math.ceil(20_000 / 8_000))
    assert.ok(
      sentences
        .slice(0, 2000)
        .every(({ words, start }) => text.slice(start).startsWith('you') && words.at(-1)?.normal === '.'),
    )
    assert.equal(sentences.at(-1)?.end, text.length)
  })

  it('never overlaps words and never leaves the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', "'", 't', ' ', '.', '!', '*', '"', '😀', '@', '#', '1', '-', codeMark, '\n', ':'),
          maxLength: 60,
        }),
        (text) => {
          let reached = 0
          for (const { words, start, end } of sentencesOf(text)) {
            assert.ok(start >= 0 && end <= text.length)
            for (const word of words) {
              assert.ok(word.start >= reached && word.end > word.start, `${word.normal} in ${JSON.stringify(text)}`)
              reached = word.end
            }
          }
          assert.ok(reached <= text.length)
        },
      ),
      { numRuns: 500 },
    )
  })
})
