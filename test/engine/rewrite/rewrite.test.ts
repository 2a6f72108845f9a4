import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lint, rewrite } from '../../../src/engine/index.ts'
import { allRules } from '../../../src/engine/rules/index.ts'

const harsh = allRules
  .filter(({ id }) => id !== 'unfilled-place')
  .flatMap(({ examples }) => Object.keys(examples.flagged))
const fine = allRules.flatMap(({ examples }) => examples.fine)
const technical = [
  '`parse()`',
  'https://example.com/a?b=1',
  '42',
  '@ana',
  '#17',
  'src/app.ts',
  '[docs](https://example.com)',
]

/** Everything that a rewrite must keep. */
const precious = /`[^`\n]+`|https?:\/\/[^\s)]*[^\s).?!:,]|(?<![\w#@])[#@][\w-]+|\b\d+\b/g

const sentence = fc.oneof(
  fc.constantFrom(...harsh),
  fc.constantFrom(...fine),
  fc.constantFrom(...technical).map((word) => `See ${word}.`),
)
const comment = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '\n', '\n\n- ')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(''))

describe('rewriting', () => {
  it('keeps every code span, address, number and mention', async () => {
    await fc.assert(
      fc.asyncProperty(comment, async (text) => {
        const { text: after } = await rewrite(text)
        const left: string[] = after.match(precious) ?? []
        for (const word of text.match(precious) ?? []) assert.ok(left.includes(word), `${word} is gone from ${after}`)
      }),
      { numRuns: 150 },
    )
  })

  it('leaves no finding but open places, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(comment, async (text) => {
        const first = await rewrite(text)
        const second = await rewrite(first.text)
        assert.equal(second.text, first.text)
        assert.deepEqual(first.remaining, await lint(first.text))
      }),
      { numRuns: 150 },
    )
  })

  it('never grows beyond twice the text and 80 characters', async () => {
    await fc.assert(
      fc.asyncProperty(comment, async (text) => {
        const { text: after } = await rewrite(text)
        assert.ok(after.length <= 2 * text.length + 80 * (text.match(/[.!?\n]/g)?.length ?? 1), after)
      }),
      { numRuns: 150 },
    )
  })

  it('leaves text outside of the range as it is', async () => {
    const text = 'You always forget the tests.\n\nYou always forget the tests.'
    const { text: after, remaining, changes } = await rewrite(text, { range: [0, 28] })
    assert.equal(after, "I don't see tests for this change yet.\n\nYou always forget the tests.")
    assert.deepEqual(remaining, [])
    assert.equal(changes.length, 1)
  })

  it('takes a smiley along with the sentence, and leaves a bracket that was opened before', async () => {
    assert.equal((await rewrite('Know your place :)')).text.includes(')'), false)
    assert.match((await rewrite('It is slow (fix this).')).text, /\)\.?$/)
  })

  it('lists the places that it leaves open', async () => {
    const text = 'Could you rename it? ‹why›'
    const { places } = await rewrite(text)
    assert.deepEqual(places, [{ start: 21, end: 26, hint: 'why' }])
  })
})
