import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lint, rewrite } from '../../src/engine/index.ts'
import { ReviewDocument } from '../../src/server/reviewDocument.ts'
import { changesBetween, withSuggestions } from '../../src/server/rewriting.ts'

function applied(text: string, edits: readonly { start: number; end: number; newText: string }[]): string {
  return [...edits]
    .reverse()
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text)
}

const pairs = (before: string, after: string) =>
  changesBetween(before, after).map(({ start, end, newText }) => [before.slice(start, end), newText])

describe('changes between two texts', () => {
  it('are told apart sentence by sentence', () => {
    assert.deepEqual(pairs('You broke it. It is late. Fix this.', 'It fails. It is late. Could you change it?'), [
      ['You broke it.', 'It fails.'],
      ['Fix this.', 'Could you change it?'],
    ])
  })
  it('stay apart in sentences that follow each other', () => {
    assert.deepEqual(pairs('You broke it. Fix this.\n', 'It fails. Could you change it?\n'), [
      ['You broke it.', 'It fails.'],
      ['Fix this.', 'Could you change it?'],
    ])
  })
  it('leave out the mark of a list that stays', () => {
    assert.deepEqual(pairs('- You broke it.\n  1. Fix it.\n', '- It fails.\n  1. Could you fix it?\n'), [
      ['You broke it.', 'It fails.'],
      ['Fix it.', 'Could you fix it?'],
    ])
  })
  it('can take a sentence away', () => {
    assert.equal(applied('One. Two. Three.', changesBetween('One. Two. Three.', 'One. Three.')), 'One. Three.')
  })
  it('are none when the text stays', () => {
    assert.deepEqual(changesBetween('One. Two.', 'One. Two.'), [])
  })
  it('lead from the one to the other, whatever the two are', () => {
    const text = fc.array(fc.constantFrom('One', ' two', '.', ' ', '\n', '\r\n', '? ', '  ', '*x*', '…'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join(''), b.join('')]
        assert.equal(applied(before, changesBetween(before, after)), after)
      }),
    )
  })
})

describe('words for a finding', () => {
  const text = 'The cache keeps two copies.\n\nIn reviews you always forget `limit.test.ts`.\n'
  const document = ReviewDocument.create('untitled:Untitled-1', 'markdown', 1, text)
  const found = async () => {
    const [finding] = await lint(text)
    assert.ok(finding)
    return finding
  }

  it('are those of its rule when it has some', async () => {
    const finding = await found()
    assert.equal(await withSuggestions(finding, document), finding)
  })

  it('are those of a rewrite when its rule has none', async () => {
    const { suggestions } = await withSuggestions({ ...(await found()), suggestions: [] }, document)
    assert.equal(suggestions.length, 1)
    const after = suggestions[0]?.edits.reduceRight(
      (source, { start, end, newText }) => source.slice(0, start) + newText + source.slice(end),
      text,
    )
    assert.equal(after, (await rewrite(text)).text)
    assert.notEqual(after, text)
    assert.ok(suggestions[0]?.title)
  })
})
