import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lint, openDocument, signalKinds, signals } from '../../../src/engine/index.ts'
import { findInBlock } from '../../../src/engine/lint/block-findings.ts'
import { Detector } from '../../../src/engine/lint/detector.ts'
import { patternsOf } from '../../../src/engine/lint/pattern-list.ts'
import type { Block } from '../../../src/engine/prose/block.ts'
import { ParsedText } from '../../../src/engine/prose/parsed-text.ts'
import { allRules } from '../../../src/engine/rules/index.ts'
import type { Rule } from '../../../src/engine/rules/rule.ts'

const idsIn = async (text: string, language = 'markdown') =>
  (await signals(text, { language })).map(({ signalId }) => signalId)

describe('signals', () => {
  it('are told with their place in the text, in order', async () => {
    const text = '# Review\n\nThanks for the fix!\n\nI might be wrong, but `x` is unused.'
    assert.deepEqual(
      (await signals(text)).map(({ signalId, principle, start, end }) => [signalId, principle, text.slice(start, end)]),
      [
        ['thanks', 'belonging', 'Thanks for the fix'],
        ['owned-uncertainty', 'trust', 'I might be wrong'],
      ],
    )
  })

  it('are described', () => {
    const thanks = signalKinds.find(({ id }) => id === 'thanks')
    assert.deepEqual([thanks?.principle, thanks?.url], ['belonging', 'docs/signals.md#thanks'])
  })

  it('are not seen in quotations, code and comments', async () => {
    for (const text of [
      '> Thanks for the fix!',
      '`Thanks for the fix`',
      '<!-- Thanks for the fix -->',
      '“Thanks for the fix!” he said.',
    ])
      assert.deepEqual(await idsIn(text), [], text)
  })

  it('are not seen where a rule finds something, or eyes roll', async () => {
    const mocking = 'Great job on breaking the login for everyone.'
    assert.ok((await lint(mocking)).length > 0)
    assert.deepEqual(await idsIn(mocking), [])
    assert.deepEqual(await idsIn('Thanks for the tests 🙄'), [])
    assert.deepEqual(await idsIn('Thanks for the tests 🎉'), ['thanks'])
  })

  it('stand beside findings of the same text', async () => {
    const text = 'Thanks for the tests. You always forget the docs.'
    assert.deepEqual(await idsIn(text), ['thanks'])
    assert.equal((await lint(text)).length, 1)
  })

  it('are the same after any edits as in a new document', async () => {
    const piece = fc.constantFrom(
      'Thanks for the fix! ',
      'You always forget it. ',
      '\n\n',
      '> ',
      '`',
      '"',
      'because it races ',
      'fine. ',
    )
    const text = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''))
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), newText: piece })
    await fc.assert(
      fc.asyncProperty(text, fc.array(edit, { maxLength: 5 }), async (original, edits) => {
        const document = openDocument(original)
        let current = original
        for (const { at, length, newText } of edits) {
          const start = Math.floor(at * current.length)
          const end = Math.min(current.length, start + length)
          current = current.slice(0, start) + newText + current.slice(end)
          document.update(current, [{ start, end, newText }])
          assert.deepEqual(await document.signals(), await signals(current))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('make a rule relent that names them', () => {
    const find = (text: string, relents?: Rule['relents']) => {
      const rule: Rule = { ...(allRules[0] as Rule), finds: ['rename this'], ...(relents && { relents }) }
      const block = new ParsedText(text, 'markdown').prose().blocks[0] as Block
      return findInBlock(new Detector(patternsOf([rule])), block, text).length
    }
    const thankful = 'Rename this. Thanks for the tests!'
    assert.deepEqual([find(thankful), find(thankful, ['thanks']), find(thankful, ['offer'])], [1, 0, 1])
    assert.deepEqual(
      [find('Rename this. Happy to pair on it.', ['thanks', 'offer']), find('Rename this.', ['offer'])],
      [0, 1],
    )
    // Too plain to be credited, and yet an alternative to act on.
    assert.equal(find('Rename this. See `parse`.', ['alternative']), 0)
  })

  it('can be given up', async () => {
    const reason = new Error('newer')
    const controller = new AbortController()
    controller.abort(reason)
    await assert.rejects(openDocument('Thanks!').signals({ signal: controller.signal }), reason)
  })
})
