import assert from 'node:assert/strict'
import { lint } from '../../../src/engine/index.ts'
import { applyEdits } from '../../../src/engine/rewrite/edits.ts'
import { keepsTechnicalWords } from '../../../src/engine/rewrite/keeps.ts'
import { sentencesOf } from '../../../src/engine/words/sentences.ts'

/** Whether a sentence may have `after` in place of `before`, which it holds once. */
function keeps(source: string, before: string, after: string): boolean {
  const [sentence] = sentencesOf(source)
  const start = source.indexOf(before)
  assert.ok(sentence && start !== -1, source)
  return keepsTechnicalWords(source, sentence, start, start + before.length, after)
}

describe('what a rewrite may not lose', () => {
  it('are addresses, numbers and mentions', () => {
    assert.ok(keeps('Ask @ana about 42 lines', 'about 42 lines', 'why it has 42 lines'))
    assert.ok(!keeps('Ask @ana about 42 lines', 'about 42 lines', 'why'))
    assert.ok(!keeps('Ask @ana about 42 lines', 'Ask @ana', 'Ask'))
    assert.ok(!keeps('It is 7 or 7', '7 or 7', '7'))
  })

  it('are addresses without a mark that they would swallow', async () => {
    const text = "I've got better things to do than review this in https://a.co/b."
    const [finding] = await lint(text)
    const rewritten = finding?.suggestions.map(({ edits }) => applyEdits(text, edits)) ?? []
    assert.ok(rewritten.some((after) => after.includes('https://a.co/b')))
    for (const after of rewritten) assert.doesNotMatch(after, /a\.co\/b;/)
  })

  it('are numbers in names', () => {
    assert.ok(!keeps('You broke UTF-8 again', 'broke UTF-8', 'changed the encoding'))
  })

  it('are the halves of brackets, links and emphasis', () => {
    assert.ok(!keeps('It is [as I said] wrong', '[as I said', ''))
    assert.ok(!keeps('It is *very* wrong', '*very', 'quite'))
    assert.ok(keeps('It is *very* wrong', '*very*', '**quite**'))
    assert.ok(!keeps('See [the docs](x) again', '[the docs](x)', 'the docs'))
    assert.ok(!keeps('It is slow (and old) again', 'slow (and', 'fast'))
    assert.ok(keeps('It is slow :( again', 'slow :(', 'slow'))
    assert.ok(keeps('I am :sweat_smile: tired', ' :sweat_smile:', ''))
  })

  it('are whole words', () => {
    assert.ok(!keeps("You can't read", 'You ca', 'You could'))
    assert.ok(keeps('You cannot read', 'You cannot', 'We cannot'))
    assert.ok(!keeps("They're always late", "'re always", 'tend to be'))
    assert.ok(keeps("They're always late", "'re always", ' are'))
  })
})
