import assert from 'node:assert/strict'
import { rewrite } from '../../../src/engine/index.ts'

/** Comments and what is left when a sentence goes and others leaned on it. */
const goes: Record<string, string> = {
  'Per my previous comment. And the one before it. The `timeout` is in **milliseconds**.':
    'The `timeout` is in **milliseconds**.',
  'You never write tests. Not once. The parser has no coverage.': 'Could you write tests? The parser has no coverage.',
  'You never update the docs. Ever. The flag is gone since `v2`.':
    'Could you update the docs? The flag is gone since `v2`.',
  'You never listen. To anyone. The flag is inverted.': 'Could we go through my points together? The flag is inverted.',
  'Who approved this? Not me. `SELECT *` on the events table.': '`SELECT *` on the events table.',
  'You should be ashamed. Both of you. The flag is inverted.': 'The flag is inverted.',
  'Interesting choice to put the query in a loop. Interesting as in wrong.':
    'What was the reason for putting the query in a loop?',
  'You had one job: bump the version in `Chart.yaml`. One.': 'Bump the version in `Chart.yaml`.',
  "Forget it, I'll do it myself. It's faster than another round. The flag is inverted.": 'The flag is inverted.',
  "You're wrong. Plain and simple. The flag is inverted.": 'The flag is inverted.',
  'Seriously? Again? The flag is inverted.': 'The flag is inverted.',
  'Wow, another singleton. Just what we needed. Use a parameter.':
    'Could we do without another singleton? Use a parameter.',
  'everyone else on the team manages to keep PRs under 300 lines. everyone. line 40 is `dead`':
    'what would make it easier to keep PRs under 300 lines? line 40 is `dead`',
}

/** What follows says something of its own. */
const stays: Record<string, string> = {
  'You never update the docs. Or the changelog. The flag is gone since `v2`.':
    'Could you update the docs? Or the changelog? The flag is gone since `v2`.',
  'This is garbage. And the lock is never freed.': 'And the lock is never freed.',
  'You never update the docs. Not sure why the flag is gone.':
    'Could you update the docs? Not sure why the flag is gone.',
  'You never update the docs. And rename `a` to `b`.': 'Could you update the docs? And rename `a` to `b`.',
  'Even a monkey could read the docs. [The docs](https://example.com). The flag is inverted.':
    '[The docs](https://example.com). The flag is inverted.',
  'You should be ashamed of the docs, see `parse()`. See [the docs](https://example.com).':
    'See `parse()`. See [the docs](https://example.com).',
  'You broke main. On a Friday.': 'This broke main. On a Friday.',
}

describe('what followed a sentence', () => {
  for (const [before, after] of Object.entries({ ...goes, ...stays }))
    it(before, async () => assert.equal((await rewrite(before)).text, after))

  it('keeps a sentence that it needs', async () => {
    const text = 'You never write tests. Not for #1203, not for #1219.'
    assert.equal((await rewrite(text)).text, text)
  })

  it('goes with no link', async () => {
    const text = 'Per my last comment. And [the one before it](https://example.com/1). The flag is inverted.'
    const { text: after } = await rewrite(text)
    assert.ok(after.includes('(https://example.com/1)'), after)
  })
})
