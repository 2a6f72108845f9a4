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

async function becomes(before: string, after: string): Promise<void> {
  assert.equal((await rewrite(before)).text, after)
}

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

  it('keeps brackets whole, and the space before them', async () => {
    await becomes('It hangs on start, dammit (see the trace).', 'It hangs on start (see the trace).')
    await becomes('The lookup (which is a fucking maze) is cached.', 'The lookup (which is a maze) is cached.')
    await becomes('It hangs (damn) on start.', 'It hangs on start.')
  })

  it('goes on in the same sentence behind whom it is addressed to', async () => {
    await becomes("@ana, you obviously didn't run this.", '@ana, could you run this?')
  })

  it('parts what hurts from the hyphen of a compound', async () => {
    await becomes('Who calls this crap-helper on shutdown?', 'Who calls this helper on shutdown?')
  })

  it('leaves out whoever is blamed, and keeps the fact', async () => {
    await becomes('The file is never closed and whoever wrote it is a moron.', 'The file is never closed.')
  })

  it('asks for nothing where a short fact says it', async () => {
    await becomes('There are no docs. What a mess.', 'There are no docs.')
    await becomes('It still leaks. What a mess.', 'It still leaks.')
  })

  it('leaves no pronoun without its verb where an adverb hid that it had none', async () => {
    const { text } = await rewrite('you clearly not cared about the cache')
    assert.doesNotMatch(text, /you not/)
  })

  it('keeps a comma in what it says that it leaves out', async () => {
    const [finding] = await lint('Nice try, but this drops the header.')
    assert.equal(finding?.suggestions[0]?.title, 'Leave out “Nice try, but”')
  })

  it('lists the places that it leaves open', async () => {
    const text = 'Could you rename it? ‹why›'
    const { places } = await rewrite(text)
    assert.deepEqual(places, [{ start: 21, end: 26, hint: 'why' }])
  })
})
