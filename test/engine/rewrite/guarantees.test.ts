import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lint, rewrite } from '../../../src/engine/index.ts'
import { applyEdits } from '../../../src/engine/rewrite/edits.ts'
import { comment, preciousIn } from './comment.ts'

const isOpen = (ruleId: string) => ruleId === 'unfilled-place' || ruleId === 'unused-directive'

function assertKept(before: string, after: string): void {
  const left = preciousIn(after)
  for (const word of preciousIn(before)) {
    const at = left.indexOf(word)
    assert.notEqual(at, -1, `${word} is gone from\n${after}\nwhich was\n${before}`)
    left.splice(at, 1)
  }
}

/** Rules that find something, also where another finding hides theirs. */
async function rulesIn(text: string): Promise<Set<string>> {
  const found = new Set<string>()
  for (;;) {
    const rules = Object.fromEntries([...found].map((ruleId) => [ruleId, 'off' as const]))
    const findings = await lint(text, { config: { rules } })
    if (findings.length === 0) return found
    for (const { ruleId } of findings) found.add(ruleId)
  }
}

describe('a rewrite of any comment', () => {
  const holds = async (property: (text: string, fixed: string[]) => Promise<void>, numRuns = 120) => {
    const check = fc.asyncProperty(comment, ({ text, pieces }) =>
      property(
        text,
        pieces.filter((piece) => piece.fixed).map((piece) => piece.text),
      ),
    )
    await fc.assert(check, { numRuns })
  }

  it('keeps every code span, address, number, mention and identifier', () =>
    holds(async (text) => assertKept(text, (await rewrite(text)).text)))

  it('leaves quotations and code as they are, in their order', () =>
    holds(async (text, fixed) => {
      const { text: after } = await rewrite(text)
      let at = 0
      for (const block of fixed) {
        const found = after.indexOf(block, at)
        assert.notEqual(found, -1, `${block}\nis gone from\n${after}`)
        at = found + block.length
      }
    }))

  it('leaves the blanks at line starts, the list marks and the kind of line break', () =>
    holds(async (text) => {
      const { text: after } = await rewrite(text)
      assert.equal(/\r\n/.test(after) && /(?<!\r)\n/.test(after), false)
      const marks = (source: string) => source.match(/^[ \t]*(?:[-*]|\d+\.|#+|>)[ \t](?:\[ \] )?/gm) ?? []
      assert.deepEqual(marks(after), marks(text), after)
    }))

  it('leaves no finding of another kind, and knows what it leaves', () =>
    holds(async (text) => {
      const { text: after, remaining } = await rewrite(text)
      assert.deepEqual(remaining, await lint(after))
      const left = remaining.filter(({ ruleId }) => !isOpen(ruleId))
      if (left.length === 0) return
      const known = await rulesIn(text)
      for (const { ruleId } of left) assert.ok(known.has(ruleId), `${ruleId} is new in\n${after}`)
    }))

  it('changes nothing the second time', () =>
    holds(async (text) => {
      const { text: once } = await rewrite(text)
      assert.equal((await rewrite(once)).text, once)
    }))

  it('changes nothing the second time where one sentence has no words that help', async () => {
    const text =
      "**good luck with that, princess: i don't have time for crap like this** Sorry, that was not very helpful of me.\n\n" +
      '- See 3.2.1, and closing a file handle is not rocket science 🙄\n    - How hard would it be to add an option?'
    const { text: once } = await rewrite(text)
    assert.ok(!once.includes('🙄'), once)
    assert.equal((await rewrite(once)).text, once)
  })

  it('is never longer than twice the text and 80 characters', () =>
    holds(async (text) => {
      const { text: after } = await rewrite(text)
      assert.ok(after.length <= 2 * text.length + 80, after)
    }))

  it('lists the places that it leaves, and no sentence holds more than the rule that wrote it', () =>
    holds(async (text) => {
      const { text: after, places } = await rewrite(text)
      for (const { start, end, hint } of places) assert.equal(after.slice(start, end), `‹${hint}›`)
    }, 60))
})

describe('every suggestion', () => {
  it('keeps what is technical, has edits in order, and touches nothing outside of its paragraph', async () => {
    const check = fc.asyncProperty(comment, async ({ text }) => {
      for (const { suggestions } of await lint(text)) {
        for (const { edits } of suggestions) {
          for (const [index, { start, end }] of edits.entries())
            assert.ok(start <= end && start >= (edits[index - 1]?.end ?? 0) && end <= text.length)
          const after = applyEdits(text, edits)
          assertKept(text, after)
          const [first, last] = [edits[0]?.start ?? 0, edits.at(-1)?.end ?? 0]
          assert.ok(!/\n\s*\n/.test(text.slice(first, last)), text.slice(first, last))
          assert.ok(after.startsWith(text.slice(0, first)) && after.endsWith(text.slice(last)))
        }
      }
    })
    await fc.assert(check, { numRuns: 120 })
  })
})
