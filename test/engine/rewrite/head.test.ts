import assert from 'node:assert/strict'
import { editedIn, headsHold } from '../../../src/engine/rewrite/head.ts'
import { sentencesOf } from '../../../src/engine/words/sentences.ts'
import type { Sentence } from '../../../src/engine/words/word.ts'

/** A sentence in which `[old → new]` stands for what an edit replaces. */
function edit(text: string) {
  const [, before = '', old = '', newText = '', after = ''] = /^(.*)\[(.*?) → (.*?)\](.*)$/.exec(text) ?? []
  const source = `${before}${old}${after}`
  const sentences = sentencesOf(source)
  assert.equal(sentences.length, 1, source)
  const start = before.length
  return { source, sentence: sentences[0] as Sentence, edit: { start, end: start + old.length, newText } }
}

function holds(text: string): boolean {
  const { source, sentence, edit: change } = edit(text)
  return headsHold(source, sentence, change)
}

const rubble = [
  // An item that stays without its list.
  '[How did it get past you → What could catch this earlier next time] and two reviewers?',
  'How could [you miss this → we catch this earlier] and the broken link?',
  '[I explained it on slack, in → My point is this: ‹your point›. In] the call, and in the doc why it is not safe.',
  '[You ignored the review, the → I see this differently. The] ticket and the design doc.',
  // What belongs to a verb that went.
  '[As I already said i → I]n #412, the retry belongs in the client.',
  '[Like I told you l → L]ast week in the retro, the timeout is too short.',
  // A second verb without its subject.
  '[You broke → This change breaks] the build and never told anyone.',
  '[You should have tested → Could you test] this and asked for a review.',
  '[You should have tested → What kept you from testing] this and asked for a review?',
  // A comparison, or words that stand for what was said.
  "[I'll do it myself, i → I]t's faster than writing another comment on your `Dockerfile`.",
  '[Your code sucks → I would change your code] more than the old one did.',
  '[This code is garbage → Could you walk me through this code], as are the tests.',
  '[Your tests are garbage → Could you walk me through your tests], and so is the migration.',
  '[He knows more → I see this differently] than you do about locks.',
  // A clause where one that depends was.
  "This thread could have been avoided [if you had read the error message → it's easy to miss].",
  "This broke [because you didn't run the tests → the docs have more on this].",
  "It broke login because [you couldn't be bothered to run the suite → a next step would be to run the suite].",
  // What a verb cannot take.
  '[Did you even think about → How does this handle] who writes to it?',
  '[Do you even know → How does this cover] whether the cache is cold?',
  // Two questions, of which the second was the other half of the first.
  '[Did you even profile → What do you see when you profile] this or are you guessing?',
  "[Stop wasting our time with the issues you keep opening → I've seen this a few times: opening].",
]

const sound = [
  '[Did you even think about → How does this handle] concurrent writers and readers?',
  '[Did you even → Did you have a chance to] run this or is it untested?',
  'This [garbage → code] and the tests have to go.',
  '[You never → Could you] update the docs and the changelog?',
  '[Stop guessing → Could you check the log] and use `act` locally.',
  '[Obviously i → I]n production this fails.',
  '[You broke the build a → A]nd nobody can merge.',
  '[I hope you know that i → I]n `main` this is still wrong.',
  "[This is stupid → I'd change this] because it leaks.",
  "[This is crap. → I'd change this.]",
  'The answer is in the trace[, if you had bothered to look → ].',
  '[You clearly → You] copied the lock and forgot to free it.',
  '[Nobody asked for this, t → T]he flag is never read.',
  "[You don't understand → Could we go through] how the lock works and why it is taken twice?",
  "[It's dumb, a → A] map is faster than a list here.",
  '[You always → I have seen this a few times:] merge on Fridays, and I get paged.',
  "[I told you t → T]hat's why the index is there.",
  '[What a mess, t → I see a problem here: t]hree parsers and a global.',
  'If you want this [, for the love of god, → ,] use the helper.',
  '[You people never → Could you] answer our reports when the build is red?',
]

describe('what stays of a sentence', () => {
  for (const text of rubble) it(`has lost its head: ${text}`, () => assert.equal(holds(text), false))
  for (const text of sound) it(`still has its head: ${text}`, () => assert.equal(holds(text), true))

  it('is told from what is new by the words at both ends', () => {
    const { source, sentence, edit: change } = edit('[You never update the docs → Could you update the docs] here?')
    const { from, to, newWords } = editedIn(source, sentence, change)
    assert.deepEqual([from, sentence.words[to]?.normal, newWords], [0, 'update', 'Could you'])
  })
})
